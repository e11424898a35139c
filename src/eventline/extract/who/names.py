"""Names in a sentence: runs of capitalised words, told apart into persons, places and organisations."""

from enum import StrEnum
from typing import NamedTuple

from attrs import frozen

from eventline.extract.who.name_bounds import BODIES, HEADS, is_plain, run
from eventline.extract.who.office_holder import holder
from eventline.languages.en.events.actors import ORGANISATION_NOUNS, ORGANISATIONS, TITLES
from eventline.languages.en.events.countries import ADJECTIVES, CONTINENTAL, COUNTRIES, GOVERNMENTS
from eventline.languages.en.events.places import COMPASS, NUMBERED_PARTS, PLACE_NOUNS, PLACES, SITE_NOUNS
from eventline.syntax import closed as c
from eventline.syntax.tokens import Tokens
from eventline.syntax.wordlist import words


class Kind(StrEnum):
    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    GROUP = "group"
    OTHER = "other"


MAY_BE_PERSON = frozenset({Kind.PERSON, Kind.OTHER})


@frozen
class Name:
    """A name at tokens *start* to *end*; *text* is without titles, *title* has them in lower case."""

    start: int
    end: int
    text: str
    kind: Kind
    title: str = ""


_ADJECTIVAL = tuple(words("ed ing en led run held made born era style long old age built based pro free"))
_VAGUE_TITLES = words(
    "senior former top acting then high chief foreign national special federal state trade security the of"
)
_BARE = words(  # what is left of a longer name or title, and names nobody
    """north south east west northern southern eastern western staff street square division charter strategy
    report council development training update parliament government president minister"""
)
_LANDS = COUNTRIES - {"Chad", "Georgia", "Jordan"}  # which are given names too; "India Today" is nobody
_INITIALS = 2  # letters: "JD Venn"
_NOBODY = words(  # what a name of several words ends in that is no person's
    """war wars revolution uprising revolt rebellion crisis siege massacre campaign operation treaty act bill
    code cup games olympics championship championships festival award awards prize plan deal project
    programme program initiative scandal pandemic dynasty empire era palace embassy airport headquarters"""
)
_UNITS = words("kw mw gw tw kwh mwh gwh twh kb mb gb tb hz mhz ghz")
_OFFICES = words("oil energy market commerce industry agriculture labor labour culture transport")


def names(t: Tokens) -> list[Name]:
    """Return the names of the sentence in order."""
    found: list[Name] = []
    end = 0
    for first in t.capitals:
        if first < end or is_plain(t, first):
            continue
        end = run(t, first)
        i = holder(t, first, end) or first
        name = None if _is_numbered_part(t, i, end) else _name(t, i, end)
        if name is not None and name.title and found and _begins_title(t, found[-1], i):
            found.pop()
        if name is not None:
            found.append(name)
    return found


def _is_numbered_part(t: Tokens, start: int, end: int) -> bool:
    """Return whether the capitals are a noun with its number, or the unit of one: "Flat 3", "900 MW"."""
    if t.words[start] in _UNITS and end - start == 1 and t.word(start - 1)[-1:].isdigit():
        return True
    if end - start > 2 or t.words[start] not in NUMBERED_PARTS:
        return False
    mark = t.word(start + 1)
    return mark.isdigit() or (end - start == 2 and len(mark) == 1)


def _begins_title(t: Tokens, name: Name, start: int) -> bool:
    """Return whether the name is half of an office: "Oil | and Finance Minister Ada Venn"."""
    return name.text.lower() in _OFFICES and name.end + 1 == start


class _Told(NamedTuple):
    """What a run of capitals says: how many of its tokens are titles, the name, its kind, its titles."""

    skipped: int
    text: str
    kind: Kind
    title: str = ""


_read: dict[tuple[str, str, bool], _Told | None] = {}  # names come again and again
_MOST_READ = 50_000  # kept in memory, some 15 MB


def _name(t: Tokens, start: int, end: int) -> Name | None:
    """Return the name at the tokens without adjectives and titles before it; None when nothing is left."""
    key = t.raw(start, end), _title_before(t, start), t.word(end) in PLACE_NOUNS
    if key not in _read:
        if len(_read) >= _MOST_READ:
            _read.clear()
        _read[key] = _told(t, start, end, *key)
    told = _read[key]
    if told is None:
        return None
    is_firm = told.kind is Kind.OTHER and t.word(start - 1) in ORGANISATION_NOUNS
    kind = Kind.ORGANISATION if is_firm else told.kind
    return Name(start + told.skipped, end, told.text, kind, told.title)


