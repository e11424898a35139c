"""How long extraction takes by rules alone and with a dependency parser, and how often each is right."""

from importlib.util import find_spec

import pytest
from benchmarks.answers import share_of_events
from benchmarks.beside import seconds

from eventline import MissingExtraError, extract

SIZE = 50_000  # characters


def test_parser(benchmark, corpus, figures):
    """The default beside ``parser="spacy"`` on the same articles in the same run.

    Skipped, with the reason, where no English model of spaCy is installed.
    """
    if find_spec("spacy") is None:
        pytest.skip("spaCy is not installed: pip install 'eventline[spacy]'")
    made = corpus(SIZE)
    documents = [article.document for article in made]
    characters = sum(len(document.text) for document in documents)
    try:
        parsed = [extract(document, parser="spacy") for document in documents]
    except MissingExtraError as error:
        pytest.skip(str(error))

    found = benchmark(lambda: [extract(document) for document in documents])

    by_rules, by_parser = share_of_events(made, found), share_of_events(made, parsed)
    assert by_rules > 0.95
    assert by_parser > 0.9
    if benchmark.stats is None:  # run without timing
        return
    slow = seconds(lambda: [extract(document, parser="spacy") for document in documents])
    figures(
        characters=characters,
        right_by_rules=by_rules,
        right_by_parser=by_parser,
        MB_per_s=characters / benchmark.stats.stats.min / 1e6,
        MB_per_s_with_parser=characters / slow / 1e6,
        times_as_fast_as_with_parser=slow / benchmark.stats.stats.min,
    )
