"""The page packs by the same rules as the library: pack.js and packing.py give the same places."""

import random
from importlib.resources import files

import pytest

from eventline.render.packing import GAP, Box, pack

pytestmark = pytest.mark.browser


def crowd(seed):
    dice = random.Random(seed)
    lefts = sorted(dice.uniform(-100, 1000) for _ in range(30))
    return [
        Box(left, left + dice.uniform(16, 300), dice.uniform(5, 200), dice.randrange(4)) for left in lefts
    ]


@pytest.mark.parametrize("most", [3, 6, 40])
def test_script_and_library_agree(at_desk, most):
    script = files("eventline.render.page").joinpath("js", "pack.js").read_text(encoding="utf-8")
    for seed in range(20):
        boxes = crowd(seed)
        given = [
            {"left": b.left, "right": b.right, "width": b.width, "weight": b.weight, "row": -1} for b in boxes
        ]
        places = at_desk.page.evaluate(
            f"([boxes, most, gap]) => {{ {script} return pack(boxes, [0, 900], most, gap); }}",
            [given, most, GAP],
        )
        expected = [{"row": p.row, "side": p.side.value} for p in pack(boxes, (0.0, 900.0), most)]
        assert places == expected
