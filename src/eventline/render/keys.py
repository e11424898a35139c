"""Keys: which kinds of drawing a chart has, so that its legend explains these and no others."""

from collections.abc import Iterator

from eventline.render.layout import Layout


def kinds(placed: Layout) -> Iterator[str]:
    """Yield ``soft`` and ``solid`` bars, ``wedge`` (an open end) and ``tie`` (datings that disagree)."""
    closed = [mark for mark in placed.marks if not mark.extent.is_open]
    if any(not mark.lasted for mark in closed):
        yield "soft"
    if any(mark.lasted for mark in closed):
        yield "solid"
    if len(closed) < len(placed.marks):
        yield "wedge"
    if any(mark.others for mark in placed.marks):
        yield "tie"
