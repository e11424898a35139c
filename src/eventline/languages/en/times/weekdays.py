"""English weekdays: "Thursday", "Wednesdays", "last Friday", "Friday of next week"."""

import re

from eventline.languages.en.numbers import number
from eventline.languages.en.times.absolute import DAY_MONTH, MONTH_DAY, read_date
from eventline.languages.en.times.guards.dates import is_weekday
from eventline.languages.en.times.guards.days import is_step
from eventline.languages.en.times.pieces import PART
from eventline.languages.en.words import MISSPELT_DAYS, TOWARD, WEEKDAY, WEEKDAY_END, WEEKDAYS, weekday
from eventline.model.grain import Grain
from eventline.model.meaning import (
    Anchor,
    CalendarDate,
    Directed,
    Length,
    Meaning,
    Nth,
    Shifted,
    Toward,
    Vague,
    Within,
)
from eventline.rules.lazy import lazy
from eventline.rules.rule import Rule, Surroundings
from eventline.rules.words import GAP, any_of, spaced

_LONG = [name for name in WEEKDAYS if name.endswith("day")]
_TOWARD = rf"(?P<toward>{any_of([*TOWARD, 'previous', 'following'])})"
_WEEK_TURN = {"last": -1, "this": 0, "next": 1, "the following": 1, "the previous": -1}


def _bare(match: re.Match[str]) -> Meaning:
    return CalendarDate(weekday=weekday(match["weekday"]))


def _directed(match: re.Match[str]) -> Meaning:
    words = spaced(match["toward"])
    toward = TOWARD.get(words) or (Toward.PAST if words == "previous" else Toward.FUTURE)
    counts_on = words in ("previous", "following") or spaced(match[0]).startswith("the next")
    anchor = Anchor.MENTIONED if counts_on else Anchor.DOCUMENT
    return Directed(_bare(match), toward, anchor, leaps=words in ("next", "nxt") and not counts_on)


def _of_week(match: re.Match[str]) -> Meaning:
    turn = spaced(match["turn"])
    return Within(_bare(match), Shifted(Grain.WEEK, _WEEK_TURN[turn]))


def _week_on(match: re.Match[str]) -> Meaning:
    """Return "a week from Tuesday", counted from the coming one."""
    return _weeks_after(match, {"a": 1, "one": 1, "two": 2}[match["count"].lower()])


def _weekdays_ago(match: re.Match[str]) -> Meaning:
    nth = Nth(Grain.DAY, -number(match["count"]), weekday(match["weekday"]))
    return Within(nth, Shifted(Grain.DAY, 0))


def _hence(match: re.Match[str]) -> Meaning:
    """Return the British "Tuesday week", a week after the coming Tuesday."""
    return _weeks_after(match, 1 if match["unit"].lower() == "week" else 2)


def _weeks_after(match: re.Match[str], weeks: int) -> Meaning:
    coming = Within(Nth(Grain.DAY, 1, weekday(match["weekday"])), Shifted(Grain.DAY, 0))
    return Within(Length(((Grain.WEEK, weeks),), Toward.FUTURE), coming)


def _but_one(match: re.Match[str]) -> Meaning:
    toward = Toward.FUTURE if match["turn"].lower().startswith("after") else Toward.PAST
    day = Directed(_bare(match), toward)
    return Within(Length(((Grain.WEEK, 1),), toward), day)


def _one_of_many(match: re.Match[str]) -> Meaning | None:
    """Return "one Tuesday", of which nobody says which; its morning is read with the parts of days."""
    return None if match["part"] else Within(_bare(match), Vague(Toward.PAST))


_HENCE_ENDS = lazy(
    r"\s?(?:[.,;:!?)]|\Z)|\s(?:at|in|when|and|or|to|for|with|is|will|lol|then|if)\b", re.IGNORECASE
)
_DOING = lazy(r"\s(?!during\b|morning\b|evening\b)[a-z]+ing\b")  # "some Sunday shopping", which is some of it
_DATE_ENDS = lazy(
    r"\s?(?:[.,;:!?)]|-(?!(?:mon|tue|wed|thu|fri|sat|sun))|\Z)|\s(?:(?:at|from|until)\b|http)", re.IGNORECASE
)


def _is_last(hit: Surroundings) -> bool:
    """Return whether the weekday says the date again and not what comes on it ("12 March Friday prayers")."""
    return _DATE_ENDS.match(hit.after()) is not None


