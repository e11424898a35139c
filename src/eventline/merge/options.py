"""Every choice of the merge, each number with its reason."""

from __future__ import annotations

from attrs import Attribute, field, frozen, validators


def _share(_: object, attribute: Attribute[float], value: float) -> None:
    if not 0 <= value <= 1:
        raise ValueError(f"{attribute.name} is {value}, expected 0 to 1")


@frozen(kw_only=True)
class MergeOptions:
    """When two reports count as one event; the defaults prefer two events too many to one too few.

    Attributes:
        same: Likeness (0 to 1) from which reports in two articles are one event.
        same_article: The same inside one article, where a writer seldom tells one thing twice.
        fulfilled: Likeness from which what was done on another day carries out a plan.
        conflict: Likeness from which reports on days that do not meet are one event told differently.
        conflict_days: Most days between two such datings; further apart they are two happenings.
        copied: Share of common word sequences from which two articles count as one source (wire copies).
        vague: How much more likeness a window longer than a month asks for; half of it from a week on.
        same_day: How much less likeness two reports ask for whose words name the same single day.
        crowd: Reports that may share a key for each to be compared with all others of them.
        neighbours: Reports with which each is compared where more share a key, the next in an order of words.

    >>> MergeOptions(same=0.8).same
    0.8
    """

    same: float = field(default=0.62, validator=_share)
    same_article: float = field(default=0.85, validator=_share)
    fulfilled: float = field(default=0.66, validator=_share)
    conflict: float = field(default=0.75, validator=_share)
    conflict_days: int = field(default=2, validator=validators.ge(0))
    copied: float = field(default=0.6, validator=_share)
    vague: float = field(default=0.12, validator=_share)
    same_day: float = field(default=0.04, validator=_share)
    crowd: int = field(default=80, validator=validators.ge(2))
    neighbours: int = field(default=5, validator=validators.ge(1))
