"""A history goes on from where its first lines say that it began, not from where they say that it ended."""

from datetime import date

import pytest

from eventline.resolve.resolver import resolve_all
from eventline.tag.tagger import find

LEAD = "The siege lasted from 12 March 1811 to 9 January 1812, and cost 900 lives."


END = " Stones of it stood until 1870, and a pillar was set there in 1899."


def last_value(text):
    """Return the value of the last time before the end, whose years make a history of a few lines."""
    return resolve_all(find(text + END), text + END, date(2025, 3, 13))[-3].value


@pytest.mark.parametrize(
    "opening",
    [
        f"{LEAD}\n\n",
        f"Siege of Varna\n\n{LEAD}\n\nBackground\n\n",
        f"{LEAD} The fort had stood since 1699.\n\n",
        "The Marsh War was fought between 1811 and 1812.\n\n",
    ],
)
def test_the_body_begins_with_the_first_year(opening):
    assert last_value(f"{opening}On 27 February the fleet was seen.") == "1811-02-27"


def test_a_heading_tells_the_whole_of_its_part():
    text = f"{LEAD}\n\nIn 1815 it was rebuilt.\n\nLater sieges, from 1820 to 1824\nIn May the gate fell."
    assert last_value(text) == "1820-05"


def test_a_paragraph_within_tells_on():
    text = f"{LEAD}\n\nIn 1815 it was rebuilt. He served there from 1820 to 1824.\n\nIn May he went home."
    assert last_value(text) == "1824-05"


def test_the_opening_itself_goes_on_from_its_end():
    assert last_value(f"{LEAD} In May the town was sold.") == "1812-05"


def test_a_year_of_its_own_is_gone_on_from():
    assert last_value(f"{LEAD}\n\nIn 1809 the king died. In June his son was crowned.") == "1809-06"
