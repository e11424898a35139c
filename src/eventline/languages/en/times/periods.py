"""English words for a certain stretch that the text is about: "the quarter", "the weekend"."""

import re

from eventline.calendars.gregorian import is_valid
from eventline.languages.en.numbers import DAY_FIGURES, ORDINAL_WORD, number, ordinal_number
from eventline.languages.en.times.guards.lengths import is_quarter, is_the_unit
from eventline.languages.en.times.relative import read_turn
from eventline.languages.en.words import MONTH, MONTH_END, month, unit
from eventline.model.grain import Grain
from eventline.model.meaning import (
    Anchor,
    CalendarDate,
    Length,
    Meaning,
    Mod,
    Modified,
    NamedUnit,
    Shifted,
    Toward,
    Within,
)
from eventline.model.split import Piece, Split
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import APOSTROPHE, GAP, any_of

_SAME_QUARTER = Shifted(Grain.QUARTER, 0, Anchor.MENTIONED)
_A_YEAR_BEFORE = Within(_SAME_QUARTER, Shifted(Grain.YEAR, -1))
_LIKE = r"(?:corresponding|comparable|same|similar|equivalent|like)"
_YEAR_BEFORE = (
    rf"(?:(?:the{GAP})?last{GAP}year|a{GAP}year{GAP}(?:ago|earlier|before)"
    rf"|the{GAP}(?:year{GAP}before|(?:previous|prior|preceding){GAP}year))"
)
_TO_DAY = rf"(?:-{DAY_FIGURES})?"
DAY_MONTH = rf"(?P<day>{DAY_FIGURES}){_TO_DAY}{GAP}(?:of{GAP})?(?P<month>{MONTH_END})"
MONTH_DAY = rf"(?P<month_>{MONTH}){GAP}(?P<day_>{DAY_FIGURES}){_TO_DAY}"
NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_NTH_QUARTER = lazy("|".join(NTH), re.IGNORECASE)


def read_unit_of(match: re.Match[str]) -> Meaning | None:
    groups = match.groupdict()
    in_year, in_month = groups["year"], month(groups["month"] or groups["month_"])
    day = ordinal_number(groups["day"] or groups["day_"])
    if not is_valid(int(in_year or 2024), in_month, day):
        return None
    return Within(
        Shifted(unit(match["unit"]), 0), CalendarDate(int(in_year) if in_year else None, in_month, day)
    )


def _week_of_nth(match: re.Match[str]) -> Meaning | None:
    day = ordinal_number(match["day"])
    return Within(Shifted(Grain.WEEK, 0), CalendarDate(day=day)) if 1 <= day <= 31 else None


def _last_decade(match: re.Match[str]) -> Meaning:
    toward = Toward.FUTURE if match["turn"].lower() in ("next", "coming") else Toward.PAST
    return Length(((unit(match["unit"]), 1),), toward)


def _like_period(match: re.Match[str]) -> Within:
    return Within(_SAME_QUARTER, CalendarDate(int(match["year"]))) if match["year"] else _A_YEAR_BEFORE


def _like_month(match: re.Match[str]) -> Within:
    of = CalendarDate(int(match["year"])) if match["year"] else Shifted(Grain.YEAR, -1)
    return Within(Shifted(Grain.MONTH, 0, Anchor.MENTIONED), of)


def _quarters(match: re.Match[str]) -> Split:
    """Return each of "the second and third quarters"; the last one has the word."""
    base = match.start()
    spans = [found.span() for found in _NTH_QUARTER.finditer(match[0])]
    numbers = [NTH[match[0][start:end].lower()] for start, end in spans]
    ends = [end for _, end in spans[:-1]] + [match.end("unit") - base]
    in_year = int(match["year"]) if match["year"] else None
    if in_year:
        ends[-1] = match.end() - base
    return Split(
        tuple(
            Piece(start, end, NamedUnit(Grain.QUARTER, nth, in_year))
            for (start, _), end, nth in zip(spans, ends, numbers, strict=True)
        )
    )


