"""How long it takes to find and date the times of news, beside searches that date less or nothing."""

import json
import os
from pathlib import Path

import pytest
from benchmarks.answers import share_of_times
from benchmarks.beside import bare_scan, dateparser_search, names_and_years, seconds

from eventline import tag

SIZE = 100_000  # characters, one expression in some 46 words, some 45 articles
SLICE = 3_000  # characters for dateparser, which would take minutes for all
GOLD = ("times/timebank-aquaint-corrected", "times/wikiwars-half", "events/war-news-gold")


def test_tag(benchmark, corpus, figures):
    """Articles made up for it, each tagged on its own day; their times are known, and are checked."""
    made = corpus(SIZE)
    texts = [(article.document.text, article.document.published) for article in made]
    found = benchmark(lambda: [tag(text, published=day) for text, day in texts])
    right = share_of_times(made, found)
    assert right > 0.95
    if benchmark.stats is not None:  # None when run without timing
        figures(right=right, **ratios(texts, found, benchmark.stats.stats.min))


def test_tag_gold(benchmark, figures):
    """Real news and histories, where ``EVENTLINE_GOLD`` names a directory that has them."""
    texts = list(gold())
    if not texts:
        pytest.skip("needs gold data: set EVENTLINE_GOLD to a directory of gold files")
    found = benchmark(lambda: [tag(text, published=day) for text, day in texts])
    if benchmark.stats is not None:
        figures(**ratios(texts, found, benchmark.stats.stats.min))


def gold():
    """Yield each text of the collections with its day."""
    for name in GOLD:
        path = Path(os.environ.get("EVENTLINE_GOLD", "")) / f"{name}.jsonl"
        if "EVENTLINE_GOLD" in os.environ and path.exists():
            records = map(json.loads, path.read_text(encoding="utf-8").splitlines())
            yield from ((record["text"], record["dct"][:10]) for record in records)


def ratios(texts, found, taken):
    """Return the speed of *found*, which took so many seconds, beside three others on the same text.

    A plain ``re.finditer`` over names of months and weekdays, years, today and yesterday, which dates
    nothing; the scan of eventline's own patterns, whose hits nobody reads; and, on the first characters,
    ``dateparser.search.search_dates``. Phrases are warm after the first round, as in a long run.
    """
    characters = sum(len(text) for text, _ in texts)
    data = [text.lower().encode("latin-1", "replace") for text, _ in texts]  # as the scan sees them
    piece = "\n".join(text for text, _ in texts[:20])[:SLICE]
    own = characters / taken / 1e6
    plain = characters / seconds(lambda: [names_and_years(text) for text, _ in texts]) / 1e6
    scan = characters / seconds(lambda: bare_scan(data)) / 1e6
    peer = len(piece) / seconds(lambda: dateparser_search(piece), rounds=1) / 1e6
    return {
        "characters": characters,
        "expressions": sum(map(len, found)),
        "MB_per_s": own,
        "regex_MB_per_s": plain,
        "scan_MB_per_s": scan,
        "dateparser_MB_per_s": peer,
        "times_regex": own / plain,
        "times_scan": own / scan,
        "times_dateparser": own / peer,
    }
