"""Quotations: the stretches of a text that are somebody's own words."""

import re
from bisect import bisect_left, bisect_right

from eventline.model.span import Span
from eventline.rules.lazy import lazy

_QUOTATION = lazy(  # as far as its closing mark, else as its paragraph or, of straight marks, its line
    r"“[^”\n]*(?:\n(?!\s*\n)[^”\n]*)*”?|\"[^\"\n]*\"?|«[^»\n]*(?:\n(?!\s*\n)[^»\n]*)*»?|„[^”“]*[”“]"
    r"|``[^`\n]*?(?:''|$)"  # as wire services set them
)
_DASHED = lazy(r"(?:^|(?<=[.!?\n]))[ \t]*[-–—] (?=[A-ZÀ-Ž“\"]).{12,400}?(?= [-–—] )", re.MULTILINE)
_DASH = lazy(r"[-–—] [A-ZÀ-Ž“\"]")  # quickly told: most texts have none
_SINGLE = lazy(r"(?<!\w)[‘'](?=\w)[^\n]*?(?<=[\w.,!?])[’'](?!\w)")
_WRAP = lazy(r"(?<!\n)\r?\n(?!\s*\n)")  # a line end that ends no paragraph
_OPENING = "\"'“„«‘`"
_LEAST_WORDS = 5  # fewer are a borrowed word or a name, not a statement


def quotations(text: str) -> tuple[Span, ...]:
    """Return the spans of quotations of five words or more, marks included, in order.

    >>> text = 'He called it a “pause”. “We will hold the line here,” she said.'
    >>> [span.of(text) for span in quotations(text)]
    ['“We will hold the line here,”']
    """
    marked = [Span(*m.span()) for m in _QUOTATION.finditer(text) if len(m[0].split()) >= _LEAST_WORDS]
    if not _DASH.search(text):
        return tuple(marked)
    dashed = [Span(*m.span()) for m in _DASHED.finditer(text) if " " in m[0]]
    free = [span for span in dashed if not _is_within(span, marked)]
    return tuple(sorted(marked + free))


def _is_within(span: Span, others: list[Span]) -> bool:
    """Return whether *span* shares a character with one of the *others*, which lie apart and in order."""
    before = bisect_left(others, (span.end,))
    return before > 0 and others[before - 1].end > span.start


def without_quotations(text: str) -> str:
    """Return *text* without what stands in quotes, however short: what its writer says.

    >>> without_quotations('The mayor said “I lost my way” on air.')
    'The mayor said   on air.'
    """
    if not any(mark in text for mark in _OPENING):
        return text
    return _SINGLE.sub(" ", _QUOTATION.sub(" ", _WRAP.sub(" ", text)))


def is_quoted(offset: int, spans: tuple[Span, ...]) -> bool:
    """Return whether the character at *offset* lies in one of the ordered *spans*."""
    k = bisect_right(spans, (offset, offset)) if spans else 0
    return k > 0 and spans[k - 1].start < offset < spans[k - 1].end
