"""The layout of a story: lanes, rows, ranges, notes."""

from attrs import evolve

from eventline.model.chronology import Chronology
from eventline.render.boxes import Side
from eventline.render.lanes import ALL, MAX_LANES, OTHERS, lane_lines, lanings, more_lanings
from eventline.render.layout import MAX_ROWS, lay_out, note


def test_every_dated_event_has_a_mark_in_its_actors_lane(story):
    layout = lay_out(story)
    dated = [event for event in story if event.when is not None]
    assert [mark.event for mark in layout.marks] == [event.id for event in dated]
    assert [layout.lanes[mark.lane].name for mark in layout.marks] == [event.actors[0] for event in dated]


def test_rows_belong_to_their_lane(story):
    layout = lay_out(story)
    assert sum(lane.rows for lane in layout.lanes) == layout.rows
    for mark in layout.marks:
        lane = layout.lanes[mark.lane]
        assert lane.row <= mark.row < lane.row + lane.rows


def test_outliers_are_noted_by_name_where_there_is_room(story):
    layout = lay_out(story)
    assert note(layout.earlier, "earlier", 600) == (
        "2 earlier: Moscow begins full-scale invasion of Ukraine · Putin's previous trip to the front"
    )
    assert note(layout.earlier, "earlier", 200) == "2 earlier"
    assert note(layout.later, "later", 600) == ""
    assert note(layout.marks, "later", 9000) == "28 later"


def test_conflicting_dates_are_on_the_chart(story):
    (mark,) = (mark for mark in lay_out(story).marks if mark.others)
    assert mark.label == "Ukrainian forces cross into Kursk region"
    (other,) = mark.others
    assert other.start < other.at < other.end


def test_labels_are_whole(story):
    long = "A headline of so many words that it takes the whole of the chart and more. "
    event = evolve(story[3], headline=long.replace(" ", "\n"))
    (mark,) = lay_out(Chronology((event,)), width=600).marks
    assert len(mark.lines) > 1
    assert " ".join(mark.lines) == mark.label == long.strip()
    assert lay_out(Chronology((event,)), width=100).marks[0].lines == ()


def test_what_has_no_room_is_in_the_crowd(story):
    many = [evolve(story[2], id=f"{n:012x}") for n in range(400)]
    layout = lay_out(Chronology(tuple(many)))
    sides = [mark.side for mark in layout.marks]
    assert sides.count(Side.CROWD) > 100
    assert layout.rows <= MAX_ROWS
    rows = {mark.row for mark in layout.marks if mark.side is Side.CROWD}
    assert rows == {layout.rows - 2}


def test_names_of_lanes_are_whole(story):
    name = "Organisation for Security and Co-operation in Europe"
    (lane,) = lay_out(Chronology((evolve(story[0], actors=(name,), theme=""),))).lanes
    assert " ".join(lane_lines(lane.name)).replace("Co- ", "Co-") == name
    assert lane.rows == len(lane_lines(name)) + 1


def test_nothing_to_draw_is_no_fault():
    layout = lay_out(Chronology(()))
    assert layout.marks == ()
    assert layout.first[0] < layout.first[1]


def test_lanes_go_by_theme_where_actors_are_scattered(story):
    scattered = [evolve(event, actors=(f"Person {n}",)) for n, event in enumerate(story)]
    best, other = lanings(scattered)
    assert (best.by, other.by) == ("theme", "actor")
    assert set(best.lanes) == {"Fighting", "Talks", "Movement", "Aid", "Law", "Statement"}
    assert (best.lanes[0], best.lanes[-1]) == ("Fighting", "Statement")  # what is only said comes last
    assert len(best.of) == len(story)
    assert best.share == 1.0


def test_rare_actors_share_a_lane(story):
    events = [evolve(event, actors=("Kyiv",)) for event in story]
    events[:8] = [evolve(event, actors=(f"Person {n}",)) for n, event in enumerate(story[:8])]
    best = lanings(events)[0]
    assert best.lanes == ("Ukraine", OTHERS)
    assert best.share == 21 / 29


def test_there_are_never_more_lanes_than_can_be_read(story):
    events = [evolve(event, actors=(f"Person {n // 2}",)) for n, event in enumerate(story)]
    assert all(len(way.lanes) <= MAX_LANES for way in lanings(events))


def test_an_event_goes_to_its_first_actor_with_a_lane(story):
    events = [evolve(event, actors=("Kyiv",)) for event in story]
    for n in range(9):
        events[n] = evolve(story[n], actors=(f"Person {n}", "Ukrainian troops"))
    assert lanings(events)[0].lanes == ("Ukraine",)


def test_events_without_actor_and_theme_have_one_lane(story):
    plain = [evolve(event, actors=(), theme="") for event in story]
    assert [way.lanes for way in lanings(plain)] == [(ALL,), (ALL,)]


def test_lanes_by_place_and_by_source(story):
    publishers = {document.id: document.source for document in story.documents}
    place, source = more_lanings(story, publishers)
    assert (place.by, source.by) == ("place", "source")
    assert "Sudzha" in place.lanes
    assert set(source.lanes) == {"Morning Courier", "Evening Ledger", "Harbour Wire"}
    assert all(source.lanes[source.of[e.id]] == publishers[e.evidence[0].document] for e in story)
