"""How long it takes to join a hundred thousand mentions, and whether that grows with their number only."""

import time

from eventline import extract
from eventline.merge.same import merge

MENTIONS = 100_000
SIZE = 27_000_000  # characters that tell as many
PART = 8  # the whole is measured beside one part in so many


def test_merge(benchmark, corpus, figures):
    """Extraction is not counted. A per-mention time that does not grow with the number is linear growth.

    *growth* is that from the news of some years to the news of all of them, *growth_within_the_same_days*
    that from one paper in so many to all papers: then more is told of each day, and more is compared.
    """
    documents = [article.document for article in corpus(SIZE if benchmark.enabled else SIZE // 500)]
    told = [(document, extract(document)) for document in documents]
    found = [event for _, events in told for event in events]

    joined = benchmark.pedantic(lambda: merge(found, documents), rounds=1)

    assert 0 < len(joined) <= len(found)
    assert sum(len(event.evidence) for event in joined) == len(found)
    if benchmark.stats is None:  # run without timing
        return
    assert len(found) >= MENTIONS
    each = benchmark.stats.stats.min / len(found)
    by_day = sorted(told, key=lambda item: item[0].day)
    figures(
        mentions=len(found),
        events=len(joined),
        articles=len(documents),
        seconds_per_100_000=each * 100_000,
        growth=each / _seconds_each(by_day[: len(told) // PART]),
        growth_within_the_same_days=each / _seconds_each(told[: len(told) // PART]),
    )


def _seconds_each(told):
    """Return the seconds a mention that it takes to join those of some articles."""
    found = [event for _, events in told for event in events]
    began = time.perf_counter()
    merge(found, [document for document, _ in told])
    return (time.perf_counter() - began) / len(found)
