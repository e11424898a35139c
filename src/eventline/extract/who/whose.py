"""Whose: the person that a description at the verb means, and whose happening a noun names."""

from eventline.extract.reading import Reading
from eventline.extract.who.cast import Cast
from eventline.extract.who.names import Kind, Name
from eventline.languages.en.events.countries import ADJECTIVES, CAPITALS, COUNTRIES, GOVERNMENTS
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause

_APART = 4  # words between a happening and whose it is
_CUTS = c.PREPOSITION | c.PUNCTUATION | c.AUXILIARY | c.TO


def is_town(name: Name) -> bool:
    """Return whether the name is a place that does not act: no country, capital or seat of power."""
    return name.kind is Kind.PLACE and not (
        name.text in COUNTRIES or name.text in CAPITALS or name.text in GOVERNMENTS
    )


def described_by(r: Reading, clause: Clause) -> Name | None:
    """Return the person beside a description that ends at the verb: "Ada Venn, the head of it, told"."""
    verb = clause.group.start
    if clause.subject is None or clause.subject[0] < verb or r.t.word(verb - 1) != ",":
        return None
    near = (x for x in reversed(r.names) if x.kind is Kind.PERSON and x.end < verb)
    return next((x for x in near if r.t.word(x.end) == "," and r.t.at(x.end + 1) & c.DETERMINER), None)


def of_noun(r: Reading, noun: int, cast: Cast) -> list[str]:
    """Return whose happening a noun names: "Peru's raid on Malta", "the Peruvian raid"."""
    if not r.t.flags[noun] & (c.NOUN | c.NOUNISH):
        return []
    found: list[str] = []
    for j in range(noun - 1, max(noun - _APART, -1), -1):
        if r.t.words[j] in {"'s", "'"}:
            found += [cast.full(x.text) for x in r.names if x.end == j]
        elif r.t.flags[j] & c.NATIONAL:
            found += [ADJECTIVES[raw] for raw in [r.t.raw(j, j + 1)] if raw in ADJECTIVES]
        if found or r.t.flags[j] & _CUTS or any(x.group.head == j for x in r.clauses):
            break  # "Peruvian forces launched a raid": theirs
    if found and r.t.word(noun + 1) in {"of", "with", "on", "against"}:
        found += [
            cast.full(x.text)
            for x in r.names
            if 0 < x.start - noun < _APART and x.text not in found and not is_town(x)
        ][:1]
    return found
