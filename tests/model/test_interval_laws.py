"""Laws that hold for every pair of intervals."""

from datetime import timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from eventline.model.allen import Allen
from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.model.moment import to_seconds

FIRST, AFTER = to_seconds("-9999-01-01"), to_seconds("9999-12-31") + 86_400
INVERSE = {
    **dict.fromkeys([Allen.EQUALS], Allen.EQUALS),
    Allen.BEFORE: Allen.AFTER,
    Allen.MEETS: Allen.MET_BY,
    Allen.OVERLAPS: Allen.OVERLAPPED_BY,
    Allen.STARTS: Allen.STARTED_BY,
    Allen.DURING: Allen.CONTAINS,
    Allen.FINISHES: Allen.FINISHED_BY,
}
INVERSE |= {b: a for a, b in INVERSE.items()}
APART = {Allen.BEFORE, Allen.MEETS, Allen.MET_BY, Allen.AFTER}
INSIDE = {Allen.EQUALS, Allen.STARTS, Allen.DURING, Allen.FINISHES}

# Few different ends, so that all thirteen relations turn up; some ends anywhere.
near = st.integers(0, 8).map(lambda n: to_seconds("2025-03-10") + n * 43_200)
moments = st.none() | near | st.integers(FIRST, AFTER)
zones = st.none() | st.integers(-14, 14).map(lambda hours: timezone(timedelta(hours=hours)))


def _made(start, end, grain, zone):
    if start is not None and end is not None:
        start, end = sorted((start, end))
        end += start == end and end < AFTER
        start -= start == end
    start = None if start == AFTER else start
    end = None if end == FIRST else end
    return Interval(start, end, granularity=grain, zone=zone)


naive = st.builds(_made, moments, moments, st.sampled_from(Grain), st.none())
zoned = st.builds(_made, near, near, st.sampled_from(Grain), zones)
# Half-way between UTC and the wall clock there is no order: three of which one has no zone may form a ring.
pairs = st.tuples(naive, naive) | st.tuples(zoned, zoned)


def key(interval):
    return interval.lo, interval.hi, interval.zone


@given(pairs)
def test_exactly_one_relation_and_its_inverse(pair):
    a, b = pair
    assert b.relation(a) is INVERSE[a.relation(b)]
    assert a.relation(a) is Allen.EQUALS


@given(pairs)
def test_relation_agrees_with_the_ends(pair):
    a, b = pair
    relation = a.relation(b)
    assert (a in b) == (relation in INSIDE)
    assert ((a & b) is None) == (relation in APART)
    assert (a.distance(b) > timedelta()) == (relation in {Allen.BEFORE, Allen.AFTER})


@given(pairs)
def test_intersection(pair):
    a, b = pair
    both, other_way = a & b, b & a
    assert (both is None) == (other_way is None)
    if both is not None and other_way is not None:
        assert both.relation(other_way) is Allen.EQUALS
        assert both in a
        assert both in b
        assert both.granularity is min(a.granularity, b.granularity)
        assert (both & a).relation(both) is Allen.EQUALS
    assert key(a & a) == key(a)


@given(pairs)
def test_hull(pair):
    a, b = pair
    hull = a | b
    assert hull.relation(b | a) is Allen.EQUALS
    assert a in hull
    assert b in hull
    assert (hull & a).relation(a) is Allen.EQUALS
    assert key(a | a) == key(a)


@given(pairs)
def test_distance(pair):
    a, b = pair
    assert a.distance(b) == b.distance(a) >= timedelta()
    assert a.distance(a | b) == a.distance(a) == timedelta()


@given(naive, naive, naive)
def test_intersection_and_hull_associate(a, b, c):
    ab, bc = a & b, b & c
    left, right = ab and ab & c, bc and a & bc
    assert (left and key(left)) == (right and key(right))
    assert key((a | b) | c) == key(a | (b | c))


@given(naive)
def test_days_and_iso(interval):
    ends = interval.first, interval.last
    assert interval.days == (None if None in ends else ends[1].toordinal() - ends[0].toordinal() + 1)
    words = [".." if end is None else end.isoformat() for end in ends]
    assert interval.isoformat().split("/")[0] == words[0]
    assert interval.isoformat().split("/")[-1] == words[1]
    if None not in ends:
        assert ends[0] <= ends[1]
        assert Interval.of_days(ends[0].toordinal(), ends[1].toordinal()).isoformat() == interval.isoformat()


@given(st.dates())
def test_a_date_is_the_interval_of_its_day(day):
    interval = Interval.of_days(day.toordinal(), day.toordinal())
    assert interval.first == interval.last == day
    assert day in interval
    assert interval.isoformat() == day.isoformat()


@given(st.datetimes())
def test_a_datetime_comes_back(moment):
    whole = moment.replace(microsecond=0)
    assert Interval(moment, None).start == Interval(moment.isoformat(), None).start == whole
