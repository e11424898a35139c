"""Rest: the sentence by sentence dating of what no words date, when all that words date is known."""

from collections.abc import Container, Mapping, Sequence

from attrs import evolve

from eventline.anchor.confidence import NEWS
from eventline.anchor.inferred.agreement import agree, followed
from eventline.anchor.inferred.led_up import led_up, of_noun_followed, of_what_followed
from eventline.anchor.inferred.memory import Memory
from eventline.anchor.inferred.side import Side
from eventline.anchor.inferred.undated import beside, lies_ahead, undated
from eventline.anchor.timing import BEFORE, UNKNOWN, Timing
from eventline.anchor.windows import news_window
from eventline.model.document import Document
from eventline.model.event import Basis
from eventline.model.grain import Grain
from eventline.model.mention import Mention, Strength

_SAID = "statement"
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
        told = _of_sentence(document, mentions, timings, members, k, memory)
        if told is not None:
            timings[k] = told
        elif timings[k] in _UNDATED:
            timings[k] = _undated(document, m, timings[k], memory, apart.get(k))
        memory.told(m, timings[k])
    if any(mentions[k].strength is Strength.MARKED for k in members):
        agree(document, mentions, timings, members)


def _of_sentence(
    document: Document,
    mentions: Sequence[Mention],
    timings: Sequence[Timing],
    members: Sequence[int],
    k: int,
    memory: Memory,
) -> Timing | None:
    """Return the time that another verb of the sentence gives to mention *k*; None to ask further."""
    if timings[k] is not UNKNOWN:
        return None
    if led_up(mentions[k]) and not memory.is_history:
        found = of_what_followed(document.text, mentions, timings, members, k)
        return None if found is UNKNOWN and mentions[k].strength is Strength.MARKED else found
    noun = of_noun_followed(document.text, mentions, timings, members, k)
    return _of_saying(document, mentions, timings, members, k) if noun is UNKNOWN else noun


def _of_saying(
    document: Document, mentions: Sequence[Mention], timings: Sequence[Timing], members: Sequence[int], k: int
) -> Timing | None:
    """Return the time of news told some day before the publication: "It is off, Lee said on Friday"."""
    m = mentions[k]
    if m.speaker is None or m.strength is not Strength.NEWS or lies_ahead(m):
        return None
    day = document.day
    behind = (j for j in members if mentions[j].trigger.start >= m.trigger.end and mentions[j].theme == _SAID)
    saying = next((timings[j] for j in behind if timings[j].basis is Basis.EXPRESSION), None)
    if day is None or saying is None or saying.best is None or saying.best >= day:
        return None
    return Timing(news_window(saying.best), saying.best, False, Basis.CARRIED_OVER, None, NEWS)


def _undated(document: Document, m: Mention, timing: Timing, memory: Memory, apart: Grain | None) -> Timing:
    """Return the time of what no words date; "formerly", *timing* then, keeps it off a timeline only."""
    if timing is UNKNOWN:
        return undated(document, m, memory, apart=apart)
    return beside(document, Side.BEHIND) if m.strength is Strength.MARKED else timing
