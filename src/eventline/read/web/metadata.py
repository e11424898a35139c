"""What a page says of its article: headline, address, publisher, language."""

import re
from urllib.parse import urlsplit

from eventline.read.web import linked_data
from eventline.read.web.page import Page

_SITE_NAMES = (
    "og:site_name",
    "application-name",
    "publisher",
    "dc.publisher",
    "dcterms.publisher",
    "twitter:site",
)
_SEPARATOR = re.compile(r"\s+[–—·•»-]\s+|:\s+|\s*\|\s*")
_MARKS = " |–—·•»:-\n\t"
_SAVED_FROM = re.compile(r"(?:saved from url=\(\d+\)|SingleFile\s+url:\s*)(https?://\S+)")
_LANGUAGE = re.compile(r"[A-Za-z]{2}(?=$|[-_])")


def url(page: Page) -> str | None:
    """Return the address of the page, as it says itself or as the browser that saved it wrote."""
    if page.declared_url:
        return page.declared_url
    own = linked_data.addresses(page.article)
    if own:
        return own[0]
    saved = _SAVED_FROM.search(page.root.html[:1000])
    return saved[1] if saved else None


def title(page: Page) -> str | None:
    """Return the headline, without the name of the site."""
    declared = linked_data.words(page.article.get("headline"))
    shared = page.meta.get("og:title") or page.meta.get("twitter:title")
    if declared or shared:
        return declared or _without_site(shared or "", _named_source(page))
    return _heading(page) or _without_site(page.text_of("title") or "", _named_source(page)) or None


def source(page: Page) -> str | None:
    """Return the publisher: its name, else what the title has beside the headline, else the host."""
    named = _named_source(page)
    if named:
        return named
    address = url(page)
    host = urlsplit(address).hostname if address and _is_address(address) else None
    return _beside_headline(page) or (host.removeprefix("www.") if host else None)


def language(page: Page) -> str:
    """Return the ISO 639-1 code that the page declares, else ``en``."""
    html = page.root.query_selector("html[lang]")
    declared = (html.getattr("lang") if html is not None else None) or page.meta.get("og:locale")
    code = _LANGUAGE.match((declared or "").strip())
    return code[0].lower() if code else "en"


def _is_address(address: str) -> bool:
    try:
        urlsplit(address)
    except ValueError:  # "http://[" is no address
        return False
    return True


def _named_source(page: Page) -> str | None:
    declared = linked_data.publisher(page.article, page.things) if page.article else None
    if declared:
        return declared
    names = (page.meta.get(key, "") for key in _SITE_NAMES)
    return next((name.lstrip("@") for name in names if name and not name.startswith("http")), None)


def _heading(page: Page) -> str | None:
    """Return the ``<h1>`` of the article, else the heading that the title repeats."""
    inside = page.text_of("article h1") or page.text_of("main h1") or page.text_of("h1")
    if inside:
        return inside
    whole = page.text_of("title") or ""
    headings = (block.text for block in page.lines if block.is_heading)
    return next((text for text in headings if text in whole), None)


def _beside_headline(page: Page) -> str | None:
    whole, heading = page.text_of("title"), title(page)
    if not whole or not heading or heading not in whole:
        return None
    before, _, after = whole.partition(heading)
    rest = _SEPARATOR.split(f" {after} ".strip(), maxsplit=1)[-1] if after.strip() else before
    return rest.strip(_MARKS) or None


def _without_site(whole: str, site: str | None) -> str:
    """Return a title without the name of the site at its end or beginning.

    The name may be unknown; then a short last part behind a bar, or in capitals, is taken for it.
    """
    parts = _SEPARATOR.split(whole)
    if len(parts) == 1:
        return whole
    if site and site.casefold() in (parts[0].casefold(), parts[-1].casefold()):
        is_last = parts[-1].casefold() == site.casefold()
        return (whole[: whole.rindex(parts[-1])] if is_last else whole[len(parts[0]) :]).strip(_MARKS)
    head, tail = whole[: whole.rindex(parts[-1])], parts[-1]
    is_name = head.rstrip().endswith("|") or tail.istitle()
    return head.strip(_MARKS) if is_name and len(tail.split()) <= 4 and len(head) > len(tail) else whole
