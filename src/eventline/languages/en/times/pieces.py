"""Compact patterns of whole English dates, for phrases that hold one: "the morning of …", "the end of …".

They say where such a date may stand and are no stricter than that: what it means, if anything, is asked of
the rules. Spelling those rules out inside other patterns would make the automaton many times larger.
"""

from eventline.languages.en.numbers import ORDINAL_WORD, YEAR_WORDS
from eventline.languages.en.times.feast_names import NAMES as HOLIDAYS
from eventline.languages.en.times.turns import DAYS, TURNS
from eventline.languages.en.times.zones import SHORT_ZONES
from eventline.languages.en.words import MONTH, SEASON, WEEKDAY
from eventline.rules.words import DASH, GAP, MAYBE, any_of

_DAY = rf"(?:[0-3]?[0-9](?:st|nd|rd|th)?|{ORDINAL_WORD})"
_FIGURES = r"[12][0-9]{3}"
_BC = rf"(?:{GAP}?(?:b\.c\.(?:e\.)?|bce?\b))"
_YEAR = rf"(?:[12][0-9]{{3}}\b|'[0-9]{{2}}\b|[0-9]{{1,4}}{_BC}|{YEAR_WORDS}\b)"
_TURN = any_of(turn for turn in TURNS if turn != "the")
_OF_YEAR = rf"(?:(?:,{MAYBE}|{GAP}(?:of{GAP})?)(?:{_YEAR}|(?:{_TURN}){GAP}year\b))?"
_MONTH_DAY = rf"(?:{MONTH}{GAP}(?:the{GAP})?{_DAY}|(?:the{GAP})?{_DAY}(?:{GAP}of)?(?:{GAP}|-){MONTH})"
_UNIT = r"(?:day|week|weekend|month|quarter|year|decade|century|season)"
_TOWARD = r"(?:the|last|this|next|that|the\s{1,3}past|this\s{1,3}past|this\s{1,3}coming|the\s{1,3}coming)"

DAY = (
    rf"(?:(?:{WEEKDAY},?{GAP})?{_MONTH_DAY}\b{_OF_YEAR}|(?:{_TOWARD}{GAP})?{WEEKDAY}|{any_of(DAYS)}\b"
    rf"|{_FIGURES}-[01][0-9]-[0-3][0-9]\b|[0-3]?[0-9][/.-][0-3]?[0-9][/.-](?:{_FIGURES}|[0-9]{{2}})\b"
    rf"|(?:{_TOWARD}{GAP})?{any_of(HOLIDAYS)}\b{_OF_YEAR})"
)
UNIT = (
    rf"(?:(?:{_TOWARD}{GAP})?(?:{MONTH}|{SEASON}\b|q[1-4]\b){_OF_YEAR}|{_YEAR}|(?:the{GAP}year{GAP}){_YEAR}"
    rf"|(?:the{GAP})?(?:[1-9][0-9]{{1,2}}0'?s{_BC}?|'?[1-9]0'?s|[a-z]{{3,5}}ties)\b"
    rf"|(?:the{GAP})?(?:[0-9]{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD})(?:{GAP}|-)(?:century|quarter|half)\b{_BC}?{_OF_YEAR}"
    rf"|(?:the|this|{_TURN}){GAP}(?:(?:current|calendar|financial){GAP})?{_UNIT}\b|fiscal{GAP}(?:year{GAP})?{_FIGURES}\b)"
)
PART = r"(?:morning|afternoon|evening|night)"
_THIS_PART = rf"(?:this|last|that|the{GAP}next){GAP}{PART}\b|tonight\b"
# What rules that end in a time share: a day with or without its part, a part of today, a longer unit; a zone.
TIME = (
    rf"(?:(?:early{GAP}|late{GAP})?(?:{DAY}(?:{GAP}{PART}\b)?|{_THIS_PART})|{UNIT})"
    rf"(?:,?{GAP}{any_of(SHORT_ZONES)}\b)?"
)
# What rules that begin with a day share: the day, or a part of today, and how far it is.
DAY_FIRST = (
    rf"\b(?:(?:early|mid|late|later|earlier)(?:{GAP}|{DASH})(?:in{GAP}(?:the{GAP})?|on{GAP})?)?"
    rf"(?:{DAY}|{_THIS_PART})"
)
_IN_PART = rf"(?:{GAP}(?:in{GAP}the{GAP}(?:morning|afternoon|evening)|at{GAP}night))?"
# Where an hour may stand and no more: what it is, if anything, the rules are asked, for them all are long.
SHORT_CLOCK = (
    rf"(?P<clock>(?:[0-9]{{1,2}}(?:[:.]?[0-9]{{2}})?(?:{MAYBE}[ap]\.?{MAYBE}m\b\.?)?|[a-z0-9]{{1,6}}{GAP}o'clock"
    rf"|noon|midday|midnight)(?:{GAP}(?:local{GAP}time|[a-z]{{2,4}}))?{_IN_PART})"
)
