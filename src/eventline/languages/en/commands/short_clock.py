"""English times of day as commands write them: "7a", "16h30", "at 3", "ten forty five", "five past 8pm"."""

import re

from eventline.languages.en.commands.beside import HALF_SAID, is_clock, is_hour, is_range
from eventline.languages.en.numbers import BELOW_TWENTY, CARDINAL, number
from eventline.languages.en.times.zones import ZONE, ZONES
from eventline.model.grain import Grain
from eventline.model.meaning import Clock, Meaning, Range
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule
from eventline.rules.words import GAP, SPACE, any_of, spaced, without_captures

_HOURS = BELOW_TWENTY[1:13]
_NAMED = {
    "noon": 12,
    "midday": 12,
    "mid day": 12,
    "mid-day": 12,
    "midnight": 0,
    "mid night": 0,
    "12 noon": 12,
    "12 midnight": 0,
}
_SMALL = rf"(?:(?:o|oh|ou|o'|zero)(?:{GAP}|-))?{any_of(_HOURS[:9])}"
_TEENS = any_of(BELOW_TWENTY[10:])
_TENS = rf"(?:twenty|thirty|forty|fifty)(?:(?:{GAP}|-){any_of(_HOURS[:9])})?"
_IN_WORDS = rf"(?:o(?:h|u)?|zero)(?:{GAP}|-){any_of(_HOURS[:9])}|{_TEENS}|{_TENS}"
_HOUR_WORD = any_of(_HOURS)
_HALF = rf"{SPACE}?[ap](?:{SPACE}?\.?{SPACE}?m\b|\b)(?:{SPACE}?\.)?"
# "2016" and its like are years.
_BARE = rf"(?:[01]?[0-9]|2[0-4]|0?[0-9][0-5][0-9]|1[0-8][0-5][0-9]|2[1-4][0-5][0-9]|{_HOUR_WORD})"
_PLAIN = (
    rf"(?:(?:[0-2]?[0-9](?:{SPACE}?[:.]?{SPACE}?[0-5][0-9])?\.?|{_HOUR_WORD}(?:(?:{GAP}|-)(?:{_IN_WORDS}))?)(?:{_HALF}|{GAP}in{GAP}the{GAP}(?:[ap]m|morning|afternoon|evening)\b)"
    rf"|[0-2]?[0-9](?::[0-5][0-9](?::[0-5][0-9])?|h(?:[0-5][0-9])?|\.[0-5][0-9]{SPACE}?h\b)"
    rf"|(?:[01]?[0-9]|{_HOUR_WORD}){GAP}?o'?{SPACE}?clock(?:{_HALF})?|{any_of(_NAMED)}|{_HOUR_WORD}(?:{GAP}|-)(?:{_IN_WORDS}))"
)
_PART = rf"(?:(?:an?{GAP})?quarter|half|{CARDINAL}|[0-5]?[0-9])(?:{GAP}(?:minutes?|mins?))?"
_MINUTES = rf"(?:{CARDINAL}|[0-5]?[0-9]){GAP}(?:minutes?|mins?)"
_SIDE = (
    rf"(?:{_PART}{GAP}(?:past|after|to|till|before|of){GAP}|(?:quarter|{_MINUTES}){GAP}from{GAP}|half{GAP})"
)
_PAST = rf"{_SIDE}(?:{_PLAIN}|{_BARE}{_HALF}|{_BARE})"
_ISH = rf"(?:(?:{SPACE}|-)?ish\b)?"
_CLOCK = rf"(?:{_PLAIN}|{_PAST})(?:(?:{SPACE}|-)?(?:ish|sharp)\b)?"
_ANY = rf"(?:{_CLOCK}|[0-2]?[0-9]\.[0-5][0-9]|{_BARE}){_ISH}"
_ZONED = without_captures(ZONE)
_TO = rf"(?:{SPACE}?[-~]{{1,2}}{SPACE}?|{GAP}(?:to|til+|until+|through|thru|and|&|but{GAP}before){GAP})"
_FROM = rf"(?:(?:from|between|later{GAP}than|after){GAP}(?:about{GAP})?)"
_SIDES = lazy(
    r"(?<!twenty)(?<!thirty)(?<!forty)(?<!fifty)\s?[-~]{1,2}\s?"
    r"|\s(?:to|til+|until+|through|thru|and|&|but before)\s"
)
_PAST_WORDS = lazy(
    r"(?P<part>.+?)(?: minutes?| mins?)? (?P<side>past|after|to|till|before|of|from) (?P<hour>.+)"
)
_ZONE_WORD = lazy(rf"\s?\(?(?P<zone>{any_of(ZONES)})\)?\Z")
_FIGURES = lazy(r"(?P<hour>\d{1,2})(?:(?P<mark>[:.h ]{1,2})(?P<minute>\d\d)?(?::(?P<second>\d\d))?)?")


def parse_clock(words: str) -> Clock | None:
    """Return the time of day that *words* name; *loose* where they do not say which half of the day.

    >>> clock = parse_clock("quarter past 8pm")
    >>> clock.hour, clock.minute, clock.loose, parse_clock("ten forty five").loose
    (20, 15, False, True)
    """
    text = re.sub(r"(?<![a-z])o'? ?clock\b", "o'clock", spaced(words))
    text = re.sub(r" in the ([a-z]+)", lambda m: " am" if m[1] in ("am", "morning") else " pm", text)
    zone = _ZONE_WORD.search(text)
    offset = ZONES[zone["zone"]] if zone else None
    text = re.sub(r"(?<=\d\d)\s?h\Z|[\s-]?(?:ish|sharp)\Z", "", text[: zone.start()] if zone else text)
    half = HALF_SAID.search(text)
    side = (half["half"] or half["words"].strip()[0]) if half else None
    text = re.sub(r"\s?o'clock\Z", "", text[: half.start()].strip(" .") if half else text)
    past = _PAST_WORDS.fullmatch(re.sub(r"\Ahalf (?!past|after|to |till|before|of|from)", "half past ", text))
    found = _past(past) if past else _plain(text)
    if found is None:
        return None
    return _in_half(found, side, offset)


