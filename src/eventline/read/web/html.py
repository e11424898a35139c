"""HTML page to document: the article's text with its headline, address, publisher and date."""

from collections.abc import Iterator

from eventline.errors import UnreadableError
from eventline.model.document import Document
from eventline.read.fields import Given
from eventline.read.published.file_name import by_name
from eventline.read.published.published import published as find_published
from eventline.read.source import Source
from eventline.read.web import metadata
from eventline.read.web.body import body
from eventline.read.web.page import Page


def page(source: Source, published: Given = None) -> Iterator[Document | UnreadableError]:
    """Yield the document of a page, or what is wrong with it.

    Paragraphs are parted by an empty line. *published*, when given, wins over what the page says; a page
    without any date is a document without one.
    """
    parsed = Page.of(source.text)
    title, publisher, url = metadata.title(parsed), metadata.source(parsed), metadata.url(parsed)
    paragraphs = body(parsed, title, publisher)
    if not paragraphs:
        yield UnreadableError(f"{source.name}: no article text found in the page")
        return
    found = (published, "given") if published else find_published(parsed, url, paragraphs)
    if found[0] is None:
        found = by_name(source.name)
    yield Document(
        id=source.id,
        text="\n\n".join(paragraphs),
        published=found[0],
        published_from=found[1],
        title=title,
        url=url,
        source=publisher,
        language=metadata.language(parsed),
    )
