"""Other people's files that the page carries; origin and licence of each are in NOTICE."""

from importlib.resources import files

VERSION = "4.1.1"  # of plotly.js


def plotly_basic() -> bytes:
    """Return the basic bundle of plotly.js, one script, gzipped."""
    return files("eventline.render.vendor").joinpath("plotly-basic.min.js.gz").read_bytes()
