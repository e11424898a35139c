"""Dating: a timing for every mention, by the strongest reason that the text gives."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from eventline.anchor.ahead import from_today
from eventline.anchor.confidence import CARRIED
from eventline.anchor.expressed import by_expression
from eventline.anchor.govern.govern import govern
from eventline.anchor.inferred.coordination import (
    of_its_noun,
    of_its_verb,
    of_verb_before,
    of_verb_beside,
    of_verb_joined,
    share_bound,
)
from eventline.anchor.inferred.entry import headed
from eventline.anchor.inferred.memory import Memory, is_told
from eventline.anchor.inferred.rest import date_rest
from eventline.anchor.inferred.side import Side
from eventline.anchor.inferred.side_of_verb import side_of_hung
from eventline.anchor.inferred.since_begun import go_on_since
from eventline.anchor.inferred.story_day import from_dateline, is_history, is_only_day, story
from eventline.anchor.inferred.subject import HARM, of_its_subject
from eventline.anchor.inferred.trading_day import on_trading_days
from eventline.anchor.inferred.undated import beside, lies_ahead
from eventline.anchor.relative.apposition import apposed
from eventline.anchor.relative.bound import bind, in_text, relate, relate_to_news, told_again
from eventline.anchor.relative.doing import date_doings
from eventline.anchor.relative.links import links, with_dated_object
from eventline.anchor.relative.orders import orders
from eventline.anchor.relative.relative import LAST, Link
from eventline.anchor.timing import UNKNOWN, Timing
from eventline.anchor.windows import can_date
from eventline.model.document import Document
from eventline.model.event import Basis
from eventline.model.grain import Grain
from eventline.model.mention import Mention, Strength
from eventline.model.tense import Tense
from eventline.model.timex import Timex
from eventline.rules.lazy import lazy
from eventline.syntax.entries import NO_ENTRIES, Entries, Entry, begin

_BY_WORDS = frozenset({Basis.EXPRESSION, Basis.RELATIVE_EVENT})
_DURING = lazy(r"\b(?:during|at|in|on|by)\s+which\b", re.IGNORECASE)
_WHEN = lazy(r"\s*,?\s*(?:when\s+)?")


@frozen
class Dates:
    """A timing for each mention, in their order, and how the text relates mentions to each other."""

    timings: list[Timing]
    links: list[Link]


def date_all(
    document: Document,
    mentions: Sequence[Mention],
    timexes: Sequence[Timex],
    chronology: Entries = NO_ENTRIES,
) -> Dates:
    """Return when each mention happened, as far as the text says."""
    memory = Memory(document)
    members_of = list(_by_sentence(mentions))
    timings, related, apart = _in_order(document, mentions, timexes, chronology, members_of, memory)
    related = bind(document, mentions, timings, related)
    for members in members_of:
        share_bound(document, mentions, timings, members)
    told_again(document, mentions, timings)
    date_doings(document.text, mentions, timings)
    told = story(document, mentions, timings)
    memory.story = from_dateline(document, timexes) if told is None else told[1]
    memory.is_of_saying = told is not None and told[0].theme == "statement"
    memory.is_one_day = is_only_day(document, timings)
    memory.is_history = is_history(document, mentions, timings)
    measured = {place for link in related if link.unit is not None for place in (link.outer, link.inner)}
    for members in members_of:
        memory.start(mentions[members[0]].sentence, timexes)
        date_rest(document, mentions, timings, members, memory, apart, measured)
    on_trading_days(mentions, timings, document.text)
    for relation in related:
        relate_to_news(mentions, timings, relation)
    return Dates(timings, related)


def _in_order(
    document: Document,
    mentions: Sequence[Mention],
    timexes: Sequence[Timex],
    chronology: Entries,
    members_of: Sequence[Sequence[int]],
    memory: Memory,
) -> tuple[list[Timing], list[Link], dict[int, Grain]]:
    """Return what the sentences say one by one: timings, links, and what lies at some distance from another.

    Args:
        members_of: The mentions of each sentence, by their places.
    """
    timings = [UNKNOWN] * len(mentions)
    begins = [x.start for x in timexes]
    related: list[Link] = []
    last: int | None = None
    latest: int | None = None
    apart: dict[int, Grain] = {}
    for members in members_of:
        sentence = mentions[members[0]].sentence
        first, behind = bisect_left(begins, sentence.start), bisect_left(begins, sentence.end)
        entry = chronology.at(sentence.start)
        here = _of_entry(document, [mentions[k] for k in members], timexes[first:behind], memory, entry)
        for k, timing in zip(members, here.timings, strict=True):
            timings[k] = timing
        apart |= {members[link.outer]: link.unit for link in here.links if link.unit is not None}
        for link in here.links:
            before = _latest_before(mentions, timings, members, members[link.outer])
            before = latest if before is None else before
            found = in_text(link, mentions, members, last, before, document.text)
            related += [] if found is None else [found]
        last = next((k for k in reversed(members) if is_told(mentions[k], timings[k])), last)
        latest = _latest(mentions, timings, members, here.links, latest)
    return timings, related, apart


def _latest_before(
    mentions: Sequence[Mention], timings: Sequence[Timing], members: Sequence[int], end: int
) -> int | None:
    """Return the latest verb of the sentence before mention *end* that the text dates."""
    at = mentions[end].trigger.start
    before = (k for k in reversed(members) if mentions[k].is_finite and mentions[k].trigger.start < at)
    return next((k for k in before if timings[k].basis is Basis.EXPRESSION), None)


def _latest(
    mentions: Sequence[Mention],
    timings: Sequence[Timing],
    members: Sequence[int],
    links: Sequence[Link],
    latest: int | None,
) -> int | None:
    """Return the latest verb that the text dates or measures from another, in this sentence or before."""
    measured = {members[link.outer] for link in links if link.unit is not None}
    told = (k for k in reversed(members) if mentions[k].is_finite)
    dated = (k for k in told if k in measured or timings[k].basis in _BY_WORDS)
    return next(dated, latest)


def _by_sentence(mentions: Sequence[Mention]) -> Iterator[list[int]]:
    groups: dict[tuple[int, int], list[int]] = {}
    for k, m in enumerate(mentions):
        groups.setdefault(m.sentence, []).append(k)
    for sentence in sorted(groups):
        yield sorted(groups[sentence], key=lambda k: mentions[k].trigger)


def _of_entry(
    document: Document, mentions: list[Mention], timexes: Sequence[Timex], memory: Memory, entry: Entry | None
) -> Dates:
    """Return the dates of a sentence, not by its dateline, but by the date that opens its *entry*."""
    if timexes:
        start = begin(document.text, mentions[0].sentence, entry)
        timexes = [x for x in timexes if x.start >= start]
    here = _of_sentence(document, mentions, timexes, memory)
    if entry is not None:
        headed(document, mentions, here.timings, entry)
    return here


def _of_sentence(
    document: Document, mentions: list[Mention], timexes: Sequence[Timex], memory: Memory
) -> Dates:
    text = document.text
    related = links(mentions, timexes, text)
    if not timexes and all(m.strength is not Strength.MARKED for m in mentions):  # only ordered
        return Dates([UNKNOWN] * len(mentions), _with_orders(related, mentions, document.text))
    steps = [link.expression for link in related if link.inner == LAST or link.is_apart]
    usable = [x for x in timexes if x not in steps]
    usable = [x for x in (from_today(x, mentions, document) for x in usable) if can_date(x)]
    owned = govern(mentions, usable, document.text, document.day)
    apposed(mentions, owned, related, document.text)
    timings = [
        by_expression(document, m, owned.get(k) or _when(document, m, usable)) for k, m in enumerate(mentions)
    ]
    go_on_since(document, mentions, timings)
    related = [with_dated_object(link, mentions, timings, text) for link in related]
    for relation in related:
        relate(document, mentions, timings, relation, memory.latest())
    _follow_antecedents(document, mentions, timings)
    for m, timing in zip(mentions, timings, strict=True):
        memory.tells(m, timing)
    for k, m in enumerate(mentions):
        if timings[k] is not UNKNOWN or (lies_ahead(m) and m.strength is not Strength.MARKED):
            continue
        timings[k] = _of_neighbours(document, mentions, timings, k)
    return Dates(timings, _with_orders(related, mentions, document.text))


def _with_orders(measured: list[Link], mentions: Sequence[Mention], text: str) -> list[Link]:
    """Return the relations with a length, and those without one between other mentions."""
    inner = {link.inner for link in measured}
    return [*measured, *(link for link in orders(mentions, text) if link.inner not in inner)]


def _of_neighbours(document: Document, mentions: list[Mention], timings: list[Timing], k: int) -> Timing:
    """Return the timing that another verb of the sentence gives to mention *k*, which has none of its own."""
    m = mentions[k]
    harm = of_its_subject(document.text, mentions, timings, k)
    if harm is not UNKNOWN:
        return harm
    if m.strength is Strength.MARKED:
        joined = of_its_noun(mentions, timings, k)  # "went in May and made a flight in June"
        joined = of_verb_joined(document, mentions, timings, k) if joined is UNKNOWN else joined
        if joined is not UNKNOWN:
            return joined
        where = side_of_hung(document.text, mentions, k)
        with_verb = where is Side.NOW or (where is None and not lies_ahead(m))
        timing = of_its_verb(mentions, timings, k) if with_verb else UNKNOWN
        return timing if timing is not UNKNOWN or where is None else beside(document, where)
    if m.is_finite:
        return of_verb_beside(document, mentions, timings, k)
    return of_verb_before(mentions, timings, k) if m.strength is Strength.NEWS else UNKNOWN


def _when(document: Document, m: Mention, timexes: list[Timex]) -> list[Timex]:
    """Return the time that a clause behind it explains: "on Thursday evening when two men broke in"."""
    before = [x for x in timexes if x.end <= m.clause.start] if m.opener == "when" and m.is_finite else []
    return [x for x in before if _WHEN.fullmatch(document.text[x.end : m.clause.start])]


def _follow_antecedents(document: Document, mentions: list[Mention], timings: list[Timing]) -> None:
    """Date "during which they will sign" by the meeting that it is said of, else by the verb before it."""
    for k, m in enumerate(mentions):
        if timings[k] is not UNKNOWN or not m.is_finite or m.opener not in {"which", "where"}:
            continue
        lead = document.text[max(m.sentence.start, m.clause.start - 16) : m.clause.start + 6]
        during = _DURING.search(lead) is not None
        nouns = [j for j in range(k) if not mentions[j].is_verb and timings[j].when is not None]
        told = m.theme in HARM and m.tense is Tense.PAST and not m.was_before
        if nouns and (m.opener == "where" or during or told):  # "a crash in May, which killed nine"
            timings[k] = evolve(timings[nouns[-1]], confidence=CARRIED)
        elif (during or m.opener == "where") and m.tense is Tense.PAST and not m.was_before:
            timings[k] = of_verb_before(mentions, timings, k)
