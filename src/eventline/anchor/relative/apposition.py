"""Apposition: a date beside an equal length: "On 30 April, the day before the vote, Lima agreed"."""

from collections.abc import Sequence

from eventline.anchor.relative.relative import LAST, Link
from eventline.model.mention import Mention
from eventline.model.timex import Timex
from eventline.rules.lazy import lazy

_COMMA = lazy(r",\s*(?:(?:just|only|exactly|almost|nearly|some|about)\s+)*")
_ON = lazy(r",\s*(?:on\s+)?$")


def apposed(
    mentions: Sequence[Mention], owned: dict[int, list[Timex]], links: Sequence[Link], text: str
) -> None:
    """Give such a date in *owned*, which leads from mentions to their times, to what is measured alone."""
    for link in links:
        outer = mentions[link.outer]
        if link.inner == LAST or outer.clause.start < link.start:
            continue
        for k in [k for k in owned if k != link.outer]:
            for x in [x for x in owned[k] if _is_beside(x, link, outer, text)]:
                owned[k] = [other for other in owned[k] if other is not x]
                owned.setdefault(link.outer, []).append(x)


def _is_beside(x: Timex, link: Link, outer: Mention, text: str) -> bool:
    """Return whether the date stands right before the length, or in commas behind it."""
    if x.end <= link.start:
        return _COMMA.fullmatch(text, x.end, link.start) is not None
    enclosed = _ON.search(text, link.target, x.start) is not None and text[x.end : x.end + 1] == ","
    return enclosed and x.end <= outer.clause.start
