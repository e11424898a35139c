"""Allen's thirteen relations between two stretches of time."""

from enum import StrEnum


class Allen(StrEnum):
    """The thirteen ways in which two intervals can lie.

    Source:
        James F. Allen, "Maintaining knowledge about temporal intervals", CACM 26 (1983).

    >>> Allen("met-by") is Allen.MET_BY
    True
    """

    BEFORE = "before"
    MEETS = "meets"
    OVERLAPS = "overlaps"
    STARTS = "starts"
    DURING = "during"
    FINISHES = "finishes"
    EQUALS = "equals"
    FINISHED_BY = "finished-by"
    CONTAINS = "contains"
    STARTED_BY = "started-by"
    OVERLAPPED_BY = "overlapped-by"
    MET_BY = "met-by"
    AFTER = "after"


_OVERLAPPING = {
    (-1, -1): Allen.OVERLAPS,
    (-1, 0): Allen.FINISHED_BY,
    (-1, 1): Allen.CONTAINS,
    (0, -1): Allen.STARTS,
    (0, 0): Allen.EQUALS,
    (0, 1): Allen.STARTED_BY,
    (1, -1): Allen.DURING,
    (1, 0): Allen.FINISHES,
    (1, 1): Allen.OVERLAPPED_BY,
}


def allen(a: tuple[int, int], b: tuple[int, int]) -> Allen:
    """Return how the half-open stretch *a* lies to *b*.

    >>> allen((1, 9), (3, 5)).value, allen((1, 3), (3, 5)).value
    ('contains', 'meets')
    """
    if a[1] <= b[0]:
        return Allen.MEETS if a[1] == b[0] else Allen.BEFORE
    if b[1] <= a[0]:
        return Allen.MET_BY if b[1] == a[0] else Allen.AFTER
    return _OVERLAPPING[_sign(a[0], b[0]), _sign(a[1], b[1])]


def _sign(a: int, b: int) -> int:
    return (a > b) - (a < b)
