"""Repeats: a happening that an article tells again is one event, told best by its first mention."""

from collections.abc import Sequence

from eventline.anchor.timing import Timing
from eventline.model.document import Document
from eventline.model.event import Basis
from eventline.model.mention import Mention

Dated = tuple[Mention, Timing]


def without_repeats(document: Document, dated: Sequence[Dated]) -> list[Dated]:
    """Return the mentions without those that tell what one before them told or have no headline."""
    seen: set[tuple[object, ...]] = set()
    kept: list[Dated] = []
    for m, timing in dated:
        keys = _keys(document, m, timing)
        if seen.issuperset(keys) or not m.headline:  # put into words only where it may be kept
            continue
        if keys[0] not in seen:
            kept.append((m, timing))
        seen.update(keys)
    return kept


def _keys(document: Document, m: Mention, timing: Timing) -> list[tuple[object, ...]]:
    """Return what two mentions of one happening have in common; the first key is the mention's own."""
    when = timing.when
    window = None if when is None else (when.lo, when.hi)
    doer = m.actors[0].split()[-1].lower() if m.actors else None  # "Smith" is "Ann Smith"
    if m.theme != "statement" or doer is None:
        return [(m.lemma, window, doer if m.is_verb else None)]
    of_the_news = ("statement", doer, "news")
    if timing.basis in {Basis.PUBLICATION, Basis.CARRIED_OVER}:
        return [of_the_news]
    dated = ("statement", doer, window)
    return [dated, of_the_news] if _is_recent(document, timing) else [dated]


def _is_recent(document: Document, timing: Timing) -> bool:
    """Return whether the day is that of the news: what is said again without a time was said then."""
    day = document.day
    return day is not None and timing.best is not None and 0 <= (day - timing.best).days <= 3
