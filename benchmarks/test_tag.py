"""How long it takes to find and date the time expressions of 100,000 characters of news, some 50 articles."""

from benchmarks.answers import share_of_times
from benchmarks.peers import bare_scan, dateparser_search, names_and_years, seconds

from eventline import tag

SIZE = 100_000  # characters, one expression in 25 to 30 words
SLICE = 3_000  # characters for dateparser, which would take minutes for all


def test_tag(benchmark, corpus, figures):
    """Each article is tagged on its own day; phrases are warm after the first round, as in a long run.

    Beside it, on the same text: a plain ``re.finditer`` over names of months, weekdays and years, which
    dates nothing; the scan of eventline's own patterns, whose hits nobody reads; and on its first 3,000
    characters ``dateparser.search.search_dates``.
    """
    made = corpus(SIZE)
    texts = [article.document.text for article in made]
    characters = sum(map(len, texts))

    found = benchmark(lambda: [tag(a.document.text, published=a.document.published) for a in made])

    right = share_of_times(made, found)
    assert right > 0.95
    if benchmark.stats is None:  # run without timing
        return
    own = characters / benchmark.stats.stats.min / 1e6
    plain = characters / seconds(lambda: [names_and_years(text) for text in texts]) / 1e6
    data = [text.encode() for text in texts]
    scan = characters / seconds(lambda: bare_scan(data)) / 1e6
    piece = texts[0][:SLICE] + texts[1][: max(0, SLICE - len(texts[0]))]
    peer = len(piece) / seconds(lambda: dateparser_search(piece), rounds=1) / 1e6
    figures(
        characters=characters,
        expressions=sum(len(timexes) for timexes in found),
        right=right,
        MB_per_s=own,
        regex_MB_per_s=plain,
        dateparser_MB_per_s=peer,
        scan_MB_per_s=scan,
        times_scan=own / scan,
        times_regex=own / plain,
        times_dateparser=own / peer,
    )
