"""Conditions: a selection as SQL over the columns of events."""

import json
from collections.abc import Iterator
from functools import cache

from eventline.bulk.columns import EPOCH
from eventline.model.day import DAY_SECONDS
from eventline.model.selection import Selection

Condition = tuple[str, tuple[object, ...]]
_LETTERS = range(0x80, 0x20000)  # scripts with upper and lower case end before


def conditions(wanted: Selection) -> Iterator[Condition]:
    """Yield what every row fits that fits *wanted*, but for the actor; of words a few more may fit."""
    yield from _on_days(wanted)
    yield from _on_kinds(wanted)
    yield from _on_words(wanted)


def are_exact(wanted: Selection) -> bool:
    """Return whether only the rows fit the conditions that fit *wanted*: days and kinds, and no words."""
    return not (wanted.actor or wanted.place or wanted.text or wanted.source or wanted.conflicts)


def days_of(wanted: Selection) -> tuple[int | None, int | None]:
    """Return the first and last day asked for, in days since 1970."""
    stretch = wanted.stretch
    if stretch is None:
        return None, None
    first = None if stretch.lo is None else stretch.lo // DAY_SECONDS - EPOCH
    last = None if stretch.hi is None else (stretch.hi - 1) // DAY_SECONDS - EPOCH
    return first, last


def _on_days(wanted: Selection) -> Iterator[Condition]:
    first, last = days_of(wanted)
    if wanted.stretch is not None:
        yield "granularity IS NOT NULL", ()
    if last is not None:
        yield "first IS NULL OR first <= DATE '1970-01-01' + ?::INTEGER", (last,)
    if first is not None:
        yield "last IS NULL OR last >= DATE '1970-01-01' + ?::INTEGER", (first,)


def _on_kinds(wanted: Selection) -> Iterator[Condition]:
    if wanted.status is not None:
        yield "status = ?", (wanted.status.value,)
    if wanted.basis is not None:
        yield "basis = ?", (wanted.basis.value,)
    if wanted.conflicts:
        yield "record IS NOT NULL", ()


def _on_words(wanted: Selection) -> Iterator[Condition]:
    """Yield conditions that every event fits which has the words; a few more may fit them.

    What a joined event has of other articles stands in its JSON.
    """
    for words, columns, more in (
        (wanted.place, ("place",), ()),
        (wanted.text, ("headline", "quote"), ("record",)),
        (wanted.source, ("document", "source", "url"), ("record", "articles")),
    ):
        if words is not None:
            asked = [words] * len(columns) + [json.dumps(words, ensure_ascii=False)[1:-1]] * len(more)
            has = "contains(lower({0}), ?) OR regexp_matches({0}, ?)"
            told = " OR ".join(has.format(column) for column in (*columns, *more))
            odd = _odd_letters(frozenset(words.casefold()))
            yield told, tuple(value for each in asked for value in (each.casefold(), odd))


@cache
def _odd_letters(wanted: frozenset[str]) -> str:
    """Return a pattern of the letters that match one of *wanted* in any case, though not in lower case.

    DuckDB knows lower case; names are found by case folding, to which "ß" is "ss".
    """
    letters = (chr(code) for code in _LETTERS if not 0xD800 <= code < 0xE000)
    odd = [c for c in letters if (folded := c.casefold()) != c.lower() and not wanted.isdisjoint(folded)]
    return f"[{''.join(odd)}]" if odd else "^\\b$"
