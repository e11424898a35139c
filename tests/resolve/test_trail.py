"""The trail of a text: what counts as mentioned, and which doubts are looked into."""

from eventline.model.grain import Grain
from eventline.model.interval import Interval
from eventline.resolve.trail import Trail

MAY, JUNE = (
    Interval(f"1944-{month}-01", f"1944-{month}-28", granularity=Grain.MONTH) for month in ("05", "06")
)
DAY = Interval("1944-06-06", "1944-06-07")


def test_the_latest_of_each_grain_comes_first():
    trail = Trail()
    for interval in (MAY, DAY, JUNE):
        trail.add(interval)
    assert trail.latest_first() == (JUNE, DAY)


def test_a_doubt_that_is_true_takes_the_mention_back():
    trail = Trail()
    trail.add(MAY)
    trail.add(JUNE, unless=lambda: True)
    assert trail.latest_first() == (MAY,)
    trail.add(JUNE, unless=lambda: False)
    assert trail.latest_first() == (JUNE,)


def test_doubts_are_looked_into_only_where_they_matter():
    asked = []

    def doubt(name):
        return lambda: asked.append(name)

    trail = Trail()
    trail.add(MAY, unless=doubt("may"))
    trail.add(DAY, unless=doubt("day"))
    trail.add(JUNE, unless=doubt("june"))
    assert asked == []
    assert trail.latest_first() == (JUNE, DAY)
    assert sorted(asked) == ["day", "june"]


def test_a_glance_ends_where_it_says():
    trail = Trail()
    trail.add(MAY, unless=lambda: False)
    trail.glance(JUNE, until=50)
    assert trail.latest_first(40) == (JUNE,)
    assert trail.latest_first(60) == (MAY,)
    assert trail.latest_first(60, strictly=True) == (JUNE,)
