"""Pictures compared with a tolerance: letters differ from font to font, places and colours do not."""

import io
import os
from pathlib import Path

GOLDEN = Path(__file__).parents[1] / "golden" / "pictures"
BLOCK = 8  # pixels of the golden picture that are compared as one: about a letter
MEAN, WORST = 3.0, 70.0  # of 255: over the whole picture, and in any block


def differences(drawn: bytes, golden: bytes) -> tuple[float, float]:
    """Return the mean and the greatest difference of two PNGs, block for block, in levels of 255."""
    from PIL import Image

    kept = Image.open(io.BytesIO(golden)).convert("RGB")
    size = (kept.width // BLOCK, kept.height // BLOCK)
    now = Image.open(io.BytesIO(drawn)).convert("RGB")
    assert abs(now.width / now.height - kept.width / kept.height) < 0.01, (now.size, kept.size)
    pairs = zip(*(image.resize(size, Image.Resampling.BOX).tobytes() for image in (now, kept)), strict=True)
    levels = [abs(a - b) for a, b in pairs]
    return sum(levels) / len(levels), max(levels)


def check(drawn: bytes, name: str) -> None:
    """Raise AssertionError where a PNG differs from the golden one more than fonts do.

    Where a change is meant, delete the golden picture, set EVENTLINE_REGENERATE=1 and look at the new one.
    """
    golden = GOLDEN / name
    if os.environ.get("EVENTLINE_REGENERATE") and not golden.exists():
        golden.parent.mkdir(exist_ok=True)
        golden.write_bytes(drawn)
    mean, worst = differences(drawn, golden.read_bytes())
    assert (mean <= MEAN, worst <= WORST) == (True, True), (name, mean, worst)
