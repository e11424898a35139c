"""Document: a text, where it came from and when it was published."""

import reprlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime, tzinfo
from hashlib import sha256
from os import PathLike

from attrs import Attribute, astuple, evolve, field, frozen

from eventline.model.moment import to_seconds
from eventline.model.published import as_published
from eventline.model.span import Span


def _spans(pairs: tuple[tuple[int, int], ...] | list[tuple[int, int]]) -> tuple[Span, ...]:
    return tuple(Span(*pair) for pair in pairs)


def _is_string(_: object, attribute: "Attribute[str]", value: object) -> None:
    if not isinstance(value, str):
        found = f"{reprlib.repr(value)} of type {type(value).__name__}"
        raise TypeError(f"{attribute.name} of a Document is {found}, expected a str")


@frozen
class Document:
    """An article.

    Attributes:
        id: Names the article: its file name or the id of its record.
        text: The plain text; every offset that eventline reports counts its characters.
        published: The day or moment of publication; a string in any format is read. None: not known.
        title, url, source: Headline, address and publisher, where known.
        language: ISO 639-1 code.
        published_from: How a reader found the date: ``given`` (by the caller, a header line or a record),
            ``json-ld``, ``meta``, ``time``, ``url``, ``text`` or ``name`` (of the file);
            None when no reader was asked.
        mentions: Spans that were marked in the input, to be dated by ``extract(document, mentions=...)``.

    >>> Document("a", "Kyiv agreed on Tuesday.", published="13 March 2025").day.isoformat()
    '2025-03-13'

    Raises:
        TypeError: *id* or *text* is no string.
        UnreadableError: *published* is no date, or could be several.
    """

    id: str = field(validator=_is_string)
    text: str = field(validator=_is_string, repr=lambda text: repr(text[:60]))
    published: date | datetime | None = field(default=None, converter=as_published)
    title: str | None = None
    url: str | None = None
    language: str = "en"
    source: str | None = None
    published_from: str | None = None
    mentions: tuple[Span, ...] = field(default=(), converter=_spans)

    @property
    def day(self) -> date | None:
        """Return the day of publication on the publisher's clock, None when not known."""
        return self.published.date() if isinstance(self.published, datetime) else self.published

    @property
    def zone(self) -> tzinfo | None:
        """Return the publisher's time zone, None when not known."""
        return self.published.tzinfo if isinstance(self.published, datetime) else None


def expect_document(given: object) -> Document:
    """Return *given* when it is a document.

    Raises:
        TypeError: It is something else; the message says how to get one.
    """
    if isinstance(given, Document):
        return given
    raise TypeError(f"document is {_told(given)}, expected a Document such as el.Document('id', text)")


def expect_documents(given: object) -> Iterator[Document]:
    """Yield the documents in *given*.

    Raises:
        TypeError: It holds something else, or is no collection; the message says how to get documents.
    """
    if isinstance(given, str | bytes | PathLike):
        raise TypeError(f"documents is {_told(given)}, {_reads(given)}")
    if isinstance(given, Document) or not isinstance(given, Iterable):
        raise TypeError(f"documents is {_told(given)}, expected several such as [document]")
    for one in given:
        if not isinstance(one, Document):
            raise TypeError(f"documents holds {_told(one)}, {_reads(one)}")
        yield one


def _told(given: object) -> str:
    return "None" if given is None else f"the {type(given).__name__} {given!r:.60}"


def _reads(given: object) -> str:
    path = repr(str(given)) if isinstance(given, str | PathLike) and len(str(given)) < 60 else "path"
    return f"expected documents: el.read({path}) gives them"


def distinct(documents: Iterable[Document]) -> tuple[Document, ...]:
    """Return the documents with ids of their own: exact copies once, other texts under marked ids.

    Of several texts with one id the earliest published keeps it; the others get a mark made from what they
    hold. So the order in which they come makes no difference, and marked ones can be given again.

    >>> [d.id for d in distinct([Document("a", "x"), Document("a", "y"), Document("a", "x")])]
    ['a', 'a#c7129693']
    """
    families: dict[str, dict[str, Document]] = {}
    for document in documents:
        mark = _mark(document)
        name = document.id.removesuffix(f"#{mark}")
        families.setdefault(name, {}).setdefault(mark, document)
    return tuple(
        evolve(document, id=name if place == 0 else f"{name}#{mark}")
        for name, family in families.items()
        for place, (mark, document) in enumerate(sorted(family.items(), key=_by_age))
    )


def _mark(document: Document) -> str:
    """Return eight hexadecimal digits made from all that *document* holds but its id."""
    held = astuple(document, filter=lambda attribute, _: attribute.name != "id")
    return sha256(repr([*map(str, held)]).encode(errors="surrogatepass")).hexdigest()[:8]


def _by_age(member: tuple[str, Document]) -> tuple[bool, int, str]:
    mark, document = member
    return *_age(document), mark


def _age(document: Document) -> tuple[bool, int]:
    """Return what puts documents in order of publication, those without a date last."""
    return document.published is None, to_seconds(document.published) or 0


def by_publication(documents: Iterable[Document]) -> tuple[Document, ...]:
    """Return the documents in order of publication, those without a date last; ties in order of their ids.

    >>> notes = Document("b", "x"), Document("c", "x", "2025-03-13"), Document("a", "x", "2025-03-14")
    >>> [d.id for d in by_publication(notes)]
    ['c', 'a', 'b']
    """
    return tuple(sorted(documents, key=lambda d: (*_age(d), d.id)))
