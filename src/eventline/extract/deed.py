"""Deed: whether a verb of speech reports something that happens, no opinion, no state and no quotation."""

from collections.abc import Sequence

from eventline.extract.attribution import Frame, is_speech
from eventline.extract.reading import Reading
from eventline.languages.en.modality import FUTURE_MODALS
from eventline.languages.en.verbs import STATIVE
from eventline.syntax.wordlist import words

_SURE = FUTURE_MODALS | {None, "would", "to", "due", "set", "scheduled"}
_OPINING = words("argue repeat reiterate insist maintain contend believe think expect hope")
_IDLE = STATIVE | {"do", "make", "get", "come", "happen", "lead", "cause", "show"}


def tells_deed(r: Reading, k: int | None, frames: Sequence[Frame | None]) -> bool:
    """Return whether clause *k* says that something was or will be done: "said it had halted the line"."""
    return (
        k is not None
        and r.clauses[k].group.lemma not in _OPINING
        and any(
            frame is not None and frame.clause == k and _is_deed(r, j) and not is_speech(r.clauses[j])
            for j, frame in enumerate(frames)
        )
    )


def _is_deed(r: Reading, j: int) -> bool:
    clause = r.clauses[j]
    group = clause.group
    own = clause.is_finite and clause.opener in {"", "that"} and not r.quoted[j]
    return own and group.modal in _SURE and group.lemma not in _IDLE