def _told(t: Tokens, start: int, end: int, whole: str, before: str, is_region: bool) -> _Told | None:
    """Return what the run says that is written *whole*, with the title *before* it."""
    if _is_known(whole):
        return _Told(0, whole, _kind(whole, ""))
    if whole in ADJECTIVES or _is_part_of_land(whole):
        return None
    first = _behind_title(t, start, end)
    title: list[str] = [t.words[j].rstrip(".") for j in range(start, first)]
    while first < end - 1 and _is_adjective(t, first):
        first += 1
    while first < end and (_is_title_word(t, first) or _is_national(t, first, end)):
        title.append(t.words[first].rstrip("."))
        first += 1
    if first == end or (end - first == 1 and _is_adjective(t, first)):
        return _demonym(t.raw(end - 1, end))
    if title and _is_organisation(t, first, end):  # "Russian Defence Ministry"
        first, title = start, []
    titles = " ".join([before, *title] if before else title)
    text = t.raw(first, end).rstrip(".,")
    if text.lower() in _BARE:
        return None
    return _Told(first - start, text, _kind(text, titles, is_region=is_region), titles)


def _is_part_of_land(whole: str) -> bool:
    """Return whether the run only says where people are from: "West African" leaders, "Eastern European"."""
    first, _, last = whole.partition(" ")
    return first.lower() in COMPASS and (last in ADJECTIVES or last in CONTINENTAL)


def _behind_title(t: Tokens, start: int, end: int) -> int:
    """Return the first token behind a title or place inside the run: "NATO Secretary-General Ida Storm"."""
    for k in range(end - 2, start, -1):
        if _is_organisation(t, k + 1, end):
            return start
        if t.flags[k] & c.CAPITAL and _is_title_word(t, k):
            return k + 1
    if t.words[end - 1] in SITE_NOUNS:
        return start  # "Lutsk Thermal Power Plant"
    for k in range(end - 1 - (not _is_title_word(t, end - 1)), start, -1):
        if t.flags[k] & c.CAPITAL and _is_known(t.raw(start, k)) and end - k < 4:
            return k
    return start


def _is_organisation(t: Tokens, start: int, end: int) -> bool:
    return any(t.words[k] in BODIES for k in range(start, end))


def _is_known(text: str) -> bool:
    return text in PLACES or text in ORGANISATIONS or text in GOVERNMENTS


def _is_title_word(t: Tokens, i: int) -> bool:
    return t.words[i].rstrip(".") in TITLES and t.words[i] not in {"us", "uk", "eu"}


def _is_national(t: Tokens, i: int, end: int) -> bool:
    raw = t.text[t.starts[i] : t.ends[i]]
    if raw in {"US", "U.S.", "UK", "U.K.", "EU"}:
        return i + 1 < end
    return (
        raw in ADJECTIVES
        or bool(t.flags[i] & c.NATIONAL)
        or ("-" in raw and raw.split("-")[-1] in ADJECTIVES)
    )


def _title_before(t: Tokens, start: int) -> str:
    """Return the lower-case title before a name: "foreign minister Luc Morel"."""
    j = start - 1
    if j > 0 and t.words[j] == ",":
        j -= 1
    first = j
    while first >= 0 and (_is_title_word(t, first) or t.flags[first] & c.NATIONAL):
        first -= 1
    return " ".join(t.words[first + 1 : j + 1])


def _is_adjective(t: Tokens, i: int) -> bool:
    """Return whether the word is made with a hyphen: "Moscow-backed"."""
    raw = t.text[t.starts[i] : t.ends[i]]
    last = raw.split("-")[-1]
    return "-" in raw and last[:1].islower() and last.endswith(_ADJECTIVAL)


def _demonym(word: str) -> _Told | None:
    """Return the people of a country, "Ukrainians", or a role and an adjective without a name as nothing."""
    plural = word.endswith("s") and word[:-1] in ADJECTIVES
    return _Told(0, word, Kind.GROUP) if plural else None


def _kind(text: str, title: str, *, is_region: bool = False) -> Kind:
    """Return the kind of the name *text* behind *title*; *is_region*: a word for a place stands behind it."""
    parts = text.split()
    last = parts[-1].lower()
    if text in GOVERNMENTS or text in ORGANISATIONS or "&" in text:
        return Kind.ORGANISATION
    if text in PLACES:
        return Kind.PLACE
    titled = bool(title) and title.split()[-1] not in _VAGUE_TITLES and not (text.isupper() and len(text) > 1)
    if titled and last not in _NOBODY and not {*text.lower().split()} & HEADS:
        return Kind.PERSON
    if {part.lower() for part in parts} & BODIES or (text.isupper() and len(text) > 1):
        return Kind.ORGANISATION
    if last in PLACE_NOUNS or is_region:
        return Kind.PLACE
    if last.endswith("s") and parts[-1][:-1] in ADJECTIVES:
        return Kind.GROUP
    person = (
        2 <= len(parts) <= 4
        and last not in _NOBODY
        and parts[0] not in _LANDS
        and not (parts[0].isupper() and parts[0].isalpha() and len(parts[0]) > _INITIALS)  # "BBC India"
        and all(part[0].isupper() and part[-1].isalpha() for part in parts)
    )
    return Kind.PERSON if person else Kind.OTHER
