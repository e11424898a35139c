"""Attribution: which clauses are the content of somebody's saying, and whose."""

from typing import NamedTuple

from eventline.extract.reading import Reading
from eventline.extract.sources import according, is_outside, is_speech
from eventline.languages.en.events import speech
from eventline.languages.en.events.modality import CLAIMS, DENYING
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause
from eventline.syntax.relative import end_of_antecedent
from eventline.syntax.wordlist import words

_LEADING = words("if unless while although because when after before since until once as")
_SAID = words('that : “ " whether if what how why - – —')  # what may open what is said
_CARRYING = words("that which who where when as because if since after before until")
_ABOUT = frozenset({"of", "against"})
_ASKED = frozenset({"what", "how", "why"})
_TOLD = frozenset({"tell", "inform", "assure", "remind"})  # what follows is whom: "told a rally"
_ADDRESSING = _TOLD | {"warn", "show", "promise", "ask", "advise", "notify", "persuade", "convince", "give"}
_CLAIMS = frozenset({"claim", "declare"})


class Frame(NamedTuple):
    """The saying that a clause is the content of.

    Attributes:
        clause: Index of the clause of speech in the sentence, None for "according to X" and for quotations
            whose speaker is told elsewhere.
        source: Token range of the source's phrase, None when it is not in the sentence.
        words: The source's words where they are no token range: "CNN, citing officials".
    """

    clause: int | None
    source: tuple[int, int] | None
    words: str = ""


def frames(r: Reading) -> list[Frame | None]:
    """Return for each clause the saying that it is the content of, None where the article itself speaks."""
    found: list[Frame | None] = [None] * len(r.clauses)
    trailing = _trailing(r)
    phrase = according(r)
    cited = phrase.words if phrase is not None and phrase.is_cited else ""
    for k, clause in enumerate(r.clauses):
        parent = None if k == trailing else _parent(r, k, found)
        if parent is not None:
            found[k] = Frame(parent, r.clauses[parent].subject, cited)
        elif _is_rejected(r, k):
            found[k] = Frame(k - 1, r.clauses[k - 1].subject)
        elif trailing is not None and k < trailing:
            found[k] = Frame(trailing, r.clauses[trailing].subject, cited)
        elif r.quoted[k]:
            found[k] = Frame(None, None)
        elif phrase is not None and not is_outside(r, clause, phrase):
            found[k] = Frame(None, None, phrase.words)
    return found


def is_spoken(r: Reading, k: int, frame: Frame | None) -> bool:
    """Return whether clause *k* stands in somebody's own words, be they ever so short: “I quit,” Lee said."""
    if r.quoted[k]:
        return True
    if frame is None or frame.clause is None:
        return False
    return bool(r.t.at(r.clauses[k].left - 1) & c.QUOTE) or r.clauses[k].opener in {"“", '"'}


def _parent(r: Reading, k: int, found: list[Frame | None]) -> int | None:
    """Return the clause of speech that clause *k* is the object of."""
    clause = r.clauses[k]
    if k == 0:
        return None
    before = k - 1
    while before > 0 and not r.clauses[before].is_finite and r.clauses[before].group.start >= clause.left:
        before -= 1  # "claimed that hope of keeping it has gone"
    previous = r.clauses[before]
    if not clause.is_finite:  # "said he planned to leave": as the verb it hangs on
        attached = found[k - 1]
        return None if attached is None else attached.clause
    if clause.shared:
        for j in range(k - 1, -1, -1):
            if r.clauses[j].subject == clause.subject and not r.clauses[j].shared:
                frame = found[j]
                return frame.clause if frame is not None else None
    if is_speech(previous) and previous.group.form != "participle" and _introduces(r, previous, clause):
        return before
    return _joined(r, k, found)


def _is_rejected(r: Reading, k: int) -> bool:
    """Return whether the clause is a claim that the verb before turns down: "rejected claims that …"."""
    clause = r.clauses[k]
    denied = k > 0 and r.clauses[k - 1].group.lemma in DENYING
    return denied and clause.opener == "that" and r.t.word(clause.left - 2) in CLAIMS


def _introduces(r: Reading, speech_clause: Clause, clause: Clause) -> bool:
    """Return whether what lies between the two lets the second be what was said."""
    gap = range(speech_clause.group.end, max(clause.left - 1, speech_clause.group.end))
    if clause.opener == "that" and _is_of_object(r, speech_clause, clause):
        return False
    if clause.subject is not None and clause.subject[1] == end_of_antecedent(r.t, speech_clause):
        return False  # "The letter she wrote was sold"
    if is_leading(r, clause) or clause.opener in _SAID:
        if clause.opener in _ASKED and r.t.at(clause.left - 2) & c.PREPOSITION and clause.left - 2 in gap[1:]:
            return False  # "stressed the limits | in what could be a long war"
        return clause.opener not in {"-", "–", "—"} or r.quoted[r.clauses.index(clause)]
    if clause.opener or (clause.subject is not None and r.t.word(clause.subject[0] - 1) in _ABOUT):
        return False  # "warned of | a war should they fail"
    parted = any(r.t.words[j] in {",", ";", "and", "but"} for j in gap)
    return not parted and r.t.word(clause.left - 1) not in {",", "and", "but"}


