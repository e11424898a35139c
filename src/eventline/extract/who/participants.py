"""Participants: who does it and to whom, by their names."""

from eventline.extract.before_name import before_adjectives
from eventline.extract.reading import Reading
from eventline.extract.who.bystanders import is_aside, is_make
from eventline.extract.who.cast import Cast
from eventline.extract.who.doers import beside_names, both, of_firm
from eventline.extract.who.main_name import main_name
from eventline.extract.who.names import Kind, Name
from eventline.extract.who.owner import owner_of
from eventline.extract.who.pronouns import means_firm
from eventline.extract.who.stock_indices import of_index
from eventline.extract.who.whose import described_by, is_town, of_noun
from eventline.languages.en.events.actors import GROUPS, ROLES
from eventline.languages.en.events.countries import GOVERNMENTS
from eventline.languages.en.events.places import PLACE_NOUNS, STRUCK
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause
from eventline.syntax.wordlist import words

_ARTICLES = words("the a an this that these those some his her its their our my")
_AMOUNTS = words("number numbers majority series")
_MANY = words("dozens scores hundreds thousands millions tens")
_ABOUT = words("at least more than up to another some about nearly around over almost as many the other")
_MEMBERS = words("representative representatives member members staff service services veterans")
_HEADS = GROUPS | ROLES
_ONES_AND_MANY = _HEADS | _MEMBERS
_OF_PLACES = PLACE_NOUNS | {"of", "city", "town"}
_ADDRESSED = words("tell brief address inform assure remind order urge")
_ARMED = words("troops forces army navy soldiers units fighters men brigade division battalion")
_NOBODY = words("no none nobody neither nothing")
_MOST = 4
_NEAR = 5  # tokens from a pronoun to whom it is said of
_HANGING = c.DETERMINER | c.NATIONAL | c.COORDINATOR
_WHERE = words(
    "in at near on into across outside inside around from to over toward towards through via along off"
)


def who(r: Reading, phrase: tuple[int, int] | None, cast: Cast) -> str | None:
    """Return the name that a subject phrase means, the words of a group, None for anything else."""
    if phrase is None:
        return None
    key = r.number, phrase
    if key not in cast.meant:
        joined = r.t.words[phrase[0]] in {"he", "she"} and r.t.word(phrase[0] + 1) == "and"
        cast.meant[key] = beside_names(r, phrase, cast) if joined else _who(r, phrase, cast)
    return cast.meant[key]


def _who(r: Reading, phrase: tuple[int, int], cast: Cast) -> str | None:
    start, end = phrase
    person = before_apposition(r, start) or main_name(r, start, end)
    if person is not None and cast.is_name(person):
        return cast.full(person.text)
    if r.t.words[start] in _NOBODY:
        return None
    words = r.t.raw(start, end)
    meant = cast.stands_for(words)
    if meant is not None and not _is_beside_itself(r, phrase, meant, cast):
        return meant
    if r.t.flags[start] & c.GERUND:
        return None
    if _is_bare_count(r, start, end):
        return words
    short = _short(r, start, end)
    first, _, behind = short.partition(" of ")
    parts = first.lower().split()
    if parts[-1] in _ONES_AND_MANY or (meant and means_firm(words)) or parts[-1].removesuffix("s") in ROLES:
        return short
    if parts[-1] in _MANY and {*behind.lower().split()} & GROUPS:
        return short
    is_event = r.t.at(start + len(parts) - 1) & c.NOUN
    return short if not behind and not is_event and not _HEADS.isdisjoint(parts) else None


def _is_beside_itself(r: Reading, phrase: tuple[int, int], meant: str, cast: Cast) -> bool:
    """Return whether whom the phrase would mean is named behind its verb: "he said of Venn's remarks"."""
    told = r.t.raw(*phrase)
    if told.lower() in {"he", "she"}:
        return any(
            cast.full(x.text) == meant and r.t.word(x.start - 1) in {"of", "about", "to", "with"}
            for x in r.names_in(phrase[1], min(phrase[1] + _NEAR, len(r.t)))
        )
    behind = (x for x in r.names_in(phrase[1], len(r.t)) if x.text == meant)
    return means_firm(told) and any(r.t.at(x.start - 1) & c.PREPOSITION for x in behind)


