"""The layout of a story: lanes, rows, ranges, notes."""

from attrs import evolve

from eventline.model.chronology import Chronology
from eventline.render.lanes import ALL, MAX_LANES, OTHERS, lane_names
from eventline.render.layout import MAX_LABEL, lay_out, note


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


def test_outliers_are_noted_by_name(story):
    layout = lay_out(story)
    assert note(layout.earlier, "earlier") == (
        "2 earlier: Moscow begins full-scale invasion of Ukraine · Putin's previous trip to the front"
    )
    assert note(layout.later, "later") == ""
    assert note(layout.marks, "later") == "28 later"


def test_conflicting_dates_are_on_the_chart(story):
    (mark,) = (mark for mark in lay_out(story).marks if mark.conflicts)
    assert mark.label == "Ukrainian forces cross into Kursk region"


def test_labels_are_short_and_of_one_line(story):
    long = evolve(story[0], headline="word\n" * 40)
    (mark,) = lay_out(Chronology((long,))).marks
    assert len(mark.label) <= MAX_LABEL
    assert "\n" not in mark.label


def test_nothing_to_draw_is_no_fault():
    layout = lay_out(Chronology(()))
    assert layout.marks == ()
    assert layout.first[0] < layout.first[1]


def test_lanes_go_by_theme_where_actors_are_scattered(story):
    scattered = [evolve(event, actors=(f"Person {n}",)) for n, event in enumerate(story)]
    names, lanes = lane_names(scattered)
    assert set(names) == {"Fighting", "Talks", "Statement", "Movement", "Aid", "Law"}
    assert len(lanes) == len(story)


def test_rare_actors_share_a_lane(story):
    events = [evolve(event, actors=("Kyiv",)) for event in story]
    events[:9] = [evolve(event, actors=(f"Person {n}",)) for n, event in enumerate(story[:9])]
    assert lane_names(events)[0] == ("Kyiv", OTHERS)
    assert len(lane_names(events)[0]) <= MAX_LANES


def test_events_without_actor_and_theme_have_one_lane(story):
    plain = [evolve(event, actors=(), theme="") for event in story]
    assert lane_names(plain)[0] == (ALL,)
