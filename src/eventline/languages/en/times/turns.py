"""English words that turn to a day or a unit beside the reference: "tomorrow", "last", "the following"."""

from eventline.model.meaning import Anchor
from eventline.rules.shape import shaped
from eventline.rules.words import GAP, any_of

_SPELLED = {  # a day, as plain and as hasty people write it
    0: "today tdy 2day todays",
    -1: "yesterday yesterdays ytd yday ystd yest ystday",
    1: """tomorrow tomorrows tmrw tmr tmw tomorow tommorow tommorrow trmw tmrrw tomoro tomolo 2mrw tomo tomoz
    tmro tmrow tomorro 2moro 2morrow""",
}
_ONE_WORD = {word: count for count, words in _SPELLED.items() for word in words.split()}
ONE_DAY = shaped(
    any_of(_ONE_WORD),
    "(?:[2t]m[orw]{1,6}|2day|todays?|tdy|tom[molrwz]{1,6}s?|trmw|y(?:td|s?t?day|std|est(?:erdays?)?))",
)
DAYS = _ONE_WORD | {
    "the day before yesterday": -2,
    "day before yesterday": -2,
    "the day after tomorrow": 2,
    "day after tomorrow": 2,
}
ANY_DAY = rf"(?:(?:the{GAP})?day{GAP}(?:before{GAP}yesterday|after{GAP}tomorrow)|{ONE_DAY})"
TURNS = {
    "last": (-1, Anchor.DOCUMENT),
    "the past": (-1, Anchor.DOCUMENT),
    "the last": (-1, Anchor.DOCUMENT),
    "this past": (-1, Anchor.DOCUMENT),
    "this": (0, Anchor.DOCUMENT),
    "the current": (0, Anchor.DOCUMENT),
    "current": (0, Anchor.DOCUMENT),
    "this same": (0, Anchor.DOCUMENT),
    "next": (1, Anchor.DOCUMENT),
    "nxt": (1, Anchor.DOCUMENT),
    "this coming": (1, Anchor.DOCUMENT),
    "the coming": (1, Anchor.DOCUMENT),
    "the upcoming": (1, Anchor.DOCUMENT),
    "the next": (1, Anchor.MENTIONED),
    "the following": (1, Anchor.MENTIONED),
    "the ensuing": (1, Anchor.MENTIONED),
    "the subsequent": (1, Anchor.MENTIONED),
    "that": (0, Anchor.MENTIONED),
    "that same": (0, Anchor.MENTIONED),
    "the same": (0, Anchor.MENTIONED),
    "the previous": (-1, Anchor.MENTIONED),
    "previous": (-1, Anchor.MENTIONED),
    "the preceding": (-1, Anchor.MENTIONED),
    "the prior": (-1, Anchor.MENTIONED),
    "the latest": (-1, Anchor.DOCUMENT),
    "the most recent": (-1, Anchor.DOCUMENT),
    "the current fiscal": (0, Anchor.DOCUMENT),
    "this fiscal": (0, Anchor.DOCUMENT),
    "last fiscal": (-1, Anchor.DOCUMENT),
    "the last fiscal": (-1, Anchor.DOCUMENT),
    "the latest fiscal": (-1, Anchor.DOCUMENT),
    "the previous fiscal": (-1, Anchor.DOCUMENT),
    "next fiscal": (1, Anchor.DOCUMENT),
    "the next fiscal": (1, Anchor.DOCUMENT),
    "the full": (0, Anchor.DOCUMENT),
    "the fiscal": (0, Anchor.DOCUMENT),
    "the": (0, Anchor.MENTIONED),
}
