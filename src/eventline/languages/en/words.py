"""English words for months, weekdays, units and directions, and the patterns made of them."""

from eventline.model.grain import Grain
from eventline.model.meaning import Toward
from eventline.rules.shape import shaped
from eventline.rules.words import any_of

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan", "jany"),
            ("february", "feb", "feby"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug", "augt"),
            ("september", "sept", "sep", "septr"),
            ("october", "oct", "octr"),
            ("november", "nov", "novr"),
            ("december", "dec", "decr"),
        ),
        start=1,
    )
    for name in names
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            ("monday", "mon"),
            ("tuesday", "tues", "tue"),
            ("wednesday", "weds", "wed"),
            ("thursday", "thurs", "thur", "thu"),
            ("friday", "fri"),
            ("saturday", "sat"),
            ("sunday", "sun"),
        )
    )
    for name in names
}
_MISSPELT = (
    "modnay|tusday teusday tuseday|wensday wendesday wednsday|thurday thrusday|firday|satuday saterday|sunady"
)
MISSPELT_DAYS = {name: number for number, names in enumerate(_MISSPELT.split("|")) for name in names.split()}
UNITS = {
    "second": Grain.SECOND,
    "sec": Grain.SECOND,
    "minute": Grain.MINUTE,
    "min": Grain.MINUTE,
    "hour": Grain.HOUR,
    "hr": Grain.HOUR,
    "day": Grain.DAY,
    "night": Grain.DAY,
    "weekend": Grain.WEEKEND,
    "wknd": Grain.WEEKEND,
    "wkend": Grain.WEEKEND,
    "week-end": Grain.WEEKEND,
    "week": Grain.WEEK,
    "wk": Grain.WEEK,
    "fortnight": Grain.FORTNIGHT,
    "month": Grain.MONTH,
    "mo": Grain.MONTH,
    "quarter": Grain.QUARTER,
    "year": Grain.YEAR,
    "yr": Grain.YEAR,
    "decade": Grain.DECADE,
    "century": Grain.CENTURY,
    "centurie": Grain.CENTURY,  # the plural without its s
    "millennium": Grain.MILLENNIUM,
    "millennia": Grain.MILLENNIUM,
}
HALVES = {  # the smaller unit, and half of the larger one in it
    Grain.MILLENNIUM: (Grain.YEAR, 500),
    Grain.CENTURY: (Grain.YEAR, 50),
    Grain.DECADE: (Grain.YEAR, 5),
    Grain.YEAR: (Grain.MONTH, 6),
    Grain.DAY: (Grain.HOUR, 12),
    Grain.HOUR: (Grain.MINUTE, 30),
    Grain.MINUTE: (Grain.SECOND, 30),
}
SEASONS = {"spring": 1, "springtime": 1, "summer": 2, "summertime": 2, "fall": 3, "autumn": 3, "winter": 4}
DAY_PARTS = {
    "morning": "MO",
    "mornings": "MO",
    "afternoon": "AF",
    "afternoons": "AF",
    "arvo": "AF",
    "evening": "EV",
    "evenings": "EV",
    "night": "NI",
    "nights": "NI",
    "nite": "NI",
    "overnight": "NI",
    "dawn": "MO",
    "daybreak": "MO",
    "lunchtime": "MI",
    "dusk": "EV",
    "nightfall": "EV",
}
TOWARD = {
    "last": Toward.PAST,
    "past": Toward.PAST,
    "this past": Toward.PAST,
    "this": Toward.THIS,
    "current": Toward.THIS,
    "next": Toward.FUTURE,
    "nxt": Toward.FUTURE,
    "coming": Toward.FUTURE,
    "this coming": Toward.FUTURE,
    "upcoming": Toward.FUTURE,
}

_SHORT = tuple(
    name for name in MONTHS if len(name) <= 5 and name not in ("march", "april", "may", "june", "july")
)
_LONG = tuple(name for name in MONTHS if name not in _SHORT)
_MONTH = (
    "(?:jan[uary]*|feb[ruary]*|mar(?:ch)?|apr[il]*|may|june?|july?|aug[ust]*|sep[tembr]*|oct[ober]*|nov[ember]*"
    "|dec[ember]*)"
)
# "Sept." with its stop; the caller adds what follows
MONTH = shaped(rf"(?:{any_of(_LONG)}|{any_of(_SHORT)}\b\.?)", rf"(?:{_MONTH}\.?)")
MONTH_END = shaped(any_of(MONTHS), _MONTH)  # at the end of a phrase the stop may end the sentence
_SHORT_DAYS = tuple(name for name in WEEKDAYS if not name.endswith("day"))
WEEKDAY = rf"(?:{any_of(set(WEEKDAYS) - set(_SHORT_DAYS))}\b|{any_of(_SHORT_DAYS)}\b\.?)"
WEEKDAY_END = shaped(any_of(WEEKDAYS), r"(?:mon|tues?|wed[nes]*|thu[rs]*|fri|sat[ur]*|sun)(?:day)?")
UNIT = any_of(UNITS)
SEASON = any_of(SEASONS)


def month(text: str) -> int:
    """Return 1 to 12.

    >>> month("Sept."), month("May")
    (9, 5)
    """
    return MONTHS[text.lower().rstrip(".")]


def weekday(text: str) -> int:
    """Return 0 for Monday to 6.

    >>> weekday("Thurs.")
    3
    """
    name = text.lower().rstrip(".")
    return MISSPELT_DAYS[name] if name in MISSPELT_DAYS else WEEKDAYS[name]


def unit(text: str) -> Grain:
    """Return the grain of a unit word in singular or plural.

    >>> unit("centuries"), unit("hrs")
    (<Grain.CENTURY: 'century'>, <Grain.HOUR: 'hour'>)
    """
    word = text.lower().rstrip(".")
    return UNITS[word] if word in UNITS else UNITS[word.removesuffix("s")]
