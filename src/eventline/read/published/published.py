"""When a page was published: by its metadata, its address or the words around its story."""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime

from eventline.read.published import dateline
from eventline.read.published.by_htmldate import by_markup
from eventline.read.published.time_elements import in_time_elements
from eventline.read.web import linked_data
from eventline.read.web.page import Page

Found = date | datetime | None
_KNOWN = (
    "article:published_time og:article:published_time og:published_time og:pubdate datepublished "
    "parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime "
    "article.published article:published article_date_original originalpublicationdate "
    "publication_date publication-date publicationdate publish_date publish-date publishdate "
    "published_time published_date published-date pubdate pub_date dc.date.issued dcterms.issued "
    "dc.issued prism.publicationdate citation_publication_date citation_date rnews:datepublished "
    "bt:pubdate analyticsattributes.articledate displaydate dc.date dcterms.date dc.date.created "
    "dcterms.created dc.created datecreated date"
)
_NAMES = tuple(_KNOWN.split())
_MODIFIED_NAMES = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "last-modified",
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_IN_URL = re.compile(
    rf"/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2]|{'|'.join(_MONTHS)})[/-]([0-2]?\d|3[01])(?=[/_-]|$)"
    r"|[/_-]((?:19|20)\d\d)-?([01]\d)-?([0-3]\d)(?=[/_.-]|$)",
    re.IGNORECASE,
)


def published(page: Page, url: str | None, body: tuple[str, ...]) -> tuple[Found, str | None]:
    """Return when the page was published and how it was found (a value of `Document.published_from`).

    Args:
        url: Its address.
        body: The paragraphs of the article. Dates in them belong to the story, except a dateline.
    """
    ways: tuple[tuple[str, Callable[[], Found]], ...] = (
        ("json-ld", lambda: _json_ld(page, "datePublished", "dateCreated")),
        ("meta", lambda: _meta(page, _NAMES)),
        ("time", lambda: in_time_elements(page)),
        ("url", lambda: in_url(url)),
        ("text", lambda: _text(page, body)),
        ("json-ld", lambda: _json_ld(page, "dateModified")),
        ("meta", lambda: _meta(page, _MODIFIED_NAMES)),
        ("text", lambda: dateline.modified(block.text for block in page.lines)),
    )
    found = ((way(), name) for name, way in ways)
    return next(((when, name) for when, name in found if when is not None), (None, None))


def in_url(url: str | None) -> date | None:
    """Return the day that an address names.

    >>> in_url("https://example.org/world/2025/mar/13/raid").isoformat()
    '2025-03-13'
    """
    for match in _IN_URL.finditer(url or ""):
        year, month, day = (part for part in match.groups() if part)
        number = int(month) if month.isdigit() else _MONTHS.index(month.lower()) + 1
        try:
            return date(int(year), number, int(day))
        except ValueError:
            continue
    return None


def _json_ld(page: Page, *names: str) -> Found:
    values = (linked_data.words(thing.get(name)) for thing in page.about for name in names)
    return _first(dateline.parse(value) for value in values)


def _meta(page: Page, names: tuple[str, ...] | list[str]) -> Found:
    return _first(dateline.parse(page.meta[name]) for name in names if name in page.meta)


def _text(page: Page, body: tuple[str, ...]) -> Found:
    outside = [block.text for block in page.lines if block.text not in body and not block.is_heading]
    return (
        dateline.labelled(outside)
        or dateline.alone(outside)
        or dateline.dateline(body[:3])
        or by_markup(page, outside)
    )


def _first(dates: Iterator[Found]) -> Found:
    return next((found for found in dates if found is not None), None)
