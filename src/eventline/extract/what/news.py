"""News: which undated clauses tell the news of the article: its lead, and harm wherever it is told."""

from collections.abc import Callable

from eventline.extract.attribution import Frame
from eventline.extract.reading import Reading
from eventline.extract.what.coordination import list_start
from eventline.extract.what.event_nouns import is_event_noun
from eventline.extract.what.performed import is_performed
from eventline.extract.what.triggers import Trigger, is_state
from eventline.languages.en.events.actors import PERSONS
from eventline.languages.en.events.nouns import WEAK, WEAPONS
from eventline.languages.en.events.verbs import CANCELLING, CANCELS, PLAIN_THEMES
from eventline.model.tense import Tense
from eventline.syntax import closed as c
from eventline.syntax.clauses import Clause
from eventline.syntax.wordlist import words

_LEAD = 2  # sentences that say what the article is about
LEADING = 6  # sentences in which undated happenings are taken for the news itself
_HARD = words("fighting death disaster crime")
_SUFFERED = _HARD | {"law"}
_DONE = _SUFFERED | words("diplomacy aid movement politics economy")  # what somebody tells to have done
_HARMED = PERSONS | words(
    "person people wounded injured dead victims survivors bodies body homes houses buildings"
)
_SAVED = words("escape flee survive drown disappear vanish")
_COUNTED = words("death law movement disaster")
_NO_OBJECT = c.PREPOSITION | c.PUNCTUATION | c.TO | c.COORDINATOR | c.SUBORDINATOR
_WHEN = words("after before since until when once because if")
_MANY = words("dozens hundreds thousands scores several some")
_LITTLE = words("other statement death")  # themes of verbs whose new subject alone makes no news
_A = words("a an another")
_SUMS = words("total lot number third half quarter majority few")
_ABOUT = words("at least about some around nearly almost")
_WEAKEST = words(
    """see seek face become remain stay seem appear need want continue plan begin spend commit be endure
    suffer survive live know"""
)


def tells_news(
    r: Reading, trigger: Trigger, clause: Clause, frame: Frame | None, doer: Callable[[], str | None]
) -> bool:
    """Return whether an undated clause of the article itself tells its news.

    Args:
        doer: Says the name behind the verb, None when nobody is named.
    """
    if frame is not None or trigger.lemma == "bear" or _hangs_with_another(r, clause):
        return False
    if _is_new(r, trigger, clause):
        return True
    if trigger.theme in PLAIN_THEMES and trigger.lemma not in CANCELLING and not _leads(r, trigger, clause):
        return False
    if is_performed(r, trigger, clause):
        return trigger.is_verb
    if r.number >= LEADING and not _is_plain_past(clause):
        return False
    if (not trigger.is_verb and trigger.lemma in WEAK) or not (
        _of_happening(r, trigger, clause) or doer() or _by_somebody(r, clause)
    ):
        return False
    if clause.group.tense is Tense.PRESENT:
        return clause.group.progressive or r.t.is_title or r.number == 0
    return clause.group.tense is Tense.PAST and not _was_before(r, clause)


def reports_news(
    r: Reading, trigger: Trigger, clause: Clause, frame: Frame | None, doer: Callable[[], str | None]
) -> bool:
    """Return whether what somebody says is the news, not the saying: an attack, harm, or what he did."""
    group = clause.group
    if not _is_of_somebody(frame) or group.modal is not None or group.negated:
        return False
    if group.tense is not Tense.PAST or clause.opener not in {"", "that"}:
        return False
    if _is_told_first(trigger, frame) and _has_hard_doer(r, trigger, clause, doer):
        return True
    if not trigger.is_verb:
        return False
    counted = _is_counted(r, trigger, clause)
    if trigger.lemma == CANCELS:
        return True
    if group.perfect:
        told_before = frame is not None and frame.clause is not None and _was_before(r, clause)
        of_raid = told_before and trigger.theme in _HARD and _of_raid(r, clause)
        return (
            of_raid
            or (counted and told_before and trigger.theme != "death")
            or (counted and not _was_before(r, clause) and r.number < LEADING)
            or (trigger.theme in _DONE and _is_of_speaker(r, clause, frame))
        )
    return counted or trigger.theme in _HARD


def _is_of_somebody(frame: Frame | None) -> bool:
    return frame is not None and (frame.clause is not None or bool(frame.words))


def _is_told_first(trigger: Trigger, frame: Frame | None) -> bool:
    """Return whether the sentence tells it before it says who has it: "Lima signed the pact, Lee said"."""
    told = trigger.clause
    return frame is not None and frame.clause is not None and told is not None and frame.clause > told


def _has_hard_doer(r: Reading, trigger: Trigger, clause: Clause, doer: Callable[[], str | None]) -> bool:
    """Return whether somebody told by name does what is more than a change or a saying."""
    if trigger.theme in PLAIN_THEMES or trigger.theme == "statement" or clause.shared:
        return False
    return (
        r.number < LEADING
        and not _was_before(r, clause)
        and trigger.lemma not in _WEAKEST
        and doer() is not None
    )


def _of_raid(r: Reading, clause: Clause) -> bool:
    """Return whether a happening taken for known did it: "said the attack had destroyed a depot"."""
    if clause.subject is None or r.t.words[clause.subject[0]] not in {"the", "this", "that"}:
        return False
    return is_event_noun(r, clause.subject[1] - 1)


