"""Relative clauses within subjects: "The bridge that fell reopened", "the car his wife bought was sold"."""

from collections.abc import Sequence

from eventline.syntax import closed as c
from eventline.syntax.clause import Clause
from eventline.syntax.tokens import Tokens
from eventline.syntax.wordlist import words

_NOMINAL = c.NOUN | c.NOUNISH | c.CAPITAL | c.NATIONAL | c.NUMBER
_LONGEST = 5  # tokens of the subject of a relative clause without "that"
_INSIDE = frozenset({"'s", "'", "more", "less", "most"})  # of one phrase
_SUBJECTS = frozenset({"he", "she", "they", "it", "we", "i"})
_MEASURES = words(
    """time moment way reason night morning all both half such quite twice what share barrel day week month
    year piece head"""
)
_RELATIVE = frozenset({"who", "which", "that", "whom", "where", "whose"})
_DOING = words("through by with against over")  # before a person
_DOES_HARM = words(
    """kill injure wound destroy damage hit leave cause trigger begin start open end last take follow strike
    flatten topple sink displace maim devastate"""
)  # of a happening more often than of a person
_OF_THINGS = words("crash sink collapse explode derail capsize overturn burn melt")  # and not of people
_RELATIVES = words(
    """wife husband widow widower son daughter father mother parent brother sister uncle aunt nephew niece
    cousin partner fiancee friend ally aide adviser lawyer supporter successor rival colleague"""
)  # those of somebody: "the widow of the general"
_SAYING_WHEN = words("when while as after before because since")
ORDERING = words("after before since")  # what stands behind one of them says when
_JOINS = c.PUNCTUATION | c.COORDINATOR | c.SUBORDINATOR | c.RELATIVE


def second_phrase(t: Tokens, end: int) -> int | None:
    """Return where the phrase up to *end* begins that stands behind another: "the car / his wife bought".

    The verb behind it tells what she did with the car.
    """
    if t.word(end - 1) in _SUBJECTS:
        return end - 1 if _stands_free(t, end - 1) else None
    for j in range(end - 2, max(end - _LONGEST, 0), -1):
        if t.flags[j] & (c.DETERMINER | c.POSSESSIVE) and t.words[j] not in _INSIDE:
            begins = not t.flags[j] & c.RELATIVE and j not in t.timed and _is_noun(t, j - 1)
            return j if begins else None
        if t.flags[j] & ~_NOMINAL or j in t.timed:
            return None
    return None


def _is_when(t: Tokens, noun: int) -> bool:
    """Return whether the phrase of *noun* tells when: "a week after that meeting / the director left"."""
    for j in range(noun - 1, max(noun - _LONGEST, 0), -1):
        if t.flags[j] & (c.DETERMINER | c.POSSESSIVE):
            return t.words[j - 1] in ORDERING
    return False


def _stands_free(t: Tokens, end: int) -> bool:
    """Return whether the phrase before *end* opens the sentence or stands behind a verb: not "At noon he"."""
    led = end >= 2 and t.flags[end - 2] & (c.DETERMINER | c.POSSESSIVE) and not t.flags[end - 2] & c.RELATIVE
    if not led or not _is_noun(t, end - 1):
        return False
    return end == 2 or bool(t.flags[end - 3] & c.VERB and not t.flags[end - 3] & (c.NOUNISH | c.PREPOSITION))


def _is_noun(t: Tokens, j: int) -> bool:
    flags = t.flags[j]
    if j in t.timed or t.words[j] in _MEASURES:
        return False
    led = t.at(j - 1) & (c.DETERMINER | c.POSSESSIVE) and t.words[j - 1] not in _INSIDE
    led = led or (t.words[j].endswith("s") and t.at(j - 1) & c.VERB and not t.at(j - 1) & ~c.VERB)
    return not flags & ~c.NOUN or bool(
        led and not flags & ~(_NOMINAL | c.VERB) and flags & (c.NOUN | c.NOUNISH)
    )


def is_relative(t: Tokens, verb: int, floor: int) -> bool:
    """Return whether the verb at token *verb* is that of a relative clause.

    Args:
        floor: The end of the verb before.
    """
    second = second_phrase(t, verb)
    if second is not None:
        return not _is_when(t, second - 1)
    for j in range(verb - 1, max(floor, 0) - 1, -1):
        if t.flags[j] & (c.PUNCTUATION | c.COORDINATOR) or j in t.timed:
            return False
        if t.words[j] in _RELATIVE and j > 0:
            said = t.flags[j - 1] & c.VERB and not t.flags[j - 1] & c.NOUNISH  # "said that troops seized"
            is_no_noun = said or t.words[j - 1] in ORDERING  # "after that the troops left"
            return t.words[j] != "that" or j == verb - 1 or not is_no_noun
    return False


def end_of_antecedent(t: Tokens, clause: Clause) -> int | None:
    """Return where the phrase ends that a relative *clause* is said of; None of any other clause."""
    if clause.subject is None:
        return None
    first, last = clause.subject
    if clause.opener in _RELATIVE and last < clause.group.start and t.words[last] == clause.opener:
        return last
    if clause.opener in _RELATIVE and first > 0 and t.words[first - 1] == clause.opener:
        return first - 1 - (t.word(first - 2) == ",")
    is_second = second_phrase(t, last) == first and not _is_when(t, first - 1)
    return first if is_second and not _is_told(t, first) else None


def _is_told(t: Tokens, end: int) -> bool:
    """Return whether the phrase up to *end* is whom somebody tells: "told reporters the strike …"."""
    phrase = _NOMINAL | c.DETERMINER | c.POSSESSIVE | c.PERSON
    j = end - 1
    while j > 0 and not t.flags[j] & ~phrase:
        j -= 1
    return t.lexicon.verbs.get(t.word(j)) in c.REPORTING


