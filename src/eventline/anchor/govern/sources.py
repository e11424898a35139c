"""Sources: ", according to a report on Friday" says when the report was, at the end of whatever clause."""

from collections.abc import Sequence

from eventline.model.mention import Mention
from eventline.model.timex import Timex
from eventline.rules.lazy import lazy

_SOURCE = lazy(r",\s+(?:according\s+to|citing|quoting)\s+[^,;:.]*$")
_RELATIVE = frozenset({"who", "which", "that", "whose", "where", "when"})
_REACH = 80  # characters before the time


def of_source(mentions: Sequence[Mention], x: Timex, text: str) -> int | None:
    """Return the verb whose clause the words for a source close, no relative one, by its place."""
    found = _SOURCE.search(text, max(mentions[0].sentence.start, x.start - _REACH), x.start)
    if found is None:
        return None
    told = [k for k, m in enumerate(mentions) if m.is_finite and m.at < found.start()]
    if not told or mentions[told[-1]].opener not in _RELATIVE:
        return None
    return next((k for k in reversed(told) if mentions[k].opener not in _RELATIVE), None)
