"""Bystanders: names in a clause that take no part: whose spokesman it is, who is only talked of or cited."""

from eventline.extract.reading import Reading
from eventline.extract.who.names import Kind, Name
from eventline.extract.who.subject_name import before_apposition
from eventline.languages.en.events.actors import GROUPS, ROLES, TITLES
from eventline.syntax import closed as c
from eventline.syntax.clause import Clause
from eventline.syntax.wordlist import words

_TOLD_TO = words("to with from by and against")
_NO_ACTORS = words(
    """war cup contest games prize day street act stream convention accord accords agreement agreements
    memorandum treaty pact protocol"""
)
_OF_THE_DEAD = words("funeral burial death memory birth anniversary coronation tomb grave body")
_MARKET = words("index indexes indices average points percent stocks shares market markets bourse exchange %")
_WEAPONS = words("missile missiles rocket rockets drone drones jet jets tank tanks aircraft helicopters")
_ENDS = c.FINITE | c.AUXILIARY | c.PREPOSITION | c.PUNCTUATION
_OFFICE = 4  # words between a name and the office that it belongs to: "UN special envoy"


def is_aside(r: Reading, clause: Clause | None, trigger: int, name: Name, theme: str) -> bool:
    """Return whether *name* only stands beside the happening at token *trigger*."""
    if name.text.split()[-1].lower() in _NO_ACTORS or _is_past(r, trigger, name):
        return True
    if is_measured_from(r, trigger, name.start):
        return True
    if _has_office(r, name) or _is_cited(r, name) or _is_inserted(r, clause, name) or _is_short_form(r, name):
        return True
    if r.t.word(name.end) in {"'s", "'"}:
        return not name.end < trigger <= name.end + _OFFICE
    if clause is None or (name.kind is Kind.PERSON and name.start < trigger):
        return False
    return theme == "statement" and name.start > trigger and not _is_told(r, clause, trigger, name)


def is_measured_from(r: Reading, trigger: int, token: int) -> bool:
    """Return whether the token tells of another happening: "left three days after the raid in Lima"."""
    if not r.t.timed or {"after", "before"}.isdisjoint(r.t.words[trigger + 1 : token]):
        return False  # nearly every sentence
    between = range(trigger + 1, token)
    return any(r.t.words[j] in {"after", "before"} and _ends_length(r, j - 1) for j in between)


def _ends_length(r: Reading, j: int) -> bool:
    return j in r.t.timed and any(x.type == "DURATION" and x.end == r.t.ends[j] for x in r.timexes)


def _is_past(r: Reading, trigger: int, name: Name) -> bool:
    """Return whether the name is of somebody whose life is over: "met before the funeral of Ann Lee"."""
    j = name.start - 1
    while j > 0 and r.t.words[j] != "of" and (_is_beside(r, j) or r.t.flags[j] & c.CAPITAL):
        j -= 1
    return r.t.word(j) == "of" and r.t.word(j - 1) in _OF_THE_DEAD and j - 1 != trigger


def _has_office(r: Reading, name: Name) -> bool:
    """Return whether the name says whose officer somebody is: "Hooli chief executive", "Peru's top judge"."""
    if name.kind is Kind.PERSON and r.t.word(name.end) not in {"'s", "'"}:
        return False
    j = name.start - 1
    while j > 0 and r.t.flags[j] & c.DETERMINER:
        j -= 1
    if r.t.word(j) == "of" and any(word in ROLES for word in r.t.words[max(j - 2, 0) : j]):
        return True
    for j in range(name.end, min(name.end + _OFFICE, len(r.t))):
        if r.t.words[j] in ROLES:
            return True
        if j > name.end and (r.t.words[j] in GROUPS or r.t.flags[j] & _ENDS):
            return False
    return False


def _is_cited(r: Reading, name: Name) -> bool:
    """Return whether the name says by whom or where it was written: "according to Reuters", "on Facebook"."""
    j = name.start - 1
    while j >= 0 and (
        r.t.flags[j] & (c.DETERMINER | c.NATIONAL) or not r.t.flags[j] or r.t.words[j] in ROLES
    ):
        j -= 1
    word = r.t.word(j)
    return word in {"citing", "via"} or (word == "to" and r.t.word(j - 1) == "according")


def _is_short_form(r: Reading, name: Name) -> bool:
    """Return whether the name only shortens the one before it: "Federal Guard Service (FGS)"."""
    bracketed = r.t.word(name.start - 1) == "(" and r.t.word(name.end) == ")"
    return bracketed and any(x.end == name.start - 1 for x in r.names)


def _is_inserted(r: Reading, clause: Clause | None, name: Name) -> bool:
    """Return whether the name stands in what is told of the subject: "Venn, an envoy for Peru, left"."""
    before = name.start - 1
    if r.t.word(before) == "of" and any(x.end == before and x.kind is Kind.PERSON for x in r.names):
        return True  # "Mayor Ada Venn of Ghent"
    if clause is None or clause.subject is None or clause.shared:
        return False
    start, end = clause.subject
    if start < name.start < end:
        while r.t.at(before) & c.DETERMINER:
            before -= 1
        described = before_apposition(r, start) is not None or "," in r.t.words[start : name.start]
        return bool(r.t.at(before) & c.PREPOSITION) and described
    if not r.t.at(before) & c.PREPOSITION:
        return False
    return r.t.word(end) == "," and end < name.start and name.end < clause.group.start


def _is_beside(r: Reading, j: int) -> bool:
    """Return whether the token is an article, a nationality or a title before a name."""
    return (
        bool(r.t.flags[j] & (c.DETERMINER | c.POSSESSIVE | c.NATIONAL)) or r.t.words[j].rstrip(".") in TITLES
    )


def _is_told(r: Reading, clause: Clause, trigger: int, name: Name) -> bool:
    """Return whether the name is whom somebody speaks to: "told Reuters", "called on Oslo"."""
    between = [j for j in range(trigger + 1, name.start) if not _is_beside(r, j)]
    to = _TOLD_TO | {"on"} if clause.group.lemma == "call" else _TOLD_TO
    return len(between) < 2 and all(r.t.words[j] in to for j in between)


def is_make(r: Reading, name: Name) -> bool:
    """Return whether the name only says of which make a thing is: "two Orlo missiles", "an S-400".

    "The Nile 50" is an index where prices are told of.
    """
    if not name.text.isalpha() and any(map(str.isdigit, name.text)):
        return _MARKET.isdisjoint(r.t.words)
    behind, word = r.t.at(name.end), r.t.word(name.end)
    plain = word in _WEAPONS or (word.isalpha() and word not in GROUPS and word not in ROLES)
    return name.kind is Kind.OTHER and plain and not behind & ~(c.NOUN | c.NOUNISH)
