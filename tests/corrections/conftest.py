"""Small events for corrections, and generated corrections of every kind."""

import pytest
from hypothesis import strategies as st

from eventline.corrections.changes import KEEP, Changes
from eventline.corrections.corrections import Corrections
from eventline.corrections.entries import Addition, Change, EventKey, Hide, Merge, Split
from eventline.model.event import Basis, Event, Evidence
from eventline.model.interval import Interval
from eventline.model.span import Span
from eventline.model.status import Status
from eventline.model.stretch import stretch


def make_sentence(quote, *, document="a", when="2025-03-12", word=None, status=Status.OCCURRED):
    start = quote.index(word) if word else 0
    window = when if when is None or isinstance(when, Interval) else stretch(when)
    trigger = Span(start, start + len(word or quote.split()[0]))
    best = None if window is None else window.first
    return Evidence(
        document, Span(0, len(quote)), trigger, None, Basis.EXPRESSION, quote, window, best, status
    )


def make_event(id_, quote="Dockers walked out on Wednesday.", **given):
    evidence = given.pop("evidence", None) or (make_sentence(quote, when=given.get("when", "2025-03-12")),)
    when = given.pop("when", "2025-03-12")
    fields = {
        "headline": "Dockers walked out",
        "best": None,
        "lasted": False,
        "status": "occurred",
        "speaker": None,
        "actors": ("Dockers",),
        "place": "Lorvik",
        "coordinates": (60.0, 5.0),
        "theme": "strike",
        "confidence": 0.5,
        "evidence": evidence,
    }
    return Event(id=id_, when=when and stretch(when), **{**fields, **given})


@pytest.fixture
def sentence():
    return make_sentence


@pytest.fixture
def event():
    return make_event


LETTERS = st.characters(blacklist_categories=["Cs"])
TEXTS = st.text(LETTERS, max_size=20) | st.sampled_from(['"""', "a\n[[hide]]\n", "\x7f\x00\\", "été’"])
WORDS = TEXTS.filter(lambda text: text.strip() and text != "none")
NOTES = st.none() | TEXTS
DAYS = st.integers(-3_000_000, 3_000_000)


@st.composite
def windows(draw):
    lo, hi = sorted([draw(DAYS), draw(DAYS)])
    written = st.sampled_from(["2025", "2025-03", "-0043-03-15", "2025-03-08/..", "../2025-03"]).map(stretch)
    odd = st.just(Interval(lo * 86_400 + 60, hi * 86_400 + 7_200, granularity="week"))
    return draw(written | odd | st.just(Interval.of_days(lo, hi)) | st.just(Interval(None, None)))


@st.composite
def changes(draw, *, headline=False):
    when = draw(st.just(KEEP) | st.none() | windows())
    day = when.first if isinstance(when, Interval) else None
    return Changes(
        headline=draw(WORDS if headline else st.just(KEEP) | WORDS),
        when=when,
        best=draw(st.just(KEEP) | st.none() | st.just(day)),
        lasted=draw(st.just(KEEP) | st.booleans()),
        status=draw(st.just(KEEP) | st.sampled_from(list(Status))),
        place=draw(st.just(KEEP) | st.none() | WORDS),
        actors=draw(st.just(KEEP) | st.lists(WORDS, max_size=2)),
    )


keys = st.builds(EventKey, WORDS, NOTES, NOTES, NOTES) | st.builds(EventKey, st.none(), WORDS)
entries = st.one_of(
    st.builds(Change, keys, changes(), TEXTS),
    st.builds(Hide, keys, NOTES),
    st.builds(Merge, st.lists(keys, min_size=2, max_size=3), changes(), NOTES),
    st.builds(Split, keys, st.lists(WORDS, min_size=1, max_size=2), changes(), NOTES),
    st.builds(Addition, changes(headline=True), NOTES, NOTES, WORDS, NOTES),
)
st.register_type_strategy(Corrections, st.builds(Corrections, st.lists(entries, max_size=4)))
