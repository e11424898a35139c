"""An article on the page: its text with the sentences that report events, time and trigger marked in them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from eventline.model.document import Document
from eventline.model.event import Event, Evidence
from eventline.model.span import Span
from eventline.render.clocks import published_in_words
from eventline.render.escape import text, web_address
from eventline.render.hover import publisher
from eventline.render.page.anchors import event_anchor, sentence_anchor
from eventline.render.page.columns import UNIX_EPOCH
from eventline.render.page.shapes import shape

_BLANK_LINE = re.compile(r"\n[ \t\r\xa0]*\n\s*")


@frozen
class Report:
    """An event and one sentence of the article that reports it."""

    event: Event
    evidence: Evidence


Group = tuple[Span, list[Report]]  # a sentence, or some that overlap, with what is reported there


def article_html(document: Document, number: int, reports: Sequence[Report]) -> str:
    """Return the article element; *number* is its place on the page and makes its anchors."""
    groups = list(_sentences(reports))
    body = "\n".join(
        f"<p>{''.join(_paragraph(document.text, span, within, number))}</p>"
        for span, within in _grouped(_paragraphs(document.text), groups)
    )
    day = "" if document.day is None else document.day.toordinal() - UNIX_EPOCH
    return (
        f'<article id="a-{number}" data-day="{day}" lang="{text(document.language)}" dir="auto">\n'
        f"<h3>{text(_heading(document))}</h3>\n"
        f'<p class="byline" dir="ltr">{_byline(document)}</p>\n{body}\n</article>'
    )


def _heading(document: Document) -> str:
    """Return the title of the article, its id where it has none."""
    return document.title or document.id


def _byline(document: Document) -> str:
    """Return publisher (where the heading is another name), day and the link to an original on the web."""
    name = publisher(document)
    parts = [f"<bdi>{text(name)}</bdi>"] if name != _heading(document) else []
    if document.day is not None:
        parts.append(
            f'<time datetime="{document.day.isoformat()}">{published_in_words(document.published)}</time>'
        )
    address = web_address(document.url)
    if address is not None:
        parts.append(
            f'<a href="{text(address)}" rel="noopener noreferrer nofollow" target="_blank">original'
            '<span aria-hidden="true"> ↗</span></a>'
        )
    return " · ".join(parts)


def quote_html(evidence: Evidence) -> str:
    """Return the quoted sentence with time expression and trigger marked."""
    start = evidence.sentence.start
    if len(evidence.quote) != evidence.sentence.end - start:
        return text(evidence.quote)  # the words were tidied, so the offsets of the text do not fit them
    marks = [(Span(a - start, b - start), name, "") for (a, b), name, _ in _marks(evidence, "")]
    return "".join(_pieces(evidence.quote, Span(0, len(evidence.quote)), marks))


def _paragraphs(words: str) -> Iterator[Span]:
    start = 0
    for blank in _BLANK_LINE.finditer(words):
        if words[start : blank.start()].strip():
            yield Span(start, blank.start())
        start = blank.end()
    if words[start:].strip():
        yield Span(start, len(words))


def _sentences(reports: Iterable[Report]) -> Iterator[Group]:
    """Return the sentences in order with what each reports; sentences that overlap become one."""
    open_span, members = None, []
    for report in sorted(reports, key=lambda report: report.evidence.sentence):
        span = report.evidence.sentence
        if open_span is not None and span.start < open_span.end:
            open_span = Span(open_span.start, max(open_span.end, span.end))
            members.append(report)
            continue
        if open_span is not None:
            yield open_span, members
        open_span, members = span, [report]
    if open_span is not None:
        yield open_span, members


def _grouped(paragraphs: Iterable[Span], groups: Sequence[Group]) -> Iterator[tuple[Span, Sequence[Group]]]:
    """Yield each paragraph with the groups that reach into it."""
    starts, ends = [sentence.start for sentence, _ in groups], [sentence.end for sentence, _ in groups]
    for span in paragraphs:
        yield span, groups[bisect_right(ends, span.start) : bisect_left(starts, span.end)]


def _paragraph(words: str, span: Span, groups: Sequence[Group], number: int) -> Iterator[str]:
    at = span.start
    for sentence, reports in groups:
        inside = Span(max(sentence.start, span.start), min(sentence.end, span.end))
        yield text(words[at : inside.start])
        yield _sentence(words, inside, reports, number, first=inside.start == sentence.start)
        at = inside.end
    yield text(words[at : span.end])


def _sentence(words: str, span: Span, reports: Sequence[Report], number: int, *, first: bool) -> str:
    ids = " ".join(dict.fromkeys(event_anchor(report.event.id) for report in reports))
    anchors = dict.fromkeys(sentence_anchor(number, report.evidence) for report in reports)
    names = list(anchors) if first else []
    anchor = f' id="{names[0]}"' if names else ""
    inner = "".join(f'<span id="{name}"></span>' for name in names[1:])
    marks = [mark for r in reports for mark in _marks(r.evidence, event_anchor(r.event.id))]
    pieces = "".join(_pieces(words, span, marks))
    links = "".join(_back(report.event) for report in _once(reports)) if first else ""
    return f'<span class="sentence"{anchor} data-events="{ids}">{inner}{pieces}</span>{links}'


def _once(reports: Sequence[Report]) -> Iterator[Report]:
    yield from {report.event.id: report for report in reports}.values()


def _back(event: Event) -> str:
    name = text(event.headline)
    return (  # the word joiner keeps the link on the line where the sentence ends
        f'&#8288;<a class="back" href="#{event_anchor(event.id)}" title="{name}" aria-label="Event: {name}">'
        f"{shape(event.status)}</a>"
    )


def _marks(evidence: Evidence, owner: str) -> Iterator[tuple[Span, str, str]]:
    yield evidence.trigger, "trigger", owner
    if evidence.expression is not None:
        yield evidence.expression, "time", owner


def _pieces(words: str, span: Span, marks: Sequence[tuple[Span, str, str]]) -> Iterator[str]:
    """Cut the span wherever a mark begins or ends, and name on each piece the marks that cover it."""
    cuts = {span.start, span.end}
    cuts |= {at for mark, _, _ in marks for at in mark if span.start < at < span.end}
    ordered = sorted(cuts)
    for start, end in pairwise(ordered):
        covering = [(name, owner) for mark, name, owner in marks if mark.start <= start and end <= mark.end]
        piece = text(words[start:end])
        if covering:
            names = " ".join(dict.fromkeys(name for name, _ in covering))
            owners = " ".join(dict.fromkeys(owner for _, owner in covering))
            owned = f' data-for="{owners}"' if owners else ""
            piece = f'<span class="{names}"{owned}>{piece}</span>'
        yield piece
