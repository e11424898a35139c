"""Antecedents: whom a clause leaves behind for the pronouns that follow it."""

from eventline.extract.reading import Reading
from eventline.extract.sources import is_speech
from eventline.extract.what.triggers import Trigger
from eventline.extract.who.cast import Cast
from eventline.extract.who.names import Kind, Name
from eventline.extract.who.pronouns import FIRST
from eventline.extract.who.subject_name import kind_of, who
from eventline.languages.en.events.actors import GROUPS, PERSONS
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause

_BESIDE = frozenset({"as", "while", "though", "although", "", "”", '"', "“", "-", "–", "—"})
_ENDS = c.PREPOSITION | c.PUNCTUATION | c.RELATIVE | c.AUXILIARY
_SUFFERED = frozenset({"law", "crime", "death"})  # what is done to a person who then is told of
_REACH = 5  # tokens behind a verb in which its object stands


def remember(r: Reading, trigger: Trigger, cast: Cast, *, framed: bool) -> str | None:
    """Tell *cast* who was the subject of the clause, and the object; return who spoke in it, if any."""
    if trigger.clause is None or not trigger.carries:
        return None
    clause = r.clauses[trigger.clause]
    if not clause.is_finite or clause.subject is None or r.quoted[trigger.clause]:
        return None
    says = clause.opener in {"who", "which"} and is_speech(clause)  # "the bank, which said it had …"
    if not (clause.opener in _BESIDE or says) or framed:
        return None
    subject = clause.subject
    named = who(r, subject, cast)
    is_own = r.t.words[subject[0]] in FIRST  # "he" never means who says "I"
    if clause.shared or is_own:
        is_group = is_own or (named is not None and kind_of(r, subject, cast) is not Kind.PERSON)
        if is_own or named is not None:
            _remember_object(r, clause, cast, is_group=is_group, theme=trigger.theme)
        return None
    if named is None:
        _remember_one(r, subject, cast)
        return None
    cast.means(r.t.words[subject[0]] if subject[1] - subject[0] == 1 else "", named)
    kind = kind_of(r, subject, cast)
    if kind is Kind.OTHER and is_speech(clause) and r.t.words[subject[1] - 1] not in GROUPS:
        kind = Kind.PERSON
    cast.subject(named, kind)
    _remember_object(r, clause, cast, is_group=kind is not Kind.PERSON, theme=trigger.theme)
    return named if is_speech(clause) else None


def _remember_one(r: Reading, subject: tuple[int, int], cast: Cast) -> None:
    """Take note of one unnamed person as the subject: "a 34-year-old man"."""
    one = _one(r, *subject)
    if one is not None:
        cast.subject(one, Kind.PERSON)
    elif (thing := _thing(r, *subject)) is not None:
        cast.leave(thing)


def _thing(r: Reading, start: int, end: int) -> str | None:
    """Return the words of a subject for one thing, as far as "of": "the city of Karst"."""
    if r.t.words[start] not in {"a", "an", "the"}:
        return None
    end = next((j for j in range(start, end) if r.t.at(j) & _ENDS and r.t.words[j] != "of"), end)
    of = next((j for j in range(start, end) if r.t.words[j] == "of"), end)
    head = r.t.words[of - 1]
    is_many = (head.endswith("s") and not head.endswith("ss")) or head in GROUPS
    if is_many or not 2 <= end - start <= _REACH:
        return None
    return f"the {r.t.raw(start + 1, end)}"


def _remember_object(r: Reading, clause: Clause, cast: Cast, *, is_group: bool, theme: str) -> None:
    """Take note of the person behind the verb; where a group is the subject, "he" means that one."""
    start, flags, size = clause.group.end, r.t.flags, r.t.size
    stop = next((j for j in range(start, size) if flags[j] & _ENDS and r.t.words[j] != "-"), size)
    name = next((x for x in r.names_in(start, stop) if _is_person(r, x, cast)), None)
    possessive = name is not None and r.t.word(name.end) in {"'s", "'"}
    found = cast.full(name.text) if name is not None and not possessive else _one(r, start, stop)
    if found is None:
        return
    if is_group and (name is None or theme in _SUFFERED):
        cast.subject(found, Kind.PERSON)
    else:
        cast.object(found)


def _is_person(r: Reading, name: Name, cast: Cast) -> bool:
    return cast.is_person(name) and r.t.word(name.start - 1) != "the"  # "won the Norden Prize"


def _one(r: Reading, start: int, end: int) -> str | None:
    """Return the words of the phrase for one unnamed person that begins at token *start*."""
    if start >= end or not r.t.at(start) & c.DETERMINER:
        return None
    one = next((j for j in range(start + 1, min(end, start + _REACH)) if r.t.words[j] in PERSONS), None)
    return None if one is None else f"the {r.t.raw(start + 1, one + 1)}"
