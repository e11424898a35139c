"""Phrase: a text that is one time expression, or one range, and nothing else."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

from attrs import evolve

from eventline.errors import UnresolvableError
from eventline.model.found import Found
from eventline.model.meaning import Bound
from eventline.model.timex import Timex
from eventline.resolve.resolver import resolve_all
from eventline.rules.lazy import lazy

_LEADING = lazy(
    r"(?:on|in|at|during|for|the|of|by|since|until|till|from|between|before|after|and|to|over|as|early|late|soon)"
)


def resolve_phrase(
    found: Sequence[Found], phrase: str, published: date | datetime | None, *, ahead: bool = False
) -> Timex:
    """Return the one expression that *phrase* is; of a range its interval and value are the whole.

    Raises:
        UnresolvableError: The phrase is not exactly one time expression or range.
    """
    timexes = resolve_all(found, phrase, published, ahead=ahead)
    rest = "".join(_gaps(found, phrase)).lower()
    words = [word for word in rest.replace(",", " ").split() if word.strip(".,;:!?")]
    is_range = len(found) == 2 and found[1].bound is Bound.CLOSES
    if not timexes or len(timexes) > (2 if is_range else 1) or not all(map(_LEADING.fullmatch, words)):
        raise UnresolvableError(f"{phrase!r} is not one time expression, expected one such as 'last August'")
    if is_range:
        return _one(timexes, phrase, f"{timexes[0].value}/{timexes[1].value}")
    if found[0].bound is None:
        return timexes[0]
    value = _open_value(found[0].bound, timexes[0].value)
    return _one(timexes, phrase, value)


def _gaps(found: Sequence[Found], phrase: str) -> Iterator[str]:
    position = 0
    for this in found:
        yield phrase[position : this.start] + " "
        position = this.end
    yield phrase[position:]


def _open_value(bound: Bound, value: str) -> str:
    return f"{value}/.." if bound in (Bound.SINCE, Bound.AFTER) else f"../{value}"


def _one(timexes: Sequence[Timex], phrase: str, value: str) -> Timex:
    start = len(phrase) - len(phrase.lstrip())
    end = len(phrase.rstrip())
    return evolve(
        timexes[0], start=start, end=end, text=phrase[start:end], value=value, interval=timexes[0].range
    )
