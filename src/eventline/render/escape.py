"""Article text is never mark-up: every way in which text may enter HTML, Plotly, JSON or a link."""

from __future__ import annotations

import html
import re

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
# Marks that reorder the letters around them could make "exe.txt" of "txt.exe".
_REORDERING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"'`\\\x00-\x20\x7f]+", re.IGNORECASE)


def clean(text: str) -> str:
    """Return *text* without control characters and without marks that reorder letters.

    The length stays: each becomes U+FFFD or a zero-width space, so that offsets still fit.

    >>> len(clean("a\\x00b\\u202ec"))
    5
    """
    return _REORDERING.sub("\u200b", _CONTROL.sub("\ufffd", text))


def isolated(text: str) -> str:
    """Return a label so that words from right to left, and figures among them, keep their own order.

    A picture reads from left to right and would set the figures of such a label elsewhere.

    >>> isolated("on 24 May"), len(isolated("\u05d9\u05d5\u05dd 24"))
    ('on 24 May', 8)
    """
    return f"\u2068{text}\u2069" if _RIGHT_TO_LEFT.search(text) else text


def text(value: str) -> str:
    """Return *value* for HTML content or a quoted attribute.

    >>> text('<img src=x onerror="alert(1)">')
    '&lt;img src=x onerror=&quot;alert(1)&quot;&gt;'
    """
    return html.escape(clean(value))


def plotly_text(value: str) -> str:
    """Return *value* for a Plotly text, which reads a small HTML of its own (it knows no ``&quot;``).

    A dollar sign is written as its number, or Plotly would look for a formula between two of them.

    >>> plotly_text('<a href="x">'), plotly_text("$5")
    ('&lt;a href="x"&gt;', '&#36;5')
    """
    return html.escape(clean(value), quote=False).replace("$", "&#36;")


def json_in_html(json: str) -> str:
    """Return JSON that says the same and can stand inside a ``script`` element.

    >>> print(json_in_html('{"a": "</script>"}'))
    {"a": "\\u003c/script\\u003e"}
    """
    for letter in "<>&\u2028\u2029":
        json = json.replace(letter, f"\\u{ord(letter):04x}")
    return json


def web_address(url: str | None) -> str | None:
    """Return *url* if it is an http or https address that a link may carry, else None.

    >>> web_address("https://example.org/a"), web_address("javascript:alert(1)")
    ('https://example.org/a', None)
    """
    return url if url is not None and _WEB_ADDRESS.fullmatch(url) else None
