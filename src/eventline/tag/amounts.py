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
    if not any(_is_about(this) for this in found) or not is_message(text):
        return found
    return [_bare(text, this) if _is_about(this) else this for this in found]


def _is_about(this: Found) -> bool:
    return isinstance(this.meaning, Modified) and isinstance(this.meaning.meaning, Length)


def _bare(text: str, this: Found) -> Found:
    nearly = _NEARLY.match(text, this.start, this.end)
    return this if nearly is None else this._replace(start=nearly.end())
