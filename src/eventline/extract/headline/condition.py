"""Condition: what somebody says of one: "if it rains, the match will move", told as "would move"."""

from eventline.extract.headline.fit import MOST
from eventline.extract.headline.phrase import Phrase
from eventline.extract.reading import Reading
from eventline.extract.sources import is_speech
from eventline.model.tense import Tense
from eventline.syntax.clauses import Clause
from eventline.syntax.wordlist import words

_OPENING = words("if unless")
_UNSURE = {"will": "would", "can": "could", "cannot": "could not", "is": "would be", "are": "would be"}
_MODAL = words("would could may might should must")
_SPEAKER = 2  # words of a headline that name the speaker


def on_condition(
    r: Reading, clause: Clause, leads: list[list[str]], behind: Phrase
) -> tuple[list[list[str]], Phrase] | None:
    """Return the words of a claim as they are true without its condition, or with it where there is room.

    Args:
        leads: Words for subject and verb of the *clause*, the fullest first.
        behind: What stands behind them, the condition with it: "would leave | if Lima lost".

    Returns:
        None where a claim cannot be told without the condition: "the town dies if the mill shuts".
    """
    if _OPENING.isdisjoint(r.t.words) or clause.group.perfect or not _is_open(clause):
        return leads, behind
    before = _given_before(r, clause)
    if before is not None:
        return _unsure(leads, behind) if before else None
    at = next((k for k, word in enumerate(behind.words) if word in _OPENING), None)
    follows = next((x for x in r.clauses if x.is_finite and x.group.start >= clause.group.end), None)
    if at is None or (follows is not None and follows.opener not in _OPENING):
        return leads, behind
    is_whole = behind.ends[-1:] == [len(behind.words)]
    if is_whole and _SPEAKER + len(leads[-1]) + len(behind.words) <= MOST:
        return leads, behind._replace(ends=behind.ends[-1:], loose=[])
    cut = behind._replace(words=behind.words[:at], ends=[*(n for n in behind.ends if n < at), at])
    return _unsure(leads, cut._replace(loose=[n for n in behind.loose if n <= at]))


def _is_open(clause: Clause) -> bool:
    """Return whether the clause tells what is or will be: what was has taken place, whatever it hung on."""
    return clause.group.tense is not Tense.PAST


def _given_before(r: Reading, clause: Clause) -> bool | None:
    """Return whether the clause follows from a condition in front of it: "if Lima loses, | she will go".

    False where it is part of the condition, None where none leads to it.
    """
    first = clause.left if clause.subject is None else min(clause.subject[0], clause.group.start)
    leads = [x for x in r.clauses if x.is_finite and x.group.end <= first]
    if not leads or leads[-1].opener not in _OPENING:
        return None
    is_part = clause.opener == "that" or is_speech(leads[-1])
    return r.t.word(first - 1) in {",", "then"} or not is_part


def _unsure(leads: list[list[str]], behind: Phrase) -> tuple[list[list[str]], Phrase] | None:
    """Return the claim in the mood of what depends on something: "would go" for "will go"."""
    if any(word in _MODAL for word in leads[-1]):
        return leads, behind
    certain = (" ".join(lead).replace(" is going to", " will") for lead in leads)
    told = [" ".join(_UNSURE.get(word, word) for word in lead.split()).split() for lead in certain]
    return (told, behind) if told != leads else None
