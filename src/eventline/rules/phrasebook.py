"""Phrasebook: what a phrase means that stands whole inside another phrase."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Generic, TypeVar

from eventline.rules.engine import Engine, make_engine
from eventline.rules.rule import Ignored, Rule

T = TypeVar("T")


class Phrasebook(Generic[T]):
    """Read a phrase by the first of *rules* that understands it, without guards.

    Only the rules that claim the phrase are compiled, which saves most of the first document's time.

    >>> book = Phrasebook([Rule("en/demo/now", r"\\bnow\\b", lambda match: match[0].lower(), ("now",))])
    >>> book.read("Now"), book.read("later")
    ('now', None)
    """

    def __init__(self, rules: Iterable[Rule[T]]) -> None:
        self.rules = tuple(rules)

    @cached_property
    def _engine(self) -> Engine:
        return make_engine([rule.patterns for rule in self.rules])

    def read(self, phrase: str) -> T | None:
        """Return what *phrase*, taken whole, means; None when no rule says, or one says it is nothing."""
        for number in self._engine.claims(phrase):
            meaning = self.rules[number].read(phrase)
            if meaning is not None:
                return None if isinstance(meaning, Ignored) else meaning
        return None
