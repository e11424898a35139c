"""Packing: nothing lies on anything else, and the weightier keep their labels."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from eventline.render.boxes import APART, GAP, MARKER, Box, Place, Side, height, inside_start
from eventline.render.crowd import NUMBER_APART, gather
from eventline.render.packing import CROWD_ROWS, Packed, pack, pack_lanes, share_rows

EDGE = (0.0, 900.0)
boxes = st.lists(
    st.builds(
        lambda left, length, width, weight, others: Box(
            left, left + length, (width, width / 2 + 5, width / 3 + 5), weight, left + 8, others=others
        ),
        st.floats(-100, 1000), st.floats(16, 300), st.floats(20, 400), st.floats(0, 5),
        st.sampled_from([0, 0, 0, 1, 2]),
    ),
    max_size=40,
)  # fmt: skip


def covered(box, place):
    """Return what the box covers: left and right end of its bar and label, and its rows."""
    width = box.widths[place.lines - 1] + GAP if place.lines else 0
    left = box.left - (width if place.side is Side.LEFT else 0)
    right = box.right + (width if place.side is Side.RIGHT else 0)
    return left, right, place.row, place.row + height(box, place.lines)


def overlap(one, other):
    left, right, top, bottom = one
    other_left, other_right, other_top, other_bottom = other
    return left < other_right and other_left < right and top < other_bottom and other_top < bottom


def test_free_rows_are_taken_from_the_top():
    packed = pack([Box(0, 16, (50,)), Box(20, 36, (50,)), Box(200, 216, (50,))], EDGE, 10)
    right = Side.RIGHT
    assert packed == Packed((Place(0, right, 1), Place(2, right, 1), Place(0, right, 1)), 4)


def test_label_stays_in_view():
    assert pack([Box(850, 866, (100,))], EDGE, 5).places[0].side is Side.LEFT
    assert pack([Box(-50, 1000, (100,))], EDGE, 5).places[0].side is Side.INSIDE
    assert pack([Box(10, 1000, (100,))], EDGE, 5).places[0].side is Side.INSIDE


def test_a_label_without_room_is_wrapped_and_at_last_left_out():
    narrow = (0.0, 300.0)
    assert pack([Box(140, 156, (200, 110))], narrow, 5).places[0] == Place(0, Side.RIGHT, 2)
    assert pack([Box(140, 156, (500, 260, 180))], narrow, 5).places[0].side is Side.NONE


def test_where_room_is_short_wide_labels_are_wrapped():
    crowd = [Box(500 + 10 * n, 516 + 10 * n, (300, 150), 1) for n in range(5)]
    lines = [place.lines for place in pack(crowd, EDGE, 9).places]
    assert lines == [2, 2, 0, 0, 0]


def test_a_label_rather_does_not_reach_beyond_the_last_article():
    assert pack([Box(700, 716, (100,), wall=750)], EDGE, 5).places[0].side is Side.LEFT
    assert pack([Box(700, 716, (100,), wall=850)], EDGE, 5).places[0].side is Side.RIGHT
    assert pack([Box(50, 66, (100,), wall=90)], EDGE, 5).places[0].side is Side.RIGHT


def test_label_on_a_bar_keeps_clear_of_the_marker():
    assert inside_start(Box(-50, 1000, (100,), at=20), EDGE) == 20 + MARKER
    assert inside_start(Box(-50, 1000, (100,), at=700), EDGE) == 0
    assert inside_start(Box(300, 420, (100,), at=360), EDGE) is None
    assert inside_start(Box(-50, 1000, (100,), at=20, even=False), EDGE) is None


def test_other_datings_have_rows_of_their_own():
    packed = pack([Box(100, 116, (80,), others=2), Box(100, 116, (80,))], EDGE, 20)
    assert [place.row for place in packed.places] == [0, 4]


def test_a_label_of_one_line_stands_beside_its_event_and_not_behind_another_dating():
    box = Box(100, 500, (80, 45), others=1, own=(100, 116))
    (place,) = pack([box], EDGE, 9).places
    assert (place.side, place.lines, box.ends(1)) == (Side.RIGHT, 1, (100, 116))
    assert box.ends(2) == (100, 500)


def test_rows_are_shared_by_weight_and_none_are_wasted():
    assert share_rows([2, 3], [1, 1], 20, 2) == [2, 3]
    assert share_rows([9, 9], [9, 1], 10, 2) == [8, 2]
    assert share_rows([9, 9, 9], [1, 1, 1], 3, 2) == [2, 2, 2]


def test_crowded_lanes_keep_to_the_rows_there_are():
    crowd = [Box(100 + n, 116 + n, (80,), 1) for n in range(30)]
    lanes = pack_lanes([crowd, crowd[:2], []], EDGE, 24, 4)
    assert [lane.rows for lane in lanes] == [20, 4, 0]


def test_the_weightier_keeps_its_label_and_the_rest_is_counted_below():
    crowd = [Box(100, 116, (700,), weight) for weight in (1, 3, 2, 0, 0)]
    packed = pack(crowd, EDGE, 4)
    assert [place.side for place in packed.places] == [Side.CROWD, Side.RIGHT, *[Side.CROWD] * 3]
    assert [place.row for place in packed.places] == [2, 0, 2, 2, 2]
    assert packed.rows == 2 + CROWD_ROWS


def test_markers_without_a_label_stand_below_the_labels_from_the_foot_up():
    crowd = [Box(100, 116, (750,), 1), Box(100, 116, (950,)), Box(300, 316, (950,))]
    packed = pack(crowd, EDGE, 30)
    assert packed == Packed((Place(0, Side.RIGHT, 1), Place(2, Side.NONE), Place(2, Side.NONE)), 3)


def test_a_lane_with_a_crowd_beside_its_boxes_leaves_rows_for_it():
    assert pack([Box(100, 116, (80,))], EDGE, 9, crowded=True) == Packed((Place(0, Side.RIGHT, 1),), 4)


def test_numbers_stand_apart():
    points = [0.0, 5.0, 30.0, 44.0, 200.0]
    groups = gather(points, NUMBER_APART)
    assert [members for _, members in groups] == [[0, 1], [2, 3], [4]]
    assert all(b - a >= NUMBER_APART for (a, _), (b, _) in combinations(groups, 2))


@given(st.lists(st.floats(0, 900), max_size=60))
def test_every_event_of_the_crowd_is_counted_once(points):
    groups = gather(points, NUMBER_APART)
    assert sorted(n for _, members in groups for n in members) == list(range(len(points)))
    middles = [middle for middle, _ in groups]
    assert all(b - a >= NUMBER_APART for a, b in pairwise(middles))


@given(boxes, st.sampled_from([4, 9, 200]))
def test_nothing_lies_on_anything_else(crowd, most):
    packed = pack(crowd, EDGE, most)
    placed = [(b, p) for b, p in zip(crowd, packed.places, strict=True) if p.side is not Side.CROWD]
    drawn = [covered(box, place) for box, place in placed]
    assert packed.rows <= most
    assert all(top >= 0 and bottom <= packed.rows for _, _, top, bottom in drawn)
    assert [(a, b) for a, b in combinations(drawn, 2) if overlap(a, b)] == []


@given(boxes)
def test_a_label_stands_nearer_to_its_event_than_to_any_other(crowd):
    places = pack(crowd, EDGE, 30).places
    drawn = [(b, p) for b, p in zip(crowd, places, strict=True) if p.side is not Side.CROWD]
    for (box, place), (other, other_place) in combinations(drawn, 2):
        left, right, top, bottom = covered(box, place)
        far = covered(other, other_place)
        if place.side is Side.RIGHT and overlap((left, right, top, bottom), (-1e9, 1e9, *far[2:])):
            assert far[0] >= right + APART or far[1] <= left
