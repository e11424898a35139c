"""How long hostile text takes: it must grow with its length only, and stay near what news takes."""

import pytest
from benchmarks.beside import seconds

from eventline import Document, extract, tag

SHORT, LONG = 20_000, 160_000  # characters
MEGABYTES = 10  # of one word, whose scan must take no longer a byte
PIECES = {
    "months": "May ",
    "dates": "May 3, ",
    "years": "in 1998, ",
    "clocks": "9 a.m. ",
    "open ends": "from May 3 to ",
    "digits": "1",
    "no space": "a",
    "not ASCII": "éa",
    "weekdays": "Friday ",
    "no-break spaces": "\u00a0",
    "one sentence": "the war was going on and on Friday ",
}
ARTICLES = {
    "speech behind dashes": "- He came on Monday - she said. “We will not go home now,” he said.\n",
    "no verb": "In Oslo, the wet third of May 2011 and the dry fourth of May 2011. ",
    "events": "Ada Venn met Ivo Marr on Monday, a day after Peru agreed. ",
    "lines": "Ada Venn met Ivo Marr in Oslo on Monday.\n\n",
}


@pytest.mark.parametrize("kind", PIECES)
def test_hostile(benchmark, figures, kind):
    """A piece repeated to 160,000 characters, beside an eighth of it: linear is 1, quadratic is 8."""
    _grows_with_length(benchmark, figures, kind, PIECES[kind], lambda text: tag(text, published="2025-03-13"))


@pytest.mark.parametrize("kind", ARTICLES)
def test_hostile_article(benchmark, figures, kind):
    """The same for events, of which one stands before the pieces and one behind."""
    _grows_with_length(benchmark, figures, kind, ARTICLES[kind], _extracted)


def _extracted(text):
    return extract(Document("hostile", f"Dockers walked out. {text} Pilots walked out.", "2025-03-13"))


def _grows_with_length(benchmark, figures, kind, piece, work):
    short, long = (piece * (size // len(piece)) for size in (SHORT, LONG))
    benchmark.pedantic(work, (long,), rounds=3, warmup_rounds=1)
    if benchmark.stats is None:  # run without timing
        return
    eighth = seconds(lambda: work(short))
    best = benchmark.stats.stats.min
    growth = best / eighth * SHORT / LONG
    figures(kind=kind, seconds_per_MB=best / LONG * 1e6, growth=growth)
    assert growth < 4 or best < 0.01


def test_one_long_word(benchmark, figures):
    """Ten million letters without a space, beside a tenth of them."""
    long = "a" * (MEGABYTES * 1_000_000)
    benchmark.pedantic(tag, (long,), {"published": "2025-03-13"}, rounds=3, warmup_rounds=1)
    if benchmark.stats is None:
        return
    tenth = seconds(lambda: tag(long[: len(long) // 10], published="2025-03-13"))
    best = benchmark.stats.stats.min
    figures(seconds_per_MB=best / MEGABYTES, growth=best / tenth / 10)
    assert best < 40 * tenth
