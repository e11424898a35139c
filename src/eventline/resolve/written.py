"""Written: an answer as the Timex of its words; what it says wherever they stand is put together once."""

from attrs import evolve

from eventline.model.found import Found
from eventline.model.meaning import Bound, Range
from eventline.model.timex import Timex
from eventline.resolve.conflict import conflict
from eventline.resolve.ranges import open_range
from eventline.resolve.settled import Answer


def written(this: Found, text: str, found: Answer) -> Timex:
    """Return *this* expression of *text*, which lies where *found* says."""
    start, end, _, rule, bound = this
    rest = found.written.get((rule, bound))
    if rest is None:
        rest = found.written[rule, bound] = _rest(rule, bound, found)
    timex = Timex.made(start, end, text[start:end], rest)
    return evolve(timex, parts=_parts(this, text, found)) if found.placed.ends else timex


def _rest(rule: str, bound: Bound | None, found: Answer) -> dict[str, object]:
    """Return all fields of a Timex but its place and words."""
    placed = found.placed
    return {
        "type": placed.type,
        "value": placed.value,
        "mod": None if placed.mod is None else placed.mod.value,
        "interval": placed.interval,
        "rule": rule,
        "range": None if bound is None else open_range(bound, placed.interval),
        "quant": placed.quant,
        "freq": placed.freq,
        "conflict": found.conflict,
        "parts": (),
    }


def _parts(this: Found, text: str, found: Answer) -> tuple[Timex, ...]:
    """Return the ends of a compact range, cut where its rule says they meet."""
    if not isinstance(this.meaning, Range) or this.meaning.cut is None:
        return ()
    stop, start = this.start + this.meaning.cut[0], this.start + this.meaning.cut[1]
    first = this._replace(end=stop, meaning=this.meaning.first)
    last = this._replace(start=start, meaning=this.meaning.last)
    ends = zip((first, last), found.placed.ends, strict=True)
    timexes = (written(end, text, Answer(at, conflict(end.meaning, at), {})) for end, at in ends)
    return tuple(evolve(timex, range=found.placed.interval) for timex in timexes)
