"""Reports of the same happening become one event that keeps every source."""

from collections.abc import Iterable

from eventline.merge.blocks import candidates
from eventline.merge.cluster import clusters
from eventline.merge.combine import combine
from eventline.merge.history import with_plans
from eventline.merge.likeness import rarity
from eventline.merge.options import MergeOptions
from eventline.merge.pairs import compare
from eventline.merge.report import reports
from eventline.merge.settle import settle
from eventline.merge.sources import sources
from eventline.merge.told import Telling
from eventline.model.chronology import in_order
from eventline.model.document import Document
from eventline.model.event import Event


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
    told_by = reports(events, articles, sources(tuple(articles.values()), copied=chosen.copied))
    weights = rarity(told_by)
    pairs = compare(told_by, candidates(told_by, weights, chosen), weights, chosen)
    groups = clusters(told_by, pairs.alike, chosen)
    happenings = Telling(told_by, groups, chosen).told(pairs.opposed, pairs.withdrawn)
    joined = [combine(told, articles) for told in happenings]
    home = {
        report.event.id: event.id for told, event in zip(happenings, joined, strict=True) for report in told
    }
    return in_order(settle(with_plans(joined, told_by, pairs.plans, home), home, weights))
