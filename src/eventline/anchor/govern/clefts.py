"""Clefts: "It was in 1998 that the firm closed": the time stands in front, with a verb that tells nothing."""

from collections.abc import Sequence

from eventline.model.mention import Mention
from eventline.model.timex import Timex
from eventline.rules.lazy import lazy

_IT_WAS = lazy(
    r"\b[Ii]t\s+(?:was|is|will\s+be)(?:n['’]t)?\s+"
    r"(?:(?:only|not|back|until|in|on|at|during|by|the|as|early|late|long\s+ago)\s+)*$"
)
_THAT = lazy(r",?\s+(?:that|when)\s")
_LEAD = 40  # characters that such words take


def cleft(mentions: Sequence[Mention], x: Timex, text: str) -> int | None:
    """Return the verb of the clause behind a time that "It was … that" encloses, by its place."""
    if _THAT.match(text, x.end) is None or not _IT_WAS.search(text, max(0, x.start - _LEAD), x.start):
        return None
    return next((k for k, m in enumerate(mentions) if m.is_finite and m.at > x.end), None)
