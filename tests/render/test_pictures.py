"""The picture looks as it did, whichever library draws it, in every theme."""

import importlib.util
from pathlib import Path

import pytest

from eventline.render import image
from eventline.render.svg import to_svg

_SPEC = importlib.util.spec_from_file_location("pictures", Path(__file__).with_name("pictures.py"))
pictures = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(pictures)
HALF = 0.5  # the golden pictures are half as large


@pytest.mark.parametrize("theme", ["light", "dark", "print"])
@pytest.mark.parametrize("library", ["resvg_py", "cairosvg"])
def test_it_looks_as_it_did(story, library, theme, monkeypatch):
    pytest.importorskip("PIL", reason="pillow is not installed: pip install 'eventline[image]'")
    pytest.importorskip(
        library, reason=f"{library} is not installed: pip install 'eventline[image]'",
        exc_type=(ImportError, OSError),
    )  # fmt: skip
    if library == "cairosvg":
        monkeypatch.setitem(__import__("sys").modules, "resvg_py", None)
    pictures.check(image.png(to_svg(story, theme=theme), scale=HALF), f"story-{theme}.png")


def test_another_picture_is_noticed(story):
    pytest.importorskip("PIL", reason="pillow is not installed: pip install 'eventline[image]'")
    pytest.importorskip("resvg_py", reason="resvg_py is not installed: pip install 'eventline[image]'")
    dark = image.png(to_svg(story, theme="dark"), scale=HALF)
    with pytest.raises(AssertionError, match=r"story-light\.png"):
        pictures.check(dark, "story-light.png")