def leads_up(
    r: Reading, trigger: Trigger, clause: Clause, frame: Frame | None, doer: Callable[[], str | None]
) -> bool:
    """Return whether a clause tells what the happening before it followed: "quit after police came"."""
    group = clause.group
    if clause.opener != "after" or frame is not None or not trigger.is_verb:
        return False
    if r.quoted[trigger.clause or 0] or not any(x.group.end <= clause.left for x in r.clauses if x.is_finite):
        return False
    if group.tense is not Tense.PAST or group.perfect or group.modal is not None or group.negated:
        return False
    weak = trigger.theme == "statement" or trigger.lemma in _WEAKEST or is_state(r, trigger)
    return not weak and (_of_happening(r, trigger, clause) or doer() is not None)


def _is_new(r: Reading, trigger: Trigger, clause: Clause) -> bool:
    """Return whether something was done to what was not told of before: "A guard was held"."""
    group = clause.group
    if clause.subject is None or not group.passive or group.tense is not Tense.PAST or clause.opener:
        return False
    if clause.shared or _was_before(r, clause) or trigger.theme in _LITTLE or not trigger.is_verb:
        return False
    first = clause.subject[0]
    if r.t.word(first) in _A:
        return r.t.word(first + 1) not in _SUMS
    first += r.t.word(first) in _ABOUT
    return bool(r.t.at(first) & c.NUMBER) and not group.perfect


def _is_of_speaker(r: Reading, clause: Clause, frame: Frame | None) -> bool:
    """Return whether who says it did it: "the bank said it had suspended payments"."""
    said = None if frame is None or frame.clause is None else r.clauses[frame.clause]
    if (
        said is None
        or said.subject is None
        or clause.subject is None
        or said.group.start > clause.group.start
    ):
        return False
    alone = clause.subject[1] - clause.subject[0] == 1
    pronoun = alone and r.t.words[clause.subject[0]] in {"it", "he", "she"}
    return pronoun and not r.t.flags[said.subject[0]] & c.PRONOUN


def _leads(r: Reading, trigger: Trigger, clause: Clause) -> bool:
    """Return whether the lead tells something done whose verb says little: "Police used water cannon"."""
    if r.number >= LEADING or not trigger.is_verb or r.t.is_title or trigger.theme == "communication":
        return False
    plain = clause.group.tense is Tense.PAST and not clause.opener and not clause.shared
    return plain and trigger.lemma not in _WEAKEST and _has_object(r, clause)


def _has_object(r: Reading, clause: Clause) -> bool:
    return clause.group.end < clause.right and not r.t.at(clause.group.end) & _NO_OBJECT


def _hangs_with_another(r: Reading, clause: Clause) -> bool:
    """Return whether it shares the subject of a clause that only says when: "after Lima won and left"."""
    if not clause.shared or clause.opener:
        return False
    first = next((x for x in r.clauses if x.subject == clause.subject and x.is_finite and not x.shared), None)
    return first is not None and first.opener in _WHEN


def _by_somebody(r: Reading, clause: Clause) -> bool:
    """Return whether a name behind the verb did it: "The deal was brokered by Oman"."""
    end = clause.group.end
    return (
        r.number < LEADING
        and clause.group.passive
        and r.t.word(end) == "by"
        and bool(r.names_in(end + 1, end + 6))
    )


def _is_plain_past(clause: Clause) -> bool:
    """Return whether a clause tells a deed that may be news also below the lead: "Lima rejected it"."""
    group = clause.group
    return group.tense is Tense.PAST and not group.perfect and not clause.opener and not clause.shared


def _of_happening(r: Reading, trigger: Trigger, clause: Clause) -> bool:
    """Return whether a happening does it, "a fire killed two", or is called off."""
    if trigger.is_verb and trigger.lemma == CANCELS:
        return clause.subject is not None
    if not trigger.is_verb or clause.subject is None or _is_counted(r, trigger, clause):
        return trigger.is_verb and clause.subject is not None
    if trigger.theme not in _SUFFERED:
        return False
    if clause.shared and list_start(r, trigger.clause or 0) == trigger.clause:
        return False
    last = clause.subject[1] - 1
    if is_event_noun(r, last) or r.t.words[last] in _HARMED or r.t.words[last] in WEAPONS:
        return True
    opens = r.number < _LEAD and (clause.group.tense is Tense.PAST or r.t.is_title)
    return opens and trigger.theme in _HARD and _is_thing(r, clause.subject)


def _is_counted(r: Reading, trigger: Trigger, clause: Clause) -> bool:
    """Return whether so many were harmed, held or brought away: "Eight of them died"."""
    if clause.subject is None or clause.shared or trigger.theme not in _COUNTED:
        return False
    if trigger.theme != "death" and trigger.lemma not in _SAVED and not clause.group.passive:
        return False
    start, end = clause.subject
    if end - start == 1 and r.t.flags[start] & c.NUMBER and r.t.at(start - 1) & c.COORDINATOR:
        return False  # "three were killed and nine injured": told by the verb before
    return any(r.t.flags[j] & c.NUMBER or r.t.words[j] in _MANY for j in range(start, end))


def _is_thing(r: Reading, subject: tuple[int, int]) -> bool:
    """Return whether neither people nor a happening do it: "A bomb exploded in Riga"."""
    if r.t.flags[subject[1] - 1] & (c.PRONOUN | c.NUMBER):
        return False
    return not any(is_event_noun(r, j) for j in range(*subject))


def _was_before(r: Reading, clause: Clause) -> bool:
    return r.t.word(clause.group.start) == "had"
