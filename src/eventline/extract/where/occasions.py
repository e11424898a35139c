"""Occasions: meetings that a text told the place of, for what is done or said "at the session" later."""

from attrs import Factory, define

from eventline.extract.reading import Reading
from eventline.languages.en.events.countries import COUNTRIES
from eventline.languages.en.events.places import PLACES
from eventline.syntax import closed as c
from eventline.syntax.wordlist import words

_NOUNS = words(
    """session summit meeting forum conference congress assembly rally ceremony hearing trial gathering
    briefing talks event convention funeral parade"""
)
_AT = words("at during in to")
_MEMBERS = words("participants delegates members parties attendees guests")
_INSIDE = c.DETERMINER | c.POSSESSIVE | c.NUMBER | c.NATIONAL | c.CAPITAL


@define
class Occasions:
    """Where each kind of meeting was told to be, by its noun."""

    places: dict[str, str] = Factory(dict)
    anywhere: dict[str, set[str]] = Factory(dict)

    def scout(self, r: Reading) -> None:
        """Take note of all places that the article tells for each kind of meeting, before or behind."""
        for noun, place in _held(r):
            self.anywhere.setdefault(noun, set()).add(place)

    def note(self, r: Reading) -> None:
        """Take note of the meetings of a sentence that one place is told for: "the session in Lima"."""
        self.places.update(_held(r))

    def find(self, r: Reading, trigger: int) -> str | None:
        """Return where the meeting was at which the happening at token *trigger* took place."""
        if not self.anywhere:
            return None
        for j in range(len(r.t)):
            if r.t.words[j] in self.anywhere and (_is_known(r, j) if j > trigger else _has_members(r, j)):
                return self._of(r.t.words[j])
        return None

    def _of(self, noun: str) -> str | None:
        """Return the place told last for the noun, else the only one that the article has for it."""
        only = next(iter(self.anywhere[noun])) if len(self.anywhere[noun]) == 1 else None
        return self.places.get(noun, only)


def _held(r: Reading) -> list[tuple[str, str]]:
    """Return the meetings of a sentence that tells one place, each with that place."""
    if _NOUNS.isdisjoint(r.t.words):
        return []
    told = [tie.name.text for tie in r.ties if tie.is_at]
    return [(word, told[0]) for word in r.t.words if word in _NOUNS] if len(told) == 1 else []


def meeting_town(r: Reading, span: tuple[int, int]) -> str | None:
    """Return the town that a meeting in the clause is called after: "addressed the Oslo Conference"."""
    for name in r.names_in(*span):
        words = name.text.split()
        if (
            len(words) > 1
            and words[-1].lower() in _NOUNS
            and words[0] in PLACES
            and words[0] not in COUNTRIES
        ):
            return words[0]
    return None


def _has_members(r: Reading, noun: int) -> bool:
    """Return whether those act who take part in the meeting: "Participants of the session will vote"."""
    return r.t.words[noun - 2 : noun] == ["of", "the"] and r.t.word(noun - 3) in _MEMBERS


def _is_known(r: Reading, noun: int) -> bool:
    """Return whether the noun stands behind "at the": it is one that was told of."""
    j = noun - 1
    while j > 0 and r.t.flags[j] & _INSIDE and r.t.words[j] != "the":
        j -= 1
    return r.t.word(j) == "the" and r.t.word(j - 1) in _AT
