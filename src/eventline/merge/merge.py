"""Reports of the same happening become one event that keeps every source."""

from collections.abc import Iterable

from eventline.merge.accounts import happenings
from eventline.merge.blocks import candidates
from eventline.merge.collector import uncollected
from eventline.merge.combine import combine
from eventline.merge.history import with_ends, with_plans
from eventline.merge.likeness import rarity
from eventline.merge.options import MergeOptions
from eventline.merge.pairs import compare
from eventline.merge.report import reports
from eventline.merge.sayings import without_sayings
from eventline.merge.settle import settle
from eventline.merge.sources import sources
from eventline.model.chronology import in_order
from eventline.model.document import Document
from eventline.model.event import Event


@uncollected()
def merge(
    events: Iterable[Event], documents: Iterable[Document], options: MergeOptions | None = None
) -> tuple[Event, ...]:
    """Return *events* in order of time, those that tell the same happening joined into one.

    A joined event has all evidence, the window that its sources agree on, and the id of its earliest
    evidence. Where sources put one happening on days that do not meet, the dating with most sources stays
    and the others stand in `Event.conflicts`; a dating that its publisher took back counts no more. The
    order in which events and documents are given makes no difference.

    Args:
        documents: The articles of the events, for their publishers and days of publication.

    Source:
        Blocking, pairwise likeness and union-find as in P. Christen, "Data Matching", Springer 2012.
    """
    chosen = options or MergeOptions()
    articles = {document.id: document for document in documents}
    once = without_sayings(events)
    voices = sources(tuple(articles.values()), once, copied=chosen.copied)
    told_by = reports(once, articles, voices)
    weights = rarity(told_by)
    pairs = compare(told_by, candidates(told_by, weights, chosen), weights, chosen)
    told = happenings(told_by, pairs.alike, pairs.opposed, pairs.withdrawn, chosen)
    joined = [combine(each, articles) for each in told]
    home = {report.event.id: event.id for each, event in zip(told, joined, strict=True) for report in each}
    planned = with_ends(with_plans(joined, told_by, pairs.plans, home), articles)
    return in_order(settle(planned, home, weights))
