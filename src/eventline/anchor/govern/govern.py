"""Government: which mention each time expression of a sentence belongs to."""

import re
from collections.abc import Sequence
from datetime import date

from eventline.anchor.govern.clefts import cleft
from eventline.anchor.govern.comparisons import only_measures
from eventline.anchor.govern.conjuncts import with_clauses_beside, with_coordinates, without_shared
from eventline.anchor.govern.nonfinite import hangs_on, not_what_for, with_joined_infinitives
from eventline.anchor.govern.nouns import SIDES, attributive, behind_noun, first_day, of_thing
from eventline.anchor.govern.occasions import in_occasion, is_dated, is_occasion, led_by, of_document
from eventline.anchor.govern.parenthesis import of_what_is_said
from eventline.anchor.govern.settings import with_settings
from eventline.anchor.govern.sources import of_source
from eventline.anchor.govern.when_clauses import with_main_clauses
from eventline.model.mention import Mention, Strength
from eventline.model.status import Status
from eventline.model.tense import Tense
from eventline.model.timex import Timex, TimexType
from eventline.rules.lazy import lazy

_SINCE = lazy(r"\b(?:since|from)\s+(?:the\s+)?$", re.IGNORECASE)
_DESCRIBING = frozenset({"which", "who", "where", "that"})
_OPENS = lazy(
    r"\b(?:that|and|but|because|while)\s+(?:(?:as\s+of|in|on|by|at|since|during|from)\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_TO_COME = frozenset({Status.PLANNED, Status.POSSIBLE})  # then the verb itself may have a day ahead
_AUXILIARY = lazy(r"\b(?:has|have|had|is|are|was|were|will)\s+$")
_BOUND = lazy(r"\b(?:until|till|before|by)\s+(?:the\s+)?$", re.IGNORECASE)
_WEEK = 7  # days
_INSIDE = 20  # characters between a time inside a verb and its last word


def govern(
    mentions: Sequence[Mention], timexes: Sequence[Timex], text: str, published: date | None
) -> dict[int, list[Timex]]:
    """Return for each mention of one sentence, by its place in *mentions*, the expressions that date it."""
    owned: dict[int, list[Timex]] = {}
    for x in timexes:
        for k in of_what_is_said(mentions, _governed(mentions, x, text, published), x, text):
            owned.setdefault(k, []).append(x)
    with_settings(mentions, owned, text)
    owned = without_shared(mentions, with_clauses_beside(mentions, owned, text))
    return with_main_clauses(mentions, with_joined_infinitives(mentions, owned, text), text)


def _governed(mentions: Sequence[Mention], x: Timex, text: str, published: date | None) -> list[int]:
    if only_measures(x, text):
        return _asked(mentions, x, text)
    if of_thing(mentions, x, text):
        return []
    if is_dated(x, text):
        return of_document(mentions, x, text)
    fronted = _fronted(mentions, x, text)
    if fronted is not None:
        return with_coordinates(mentions, fronted, x, text)
    noun = attributive(mentions, x, text)
    clause = _clause_of(mentions, x)
    if noun is not None:
        during = in_occasion(mentions, clause, x, text)
        return _outside(mentions, x, text) if during is None else during or [noun]
    if not clause:
        noun = behind_noun(mentions, list(range(len(mentions))), x, text, published)
        if noun is None or is_occasion(mentions[noun], text):
            return _outside(mentions, x, text)
        return [noun]
    return _inside(mentions, clause, x, text, published)


def _inside(
    mentions: Sequence[Mention], clause: list[int], x: Timex, text: str, published: date | None
) -> list[int]:
    """Return what the time dates of the clause that it stands in."""
    noun = behind_noun(mentions, clause, x, text, published)
    if noun is not None:
        return [noun]
    verb = _behind_insertion(mentions, clause, x, text, published)
    verb = _verb(mentions, clause, x, text, published) if verb is None else verb
    return [] if verb is None else _of_verb(mentions, verb, x, text)


def _asked(mentions: Sequence[Mention], x: Timex, text: str) -> list[int]:
    """Return the marked noun that the time stands before, as in "the worst since the 1987 crash"."""
    noun = attributive(mentions, x, text)
    return [] if noun is None or mentions[noun].strength is not Strength.MARKED else [noun]


def _of_verb(mentions: Sequence[Mention], verb: int, x: Timex, text: str) -> list[int]:
    """Return the verb that the time stands with, and those that have it too."""
    if _leads(mentions[verb]):
        return _outside([*mentions[:verb], *mentions[verb:]], x, text, skip=verb)
    led = None if mentions[verb].is_finite else led_by(mentions, x, text)
    if led is not None:
        return [verb, *with_coordinates(mentions, led, x, text)]  # "At a meeting held in May, Lee resigned"
    return with_coordinates(mentions, verb, x, text)


def _fronted(mentions: Sequence[Mention], x: Timex, text: str) -> int | None:
    """Return the verb that the time opens ("said that on Friday, troops entered") or stands within."""
    apart = cleft(mentions, x, text)
    apart = of_source(mentions, x, text) if apart is None else apart
    if apart is not None:
        return apart
    if not _OPENS.search(text[max(0, x.start - 30) : x.start]) or text[x.end : x.end + 1] != ",":
        return _verb_around(mentions, x, text)
    behind = [k for k, m in enumerate(mentions) if m.is_finite and m.at > x.end]
    return next((k for k in behind if mentions[k].clause.start - x.end <= 3), None)


def _verb_around(mentions: Sequence[Mention], x: Timex, text: str) -> int | None:
    """Return the verb whose own words hold the time: "has now closed"."""
    if not _AUXILIARY.search(text[max(0, x.start - 8) : x.start]):
        return None
    near = (k for k, m in enumerate(mentions) if 0 <= m.at - x.end < _INSIDE)
    return next((k for k in near if mentions[k].is_finite), None)


def _clause_of(mentions: Sequence[Mention], x: Timex) -> list[int]:
    """Return the mentions of the innermost clause that holds the time."""
    holding = [k for k, m in enumerate(mentions) if m.is_verb or m.is_finite]
    holding = [k for k in holding if mentions[k].clause.start <= x.start < mentions[k].clause.end]
    if not holding:
        return []
    finite = [k for k in holding if mentions[k].is_finite]
    inner = min(finite or holding, key=lambda k: mentions[k].clause.end - mentions[k].clause.start)
    span = mentions[inner].clause
    return [k for k, m in enumerate(mentions) if k == inner or span.start <= m.trigger.start < span.end]


def _behind_insertion(
    mentions: Sequence[Mention], clause: Sequence[int], x: Timex, text: str, published: date | None
) -> int | None:
    """Return the main verb of a past time behind a clause of today: "quit it, which is old, in May"."""
    near = (m for k in reversed(clause) if (m := mentions[k]).is_verb and m.at < x.start)
    inner, first = next(near, None), first_day(x)
    if inner is None or first is None or published is None or (published - first).days < _WEEK:
        return None  # "who meet on Monday" may look ahead
    of_today = x.type is not TimexType.DURATION and inner.opener in _DESCRIBING and inner.is_finite
    of_today = of_today and inner.tense is Tense.PRESENT and not inner.is_perfect and inner.lemma not in SIDES
    if not of_today or _SINCE.search(text[max(0, x.start - 12) : x.start]):
        return None
    before = [k for k, m in enumerate(mentions) if m.is_finite and m.at < inner.at and m.tense is Tense.PAST]
    return before[-1] if before else None


def _leads(m: Mention) -> bool:
    """Return whether a gerund opens the sentence for the verb that follows: "Speaking on Friday, …"."""
    return m.strength is Strength.BACKGROUND and not m.is_finite and m.trigger.start == m.sentence.start


def _outside(mentions: Sequence[Mention], x: Timex, text: str, skip: int = -1) -> list[int]:
    """Return the mention for a time in no clause: the finite verb behind it, at the end the one before."""
    finite = [k for k, m in enumerate(mentions) if m.is_finite] or list(range(len(mentions)))
    after = [k for k in finite if mentions[k].at > x.start]
    before = [k for k in finite if mentions[k].at < x.start and k != skip]
    if not before:
        return with_coordinates(mentions, after[0], x, text) if after else []
    return [before[-1]]


def _verb(
    mentions: Sequence[Mention], clause: list[int], x: Timex, text: str, published: date | None
) -> int | None:
    heads = [k for k in clause if mentions[k].is_verb or mentions[k].verb is not None]
    before = [k for k in heads if mentions[k].at < x.start]
    finite = [k for k in heads if mentions[k].is_finite]
    if not before:
        return finite[0] if finite else heads[0] if heads else None
    carried = [k for k in before if not mentions[k].is_verb and mentions[k].is_finite]
    last = max([before[-1], *carried], key=lambda k: mentions[k].at)  # "The raid led by Peru began on Friday"
    if mentions[last].is_finite or not finite or finite[0] not in before:
        return last
    main = next(k for k in reversed(before) if mentions[k].is_finite)
    first = first_day(x)
    ahead = published is not None and first is not None and first > published
    before_that = ahead and mentions[main].status not in _TO_COME
    if mentions[main].strength is Strength.BACKGROUND or before_that:
        inner = [k for k in before if k > main]
        return not_what_for(mentions, inner, text)
    if _BOUND.search(text[max(0, x.start - 12) : x.start]) and mentions[main].status.took_place:
        return last  # "were told not to cross it until Friday"
    return main if hangs_on(mentions[last], text) else last
