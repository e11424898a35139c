"""The page packs by the same rules as the library: pack.js and packing.py give the same places."""

import random
from importlib.resources import files

import pytest
from attrs import asdict

from eventline.render.packing import GAP, MARKER, Box, pack, pack_lanes

pytestmark = pytest.mark.browser


def crowd(seed):
    dice = random.Random(seed)
    boxes = []
    for left in sorted(dice.uniform(-100, 1000) for _ in range(30)):
        length = dice.choice([16, 50, 300, 1500])
        at = left + dice.uniform(0, length)
        boxes.append(
            Box(left, left + length, dice.uniform(5, 200), dice.randrange(4), at, dice.random() < 0.7)
        )
    return boxes


def given(boxes):
    return [{**asdict(box), "radius": MARKER, "row": -1} for box in boxes]


def expected(places):
    return [{"row": place.row, "side": place.side.value} for place in places]


@pytest.fixture(scope="module")
def script():
    return files("eventline.render.page").joinpath("js", "pack.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("most", [3, 6, 40])
def test_script_and_library_pack_a_lane_alike(at_desk, script, most):
    for seed in range(20):
        boxes = crowd(seed)
        places = at_desk.page.evaluate(
            f"([boxes, most, gap]) => {{ {script} return pack(boxes, [0, 900], most, gap); }}",
            [given(boxes), most, GAP],
        )
        assert places == expected(pack(boxes, (0.0, 900.0), most))


def test_script_and_library_share_rows_alike(at_desk, script):
    lanes = [crowd(seed)[: 5 * seed] for seed in range(6)]
    places = at_desk.page.evaluate(
        f"([lanes, gap]) => {{ {script} return packLanes(lanes, [0, 900], 18, 2, gap); }}",
        [[given(boxes) for boxes in lanes], GAP],
    )
    assert places == [expected(each) for each in pack_lanes(lanes, (0.0, 900.0), 18, 2)]
