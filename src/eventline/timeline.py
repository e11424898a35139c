"""Timeline: a chronology that can be drawn, written and read back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from os import PathLike
from typing import TYPE_CHECKING, Literal, Self

from attrs import evolve, frozen

from eventline.model.chronology import Chronology

if TYPE_CHECKING:
    from plotly.graph_objects import Figure  # noqa: TID251  # a type only; the drawing is in render.figure
    from plotly.graph_objects.layout import Template  # noqa: TID251  # a type only

    from eventline.corrections.entries import Entry
    from eventline.merge.weight import Weights
    from eventline.model.selection import Selection

PlotlyJs = str | PathLike[str]  # "basic", "full", "cdn" or the path of a bundle
ThemeName = Literal["light", "dark", "print"]


@frozen(repr=False)
class Timeline(Chronology):
    """Events in order of time: a sequence with look-ups, a picture and a file form.

    >>> Timeline(events=(), title="Nothing yet").where(actor="Kyiv")
    <Timeline 'Nothing yet': 0 events, 0 articles>
    """

    def __repr__(self) -> str:
        return f"<Timeline {self.title!r}: {len(self)} events, {len(self.documents)} articles>"

    # Correcting, drawing and storing are imported when used: most callers of the library only extract.

    def corrected(self, corrections: Iterable[Entry] | str | PathLike[str]) -> Self:
        """Return the timeline with what people changed; each changed event says so in `Event.correction`.

        Args:
            corrections: `Corrections`, or the path of a TOML file that holds them.

        Raises:
            UnreadableError: The file is missing or malformed; the message names file, line and fault.

        >>> from eventline.corrections.entries import EventKey, Hide
        >>> Timeline(events=()).corrected([Hide(EventKey("3f2a9c01b7de"))]).unfit
        ("hide 3f2a9c01b7de: no event has the id '3f2a9c01b7de'",)
        """
        from eventline.corrections.apply import apply
        from eventline.corrections.corrections import Corrections

        result = apply(self.events, self.documents, Corrections.of(corrections))
        unfit = tuple(dict.fromkeys((*self.unfit, *result.unfit)))
        return evolve(self, events=result.events, unfit=unfit)

    def top(self, n: int) -> Self:
        """Return the *n* events that matter most: told by many sources, returned to for long, and central.

        Raises:
            ValueError: *n* is negative.

        >>> len(Timeline(events=()).top(5))
        0
        """
        weights = self._weights(n)
        heaviest = sorted(self, key=lambda event: (-weights.event(event), event.id))
        return evolve(self, events=tuple(heaviest[:n]))

    def days(self, n: int) -> tuple[date, ...]:
        """Return the *n* days that matter most, in order: those that articles still name long after.

        Raises:
            ValueError: *n* is negative.

        >>> Timeline(events=()).days(5)
        ()
        """
        weight = self._weights(n).days(self)
        return tuple(sorted(sorted(weight, key=lambda day: (-weight[day], day))[:n]))

    def _weights(self, n: int) -> Weights:
        from eventline.merge.weight import Weights

        if n < 0:
            raise ValueError(f"cannot choose {n}, expected 0 or more")
        return Weights.of(self, self.documents)

    def figure(
        self,
        *,
        theme: ThemeName | None = None,
        width: int | None = None,
        height: int | None = None,
        template: str | Template | None = None,
    ) -> Figure:
        """Return the timeline as a ``plotly.graph_objects.Figure``, neither shown nor saved.

        Args:
            theme: The colours: ``light``, ``dark`` or ``print``; by default what fits *template*.
            width, height: Of the whole figure in pixels; labels are laid out for the width.
            template: A Plotly template or its name, which then gives background and grid.
        """
        from eventline.render.figure import to_figure

        return to_figure(self, theme=theme, width=width, height=height, template=template)

    def svg(self, *, theme: ThemeName = "light", width: int = 1200) -> str:
        """Return the timeline as an SVG picture that needs neither browser nor network.

        Args:
            theme: The colours: ``light``, ``dark`` or ``print``.
            width: Of the whole picture in pixels, 480 or more; the height follows from the events.

        >>> Timeline(events=(), title="Nothing yet").svg().startswith("<svg ")
        True
        """
        from eventline.render.svg import to_svg

        return to_svg(self, theme=theme, width=width)

    def write_svg(self, path: str | PathLike[str], *, theme: ThemeName = "light", width: int = 1200) -> None:
        """Write the picture to *path*, whole or not at all; arguments as for `svg`."""
        from eventline.store.files import write_text

        write_text(path, self.svg(theme=theme, width=width))

    def html(self, *, plotlyjs: PlotlyJs = "basic") -> str:
        """Return the page as one self-contained HTML document that makes no request.

        Args:
            plotlyjs: The plotly.js that draws the chart: ``basic`` has all that the page needs and is four
                times smaller than ``full``, that of the installed Plotly; ``cdn`` is basic too, fetched when
                the page is opened, the one request it then makes; a path is a bundle of your own.

        Raises:
            UnreadableError: *plotlyjs* names a file that is missing or holds no plotly.js.
        """
        from eventline.render.page.page import html

        return html(self, plotlyjs=plotlyjs)

    def write_html(self, path: str | PathLike[str], *, plotlyjs: PlotlyJs = "basic") -> None:
        """Write the page to *path*, whole or not at all; *plotlyjs* as for `html`."""
        from eventline.store.files import write_text

        write_text(path, self.html(plotlyjs=plotlyjs))

    def write_json(self, path: str | PathLike[str]) -> None:
        """Write the timeline with its documents to *path*, whole or not at all."""
        from eventline.store.json import write

        write(self, path)

    def write(self, path: str | PathLike[str]) -> None:
        """Write the timeline with its documents to *path*, whole or not at all, in the form of its ending.

        ``.json``, ``.html`` (the page), ``.sqlite`` (also ``.sqlite3``, ``.db``), ``.parquet``.

        Raises:
            UnreadableError: The ending is none of these.
            MissingExtraError: Parquet needs ``pip install 'eventline[arrow]'``.
            UnwritableError: The folder is missing or cannot be written; it is an OSError, too.
        """
        from eventline.store.stored import PAGES, ending, write

        if ending(path) in PAGES:
            self.write_html(path)
        else:
            write(self, path)

    @classmethod
    def read(cls, path: str | PathLike[str]) -> Self:
        """Return the timeline that `write` wrote to *path*, in whichever form.

        Raises:
            UnreadableError: The file is missing or does not hold a timeline.
            MissingExtraError: It is a Parquet file, which needs ``pip install 'eventline[arrow]'``.
        """
        from eventline.store.stored import read

        return cls._of(read(path))

    @classmethod
    def query(cls, path: str | PathLike[str], wanted: Selection) -> Self:
        """Return the events in a stored timeline that fit *wanted*, with the documents that report them.

        SQLite and Parquet are asked through their indexes and statistics, not read to the end. Errors as for
        `read`.
        """
        from eventline.store.stored import query

        return cls._of(query(path, wanted))

    @classmethod
    def _of(cls, stored: Chronology) -> Self:
        return cls(stored.events, stored.title, stored.documents, stored.unfit)

    def _repr_html_(self) -> str:
        """Return the page in a frame, so that a notebook shows it without touching its own document."""
        from html import escape

        return f'<iframe srcdoc="{escape(self.html())}" width="100%" height="720" title="Timeline"></iframe>'
