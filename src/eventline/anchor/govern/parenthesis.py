"""Parenthesis: "In May, he said, the firm failed": the time is that of what is said."""

from collections.abc import Sequence

from eventline.model.mention import Mention
from eventline.model.timex import Timex

_COMMA = 3  # characters that it takes


def of_what_is_said(mentions: Sequence[Mention], owners: list[int], x: Timex, text: str) -> list[int]:
    """Return *owners* of the time *x*, a saying in commas behind it replaced by the verb of what is said."""
    return [_content(mentions, k) if _is_aside(mentions[k], x, text) else k for k in owners]


def _is_aside(m: Mention, x: Timex, text: str) -> bool:
    """Return whether the clause of a verb of saying stands in commas behind the time."""
    fronted = m.theme == "statement" and m.is_finite and x.end < m.clause.start
    return fronted and text[x.end] == "," and text[m.trigger.end : m.trigger.end + 1] == ","


def _content(mentions: Sequence[Mention], k: int) -> int:
    """Return the verb whose clause follows the saying, which has none of its own to tell."""
    end = mentions[k].trigger.end
    behind = (j for j, m in enumerate(mentions) if m.is_finite and not m.opener and m.at > end)
    return next((j for j in behind if mentions[j].clause.start - end <= _COMMA), k)
