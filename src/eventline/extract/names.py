"""Names in a sentence: runs of capitalised words, told apart into persons, places and organisations."""

from enum import StrEnum
from typing import NamedTuple

from eventline.extract.numbered import is_number_of_name
from eventline.languages.en.actors import GROUPS, NOT_NAMES, ORGANISATIONS, ROLES, TITLES
from eventline.languages.en.countries import ADJECTIVES, COUNTRIES, GOVERNMENTS
from eventline.languages.en.places import PLACE_NOUNS, PLACES
from eventline.syntax import closed as c
from eventline.syntax.tokens import Tokens
from eventline.syntax.wordlist import words


class Kind(StrEnum):
    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    GROUP = "group"
    OTHER = "other"


class Name(NamedTuple):
    """A name at tokens *start* to *end*; *text* is without titles, *title* has them in lower case."""

    start: int
    end: int
    text: str
    kind: Kind
    title: str = ""


_HEADS = words(  # words of organisations that take "of" or "for" and more
    """ministry department institute council university bank house union parliament assembly conference
    court organization organisation republic embassy chamber federation association board bureau office
    committee commission agency centre center church party army academy college society league
    gulf sea bay strait isle ministers foundation fund alliance coalition corporation service forces
    authority congress senate accord accords agreement agreements convention memorandum protocol pact treaty
    forum summit command"""
)
_VAGUE_TITLES = words(
    "senior former top acting then high chief foreign national special federal state trade security the of"
)
_ADJECTIVAL = ("al", "ic", "ous", "ive", "ful", "less", "ary", "ern", "able", "ible")
_BARE = words(  # what is left of a longer name or title, and names nobody
    """north south east west northern southern eastern western staff street square division charter strategy
    report council development training update parliament government president minister"""
)
_LINKS = words("of for and the de la al el bin ibn von van der du di da on")
_COMPANY = words(
    """inc corp ltd llc plc ag gmbh group holdings company co bank university airlines airways motors news
    tv press times post journal independent tribune herald guardian telegraph gazette pravda observer
    mirror mail globe chronicle examiner inquirer radio television media weekly magazine"""
)


def names(t: Tokens) -> list[Name]:
    """Return the names of the sentence in order."""
    found: list[Name] = []
    i, size = 0, len(t)
    while i < size:
        end = _run(t, i) if t.flags[i] & c.CAPITAL and not _is_plain(t, i) else i
        if end == i:
            i += 1
            continue
        name = _name(t, i, end)
        if name is not None:
            found.append(name)
        i = end
    return found


def _is_plain(t: Tokens, i: int) -> bool:
    """Return whether the capital is only that of a sentence's first word or of a day's name."""
    word = t.words[i]
    if word == "new" and t.raw(i, i + 2) in PLACES:
        return False
    if word in NOT_NAMES or (
        t.flags[i] & (c.DETERMINER | c.PRONOUN | c.PREPOSITION | c.AUXILIARY | c.SUBORDINATOR | c.TO)
    ):
        return t.word(i + 1) != "&" and not (
            word in {"us", "it", "who"} and t.text[t.starts[i] : t.ends[i]].isupper()
        )
    opens = i == 0 or bool(t.at(i - 1) & c.PUNCTUATION and t.word(i - 1) not in {",", "'", "-", "."})
    if not opens or t.at(i + 1) & c.CAPITAL:
        return False
    raw = t.text[t.starts[i] : t.ends[i]]
    if raw in PLACES or raw in ORGANISATIONS or raw in GOVERNMENTS:
        return False
    if raw.endswith(_ADJECTIVAL) and i + 1 < len(t) and _may_be_noun(t.flags[i + 1]):
        return True  # "Local channels", "Massive strikes"
    return (
        bool(t.flags[i] & (c.VERB | c.ADVERB | c.NOUN | c.NUMBER))
        or word in GROUPS
        or word in ROLES
        or word in TITLES
    )


def _may_be_noun(flags: int) -> bool:
    return not flags or bool(flags & (c.NOUN | c.NOUNISH))


def _run(t: Tokens, i: int) -> int:
    """Return the token behind the run of capitals that begins at *i*."""
    j = i + 1
    while j < len(t):
        if t.flags[j] & c.CAPITAL and t.words[j] not in NOT_NAMES:
            j += 1
        elif t.words[j] == "." and len(t.words[j - 1]) == 1 and t.at(j + 1) & c.CAPITAL:
            j += 1  # "J. Smith"
        elif t.words[j] == "&" and t.at(j + 1) & c.CAPITAL:
            j += 1  # "AT&T"
        elif is_number_of_name(t, j):
            j += 1
        elif (step := _link(t, i, j)) is not None:
            j = step
        else:
            break
    return j


