"""Word documents and PDF."""

import io

import pytest

from eventline.errors import UnreadableError
from eventline.read import papers

LINES = ("The boiler in Unit 4 failed on Thursday.", "It was repaired on 3 April 2023.")


def word(*lines):
    docx = pytest.importorskip("docx")
    made, file = docx.Document(), io.BytesIO()
    for line in lines:
        made.add_paragraph(line)
    if lines:
        for cell, text in zip(
            made.add_table(1, 2).rows[0].cells, ("9 May 2023", "The court sat in Lorvik"), strict=True
        ):
            cell.text = text
    made.save(file)
    return file.getvalue()


def pdf(*lines):
    pytest.importorskip("pypdf")
    cairosvg = pytest.importorskip("cairosvg")
    shown = "".join(f'<text x="20" y="{40 * place}">{line}</text>' for place, line in enumerate(lines, 1))
    return cairosvg.svg2pdf(f'<svg xmlns="http://www.w3.org/2000/svg" width="500" height="200">{shown}</svg>')


def test_a_word_document(document):
    found = document(word(*LINES), "2023-04-11 Letter.docx")
    assert found.text == "\n\n".join((*LINES, "9 May 2023 | The court sat in Lorvik"))
    assert (found.published.isoformat(), found.published_from) == ("2023-04-11", "name")


def test_a_pdf(document):
    found = document(pdf(*LINES), "letter.pdf", published="2023-04-11")
    assert found.text.split() == " ".join(LINES).split()


def test_a_broken_pdf_is_told_once(document, capfd):
    pytest.importorskip("pypdf")
    with pytest.raises(UnreadableError, match="is no PDF that can be read"):
        document(b"%PDF-1.4 garbage", "a.pdf")
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(("made", "name"), [(word, "a.docx"), (pdf, "a.pdf")])
def test_a_paper_without_a_text(document, made, name):
    with pytest.raises(UnreadableError, match=rf"{name}: holds no text, it may be a scan"):
        document(made(), name)


@pytest.mark.parametrize(("package", "name"), [("docx", "a.docx"), ("pypdf", "a.pdf")])
def test_a_damaged_paper(document, package, name):
    pytest.importorskip(package)
    with pytest.raises(UnreadableError, match=rf"{name}: is no .* that can be read"):
        document(b"PK\x03\x04 no more", name)


@pytest.mark.parametrize(("read", "name"), [(papers.word, "docx"), (papers.pdf, "pypdf")])
def test_without_its_package_a_paper_says_what_it_needs(document, monkeypatch, read, name):
    monkeypatch.setitem(__import__("sys").modules, name, None)
    ending = "docx" if name == "docx" else "pdf"
    with pytest.raises(UnreadableError, match=rf"a\.{ending}: .* pip install 'eventline\[papers\]'"):
        document(b"", f"a.{ending}")
