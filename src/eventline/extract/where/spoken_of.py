"""Spoken of: places that the words are only about, and those where they were said."""

from eventline.extract.reading import Reading
from eventline.extract.where.place_cues import Tie
from eventline.extract.who.names import Kind, Name
from eventline.languages.en.events.nouns import THEMES
from eventline.syntax import closed as c
from eventline.syntax.clause import Clause
from eventline.syntax.wordlist import words

_SPEAKING = words("speak address visit tour attend travel stand meet report")
_CLOSES = frozenset(',-–—”"’')  # what stands between words quoted and "said"
_ON_JOURNEY = frozenset({"during", "on"})
_SPOKEN = frozenset({"statement", "talks"})
_MEETINGS = frozenset().union(*(THEMES[theme] for theme in ("statement", "talks", "diplomacy", "culture")))


def is_spoken_of(r: Reading, tie: Tie, trigger: int, theme: str) -> bool:
    """Return whether the place is only that of what is said or spoken of."""
    if theme in _SPOKEN and _is_topic(r, tie, trigger):
        return True
    return theme == "statement" and _is_said(r, tie, trigger)


def _is_topic(r: Reading, tie: Tie, trigger: int) -> bool:
    """Return whether the place is that of something spoken of: "talks about the war in Sudan"."""
    j = tie.before - 1
    occasion = "at" in r.t.words[max(j - 3, 0) : max(j, 0)]  # "said at a rally in Ghent"
    return bool(j != trigger and r.t.at(j) & c.NOUN and r.t.words[j] not in _MEETINGS and not occasion)


def _is_said(r: Reading, tie: Tie, trigger: int) -> bool:
    """Return whether the name stands in what is said, not where it is said."""
    name = tie.name
    if not tie.is_place and any(x.subject and name.start > x.subject[0] > trigger for x in r.clauses):
        return True  # "said Ada Venn, a fellow at the Orlo Institute"
    if tie.word == "to" and tie.is_at and r.t.word(tie.before - 3) in _ON_JOURNEY:
        return False  # "praised it during a visit to Lima"
    if name.start < trigger:
        closes = r.t.word(trigger - 1) in _CLOSES
        of_speaker = tie.is_place and _is_of_speaker(r, name)
        return closes and not (of_speaker or is_of_speaking(r, name, trigger))
    if any(x.left <= name.start < x.right for x in r.clauses if x.is_finite and x.group.head != trigger):
        return not any(x.left <= name.start < x.right for x in where_it_was_said(r, trigger))
    between = (x.group for x in r.clauses if trigger < x.group.start < name.start)
    at = tie.word == "at"
    return any(group.lemma not in _SPEAKING and (group.is_finite or not at) for group in between)


def where_it_was_said(r: Reading, trigger: int) -> list[Clause]:
    """Return the clauses that tell on what occasion: "said she would quit, as she opened a fair in Lima"."""
    behind = (x for x in r.clauses if x.opener in {"as", "when", "while"} and x.left > trigger)
    return [x for x in behind if x.group.lemma in _SPEAKING]


def _is_of_speaker(r: Reading, name: Name) -> bool:
    """Return whether the place stands in what is told of the speaker: "Ada Venn, an envoy in Lima, said"."""
    person = next((x for x in reversed(r.names) if x.end < name.start and x.kind is Kind.PERSON), None)
    return person is not None and r.t.word(person.end) == "," and bool(r.t.at(person.end + 1) & c.DETERMINER)


def is_of_speaking(r: Reading, name: Name, trigger: int) -> bool:
    """Return whether the name tells where the doer was speaking: "Lee, speaking in Lima, praised it"."""
    return any(
        x.group.form == "gerund"
        and x.group.lemma in _SPEAKING
        and x.group.end <= name.start - 1 <= x.group.end + 2
        for x in r.clauses
        if x.group.end < trigger
    )
