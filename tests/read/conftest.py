"""A page or text given as a string, read as one document."""

from io import BytesIO

import pytest

from eventline.read.read import read

STORY = (
    "<p>Dockers in Lorvik walked out on Friday after talks about wages had failed, their union said.</p>"
    "<p>The port has been closed since 24 February 2022, when the harbour wall broke in a storm.</p>"
)


@pytest.fixture
def document():
    """Return a function from the bytes or text of a file to its only document."""

    def one(content, name="page.html", **options):
        file = BytesIO(content if isinstance(content, bytes) else content.encode())
        file.name = name
        (found,) = read(file, **options)
        return found

    return one


@pytest.fixture
def page(document):
    """Return a function from parts of a page to its document; the story has dates of its own."""

    def one(head="", before="", after="", story=STORY, **options):
        content = f"<head>{head}</head><body><article>{before}{story}</article>{after}</body>"
        return document(content, **options)

    return one
