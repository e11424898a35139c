"""Entry: what the entry of a chronology tells has the date that opens it, unless it names another."""

from collections.abc import Sequence

from eventline.anchor.confidence import CARRIED, DAY, LONGER
from eventline.anchor.timing import UNKNOWN, Timing, single_day
from eventline.anchor.windows import window
from eventline.model.document import Document
from eventline.model.event import Basis
from eventline.model.mention import Mention, Strength
from eventline.syntax.entries import Entry

_MAIN = frozenset({"", ":", ";", "–", "—", "-", "and", "but", "“", '"', "|"})


def headed(document: Document, mentions: Sequence[Mention], timings: list[Timing], entry: Entry) -> None:
    """Give the date of *entry* to the main mentions of one of its sentences that have no other time."""
    when, lasted = window(entry.head, document.text, document)
    if when is None:
        return
    best = single_day(when) or (single_day(entry.head.interval) if entry.head.mod == "APPROX" else None)
    for k in _main(mentions):
        if timings[k] is UNKNOWN:
            beside = mentions[k].sentence.start <= entry.head.start
            sure = (DAY if best is not None else LONGER) if beside else CARRIED
            basis = Basis.EXPRESSION if beside else Basis.CARRIED_OVER
            timings[k] = Timing(when, best, lasted, basis, entry.head.span, sure)


def _main(mentions: Sequence[Mention]) -> list[int]:
    """Return the mentions that tell what the sentence is about: its main verbs, else its first noun."""
    told = [k for k, m in enumerate(mentions) if m.strength is not Strength.BACKGROUND]
    verbs = [k for k in told if mentions[k].is_finite]
    plain = [k for k in verbs if _is_plain(mentions[k])]
    if plain or verbs:
        return plain
    return [k for k in told if not mentions[k].is_verb][:1] or told[:1]


def _is_plain(m: Mention) -> bool:
    return m.opener in _MAIN and m.frame is None and not m.was_before
