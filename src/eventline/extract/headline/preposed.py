"""Preposed: words before a main clause: "After leaving Lima, she wrote", "When war came the mill shut"."""

from eventline.extract.headline.subject import subject_words
from eventline.extract.reading import Reading
from eventline.extract.what.triggers import Trigger
from eventline.extract.who.cast import Cast
from eventline.syntax.clause import Clause
from eventline.syntax.wordlist import words

_OPENERS = words("when while as after before until till once since though although because if")


def main_behind(r: Reading, clause: Clause) -> Clause | None:
    """Return the main clause that *clause* stands in front of, None where it stands elsewhere."""
    leads = clause.opener in _OPENERS if clause.is_finite else clause.group.form == "gerund"
    if not leads or any(x.is_finite and x.group.start < clause.group.start for x in r.clauses):
        return None
    behind = next((x for x in r.clauses if x.is_finite and x.group.start > clause.group.start), None)
    own = behind is not None and behind.subject is not None and behind.subject[0] >= clause.group.end
    return behind if own and behind is not None and not behind.opener else None


def gerund_subject(r: Reading, clause: Clause, cast: Cast) -> list[str]:
    """Return who does what a gerund in front tells: the subject of the main clause."""
    main = None if clause.is_finite or clause.subject is not None else main_behind(r, clause)
    return [] if main is None else subject_words(r, main.subject, cast)


def where_main_begins(r: Reading, clause: Clause) -> int | None:
    """Return the token at which the main clause behind *clause* begins, None where there is none."""
    main = main_behind(r, clause)
    return None if main is None or main.subject is None else main.subject[0]


def is_noun_in_front(r: Reading, trigger: Trigger) -> bool:
    """Return whether the noun stands before the subject of its clause: "After a fire in May they left"."""
    clause = None if trigger.clause is None else r.clauses[trigger.clause]
    if clause is None or clause.subject is None:
        return False
    return trigger.end <= clause.subject[0] < clause.group.start
