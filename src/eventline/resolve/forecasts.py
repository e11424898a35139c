"""Forecasts: days to come of which no verb tells: "Thursday: sunny spells", "lows in the 30s Friday"."""

import re
from functools import lru_cache

from eventline.rules.lazy import lazy
from eventline.syntax.tense import Tenses
from eventline.syntax.wordlist import words

_WEATHER = words(
    """sunny cloudy overcast showers drizzle thundery thunderstorms frost sleet gales highs lows breezy chilly
    flurries foggy misty"""
)
SIGNS = frozenset(word + mark for word in _WEATHER for mark in ("", ",", ".", ";", ":"))
_TODAY = lazy(
    r"^[\s*#•-]{0,8}(?:Today|Tonight|Tomorrow|This\s(?:morning|afternoon|evening))\b"
    r"(?:[^:\n]{0,30}:|[ \t]*$)",
    re.MULTILINE | re.IGNORECASE,
)
# "Friday: …", or "Thursday 9pm, ITV: …", a programme of what is to come
_HEADS = lazy(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:(?P<day>\s?:|\s(?:to|and)\s\w{3,9}day\s?:|[ \t]*\r?\n)"
    r"|,?\s(?:at\s)?\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\.?(?:,\s(?-i:[A-Z])|\s?[:–|]\s))",
    re.IGNORECASE,
)
_ENTRY = lazy(r"(?:\A|[\n.;:!?])\s{0,3}\Z")
_HEAD = lazy(r"[\s*#•-]*")
_LONGEST_MARK = 8  # characters before the head of a line


def is_forecast(tenses: Tenses, text: str, start: int, end: int) -> bool:
    """Return whether a sentence without a verb of its own forecasts the words at *start* to *end*."""
    left, right = tenses.sentence(start, end)
    return not SIGNS.isdisjoint(text[left : right + 1].lower().split())


def is_listed(text: str, start: int) -> bool:
    """Return whether the weekday at *start* heads an entry of a programme, or of days from today on.

    >>> text = "Today: dry.\\nFriday: the wind turns."
    >>> is_listed(text, 12), is_listed("Friday: the wind turns.", 0)
    (True, False)
    """
    heads = _HEADS.match(text, start)
    if heads is None:
        return False
    if heads["day"] is None:
        return _ENTRY.search(text, max(0, start - 4), start) is not None
    if not 0 <= _opened(text) < start:
        return False
    line = text.rfind("\n", max(0, start - _LONGEST_MARK), start) + 1
    return line > 0 and _HEAD.fullmatch(text, line, start) is not None


@lru_cache(maxsize=4)
def _opened(text: str) -> int:
    """Return where a list of days begins with today; -1 where none does."""
    opens = _TODAY.search(text)
    return -1 if opens is None else opens.start()
