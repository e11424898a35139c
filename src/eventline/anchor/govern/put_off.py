"""Put off: the day to which something is moved, or until which it goes on, is not that of the moving."""

import re
from collections.abc import Sequence
from datetime import date

from eventline.languages.en.events.verbs import CANCELS
from eventline.model.mention import Mention, Strength
from eventline.model.tense import Tense
from eventline.model.timex import Timex
from eventline.rules.lazy import lazy
from eventline.syntax.wordlist import words

_MOVING = words("postpone delay adjourn reschedule defer put push") | {CANCELS}
_TO = lazy(r"\b(?:to|until|till|for)\s+(?:the\s+)?$", re.IGNORECASE)
_FROM = lazy(r"\bfrom\s+(?:the\s+)?$", re.IGNORECASE)
_FROM_TO = lazy(r"\bfrom\s.+\sto\s+(?:the\s+)?$", re.IGNORECASE)
_SET = lazy(r"\b(?:set|due|planned|scheduled|slated)\s+(?:for|on)\s+(?:the\s+)?$", re.IGNORECASE)
_UNTIL = lazy(
    r"(?:\b(?:until|till|through)\s+(?:the\s+)?|,\s(?:and\s)?effective\s(?:(?:on|from|as\sof)\s)?)$",
    re.IGNORECASE,
)
_NEAR = 24  # characters before the time
_NEWS = frozenset({Strength.NEWS, Strength.CARRIED})


def without_later(m: Mention, owned: Sequence[Timex], text: str, published: date | None) -> list[Timex]:
    """Return the times of a verb without those to which it moves something: "postponed the vote to Monday".

    Nor is "moved the vote from 3 to 10 May" of those days, nor has "postponed the vote set for Monday" that
    day; nor is "They extended the ban on flights until 1 May" dated 1 May, nor are the flights, nor
    "named Lee its head, effective 1 May".
    """
    done = m.tense is Tense.PAST and m.status.took_place and (m.is_finite or not m.is_verb)
    if published is None or not done:
        return list(owned)
    return [x for x in owned if not _is_later(m, x, text, published)]


def moves(m: Mention) -> bool:
    """Return whether the verb puts something off, which is news whatever else it is."""
    return m.is_verb and m.lemma in _MOVING


def _is_later(m: Mention, x: Timex, text: str, published: date) -> bool:
    before = text[max(m.trigger.end, x.start - _NEAR) : x.start] if x.start >= m.trigger.end else ""
    if not (moves(m) or m.strength in _NEWS or not m.is_verb):
        return False
    if moves(m) and _is_from_or_to(text, x, before):
        return True
    put_off = moves(m) and (_TO.search(before) or _SET.search(before))
    if not put_off and (moves(m) or _UNTIL.search(before) is None):
        return False
    first = None if x.interval is None else x.interval.first
    return isinstance(first, date) and first > published


def _is_from_or_to(text: str, x: Timex, before: str) -> bool:
    """Return whether the time is one of "moved from Monday to Friday", whatever week that is."""
    if _FROM.search(before) is None:
        return _FROM_TO.search(before) is not None
    return " to " in text[x.start : x.end + len(" to ")]
