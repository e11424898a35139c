"""Explain: each step from the words of a phrase to its days, for people."""

from collections.abc import Sequence
from datetime import date, datetime

from attrs import frozen

from eventline.model.found import Found
from eventline.model.meaning import CalendarDate, Clipped, Directed, Meaning, Modified, Shifted, Within
from eventline.model.tense import Tense
from eventline.model.timex import Timex
from eventline.resolve.describe import WEEKDAYS, describe
from eventline.resolve.phrase import resolve_phrase
from eventline.syntax.tense import tense_at

_BACK = "the nearest that fits, back unless the clause looks ahead"


@frozen
class Step:
    """One step of the reasoning: its *name* and what it found."""

    name: str
    text: str


def steps(
    found: Sequence[Found], phrase: str, published: date | datetime | None, *, ahead: bool = False
) -> tuple[Step, ...]:
    """Return the steps rule, meaning, reference, direction, value, interval for *phrase*, and any conflict.

    Raises:
        UnresolvableError: The phrase is not exactly one time expression or range.
    """
    timex = resolve_phrase(found, phrase, published, ahead=ahead)
    meanings = [this.meaning for this in found]
    told = (
        Step("rule", ", ".join(dict.fromkeys(this.rule for this in found))),
        Step("meaning", "; ".join(_said(this) for this in found)),
        Step("reference", _reference(published)),
        Step("direction", "; ".join(dict.fromkeys(_direction(m, phrase, found, ahead) for m in meanings))),
        Step("value", timex.value if timex.mod is None else f"{timex.value} ({timex.mod})"),
        Step("interval", _interval(timex)),
    )
    return (
        told
        if timex.conflict is None
        else (*told, Step("conflict", _conflict(timex.conflict, timex, published)))
    )


def _conflict(fault: str, timex: Timex, published: date | datetime | None) -> str:
    """Return *fault*, or that the hour is missing where a day of publication is not enough."""
    if published is None or isinstance(published, datetime) or not timex.value.startswith("XXXX-XX-XXT"):
        return fault
    return f"cannot be placed: the hour of publication is missing, expected one as in {published}T09:00"


def _said(this: Found) -> str:
    words = describe(this.meaning)
    return words if this.bound is None else f"{this.bound.value} {words}"


def _reference(published: date | datetime | None) -> str:
    if published is None:
        return "none given"
    moment = published.isoformat(" ") if isinstance(published, datetime) else published.isoformat()
    return f"published {WEEKDAYS[published.weekday()]}, {moment}"


def _direction(meaning: Meaning, phrase: str, found: Sequence[Found], ahead: bool) -> str:
    match meaning:
        case Modified(inner, _) | Clipped(inner, _):
            return _direction(inner, phrase, found, ahead)
        case Within(part, whole):
            return _direction(part if isinstance(whole, Shifted) else whole, phrase, found, ahead)
        case Directed(_, toward):
            return f"{toward.value}, as the words say"
        case Shifted(_, count, anchor, _):
            way = "back" if count < 0 else "on" if count > 0 else "at the reference itself"
            return f"{way}, counted from {anchor.value}"
        case CalendarDate(year=None):
            if ahead:
                return "the next one, as assistants read it"
            tense = tense_at(phrase, found[0].start, found[0].end)
            return "ahead, for the clause is in the future" if tense is Tense.FUTURE else _BACK
        case _:
            return "none needed"


def _interval(timex: Timex) -> str:
    if timex.interval is None:
        return "none: the words do not place it in the calendar"
    return f"{timex.interval} ({timex.interval.granularity.value})"
