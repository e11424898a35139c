"""Name bounds: where the capitals of a name begin and end in a sentence."""

from eventline.extract.who.numbered_names import is_number_of_name
from eventline.languages.en.events.actors import GROUPS, NOT_NAMES, ORGANISATIONS, ROLES, TITLES
from eventline.languages.en.events.countries import GOVERNMENTS
from eventline.languages.en.events.places import PLACES
from eventline.syntax import closed as c
from eventline.syntax.adjectives import ADJECTIVAL
from eventline.syntax.tokens import Tokens
from eventline.syntax.wordlist import words

HEADS = words(  # words of organisations that take "of" or "for" and more
    """ministry department institute council university bank house union parliament assembly conference
    court organization organisation republic embassy chamber federation association board bureau office
    committee commission agency centre center church party army academy college society league
    gulf sea bay strait isle ministers foundation fund alliance coalition corporation service forces
    authority congress senate accord accords agreement agreements convention memorandum protocol pact treaty
    forum summit command"""
)
_HOW = words(  # adjectives that open a sentence about a happening: "Fresh clashes broke out"
    """similar separate fresh violent recent frequent further sporadic fierce heavy intense mass peaceful
    deadly repeated renewed rival angry nationwide simultaneous parallel urgent joint brief long"""
)
BODIES = (HEADS - words("gulf sea bay strait isle")) | words(
    """inc corp ltd llc plc ag gmbh group holdings company co bank university airlines airways motors news
    school college academy
    tv press times post journal independent tribune herald guardian telegraph gazette pravda observer
    mirror mail globe chronicle examiner inquirer radio television media weekly magazine"""
)
"""Words of bodies in all, those of companies and papers too."""
_SAINTS = words("st st. saint king queen")
_MONTH_NAMES = words("jan april may june august")
_ADJECTIVAL = (*ADJECTIVAL, "ern")
_LINKS = words("of for and the de la al el bin ibn von van der du di da on")
_INSIDE = _LINKS | {".", "&", "'s", "'", "-"}  # and numbers: all that can go on a name without a capital


def is_plain(t: Tokens, i: int) -> bool:
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
    opens = i == 0 or (t.flags[i - 1] & c.PUNCTUATION and t.words[i - 1] not in {",", "'", "-", "."})
    if not opens or t.at(i + 1) & c.CAPITAL:
        return False
    raw = t.text[t.starts[i] : t.ends[i]]
    if raw in PLACES or raw in ORGANISATIONS or raw in GOVERNMENTS:
        return False
    if raw.endswith(_ADJECTIVAL) and _may_be_noun(t.at(i + 1)):
        return True  # "Local channels", "Massive strikes"
    if word in _HOW:
        return True
    return (
        bool(t.flags[i] & (c.VERB | c.ADVERB | c.NOUN | c.NUMBER))
        or word in GROUPS
        or word in ROLES
        or word in TITLES
    )


def _is_first_name(t: Tokens, i: int) -> bool:
    """Return whether the name of a month is a person's here: "Jan Holm", "April Venn"."""
    if t.words[i] not in _MONTH_NAMES or i in t.timed:
        return False
    return bool(t.at(i + 1) & c.CAPITAL) and t.word(i + 1) not in NOT_NAMES


def _may_be_noun(flags: int) -> bool:
    return not flags or bool(flags & (c.NOUN | c.NOUNISH))


def run(t: Tokens, i: int) -> int:
    """Return the token behind the run of capitals that begins at *i*."""
    j, size = i + 1, len(t.words)
    while j < size:
        if t.flags[j] & c.CAPITAL and (t.words[j] not in NOT_NAMES or _is_first_name(t, j)):
            j += 1
        elif t.words[j] not in _INSIDE and not t.flags[j] & c.NUMBER:
            break
        elif (step := _goes_on(t, i, j)) is not None:
            j = step
        else:
            break
    return j


def _goes_on(t: Tokens, start: int, j: int) -> int | None:
    """Return the token behind what is inside a name though it has no capital; None where the name ends."""
    names_on = t.words[j] == "&" or (t.words[j] == "." and len(t.words[j - 1]) == 1)
    names_on |= t.words[j] == "'s" and t.words[start] in _SAINTS
    names_on |= (
        t.words[j] == "'" and t.words[j - 1].endswith("s") and t.word(j + 1) in HEADS
    )  # "Farmers' Party"
    if names_on and t.at(j + 1) & c.CAPITAL:
        return j + 1  # "AT&T", "J. Smith", "St. Ann's Hospital"
    return j + 1 if is_number_of_name(t, j) else _link(t, start, j)


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
    heads = any(t.words[m] in HEADS for m in range(start, j))
    return k if heads and t.words[j] in {"of", "for"} else None
