"""Links: which happening is measured from which: "a day after Kyiv agreed", "the day before the vote"."""

import re
from collections.abc import Sequence

from attrs import evolve

from eventline.anchor.relative.lengths import Length, lengths
from eventline.anchor.relative.relative import LAST, UNTOLD, Link
from eventline.anchor.timing import Timing
from eventline.model.event import Basis
from eventline.model.mention import Mention
from eventline.model.relation import Order
from eventline.model.tense import Tense
from eventline.model.timex import Timex, TimexType
from eventline.rules.lazy import lazy

_THAT = lazy(r"\s*(?:(?:that|this|which)\s*)?(?:[,.;]|$)", re.IGNORECASE)
# "told the day before that"
_SAID = lazy(
    r"\s*that\s+(?:(?:he|she|it|they|we|i|there|the|an?|his|her|its|their)\b|(?-i:[A-Z])|[a-z]+[^\Ws]s\b)",
    re.IGNORECASE,
)
_PHRASE = lazy(
    r"\s*(?:(?:the|an?|his|her|its|their|that|this|[\w’'.-]+['’]s?)\s+)?"
    r"(?:(?!(?:the|an?|and|but|or|that|who|which)\b)[\w’'.-]+\s+){0,4}"
)
_OPENERS = frozenset({"after", "before", "since", "until", "till", "once"})
_HANGING = _OPENERS | {"which", "who", "whose", "where", "when", "that", "as", "while", "if"}
_NEAR = 40  # characters from there to what it rules
_WORDS = lazy(r"\s+(?:[\w’'-]+\s+){0,5}")  # and no comma
_REACH = 60  # characters from "after" to the noun
_GERUND = 12  # to a gerund: "two days after leaving Lima"
_APART = 3  # to the clause that it opens


def links(mentions: Sequence[Mention], timexes: Sequence[Timex], text: str) -> list[Link]:
    """Return the relations with a length that the sentence tells, mentions by their place in *mentions*.

    The inner mention of "a week after that" and of "weeks later" is `LAST`, that of "a week after
    Christmas", which no mention tells, `UNTOLD`.
    """
    found = []
    for length in lengths(timexes, mentions[0].sentence, text) if mentions else ():
        inner = LAST if length.is_step else _inner(mentions, length, timexes, text)
        outer = _outer(mentions, length, text)
        if outer is not None and outer != inner and not _counts_from_now(mentions[outer], length):
            found.append(_link(outer, inner, length))
    return found


def _counts_from_now(m: Mention, length: Length) -> bool:
    """Return whether "over the next weeks" is to come: "asked for aid over …", not "Over …, it paid aid"."""
    x = length.expression
    if not length.is_step or x is None or x.type is not TimexType.DURATION:
        return False
    past = m.status.took_place and m.tense is Tense.PAST
    return not past or (" next " in f" {length.words.lower()} " and m.trigger.start < length.start)


def with_dated_object(link: Link, mentions: Sequence[Mention], timings: Sequence[Timing], text: str) -> Link:
    """Return the link with the dated words that its inner mention rules: "after losing the vote of May"."""
    if link.inner < 0 or timings[link.inner].when is not None or mentions[link.inner].is_finite:
        return link
    end = mentions[link.inner].trigger.end
    for j, m in enumerate(mentions):
        told = timings[j].basis is Basis.EXPRESSION and not m.is_finite and j != link.outer
        if told and end < m.trigger.start <= end + _NEAR and _WORDS.fullmatch(text, end, m.trigger.start):
            return evolve(link, same=j)
    return link


def _link(outer: int, inner: int, length: Length) -> Link:
    return Link(
        outer,
        inner,
        length.order,
        length.units,
        length.unit,
        length.measure,
        length.expression,
        length.words,
        length.end,
        length.start,
    )


def _outer(mentions: Sequence[Mention], length: Length, text: str) -> int | None:
    """Return the verb that the length stands behind, or in front of at the start of the sentence."""
    verbs = [k for k, m in enumerate(mentions) if m.is_finite]
    before = [k for k in verbs if mentions[k].trigger.start < length.start]
    if before and not _opens_clause(mentions, before[-1], length):
        return before[-1]
    after = [
        k for k in verbs if mentions[k].trigger.start > length.end and _is_free(mentions[k], length, text)
    ]
    for k in after[:1]:
        said = [j for j in after if mentions[j].frame is not None and mentions[j].frame == mentions[k].verb]
        return said[0] if said else k  # "A day after the raid, police said, Lee fled"
    return None


def _is_free(m: Mention, length: Length, text: str) -> bool:
    """Return whether a verb behind a length can be what it measures, and no part of where it begins."""
    if m.opener in _HANGING or (length.order is Order.DURING and m.clause.start - length.end <= _APART):
        return False
    is_bare = m.trigger.start == m.clause.start and not m.actors
    return not (is_bare and text[: m.clause.start].rstrip().endswith(","))  # "the launch, planned for May,"


def _opens_clause(mentions: Sequence[Mention], k: int, length: Length) -> bool:
    """Return whether the length opens the clause behind mention *k*: "fell and, weeks later, closed"."""
    behind = (m for m in mentions[k + 1 :] if m.is_finite and m.trigger.start > length.end)
    following = next(behind, None)
    return length.is_step and following is not None and following.clause.start <= length.start


def _inner(mentions: Sequence[Mention], length: Length, timexes: Sequence[Timex], text: str) -> int:
    """Return the verb of the clause behind "after", or the noun or gerund that follows it."""
    end, is_same = length.end, length.order is Order.DURING
    if _SAID.match(text, end):
        return LAST
    noun = next((k for k, m in enumerate(mentions) if _follows(m, end, text)), None)
    verb = next((k for k, m in enumerate(mentions) if (_tells if is_same else _opens)(m, end, text)), None)
    if verb is None or (noun is not None and not _is_dated(mentions[verb], timexes)):
        return noun if noun is not None else LAST if _THAT.match(text, end) else UNTOLD
    return verb


def _opens(m: Mention, end: int, _: str) -> bool:
    return m.is_finite and m.opener in _OPENERS and abs(m.clause.start - end) <= _APART


def _tells(m: Mention, end: int, text: str) -> bool:
    """Return whether the verb is that of the words behind "on the day", which nothing opens."""
    near = m.is_finite and m.clause.start <= end + _APART and 0 < m.at - end <= _REACH
    return near and "," not in text[end : m.at]


def _follows(m: Mention, end: int, text: str) -> bool:
    gap = m.trigger.start - end
    near = 0 <= gap <= (_GERUND if m.is_verb else _REACH)
    return near and _PHRASE.fullmatch(text, end, m.trigger.start) is not None


def _is_dated(m: Mention, timexes: Sequence[Timex]) -> bool:
    return any(m.clause.start <= x.start < m.clause.end for x in timexes)
