"""The date printed at the top of an article is the day from which its words count."""

import pytest

import eventline as el
from eventline.model.document import Document
from eventline.read.published.printed_date import as_printed


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Port closes\nMarch 12, 2025\nThe port closed today.", "2025-03-12"),
        ("Port closes\n12 March 2025\nThe port closed today.", "2025-03-12"),
        ("Port closes\nMarch 12, 2021\nThe port closed today.", "2025-03-20"),
        ("Port closes\nThe port closed on March 12, 2025.\n", "2025-03-20"),
        ("March 12, 2025", "2025-03-20"),
        ("Port closes\n\nThe port\nclosed\ntoday\nMarch 12, 2025\nfor good.", "2025-03-20"),
    ],
)
def test_day(text, day):
    assert as_printed(Document("a", text, published="2025-03-20")).day.isoformat() == day


def test_without_a_date_nothing_is_read():
    document = Document("a", "Port closes\nMarch 12, 2025\nIt closed.")
    assert as_printed(document) is document


def test_words_count_from_it():
    document = Document("a", "Port closes\nMarch 12, 2025\nThe port closed yesterday.", "2025-03-20")
    (event,) = [event for event in el.extract(document) if "closed" in event.headline]
    assert event.when.isoformat() == "2025-03-11"
    assert el.build([document]).documents == (document,)
