"""The page packs by the same rules as the library: pack.js and packing.py give the same places."""

import random
from importlib.resources import files

import pytest
from attrs import asdict

from eventline.render.boxes import Box
from eventline.render.crowd import NUMBER_APART, free, gather
from eventline.render.packing import pack, pack_lanes
from eventline.render.page.drawing import SIZES
from eventline.render.wrap import wraps

pytestmark = pytest.mark.browser


def crowd(seed):
    dice = random.Random(seed)
    boxes = []
    for left in sorted(dice.uniform(-100, 1000) for _ in range(30)):
        length = dice.choice([16, 50, 300, 1500])
        at, width = left + dice.uniform(0, length), dice.uniform(5, 400)
        widths = (width, width / 2 + 3, width / 3 + 3)[: dice.randrange(1, 4)]
        even, others = dice.random() < 0.7, dice.choice([0, 0, 0, 1, 2])
        own = (at - 8, at + 8) if others else None
        boxes.append(Box(left, left + length, widths, dice.randrange(4), at, even, others, 800.0, own))
    return boxes


def given(boxes):
    return [{**asdict(box), "row": -1} for box in boxes]


def expected(packed):
    places = [{"row": each.row, "side": each.side.value, "lines": each.lines} for each in packed.places]
    return {"places": places, "rows": packed.rows}


@pytest.fixture(scope="module")
def script():
    folder = files("eventline.render.page").joinpath("js")
    return folder.joinpath("pack.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("most", [3, 6, 12, 80])
@pytest.mark.parametrize("crowded", [False, True])
def test_script_and_library_pack_a_lane_alike(at_desk, script, most, crowded):
    for seed in range(20):
        boxes = crowd(seed)
        packed = at_desk.page.evaluate(
            f"([boxes, ...how]) => {{ {script} return pack(boxes, [0, 900], ...how); }}",
            [given(boxes), most, crowded, SIZES],
        )
        assert packed == expected(pack(boxes, (0.0, 900.0), most, crowded=crowded))


def test_script_and_library_share_rows_alike(at_desk, script):
    lanes = [crowd(seed)[: 5 * seed] for seed in range(6)]
    crowded = [False, True, False, False, True, False]
    packed = at_desk.page.evaluate(
        f"([lanes, ...how]) => {{ {script} return packLanes(lanes, [0, 900], 36, 4, ...how); }}",
        [[given(boxes) for boxes in lanes], crowded, SIZES],
    )
    assert packed == [expected(each) for each in pack_lanes(lanes, (0.0, 900.0), 36, 4, crowded)]


def test_script_and_library_gather_alike(at_desk, script):
    for seed in range(20):
        points = [box.left for box in crowd(seed)]
        groups = at_desk.page.evaluate(
            f"([points, apart]) => {{ {script} return gather(points, apart); }}", [points, NUMBER_APART]
        )
        assert [(pytest.approx(at), members) for at, members in groups] == gather(points, NUMBER_APART)


def test_script_and_library_leave_a_stretch_among_numbers_alike(at_desk, script):
    for seed in range(20):
        middles = [at for at, _ in gather([box.left for box in crowd(seed)], NUMBER_APART)]
        for own in middles:
            part = free(own - 60, own + 300, own, middles)
            args = [own - 60, own + 300, own, middles, NUMBER_APART]
            found = at_desk.page.evaluate(f"(args) => {{ {script} return free(...args); }}", args)
            assert tuple(found) == part
            assert part[0] < own < part[1]


@pytest.mark.parametrize(
    "text",
    [
        "Russian special forces attacked Ukrainian troops from behind near the town",
        "Talks", "", "乌克兰同意停火三十天", "  two   words ", "a b c d e f g h i j k l",
    ],
)  # fmt: skip
def test_script_and_library_wrap_alike(at_desk, text):
    folder = files("eventline.render.page").joinpath("js")
    script = folder.joinpath("wrap.js").read_text(encoding="utf-8")
    # With letters of one width, as both measure words in fonts of their own.
    lines = at_desk.page.evaluate(
        f"""([text, most]) => {{
            const drawing = {{ sizes: {{ lines: most }} }};
            {script}
            return wraps(text, words => words.length, "").map(each => each.lines);
        }}""",
        [text, SIZES["lines"]],
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("eventline.render.wrap.text_width", lambda words: len(words))
        wraps.cache_clear()
        assert [tuple(each) for each in lines] == list(wraps(text))
    wraps.cache_clear()
