"""The forms in which a timeline can leave: the ending of a file's name says which."""

from __future__ import annotations

from collections.abc import Callable
from os import PathLike
from pathlib import Path
from typing import Literal

from attrs import frozen

from eventline.errors import UnreadableError
from eventline.export.answers import answers_csv
from eventline.export.geojson import fits as is_on_map
from eventline.export.geojson import geojson
from eventline.export.ics import fits as is_in_calendar
from eventline.export.ics import ics
from eventline.export.markdown import markdown
from eventline.export.timelinejs import fits as is_on_slide
from eventline.export.timelinejs import timelinejs
from eventline.export.timeml import file_names, to_timeml
from eventline.model.chronology import Chronology
from eventline.model.event import Event
from eventline.pipeline import tag
from eventline.render import image
from eventline.store import json, parquet, sqlite
from eventline.store.files import write_bytes, write_folder, write_text

AnyPath = str | PathLike[str]
BOM = "\ufeff"  # without it, spreadsheets take UTF-8 for an old code page


@frozen
class Look:
    """How pages and pictures look.

    Attributes:
        theme: ``light``, ``dark`` or ``print``; a page follows the reader's screen.
        width: Of a picture in pixels, 480 or more.
        exact: Pictures as Plotly draws them, through kaleido and a browser.
        plotlyjs: The plotly.js of a page: ``basic``, ``full``, ``cdn`` or the path of a bundle.

    >>> Look(theme="dark", width=1600).exact
    False
    """

    theme: Literal["light", "dark", "print"] = "light"
    width: int = 1200
    exact: bool = False
    plotlyjs: str | PathLike[str] = "basic"


@frozen
class Form:
    """How a form is written, which events it can hold, and what it needs that may not be installed."""

    write: Callable[[Chronology, Look, AnyPath], None]
    holds: Callable[[Event], bool] = lambda _: True
    check: Callable[[Look], None] = lambda _: None


def export(
    chronology: Chronology, path: AnyPath, *, form: str | None = None, look: Look | None = None
) -> int:
    """Write *chronology* to *path*, whole or not at all, and return how many events the form cannot hold.

    Args:
        form: One of `FORMS`; by default what the ending of *path* names.
        look: How pages and pictures look.

    Raises:
        UnreadableError: No form has that name or ending.
        MissingExtraError: The form needs an extra of eventline that is not installed; the message names it.
        OSError: The folder is missing or cannot be written; nothing has changed then.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     export(Chronology(events=()), f"{folder}/talks.ics")
    0
    """
    wanted = FORMS[check(path, form, look)]
    wanted.write(chronology, look or Look(), path)
    return sum(not wanted.holds(event) for event in chronology)


def check(path: AnyPath, form: str | None = None, look: Look | None = None) -> str:
    """Return the name of the form, or raise what `export` would raise for it, before the work."""
    name = form_of(path) if form is None else form
    if name not in FORMS:
        raise UnreadableError(f"no form {name!r}, expected {', '.join(FORMS)}")
    FORMS[name].check(look or Look())
    return name


def form_of(path: AnyPath) -> str:
    """Return the form that the ending of *path* names.

    Raises:
        UnreadableError: It names none.

    >>> form_of("Kursk.timelinejs.json"), form_of("kursk.JSON"), form_of("kursk.tml")
    ('timelinejs.json', 'json', 'timeml')
    """
    name = Path(path).name.lower()
    endings = sorted((*FORMS, *ALIASES), key=len, reverse=True)
    found = next((ending for ending in endings if name.endswith(f".{ending}")), None)
    if found is None:
        raise UnreadableError(
            f"{path}: no form has this ending, expected {', '.join(f'.{e}' for e in FORMS)}"
        )
    return ALIASES.get(found, found)


def _text(make: Callable[[Chronology], str], holds: Callable[[Event], bool] = lambda _: True) -> Form:
    return Form(lambda chronology, _, path: write_text(path, make(chronology)), holds)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")  # half of a surrogate pair has no UTF-8 form


def _csv(chronology: Chronology) -> str:
    return BOM + answers_csv(chronology).replace("\n", "\r\n")


def _html(chronology: Chronology, look: Look, path: AnyPath) -> None:
    from eventline.render.page.page import html

    write_text(path, html(chronology, plotlyjs=look.plotlyjs))


def _check_page(look: Look) -> None:
    from eventline.render.page.bundle import bundle

    bundle(look.plotlyjs)


def _picture(form: Literal["png", "svg", "pdf"]) -> Form:
    def write(chronology: Chronology, look: Look, path: AnyPath) -> None:
        write_bytes(path, _drawn(chronology, look, form))

    def check_picture(look: Look) -> None:
        if look.exact:
            image.check_exact()
        elif form != "svg":
            image.check(form)

    return Form(write, _is_dated, check_picture)


def _drawn(chronology: Chronology, look: Look, form: str) -> bytes:
    # Plotly is imported for exact pictures only.
    if look.exact:
        from eventline.render.figure import exact_image, to_figure

        return exact_image(to_figure(chronology, theme=look.theme, width=look.width), form)
    from eventline.render.svg import to_svg

    svg = to_svg(chronology, theme=look.theme, width=look.width)
    drawers: dict[str, Callable[[str], bytes]] = {"svg": _bytes, "png": image.png, "pdf": image.pdf}
    return drawers[form](svg)


def _is_dated(event: Event) -> bool:
    return event.when is not None


def _timeml(chronology: Chronology, _: Look, path: AnyPath) -> None:
    """Write a file for the one document, or a folder with one for each of them."""
    documents = chronology.documents
    texts = [_bytes(to_timeml(each, tag(each.text, published=each.published))) for each in documents]
    if len(texts) == 1:
        write_bytes(path, texts[0])
    else:
        write_folder(path, dict(zip(file_names(documents), texts, strict=True)))


FORMS: dict[str, Form] = {
    "html": Form(_html, check=_check_page),
    **{form: _picture(form) for form in ("png", "svg", "pdf")},
    "json": Form(lambda chronology, _, path: json.write(chronology, path)),
    "csv": _text(_csv),
    "ics": _text(ics, is_in_calendar),
    "md": _text(markdown),
    "timelinejs.json": _text(timelinejs, is_on_slide),
    "timeml": Form(_timeml),
    "geojson": _text(geojson, is_on_map),
    "parquet": Form(
        lambda chronology, _, path: parquet.write(chronology, path), check=lambda _: parquet.check()
    ),
    "sqlite": Form(lambda chronology, _, path: sqlite.write(chronology, path)),
}
ALIASES = {"htm": "html", "markdown": "md", "tml": "timeml", "sqlite3": "sqlite", "db": "sqlite"}
