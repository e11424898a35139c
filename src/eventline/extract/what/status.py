"""Status: did it happen, will it, may it, does somebody only say so?"""

from itertools import pairwise

from eventline.extract.attribution import Frame
from eventline.extract.reading import Reading
from eventline.extract.sources import is_speech
from eventline.languages.en.events import modality
from eventline.languages.en.events.verbs import CANCELLING, CHANGES, LEVELS, PHASE, TRYING
from eventline.model.status import Status
from eventline.model.tense import Tense
from eventline.syntax.closed import DETERMINER, NATIONAL
from eventline.syntax.group import Group

_AHEAD = modality.FUTURE_MODALS | modality.SCHEDULED | {"to", "would", "'d"}


def status_of_verb(r: Reading, k: int, frame: Frame | None) -> Status:
    """Return the status of the happening that clause *k* names, by the order of `Status`."""
    group = r.clauses[k].group
    hung = _hung_on(r, k)
    failed = hung is not None and hung.lemma in modality.FAILING and not group.is_finite
    failed |= _is_given_up(r, k)
    if (group.negated and not comes_late(r, k)) or failed or _refuses(r, k) or _of_nobody(r, k):
        return Status.NEGATED
    if frame is not None and _denies(r, k, frame):
        return Status.NEGATED
    mood = _mood(r, k, hung)
    if mood is not None:
        return mood
    if frame is None and group.is_finite and r.t.word(group.start - 1) in modality.LIKELY:
        return Status.POSSIBLE  # "Rebels likely advanced"
    if frame is None and r.clauses[k].opener == "that":
        return _of_claim(r.t.word(r.clauses[k].left - 2))
    if frame is None or (is_speech(r.clauses[k]) and not frame.words) or _is_taken_for_known(r, k, frame):
        return Status.OCCURRED
    return Status.REPORTED


def _of_claim(noun: str) -> Status:
    """Return the status of what follows "that" behind a noun: "fears that the bank had failed"."""
    if noun in modality.CHANCES:
        return Status.POSSIBLE
    return Status.REPORTED if noun in modality.CLAIMS | modality.SUSPICION else Status.OCCURRED


def _is_taken_for_known(r: Reading, k: int, frame: Frame) -> bool:
    """Return whether the clause only says which time or place a speaker means: "when the army marched"."""
    clause = r.clauses[k]
    behind = frame.clause is not None and frame.clause < k
    past = clause.is_finite and clause.group.tense is Tense.PAST
    return behind and past and clause.opener in {"when", "where", "since"} and not r.quoted[k]


def _is_given_up(r: Reading, k: int) -> bool:
    """Return whether what was planned is called off right behind: "had planned to meet but called it off"."""
    group, following = r.clauses[k].group, r.clauses[k + 1 : k + 2]
    planned = (
        group.form == "infinitive"
        and k
        and r.clauses[k - 1].group.lemma in {"plan", "intend", "mean", "hope"}
    )
    if not planned or not following or following[0].group.lemma not in CANCELLING:
        return False
    return r.t.word(following[0].group.start - 1) == "but" and following[0].shared


def comes_late(r: Reading, k: int) -> bool:
    """Return whether it is told until when something was not done: then it was, "not sold until May"."""
    clause = r.clauses[k]
    if not clause.is_finite or not clause.group.negated or {"until", "till"}.isdisjoint(r.t.words):
        return False
    behind = range(clause.group.end, min(clause.right, len(r.t) - 1))
    return any(r.t.words[j] in {"until", "till"} and _is_timed(r, j + 1) for j in behind)


def _is_timed(r: Reading, j: int) -> bool:
    return j in r.t.timed or (bool(r.t.at(j) & DETERMINER) and j + 1 in r.t.timed)


def _denies(r: Reading, k: int, frame: Frame) -> bool:
    """Return whether the clause is what somebody denies: "denied that it had attacked"."""
    if frame.clause is None or frame.clause >= k or r.clauses[k].shared:
        return False
    group, told = r.clauses[frame.clause].group, r.clauses[k]
    if told.opener != "that" and (told.opener or told.left != group.end):
        return False
    return group.lemma in modality.DENYING and not group.negated


def _refuses(r: Reading, k: int) -> bool:
    """Return whether the verb says that what its infinitive tells was not done: "refused to sign"."""
    behind = r.clauses[k + 1].group if k + 1 < len(r.clauses) else None
    group = r.clauses[k].group
    close = behind is not None and behind.form == "infinitive" and behind.start == group.end
    return close and group.lemma in {"refuse", "fail", "decline", "neglect"}


