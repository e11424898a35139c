"""Packing: nothing lies on anything else, and the weightier keep their labels."""

from hypothesis import given
from hypothesis import strategies as st

from eventline.render.packing import GAP, MARKER, Box, Place, Side, inside_start, pack, pack_lanes, share_rows

EDGE = (0.0, 900.0)
boxes = st.lists(
    st.builds(
        lambda left, length, width, weight: Box(left, left + length, width, weight),
        st.floats(-100, 1000), st.floats(16, 300), st.floats(5, 200), st.floats(0, 5),
    ),
    max_size=40,
)  # fmt: skip


def drawn(box, side):
    """Return what the box covers: its bar and its label."""
    if side is Side.RIGHT:
        return box.left, box.right + GAP + box.width
    return (box.left - GAP - box.width if side is Side.LEFT else box.left), box.right


def test_free_rows_are_taken_from_the_top():
    places = pack([Box(0, 16, 50), Box(20, 36, 50), Box(200, 216, 50)], EDGE, 5)
    assert places == (Place(0, Side.RIGHT), Place(1, Side.RIGHT), Place(0, Side.RIGHT))


def test_label_stays_in_view():
    assert pack([Box(850, 866, 100)], EDGE, 5)[0].side is Side.LEFT
    assert pack([Box(-50, 1000, 100)], EDGE, 5)[0].side is Side.INSIDE
    assert pack([Box(10, 1000, 100)], EDGE, 5)[0].side is Side.INSIDE


def test_label_on_a_bar_keeps_clear_of_the_marker():
    assert inside_start(Box(-50, 1000, 100, at=20), EDGE) == 20 + MARKER
    assert inside_start(Box(-50, 1000, 100, at=700), EDGE) == 0
    assert inside_start(Box(300, 420, 100, at=360), EDGE) is None
    assert inside_start(Box(-50, 1000, 100, at=20, even=False), EDGE) is None


def test_rows_are_shared_by_weight_and_none_are_wasted():
    assert share_rows([2, 3], [1, 1], 20, 2) == [2, 3]
    assert share_rows([9, 9], [9, 1], 10, 2) == [8, 2]
    assert share_rows([9, 9, 9], [1, 1, 1], 3, 2) == [2, 2, 2]


def test_crowded_lanes_keep_to_the_rows_there_are():
    crowd = [Box(100 + n, 116 + n, 80, 1) for n in range(30)]
    lanes = pack_lanes([crowd, crowd[:2], []], EDGE, 12, 2)
    assert [max((place.row for place in lane), default=0) + 1 for lane in lanes] == [9, 2, 1]


def test_the_weightier_keeps_its_label_and_the_last_row_is_for_the_rest():
    crowd = [Box(100, 116, 80, weight) for weight in (1, 3, 2)]
    assert pack(crowd, EDGE, 2) == (Place(1, Side.NONE), Place(0, Side.RIGHT), Place(1, Side.NONE))


@given(boxes)
def test_nothing_lies_on_anything_else(crowd):
    places = pack(crowd, EDGE, 100)
    assert all(place.side is not Side.NONE for place in places)
    for n, (box, place) in enumerate(zip(crowd, places, strict=True)):
        for other, other_place in list(zip(crowd, places, strict=True))[:n]:
            if place.row == other_place.row:
                left, right = drawn(box, place.side)
                other_left, other_right = drawn(other, other_place.side)
                assert right <= other_left or other_right <= left


@given(boxes)
def test_labels_stay_apart_when_rows_are_short(crowd):
    places = pack(crowd, EDGE, 3)
    assert all(0 <= place.row < 3 for place in places)
    labelled = [(b, p) for b, p in zip(crowd, places, strict=True) if p.side is not Side.NONE]
    for n, (box, place) in enumerate(labelled):
        for other, other_place in labelled[:n]:
            if place.row == other_place.row:
                left, right = drawn(box, place.side)
                other_left, other_right = drawn(other, other_place.side)
                assert right <= other_left or other_right <= left
