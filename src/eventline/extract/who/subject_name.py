"""Subject name: whom the words of a subject mean, by a name, or as a group: "eight of them"."""

from eventline.extract.reading import Reading
from eventline.extract.who.cast import Cast
from eventline.extract.who.doers import beside_names
from eventline.extract.who.main_name import main_name
from eventline.extract.who.names import Kind, Name
from eventline.extract.who.pronouns import means_firm
from eventline.languages.en.events.actors import GROUPS, ROLES
from eventline.syntax import closed as c
from eventline.syntax.wordlist import words

_ARTICLES = words("the a an this that these those some his her its their our my")
_AMOUNTS = words("number numbers majority series")
_MANY = words("dozens scores hundreds thousands millions tens")
_ABOUT = words("at least more than up to another some about nearly around over almost as many the other")
_MEMBERS = words("representative representatives member members staff service services veterans")
_HEADS = GROUPS | ROLES
_ONES_AND_MANY = _HEADS | _MEMBERS
_NOBODY = words("no none nobody neither nothing")
_NEAR = 5  # tokens from a pronoun to whom it is said of
_HANGING = c.DETERMINER | c.NATIONAL | c.COORDINATOR


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
    if r.t.words[start] in _NOBODY or _is_empty(r, start):
        return None
    words = r.t.raw(start, end)
    meant = cast.stands_for(words)
    if meant is not None and not _is_beside_itself(r, phrase, meant, cast):
        return meant
    if r.t.flags[start] & c.GERUND:
        return None
    if is_bare_count(r, start, end):
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


def _is_empty(r: Reading, start: int) -> bool:
    """Return whether "it" means nobody: "it was noted that Lee had left"."""
    said = start + 2 + (r.t.word(start + 2) == "been")
    return r.t.words[start] == "it" and bool(r.t.at(said) & c.PARTICIPLE) and r.t.word(said + 1) == "that"


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


def is_bare_count(r: Reading, start: int, end: int) -> bool:
    """Return whether the phrase counts people without naming them: "thousands", "at least 12"."""
    if r.t.at(start - 1) & c.COORDINATOR:
        return False  # "three were killed and nine injured": told by the verb before
    if r.t.words[end - 1] in _MANY:
        return True
    if not r.t.flags[end - 1] & c.NUMBER or r.t.words[end - 1] in {"one", "%"}:
        return False
    return all(r.t.words[j] in _ABOUT for j in range(start, end - 1))


def before_apposition(r: Reading, start: int) -> Name | None:
    """Return the person whom the subject only describes: "Ada Venn, (the) head of the bank, said"."""
    if r.t.word(start - 1) != "," or not (r.t.flags[start] & c.DETERMINER or r.t.words[start] in ROLES):
        return None
    return next((x for x in r.names if x.end == start - 1 and x.kind is Kind.PERSON), None)


def kind_of(r: Reading, phrase: tuple[int, int], cast: Cast) -> Kind:
    """Return what kind of participant the subject phrase tells."""
    told = before_apposition(r, phrase[0]) if r.t.words[phrase[0]] in ROLES else None
    name = told or main_name(r, *phrase)
    if name is not None:
        return Kind.PERSON if cast.is_person(name) else name.kind
    is_one = r.t.words[phrase[1] - 1] in ROLES or r.t.words[phrase[0]] in {"he", "she"}
    return Kind.PERSON if is_one else Kind.GROUP


def _short(r: Reading, start: int, end: int) -> str:
    """Return a group's words without article and without what follows a preposition or comma."""
    while start < end - 1 and (r.t.words[start] in _ARTICLES or r.in_timex(start)):
        start += 1
    if r.t.word(start) in _AMOUNTS and start + 2 < end:
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
    return bool(r.t.flags[j] & (c.PREPOSITION | c.PUNCTUATION | c.RELATIVE | c.PARTICIPLE | c.GERUND | c.TO))
