"""Halves: which half of the day a bare hour means, as the words beside it say: "dinner at 7", "up at 6"."""

import re

from attrs import evolve

from eventline.model.meaning import Clock, Meaning, Modified, Within
from eventline.rules.lazy import lazy

_BEFORE, _BEHIND = 60, 40  # characters in which such words may stand
_END = lazy(r"[.!?;]+\s|\n")  # of a sentence
# What leaves no doubt in a command either, where "pick up", "the final date" and "show" are other words.
_WAKING = r"awake|wo?ken?|wake|waking|breakfast|sunrise|dawn"
_EVENING = (
    r"dinner|supper|table\sfor|a\stable|bedtime|drinks|pub|party|parties|gigs?|concert|movies?|film|cinema|theatre"
    r"|theater|opera|premiere|fireworks|bbq|disco|sunset|dusk"
)
_EARLY = lazy(
    rf"\b(?:{_WAKING}|up|asleep|sleep|slept|bed|alarm|flight|airport"
    r"|mornings?|early|insomnia|jog|gym|rooster|milk)\b",
    re.IGNORECASE,
)
_LATE = lazy(
    rf"\b(?:{_EVENING}|tonight|tonite|2nite|2night|evening|night|nite|drink|bar|shows?|kick-?\s?off|k\.?o|match|game|final|derby|date"
    r"|after\s(?:work|school)|telly|tv|bbc\d?|itv\d?|netflix|episode|finale|curtain|doors|live|club)\b",
    re.IGNORECASE,
)
_OF_COMMAND = lazy(rf"\b(?:{_WAKING})\b", re.IGNORECASE), lazy(rf"\b(?:{_EVENING})\b", re.IGNORECASE)
_BY_DAY = lazy(
    r"\b(?:lunch|meet(?:ing|s)?|calls?|interview|appointment|appt|dentist|doctor|exam|lecture|class|school|work(?:ing)?|shift"
    r"|office|home|finish(?:ed|es)?|done|kids|pick|see|c\s?[uy]|come|coming|tea|coffee|town|shop(?:s|ping)?|hospital"
    r"|afternoon|wedding|match|open|closes?|closed)\b",
    re.IGNORECASE,
)
_TO_BED = lazy(r"\b(?:bed|asleep|sleep|lights\sout|crash(?:ed|ing)?)\s(?:by|at|around|b4|before)\b", re.I)
_FIRST_EVENING, _LAST_BY_DAY, _FIRST_BEDTIME, _NOON = 4, 6, 8, 12  # hours of twelve


def in_half(meaning: Meaning, text: str, start: int, end: int, is_command: bool = False) -> Meaning:
    """Return *meaning*, whose bare hour stands at *start*, in the half of the day that the text says.

    Where it says neither, the hour stays as it is said, and open (`Clock.loose`).

    >>> seven = Clock(7, loose=True)
    >>> in_half(seven, "dinner at 7?", 10, 11).hour, in_half(seven, "been up since 7", 14, 15).hour
    (19, 7)
    >>> in_half(seven, "ring me at 7", 11, 12) == seven
    True
    """
    match meaning:
        case Clock(loose=True):
            return _told(meaning, _beside(text, start, end), is_command, is_set=False)
        case Within(Clock(loose=True) as clock, _):
            words = _beside(text, start, end)
            return evolve(meaning, part=_told(clock, words, is_command, is_set=not is_command))
        case Modified(Clock(loose=True) as clock, _):
            return evolve(meaning, meaning=_told(clock, _beside(text, start, end), is_command, is_set=False))
        case _:
            return meaning


def _beside(text: str, start: int, end: int) -> str:
    """Return the words of the sentence around the hour, or of its part where they say enough."""
    before, behind = text[max(0, start - _BEFORE) : start], text[end : end + _BEHIND]
    before, behind = _END.split(before)[-1], _END.split(behind)[0]
    near = f"{before.rpartition(', ')[2]} {behind.partition(', ')[0]}"
    return near if any(said.search(near) for said in (_EARLY, _LATE, _BY_DAY)) else f"{before} {behind}"


def _told(clock: Clock, words: str, is_command: bool, *, is_set: bool) -> Clock:
    """Return *clock* as the *words* beside it have it; an hour that *is_set* for a day is one of its day."""
    early, late = _OF_COMMAND if is_command else (_EARLY, _LATE)
    to_bed = clock.hour >= _FIRST_BEDTIME and _TO_BED.search(words)
    if clock.hour >= _NOON or (early.search(words) and not to_bed):
        return evolve(clock, loose=False)
    is_late = to_bed or (clock.hour >= _FIRST_EVENING and late.search(words))
    is_by_day = clock.hour <= _LAST_BY_DAY and (is_set or _BY_DAY.search(words))
    return evolve(clock, hour=clock.hour + 12, loose=False) if is_late or is_by_day else clock