def is_leading(r: Reading, clause: Clause) -> bool:
    """Return whether the clause stands in front of what is said: "said that when it rains they will stay"."""
    before = clause.left - 2 - (r.t.word(clause.left - 2) == ",")  # "said that, when it rains,"
    return clause.opener in _LEADING and r.t.word(before) == "that"


def _is_of_object(r: Reading, speech_clause: Clause, clause: Clause) -> bool:
    """Return whether "that" follows what is spoken of: "confirmed the halt that Lee accepted"."""
    group = speech_clause.group
    answers = group.lemma == "respond" and r.t.word(group.end) == "to"  # "to a letter that she wrote"
    first = group.end + answers
    has_object = r.t.at(first) & (c.DETERMINER | c.POSSESSIVE) and clause.left - 1 > first
    return bool(has_object) and group.lemma not in _ADDRESSING and r.t.word(clause.left - 2) not in CLAIMS


def _joined(r: Reading, k: int, found: list[Frame | None]) -> int | None:
    """Return the frame of the clause before where "and", or a subordinate clause, carries the content on."""
    clause, before = r.clauses[k], found[k - 1]
    if before is None or before.clause is None or before.clause >= k:
        return None
    if clause.opener in _CARRYING:
        return before.clause
    parted = r.t.word(clause.left - 1) == ","
    led = next((i for i in range(k - 1, before.clause - 1, -1) if is_leading(r, r.clauses[i])), None)
    if led is not None and (frame := found[led]) is not None:
        return frame.clause  # "said that when she saw it was lost, she called"
    if r.clauses[k - 1].opener in _LEADING and parted:
        return before.clause  # "said that if it rained, they would stay"
    joined = r.t.word(clause.left - 1) in {"and", "or", "but"}
    return before.clause if clause.subject is not None and joined and clause.opener != "”" else None


def _trailing(r: Reading) -> int | None:
    """Return the clause of speech that owns what stands before it: "…, officials said"."""
    for k in range(len(r.clauses) - 1, 0, -1):
        clause = r.clauses[k]
        if not clause.is_finite or not is_speech(clause) or clause.subject is None or clause.shared:
            continue
        first = min(clause.subject[0], clause.group.start)
        if _is_agency(r, clause.subject) and clause.group.lemma in {"learn", "report", "write"}:
            return None  # "Reuters reports": only where the text is from
        if r.t.at(first - 1) & c.COORDINATOR:
            return None  # "…, and neighbours complained"
        before = r.t.word(first - 1)
        closes = before in {",", "”", '"', "-", "–", "—", "’"} or r.t.word(first - 2) in {",", "”", '"'}
        return (
            k
            if closes and clause.opener in {"", "”", '"', "-", "–", "—", "as"} and _says_nothing(r, k)
            else None
        )
    return None


def _is_agency(r: Reading, phrase: tuple[int, int]) -> bool:
    return any(r.t.words[j] in speech.AGENCIES for j in range(*phrase))


def _says_nothing(r: Reading, k: int) -> bool:
    """Return whether the clause of speech has no object of its own behind it."""
    clause = r.clauses[k]
    follows = r.t.word(max(clause.group.end, clause.subject[1] if clause.subject else 0))
    has_content = (
        k + 1 < len(r.clauses) and _introduces(r, clause, r.clauses[k + 1]) and r.clauses[k + 1].is_finite
    )
    behind = clause.subject is not None and clause.subject[0] == clause.group.end  # "said the mayor"
    names_whom = behind or clause.group.lemma in _TOLD
    return (
        not has_content
        and follows not in {"that", ":"}
        and (names_whom or not r.t.at(clause.group.end) & c.DETERMINER)
        and not (clause.group.lemma in _CLAIMS and r.t.at(clause.group.end) & c.NOUN)  # "claimed victory"
    )


def plain_sources(r: Reading, attributed: list[Frame | None]) -> set[int]:
    """Return the clauses that only name the source of what stands before them: "…, police said"."""
    found = set()
    for k, frame in enumerate(attributed):
        if frame is not None and frame.clause is not None and frame.clause > k and not r.quoted[k]:
            subject = r.clauses[frame.clause].subject
            if subject is not None and not r.names_in(*subject):
                found.add(frame.clause)
    return found
