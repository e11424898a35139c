"""Names inside the page: how an event and a sentence are linked to."""

from __future__ import annotations

import re

from eventline.model.event import Evidence

_PLAIN = re.compile(r"[^A-Za-z0-9_-]")


def event_anchor(id: str) -> str:  # noqa: A002
    """Return the anchor of an event's row; odd letters are written as their number.

    >>> event_anchor("0a1b2c"), event_anchor("a b")
    ('e-0a1b2c', 'e-a.20.b')
    """
    return "e-" + _PLAIN.sub(lambda match: f".{ord(match[0]):x}.", id)


def sentence_anchor(number: int, evidence: Evidence) -> str:
    """Return the anchor of a sentence in the article with that *number* on the page."""
    return f"s-{number}-{evidence.sentence.start}"