def _of_nobody(r: Reading, k: int) -> bool:
    subject = r.clauses[k].subject
    return subject is not None and r.t.words[subject[0]] in {"no", "none", "nobody", "neither", "nothing"}


def _hung_on(r: Reading, k: int) -> Group | None:
    """Return the verb group that an infinitive or gerund depends on."""
    if r.clauses[k].is_finite or k == 0:
        return None
    return r.clauses[k - 1].group


def _mood(r: Reading, k: int, hung: Group | None) -> Status | None:
    clause = r.clauses[k]
    group = clause.group
    inside = r.t.words[group.start : group.end]
    if clause.opener in modality.CONDITIONAL or not modality.LIKELY.isdisjoint(inside):
        return Status.POSSIBLE
    if "able" in inside:  # "was able to leave", "will be able to leave", "is able to leave"
        may = Status.PLANNED if inside[0] in modality.FUTURE_MODALS else Status.POSSIBLE
        return None if group.tense is Tense.PAST and inside[0] in {"was", "were", "had"} else may
    if group.modal in modality.POSSIBLE_MODALS or group.modal in modality.LIKELY:
        return Status.POSSIBLE
    if group.modal in _AHEAD:
        return Status.PLANNED
    if group.form == "infinitive":
        leads = r.t.lexicon.verbs.get(r.t.word(group.start - 1)) if hung is None else None
        return None if leads in modality.FACTIVE else _of_infinitive(hung, group)
    return _of_gerund(hung) if hung is not None and group.form == "gerund" else None


def _of_gerund(hung: Group) -> Status | None:
    """Return the status that a verb gives to the gerund behind it: "could stop flying"."""
    may = hung.lemma in PHASE and hung.modal in modality.POSSIBLE_MODALS
    if may or hung.lemma in modality.POSSIBLE:
        return Status.POSSIBLE
    return Status.PLANNED if hung.lemma in PHASE and hung.modal in _AHEAD else None


def _of_infinitive(hung: Group | None, group: Group) -> Status | None:
    if hung is None:
        return Status.PLANNED
    if group.lemma in LEVELS and hung.lemma in CHANGES and hung.modal is None:
        return None  # "gaining 3 points to close at 41"
    if hung.lemma in modality.FACTIVE and hung.modal is None:
        return None
    if hung.lemma in modality.TRIED and hung.tense is Tense.PAST and hung.modal is None and not hung.negated:
        return None  # the attempt took place
    if hung.tense is Tense.PAST and hung.lemma not in modality.PLANNING | modality.POSSIBLE | TRYING:
        return None  # "climbed to reach a new high"
    if hung.modal in modality.POSSIBLE_MODALS or hung.lemma in modality.POSSIBLE - modality.PLANNING:
        return Status.POSSIBLE
    return Status.PLANNED


def status_of_noun(r: Reading, i: int, frame: Frame | None, *, carries: bool = False) -> Status:
    """Return the status of the happening that the noun at token *i* names.

    Args:
        carries: It tells what its clause tells, "launched the attack", and is not only spoken of.
    """
    before = r.t.words[max(0, i - 4) : i]
    if "no" in before[-3:] or "without" in before[-2:]:
        return Status.NEGATED
    if not modality.POSSIBLE_ADJECTIVES.isdisjoint(before):
        return Status.POSSIBLE
    lead = r.t.words[max(0, i - 9) : i + 1]
    hoped = (word for word, of in pairwise(r.t.words[max(0, i - 5) : i]) if of in {"of", "for"})
    if not modality.CHANCES.isdisjoint(hoped):
        return Status.POSSIBLE
    ahead = "ahead" in lead and ("ahead", "of") in pairwise(lead)
    if ahead or not modality.FUTURE_ADJECTIVES.isdisjoint(before):
        return Status.PLANNED
    behind = r.t.words[i + 1 : i + 4]
    if any(word in {"scheduled", "planned", "slated"} for word in behind[:2]) or _is_due(behind):
        return Status.PLANNED
    is_known = frame is None or (not carries and _is_known(r, i))
    return Status.OCCURRED if is_known else Status.REPORTED


def _is_known(r: Reading, i: int) -> bool:
    """Return whether a speaker names what is known: "the Peruvian occupation", "Saturday's blast"."""
    j = i - 1
    while j > 0 and r.t.at(j) & NATIONAL:
        j -= 1
    return r.t.word(j) == "the" or (r.t.word(j) in {"'s", "’s"} and j - 1 in r.t.timed)


def _is_due(behind: list[str]) -> bool:
    """Return whether "due" says when, and not "due to" why."""
    return "due" in behind[:2] and "to" not in behind[:3]
