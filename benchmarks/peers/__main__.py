"""Measure eventline beside its peers on a megabyte of made-up news, and on gold files where they are.

``make bench-peers`` gives each peer an environment of its own in ``.peers``, which takes a network, Java and
Node, and writes ``docs/measurements-peers.md`` and ``docs/img/peers.svg``.
"""

import json
import os
import platform
import statistics
import tempfile
import time
from pathlib import Path

from attrs import evolve, field, frozen
from benchmarks.corpus import articles
from benchmarks.likeness import table
from benchmarks.peers.environments import PEERS, FailedError, Peer, call
from benchmarks.peers.report import Row, markdown, picture

from eventline.evaluate.scores import evaluate

ROOT = Path(__file__).parents[2]
CACHE = ROOT / ".peers"
CHARACTERS = 1_000_000
PATIENCE = 1800  # seconds for one collection
STARTS = 3  # processes whose start is measured, the middle one counts
GOLD = {
    "TempEval-3": "times/timebank-aquaint-corrected",
    "WikiWars": "times/wikiwars-half",
    "tweets": "times/tweets-train",
    "MEANTIME": "events/meantime-apple-stock",
    "war news": "events/war-news-gold",
}
LIKENESS = """
## The made-up news beside real news

`python -m benchmarks.likeness gold`: kinds are shares of all time expressions of a collection.

"""
ONE = {"doc_id": "one", "text": "They met on Wednesday.", "dct": "2025-03-13"}


@frozen
class Bench:
    """A folder for the files of a run, and the gold files that there are, the made-up news first."""

    folder: Path
    gold: dict[str, Path] = field(factory=dict)


def made_up(folder: Path) -> Path:
    """Write the made-up news with its times as a gold file."""
    lines = []
    for article in articles(CHARACTERS):
        document = article.document
        times = [{"start": t.start, "end": t.end, "type": t.type, "value": t.value} for t in article.times]
        record = {"doc_id": document.id, "text": document.text, "dct": str(document.published)}
        lines.append(json.dumps({**record, "timexes": times}))
    path = folder / "made-up.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def gold_files() -> dict[str, Path]:
    """Return the collections of ``EVENTLINE_GOLD`` that are there."""
    if "EVENTLINE_GOLD" not in os.environ:
        return {}
    root = Path(os.environ["EVENTLINE_GOLD"]).resolve()
    paths = {name: root / f"{file}.jsonl" for name, file in GOLD.items()}
    return {name: path for name, path in paths.items() if path.exists()}


def asked(gold: Path, folder: Path) -> Path:
    """Write the documents of a gold file without their answers."""
    records = map(json.loads, gold.read_text(encoding="utf-8").splitlines())
    lines = [json.dumps({name: record[name] for name in ONE}) for record in records]
    path = folder / f"{gold.stem}.asked.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def measured(peer: Peer, bench: Bench) -> Row:
    """Return the row of a peer; where it fails, with the reason."""
    row = Row(peer.name, peer.about)
    try:
        folder = peer.environment(CACHE)
        row = evolve(row, start=start_of(peer, folder, bench))
        for number, (name, gold) in enumerate(bench.gold.items()):
            answers = bench.folder / f"{peer.name}.{gold.name}"
            told = answer(peer, folder, asked(gold, bench.folder), answers)
            score = evaluate(gold, answers)
            row = row.with_score(name, *(getattr(score, part).f1 for part in ("strict", "relaxed", "value")))
            if number == 0:
                speed = CHARACTERS / told["cpu"] / 1e6
                row = evolve(row, version=told["version"], speed=speed, found=score.strict.system)
            print(f"{peer.name}: {name}: {told['cpu']:.1f} s", flush=True)
    except FailedError as error:
        print(f"{peer.name}: {error}", flush=True)
        return evolve(row, failure=str(error))
    return row


def start_of(peer: Peer, folder: Path, bench: Bench) -> float:
    """Return the seconds from the start of a new process to its end, with one short sentence between."""
    one = bench.folder / "one.jsonl"
    one.write_text(json.dumps(ONE) + "\n", encoding="utf-8")
    taken = []
    for _ in range(STARTS):
        begun = time.perf_counter()
        answer(peer, folder, one, bench.folder / "one.answers")
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken)


def answer(peer: Peer, folder: Path, source: Path, target: Path) -> dict:
    """Let *peer* answer a file, and return what it says of itself and its time."""
    printed = call([*peer.command, str(source), str(target)], folder, PATIENCE)
    return json.loads(printed.strip().splitlines()[-1])


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        gold = {"made up": made_up(folder), **gold_files()}
        rows = [measured(peer, Bench(folder, gold)) for peer in PEERS]
    told = sum(len(article.times) for article in articles(CHARACTERS))
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    about = f"Python {platform.python_version()}, {machine}"
    page = ROOT / "docs" / "measurements-peers.md"
    text = markdown(rows, list(gold), told, about)
    if "EVENTLINE_GOLD" in os.environ:
        text += LIKENESS + table(Path(os.environ["EVENTLINE_GOLD"])) + "\n"
    page.write_text(text, encoding="utf-8")
    (ROOT / "docs" / "img" / "peers.svg").write_text(picture(rows), encoding="utf-8")
    print(f"wrote {page}")


if __name__ == "__main__":
    main()
