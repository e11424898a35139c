"""The two engines behind the scan: RE2 over bytes, and the `regex` module where RE2 cannot be imported."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property, partial
from typing import Any, Protocol

from eventline.rules.words import without_captures

# Bytes that RE2's automaton may take; news needs some 20 MB of them. Where they do not hold the states that a
# text needs RE2 falls back to a search a hundred times slower, without a word, so there is room to grow.
MAX_MEMORY = 256 << 20

_CONTINUATION = re.compile(rb"[\x80-\xbf]")

Pattern = tuple[str, str, bool]  # what finds phrases, what claims one that was found, whether case matters


class Haystack(Protocol):
    """One text made ready for searching; offsets are the engine's own (bytes or characters)."""

    def search(self, start: int) -> tuple[int, int] | None:
        """Return the leftmost, longest match at or after *start*."""

    def shorter(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the longest match that begins at *start* and ends before *end*."""

    def after(self, start: int) -> int:
        """Return the offset of the next character."""

    def characters(self, offset: int) -> int:
        """Return *offset* counted in characters."""


class Engine(Protocol):
    """All patterns as one automaton, made on first use."""

    def haystack(self, text: str) -> Haystack: ...

    def claims(self, phrase: str) -> Sequence[int]:
        """Return, in order, the numbers of the patterns that match *phrase* from end to end."""


def make_engine(patterns: Sequence[Pattern]) -> Engine:
    """Return the fastest engine that this machine has."""
    try:
        return Re2Engine(patterns)
    except ImportError:
        return RegexEngine(patterns)


def _finders(patterns: Sequence[Pattern]) -> str:
    return "|".join(_case(finder, cased) for finder, _, cased in patterns)


def _claimers(patterns: Sequence[Pattern]) -> list[str]:
    return [_case(claimer, cased) for _, claimer, cased in patterns]


def _case(pattern: str, cased: bool) -> str:
    """The dot matches line ends, because phrases run over them."""
    return f"(?{'s' if cased else 'is'}:{without_captures(pattern)})"


class Re2Engine:
    """RE2 over UTF-8 bytes.

    Source:
        Russ Cox, "Regular Expression Matching in the Wild" (2010).
    """

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        import re2

        self._re2 = re2
        self._patterns = patterns
        self._options = re2.Options()
        self._options.longest_match = True
        self._options.max_mem = MAX_MEMORY
        self._options.log_errors = False

    @cached_property
    def pattern(self) -> Any:
        """All that find phrases, as one."""
        return self._re2.compile(_finders(self._patterns).encode(), self._options)

    @cached_property
    def _each(self) -> Any:
        each = self._re2.Set.FullMatchSet(self._options)
        for pattern in _claimers(self._patterns):
            each.Add(pattern.encode())
        each.Compile()
        return each

    def haystack(self, text: str) -> Haystack:
        return _Bytes(self.pattern, text)

    def claims(self, phrase: str) -> Sequence[int]:
        return sorted(self._each.Match(_encode(phrase)) or ())


def _encode(text: str) -> bytes:
    """A lone surrogate is no UTF-8 and part of no match, but its three bytes keep the offsets countable."""
    return text.encode("utf-8", "surrogatepass")


class _Bytes:
    def __init__(self, pattern: Any, text: str) -> None:
        self._pattern = pattern
        self._data = text.encode("ascii") if text.isascii() else _encode(text)
        self._starts = None if text.isascii() else _Offsets(self._data)
        self._hits: Iterator[Any] = iter(())
        self._reached = -1

    def search(self, start: int) -> tuple[int, int] | None:
        """The search most often goes on where the last match ended, where RE2's own iterator stands."""
        if start != self._reached:
            self._hits = self._pattern.finditer(self._data, start)
        match = next(self._hits, None)
        if match is None:
            return None
        span: tuple[int, int] = match.span()
        self._reached = span[1]
        return span

    def shorter(self, start: int, end: int) -> tuple[int, int] | None:
        match = self._pattern.match(self._data, start, end - 1) if end - start > 1 else None
        return None if match is None else match.span()

    def after(self, start: int) -> int:
        start += 1
        while start < len(self._data) and self._data[start] & 0xC0 == 0x80:  # inside a UTF-8 character
            start += 1
        return start

    def characters(self, offset: int) -> int:
        return offset if self._starts is None else self._starts.character(offset)


class _Offsets:
    """Bytes to characters: where each byte stands that continues a character, listed once a document."""

    def __init__(self, data: bytes) -> None:
        self._at = [match.start() for match in _CONTINUATION.finditer(data)]

    def character(self, offset: int) -> int:
        return offset - bisect_right(self._at, offset - 1)


class RegexEngine:
    """The `regex` module's POSIX (leftmost, longest) matching over characters; the same spans, slower."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        import regex

        self._patterns = patterns
        self._compile = partial(regex.compile, flags=regex.POSIX | regex.ASCII | regex.VERSION0)

    @cached_property
    def pattern(self) -> Any:
        """All that find phrases, as one."""
        return self._compile(_finders(self._patterns))

    @cached_property
    def _each(self) -> list[Any]:
        return [self._compile(pattern) for pattern in _claimers(self._patterns)]

    def haystack(self, text: str) -> Haystack:
        return _Characters(self.pattern, text)

    def claims(self, phrase: str) -> Sequence[int]:
        return [number for number, pattern in enumerate(self._each) if pattern.fullmatch(phrase)]


class _Characters:
    def __init__(self, pattern: Any, text: str) -> None:
        self._pattern = pattern
        self._text = text

    def search(self, start: int) -> tuple[int, int] | None:
        match = self._pattern.search(self._text, start)
        return None if match is None else match.span()

    def shorter(self, start: int, end: int) -> tuple[int, int] | None:
        match = self._pattern.match(self._text, start, end - 1) if end - start > 1 else None
        return None if match is None else match.span()

    def after(self, start: int) -> int:
        return start + 1

    def characters(self, offset: int) -> int:
        return offset
