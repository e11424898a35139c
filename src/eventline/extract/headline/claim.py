"""Claim: what somebody says, as one short clause for the headline: "… said that the bridge was destroyed"."""

from itertools import pairwise
from typing import NamedTuple

from eventline.extract.attribution import Frame, is_leading
from eventline.extract.headline.called import last_name
from eventline.extract.headline.condition import on_condition
from eventline.extract.headline.phrase import Phrase, tail
from eventline.extract.headline.wording import take, trim, verb_words
from eventline.extract.reading import Reading
from eventline.extract.sources import is_speech
from eventline.extract.who.cast import Cast
from eventline.languages.en.events.speech import PLAIN
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause
from eventline.syntax.wordlist import words

_ADDRESSED = words("tell inform remind warn assure advise notify ask urge show")
_LEADERLESS = words("is was are were has have had")  # "Today is a good day": its subject is a time
_HOPING = words("hope promise vow pledge threaten demand urge deny predict suggest hint accuse")
_ASKED = words("what how whether who which why where")
_ON = words("on of about at to for with from in by into over")
_TIMES = words("day night morning evening week month year moment")


class Claim(NamedTuple):
    """What somebody says.

    Attributes:
        link: What stands between the verb of speech and the claim: whom it was said to, and "that".
        leads: Words for the claim's subject and verb, the fullest first.
        behind: What stands behind them.
        is_quoted: Whether a colon goes before it.
        about: Words for what it is about, none where that is only a pronoun.
    """

    link: list[str]
    leads: list[list[str]]
    behind: Phrase
    is_quoted: bool
    about: list[str]


def claim(r: Reading, k: int, frames: list[Frame | None], cast: Cast) -> Claim | None:
    """Return what stands behind the verb of speech of clause *k*: "reporters that talks had begun".

    None when the sentence does not tell a clause that was said.
    """
    clause = r.clauses[k]
    j = _content(r, k, frames)
    if j is None or clause.group.passive or clause.group.lemma == "call":
        return None  # "called for an end to all raids"
    addressee = _addressee(r, clause, r.clauses[j].left if j > k else len(r.t))
    link = _link(r, k, j)
    told = on_condition(r, r.clauses[j], *_clause(r, r.clauses[j], cast))
    if told is None:
        return None
    leads, behind = told
    if not leads[0] and (not behind.words or behind.words[0].lower() in _LEADERLESS):
        return None
    if r.clauses[j].group.lemma in PLAIN and not behind.words:
        return None  # "testified that Lee said"
    about = _about(r, r.clauses[j])
    if link == ":":
        return Claim(addressee, leads, behind, True, about)
    leads = [_lowered(r, r.clauses[j], words) for words in leads]
    return Claim([*addressee, *([link] if link else [])], leads, behind, False, about)


def _about(r: Reading, clause: Clause) -> list[str]:
    """Return what the clause tells something of, in few words: its subject, no pronoun."""
    subject = clause.subject
    if subject is None or r.t.flags[subject[0]] & c.PRONOUN:
        return []
    about = trim(_lowered(r, clause, _noun_phrases(r, subject)[-1]))
    if about and r.t.flags[subject[0]] & c.DETERMINER:
        about = [about[0].lower(), *about[1:]]
    return [] if any(r.t.flags[j] & c.GERUND for j in range(*subject)) else about


def _content(r: Reading, k: int, frames: list[Frame | None]) -> int | None:
    """Return the first finite clause of what was said, behind the verb of speech, else in front of it."""
    said = [
        j
        for j, frame in enumerate(frames)
        if frame is not None
        and r.clauses[j].is_finite
        and not _only_describes(r, j)
        and (frame.clause == k or (r.quoted[j] and frame.clause is None and _is_next(r, j, k)))
    ]
    said += [
        j
        for j, frame in enumerate(frames)
        if frame is not None and frame.clause in said and r.clauses[j].is_finite
    ]
    said = sorted(j for j in {*said} if not _only_says(r, j))
    behind = [j for j in said if j > k]
    leads = {j for j in behind if r.clauses[j].opener == "if" or is_leading(r, r.clauses[j])}
    parted = [j for j in behind if r.t.word(r.clauses[j].left - 1) == ","]
    leads |= {j for j in behind if j - 1 in leads and j < max(parted, default=0)}
    told = [j for j in behind if j not in leads]  # "said if it rained they would stay"
    if told and r.clauses[told[0]].opener not in {"who", "which", "after", "as"}:
        return told[0]
    if behind:
        return None
    front = [j for j in said if not _only_leads(r, j)]
    return front[0] if front else None


def _only_leads(r: Reading, j: int) -> bool:
    """Return whether the clause only leads to another one: "if it rains", "given that oil is dear"."""
    given = r.clauses[j].opener == "that" and r.t.word(r.clauses[j].left - 2) in {"given", "provided", "now"}
    return given or r.clauses[j].opener in {"if", "when", "while", "because", "after", "before"}


def _is_next(r: Reading, j: int, k: int) -> bool:
    """Return whether no other verb with a tense or of speech stands between: "hinted at more, saying …"."""
    between = (r.clauses[i] for i in range(min(j, k) + 1, max(j, k)))
    return not any(clause.is_finite or is_speech(clause) for clause in between)


