"""Participants: who does it and to whom, by their names."""

from eventline.extract.before_name import before_adjectives
from eventline.extract.reading import Reading
from eventline.extract.who.bystanders import is_aside, is_make
from eventline.extract.who.cast import Cast
from eventline.extract.who.doers import both, of_firm
from eventline.extract.who.main_name import main_name
from eventline.extract.who.names import Kind, Name
from eventline.extract.who.owner import owner_of
from eventline.extract.who.stock_indices import of_index
from eventline.extract.who.subject_name import is_bare_count, who
from eventline.extract.who.whose import described_by, is_town, of_noun
from eventline.languages.en.events.actors import GROUPS
from eventline.languages.en.events.countries import GOVERNMENTS
from eventline.languages.en.events.places import COMPASS, PLACE_NOUNS, STRUCK
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause
from eventline.syntax.wordlist import words

_OF_PLACES = PLACE_NOUNS | {"of", "city", "town"}
_ADDRESSED = words("tell brief address inform assure remind order urge")
_ARMED = words("troops forces army navy soldiers units fighters men brigade division battalion")
_MOST = 4
_WHERE = words(
    "in at near on into across outside inside around from to over toward towards through via along off"
)


def actors(
    r: Reading,
    clause: Clause | None,
    span: tuple[int, int],
    cast: Cast,
    where: str | None,
    trigger: int,
    theme: str,
) -> tuple[str, ...]:
    """Return those who take part: the subject, then other names of the clause that are no place."""
    found = of_noun(r, trigger, cast) if clause is None or clause.group.head != trigger else []
    if found:
        return tuple(found[:_MOST])
    pair = both(r, clause.subject, cast) if clause is not None and clause.subject is not None else []
    things = {x.text for x in r.names if _only_opens(r, x, cast)}
    doer = None if pair or _is_struck_place(r, clause) else _doer(r, clause, cast)
    doer = None if doer in things else doer
    found += pair if doer is None else [doer.removeprefix("the ")]
    described = 0 if doer is None else _described(r, clause, doer, cast)
    for name in r.names_in(*span):
        if (
            name.end <= described
            or (where is not None and where.startswith(name.text))
            or _is_where(r, name)
            or is_town(name)
            or name.text in things
            or is_make(r, name)
            or is_aside(r, clause, trigger, name, theme)
            or not cast.is_name(name)
            or len(found) >= _MOST
        ):
            continue
        full = cast.full(name.text)
        if not any(full in known or known in full for known in found):
            found.append(full)
    groups = _addressed(r, clause) if theme == "statement" else _groups(r, (max(span[0], described), span[1]))
    found += [group for group in groups if len(found) < 2 and not any(group in x for x in found)]
    return tuple(found[:_MOST])


def _described(r: Reading, clause: Clause | None, doer: str, cast: Cast) -> int:
    """Return the end of a subject that only describes a person: "The head of the Peruvian government"."""
    if clause is None or clause.subject is None or doer.split()[-1].lower() not in cast.persons:
        return 0
    other = clause.subject[0] > clause.group.start or "and" in r.t.words[slice(*clause.subject)]
    return 0 if other or doer.split()[-1] in r.t.raw(*clause.subject) else clause.subject[1]


def _only_opens(r: Reading, name: Name, cast: Cast) -> bool:
    """Return whether the capital is only that of a sentence: "Oil rose", where the article has "oil" too."""
    if name.start > 0 or name.kind is not Kind.OTHER or name.text in cast.known:
        return False
    return not name.text.endswith("s") and f" {name.text.lower()} " in r.t.text


def _doer(r: Reading, clause: Clause | None, cast: Cast) -> str | None:
    """Return who does it; of a happening that does something ("the Peruvian raid killed") whose it is."""
    if clause is None or clause.subject is None:
        return None
    described = described_by(r, clause)
    if described is not None:
        return cast.full(described.text)
    meant = None if is_bare_count(r, *clause.subject) else who(r, clause.subject, cast)
    head = clause.subject[1] - 1
    if meant is None and r.t.flags[head] & c.NOUN:
        meant = next(iter(of_noun(r, head, cast)), None)
    phrase = clause.subject
    meant = _owning(r, phrase, cast, meant) or meant
    return meant or _owner(r, phrase, cast) or of_firm(r, phrase, cast) or of_index(r, phrase, cast)


def _owning(r: Reading, phrase: tuple[int, int], cast: Cast, meant: str | None) -> str | None:
    """Return whose the deed is: "its troops crossed", "his delegation left", "its jets struck"."""
    if meant is not None and meant.rpartition(" ")[2] not in GROUPS:
        return None
    if r.t.words[phrase[0]] in {"his", "her"} and r.t.words[phrase[1] - 1] in _ARMED:
        return None  # "his troops" are those of his country
    owner = owner_of(r, phrase[0], cast)
    return owner if owner is not None and owner[:1].isupper() else None


def _is_struck_place(r: Reading, clause: Clause | None) -> bool:
    """Return whether something is done to a town: "the last village, Orlo, was captured"."""
    if clause is None or clause.subject is None or clause.group.lemma not in STRUCK:
        return False
    name = main_name(r, *clause.subject) if clause.group.passive else None
    return name is not None and is_town(name)


def _owner(r: Reading, phrase: tuple[int, int], cast: Cast) -> str | None:
    """Return whose the subject is: "Peru's hope of a deal", "the Orlo Group's exports"."""
    owners = (x for x in r.names_in(*phrase) if r.t.word(x.end) in {"'s", "'"} and x.end < phrase[1] - 1)
    first = next(owners, None)
    return None if first is None or first.start - phrase[0] > 1 or is_town(first) else cast.full(first.text)


def _addressed(r: Reading, clause: Clause | None) -> list[str]:
    """Return the group that is spoken to: "told his troops"."""
    if clause is None or clause.group.lemma not in _ADDRESSED:
        return []
    first = j = clause.group.end
    while r.t.at(j) & (c.DETERMINER | c.POSSESSIVE | c.NATIONAL):
        j += 1
        first = j if not r.t.at(first) & c.NATIONAL else first
    return [r.t.raw(first, j + 1)] if r.t.word(j) in GROUPS else []


def _groups(r: Reading, span: tuple[int, int]) -> list[str]:
    """Return groups told with their country: "Russian troops"."""
    if GROUPS.isdisjoint(r.t.words[span[0] : span[1]]):
        return []
    return [
        r.t.raw(j - 1, j + 1)
        for j in range(max(span[0], 1), span[1])
        if r.t.words[j] in GROUPS and r.t.flags[j - 1] & c.NATIONAL
    ]


def _is_where(r: Reading, name: Name) -> bool:
    """Return whether the name says where, not who."""
    if r.t.word(name.start - 1) == "near":
        return True
    if name.kind is not Kind.PLACE or name.text in GOVERNMENTS:
        return False
    j = before_adjectives(r.t, name, _OF_PLACES)
    if r.t.word(j) in {",", "and"}:  # "in Lviv, Lutsk and Peru"
        before = next((x for x in r.names if x.end == j and x.kind is Kind.PLACE), None)
        return before is not None and _is_where(r, before)
    side = r.t.word(name.start - 1) == "of" and r.t.word(name.start - 2) in COMPASS  # "90 km east of Tarn"
    return side or r.t.word(j) in _WHERE or r.t.word(name.end) in PLACE_NOUNS
