"""The two engines behind the scan: RE2 over a byte a character; `regex` where RE2 cannot be imported."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, partial
from typing import Any, NamedTuple, Protocol

from eventline.rules.factor import factored
from eventline.rules.shape import in_shape
from eventline.rules.spans import spans
from eventline.rules.words import without_captures

# Bytes that RE2's automaton may take; news needs some 20 MB of them. Where they do not hold the states that a
# text needs RE2 falls back to a search a hundred times slower, without a word, so there is room to grow.
MAX_MEMORY = 256 << 20


class Pattern(NamedTuple):
    """What finds phrases (*finder*, then *tail*), what claims one of them, and whether case matters."""

    finder: str
    claimer: str
    cased: bool = False
    tail: str = ""


class Haystack(Protocol):
    """One text made ready for searching."""

    def spans(self, start: int) -> Iterator[tuple[int, int]]:
        """Yield the leftmost, longest matches from *start* on, none overlapping."""

    def shorter(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the longest match that begins at *start* and ends before *end*."""


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


def _finders(patterns: Iterable[Pattern]) -> str:
    """Patterns that begin or end alike share one copy of that, which may be longer than all the rest."""
    ending: dict[str, list[str]] = {}
    for finder, _, _, tail in patterns:
        ending.setdefault(tail, []).append(finder)
    return "|".join(factored(finders) + tail for tail, finders in ending.items())


class Re2Engine:
    """RE2 over Latin-1, in which a byte is a character, so that its offsets are those of the text.

    Patterns name no other letters; those of the text are part of no match, but they keep their place. It
    sees text and patterns in small letters and in shapes, which takes half of the time to compile; where case
    matters, that is for the rule to say that reads the phrase.

    Source:
        Russ Cox, "Regular Expression Matching in the Wild" (2010).
    """

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        import re2

        self._re2 = re2
        self._patterns = list(_shaped(patterns))
        self._options = re2.Options()
        self._options.longest_match = True
        self._options.dot_nl = True  # phrases run over line ends
        self._options.max_mem = MAX_MEMORY
        self._options.log_errors = False
        self._options.encoding = re2.Options.Encoding.LATIN1

    @cached_property
    def pattern(self) -> Any:
        """All that find phrases, as one."""
        return self._re2.compile(_finders(self._patterns).encode("latin-1"), self._options)

    @cached_property
    def _each(self) -> Any:
        each = self._re2.Set.FullMatchSet(self._options)
        for pattern in self._patterns:
            each.Add(pattern.claimer.encode("latin-1"))
        each.Compile()
        return each

    def haystack(self, text: str) -> Haystack:
        return _Searched(self.pattern, _encode(text))

    def claims(self, phrase: str) -> Sequence[int]:
        return sorted(self._each.Match(_encode(phrase)) or ())


def _shaped(patterns: Sequence[Pattern]) -> Iterator[Pattern]:
    """Yield *patterns* in shape, found for all of them at once."""
    exact = list(dict.fromkeys(each for p in patterns for each in (p.finder, p.claimer, p.tail)))
    shapes = dict(zip(exact, in_shape("\0".join(exact)).split("\0"), strict=True))
    return (Pattern(shapes[p.finder], shapes[p.claimer], tail=shapes[p.tail]) for p in patterns)


def _blank(error: UnicodeError) -> tuple[bytes, int]:
    """Return a byte that no pattern names for each character that Latin-1 does not have."""
    assert isinstance(error, UnicodeEncodeError)
    return bytes(error.end - error.start), error.end


codecs.register_error("eventline.blank", _blank)
_CAPITALS = bytes(range(ord("A"), ord("Z") + 1))
_PLAIN = bytes.maketrans(b"\t\n\v\f\r" + _CAPITALS, b"     " + _CAPITALS.lower())


def _encode(text: str) -> bytes:
    """One kind of white space halves the automaton, which has a state for each kind at every gap."""
    return text.encode("latin-1", "eventline.blank").translate(_PLAIN)


class _Searched:
    """A text as the engine of *pattern* reads it: bytes or characters."""

    def __init__(self, pattern: Any, data: bytes | str) -> None:
        self._pattern = pattern
        self._data = data

    def spans(self, start: int) -> Iterator[tuple[int, int]]:
        return spans(self._pattern, self._data, start)

    def shorter(self, start: int, end: int) -> tuple[int, int] | None:
        match = self._pattern.match(self._data, start, end - 1) if end - start > 1 else None
        return None if match is None else match.span()


class _SearchedSlowly(_Searched):
    """A text as the slower engine reads it, to which a phrase cut short looks like the end of a word."""

    def __init__(self, pattern: Any, text: str, engine: RegexEngine) -> None:
        super().__init__(pattern, text)
        self._ends = partial(engine.ends, text)

    def shorter(self, start: int, end: int) -> tuple[int, int] | None:
        span = super().shorter(start, end)
        while span is not None and not self._ends(*span):
            span = super().shorter(*span)
        return span


class RegexEngine:
    """The `regex` module's POSIX (leftmost, longest) matching over characters; the same spans, slower."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        import regex

        plain = without_captures
        self._patterns = [
            Pattern(plain(p.finder), plain(p.claimer), p.cased, plain(p.tail)) for p in patterns
        ]
        flags = regex.POSIX | regex.ASCII | regex.DOTALL | regex.VERSION0
        self._compile = partial(regex.compile, flags=flags)

    @cached_property
    def pattern(self) -> Any:
        """All that find phrases, as one."""
        by_case = [[p for p in self._patterns if p.cased is cased] for cased in (False, True)]
        return self._compile("|".join(_cased(_finders(alike), alike[0].cased) for alike in by_case if alike))

    @cached_property
    def _each(self) -> list[Any]:
        return [self._compile(_cased(pattern.claimer, pattern.cased)) for pattern in self._patterns]

    def haystack(self, text: str) -> Haystack:
        return _SearchedSlowly(self.pattern, text, self)

    def ends(self, text: str, start: int, end: int) -> bool:
        """Return whether a phrase may end at *end*, as RE2 has it, which sees the letter behind it."""
        if not (text[end - 1 : end].isalnum() and text[end : end + 1].isalnum()):
            return True
        found = (pattern.match(text, start) for pattern in self._each)
        return any(match is not None and match.end() == end for match in found)

    def claims(self, phrase: str) -> Sequence[int]:
        return [number for number, pattern in enumerate(self._each) if pattern.fullmatch(phrase)]


def _cased(pattern: str, cased: bool) -> str:
    return f"(?:{pattern})" if cased else f"(?i:{pattern})"
