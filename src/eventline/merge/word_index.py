"""Word index: the events by the words that tell them, for "Kyiv's incursion" to be found by its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence

from attrs import frozen

from eventline.merge.content import content, tokens
from eventline.merge.dating import BY_WORDS, rank
from eventline.merge.names import names
from eventline.model.event import Event
from eventline.model.remembered import remembered

_NAMED = 0.6  # share of the words of "Kyiv's incursion", by weight, that its event must tell
_UNHEARD = 9.0  # weight of a word that no report has
_FEWEST = 2  # words; "the attack" may be any
MOST_TELLERS = 2_000  # events that tell a word; by one with more no event can be found


@frozen
class Teller:
    """An event by its place among the events, its id, its window and the words that tell it.

    Attributes:
        waits: No words date it, but it may be measured from what another article dates.
    """

    at: int
    id: str
    when: Hashable  # compared only
    words: frozenset[str]
    waits: bool = False

    @classmethod
    def of(cls, at: int, event: Event) -> Teller:
        return cls(at, event.id, event.when, telling(event), waits(event))


class Tellers:
    """Those of *events* to which others may refer, by their places, and how rare words are among reports."""

    def __init__(self, events: Iterable[tuple[int, Event]], rarity: Mapping[str, float]) -> None:
        self._events = events
        self._rarity = rarity
        self._by_word: dict[str, list[Teller]] | None = None

    def told(self, target: str, teller: int) -> str | None:
        """Return the id of the one event that best tells *target*, other than that at place *teller*.

        It is None when no event tells it, or several of different times do.
        """
        words = meaning(target)
        known = self._known()
        found = {
            one.at: one
            for word in rarest(words, self._rarity)
            if len(known.get(word, ())) <= MOST_TELLERS
            for one in known.get(word, ())
            if one.at != teller
        }
        return best_told(words, [found[at] for at in sorted(found)], self._rarity)

    def _known(self) -> dict[str, list[Teller]]:
        if self._by_word is None:
            self._by_word = defaultdict(list)
            for one in (Teller.of(at, event) for at, event in self._events):
                for word in one.words:
                    self._by_word[word].append(one)
        return self._by_word


def rarest(words: frozenset[str], rarity: Mapping[str, float]) -> list[str]:
    """Return the two words by which an event is looked for, none where there are too few words."""
    if len(words) < _FEWEST:
        return []
    return sorted(words, key=lambda word: (-rarity.get(word, _UNHEARD), word))[:2]


def best_told(words: frozenset[str], tellers: Sequence[Teller], rarity: Mapping[str, float]) -> str | None:
    """Return the id of the one teller that has most of *words* by weight, None when none or several do.

    One that waits for a date counts where no other tells them.
    """
    sure = [one for one in tellers if not one.waits]
    leading = _leading(words, sure, rarity) or _leading(words, [x for x in tellers if x.waits], rarity)[:2]
    alone = len(leading) == 1 or len({one.when for one in leading if not one.waits}) == 1
    return leading[0].id if alone else None


def _leading(words: frozenset[str], tellers: Sequence[Teller], rarity: Mapping[str, float]) -> list[Teller]:
    """Return those of *tellers* that have most of *words*, and enough of them."""
    weight = {word: rarity.get(word, _UNHEARD) for word in sorted(words)}
    whole = sum(weight.values())
    scores = [sum(weight[word] for word in weight if word in one.words) / whole for one in tellers]
    best = max((score for score in scores if score >= _NAMED), default=None)
    return [one for one, score in zip(tellers, scores, strict=True) if score == best]


def may_be_told(event: Event) -> bool:
    """Return whether others may refer to it: words date it, or measure it from what others tell."""
    return rank(event) == BY_WORDS or waits(event)


def waits(event: Event) -> bool:
    """Return whether no words date the event, but a length from another one may."""
    return rank(event) != BY_WORDS and any(relation.unit is not None for relation in event.relations)


def telling(event: Event) -> frozenset[str]:
    """Return the words that tell an event."""
    return meaning(event.headline).union(*map(meaning, event.actors))


@remembered(8_192)
def meaning(text: str) -> frozenset[str]:
    """Return the stems of the words and what the names stand for: "Kyiv" is Ukraine.

    >>> sorted(meaning("Kyiv's incursion"))
    ['incurs', 'ukraine']
    """
    return frozenset().union(*(names(word) if word[:1].isupper() else content(word) for word in tokens(text)))
