"""How long it takes to join a hundred thousand mentions, and whether that grows with their number only."""

import time

from eventline import extract
from eventline.merge.same import merge

MENTIONS = 100_000
SIZE = 15_000_000  # characters that tell as many
PART = 8  # the whole is measured beside one part in so many


def test_merge(benchmark, corpus, figures):
    """Extraction is not counted. A per-mention time that does not grow with the number is linear growth."""
    documents = [article.document for article in corpus(SIZE if benchmark.enabled else SIZE // 500)]
    told = [(document, extract(document)) for document in documents]
    found = [event for _, events in told for event in events]
    few = told[: len(told) // PART]

    joined = benchmark.pedantic(lambda: merge(found, documents), rounds=1)

    assert 0 < len(joined) <= len(found)
    assert sum(len(event.evidence) for event in joined) == len(found)
    if benchmark.stats is None:  # run without timing
        return
    assert len(found) >= MENTIONS
    taken = benchmark.stats.stats.min
    part = [event for _, events in few for event in events]
    began = time.perf_counter()
    merge(part, [document for document, _ in few])
    of_part = time.perf_counter() - began
    figures(
        mentions=len(found),
        events=len(joined),
        articles=len(documents),
        seconds_per_100_000=taken / len(found) * 100_000,
        growth=(taken / len(found)) / (of_part / len(part)),
    )
