"""Reliability: of the windows that claim a confidence, how many are right on gold.

    python -m benchmarks.reliability GOLD [--held-out | --fit]

GOLD is a directory of gold files with ``events/*.jsonl``. Marked mentions and events told by the same trigger
count; a window is right when the gold's day, month or year, or its side of the publication, fits into it.
``--held-out`` reads only every third document, by a checksum of its id. ``--fit`` says what each confidence
should claim: the share that is right on the held-out documents, as if they had `_BORROWED` mentions more of
which the share of the others is right; never above that share, and rounded to a twentieth. Run so, it
gave the numbers in ``eventline/anchor/confidence.py``, for each reason before reasons of like numbers were
given one.

Source:
    Reliability diagrams as in M. DeGroot and S. Fienberg, "The comparison and evaluation of forecasters",
    The Statistician 32 (1983).
"""

from __future__ import annotations

import argparse
import json
import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import eventline as el

Line = dict[str, Any]
Judged = tuple[str, float, bool]  # what the date rests on, the confidence, whether the window is right
_BORROWED = 5  # mentions; where few are held out, the others count for more
_FIRST, _LAST = "0000-01-01", "9999-12-31"


def judged(path: Path) -> Iterator[tuple[bool, Judged]]:
    """Yield every window of a gold file that the gold can judge, and whether its document is held out."""
    with path.open(encoding="utf-8") as file:
        for line in map(json.loads, file):
            is_held_out = zlib.crc32(line["doc_id"].encode()) % 3 == 0
            yield from ((is_held_out, one) for one in _of_document(line))


def fitted(seen: Sequence[bool], held_out: Sequence[bool]) -> float:
    """Return what a confidence should claim, by which windows are right on documents *seen* and *held_out*.

    >>> fitted([True] * 9 + [False], [True, False])
    0.8
    """
    others = sum(seen) / len(seen) if seen else sum(held_out) / len(held_out)
    share = (sum(held_out) + _BORROWED * others) / (len(held_out) + _BORROWED)
    return round(min(share, others) * 20) / 20


def _of_document(line: Line) -> Iterator[Judged]:
    document = el.Document(line["doc_id"], line.get("full_text") or line["text"], line["dct"][:10])
    gold = line["events"]
    if any("headline" in event for event in gold):
        told = {event.evidence[0].trigger: event for event in el.extract(document)}
        events = [told.get(el.Span(event["start"], event["end"])) for event in gold]
    else:
        events = list(el.extract(document, mentions=[(event["start"], event["end"]) for event in gold]))
    for wanted, event in zip(gold, events, strict=True):
        right = None if event is None or event.when is None else _is_right(wanted, event, line["dct"][:10])
        if event is not None and right is not None and event.basis is not None:
            yield event.basis.value, event.confidence, right


def _is_right(wanted: Line, event: el.Event, published: str) -> bool | None:
    """Return whether the window fits the gold, None where the gold does not say when."""
    assert event.when is not None
    first = event.when.first.isoformat() if event.when.first else _FIRST
    last = event.when.last.isoformat() if event.when.last else _LAST
    if "first" in wanted:
        return (first, last) == (wanted["first"], wanted["last"]) or (
            wanted.get("basis") == "publication" and last <= published
        )
    day = str(wanted.get("day") or wanted.get("date") or "").replace("-XX", "")
    if day[:4].isdigit():
        return first[: len(day)] <= day <= last[: len(day)]
    side = wanted.get("dct_relation")
    return {
        "beforeDCT": first < published,
        "DCT": first <= published <= last,
        "afterDCT": last > published,
    }.get(str(side))


def main() -> None:
    """Print, for each claimed confidence, how many windows there are and which share is right."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--fit", action="store_true")
    chosen = parser.parse_args()
    table: dict[str, tuple[list[bool], list[bool]]] = defaultdict(lambda: ([], []))
    rests: dict[str, set[str]] = defaultdict(set)
    for path in sorted((chosen.gold / "events").glob("*.jsonl")):
        for is_held_out, (basis, confidence, right) in judged(path):
            table[f"{confidence:.2f}"][is_held_out].append(right)
            if is_held_out or not chosen.held_out:
                rests[f"{confidence:.2f}"].add(basis)
    for claim, (seen, held_out) in sorted(table.items()):
        if answers := held_out if chosen.held_out else seen + held_out:
            share = f"right {sum(answers) / len(answers):.2f} of {len(answers):4}"
            advice = f"  should claim {fitted(seen, held_out):.2f}" if chosen.fit else ""
            print(f"claimed {claim}  {share}{advice}  {', '.join(sorted(rests[claim]))}")


if __name__ == "__main__":
    main()
