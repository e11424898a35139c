"""Coordinates come with the place; a place is carried on only where the story stays."""

import pytest

from eventline.model.document import Document
from eventline.pipeline import extract


def _events(text):
    return extract(Document("a", text, published="2025-03-13"))


def test_a_place_has_coordinates():
    (event,) = _events("Drones hit a depot in Lutsk on Monday.")
    assert event.place == "Lutsk"
    assert event.coordinates == pytest.approx((50.8, 25.3), abs=0.2)


def test_an_unknown_place_has_none():
    (event,) = _events("Drones hit a depot in Qwertyville on Monday.")
    assert (event.place, event.coordinates) == ("Qwertyville", None)


def test_fighting_stays_where_it_was_told():
    first, second = _events("Missiles struck Lutsk on Monday. Two people were killed.")
    assert first.place == second.place == "Lutsk"


def test_what_is_said_is_not_where_it_is_said():
    (event,) = _events("Ada Venn said on Monday that the hospitals in Sudan had closed.")
    assert event.place is None


def test_a_paper_is_no_place():
    (event,) = _events("Ada Venn apologised on Monday in the Warsaw Times.")
    assert event.place is None


def test_a_country_goes_by_the_name_that_the_article_uses():
    told = "The U.S. was calm. Donald Trump was elected president in 2016."
    assert _events(told)[-1].place == "U.S."


def test_there_is_the_place_told_last():
    first, second = _events("Ada Venn flew to Lima on Monday. Ada Venn met Piet Roos there.")
    assert first.place == second.place == "Lima"


def test_an_office_means_its_holder_and_nobody_of_another_country():
    text = "US Special Envoy Piet Roos met Putin on Monday. The Russian president praised him on Tuesday."
    assert _events(text)[1].actors == ("Putin",)


def test_a_first_name_means_the_person():
    text = "Chad Roos was jailed on Monday. Chad said on Tuesday that he would appeal."
    assert _events(text)[1].actors == ("Chad Roos",)
