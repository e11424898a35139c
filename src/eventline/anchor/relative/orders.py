"""Orders: "after the vote", "before Kyiv agreed": one happening beside another, with no length between."""

import re
from collections.abc import Iterator, Sequence

from eventline.anchor.relative.relative import LAST, Link
from eventline.languages.en.events.distance import SINCE_THEN
from eventline.model.mention import Mention
from eventline.model.relation import Measure, Order
from eventline.rules.lazy import lazy

_OPENERS = {
    "after": Order.AFTER,
    "since": Order.AFTER,
    "once": Order.AFTER,
    "before": Order.BEFORE,
    "until": Order.UNTIL,
    "till": Order.UNTIL,
    "while": Order.DURING,
}
_RELATIVES = frozenset({"who", "which", "whose"})
_PREPOSITIONS = {
    **dict.fromkeys(("after", "since", "following", "in the wake of", "in the aftermath of"), Order.AFTER),
    **dict.fromkeys(
        ("before", "ahead of", "prior to", "in the run-up to", "in the lead-up to"), Order.BEFORE
    ),
    **dict.fromkeys(("during", "amid"), Order.DURING),
    "until": Order.UNTIL,
}
_BEHIND = lazy(rf"\b(?P<word>{'|'.join(_PREPOSITIONS)})\s+(?P<noun>(?:[\w’'-]+\s+){{0,4}})$", re.IGNORECASE)
_TOLD_BY = (
    *("after", "since", "following", "wake", "before", "ahead", "prior", "during", "amid", "until"),
    *("run-up", "lead-up"),
)
_BY_THE_TIME = lazy(r"\bby\s+the\s+time\s+(?:that\s+)?", re.IGNORECASE)
_LEAD = 16  # characters of "by the time"
_REACH = 60  # characters to a noun


def orders(mentions: Sequence[Mention], text: str) -> Iterator[Link]:
    """Yield the orders that a sentence tells; mentions by their place in *mentions*.

    "Since then" counts from what the text told last, `LAST`.
    """
    for inner, m in enumerate(mentions):
        found = _of_clause(m, text) if m.is_finite else None
        found = _of_noun(m, mentions, text) if found is None and not m.is_verb else found
        outer = None if found is None else _outer(mentions, inner)
        if found is not None and outer is not None:
            order, word, target = found
            yield Link(outer, inner, order, None, None, Measure.EXACT, None, word, target)
        elif m.is_finite and m.is_verb and m.is_perfect:
            told = SINCE_THEN.search(text, _begin(m, mentions[:inner]), m.clause.end)
            if told is not None:
                yield Link(inner, LAST, Order.AFTER, None, None, Measure.EXACT, None, "since", told.end())


def _begin(m: Mention, before: Sequence[Mention]) -> int:
    """Return where the words of verb *m* begin; those in front of a sentence are of its first verb."""
    return m.clause.start if any(n.is_finite for n in before) else m.sentence.start


def _of_clause(m: Mention, text: str) -> tuple[Order, str, int] | None:
    order = _OPENERS.get(m.opener)
    if order is not None:
        return order, m.opener, m.clause.start
    if m.opener:
        return None
    lead = _BY_THE_TIME.search(text, max(m.sentence.start, m.clause.start - _LEAD), m.at)
    return None if lead is None else (Order.BEFORE, "by the time", lead.end())


def _of_noun(m: Mention, mentions: Sequence[Mention], text: str) -> tuple[Order, str, int] | None:
    """Return the order that the preposition of a noun gives; its words begin behind that."""
    begin = max(m.sentence.start, m.trigger.start - _REACH)
    before = text[begin : m.trigger.start]
    low = before.lower()
    found = _BEHIND.search(before) if any(map(low.__contains__, _TOLD_BY)) else None
    if found is None or any(begin + found.end("word") < n.trigger.start < m.trigger.start for n in mentions):
        return None
    return _PREPOSITIONS[found["word"].lower()], found["word"].lower(), begin + found.start("noun")


def _outer(mentions: Sequence[Mention], inner: int) -> int | None:
    """Return the verb that the words hang on: the finite one before them, at the start the one behind."""
    m = mentions[inner]
    at = m.clause.start if m.is_finite and m.is_verb else m.trigger.start
    free = [
        k
        for k, m in enumerate(mentions)
        if m.is_finite and k != inner and m.opener not in _OPENERS and m.is_verb
    ]
    before = [k for k in free if mentions[k].at < at]
    after = [
        k for k in free if mentions[k].at > max(m.trigger.end, m.at) and mentions[k].opener not in _RELATIVES
    ]
    return before[-1] if before else after[0] if after else None
