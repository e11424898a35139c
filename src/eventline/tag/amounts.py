"""Amounts: in a message a length begins with its number, not with how near it comes: "almost" 7 months."""

import re
from collections.abc import Sequence

from eventline.model.found import Found
from eventline.model.meaning import Length, Modified
from eventline.rules.lazy import lazy
from eventline.syntax.message import is_message

_NEARLY = lazy(r"(?:just\s+)?(?:about|around|almost|nearly|roughly|under|over)\s+", re.IGNORECASE)


def with_bare_amounts(text: str, found: Sequence[Found]) -> Sequence[Found]:
    """Return *found* where the lengths of a message begin with their number; they mean what they did.

    >>> from eventline.model.meaning import Mod
    >>> text = "slept almost 12 hrs lol"
    >>> nearly = Found(6, 19, Modified(Length(()), Mod.LESS_THAN), "")
    >>> (bare,) = with_bare_amounts(text, (nearly,))
    >>> text[bare.start : bare.end]
    '12 hrs'
    """
    return [_bare(text, this) for this in found] if is_message(text) else found


def _bare(text: str, this: Found) -> Found:
    if not isinstance(this.meaning, Modified) or not isinstance(this.meaning.meaning, Length):
        return this
    nearly = _NEARLY.match(text, this.start, this.end)
    return this if nearly is None else this._replace(start=nearly.end())