def _link(t: Tokens, start: int, j: int) -> int | None:
    """Return the capital behind "of the", "for" and the like where these belong to the name."""
    if t.words[j] not in _LINKS:
        return None
    k = j + 1
    while k < min(j + 3, len(t)) and t.words[k] in _LINKS:
        k += 1
    if not t.at(k) & c.CAPITAL or t.word(k) in NOT_NAMES:
        return None
    if t.words[j] in {"de", "la", "al", "el", "bin", "ibn", "von", "van", "der", "du", "di", "da"}:
        return k
    heads = any(t.words[m] in _HEADS for m in range(start, j))
    return k if heads and t.words[j] in {"of", "for"} else None


def _name(t: Tokens, start: int, end: int) -> Name | None:
    """Return the name at the tokens without adjectives and titles before it; None when nothing is left."""
    whole = t.raw(start, end)
    if whole in ORGANISATIONS or whole in GOVERNMENTS or whole in PLACES:
        return Name(start, end, whole, _kind(whole, ""))
    if whole in ADJECTIVES:
        return None
    first = _behind_title(t, start, end)
    title: list[str] = [t.words[j].rstrip(".") for j in range(start, first)]
    while first < end - 1 and _is_adjective(t, first):
        first += 1
    while first < end and (_is_title_word(t, first) or _is_national(t, first, end)):
        title.append(t.words[first].rstrip("."))
        first += 1
    if first == end or (end - first == 1 and _is_adjective(t, first)):
        return _demonym(t, start, end)
    if title and _is_organisation(t, first, end):  # "Russian Defence Ministry"
        first, title = start, []
    title = [*_title_before(t, start), *title]
    text = t.raw(first, end).rstrip(".,")
    if text.lower() in _BARE:
        return None
    return Name(first, end, text, _kind(text, " ".join(title), t, end), " ".join(title)) if text else None


def _behind_title(t: Tokens, start: int, end: int) -> int:
    """Return the first token behind a title or place inside the run: "NATO Secretary-General Ida Storm"."""
    for k in range(end - 2, start, -1):
        if _is_organisation(t, k + 1, end):
            return start
        if t.flags[k] & c.CAPITAL and (_is_title_word(t, k) or t.words[k].rstrip("s") in ROLES):
            return k + 1
    for k in range(end - 2, start, -1):
        if (
            t.flags[k] & c.CAPITAL
            and _is_known(t.raw(start, k))
            and not _is_known(t.raw(start, k + 1))
            and end - k < 4
        ):
            return k
    return start


def _is_organisation(t: Tokens, start: int, end: int) -> bool:
    return any(t.words[k] in _HEADS or t.words[k] in _COMPANY for k in range(start, end))


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


def _title_before(t: Tokens, start: int) -> list[str]:
    """Return the lower-case title before a name: "foreign minister Luc Morel"."""
    j = start - 1
    if t.word(j) == ",":
        j -= 1
    title: list[str] = []
    while j >= 0 and len(title) < 6 and (_is_title_word(t, j) or t.flags[j] & c.NATIONAL):
        title.insert(0, t.words[j])
        j -= 1
    return title


def _is_adjective(t: Tokens, i: int) -> bool:
    """Return whether the word is made with a hyphen: "Moscow-backed"."""
    raw = t.text[t.starts[i] : t.ends[i]]
    return "-" in raw and raw.split("-")[-1][:1].islower()


def _demonym(t: Tokens, start: int, end: int) -> Name | None:
    """Return the people of a country, "Ukrainians", or a role and an adjective without a name as nothing."""
    word = t.raw(end - 1, end)
    if word in COUNTRIES:
        return Name(start, end, word, Kind.PLACE)
    plural = word.endswith("s") and word[:-1] in ADJECTIVES
    return Name(start, end, word, Kind.GROUP) if plural else None


def _kind(text: str, title: str, t: Tokens | None = None, end: int = 0) -> Kind:
    parts = text.split()
    last = parts[-1].lower()
    if text in GOVERNMENTS or text in ORGANISATIONS or "&" in text:
        return Kind.ORGANISATION
    if text in PLACES:
        return Kind.PLACE
    titled = bool(title) and title.split()[-1] not in _VAGUE_TITLES and not (text.isupper() and len(text) > 1)
    if titled and not {*text.lower().split()} & _HEADS:
        return Kind.PERSON
    if {part.lower() for part in parts} & (_HEADS | _COMPANY) or (text.isupper() and len(text) > 1):
        return Kind.ORGANISATION
    if last in PLACE_NOUNS or (t is not None and t.word(end) in PLACE_NOUNS):
        return Kind.PLACE
    if last.endswith("s") and parts[-1][:-1] in ADJECTIVES:
        return Kind.GROUP
    person = 2 <= len(parts) <= 4 and all(part[0].isupper() and part[-1].isalpha() for part in parts)
    return Kind.PERSON if person else Kind.OTHER
