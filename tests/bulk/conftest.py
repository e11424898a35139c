"""Small corpora of our own, and how to compare what two runs wrote."""

import json
import random

import pytest

WORDS = ("Dockers", "Teachers", "Miners", "Pilots")
DEEDS = ("walked out", "reached an agreement", "signed the contract", "marched through the capital")
TIMES = ("on Wednesday", "last week", "on 3 May 2019", "in March 2024", "two days ago", "yesterday")


def notes(count, seed=1):
    """Return records of short articles, each with a few events."""
    rng = random.Random(seed)
    for number in range(count):
        said = [f"{rng.choice(WORDS)} {rng.choice(DEEDS)} {rng.choice(TIMES)}." for _ in range(3)]
        day = f"2025-{rng.randrange(1, 13):02d}-{rng.randrange(1, 29):02d}"
        yield {"id": f"n{number}", "text": " ".join(said), "published": day, "source": "Harbour Post"}


@pytest.fixture
def write_notes():
    """Return a function that writes so many notes to a path and returns the path."""

    def write(path, count, seed=1):
        path.write_text("".join(json.dumps(note) + "\n" for note in notes(count, seed)), encoding="utf-8")
        return path

    return write


@pytest.fixture
def content():
    """Return a function that gives the bytes of every file below a folder."""

    def of(folder):
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}

    return of


@pytest.fixture
def small_chunks(monkeypatch):
    """Make chunks, runs and shards so small that a few hundred notes have many of each."""
    from eventline.bulk import folder, local, merge, run, shards
    from eventline.read import chunk

    for module, name, value in (
        *((chunk, "FIRST_SIZE", 500), (chunk, "SIZE", 900), (run, "ROWS", 5)),
        *((shards, "GROUP_ROWS", 10), (shards, "SHARD_ROWS", 30), (shards, "_TASK_ROWS", 30)),
        *((module, "FAN_IN", 4) for module in (folder, local, merge)),
    ):
        monkeypatch.setattr(module, name, value)
