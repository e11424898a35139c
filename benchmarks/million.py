"""A folder of a million events, or of any number: made-up news, told again of others on other days."""

import json
import random
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pyarrow as pa
from attrs import evolve, frozen
from benchmarks.corpus import Article, articles
from benchmarks.words import BACKGROUND, DEEDS, PEOPLE, PLACES

from eventline.bulk import schema
from eventline.bulk.columns import Columns
from eventline.bulk.days import by_day, counts
from eventline.bulk.folder import MANIFEST
from eventline.bulk.run import Tally, write_run
from eventline.bulk.schema import VERSION
from eventline.bulk.shards import describe, shard_paths, tasks, write_months
from eventline.model.document import Document
from eventline.model.event import Event
from eventline.model.identity import identity
from eventline.model.interval import Interval
from eventline.pipeline import extract

_CHARACTERS = 300_000  # of the news that are told again and again
_MONTH = 31  # days
_FURTHEST = 1500  # days by which they are moved
_TWICE, _AGAIN = 0.3, 0.6  # the share of articles that a second paper tells, and of their events in it
_NAMES = sorted({name for each in (*PLACES, *PEOPLE) for name in each.split()})
_THINGS = sorted(
    {
        word
        for words in (*(deed[2] for deed in DEEDS), *BACKGROUND)
        for word in re.findall(r"\b[a-z]{5,}\b", words)
    }
)
_WORD = re.compile(r"\w+")
Told = tuple[Document, tuple[Event, ...]]


@frozen
class _World:
    """Other words for people, places and things, and other days."""

    number: int
    words: dict[str, str]
    by: timedelta

    def told(self, article: Article, events: tuple[Event, ...], paper: str, after: str = "") -> Told:
        """Return an article with its events, told here by *paper*, which adds *after* to each sentence."""
        document = article.document
        own = evolve(
            document,
            id=f"{document.id}-{self.number}-{paper}",
            published=document.day + self.by,
            title=self.renamed(document.title),
            source=paper,
        )
        return own, tuple(self._event(event, own, after) for event in events)

    def renamed(self, words: str | None) -> str | None:
        return words and _WORD.sub(lambda found: self.words.get(found[0], found[0]), words)

    def _event(self, event: Event, document: Document, after: str) -> Event:
        (report,) = event.evidence
        quote = f"{self.renamed(report.quote)}{after}"
        when = self._moved(event.when)
        best = event.best and event.best + self.by
        evidence = evolve(report, document=document.id, quote=quote, when=when, best=best)
        return evolve(
            event,
            id=identity(document.day, quote, report.trigger.start - report.sentence.start),
            headline=self.renamed(event.headline),
            actors=tuple(map(self.renamed, event.actors)),
            place=self.renamed(event.place),
            speaker=self.renamed(event.speaker),
            relations=tuple(evolve(r, event=None, target=self.renamed(r.target)) for r in event.relations),
            when=when,
            best=best,
            evidence=(evolve(evidence, speaker=self.renamed(report.speaker)),),
        )

    def _moved(self, when: Interval | None) -> Interval | None:
        if when is None:
            return None
        seconds = round(self.by.total_seconds())
        ends = (None if end is None else end + seconds for end in (when.lo, when.hi))
        return Interval(*ends, granularity=when.granularity, zone=when.zone)


def folder_of_events(folder: Path, events: int, seed: int = 1, *, vague: bool = True) -> Path:
    """Write *events* events over nearly twenty years to *folder*, as a bulk run would.

    The more there are, the more people, places and papers are in the news: each few hundred articles are of
    other people in other places. A second paper tells some of their events in more words. Without the *vague*
    ones all are dated to a month or closer.
    """
    folder.mkdir(parents=True)
    runs, rows, months = [], 0, Tally()
    for table in _tables(events, seed, vague=vague):
        runs.append(folder / f"{len(runs)}.arrow")
        months = Tally.total((months, Tally(months=counts(table))))
        write_run(runs[-1], schema("events"), [table], Tally())
        rows += len(table)
    for task in tasks(folder, "events", runs, months.months, jobs=1):
        write_months(task)
    for run in runs:
        run.unlink()
    shards = [
        describe(folder, path)
        for month, count in months.months.items()
        for path in shard_paths(folder, month, count)
    ]
    about = {"format": "eventline bulk", "what": "events", "schema": VERSION, "rows": rows, "shards": shards}
    (folder / MANIFEST).write_text(json.dumps(about), encoding="utf-8")
    return folder


def _tables(events: int, seed: int, *, vague: bool) -> Iterator[pa.Table]:
    """Yield tables that are sorted by day, of *events* rows in all."""
    rng = random.Random(seed)
    news = [(article, extract(article.document)) for article in articles(_CHARACTERS, seed)]
    columns, held = Columns("events"), 0
    for document, found in _retold(rng, news):
        own = tuple(event for event in found if vague or _is_close(event))[: events - held]
        columns.add(document, own)
        held += len(own)
        if held == events or len(columns.values["document"]) > 50_000:
            yield by_day(pa.Table.from_batches([columns.batch()]))
            columns = Columns("events")
        if held == events:
            return


def _is_close(event: Event) -> bool:
    days = None if event.when is None else event.when.days
    return days is not None and days <= _MONTH


def _retold(rng: random.Random, news: list[tuple[Article, tuple[Event, ...]]]) -> Iterator[Told]:
    """Yield the articles of one world after the other, without end."""
    triggers = (
        report.trigger.of(a.document.text) for a, found in news for e in found for report in e.evidence
    )
    kept = frozenset(word for words in triggers for word in words.split())
    number = 0
    while True:
        world = _World(number, _words(rng, kept), timedelta(days=rng.randrange(-_FURTHEST, _FURTHEST)))
        for article, found in news:
            yield world.told(article, found, f"Paper {rng.randrange(9)} of world {number}")
            if rng.random() < _TWICE:
                some = tuple(event for event in found if rng.random() < _AGAIN)
                words = _filled(rng, rng.choice(BACKGROUND))
                yield world.told(article, some, f"Courier of world {number}", f" {world.renamed(words)}")
        number += 1


def _words(rng: random.Random, kept: frozenset[str]) -> dict[str, str]:
    """Return another word of the same length for each name, and for each thing but what tells an event."""
    return {
        **{name: _word(rng, len(name)).capitalize() for name in _NAMES},
        **{thing: _word(rng, len(thing)) for thing in _THINGS if thing not in kept},
    }


def _word(rng: random.Random, size: int) -> str:
    """Return a made-up word of *size* letters."""
    return "".join(rng.choice(("bdfgklmnprstvz", "aeiou")[at % 2]) for at in range(size))


def _filled(rng: random.Random, words: str) -> str:
    return words.format(n=rng.randrange(2, 900), few=rng.randrange(2, 9), place="Lorvik", person="Ann Lee")
