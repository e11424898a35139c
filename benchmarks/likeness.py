"""How like real news the made-up news is: density and kinds of times beside collections of gold files.

``python -m benchmarks.likeness gold`` prints the table, figures only, in Markdown.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from attrs import frozen
from benchmarks.corpus import articles

MADE = 500_000  # characters
NEWS = {
    "TimeBank": "times/timebank",
    "AQUAINT": "times/aquaint",
    "war news": "events/war-news-gold",
}
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b"
_DAY = r"\b\d{1,2}(?:st|nd|rd|th)?\b"
_YEAR = r"\b(?:1\d|20)\d\d\b"
# The first whose pattern is found in "TYPE VALUE words" names the kind.
KINDS = {
    "lengths": r"^DURATION",
    "sets": r"^SET",
    "clock times": r"^TIME \S* (?!.*(?:morning|noon|evening|night)).*\d",
    "parts of the day": r"^TIME",
    "vague (“now”, “recently”)": r"^DATE \w+_REF",
    "yesterday, today, tomorrow": r"\b(?:yesterday|today|tomorrow)\b",
    "counted (“two days ago”)": r"\b(?:ago|earlier|later|before|after)\b",
    "day, month and year": rf" \S* (?=.*\b{_MONTH})(?=.*{_DAY}).*{_YEAR}",
    "day and month": rf" \S* (?=.*\b{_MONTH}).*{_DAY}",
    "month and year": rf" \S* (?=.*\b{_MONTH}).*{_YEAR}",
    "month": rf" \S* .*\b{_MONTH}",
    "weekday": r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    "quarter, half": r"quarter|half",
    "season": r"\b(?:spring|summer|autumn|fall|winter)\b",
    "decade, century": r"\d0s\b|decade|century",
    "last, this, next week, month, year": r"\b(?:last|past|this|next|coming|same).*\b(?:week|month|year|day)",
    "year": _YEAR,
}
_KINDS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in KINDS.items()}
_SENTENCE = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])|\n{2,}")

Mark = tuple[int, int, str, str]  # start, end, type, value


@frozen
class Likeness:
    """What a collection is like: *kinds* in shares of one, the rest in words and shares."""

    words: float
    sentence: float
    timed: float
    kinds: dict[str, float]


def likeness(documents: Iterable[tuple[str, list[Mark]]]) -> Likeness:
    """Return what texts with their marked times are like."""
    words = sentences = timed = 0
    kinds: Counter[str] = Counter()
    for text, marks in documents:
        words += len(text.split())
        kinds.update(kind_of(text, mark) for mark in marks)
        ends = [*(found.end() for found in _SENTENCE.finditer(text)), len(text)]
        sentences += len(ends)
        timed += len({next(i for i, end in enumerate(ends) if mark[0] < end) for mark in marks})
    every = kinds.total()
    return Likeness(
        words / every, words / sentences, timed / sentences, {k: n / every for k, n in kinds.items()}
    )


def kind_of(text: str, mark: Mark) -> str:
    """Return the name of the kind of a marked expression.

    >>> kind_of("It closed on 3 May 2019.", (13, 23, "DATE", "2019-05-03"))
    'day, month and year'
    """
    start, end, type_, value = mark
    said = f"{type_} {value} {text[start:end]}"
    return next((name for name, pattern in _KINDS.items() if pattern.search(said)), "other")


def _gold(path: Path) -> list[tuple[str, list[Mark]]]:
    records = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    names = ("start", "end", "type", "value")
    return [(r["text"], [tuple(t[name] for name in names) for t in r["timexes"]]) for r in records]


def table(gold: Path) -> str:
    """Return a table in Markdown of the made-up news and of the collections that the folder *gold* has."""
    made = [(a.document.text, [(t.start, t.end, t.type, t.value) for t in a.times]) for a in articles(MADE)]
    found = {"made up": likeness(made)}
    for name, file in NEWS.items():
        if (path := gold / f"{file}.jsonl").exists():
            found[name] = likeness(_gold(path))
    rows = {
        "words for each expression": [one.words for one in found.values()],
        "words in a sentence": [one.sentence for one in found.values()],
        "sentences with a time, %": [100 * one.timed for one in found.values()],
        **{
            f"{kind}, %": [100 * one.kinds.get(kind, 0) for one in found.values()]
            for kind in (*KINDS, "other")
        },
    }
    lines = [f"| | {' | '.join(found)} |", f"|{'---|' * (len(found) + 1)}"]
    lines += [f"| {name} | {' | '.join(f'{one:.0f}' for one in row)} |" for name, row in rows.items()]
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(Path(sys.argv[1])))
