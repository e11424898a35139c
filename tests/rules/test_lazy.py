"""Tests of patterns that are compiled on first use."""

import re

import pytest

from eventline.rules.lazy import lazy


def test_answers_as_a_compiled_pattern_does() -> None:
    text, pattern = "In March, in May", r"\b(march|may)\b"
    late, early = lazy(pattern, re.IGNORECASE), re.compile(pattern, re.IGNORECASE)
    assert [match.span() for match in late.finditer(text)] == [match.span() for match in early.finditer(text)]
    assert late.sub("x", text) == early.sub("x", text)
    assert (late.pattern, late.flags) == (early.pattern, early.flags)


def test_compiles_only_when_asked() -> None:
    broken = lazy("(")
    with pytest.raises(re.error, match="unterminated subpattern"):
        broken.search("a")