def _in_half(clock: Clock, half: str | None, zone: int | str | None) -> Clock | None:
    hour = clock.hour
    if half:
        if hour == 0 and half == "p":
            return None
        hour = hour if hour > 12 else hour % 12 + (12 if half == "p" else 0)
    return Clock(hour, clock.minute, clock.second, zone, clock.precise, loose=clock.loose and not half)


def _past(match: re.Match[str]) -> Clock | None:
    """Return "ten past three" or "quarter to noon"."""
    words = match["part"]
    minutes = 30 if words == "half" else 15 if words.endswith("quarter") else number(words)
    base = _plain(re.sub(r"\s?o'clock\Z", "", match["hour"]))
    if base is None or minutes > 59:
        return None
    back = match["side"] in ("to", "till", "before", "of")
    hour = base.hour - 1 if back else base.hour
    if base.loose and hour == 0:
        hour = 12
    return Clock(hour % 24, 60 - minutes if back else minutes, loose=base.loose)


def _plain(text: str) -> Clock | None:
    if text in _NAMED:
        return Clock(_NAMED[text], 0, precise=Grain.HOUR)
    if re.fullmatch(r"\d{3,4}", text):
        return _checked(int(text[:-2]), int(text[-2:]), None, loose=not text.startswith("0"))
    figures = _FIGURES.fullmatch(text)
    if figures:
        second = int(figures["second"]) if figures["second"] else None
        loose = figures["mark"] != "h" and not text.startswith("0")
        minute = int(figures["minute"]) if figures["minute"] else None
        return _checked(int(figures["hour"]), minute, second, loose=loose)
    hour, _, rest = text.replace("-", " ").partition(" ")
    minute = number(re.sub(r"\A(?:oh?|ou|zero) ", "", rest)) if rest else None
    return _checked(_HOURS.index(hour) + 1, minute, None, loose=True) if hour in _HOURS else None


def _checked(hour: int, minute: int | None, second: int | None, *, loose: bool) -> Clock | None:
    if hour > 24 or (minute or 0) > 59 or (hour == 24 and minute):
        return None
    precise = Grain.HOUR if minute is None else Grain.MINUTE if second is None else Grain.SECOND
    return Clock(hour % 24, minute or 0, second, None, precise, loose=loose and 1 <= hour <= 12)


def _range(match: re.Match[str]) -> Meaning | None:
    words = spaced(re.sub(rf"\A(?:in\s+)?{_FROM}", "", match[0], flags=re.IGNORECASE))
    if re.fullmatch(r"(?:[1-5]\d|quarter|half|twenty|ten) to (?:noon|midnight)", words):
        return None
    for cut in _SIDES.finditer(words):
        first, last = parse_clock(words[: cut.start()]), parse_clock(words[cut.end() :])
        if first is not None and last is not None:
            return Range(*_ends(first, last))
    return None


def _ends(first: Clock, last: Clock) -> tuple[Clock, Clock]:
    """Return both ends; what one says of the half of the day and of the zone holds for the other."""
    zone = first.zone if first.zone is not None else last.zone
    if first.loose and not last.loose:
        hours = (first.hour % 12, first.hour % 12 + 12)
        before = {(_minutes(last) - 60 * hour - first.minute) % 1440 or 1440: hour for hour in hours}
        first = _at(first, before[min(before)], zone)
    elif last.loose and not first.loose:
        hours = (last.hour, (last.hour + 12) % 24)
        after = {(60 * hour + last.minute - _minutes(first)) % 1440 or 1440: hour for hour in hours}
        last = _at(last, after[min(after)], zone, loose=False)
    elif last.loose and _minutes(last) <= _minutes(first):
        last = _at(last, (last.hour + 12) % 24, zone, loose=False)
    return _at(first, first.hour, zone, first.loose), _at(last, last.hour, zone, last.loose)


def _minutes(clock: Clock) -> int:
    return clock.hour * 60 + clock.minute


def _at(clock: Clock, hour: int, zone: int | str | None, loose: bool = False) -> Clock:
    return Clock(hour, clock.minute, clock.second, zone, clock.precise, loose)


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/short-clock/range",
        pattern=rf"\b(?:(?:in{GAP})?{_FROM})?{_ANY}{_TO}{_ANY}{_ZONED}",
        build=_range,
        examples=("3:30 to 6 PM", "from 9 to five", "9h30 - 11h00", "between 0930 and 1045"),
        guard=is_range,
    ),
    Rule(
        name="en/short-clock/marked",
        pattern=rf"\b{_CLOCK}{_ZONED}",
        build=lambda match: parse_clock(match[0]),
        examples=("16h00", "3:18a", "ten forty five", "quarter past 8pm", "twenty to noon", "half ten"),
        guard=is_clock,
    ),
    Rule(
        name="en/short-clock/bare",
        pattern=rf"\b(?:[0-2]?[0-9]\.[0-5][0-9]|{_BARE}){_ISH}{_ZONED}",
        build=lambda match: parse_clock(match[0]),
        examples=("3ish", "7.30"),
        guard=is_hour,
    ),
)
