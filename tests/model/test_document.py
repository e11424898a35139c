"""Documents: dates in any form, marked spans, the publisher's clock."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.errors import UnreadableError
from eventline.model.document import Document, distinct
from eventline.model.span import Span


def test_only_an_id_and_a_text_are_needed():
    document = Document("a", "Kyiv agreed.")
    assert (document.published, document.day, document.zone, document.language) == (None, None, None, "en")
    assert document.mentions == ()


def test_day_on_the_clock_of_the_publisher():
    document = Document("a", "x", published="2025-03-13T00:30:00+02:00")
    assert document.day == date(2025, 3, 13)
    assert document.zone == timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    "published",
    ["2025-03-13", "13 March 2025", date(2025, 3, 13), datetime(2025, 3, 13, 10)],  # noqa: DTZ001
)
def test_published_in_any_form(published):
    assert Document("a", "x", published=published).day == date(2025, 3, 13)


def test_a_bad_date_is_an_error():
    with pytest.raises(UnreadableError, match="could be"):
        Document("a", "x", published="03/04/2025")


def test_pairs_become_spans():
    assert Document("a", "x", mentions=[(0, 1)]).mentions == (Span(0, 1),)


@pytest.mark.parametrize(
    ("id_", "text", "told"),
    [
        (3, "x", "id of a Document is 3 of type int, expected a str"),
        ("a", None, "text of a Document is None of type NoneType, expected a str"),
        ("a", b"x", "text of a Document is b'x' of type bytes, expected a str"),
    ],
)
def test_id_and_text_are_strings(id_, text, told):
    with pytest.raises(TypeError) as error:
        Document(id_, text)
    assert error.value.args == (told,)


def test_it_is_a_value():
    assert Document("a", "x") == Document("a", "x")
    assert hash(Document("a", "x")) == hash(Document("a", "x"))
    with pytest.raises(AttributeError):
        Document("a", "x").text = "y"


def test_a_long_text_is_shown_short():
    assert len(repr(Document("a", "x" * 10_000))) < 400


TEXTS_OF_ONE_ID = (
    Document("a", "1", "2025-03-14"),
    Document("a#2", "2"),
    Document("a", "3", "2025-03-13"),
    Document("a", "1", "2025-03-14"),
    Document("a", "4"),
    Document("b", "4"),
)


def test_of_several_texts_the_earliest_published_keeps_the_id():
    kept = {d.text: d.id for d in distinct(TEXTS_OF_ONE_ID[:5])}
    assert kept["3"] == "a"
    assert kept["2"] == "a#2"
    assert len(set(kept.values())) == len(kept) == 4
    assert kept["1"].startswith("a#")
    assert kept["4"].startswith("a#")


@given(st.permutations(TEXTS_OF_ONE_ID), st.integers(0, 6))
def test_marked_ids_do_not_depend_on_the_order_and_stay(documents, first):
    expected = set(distinct(TEXTS_OF_ONE_ID))
    assert set(distinct(documents)) == expected
    assert set(distinct([*distinct(documents[:first]), *documents[first:]])) == expected
    assert set(distinct([*distinct(documents), *documents])) == expected
