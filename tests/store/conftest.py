"""Generated values of the model, wide on purpose: ancient years, open ends, zones, odd characters.

They are registered by type: a test asks for them with ``st.from_type(Event)``.
"""

from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from eventline.calendars.gregorian import ordinal
from eventline.model.chronology import Chronology
from eventline.model.correction import Correction, Reading
from eventline.model.day import DAY_SECONDS, day_from_number
from eventline.model.document import Document
from eventline.model.event import Basis, Conflict, Event, Evidence
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.relation import Measure, Order, Relation
from eventline.model.span import Span
from eventline.model.status import Status, StatusChange

FIRST, LAST = ordinal(-9999, 1, 1), ordinal(10_000, 1, 1)
ZONES = st.one_of(
    st.sampled_from([ZoneInfo("Europe/Kyiv"), ZoneInfo("America/New_York"), ZoneInfo("UTC")]),
    st.integers(-86_399, 86_399).map(lambda seconds: timezone(timedelta(seconds=seconds))),
)
TEXTS = st.text(max_size=30) | st.sampled_from(["</script><b>", "Кремль — “да”", "a\u2028b", "\x00\x1f"])
DAYS = st.integers(FIRST, LAST - 1).map(day_from_number)


@st.composite
def seconds(draw):
    moment = draw(st.integers(FIRST, LAST - 1)) * DAY_SECONDS
    return moment + draw(st.just(0) | st.integers(0, DAY_SECONDS - 1))


@st.composite
def intervals(draw):
    lo, hi = sorted([draw(seconds()), draw(seconds())])
    ends = draw(
        st.sampled_from([(lo, hi + 1), (lo, LAST * DAY_SECONDS), (None, hi), (lo, None), (None, None)])
    )
    zone = draw(st.none() | ZONES)
    return Interval(*ends, granularity=draw(st.none() | st.sampled_from(list(Grain))), zone=zone)


spans = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda pair: Span(*pair))
evidences = st.builds(
    Evidence,
    document=TEXTS,
    sentence=spans,
    trigger=spans,
    expression=st.none() | spans,
    basis=st.none() | st.sampled_from(list(Basis)),
    quote=TEXTS,
    when=st.none() | intervals(),
    best=st.none() | DAYS,
    status=st.sampled_from(list(Status)),
    speaker=st.none() | TEXTS,
)
names = st.lists(TEXTS, max_size=2).map(tuple)
changes = st.builds(StatusChange, st.none() | DAYS, st.sampled_from(list(Status)), names)
readings = st.builds(
    Reading,
    headline=TEXTS,
    when=st.none() | intervals(),
    best=st.none() | DAYS,
    lasted=st.booleans(),
    status=st.sampled_from(list(Status)),
    place=st.none() | TEXTS,
    actors=names,
)
relations = st.builds(
    Relation,
    order=st.sampled_from(list(Order)),
    event=st.none() | TEXTS,
    words=TEXTS,
    target=TEXTS,
    count=st.none() | st.integers(1, 99),
    unit=st.none() | st.sampled_from(list(Grain)),
    measure=st.sampled_from(list(Measure)),
)
events = st.builds(
    Event,
    id=TEXTS,
    headline=TEXTS,
    when=st.none() | intervals(),
    best=st.none() | DAYS,
    lasted=st.booleans(),
    status=st.sampled_from(list(Status)),
    speaker=st.none() | TEXTS,
    actors=st.lists(TEXTS, max_size=3).map(tuple),
    place=st.none() | TEXTS,
    theme=TEXTS,
    confidence=st.floats(0, 1),
    evidence=st.lists(evidences, min_size=1, max_size=3).map(tuple),
    conflicts=st.lists(
        st.builds(Conflict, intervals(), st.lists(TEXTS, max_size=2).map(tuple)), max_size=2
    ).map(tuple),
    relations=st.lists(relations, max_size=2).map(tuple),
    status_history=st.lists(changes, max_size=2).map(tuple),
    fulfils=st.none() | TEXTS,
    coordinates=st.none() | st.tuples(st.floats(-90, 90), st.floats(-180, 180)),
    correction=st.none() | st.builds(Correction, names, st.none() | readings, st.none() | TEXTS),
)
moments = st.datetimes(
    # A moment within a day of the calendar's ends has no place in another zone.
    datetime(1, 1, 3),  # noqa: DTZ001
    datetime(9999, 12, 29),  # noqa: DTZ001
    timezones=st.none() | ZONES,
)
documents = st.builds(
    Document,
    id=TEXTS,
    text=TEXTS,
    published=st.none() | st.dates(date(1, 1, 1)) | moments,
    title=st.none() | TEXTS,
    url=st.none() | TEXTS,
    source=st.none() | TEXTS,
    published_from=st.none() | TEXTS,
    mentions=st.lists(spans, max_size=2).map(tuple),
)
chronologies = st.builds(
    Chronology,
    events=st.lists(events, max_size=3).map(tuple),
    title=st.none() | TEXTS,
    documents=st.lists(documents, max_size=2).map(tuple),
)

st.register_type_strategy(Event, events)
st.register_type_strategy(Document, documents)
st.register_type_strategy(Chronology, chronologies)
