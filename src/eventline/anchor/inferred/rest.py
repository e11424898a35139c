"""Rest: the sentence by sentence dating of what no words date, when all that words date is known."""

from collections.abc import Container, Mapping, Sequence

from attrs import evolve

from eventline.anchor.inferred.agreement import agree, followed
from eventline.anchor.inferred.led_up import led_up, of_what_followed
from eventline.anchor.inferred.memory import Memory
from eventline.anchor.inferred.side import Side
from eventline.anchor.inferred.undated import beside, undated
from eventline.anchor.timing import BEFORE, UNKNOWN, Timing
from eventline.model.document import Document
from eventline.model.grain import Grain
from eventline.model.mention import Mention, Strength

_UNDATED = (UNKNOWN, BEFORE)


def date_rest(
    document: Document,
    mentions: Sequence[Mention],
    timings: list[Timing],
    members: Sequence[int],
    memory: Memory,
    apart: Mapping[int, Grain],
    measured: Container[int],
) -> None:
    """Date what no words date in the sentence of *members*; *apart* and *measured* lie at a length."""
    for k in members:
        m = evolve(mentions[k], opener="") if followed(mentions, members, k, measured) else mentions[k]
        if timings[k] is UNKNOWN and led_up(m) and not memory.is_history:
            timings[k] = of_what_followed(document.text, mentions, timings, k)
        elif timings[k] in _UNDATED:
            timings[k] = _undated(document, m, timings[k], memory, apart.get(k))
        memory.told(m, timings[k])
    if any(mentions[k].strength is Strength.MARKED for k in members):
        agree(document, mentions, timings, members)


def _undated(document: Document, m: Mention, timing: Timing, memory: Memory, apart: Grain | None) -> Timing:
    """Return the time of what no words date; "formerly", *timing* then, keeps it off a timeline only."""
    if timing is UNKNOWN:
        return undated(document, m, memory, apart=apart)
    return beside(document, Side.BEHIND) if m.strength is Strength.MARKED else timing
