"""Timelines beside gold: the days chosen from a long story, and what happened to whom on which day.

    python -m benchmarks.timelines GOLD [--errors N]

GOLD is a directory of gold files with ``timelines/news-*-articles.jsonl`` and ``-gold.jsonl``, or
``timelines/*-docs.jsonl`` beside the timelines of entities in the file without ``-docs``.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import eventline as el

Entry = tuple[str, frozenset[str]]  # a day and the words that name the happening
Told = tuple[str, str]  # a day and the word of the trigger


def chosen_days(articles: Path, gold: Path) -> Iterator[tuple[str, float]]:
    """Yield for each gold timeline its name and the F1 of as many days as it has, between its ends."""
    timeline = el.build(_documents(articles))
    for line in _lines(gold):
        wanted = sorted({entry["date"] for entry in line["entries"]})
        chosen = timeline.between(wanted[0], wanted[-1]).days(len(wanted))
        yield (
            f"{line['topic']} {line['timeline']}",
            f1(len(set(wanted) & {day.isoformat() for day in chosen}), len(wanted), len(chosen)),
        )


def entities(articles: Path, gold: Path) -> Iterator[tuple[str, int, int, int]]:
    """Yield for each entity how many of its entries are right, how many there are, and how many were found.

    An entry is right when one of the entity's events has its day and one of its words as trigger; each
    counts once.

    Source:
        A.-L. Minard et al., "SemEval-2015 Task 4: TimeLine: Cross-Document Event Ordering", 2015; scored by
        day and word, not by order.
    """
    timeline = el.build(_documents(articles))
    for line in _lines(gold):
        wanted = [(e["date"], frozenset(_word(m["event"]) for m in e["mentions"])) for e in line["entries"]]
        found = told_of(timeline, line["target_entity"])
        yield line["target_entity"], len(_matched(wanted, found)), len(wanted), len(found)


def told_of(timeline: el.Timeline, entity: str) -> list[Told]:
    """Return day and trigger of what *timeline* tells of an entity."""
    texts = {document.id: document.text for document in timeline.documents}
    found = {
        (event.best.isoformat(), _word(evidence.trigger.of(texts[evidence.document])))
        for event in timeline.where(actor=entity)
        if event.best is not None
        for evidence in event.evidence[:1]
    }
    return sorted(found)


def f1(right: int, wanted: int, found: int) -> float:
    """Return the harmonic mean of precision and recall, 0 to 1."""
    return 2 * right / (wanted + found) if wanted + found else 0.0


def _matched(wanted: list[Entry], found: list[Told]) -> list[Told]:
    open_entries = list(wanted)
    matched = []
    for day, word in found:
        entry = next((e for e in open_entries if e[0] == day and word in e[1]), None)
        if entry is not None:
            open_entries.remove(entry)
            matched.append((day, word))
    return matched


def _word(words: str) -> str:
    """Return the first word of a trigger, which is what two annotators agree on."""
    return words.replace("_", " ").split()[0].lower()


def _documents(path: Path) -> list[el.Document]:
    return [el.Document(line["doc_id"], _text(line), line["dct"][:10]) for line in _lines(path)]


def _text(line: dict[str, Any]) -> str:
    text: str = line["text"] if "text" in line else "\n".join(line["sentences"])
    return text


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def main() -> None:
    """Print the figures of all timelines of a directory of gold files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("gold", type=Path)
    folder = parser.parse_args().gold / "timelines"
    days = []
    for articles in sorted(folder.glob("*-articles.jsonl")):
        gold = articles.with_name(articles.name.replace("-articles", "-gold"))
        for name, score in chosen_days(articles, gold):
            days.append(score)
            print(f"{name:30} days F1 {score:.3f}")
    if days:
        print(f"{'mean':30} days F1 {sum(days) / len(days):.3f}")
    for articles in sorted(folder.glob("*-docs.jsonl")):
        rows = list(entities(articles, articles.with_name(articles.name.replace("-docs", ""))))
        for name, right, wanted, found in rows:
            print(f"{name:30} right {right:3} of {wanted:3}, found {found:3}")
        right, wanted, found = (sum(row[k] for row in rows) for k in (1, 2, 3))
        print(f"{'all entities':30} entries F1 {f1(right, wanted, found):.3f}")


if __name__ == "__main__":
    main()
