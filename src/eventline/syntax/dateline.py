"""Datelines: place and day before the dash that opens a story; they say where it was written."""

import re
from collections.abc import Iterator

from eventline.model.span import Span

_PLACE = r"[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}"  # KYIV, NEW YORK: in capitals as agencies write it
_MORE = r"(?:, [A-Z][\w.' ]{1,30}?)?"  # a state or country
_WHEN = r"(?:, [^\n()—–-]{3,25}?)?"
_AGENCY = r"(?: ?\([^)\n]{2,40}\))?"
_DATELINE = re.compile(
    rf"^[ \t]*(?P<line>{_PLACE}{_MORE}{_WHEN}{_AGENCY}) ?(?:—|–|--| -) ?(?=\S)", re.MULTILINE
)


def datelines(text: str) -> Iterator[Span]:
    """Yield the datelines of *text* without their dash.

    >>> text = "OSLO, May 3 (Agency) — Ministers met on Friday."
    >>> [span.of(text) for span in datelines(text)]
    ['OSLO, May 3 (Agency)']
    >>> list(datelines("NATO - the alliance of 32 states - met in May."))
    []
    """
    for found in _DATELINE.finditer(text):
        line = found["line"]
        if "(" in line or "," in line:
            yield Span(*found.span("line"))
