"""Agreement: undated words that lie where others do: "when he left, she wept", "fell after it said so"."""

from collections.abc import Container, Iterator, Sequence

from eventline.anchor.timing import Timing
from eventline.model.event import Basis
from eventline.model.mention import Mention, Strength
from eventline.model.tense import Tense

_UNTOLD = frozenset({Basis.CARRIED_OVER, Basis.PUBLICATION})
_MAIN = frozenset({"", ":", ";", "–", "—", "and", "but"})


def with_when_clauses(mentions: Sequence[Mention], timings: list[Timing], members: Sequence[int]) -> None:
    """Put what was done "when" something long past happened beside that, in the sentence of *members*."""
    for m in (mentions[k] for k in members if mentions[k].opener == "when" and _is_behind(timings[k])):
        for j in _mains(mentions, members, m) if _is_plain(m) else ():
            if mentions[j].strength is Strength.MARKED and _is_of_the_day(timings[j]):
                timings[j] = next(timings[k] for k in members if mentions[k] is m)


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
