"""The SVG picture as PNG and PDF, without a browser; the only door to resvg and cairosvg."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from eventline.errors import MissingExtraError

SCALE = 2.0  # pixels of a PNG for each pixel of the SVG: sharp on a screen of today
# Cairo writes down when it drew; with a fixed moment of equal length the same picture has the same bytes.
_MADE, _AT_NO_TIME = re.compile(rb"(?<=/CreationDate \(D:)\d{14}Z"), b"19700101000000Z"
_EXTRA = "pip install 'eventline[image]'"
_EXACT = "pip install 'eventline[exact]'"


def png(svg: str, *, scale: float = SCALE) -> bytes:
    """Return the picture as PNG, drawn by resvg, or by cairosvg where resvg is not installed.

    Args:
        scale: Pixels of the PNG for each pixel of the SVG.

    Raises:
        MissingExtraError: Neither is installed.
    """
    try:
        return _by_resvg(svg, scale)
    except ImportError:
        return bytes(_cairo("PNG", "svg2png")(bytestring=svg.encode("utf-8"), scale=scale, unsafe=False))


def pdf(svg: str) -> bytes:
    """Return the picture as one page of PDF with text that can be searched, drawn by cairosvg.

    Raises:
        MissingExtraError: cairosvg is not installed, or the library cairo is not.
    """
    drawn = bytes(_cairo("PDF", "svg2pdf")(bytestring=svg.encode("utf-8"), unsafe=False))
    return _MADE.sub(_AT_NO_TIME, drawn)


def check(form: str) -> None:
    """Raise what `png` or `pdf` would raise for want of a library, before the work."""
    if form == "pdf" or not _has_resvg():
        _cairo(form.upper(), f"svg2{form}")


def check_exact() -> None:
    """Raise MissingExtraError when kaleido, through which Plotly draws, is not installed."""
    if find_spec("kaleido") is None:
        raise MissingExtraError(f"an exact picture needs kaleido, which is not installed: {_EXACT}")


def _has_resvg() -> bool:
    try:
        import_module("resvg_py")
    except ImportError:
        return False
    return True


def _by_resvg(svg: str, scale: float) -> bytes:
    return bytes(import_module("resvg_py").svg_to_bytes(svg_string=svg, zoom=scale))


def _cairo(what: str, name: str) -> Callable[..., Any]:
    try:
        drawer: Callable[..., Any] = getattr(import_module("cairosvg"), name)
    except ImportError as error:
        raise MissingExtraError(f"{what} needs a drawing library that is not installed: {_EXTRA}") from error
    except OSError as error:  # cairosvg is there, and finds no libcairo
        raise MissingExtraError(f"{what} needs the library cairo (Debian: libcairo2): {error}") from error
    return drawer
