"""How long it takes to build a timeline from 100,000 characters of news that tell every story twice."""

from attrs import evolve
from benchmarks.answers import days
from benchmarks.beside import seconds

from eventline import build, extract

SIZE = 50_000  # characters, each told by two publishers


def test_build(benchmark, corpus, figures):
    """From documents to a timeline: `extract` on each, then joining what is told twice.

    Every article comes twice, under two names; each event must be joined with its twin and keep its days.
    Beside it `extract` on the same documents, which is a part of it.
    """
    made = corpus(SIZE)
    first = [evolve(a.document, id=f"post/{a.document.id}", source="Lorvik Post") for a in made]
    again = [evolve(a.document, id=f"star/{a.document.id}", source="Norholm Star") for a in made]
    documents = [*first, *again]
    characters = sum(len(document.text) for document in documents)

    timeline = benchmark(lambda: build(documents, title="Everything"))

    told = {(f"post/{a.document.id}", h.start): (h.first, h.last) for a in made for h in a.happenings}
    got = {(e.document, e.trigger.start): event for event in timeline for e in event.evidence}
    twins = [got.get((name.replace("post/", "star/"), start)) for name, start in told]
    joined = sum(
        event is not None and event is twin for event, twin in zip(map(got.get, told), twins, strict=True)
    )
    dated = sum(key in got and days(got[key].when) == when for key, when in told.items())
    assert len(timeline.documents) == len(documents)
    assert joined / len(told) > 0.95
    assert dated / len(told) > 0.9
    if benchmark.stats is None:  # run without timing
        return
    extracting = seconds(lambda: [extract(document) for document in documents])
    figures(
        characters=characters,
        events=len(timeline),
        joined=joined / len(told),
        dated=dated / len(told),
        MB_per_s=characters / benchmark.stats.stats.min / 1e6,
        times_as_long_as_extract=benchmark.stats.stats.min / extracting,
    )
