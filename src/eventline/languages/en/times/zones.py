"""English time zones: "EST", "Kyiv time", "UTC+3", "(Eastern Time)"."""

import re

from eventline.rules.shape import shaped
from eventline.rules.words import GAP, MAYBE, SPACE, any_of, spaced

# Minutes ahead of UTC, as the abbreviations are used in English news.
_FIXED = {
    "utc": 0,
    "gmt": 0,
    "z": 0,
    "zulu": 0,
    "bst": 60,
    "wet": 0,
    "cet": 60,
    "cest": 120,
    "eet": 120,
    "eest": 180,
    "sast": 120,
    "est": -300,
    "edt": -240,
    "cst": -360,
    "cdt": -300,
    "mst": -420,
    "mdt": -360,
    "pst": -480,
    "pdt": -420,
    "ast": -240,
    "adt": -180,
    "akst": -540,
    "akdt": -480,
    "hst": -600,
    "ist": 330,
    "pkt": 300,
    "jst": 540,
    "kst": 540,
    "sgt": 480,
    "hkt": 480,
    "awst": 480,
    "acst": 570,
    "acdt": 630,
    "aest": 600,
    "aedt": 660,
    "nzst": 720,
    "nzdt": 780,
    "gulf standard time": 240,
    "greenwich mean time": 0,
    "indian standard time": 330,
    "british summer time": 60,
    "central european time": 60,
    "central european summer time": 120,
    "eastern standard time": -300,
    "eastern daylight time": -240,
    "central standard time": -360,
    "central daylight time": -300,
    "mountain standard time": -420,
    "mountain daylight time": -360,
    "pacific standard time": -480,
    "pacific daylight time": -420,
}
# Clocks that change with the seasons, or have changed since: which offset they show, the day says.
_OF_PLACES = {
    "America/New_York": ("et", "eastern", "eastern time", "new york time", "washington time"),
    "America/Chicago": ("ct", "central time", "chicago time"),
    "America/Denver": ("mt", "mountain time"),
    "America/Los_Angeles": ("pt", "pacific", "pacific time", "california time", "los angeles time"),
    "Europe/London": ("london time", "uk time", "british time"),
    "Europe/Paris": ("paris time", "french time"),
    "Europe/Berlin": ("berlin time",),
    "Europe/Brussels": ("brussels time",),
    "Europe/Warsaw": ("warsaw time",),
    "Europe/Kyiv": ("kyiv time", "kiev time", "ukrainian time"),
    "Europe/Moscow": ("moscow time", "msk"),
    "Europe/Istanbul": ("istanbul time", "turkish time"),
    "Asia/Jerusalem": ("israel time", "jerusalem time"),
    "Asia/Dubai": ("dubai time",),
    "Asia/Kolkata": ("delhi time", "india time"),
    "Asia/Shanghai": ("beijing time",),
    "Asia/Hong_Kong": ("hong kong time",),
    "Asia/Singapore": ("singapore time",),
    "Asia/Seoul": ("seoul time",),
    "Asia/Tokyo": ("tokyo time",),
    "Australia/Sydney": ("sydney time",),
}
ZONES: dict[str, int | str] = _FIXED | {name: place for place, names in _OF_PLACES.items() for name in names}
_ONE_WORD = tuple(zone for zone in ZONES if zone.isalpha())
SHORT_ZONES = tuple(zone for zone in _ONE_WORD if 2 <= len(zone) <= 4)
_NAMED_OFFSET = rf"{MAYBE}(?:utc|gmt)(?P<offset>[-+][01]?[0-9](?::?[0-5][0-9])?)"
_LONG_ZONE = shaped(any_of(zone for zone in ZONES if " " in zone), "[a-z]+(?: +[a-z]+){0,2} +time")
_SHORT_ZONE = shaped(any_of(_ONE_WORD), "(?:[a-z]{0,3}t|utc|msk|z(?:ulu)?|eastern|pacific)")
_ZONE = rf"(?:{_LONG_ZONE}|{_SHORT_ZONE})"  # "Eastern Time" before "Eastern"
ZONE_NAME = shaped(
    rf"{SPACE}{{0,2}}(?:\((?P<zone>{_ZONE})\)|(?P<zone_>{_ZONE})\b)", rf"{SPACE}{{0,2}}\(?{_ZONE}\b\)?"
)
_SAID = rf"{ZONE_NAME}|{_NAMED_OFFSET}\b|{GAP}local{GAP}time\b"
ZONE = rf"(?:{_SAID}|(?P<offset_>[+][01][0-9]:?[0-5][0-9]|{GAP}[-+][01][0-9][0-5][0-9])\b)?"
STAMP_ZONE = rf"(?:{_SAID}|(?P<offset_>[-+](?:0[0-9]|1[0-4]):?[0-5][0-9])\b)?"  # not "10:30-15:30"


def read_zone(match: re.Match[str]) -> int | str | None:
    """Return the zone of groups zone and offset: minutes ahead of UTC, or a place of the tz database."""
    groups = match.groupdict()
    named = groups.get("zone") or groups.get("zone_")
    if named:
        return ZONES[spaced(named)]
    offset = groups.get("offset") or groups.get("offset_")
    if not offset:
        return None
    digits = re.sub(r"\D", "", offset)
    hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    return (hours * 60 + minutes) * (1 if "+" in offset else -1)
