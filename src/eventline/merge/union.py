"""Union-find: which things belong together, when pairs are told one after the other."""

from collections.abc import Hashable, Iterable
from typing import Generic, Protocol, TypeVar

T = TypeVar("T", bound=Hashable)


class Parents(Protocol[T]):
    """Each member's parent in its tree; a leader is its own."""

    def __getitem__(self, member: T, /) -> T: ...
    def __setitem__(self, member: T, parent: T, /) -> None: ...


def leader_of(member: T, parents: Parents[T]) -> T:
    """Return the leader of the set that holds *member*, and halve the path to it on the way."""
    while parents[member] != member:
        parents[member] = parents[parents[member]]
        member = parents[member]
    return member


class Union(Generic[T]):
    """Disjoint sets of *members*; the leader of a set is the member that was given first.

    >>> groups = Union("abcd")
    >>> groups.join("c", "b")
    'b'
    >>> [groups.leader(letter) for letter in "abcd"]
    ['a', 'b', 'b', 'd']

    Source:
        R. E. Tarjan, "Efficiency of a Good But Not Linear Set Union Algorithm", JACM 22 (1975).
    """

    def __init__(self, members: Iterable[T]) -> None:
        self._parent = {member: member for member in members}
        self._rank = {member: place for place, member in enumerate(self._parent)}

    def leader(self, member: T) -> T:
        """Return the leader of the set that holds *member*."""
        return leader_of(member, self._parent)

    def join(self, a: T, b: T) -> T:
        """Make one set of those that hold *a* and *b*, and return its leader."""
        first, second = sorted((self.leader(a), self.leader(b)), key=self._rank.__getitem__)
        self._parent[second] = first
        return first
