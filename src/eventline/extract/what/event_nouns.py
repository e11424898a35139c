"""Event nouns: which nouns name a happening, and which of them heads a subject that only takes place."""

from eventline.extract.reading import Reading
from eventline.languages.en.events.actors import GROUPS, PERSONS, ROLES
from eventline.syntax import closed as c
from eventline.syntax.wordlist import words

_PEOPLE = GROUPS | ROLES | PERSONS | {"leader", "leaders", "group", "groups", "crimes"}  # "coup leaders"
_HELD = words("prisoner prisoners crime crimes act acts survivors victims veterans")
_LOOSE = words("take hold come go set report record")  # say so only in the passive or with more words


def is_event_noun(r: Reading, i: int) -> bool:
    """Return whether token *i* is a noun that names a happening and no part of a name."""
    t = r.t
    if not t.flags[i] & c.NOUN or i in t.timed:
        return False
    if t.flags[i] & c.CAPITAL and not t.is_title and (i > 0 or t.at(1) & c.CAPITAL):
        return False
    behind = t.at(i + 1)
    if t.word(i - 1) == "of" and t.word(i - 2) in _HELD:
        return False  # "prisoners of war"
    if t.is_title and not r.clauses and behind & c.CAPITAL and i + 1 not in t.timed:
        return False  # "Campaign Assessment"
    compound = behind & c.NOUN and not behind & c.VERB  # "the peace talks summit": the last one
    compound = compound or _is_of_things(r, i + 1)
    of_people = t.word(i + 1) in _PEOPLE and not behind & c.VERB
    return not compound and not of_people and t.word(i + 1) != "-"


def _is_of_things(r: Reading, j: int) -> bool:
    """Return whether a noun in the plural stands at token *j*: "talk | shows", "attack | helicopters"."""
    word, flags = r.t.word(j), r.t.at(j)
    plural = word.endswith("s") and word.isalpha() and not word.endswith(("ss", "us", "is", "as"))
    return plural and not flags & ~(c.NOUN | c.NOUNISH | c.THIRD) and j not in r.begun and j not in r.t.timed


def noun_subject(r: Reading, k: int) -> int | None:
    """Return the event noun that heads the subject where the verb says only that it took place."""
    clause = r.clauses[k]
    if clause.subject is None or clause.shared:
        return None
    if clause.group.lemma in _LOOSE and not (clause.group.passive or _is_staged(r, clause.group.end)):
        return None
    found = [i for i in range(*clause.subject) if is_event_noun(r, i)]
    heads = (i for i in found if r.t.word(i + 1) == "of" and not _is_phase(r, i))
    return next(heads, found[-1] if found else None)  # "A session of the assembly": not the assembly


def _is_phase(r: Reading, i: int) -> bool:
    """Return whether the noun only names a phase of what follows: "the start of the talks"."""
    return r.t.lexicon.noun_themes.get(noun_lemma(r, i)) in {"change", "decision"}


def _is_staged(r: Reading, end: int) -> bool:
    """Return whether the words behind a verb make it say that its subject took place: "went ahead"."""
    into = r.t.word(end) == "into" and r.t.word(end + 1) in {"force", "effect"}
    return into or r.t.word(end) in {"place", "effect", "ahead"}


def noun_lemma(r: Reading, i: int) -> str:
    return r.t.lexicon.nouns.get(r.t.words[i], r.t.words[i])
