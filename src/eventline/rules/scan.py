"""Scan: find what the rules match in a text, in one pass; it knows nothing of time or of any language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, partial
from typing import Generic, NamedTuple, TypeVar

from eventline.rules.engine import Engine, Haystack, Pattern, make_engine
from eventline.rules.fold import fold
from eventline.rules.lines import is_over_two_lines
from eventline.rules.rule import IGNORED, Ignored, Rule, Surroundings
from eventline.rules.way import Way

T = TypeVar("T")
MAX_PHRASES = 50_000  # remembered phrases; past it the memory is emptied, so it stays bounded on any input

Guard = Callable[[Surroundings], bool]
Reading = tuple[Guard | None, T | Ignored, str]  # of a rule that claims a phrase: guard, meaning and name


class Hit(NamedTuple, Generic[T]):
    """What one stretch of text means, and the name of the rule that says so."""

    start: int
    end: int
    meaning: T
    rule: str


_made: Callable[[tuple[int, int, T, str]], Hit[T]] = partial(tuple.__new__, Hit)  # in a third of the time
_surroundings: Callable[[tuple[str, int, int]], Surroundings] = partial(tuple.__new__, Surroundings)


class Scanner(Generic[T]):
    """Find what *rules* match: in reading order, longest first, never overlapping.

    Of several rules that match a phrase the first that has a meaning for it, and whose guard lets it stand,
    wins. Where none does, a shorter phrase is tried from the same place, then the next character.

    >>> rules = (Rule("en/demo/day", r"\\b(?:to|yester)day\\b", lambda match: match[0].lower(), ("today",)),)
    >>> [(hit.start, hit.meaning) for hit in Scanner(rules).find("Not today, Yesterday.")]
    [(4, 'today'), (11, 'yesterday')]
    """

    def __init__(
        self, rules: Sequence[Rule[T]], engine: Callable[[Sequence[Pattern]], Engine] = make_engine
    ) -> None:
        self.rules = tuple(rules)
        self._make_engine = engine
        self._readings: dict[str, tuple[Reading[T], ...]] = {}

    @cached_property
    def engine(self) -> Engine:
        """The compiled patterns; made on first use, not at import."""
        return self._make_engine([rule.patterns for rule in self.rules])

    def find(self, text: str) -> Iterator[Hit[T]]:
        """Yield the hits of *text*; offsets count characters."""
        text = fold(text)
        haystack = self.engine.haystack(text)
        way = Way(haystack)
        for start, end in way:
            hit = self._hit(text, start, end)
            if hit is None and not text[start:end].isalpha():  # nothing ends or begins in a word
                hit, way.resumed = self._shorter(haystack, text, start, end)
            if hit is not None and hit is not IGNORED:
                yield hit

    def _shorter(
        self, haystack: Haystack, text: str, start: int, end: int
    ) -> tuple[Hit[T] | Ignored | None, int]:
        """Return the longest hit from *start* that ends before *end*, and where the search goes on."""
        span = haystack.shorter(start, end)
        while span is not None and span[1] > start:
            hit = self._hit(text, *span)
            if hit is not None:
                return hit, span[1]
            span = haystack.shorter(*span)
        return None, start + 1

    def _hit(self, text: str, start: int, end: int) -> Hit[T] | Ignored | None:
        """Return what the first rule says that lets *start* to *end* stand."""
        phrase = text[start:end]
        if "\n" in phrase and is_over_two_lines(text, start, end):
            return None
        readings = self._readings.get(phrase)
        if readings is None:
            readings = self._read(phrase)
        if not readings or _is_torn(text, start, end):
            return None
        for guard, meaning, rule in readings:
            if guard is None or guard(_surroundings((text, start, end))):
                return IGNORED if meaning is IGNORED else _made((start, end, meaning, rule))
        return None

    def _read(self, phrase: str) -> tuple[Reading[T], ...]:
        """Return each rule that may be asked of *phrase* with its meaning; kept, for news repeats itself."""
        if len(self._readings) >= MAX_PHRASES:
            self._readings.clear()
        self._readings[phrase] = readings = tuple(self._meanings(phrase))
        return readings

    def _meanings(self, phrase: str) -> Iterator[Reading[T]]:
        for number in self.engine.claims(phrase):
            rule = self.rules[number]
            said = rule.read(phrase)
            if said is not None:
                yield rule.guard, said, rule.name
                if rule.guard is None:
                    return  # it stands everywhere, so those behind it are never asked


def _is_torn(text: str, start: int, end: int) -> bool:
    """RE2's ``\\b`` is ASCII only, so it sees a boundary between the letters of "maré"."""
    if text[start - 1 : start].isalnum() and _cuts_word(text, start):
        return True
    return text[end : end + 1].isalnum() and _cuts_word(text, end)


def _cuts_word(text: str, edge: int) -> bool:
    if not text[edge - 1 : edge].isalnum() or not text[edge : edge + 1].isalnum():
        return False  # an end of the text is the edge of a word too
    return not (text[edge - 1].isdigit() and text[edge].isupper())  # "1904Port": the rules' own to judge
