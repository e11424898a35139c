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

_TOLD = frozenset({Basis.EXPRESSION, Basis.RELATIVE_EVENT})  # the words name the day


@frozen
class Weights:
    """What the articles of a story say of the weight of its events.

    An event weighs as much as independent sources tell it, plus for every article that comes back to it
    after the first the logarithm of the days that have passed since, plus the share of the story that its
    actors have. What one article alone recalls from long before is its background, not its story.

    Source:
        Editors choose the dates that are still named long after: G. Tran, E. Herder and K. Markert, "Joint
        graphical models for date selection in timeline summarization", ACL 2015.
    """

    published: dict[str, date]
    voices: dict[str, str]
    actors: Counter[str]
    total: int

    @classmethod
    def of(cls, events: Iterable[Event], documents: Sequence[Document]) -> "Weights":
        told = tuple(events)
        named = Counter(actor for event in told for actor in event.actors)
        return cls(
            {document.id: document.day for document in documents if document.day is not None},
            sources(documents, told, copied=MergeOptions().copied),
            named,
            max(1, named.total()),
        )

    def event(self, event: Event) -> float:
        """Return the weight of one event, 1 at least."""
        telling = len({self._voice(evidence) for evidence in event.evidence})
        central = max((self.actors[actor] / self.total for actor in event.actors), default=0.0)
        lags = {evidence.document: self._lag(evidence, event.best) for evidence in event.evidence}
        return telling + central + math.fsum(map(math.log1p, sorted(lags.values())[1:]))

    def days(self, events: Iterable[Event]) -> dict[date, float]:
        """Return the weight of each day: of all articles that name it, and of its most told event."""
        naming: dict[date, dict[str, int]] = defaultdict(dict)
        telling: Counter[date] = Counter()
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
                voices = len({self._voice(evidence) for evidence in event.evidence})
                telling[event.best] = max(telling[event.best], voices)
        return {
            day: telling[day] + math.fsum(sorted(math.log1p(lag) for lag in naming[day].values()))
            for day in telling.keys() | naming.keys()
        }

    def _voice(self, evidence: Evidence) -> str:
        return self.voices.get(evidence.document, evidence.document)

    def _lag(self, evidence: Evidence, day: date | None) -> int:
        """Return the days from the event to the article, 0 where one of them is not known."""
        published = self.published.get(evidence.document)
        if published is None or not isinstance(day, date):
            return 0
        return max(0, (published - day).days)
