"""Phrase: words taken from a sentence for a headline, cut only where a phrase may end."""

from typing import NamedTuple

from eventline.extract.headline.owed import is_begun, is_taken, owed
from eventline.extract.headline.stops import measures, stops
from eventline.extract.headline.wording import PARTIAL, take, trim
from eventline.extract.reading import Reading
from eventline.languages.en.events.actors import TITLES
from eventline.syntax import closed as c
from eventline.syntax.adjectives import ADJECTIVAL
from eventline.syntax.insertions import behind_insertion
from eventline.syntax.wordlist import words

_CUTS = c.PREPOSITION | c.COORDINATOR | c.TO | c.GERUND | c.SUBORDINATOR | c.RELATIVE
_NAMES_THING = c.NOUN | c.NOUNISH | c.VERB
_MOST = 16  # words; a headline has fewer
_HANGING_ENDS = words("the a an of and or but nor cannot even likely ' ’")  # also at the end of a sentence
_ON_AND_OFF = words("over up out back off down away in on")
_SUMS = frozenset("a$€£")  # what may begin an amount
_EMPTY = PARTIAL | words(
    """sea series wave waves variety range host spate string flood array face wake midst
    aftermath absence presence process hands amount majority rest verge brink risk lack sense name behalf"""
)  # nouns that say nothing without their "of"


class Phrase(NamedTuple):
    """Words taken from a sentence, and where they may be cut.

    Attributes:
        words: All of them.
        ends: After how many words the phrase is whole.
        loose: After how many it may end where nothing better fits: before "of", right behind a verb.
    """

    words: list[str]
    ends: list[int]
    loose: list[int]


def tail(r: Reading, start: int, stop: int | None = None) -> Phrase:
    """Return the words of tokens *start* to *stop* without times, as far as a headline may go."""
    stop = len(r.t) if stop is None else max(stop, start)
    found: list[str] = []
    ends: list[int] = []
    loose = [0] if _may_stand_alone(r, start) else []
    j = start = behind_insertion(r.t, start)
    while j < stop and not stops(r, j, start) and len(found) < _MOST:
        if _may_end(r, j, start, found):
            whole = _trimmed(r, start, found)
            if whole:
                (loose if r.t.words[j] == "of" or is_taken(r, j) else ends).append(whole)
        take(r, j, found)
        j += 1
    whole = not (_is_in_list(r, j) or (ends and is_begun(r, j, start)))
    if (j == stop or stops(r, j, start)) and whole:
        ends_clause = j == stop or r.t.flags[j] & c.PUNCTUATION
        is_whole = stop == len(r.t) and bool(ends_clause) and _is_whole(r, j, found)
        ends.append(len(found) if is_whole else _trimmed(r, start, found))
    return Phrase(found, ends, loose)


def _trimmed(r: Reading, start: int, found: list[str]) -> int:
    """Return how many of the words are left without those that ask for more, but with the "on" of "go on"."""
    behind_verb = any(x.group.end == start for x in r.clauses)
    goes_with_verb = (
        behind_verb
        and len(found) == 1
        and found[0] in _ON_AND_OFF
        and not measures(r, start + 1)  # "left in | the days before the vote"
    )
    return 1 if goes_with_verb else len(trim(found))


def _may_stand_alone(r: Reading, start: int) -> bool:
    """Return whether the verb before token *start* needs nothing behind it: no object follows."""
    verb = next((x.group for x in r.clauses if x.group.end == start), None)
    if verb is None or verb.lemma in c.REPORTING or verb.lemma in {"be", "have", "quote"}:
        return False
    if r.t.word(start) in _ON_AND_OFF:
        return False  # "could not be carried | out"
    if is_taken(r, start):
        return False  # "must not be pushed | into a deal"
    if verb.passive:
        return bool(r.t.at(start) & (c.PREPOSITION | c.SUBORDINATOR)) and r.t.word(start) not in {
            "as",
            "that",
        }
    return bool(r.t.at(start) & c.PREPOSITION) and r.t.word(start) != "as"


def _is_whole(r: Reading, j: int, found: list[str]) -> bool:
    """Return whether the words end where the clause does, before token *j*: none of them asks for more."""
    return not r.says_when(j - 1) and not (found and found[-1].lower() in _HANGING_ENDS)


def _may_end(r: Reading, j: int, start: int, found: list[str]) -> bool:
    """Return whether the phrase taken so far is whole before token *j*."""
    t = r.t
    if not found or not _parts(r, j) or r.says_when(j + 1):
        return False  # what follows the time may belong to it: "ordered her guards on Monday to leave"
    if t.flags[j] & c.TO and t.at(j - 1) & c.GERUND and not t.at(j - 1) & c.NOUN:
        return False  # "soldiers trying to leave"
    last = found[-1].lower().replace("’", "'")
    if _is_compared(r, j, found) or (t.words[j] == "of" and (last in _EMPTY or _is_counted(r, j))):
        return False
    if (
        t.flags[j] & c.COORDINATOR
        and "between" in found
        and not {"and", ","} & {*found[found.index("between") :]}
    ):
        return False  # "talks between Lima | and Oslo"
    if t.flags[j] & c.COORDINATOR and _joins_words(r, j):
        return False
    if t.flags[j - 1] & c.CAPITAL and last in TITLES:
        return False  # "the envoy to Sudan Ann Lee"
    opened = j - 2 > start and t.at(j - 2) & c.RELATIVE and t.at(j - 1) & c.THIRD  # "that covers | fishing"
    return not opened and not _is_reduced(r, j) and not owed(r, j, start)