def _only_describes(r: Reading, j: int) -> bool:
    """Return whether the clause tells of a noun: "the debate, planned for May,", "the falls that we saw"."""
    clause = r.clauses[j]
    dated = clause.subject is not None and not clause.opener and r.t.word(clause.subject[0] - 1) in _TIMES
    if dated and any(x.opener == "that" for x in r.clauses[j + 1 :]):
        return True  # "told them on the day | she left that …"
    if clause.subject is None:
        return clause.group.end - clause.group.start == 1 and bool(
            r.t.flags[clause.group.head] & c.PARTICIPLE
        )
    is_said = (
        r.t.word(clause.subject[0] - 1) == "that" != r.t.word(clause.left - 1)
    )  # "that a mill that burns | is"
    return not is_said and clause.opener == "that" and clause.subject[1] < clause.left


def _only_says(r: Reading, j: int) -> bool:
    """Return whether the clause is "I can confirm that …": what matters is what follows it.

    Not so behind "we hope that" and "I do not think that".
    """
    subject, group = r.clauses[j].subject, r.clauses[j].group
    if group.negated or group.lemma in _HOPING:
        return False
    follows = j + 1 < len(r.clauses) and r.clauses[j + 1].is_finite and r.quoted[j + 1] is r.quoted[j]
    says = is_speech(r.clauses[j]) and follows and not is_speech(r.clauses[j + 1])
    return says and subject is not None and r.t.words[subject[0]] in {"i", "we"}


def _addressee(r: Reading, clause: Clause, stop: int) -> list[str]:
    """Return whom the words were said to, where the verb asks for it: "told reporters"."""
    if clause.group.lemma not in _ADDRESSED:
        return []
    found: list[str] = []
    start = clause.group.end
    if clause.subject is not None and clause.subject[0] >= start:
        start = clause.subject[1]
    for j in range(start, min(stop, start + 5)):
        if r.t.flags[j] & (c.PREPOSITION | c.SUBORDINATOR | c.PUNCTUATION | c.TO) or j in r.t.timed:
            break
        if found and r.t.flags[j] & (c.DETERMINER | c.PRONOUN):
            break  # "told Lima | the deal was off"
        take(r, j, found)
    return found


def _link(r: Reading, k: int, j: int) -> str:
    """Return what ties the claim to the verb: "that", a colon before a quotation, or nothing."""
    opener = r.clauses[j].opener if j > k else ""
    if _is_of_what(r, r.clauses[j]):
        return "that"
    if opener in {"that", "whether", "why", "how", "what", "if"}:
        return opener
    return ":" if r.quoted[j] or r.clauses[j].opener in {":", "“", '"'} else ""


def _clause(r: Reading, clause: Clause, cast: Cast) -> tuple[list[list[str]], Phrase]:
    """Return subject and verb in full and in short, and what stands behind them."""
    group, subject = clause.group, clause.subject
    if _is_of_what(r, clause):
        return [[]], tail(r, clause.left - 1)
    if subject is None or clause.shared or subject[0] >= group.start:
        return [[]], tail(r, clause.left)
    verb = verb_words(r, group.start, group.end)
    subject = _of_condition(r, clause, subject)
    named = [] if r.t.flags[subject[0]] & c.PRONOUN else last_name(r, subject, cast)
    phrases = [*_noun_phrases(r, subject), named]
    return [[*words, *verb] for words in phrases if words] or [verb], _settled(tail(r, group.end))


def _is_of_what(r: Reading, clause: Clause) -> bool:
    """Return whether a question is the subject of what is said: "said that | what they saw is new"."""
    return clause.opener == "what" and r.t.word(clause.left - 2) == "that"


def _settled(behind: Phrase) -> Phrase:
    """Return the phrase without an end before what is asked: "depend on | what they do"."""
    asks = [k for k, (lead, word) in enumerate(pairwise(behind.words), 1) if word in _ASKED and lead in _ON]
    return behind._replace(ends=[n for n in behind.ends if n not in asks])


def _of_condition(r: Reading, clause: Clause, subject: tuple[int, int]) -> tuple[int, int]:
    """Return whom "it" means behind "if Lima won,": the subject of the condition."""
    before = next((x for x in r.clauses if x.opener == "if" and x.group.end <= subject[0]), None)
    if before is None or before.subject is None or r.t.words[subject[0]] not in {"it", "he", "she", "they"}:
        return subject
    return before.subject if r.t.word(subject[0] - 1) == "," else subject


def _noun_phrases(r: Reading, phrase: tuple[int, int]) -> list[list[str]]:
    """Return the words of a subject, and those without what hangs on its noun; a long one only short."""
    found: list[str] = []
    short: list[str] | None = None
    for j in range(*phrase):
        hangs = r.t.flags[j] & (c.PREPOSITION | c.RELATIVE | c.PARTICIPLE) and r.t.words[j] not in {
            "of",
            "than",
            "to",
        }
        if short is None and (r.t.words[j] == "," or (hangs and len(found) > 1)):
            short = list(found)
        take(r, j, found)
    if short is None:
        return [found]
    return [short] if "," in r.t.raw(*phrase) else [found, short]


def _lowered(r: Reading, clause: Clause, found: list[str]) -> list[str]:
    """Return the words with a small first letter where the capital was only that of the sentence."""
    first = clause.subject[0] if clause.subject is not None else clause.left
    is_name = r.t.at(first) & c.NATIONAL or any(name.start <= first < name.end for name in r.names)
    titled = r.t.at(first + 1) & c.CAPITAL
    small = r.t.at(first) & (c.DETERMINER | c.NUMBER) and found[:1] == [r.t.raw(first, first + 1)]
    opens = first == 0 or small  # "(Monday) The mill has burned"
    if not opens or not found or is_name or titled:
        return found
    return [found[0][:1].lower() + found[0][1:], *found[1:]]
