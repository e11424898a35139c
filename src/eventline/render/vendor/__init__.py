"""Other people's files that the page carries; origin and licence of each are in NOTICE."""

import gzip
from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def plotly_basic() -> str:
    """Return the basic bundle of plotly.js as one script."""
    packed = files("eventline.render.vendor").joinpath("plotly-basic.min.js.gz").read_bytes()
    return gzip.decompress(packed).decode("utf-8")
