"""Place: where it happened, told by a name behind "in", by the verb's object or by the noun's own "of"."""

from eventline.extract.reading import Reading
from eventline.extract.where.place_cues import AT, Tie
from eventline.extract.where.spoken_of import is_of_speaking, is_spoken_of, where_it_was_said
from eventline.extract.who.bystanders import is_measured_from
from eventline.extract.who.names import Kind, Name
from eventline.languages.en.events.actors import ROLES
from eventline.languages.en.events.countries import ADJECTIVES, CAPITALS, COUNTRIES, GOVERNMENTS
from eventline.languages.en.events.places import GOING, PLACES, REGION_NOUNS, SITE_NOUNS, STRUCK
from eventline.languages.en.gazetteer.table import spots
from eventline.syntax import closed as c
from eventline.syntax.clause import Clause
from eventline.syntax.wordlist import words

_TO = words("to from toward towards")
_ENTERED = words("visit enter leave storm tour")
_UNDERGOING = words("be see witness suffer endure experience undergo fall come engulf")  # "Tarn saw clashes"
_FALLING = words("fall rain land fire launch drop descend hail pour")
_MOVING = words(
    """go come travel fly arrive return move withdraw flee escape retreat depart sail drive head visit deploy
    transfer send evacuate launch fire deliver ship bring take carry extradite deport relocate dispatch
    march push"""
)
_APART = frozenset({"that", "which", "who", "while", "whereas", "but"})
_SINCE = words("since before after until")
WHERE = words("in at near across outside inside around throughout")
_OUTSIDE, _BEFORE, _NESTED, _LOOSE, _NEAR, _OBJECT = 25, 10, 12, 15, 6, 2  # what a looser tie costs, in words


def place(r: Reading, clause: Clause | None, trigger: int, span: tuple[int, int], theme: str) -> str | None:
    """Return the place of the happening named at token *trigger*, None when the sentence tells none.

    Args:
        clause: The clause of the trigger, whose tokens are *span*.
        theme: Laws and votes are placed in the country that makes them.
    """
    best: tuple[int, str] | None = None
    for tie in r.ties:
        name, cost = tie.name, _cost(r, tie, clause, trigger)
        if cost is None or (tie.is_loose and tie.is_seat):
            continue  # "according to sources in the White House"
        outside = not (span[0] <= name.start and name.end <= span[1])
        cost += _OUTSIDE * (outside + tie.is_loose)
        if (best is not None and cost >= best[0]) or is_spoken_of(r, tie, trigger, theme):
            continue
        told = theme == "statement" and name.start > trigger and tie.is_place and tie.word in AT
        leads = _leads(r, name, span) or is_of_speaking(r, name, trigger)
        if outside and not (told or leads or _is_object_of_next(r, name, clause)):
            continue
        best = cost, whole(r, name)
    if best is not None:
        return best[1]
    said_in = [(x.left, x.right) for x in where_it_was_said(r, trigger)] if theme == "statement" else []
    capital = next((city for of in [span, *said_in] if (city := _capital(r, of))), None)
    return capital or _by_nature(r, clause, theme)


def whole(r: Reading, name: Name) -> str:
    """Return the name with the noun that says what part or spot of it is meant: "Rivne region"."""
    if name.kind is not Kind.PLACE:
        return name.text
    if f"The {name.text}" in PLACES:
        return f"The {name.text}"
    if r.t.word(name.end) in REGION_NOUNS and not r.t.at(name.end) & c.CAPITAL:
        return f"{name.text} {r.t.words[name.end]}"
    if not SITE_NOUNS.isdisjoint(r.t.words[name.end : name.end + 3]):
        for end in range(name.end + 3, name.end, -1):
            if r.t.word(end - 1) in SITE_NOUNS and spots(text := r.t.raw(name.start, end)):
                return text
    return name.text


def _is_object_of_next(r: Reading, name: Name, clause: Clause | None) -> bool:
    """Return whether the name is the object of a verb joined to that of the clause: "took and held Lviv"."""
    if clause is None or clause.group.lemma not in GOING:
        return False
    shared = (x for x in r.clauses if x.shared and x.subject == clause.subject and x.group.lemma in GOING)
    return any(0 < x.group.start - clause.group.end < 4 and 0 <= name.start - x.group.end < 3 for x in shared)


def _capital(r: Reading, span: tuple[int, int]) -> str | None:
    """Return the city that "the Peruvian capital" means."""
    if "capital" not in r.t.words:
        return None
    for j in range(max(span[0], 1), span[1]):
        if r.t.words[j] == "capital" and (country := ADJECTIVES.get(r.t.raw(j - 1, j))):
            return next((city for city, of in CAPITALS.items() if of == country), None)
    return None


