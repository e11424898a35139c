"""SVG elements as text: every word and every attribute escaped, numbers short and the same everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable

from eventline.render.escape import text

Attributes = dict[str, str | float | None]
# XML 1.0 has no way to write these, not even as a reference.
_NOT_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")


def element(name: str, *content: str, **attributes: str | float | None) -> str:
    """Return an element; *content* is mark-up already, attributes of None are left out.

    Underscores in the names of attributes are hyphens, one at the end is dropped.

    >>> element("text", words("a < b"), font_size=12, x=1 / 3, y=None)
    '<text font-size="12" x="0.33">a &lt; b</text>'
    >>> element("path", d="M0 0", class_="tie")
    '<path d="M0 0" class="tie"/>'
    """
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{_value(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    inside = "".join(content)
    return f"<{name}{given}>{inside}</{name}>" if inside else f"<{name}{given}/>"


def words(value: str) -> str:
    """Return *value* as text of an element.

    >>> words("<b>\\x00")
    '&lt;b&gt;\ufffd'
    """
    return text(_NOT_XML.sub("\ufffd", value))


def number(value: float) -> str:
    """Return a number with two digits after the point at most.

    >>> number(3.0), number(2.5), number(-0.001)
    ('3', '2.5', '0')
    """
    short = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if short == "-0" else short


def points(corners: Iterable[tuple[float, float]]) -> str:
    """Return corners as the ``points`` of a polygon.

    >>> points([(0, 1), (2.5, 3)])
    '0,1 2.5,3'
    """
    return " ".join(f"{number(x)},{number(y)}" for x, y in corners)


def _value(value: str | float) -> str:
    return words(value) if isinstance(value, str) else number(value)
