"""Weight: how much an event, or a day, matters to the story: who tells it, and how long it is told of."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from attrs import frozen

from eventline.merge.options import MergeOptions
from eventline.merge.sources import sources
from eventline.model.document import Document
from eventline.model.event import Basis, Event, Evidence

_LEADS = 0.5  # what a source adds that opens an article with the event
_RECALLED = 0.5  # what it takes off that nobody but one article tells of it, a month or more later
_LONG_AGO = 30  # days
_TOLD = frozenset({Basis.EXPRESSION, Basis.RELATIVE_EVENT})  # the words name the day


@frozen
class Weights:
    """What the articles of a story say of the weight of its events.

    An event weighs as much as independent sources tell it, more where they open an article with it, plus
    for every article that comes back to it after the first the logarithm of the days that have passed
    since, plus the share of the story that its actors have. What one article alone recalls from long
    before is its background, not its story, and weighs less.

    Source:
        Editors choose the dates that are still named long after: G. Tran, E. Herder and K. Markert, "Joint
        graphical models for date selection in timeline summarization", ACL 2015.
    """

    published: dict[str, date]
    voices: dict[str, str]
    leads: dict[str, int]
    actors: Counter[str]
    total: int

    @classmethod
    def of(cls, events: Iterable[Event], documents: Sequence[Document]) -> "Weights":
        told = tuple(events)
        named = Counter(actor for event in told for actor in event.actors)
        return cls(
            {document.id: document.day for document in documents if document.day is not None},
            sources(documents, told, copied=MergeOptions().copied),
            _leads(told),
            named,
            max(1, named.total()),
        )

    def event(self, event: Event) -> float:
        """Return the weight of one event, above 0."""
        central = max((self.actors[actor] / self.total for actor in event.actors), default=0.0)
        lags = {evidence.document: self._lag(evidence, event.best) for evidence in event.evidence}
        is_recalled = len(lags) == 1 and max(lags.values()) >= _LONG_AGO
        returned = math.fsum(map(math.log1p, sorted(lags.values())[1:]))
        return self._told(event) - _RECALLED * is_recalled + central + returned

    def days(self, events: Iterable[Event]) -> dict[date, float]:
        """Return the weight of each day: of all articles that name it, and of its most told event."""
        naming: dict[date, dict[str, int]] = defaultdict(dict)
        telling: dict[date, float] = defaultdict(float)
        for event in events:
            for evidence in event.evidence:
                day = evidence.best
                if (
                    day is not None
                    and evidence.basis in _TOLD
                    and event.when is not None
                    and day in event.when
                ):
                    naming[day][evidence.document] = self._lag(evidence, day)
            if event.best is not None:
                telling[event.best] = max(telling[event.best], self._told(event))
        return {
            day: telling[day] + math.fsum(sorted(math.log1p(lag) for lag in naming[day].values()))
            for day in telling.keys() | naming.keys()
        }

    def _told(self, event: Event) -> float:
        """Return how many sources tell the event, with what those add that open an article with it."""
        leading = {self._voice(evidence) for evidence in event.evidence if self._opens(evidence)}
        return len({self._voice(evidence) for evidence in event.evidence}) + _LEADS * len(leading)

    def _opens(self, evidence: Evidence) -> bool:
        """Return whether the article tells nothing before this sentence, and tells it as news."""
        return (
            self.leads[evidence.document] == evidence.sentence.start
            and self._lag(evidence, evidence.best) < _LONG_AGO
        )

    def _voice(self, evidence: Evidence) -> str:
        return self.voices.get(evidence.document, evidence.document)

    def _lag(self, evidence: Evidence, day: date | None) -> int:
        """Return the days from the event to the article, 0 where one of them is not known."""
        published = self.published.get(evidence.document)
        if published is None or not isinstance(day, date):
            return 0
        return max(0, (published - day).days)


def _leads(events: Iterable[Event]) -> dict[str, int]:
    """Return by article where the first sentence stands that tells an event."""
    first: dict[str, int] = {}
    for event in events:
        for evidence in event.evidence:
            first[evidence.document] = min(
                evidence.sentence.start, first.get(evidence.document, evidence.sentence.start)
            )
    return first
