"""Chains: which of many numbers hang together, in four bytes a number."""

from array import array

from eventline.merge.union import leader_of


class Chains:
    """Disjoint sets of the numbers below *count*; the leader of a set is its lowest number.

    `eventline.merge.union.Union` for tens of millions of members.

    >>> chains = Chains(4)
    >>> chains.join(3, 1)
    >>> [chains.leader(number) for number in range(4)]
    [0, 1, 2, 1]
    """

    def __init__(self, count: int) -> None:
        self._parent = array("i", range(count))

    def __len__(self) -> int:
        return len(self._parent)

    def leader(self, number: int) -> int:
        """Return the leader of the set that holds *number*."""
        return leader_of(number, self._parent)

    def join(self, a: int, b: int) -> None:
        """Make one set of those that hold *a* and *b*."""
        first, second = sorted((self.leader(a), self.leader(b)))
        self._parent[second] = first