def _leads(r: Reading, name: Name, span: tuple[int, int]) -> bool:
    """Return whether the name stands in front of the clause and in no other, or before its "where"."""
    if name.start >= span[0]:
        return False
    if r.t.word(span[0] - 1) == "where" or r.t.word(span[0]) == "where":
        return span[0] - name.end <= 3
    return not any(x.is_finite and x.left <= name.start < x.right for x in r.clauses)


def _by_nature(r: Reading, clause: Clause | None, theme: str) -> str | None:
    """Return the country that passes a law or holds a vote."""
    if clause is None or clause.subject is None:
        return None
    if theme not in {"law", "politics"} and clause.group.lemma not in {"expel", "summon", "host"}:
        return None
    names = [name.text for name in r.names_in(*clause.subject) if name.text in COUNTRIES]
    offices = [
        name.text
        for name in r.names_in(clause.left, clause.right)
        if name.text in COUNTRIES and r.t.word(name.start - 1) == "of" and r.t.word(name.start - 2) in ROLES
    ]
    return next(iter(names + offices), None)


def _cost(r: Reading, tie: Tie, clause: Clause | None, trigger: int) -> int | None:
    """Return how loosely the name is tied to the trigger, in words; None when it is no place of it."""
    if tie.is_part:
        return 3
    start = tie.name.start
    if is_measured_from(r, trigger, tie.before):
        return None
    far = _BEFORE * (start < trigger) + abs(start - trigger)
    if tie.is_struck:
        return 3 if tie.before - 1 == trigger else far + _NESTED
    if tie.is_at:
        return far + _NESTED * (tie.is_nested and tie.before - 1 != trigger)
    if tie.may_hold:
        return far + _NESTED
    entered = tie.is_seat and clause is not None and clause.group.lemma in _ENTERED
    return _of_verb(r, tie.name, clause, tie.word, far) if tie.is_place or entered else None


def _is_subject(r: Reading, clause: Clause, name: Name) -> bool:
    """Return whether the name is the last word of the subject: "the city of Tver was shelled".

    Nothing is done to the last one of "the talks between Peru and Chile".
    """
    if clause.subject is None or "between" in r.t.words[slice(*clause.subject)]:
        return False
    return clause.subject[0] <= name.start and clause.subject[1] == name.end


def _of_verb(r: Reading, name: Name, clause: Clause | None, before: str, far: int) -> int | None:
    """Return the cost of a place that the verb asks for: its object, or where it moves to."""
    if clause is None:
        return None
    is_town = name.text not in COUNTRIES and name.text not in CAPITALS
    holds = is_town and clause.group.lemma in {"hold", "lose", "keep"}
    if (holds or clause.group.lemma in GOING) and 0 <= name.start - clause.group.end < _NEAR:
        return far + _LOOSE if _is_sited(r, name) else _OBJECT
    struck = clause.group.passive and clause.group.lemma in STRUCK
    if (struck or (is_town and clause.group.lemma in _UNDERGOING)) and _is_subject(r, clause, name):
        return _LOOSE
    for other in r.clauses:  # "ordered them to seize Kherson"
        aims = other.group.form == "infinitive" and other.group.lemma in GOING
        if aims and 0 <= name.start - other.group.end < 3:
            return _LOOSE
    falls = before == "on" and clause.group.lemma in _FALLING and name.start - clause.group.end < 4
    if falls or _is_object_of_next(r, name, clause):
        return _LOOSE
    return far + _LOOSE if before in _TO and clause.group.lemma in _MOVING else None


def _is_sited(r: Reading, name: Name) -> bool:
    """Return whether the spot called after the name is told to lie elsewhere: "the Tarn plant in Ghent"."""
    behind = range(name.end, min(name.end + _NEAR, len(r.t) - 1))
    site = next((j for j in behind if r.t.words[j] in SITE_NOUNS), None)
    if site is None or r.t.word(site + 1) not in WHERE:
        return False
    return any(site + 1 < x.start < site + _NEAR and x.kind is Kind.PLACE for x in r.names)


def beside(r: Reading, trigger: int) -> str | None:
    """Return the place named behind "in" elsewhere in the sentence, the nearest to the trigger."""
    found = [
        (abs(tie.name.start - trigger), whole(r, tie.name))
        for tie in r.ties
        if tie.name.kind is Kind.PLACE and tie.name.text not in GOVERNMENTS
        if (tie.is_part or tie.word in WHERE) and not _is_of_another(r, tie.name, trigger)
    ]
    return min(found)[1] if found else None


def _is_of_another(r: Reading, name: Name, trigger: int) -> bool:
    """Return whether the place is that of another clause: "in reply to a raid that hit Lima".

    Nor is it where something began that only says since when: "the first raid in Lima since war broke out".
    """
    if any(x.opener in _SINCE and x.left <= trigger < x.right and name.end < x.left for x in r.clauses):
        return True
    behind = (
        x for x in r.clauses if x.is_finite and x.opener in _APART and not x.shared and x.left > trigger
    )
    return any(x.left <= name.start < x.right for x in behind)
