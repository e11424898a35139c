"""Repeats: a happening that an article tells again is one event, told best by its first mention."""

from collections.abc import Sequence

from eventline.anchor.timing import Timing
from eventline.model.interval import Interval
from eventline.model.mention import Mention

Dated = tuple[Mention, Timing]


def without_repeats(dated: Sequence[Dated]) -> list[Dated]:
    """Return the mentions without those that tell what one before them told."""
    seen: set[tuple[object, ...]] = set()
    kept: list[Dated] = []
    for m, timing in dated:
        key = _key(m, timing.when)
        if key not in seen:
            kept.append((m, timing))
            seen.add(key)
    return kept


def _key(m: Mention, when: Interval | None) -> tuple[object, ...]:
    """Return what two mentions of one happening have in common."""
    window = None if when is None else (when.lo, when.hi)
    doer = m.actors[0] if m.actors else None
    if m.theme == "statement" and doer is not None:
        return "statement", doer, window
    return m.lemma, window, doer if m.is_verb else None
