"""Reports of the same happening become one event that keeps every source."""

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from eventline.merge.accounts import Telling
from eventline.merge.blocks import candidates
from eventline.merge.cluster import clusters
from eventline.merge.collector import uncollected
from eventline.merge.combine import combine
from eventline.merge.history import with_ends, with_plans
from eventline.merge.likeness import rarity
from eventline.merge.options import MergeOptions
from eventline.merge.pairs import Pairs, compare
from eventline.merge.report import Report, reports
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
    told = without_sayings(events)
    voices = sources(tuple(articles.values()), told, copied=chosen.copied)
    told_by = reports(told, articles, voices)
    weights = rarity(told_by)
    pairs = compare(told_by, candidates(told_by, weights, chosen), weights, chosen)
    joined = join(told_by, pairs, articles, chosen)
    planned = with_ends(with_plans(joined.events, told_by, pairs.plans, joined.home), articles)
    return in_order(settle(planned, joined.home, weights))


@frozen
class Joined:
    """Happenings in the order of their first reports, before plans and times that hang on others are known.

    Attributes:
        events: One for each happening.
        places: For each the place of its first report in the sequence of reports.
        home: For the id of each extracted event the id of the event that it became a part of.
    """

    events: tuple[Event, ...]
    places: tuple[int, ...]
    home: dict[str, str]


def join(
    told_by: Sequence[Report], pairs: Pairs, articles: Mapping[str, Document], options: MergeOptions
) -> Joined:
    """Return the happenings that reports tell, by their *pairs*.

    Reports that no chain of pairs, plans aside, or of equal ids of events leads between may as well be joined
    apart.
    """
    groups = clusters(told_by, pairs.alike, options)
    happenings = Telling(told_by, groups, options).told(pairs.opposed, pairs.withdrawn)
    joined = [combine(told, articles) for told in happenings]
    home = {
        report.event.id: event.id for told, event in zip(happenings, joined, strict=True) for report in told
    }
    place = {report: number for number, report in enumerate(told_by)}
    firsts = tuple(place[told.clusters[0].members[0]] for told in happenings)
    return Joined(tuple(joined), firsts, home)
