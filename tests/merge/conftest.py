"""A small newsroom: articles and events by hand, as extraction would give them."""

from datetime import timedelta
from hashlib import sha256

import pytest
from hypothesis import strategies as st

from eventline.model.document import Document
from eventline.model.event import Basis, Event, Evidence
from eventline.model.interval import Interval
from eventline.model.span import Span
from eventline.model.status import Status


class Newsroom:
    """Collects articles; `report` adds a sentence to one of them and the event it tells."""

    def __init__(self):
        self.texts = {}
        self.about = {}
        self.events = []

    def article(self, id_, published, source=None):
        self.texts[id_] = ""
        self.about[id_] = (published, source)

    def report(self, id_, sentence, trigger, first, last=None, **fields):
        """Add *sentence* with its *trigger*; the event takes place on *first* to *last* (ISO days)."""
        text = self.texts[id_]
        start = len(text)
        self.texts[id_] = f"{text}{sentence} "
        at = start + sentence.index(trigger)
        spans = Span(start, start + len(sentence)), Span(at, at + len(trigger))
        when = days(first, last or first)
        fields = {"headline": sentence.rstrip("."), "actors": (), "place": None, "theme": "fighting"} | fields
        fields = {
            "status": Status.OCCURRED,
            "basis": Basis.EXPRESSION,
            "speaker": None,
            "confidence": 0.9,
        } | fields
        basis = fields.pop("basis")
        likely = fields.pop("best", None)
        best = when.first if when is not None and when.days == 1 else likely
        evidence = Evidence(
            id_, *spans, None, basis, sentence, when, best, fields["status"], fields["speaker"]
        )
        event = Event(
            id=sha256(f"{id_} {start} {trigger}".encode()).hexdigest()[:12],
            when=when,
            best=best,
            lasted=fields.pop("lasted", False),
            evidence=(evidence,),
            **fields,
        )
        self.events.append(event)
        return event

    @property
    def documents(self):
        return tuple(
            Document(id_, text, published=self.about[id_][0], source=self.about[id_][1])
            for id_, text in self.texts.items()
        )


def days(first, last):
    """Return the interval from one ISO day to another, both belonging to it; ".." is an open end."""
    if first is None:
        return None
    start, end = (None if day == ".." else Interval(day, None).first for day in (first, last))
    return Interval(start, end and end + timedelta(days=1))


@pytest.fixture
def newsroom():
    return Newsroom()


PAPERS = tuple("abcdef")
VERBS = ("shelled", "took", "left", "did not take")
THINGS = ("railway bridge", "old port", "second depot", "third depot")
TOLD = st.tuples(
    st.sampled_from(PAPERS),
    st.sampled_from(VERBS),
    st.sampled_from(THINGS),
    st.integers(1, 5),  # first day of May
    st.sampled_from([0, 0, 0, 1, 20]),  # days more
    st.sampled_from(list(Basis)),
    st.sampled_from(["", "", "", "An earlier version of this story said that "]),
)


def news(told):
    """Return a newsroom with one report for each of *told*, drawn from `TOLD`."""
    newsroom = Newsroom()
    for number, id_ in enumerate(PAPERS):
        newsroom.article(id_, f"2024-05-{6 + number % 3:02d}", f"Paper {number % 4}")
    for id_, verb, thing, day, more, basis, opening in told:
        status = "negated" if "not" in verb else "occurred"
        words, trigger = f"{opening}rebels {verb} the {thing} at Arda.", verb.split()[-1]
        dates = f"2024-05-{day:02d}", f"2024-05-{day + more:02d}"
        headline = f"Rebels {verb} the {thing} at Arda"
        newsroom.report(
            id_, words, trigger, *dates, headline=headline, status=status, basis=basis, actors=("rebels",)
        )
    return newsroom


st.register_type_strategy(Newsroom, st.lists(TOLD, max_size=14).map(news))


@pytest.fixture(scope="session")
def newsroom_type():
    """Return the type that ``st.from_type`` makes news of: tests cannot import it from here."""
    return Newsroom
