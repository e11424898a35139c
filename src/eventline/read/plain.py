"""Plain text and Markdown to a document, with the fields that stand above the text."""

import re
from collections.abc import Iterator

from eventline.errors import UndatedError, UnreadableError
from eventline.model.document import Document
from eventline.read.fields import Fields, Given, fields
from eventline.read.markdown import markdown
from eventline.read.published import dateline
from eventline.read.published.file_name import by_name
from eventline.read.source import Kind, Source
from eventline.syntax.sentences import BYLINE

_EMPTY_LINE = re.compile(r"\n\s*\n|\n")
_HEADLINE = re.compile(r"\s*(\S[^\n]{1,140}[^\s.!?:;,…\"”])[ \t]*\n(?=([^\n]*)\n\s*\S)")
_LOOKED_AT = 6  # lines at the top in which a date of publication may stand


def plain(source: Source, published: Given = None) -> Iterator[Document | UnreadableError]:
    """Yield the document of a text, or what is wrong with it.

    The date comes from *published*, else from a field above the text, else from a line "Published …" or an
    agency's dateline at its top, else from the name of the file. Below the fields the
    characters of plain text are kept as they are.
    """
    try:
        found = fields(source.text)
    except UnreadableError as error:
        yield UnreadableError(f"{source.name}: {error}")
        return
    title, text = found.title, source.text[found.body :]
    if source.kind is Kind.MARKDOWN:
        heading, text = markdown(text)
        title = title or heading
    yield _document(source, found, title, text, published)


def _document(
    source: Source, found: Fields, title: str | None, text: str, given: Given
) -> Document | UnreadableError:
    when, how = _published(source, found, text, given)
    if not text.strip():
        return UnreadableError(f"{source.name}: is empty, expected the text of an article")
    document = Document(
        id=source.id,
        text=text,
        published=when,
        published_from=how,
        title=title or _first_line(text),
        url=found.url,
        source=found.source,
        language=found.language or "en",
    )
    return document if when else _undated(source, document)


def _undated(source: Source, document: Document) -> UndatedError:
    error = UndatedError(
        f"{source.name}: no date of publication, give --published DATE, or --undated to do without,"
        " or begin the text with a line 'Published: DATE'"
    )
    error.document = document
    return error


def _first_line(text: str) -> str | None:
    """Return the line that a text opens with when it is a headline: short, no sentence, with a gap below.

    Or with a line below that names who wrote it, or holds the day alone.
    """
    headline = _HEADLINE.match(text)
    if headline is None:
        return None
    below = headline[2]
    closes = not below.strip() or BYLINE.fullmatch(below) or dateline.alone([below])
    return headline[1] if closes else None


def _published(source: Source, found: Fields, text: str, given: Given) -> tuple[Given, str | None]:
    if given or found.published:
        return given or found.published, "given"
    lines = [line for line in _EMPTY_LINE.split(text[:2000]) if line.strip()][:_LOOKED_AT]
    when = dateline.labelled(lines) or dateline.alone(lines) or dateline.dateline(lines)
    return (when, "text") if when else by_name(source.name)
