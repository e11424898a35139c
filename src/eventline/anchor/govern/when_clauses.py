"""When clauses: a clause with "when" lends its time to the main clause: "died when it sank on Sunday"."""

from collections.abc import Mapping, Sequence

from eventline.model.mention import Mention
from eventline.model.tense import Tense
from eventline.model.timex import Timex

_AT_ONCE = frozenset({"when", "as"})
_REACH = 3  # mentions between the two


def with_main_clauses(
    mentions: Sequence[Mention], owned: Mapping[int, list[Timex]], text: str
) -> dict[int, list[Timex]]:
    """Return *owned* with the times of such clauses for main clauses beside them that have none."""
    shared = dict(owned)
    for k, times in owned.items():
        if mentions[k].opener in _AT_ONCE and _tells(mentions[k]):
            before = range(k - 1, max(k - _REACH, 0) - 1, -1)
            behind = range(k + 1, min(k + _REACH, len(mentions)))
            for j in _main(mentions, k, before, text) or _main(mentions, k, behind, text):
                shared.setdefault(j, times)
    return shared


def _main(mentions: Sequence[Mention], k: int, order: range, text: str) -> list[int]:
    """Return the verbs of the main clause next to mention *k*: "were killed and 12 injured when …"."""
    found: list[int] = []
    for j in order:
        m = mentions[j]
        is_apart = j < k and "," in text[m.trigger.end : mentions[k].clause.start]
        if m.is_finite and (m.opener or is_apart or not _tells(m) or m.frame != mentions[k].frame):
            break
        if m.is_finite:
            found.append(j)
    return found


def _tells(m: Mention) -> bool:
    return m.is_finite and m.tense is Tense.PAST and not (m.is_perfect or m.was_before)