def _is_bare_count(r: Reading, start: int, end: int) -> bool:
    """Return whether the phrase counts people without naming them: "thousands", "at least 12"."""
    if r.t.at(start - 1) & c.COORDINATOR:
        return False  # "three were killed and nine injured": told by the verb before
    if r.t.words[end - 1] in _MANY and (end - start == 1 or r.t.words[start] in _ABOUT):
        return True
    counted = bool(r.t.flags[end - 1] & c.NUMBER) and end - 1 not in r.t.timed
    if not counted or r.t.raw(end - 1, end)[0] in "$€£" or r.t.words[end - 1] in {"one", "%"}:
        return False
    return all(r.t.words[j] in _ABOUT for j in range(start, end - 1))


def before_apposition(r: Reading, start: int) -> Name | None:
    """Return the person whom the subject only describes: "Ada Venn, the head of the bank, said"."""
    if r.t.word(start - 1) != "," or not r.t.flags[start] & c.DETERMINER:
        return None
    return next((x for x in r.names if x.end == start - 1 and x.kind is Kind.PERSON), None)


def kind_of(r: Reading, phrase: tuple[int, int], cast: Cast) -> Kind:
    """Return what kind of participant the subject phrase tells."""
    name = main_name(r, *phrase)
    if name is not None:
        return Kind.PERSON if cast.is_person(name) else name.kind
    is_one = r.t.words[phrase[1] - 1] in ROLES or r.t.words[phrase[0]] in {"he", "she"}
    return Kind.PERSON if is_one else Kind.GROUP


def _short(r: Reading, start: int, end: int) -> str:
    """Return a group's words without article and without what follows a preposition or comma."""
    while start < end - 1 and (r.t.words[start] in _ARTICLES or r.in_timex(start)):
        start += 1
    if r.t.word(start) in _AMOUNTS and r.t.word(start + 1) == "of" and start + 2 < end:
        start += 2
    if r.t.word(start + 1) == "than" or r.t.words[start : start + 2] in (["at", "least"], ["up", "to"]):
        start = min(start + 2, end - 1)
    stop = start + 1  # "wounded men", "meeting": the first word ends nothing
    while stop < end and not _ends_short(r, stop):
        stop += 1
    stop = min(stop, start + 8)
    while stop > start + 1 and (r.t.words[stop - 1] == "of" or r.t.flags[stop - 1] & _HANGING):
        stop -= 1
    return r.t.raw(start, stop)


def _ends_short(r: Reading, j: int) -> bool:
    if r.t.words[j] == "of":
        return False
    return bool(
        r.t.flags[j] & (c.PREPOSITION | c.PUNCTUATION | c.RELATIVE | c.PARTICIPLE | c.GERUND | c.TO)
        and not r.t.flags[j] & c.CAPITAL
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
    doer = None if pair or _is_struck_place(r, clause) else _doer(r, clause, cast)
    found += pair if doer is None else [doer.removeprefix("the ")]
    for name in r.names_in(*span):
        if (
            (where is not None and where.startswith(name.text))
            or _is_where(r, name)
            or is_town(name)
            or is_make(r, name)
            or is_aside(r, clause, trigger, name, theme)
            or not cast.is_name(name)
            or len(found) >= _MOST
        ):
            continue
        full = cast.full(name.text)
        if not any(full in known or known in full for known in found):
            found.append(full)
    groups = _addressed(r, clause) if theme == "statement" else _groups(r, span)
    found += [group for group in groups if len(found) < 2 and not any(group in x for x in found)]
    return tuple(found[:_MOST])


def _doer(r: Reading, clause: Clause | None, cast: Cast) -> str | None:
    """Return who does it; of a happening that does something ("the Peruvian raid killed") whose it is."""
    if clause is None or clause.subject is None:
        return None
    described = described_by(r, clause)
    if described is not None:
        return cast.full(described.text)
    meant = None if _is_bare_count(r, *clause.subject) else who(r, clause.subject, cast)
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
        r.t.raw(j - 2 if r.t.word(j - 2) in {"north", "south", "sri", "costa"} else j - 1, j + 1)
        for j in range(max(span[0], 1), span[1])
        if r.t.words[j] in GROUPS and r.t.flags[j - 1] & c.NATIONAL
    ]


def _is_where(r: Reading, name: Name) -> bool:
    """Return whether the name says where, not who."""
    if name.kind is not Kind.PLACE or name.text in GOVERNMENTS:
        return False
    j = before_adjectives(r.t, name, _OF_PLACES)
    if r.t.word(j) in {",", "and"}:  # "in Lviv, Lutsk and Peru"
        before = next((x for x in r.names if x.end == j and x.kind is Kind.PLACE), None)
        return before is not None and _is_where(r, before)
    return r.t.word(j) in _WHERE or r.t.word(name.end) in PLACE_NOUNS
