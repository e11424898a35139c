"""How long it takes to read 50 news pages: text, headline, publisher and date out of HTML."""

from io import BytesIO

from benchmarks.beside import seconds

from eventline import read

SIZE = 100_000  # characters of text, some 50 pages with menu, byline, caption, comments and footer


def test_read(benchmark, corpus, figures):
    """Pages come as bytes; every text must come out as it went in, without what stands around it.

    Beside it the plain-text extraction of resiliparse on the same pages, which finds neither date nor title.
    """
    from resiliparse.extract.html2text import extract_plain_text

    made = corpus(SIZE)
    pages = [article.html.encode() for article in made]

    def read_all():
        return [document for page in pages for document in read(BytesIO(page))]

    found = benchmark(read_all)

    assert [d.text for d in found] == [a.document.text for a in made]
    assert [d.title for d in found] == [a.document.title for a in made]
    assert [d.day for d in found] == [a.document.published for a in made]
    assert {d.source for d in found} == {"The Lorvik Post"}
    if benchmark.stats is None:  # run without timing
        return
    plain = seconds(lambda: [extract_plain_text(page.decode(), main_content=True) for page in pages])
    best = benchmark.stats.stats.min
    figures(pages=len(pages), ms_per_page=1000 * best / len(pages), times_as_long_as_resiliparse=best / plain)
