"""Agreement: undated words that lie where others do: "when he left, she wept", "fell after it said so"."""

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from eventline.anchor.inferred.side import Side, is_own
from eventline.anchor.inferred.undated import beside
from eventline.anchor.timing import Timing
from eventline.languages.en.events.modality import PLANNING, POSSIBLE
from eventline.model.document import Document
from eventline.model.event import Basis
from eventline.model.mention import Mention, Strength
from eventline.model.tense import Tense
from eventline.rules.lazy import lazy

_UNTOLD = frozenset({Basis.CARRIED_OVER, Basis.PUBLICATION})
_APART = lazy(r"[,;:]|\bthat\b")
_JOINED = lazy(r"\b(?:and|but)\s+(?:did\s+not\s+|didn['’]t\s+|never\s+|then\s+|\w+ly\s+)?$")
_LEAD = 24  # characters before a verb
_MAIN = frozenset({"", ":", ";", "–", "—", "and", "but"})


def agree(
    document: Document, mentions: Sequence[Mention], timings: list[Timing], members: Sequence[int]
) -> None:
    """Put marked words of one sentence, its *members*, beside a clause that looks back.

    What was done "when" something long past happened is as old; so is what hangs on a verb that looks back:
    "she had failed to warn them".
    """
    behind = beside(document, Side.BEHIND)
    for k in (
        *_beside_when_clauses(mentions, timings, members),
        *_governed(document, mentions, timings, members),
        *_joined(document, mentions, timings, members),
    ):
        if mentions[k].strength is Strength.MARKED:
            timings[k] = behind


def _beside_when_clauses(
    mentions: Sequence[Mention], timings: Sequence[Timing], members: Sequence[int]
) -> Iterator[int]:
    """Yield the main verbs of the day beside a clause with "when" that looks back."""
    for m in (mentions[k] for k in members if mentions[k].opener == "when" and _is_behind(timings[k])):
        for j in _mains(mentions, members, m) if _is_plain(m) else ():
            if _is_of_the_day(timings[j]):
                yield j


def _governed(
    document: Document, mentions: Sequence[Mention], timings: Sequence[Timing], members: Sequence[int]
) -> Iterator[int]:
    """Yield the undated infinitives and gerunds behind a verb that looks back."""
    governor: int | None = None
    for k in members:
        if mentions[k].is_finite:
            governor = k
        elif governor is not None and timings[k].basis in _UNTOLD:
            verb, timing = mentions[governor], timings[governor]
            past = _is_behind(timing) or (timing.when is None and verb.was_before)
            if past and _governs(verb, mentions[k], document.text):
                yield k


def _joined(
    document: Document, mentions: Sequence[Mention], timings: Sequence[Timing], members: Sequence[int]
) -> Iterator[int]:
    """Yield the undated pasts that "and" or "but" joins to one that looks back: "he fell but told nobody"."""
    verbs = [k for k in members if mentions[k].is_finite]
    for before, k in pairwise(verbs):
        one, m = mentions[before], mentions[k]
        alike = one.frame == m.frame and one.quoted == m.quoted and m.tense is Tense.PAST and not m.is_perfect
        alike = alike and (m.theme != "statement" or m.frame is not None)
        own = timings[before].when is None and is_own(one, one.clause.of(document.text))
        if alike and timings[k].basis in _UNTOLD and (own or _is_behind(timings[before])):
            lead = document.text[max(one.trigger.end, m.trigger.start - _LEAD) : m.trigger.start]
            if _JOINED.search(lead) is not None:
                yield k


def _governs(verb: Mention, m: Mention, text: str) -> bool:
    """Return whether *m* is an infinitive or gerund in the words of the verb.

    What was agreed or promised may still lie ahead: "had agreed to leave".
    """
    told_alike = verb.frame == m.frame and verb.quoted == m.quoted
    if not (m.is_verb and told_alike) or verb.lemma in PLANNING | POSSIBLE:
        return False
    return _APART.search(text, verb.trigger.end, m.trigger.start) is None


def followed(mentions: Sequence[Mention], members: Sequence[int], k: int, measured: Container[int]) -> bool:
    """Return whether marked mention *k* is what the news follows: "shares fell after it announced a loss".

    Args:
        members: The mentions of the sentence, by their places.
        measured: Those that lie at a length from another one.
    """
    m = mentions[k]
    if m.strength is not Strength.MARKED or m.opener != "after" or k in measured or not _is_plain(m):
        return False
    return any(j not in measured for j in _mains(mentions, members, m))


def _mains(mentions: Sequence[Mention], members: Sequence[int], m: Mention) -> Iterator[int]:
    """Yield the plain verbs of the main clauses in the sentence of *m*, those told by the same words."""
    for j in members:
        n = mentions[j]
        if n is not m and n.opener in _MAIN and _is_plain(n) and n.frame == m.frame and n.quoted == m.quoted:
            yield j


def _is_plain(m: Mention) -> bool:
    return m.is_finite and m.tense is Tense.PAST and not (m.is_perfect or m.was_before)


def _is_behind(timing: Timing) -> bool:
    """Return whether only grammar says that it lies before the news."""
    return (
        timing.basis is Basis.PUBLICATION
        and timing.best is None
        and timing.when is not None
        and timing.when.lo is None
    )


def _is_of_the_day(timing: Timing) -> bool:
    return timing.basis in _UNTOLD and timing.best is not None
