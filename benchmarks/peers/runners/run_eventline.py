"""eventline itself; ranges like "1955-1957" are written as their two ends, as TIMEX3 marks them."""

from importlib.metadata import version

from running import run

from eventline import tag
from eventline.export.records import apart

run(
    version("eventline"),
    lambda text, day: tag(text, published=day),
    lambda text, found: [(t.start, t.end, t.type.value, t.value) for t in apart(found)],
)