def waits(t: Tokens, before: Sequence[Clause], verb: int, *, is_last: bool) -> int | None:
    """Return where the phrase ends that a relative clause is said of and that waits for *verb*, its own.

    Args:
        is_last: No other finite verb follows.
    """
    finite = [clause for clause in before if clause.is_finite]
    own = [clause for clause in finite if not clause.shared]
    if not own or any(t.flags[j] & _JOINS for j in range(own[-1].group.end, verb) if j not in t.timed):
        return None
    last = own[-1]
    end = end_of_antecedent(t, last)
    if end is None and len(own) > 1 and (is_last or last.group.end == verb):
        says_when = last.group.end == verb and last.opener in _SAYING_WHEN  # "… who fled when it fell / met"
        last, end = own[-2], end_of_antecedent(t, own[-2])
        told = is_last and last.group.lemma in c.REPORTING  # "… who said the bridge had fallen / was jailed"
        end = end if told or says_when else None
    if end is None or last.subject is None:
        return None
    if last.group.lemma in c.REPORTING and end == last.subject[1] and not is_last:
        return None  # "The man who said the bridge had fallen"
    return end if _is_free(t, finite[: finite.index(last)], end) else None


def _is_free(t: Tokens, before: Sequence[Clause], end: int) -> bool:
    """Return whether the phrase up to *end* is no object of the verb before it."""
    if not before:
        return True
    verb = before[-1].group
    joined = any(t.flags[j] & _JOINS and t.words[j] != "," for j in range(verb.end, end))
    return joined or (verb.lemma in c.REPORTING and not t.at(verb.end) & c.PREPOSITION)


def nearest(t: Tokens, relative: int, lemma: str, phrase: tuple[int, int] | None) -> tuple[int, int] | None:
    """Return the part of the phrase that "which" or "that" is said of: behind a time, else the happening.

    "83 sites on Friday after a raid that killed two": the raid; "a home at Lake School, which closed";
    "the pilot of the jet that crashed": the jet. "Who" is no happening: "the release of Ann Lee, who".
    """
    if phrase is None or t.words[relative] not in {"which", "that", "who"}:
        return phrase
    start, end = phrase
    if t.words[start : start + 2] == ["part", "of"]:
        start += 2
    if t.words[relative] == "who":
        start = max(_of_somebody(t, start, end), _named_last(t, start, end))
        is_added = t.words[relative - 1] == ","
        return (start if is_added else _of_relative(t, start, end)), end
    if lemma in _OF_THINGS:
        return next((j + 1 for j in range(end - 2, start, -1) if _begins_part(t, j)), start), end
    start = next((j + 1 for j in range(end - 2, start, -1) if j in t.timed), start)
    start += start < end - 1 and _begins_part(t, start)
    starts = [start, *(j + 1 for j in range(start + 1, end - 1) if _parts_phrase(t, j))]
    ends = [*(first - 1 for first in starts[1:]), end]
    told = [first for first, stop in zip(starts, ends, strict=True) if _heads_happening(t, first, stop)]
    if told and lemma in _DOES_HARM:
        return told[-1], end
    if t.words[relative] == "that" and t.words[starts[-1]] in {"a", "an"}:
        return starts[-1], end  # "spoke of it at a fair that opened"
    if t.words[relative] == "which" and (named := _added_to_name(t, relative, end)) > start:
        return named, end
    return (starts[-1] if t.words[relative] == "which" else start), end


def _added_to_name(t: Tokens, relative: int, end: int) -> int:
    """Return where the name behind "of" begins that is meant: "the oil of / Peru, which"; else 0."""
    j = end - 1
    while t.at(j) & c.CAPITAL and j > 0:
        j -= 1
    first = j + (t.words[j] != "the")
    added = t.words[relative - 1] == "," and first < end and t.word(first - 1) == "of"
    return first if added and not t.at(first - 2) & c.CAPITAL else 0


def _of_somebody(t: Tokens, start: int, end: int) -> int:
    """Return where the part of the phrase begins whose noun names no happening: "a mass for / the driver"."""
    for j in range(start, end - 1):
        leads = j == start or t.at(j - 1) & c.NOUN or t.word(j - 1) in {"according", "thanks"}
        if _begins_part(t, j) and leads and not t.at(j + 1) & c.NUMBER:
            start = j + 1
    return start


def _named_last(t: Tokens, start: int, end: int) -> int:
    """Return where the person begins whom the phrase names at its end: "the lead through / Bo Ek, who"."""
    first = end
    while first > start and t.flags[first - 1] & c.CAPITAL:
        first -= 1
    return first if end - first > 1 and t.word(first - 1) in _DOING else start


def _of_relative(t: Tokens, start: int, end: int) -> int:
    """Return where the one begins whose relative the phrase names: "the widow of / the general who died"."""
    for j in range(end - 3, start, -1):
        if t.words[j] == "of" and t.words[j - 1] in _RELATIVES:
            return j + 1 if t.flags[j + 1] & c.DETERMINER else start
    return start


def _begins_part(t: Tokens, j: int) -> bool:
    return bool(t.flags[j] & (c.PREPOSITION | c.TO))


def _parts_phrase(t: Tokens, j: int) -> bool:
    begins = _begins_part(t, j) and j + 1 not in t.timed
    return begins and t.words[j] not in {"of", "near", "outside"}  # "a plant near Orlo, which"


def _heads_happening(t: Tokens, first: int, end: int) -> bool:
    """Return whether the noun before token *end*, or before "of", names a happening."""
    of = next((j for j in range(first, end) if t.words[j] == "of"), end)
    return bool(t.flags[of - 1] & c.NOUN)