_PLACED = lazy(r"\b(?:by|until|till|before|after|around|in|since|at|towards?|from)\s\Z", re.IGNORECASE)
_ENDS = lazy(
    r"\s?(?:[.,;:!?)]|\Z)|\s(?:and|or|but|to|from|as|with|in|at|on|for|when|while|after|so|because|if|before)\b"
)

# "It remained shut for the next year" says how long; "a vote planned for the next year" says when.
_GOES_ON = lazy(
    r"\b(?:continu|remain|last|stay|liv|work|rul|reign|rag|wander|[gw](?:oes|ent|o)\son\b|fought|fights?\b)[a-z]*\b"
    r"[^.,;:]*\sfor\s\Z",
    re.IGNORECASE,
)


def _is_stretch(hit: Surroundings) -> bool:
    """Return whether "the next year" is how long something goes on; that "or so" is read elsewhere."""
    words = hit.words.lower()
    if "next" not in words or words.endswith("fortnight"):
        return True
    return not words.endswith("so") and _GOES_ON.search(hit.before(60)) is not None


ONE: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/periods/past-decade",
        pattern=rf"\b(?:the{GAP})?(?P<turn>last|past){GAP}(?P<unit>decade|century)\b",
        build=_last_decade,
        examples=("the last decade", "the past century"),
    ),
    Rule(
        name="en/periods/past-unit",
        pattern=rf"\bthe{GAP}(?P<turn>last|past|coming|next){GAP}(?P<unit>hour|day|week|fortnight|month|year|decade|century)\b(?:{GAP}or{GAP}so\b)?",
        build=_last_decade,
        examples=("the past year", "the last month", "the next fortnight"),
        guard=_is_stretch,
    ),
    Rule(
        name="en/periods/the-weekend",
        pattern=rf"\b(?:the{GAP})?(?:weekend|wknd|wkend|week-end)\b",
        build=lambda _: NamedUnit(Grain.WEEKEND),
        examples=("the weekend",),
        guard=lambda hit: " " in hit.words or not re.match(r"\s[a-z]", hit.after()),
    ),
    Rule(
        name="en/periods/midyear",
        pattern=r"\bmid-?year\b",
        build=lambda _: Modified(Shifted(Grain.YEAR, 0), Mod.MID),
        examples=("mid-year", "midyear"),
        guard=lambda hit: hit.alone or _ENDS.match(hit.after()) is not None,
    ),
    Rule(
        name="en/periods/mid-century",
        pattern=r"\bmid-?century\b",
        build=lambda _: Modified(Shifted(Grain.CENTURY, 0), Mod.MID),
        examples=("mid-century", "midcentury"),
        guard=lambda hit: (
            hit.alone or (bool(_PLACED.search(hit.before(12))) and bool(_ENDS.match(hit.after())))
        ),
    ),
    Rule(
        name="en/periods/midweek",
        pattern=r"\bmid-?(?P<unit>week|month)\b",
        build=lambda match: Modified(Shifted(unit(match["unit"]), 0), Mod.MID),
        examples=("mid-week", "midweek", "mid-month"),
        guard=lambda hit: not re.match(r"\s(?:match|game|fixture|clash|win|defeat|session)", hit.after()),
    ),
    Rule(
        name="en/periods/the-unit",
        pattern=rf"\b(?P<turn>the){GAP}(?P<unit>day|week|month|quarter|year|decade)\b",
        build=read_turn,
        examples=("the quarter",),
        guard=is_the_unit,
    ),
    Rule(
        name="en/periods/week-of",
        pattern=(
            rf"\bthe{GAP}(?P<unit>week|month){GAP}of{GAP}(?:(?:the{GAP})?{DAY_MONTH}|{MONTH_DAY})\b"
            rf"(?:,?{GAP}(?P<year>[12][0-9]{{3}})\b)?"
        ),
        build=read_unit_of,
        examples=("the week of March 6", "the week of 3-9 May", "the week of the 5th of June, 2023"),
    ),
    Rule(
        name="en/periods/week-of-nth",
        pattern=rf"\bthe{GAP}week{GAP}of{GAP}the{GAP}(?P<day>[0-3]?[0-9](?:st|nd|rd|th)|{ORDINAL_WORD})\b",
        build=_week_of_nth,
        examples=("the week of the 19th", "the week of the nineteenth"),
        guard=lambda hit: _ENDS.match(hit.after()) is not None,
    ),
    Rule(
        name="en/periods/quarter-of-year",
        pattern=rf"\bthe{GAP}(?P<year>[12][0-9]{{3}}){GAP}(?:quarter|period)\b",
        build=lambda match: Within(_SAME_QUARTER, CalendarDate(int(match["year"]))),
        examples=("the 1988 quarter",),
    ),
    Rule(
        name="en/periods/latest-period",
        pattern=rf"\bthe{GAP}latest{GAP}period\b",
        build=lambda _: Shifted(Grain.QUARTER, -1),
        examples=("the latest period",),
    ),
    Rule(
        name="en/periods/year-ago-quarter",
        pattern=rf"\b(?:the|its){GAP}(?:{_LIKE}{GAP})?year-(?:ago|earlier){GAP}(?:[a-z]+{GAP})?(?:quarter|period)\b",
        build=lambda _: _A_YEAR_BEFORE,
        examples=("the year-earlier quarter", "the year-ago period"),
    ),
    Rule(
        name="en/periods/like-period",
        pattern=(
            rf"\b(?:the|its){GAP}(?:{_LIKE}{GAP}(?:quarter|period)(?:,?{GAP}|{GAP}of{GAP}){_YEAR_BEFORE}"
            rf"|quarter{GAP}{_YEAR_BEFORE}|{_LIKE}{GAP}(?:quarter|period){GAP}(?:of|in){GAP}(?P<year>[12][0-9]{{3}}))\b"
        ),
        build=_like_period,
        examples=(
            "the corresponding period last year",
            "the same quarter of 1988",
            "the quarter a year earlier",
            "the comparable period a year ago",
        ),
    ),
    Rule(
        name="en/periods/like-month",
        pattern=(
            rf"\bthe{GAP}(?:same|corresponding){GAP}month"
            rf"(?:{GAP}(?:of|in){GAP}(?P<year>[12][0-9]{{3}})|(?:,?{GAP}|{GAP}of{GAP}){_YEAR_BEFORE})\b"
        ),
        build=_like_month,
        examples=("the same month of 2023", "the same month a year earlier"),
    ),
    Rule(
        name="en/periods/last-years-quarter",
        pattern=rf"\b(?:last|the{GAP}previous|the{GAP}prior){GAP}year{APOSTROPHE}s{GAP}(?:quarter|period)\b",
        build=lambda _: _A_YEAR_BEFORE,
        examples=("last year's quarter",),
    ),
    Rule(
        name="en/periods/year-ago-months",
        pattern=rf"\bthe{GAP}year-(?:ago|earlier){GAP}(?P<count>three|six|nine|12|twelve){GAP}months\b",
        build=lambda match: Length(((Grain.MONTH, number(match["count"])),)),
        examples=("the year-earlier nine months", "the year-ago six months"),
    ),
    Rule(
        name="en/periods/year-ago",
        pattern=r"\byear-(?:ago|earlier)\b",
        build=lambda _: Shifted(Grain.YEAR, -1, counted=True),
        examples=("year-earlier", "year-ago"),
    ),
)
RULES: tuple[Rule[Meaning | Split], ...] = (
    Rule(
        name="en/periods/quarters",
        pattern=(
            rf"\b{any_of(NTH)}(?:,{GAP}{any_of(NTH)})?,?{GAP}(?:and|or|to){GAP}(?:the{GAP})?{any_of(NTH)}{GAP}"
            rf"(?P<unit>quarters?)\b(?:{GAP}(?:of|in){GAP}(?P<year>[12][0-9]{{3}})\b)?"
        ),
        build=_quarters,
        examples=("second and third quarters", "first, second and third quarters of 2019"),
        guard=is_quarter,
    ),
    *ONE,
)
