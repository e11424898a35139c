"""Pictures compared with a tolerance: letters differ from font to font, places and colours do not."""

import io
import os
from pathlib import Path

from attrs import frozen

GOLDEN = Path(__file__).parents[1] / "golden" / "pictures"


@frozen
class Tolerance:
    """How far a picture may be from its golden one.

    Attributes:
        block: Pixels of the golden picture, each way, that are compared as one by their mean colour.
        mean, worst: Levels of 255: over the whole picture, and in any block.
    """

    block: int
    mean: float
    worst: float


SVG = Tolerance(8, 3, 70)  # blocks of about a letter; resvg and cairo draw the same letters differently
# A screenshot, kept at half its size: 12 pixels are 24 of the screen. Letters of the same widths (Arial,
# Helvetica, Liberation Sans) fall into the same blocks; a strip or bar that is missing is 26 levels and more.
SAME_LETTERS = Tolerance(12, 1, 24)
# Letters of other widths break lines elsewhere and move what follows: 8.5 and 63 levels with wide fonts.
# The wrong colours are 200 levels, a panel that should be open or closed 110.
OTHER_LETTERS = Tolerance(20, 9, 80)


def differences(drawn: bytes, golden: bytes, block: int = SVG.block) -> tuple[float, float]:
    """Return the mean and the greatest difference of two PNGs, block for block, in levels of 255."""
    from PIL import Image

    kept = Image.open(io.BytesIO(golden)).convert("RGB")
    size = (kept.width // block, kept.height // block)
    now = Image.open(io.BytesIO(drawn)).convert("RGB")
    assert abs(now.width / now.height - kept.width / kept.height) < 0.01, (now.size, kept.size)
    pairs = zip(*(image.resize(size, Image.Resampling.BOX).tobytes() for image in (now, kept)), strict=True)
    levels = [abs(a - b) for a, b in pairs]
    return sum(levels) / len(levels), max(levels)


def check(drawn: bytes, name: str, tolerance: Tolerance = SVG) -> None:
    """Raise AssertionError where a PNG differs from the golden one more than fonts do.

    Where a change is meant, delete the golden picture, set EVENTLINE_REGENERATE=1 and look at the new one.
    """
    golden = GOLDEN / name
    if os.environ.get("EVENTLINE_REGENERATE") and not golden.exists():
        golden.parent.mkdir(exist_ok=True)
        golden.write_bytes(drawn)
    mean, worst = differences(drawn, golden.read_bytes(), tolerance.block)
    assert (mean <= tolerance.mean, worst <= tolerance.worst) == (True, True), (name, mean, worst)


def halved(drawn: bytes) -> bytes:
    """Return a PNG at half its size in 256 colours: small enough to keep, and near enough to compare."""
    from PIL import Image

    image = Image.open(io.BytesIO(drawn)).convert("RGB")
    small = image.resize((image.width // 2, image.height // 2), Image.Resampling.BOX)
    kept = io.BytesIO()
    small.quantize(256, dither=Image.Dither.NONE).save(kept, "PNG", optimize=True)
    return kept.getvalue()