# "Are you coming Saturday?"
_WHO_COMES = lazy(
    r"\b(?:i['’]?m|u|you|ya|he|she|they|we|who|anyone|not|are|is|be|still|also|['’]s|['’]re)\s\Z",
    re.IGNORECASE,
)


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        name="en/weekdays/last-this-next",
        pattern=rf"\b(?:the{GAP})?{_TOWARD}{GAP}(?P<weekday>{WEEKDAY_END})\b",
        build=_directed,
        examples=("last Friday", "next Tues", "this coming Monday", "the previous Sunday"),
        guard=lambda hit: not (hit.words[:6].lower() == "coming" and _WHO_COMES.search(hit.before(12))),
    ),
    Rule(
        name="en/weekdays/one",
        pattern=rf"\b(?:one|some){GAP}(?P<weekday>{WEEKDAY})(?:{GAP}(?P<part>{PART})\b)?",
        build=_one_of_many,
        examples=("one Tuesday",),
        guard=lambda hit: (
            re.match(r"\s(?:in|of)\s(?:this|next|the\smonth|each|every)\b", hit.after()) is None
            and not (hit.words[0] in "sS" and _DOING.match(hit.after()))
        ),
    ),
    Rule(
        name="en/weekdays/but-one",
        pattern=rf"\b(?:the{GAP})?(?P<weekday>{WEEKDAY_END}){GAP}(?P<turn>after{GAP}(?:the{GAP})?next|before{GAP}(?:the{GAP})?last)\b",
        build=_but_one,
        examples=("the Friday before last", "Tuesday after next"),
    ),
    Rule(
        name="en/weekdays/of-week",
        pattern=rf"\b(?P<weekday>{WEEKDAY})(?:{GAP}of)?{GAP}(?P<turn>{any_of(_WEEK_TURN)}){GAP}week\b",
        build=_of_week,
        examples=("Friday of next week", "Tuesday last week"),
    ),
    Rule(
        name="en/weekdays/week-first",
        pattern=rf"\b(?P<turn>{any_of(_WEEK_TURN)}){GAP}week(?:'s|,)?{GAP}(?:on{GAP})?(?P<weekday>{WEEKDAY_END})\b",
        build=_of_week,
        examples=("next week on Tuesday", "last week’s Friday"),
    ),
    Rule(
        name="en/weekdays/week-from",
        pattern=rf"\b(?P<count>a|one|two){GAP}weeks?{GAP}(?:from|on){GAP}(?P<weekday>{WEEKDAY_END})\b",
        build=_week_on,
        examples=("a week from Tuesday", "two weeks from Friday"),
        guard=lambda hit: not is_step(hit),
    ),
    Rule(
        name="en/weekdays/weekdays-ago",
        pattern=rf"\b(?P<count>two|three|four|2|3|4){GAP}(?P<weekday>{WEEKDAY_END})s{GAP}ago\b",
        build=_weekdays_ago,
        examples=("two Mondays ago",),
    ),
    Rule(
        name="en/weekdays/weekday-last",
        pattern=rf"\b(?P<weekday>{any_of(_LONG)}){GAP}(?P<turn>last|next)\b",
        build=lambda match: Directed(_bare(match), TOWARD[match["turn"].lower()]),
        examples=("Tuesday last", "Monday next"),
        guard=lambda hit: (
            re.match(
                r"\s?(?:[.,;:!?)]|\Z)|\s(?:and|that|when|by|in|at|to|for|he|she|I|we|they)\b", hit.after()
            )
            is not None
        ),
    ),
    Rule(
        name="en/weekdays/week-hence",
        pattern=rf"\b(?P<weekday>{WEEKDAY_END}){GAP}(?P<unit>week|fortnight)\b",
        build=_hence,
        examples=("Tuesday week", "Friday fortnight"),
        guard=lambda hit: (
            not hit.words.istitle()
            and (hit.words[0].isupper() or "day" in hit.words)  # "they sat week in, week out"
            and _HENCE_ENDS.match(hit.after()) is not None
        ),
    ),
    Rule(
        name="en/weekdays/behind-day-month",
        pattern=rf"\b{DAY_MONTH},?{GAP}(?P<weekday>{WEEKDAY_END})\b",
        build=read_date,
        examples=("14th December Friday",),
        guard=_is_last,
    ),
    Rule(
        name="en/weekdays/behind-month-day",
        pattern=rf"\b{MONTH_DAY},?{GAP}(?P<weekday>{WEEKDAY_END})\b",
        build=read_date,
        examples=("March 12, Wednesday",),
        guard=_is_last,
    ),
    Rule(
        name="en/weekdays/bare",
        pattern=rf"\b(?P<weekday>{WEEKDAY_END}|{any_of(MISSPELT_DAYS)})\b",
        build=_bare,
        examples=("Thursday", "Wed", "SUNDAY", "Wendesday"),
        guard=is_weekday,
    ),
)
