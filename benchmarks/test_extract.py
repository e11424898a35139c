"""How long it takes to find and date the events of 100,000 characters of news (about 45 articles)."""

from benchmarks.answers import share_of_events
from benchmarks.beside import seconds

from eventline import extract, tag

SIZE = 100_000  # characters, some 260 dated events


def test_extract(benchmark, corpus, figures):
    """From the text to dated events: sentences, expressions, triggers, who did what, which time governs it.

    Beside it `tag` on the same text, which is a part of it.
    """
    made = corpus(SIZE)
    documents = [article.document for article in made]
    characters = sum(len(document.text) for document in documents)

    found = benchmark(lambda: [extract(document) for document in documents])

    right = share_of_events(made, found)
    assert right > 0.95
    if benchmark.stats is None:  # run without timing
        return
    tagging = seconds(lambda: [tag(d.text, published=d.published) for d in documents])
    figures(
        characters=characters,
        events=sum(len(events) for events in found),
        right=right,
        MB_per_s=characters / benchmark.stats.stats.min / 1e6,
        times_as_long_as_tag=benchmark.stats.stats.min / tagging,
    )
