"""Markdown to plain text: the words without the mark-up."""

import re

_RULES = (
    (re.compile(r"!\[[^\[\]\n]*\]\([^()\n]*\)"), ""),  # pictures
    (re.compile(r"\[([^\[\]\n]+)\]\([^()\n]*\)"), r"\1"),  # links keep their words
    (re.compile(r"^[ \t]{0,3}(?:[-*_][ \t]*){3,}$", re.MULTILINE), ""),  # rules across the page
    (re.compile(r"^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$", re.MULTILINE), r"\1"),
    (re.compile(r"^[ \t]{0,3}(?:>[ \t]?)+", re.MULTILINE), ""),
    (re.compile(r"^[ \t]*[-*+][ \t]+", re.MULTILINE), ""),
    (re.compile(r"(?<![\w*])(\*{1,3})(?=\S)([^*\n]+?)(?<=\S)\1(?![\w*])"), r"\2"),
    (re.compile(r"(?<![\w_])(_{1,3})(?=\S)([^_\n]+?)(?<=\S)\1(?![\w_])"), r"\2"),
    (re.compile(r"`([^`\n]+)`"), r"\1"),
    (re.compile(r"\n{3,}"), "\n\n"),
)
_FIRST_HEADING = re.compile(r"\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n+|$)")


def markdown(text: str) -> tuple[str | None, str]:
    """Return the heading that *text* opens with, or None, and the plain text below it.

    >>> markdown("# A raid\\n\\nKyiv **agreed** to [talks](https://example.org).\\n")
    ('A raid', 'Kyiv agreed to talks.\\n')
    """
    heading = _FIRST_HEADING.match(text)
    title, text = (heading[1], text[heading.end() :]) if heading else (None, text)
    text = _without_comments(text)
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return (markdown(title)[1] if title else None), text.lstrip("\n")


def _without_comments(text: str) -> str:
    """Return *text* without what stands between ``<!--`` and ``-->``."""
    first, *others = text.split("<!--")
    kept = [first]
    for other in others:
        _, end, after = other.partition("-->")
        kept.append(after if end else f"<!--{other}")
    return "".join(kept)
