"""What every runner does: read documents, time the answers, write them down; the standard library only.

A document is a line ``{"doc_id": …, "text": …, "dct": "2025-03-13"}``; an answer has its id and ``timexes``.
"""

import json
import re
import sys
import time
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

Timexes = Iterable[tuple[int, int, str, str]]  # start, end, type, value
_LEADING = re.compile(r"(?:on|in|at|by|during|for|since|until|from)\s+", re.IGNORECASE)


def run(version: str, find: Callable[[str, date], Any], timexes: Callable[[str, Any], Timexes]) -> None:
    """Answer the documents of the file named first into the file named second, and print what it took.

    Args:
        find: Returns what the program says of a text and the day of its publication; this is timed.
        timexes: Makes time expressions of that; this is not timed.
    """
    source, target = map(Path, sys.argv[1:])
    documents = [json.loads(line) for line in source.read_text(encoding="utf-8").splitlines()]
    days = [date.fromisoformat(document["dct"][:10]) for document in documents]
    find("They met on Monday.", days[0])  # what is loaded with the first answer is no part of the speed
    begun, begun_cpu = time.perf_counter(), time.process_time()
    said = [find(document["text"], day) for document, day in zip(documents, days, strict=True)]
    cpu, clock = time.process_time() - begun_cpu, time.perf_counter() - begun
    with target.open("w", encoding="utf-8") as out:
        for document, answer in zip(documents, said, strict=True):
            found = [
                dict(zip(("start", "end", "type", "value"), one, strict=True))
                for one in timexes(document["text"], answer)
            ]
            out.write(json.dumps({"doc_id": document["doc_id"], "timexes": found}) + "\n")
    print(json.dumps({"version": version, "cpu": cpu, "clock": clock}))


def trimmed(start: int, words: str) -> tuple[int, int]:
    """Return where an expression begins and ends without the preposition and stop that TIMEX3 leaves out.

    >>> trimmed(20, "on Wednesday,")
    (23, 32)
    """
    found = _LEADING.match(words)
    return start + (found.end() if found else 0), start + len(words.rstrip(" ,;.\n"))


def value_of(moment: str, grain: str) -> tuple[str, str]:
    """Return type and TIMEX3 value of an ISO moment and the unit that it stands for.

    >>> value_of("2025-03-12T15:00:00", "hour"), value_of("2025-04-01", "quarter")
    (('TIME', '2025-03-12T15:00'), ('DATE', '2025-Q2'))
    """
    match grain:
        case "hour" | "minute" | "second" | "time":
            return "TIME", moment[:16]
        case "week":
            year, week, _ = date.fromisoformat(moment[:10]).isocalendar()
            return "DATE", f"{year}-W{week:02d}"
        case "quarter":
            return "DATE", f"{moment[:4]}-Q{(int(moment[5:7]) + 2) // 3}"
        case _:
            return "DATE", moment[: {"month": 7, "year": 4}.get(grain, 10)]


def in_characters(text: str, place: int) -> int:
    """Return the character at which a UTF-16 place stands, as Java counts."""
    return len(text.encode("utf-16-le")[: 2 * place].decode("utf-16-le", "ignore"))
