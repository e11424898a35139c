"""The timeline as one SVG picture: no browser, no script, no request; the same timeline, the same bytes."""

from __future__ import annotations

from collections.abc import Iterator

from eventline.model.chronology import Chronology
from eventline.model.event import Event
from eventline.render.boxes import ROW
from eventline.render.elements import element, words
from eventline.render.extent import last_published, marker_at, other_datings
from eventline.render.hover import conflict_line, status_line
from eventline.render.lanes import lanings
from eventline.render.layout import Layout, lay_out
from eventline.render.svg_frame import EDGE, frame_svg, lane_room, legend_svg, notes_svg, title_svg
from eventline.render.svg_marks import Frame, Told, marks_svg
from eventline.render.theme import Theme, theme_of
from eventline.render.widths import FONT_SIZE
from eventline.render.words import counted, day_in_words, in_words

WIDTH = 1200  # pixels
MIN_WIDTH = 480  # pixels; below, labels have no room
UNTITLED = "Timeline"
# Fonts whose letters are as wide as the layout takes them to be; some programs read only the first.
FONT = "Arial, 'Liberation Sans', Arimo, Helvetica, sans-serif"
_TOP, _TITLE, _AXIS, _BELOW = 30, 40, 44, 8  # pixels: notes, title, ticks, free space below the legend


def to_svg(chronology: Chronology, *, theme: Theme | str = "light", width: int = WIDTH) -> str:
    """Return the timeline as an SVG document that stands alone, with a title, a description and a legend.

    Undated events have no place on a time axis and are left out; the description says how many. Text is
    only ever text, and events tell their dates in tooltips.

    Args:
        theme: ``light``, ``dark``, ``print``, or colours of your own.
        width: Of the whole picture in pixels, 480 or more; the height follows from the events.

    Raises:
        ValueError: No theme has that name, or *width* is too small.

    >>> to_svg(Chronology(events=(), title="A & B"))[:64]
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="146'
    """
    if width < MIN_WIDTH:
        raise ValueError(f"width {width} is too small for a timeline, expected {MIN_WIDTH} or more")
    colours, placed, left = theme_of(theme), *placed_in(chronology, width)
    top = _TOP + (_TITLE if chronology.title else 0)
    frame = Frame(left, top, width - left - EDGE, max(placed.rows, 1) * ROW, placed.first)
    legend, legend_height = legend_svg(placed, width, frame.bottom + _AXIS, colours)
    height = frame.bottom + _AXIS + legend_height + _BELOW
    inside = "".join(_body(chronology, placed, frame, colours))
    paper = element("rect", width=width, height=height, fill=colours.paper)
    picture = element(
        "svg",
        *_about(chronology, placed),
        *_clip(frame),
        paper,
        title_svg(chronology.title, width, colours) if chronology.title else "",
        inside,
        legend,
        xmlns="http://www.w3.org/2000/svg",
        width=width,
        height=height,
        viewBox=f"0 0 {width} {round(height)}",
        role="img",
        aria_labelledby="eventline-title eventline-about",
        font_family=FONT,
        font_size=FONT_SIZE,
    )
    return picture + "\n"


def placed_in(chronology: Chronology, width: float) -> tuple[Layout, int]:
    """Return the layout in a picture of *width* pixels, and how many of them the lane names take."""
    dated = (event for event in chronology if marker_at(event) is not None)
    left = lane_room(lanings(dated)[0].lanes)
    return lay_out(chronology, width=width - left - EDGE), left


def _body(chronology: Chronology, placed: Layout, frame: Frame, theme: Theme) -> Iterator[str]:
    yield from frame_svg(placed, frame, theme)
    yield notes_svg(placed, frame, theme)
    marks = marks_svg(placed, _all_told(chronology), frame, theme)
    yield element("g", *marks, class_="events", clip_path="url(#eventline-view)")


def _all_told(chronology: Chronology) -> Told:
    documents = {document.id: document for document in chronology.documents}
    others = {
        event.id: [
            f"{event.headline} — dated otherwise: {conflict_line(told, documents)}"
            for told, _ in other_datings(event)
        ]
        for event in chronology
        if event.conflicts
    }
    return Told({event.id: _told(event) for event in chronology}, others)


def _told(event: Event) -> str:
    return f"{event.headline} — {in_words(event.when, lasted=event.lasted)}, {status_line(event)}"


def _clip(frame: Frame) -> Iterator[str]:
    view = element("rect", x=frame.left, y=frame.top, width=frame.width, height=frame.height)
    yield element("clipPath", view, id="eventline-view")


def _about(chronology: Chronology, placed: Layout) -> Iterator[str]:
    yield element("title", words(chronology.title or UNTITLED), id="eventline-title")
    yield element("desc", words(" ".join(_said(chronology, placed))), id="eventline-about")


def _said(chronology: Chronology, placed: Layout) -> Iterator[str]:
    """Yield sentences for who cannot see the picture."""
    yield f"A timeline of {counted(len(placed.marks), 'dated event')}."
    if undated := len(chronology) - len(placed.marks):
        yield f"{counted(undated, 'event')} without a date left out."
    if placed.marks:
        by_id = {event.id: event for event in chronology}
        first, last = (by_id[mark.event] for mark in (placed.marks[0], placed.marks[-1]))
        yield f"It begins with: {_told(first)}. It ends with: {_told(last)}."
    if disputed := sum(bool(mark.others) for mark in placed.marks):
        yield f"Articles disagree on the date of {counted(disputed, 'event')}."
    if (last_day := last_published(chronology)) is not None:
        yield f"The last article was published on {day_in_words(last_day)}."
