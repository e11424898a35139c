"""PNG and PDF of the SVG picture; without the libraries the message names the extra."""

import sys

import pytest

from eventline.errors import MissingExtraError
from eventline.render import image
from eventline.render.svg import to_svg

RESVG = "resvg_py is not installed: pip install 'eventline[image]'"
CAIRO = "cairosvg is not installed: pip install 'eventline[image]'"


def test_png_is_twice_as_large_as_the_svg(story):
    pytest.importorskip("resvg_py", reason=RESVG)
    drawn = image.png(to_svg(story, width=800))
    assert drawn.startswith(b"\x89PNG\r\n\x1a\n")
    assert int.from_bytes(drawn[16:20]) == 1600
    assert drawn == image.png(to_svg(story, width=800))


def test_cairo_draws_where_resvg_is_not(story, monkeypatch):
    pytest.importorskip("cairosvg", reason=CAIRO, exc_type=(ImportError, OSError))
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    image.check("png")
    drawn = image.png(to_svg(story, width=800), scale=1)
    assert int.from_bytes(drawn[16:20]) == 800


def test_pdf_is_one_page_and_always_the_same(story):
    pytest.importorskip("cairosvg", reason=CAIRO, exc_type=(ImportError, OSError))
    drawn = image.pdf(to_svg(story))
    assert drawn.startswith(b"%PDF-")
    assert b"/CreationDate (D:19700101000000Z" in drawn
    assert drawn == image.pdf(to_svg(story))


@pytest.mark.parametrize("form", ["png", "pdf"])
def test_without_a_drawing_library_the_extra_is_named(monkeypatch, form):
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    monkeypatch.setitem(sys.modules, "cairosvg", None)
    with pytest.raises(MissingExtraError, match=rf"{form.upper()} needs .* pip install 'eventline\[image\]'"):
        image.check(form)
    with pytest.raises(MissingExtraError, match="image"):
        getattr(image, form)("<svg xmlns='http://www.w3.org/2000/svg'/>")