def _is_compared(r: Reading, j: int, found: list[str]) -> bool:
    """Return whether a comparison goes on at token *j*: "is better | than war", "so weak | that"."""
    if r.t.words[j - 1 : j + 1] == ["up", "to"] and (r.t.at(j + 1) & c.NUMBER or r.t.word(j + 1) in _SUMS):
        return True  # "by up | to 300 men"
    led = {"as": "as", "that": "so"}.get(r.t.words[j])
    return r.t.words[j] == "than" or (led is not None and led in found[-3:])


def _joins_words(r: Reading, j: int) -> bool:
    """Return whether "and" joins words of one phrase: "Bo | and Ann Lee", "24 military | and legal rows"."""
    both = c.CAPITAL | c.NATIONAL
    if r.t.at(j - 1) & both and r.t.at(j + 1) & both:
        return True
    counted = r.t.at(j - 2) & (c.NUMBER | c.DETERMINER | c.POSSESSIVE)
    plain = not r.t.at(j - 1) & ~c.NATIONAL and not r.t.at(j + 1) & ~(c.NATIONAL | c.NOUNISH | c.PARTICIPLE)
    describes = r.t.word(j - 1).endswith(ADJECTIVAL)
    if r.t.word(j - 1).endswith("est") and r.t.word(j + 1) in {"most", "least"}:
        return True  # "the oldest | and most costly dam"
    both_do = describes and r.t.word(j + 1).endswith(ADJECTIVAL) and not r.t.at(j + 2) & ~_NAMES_THING
    return both_do or (bool(counted) and plain and describes)


def _is_counted(r: Reading, j: int) -> bool:
    """Return whether "of" at token *j* follows a number or is in a name: "two | of them", "Group | of 7"."""
    both = c.CAPITAL | c.NUMBER
    return bool(r.t.at(j - 1) & c.NUMBER or (r.t.at(j - 1) & c.CAPITAL and r.t.at(j + 1) & both))


def _parts(r: Reading, j: int) -> bool:
    """Return whether token *j* begins another phrase: a preposition, "and", a participle on a noun."""
    word, flags = r.t.words[j], r.t.flags[j]
    clause = r.begun.get(j)
    if word == "rather" and r.t.word(j + 1) == "than":
        return True
    if clause is None and not flags & _CUTS:
        return bool(flags & c.ADVERB) and _is_adverb_of_participle(r, j)
    form = None if clause is None else clause.group.form
    if form == "participle":
        return not r.t.at(j - 1) & (c.PUNCTUATION | c.COORDINATOR | c.ADVERB)  # "carefully | chosen words"
    if not flags & _CUTS or (flags & _CUTS == c.GERUND and form != "gerund"):
        return False
    return word not in _ON_AND_OFF or not _is_particle(r, j)


def _is_adverb_of_participle(r: Reading, j: int) -> bool:
    """Return whether an adverb leads to a participle on a noun: "the zone | first drawn by Peru"."""
    behind = r.begun.get(j + 1)
    led = r.t.at(j - 1) & (c.VERB & ~c.NOUNISH | c.AUXILIARY | c.PUNCTUATION | c.COORDINATOR | c.TO)
    return behind is not None and behind.group.form == "participle" and not led and j not in r.t.timed


def _is_particle(r: Reading, j: int) -> bool:
    """Return whether the word goes with the verb before it, or with the preposition behind it."""
    follows = any(x.group.end == j for x in r.clauses)
    return follows or bool(r.t.at(j + 1) & (c.PREPOSITION | c.PUNCTUATION | c.TO))


def _is_reduced(r: Reading, j: int) -> bool:
    """Return whether token *j* follows a participle that hangs on a noun: "a truce proposed | by Peru"."""
    return any(x.group.form == "participle" and x.group.end == j for x in r.clauses)


def _is_in_list(r: Reading, j: int) -> bool:
    """Return whether a comma parts names or adjectives of one noun: "the Pskov, Tver and Tula regions"."""
    if r.t.word(j) != ",":
        return False
    if not r.t.at(j - 1) and r.t.word(j - 1).endswith(ADJECTIVAL) and r.t.word(j + 1).endswith(ADJECTIVAL):
        return True  # "for medical, social and legal costs"
    names = r.t.at(j - 1) & c.CAPITAL and r.t.at(j + 1) & c.CAPITAL
    return bool(names) and r.t.word(j + 2) in {"and", "or", ","}
