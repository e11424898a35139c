"""An article on the page: each paragraph holds the sentences that reach into it, and looks at no others."""

import re

import eventline as el
from eventline.model.span import Span
from eventline.render.page.article import Report, _grouped, article_html

TOWNS = ("Varna", "Lorvik", "Tarn", "Riga", "Ghent", "Lima", "Oslo", "Turku", "Malmo", "Brest")
TEXT = "\n\n".join(f"Dockers in {town} walked out on {n} May 2024." for n, town in enumerate(TOWNS, start=1))


def test_each_sentence_stands_in_its_paragraph():
    document = el.Document("a", TEXT, "2024-06-01")
    reports = [Report(event, event.evidence[0]) for event in el.extract(document)]
    paragraphs = article_html(document, 1, reports).split("<p>")[1:]
    assert len(reports) == len(paragraphs) == len(TOWNS)
    for town, paragraph in zip(TOWNS, paragraphs, strict=True):
        assert paragraph.count('class="sentence"') == 1
        assert f"Dockers in {town} walked" in re.sub("<[^>]+>", "", paragraph)


def test_a_paragraph_looks_at_its_own_sentences_alone():
    groups = [(Span(at, at + 12), []) for at in (0, 20, 35, 60)]
    paragraphs = [Span(0, 30), Span(30, 40), Span(40, 58), Span(58, 80)]
    found = [[sentence.start for sentence, _ in within] for _, within in _grouped(paragraphs, groups)]
    assert found == [[0, 20], [20, 35], [35], [60]]
