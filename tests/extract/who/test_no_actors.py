"""Words that look like names and take no part: what opens a sentence, half an office, a weapon's make."""

import pytest

from eventline.analysis import extract
from eventline.model.document import Document

ACTORS = {
    "Silver rose to a record on Monday. Buyers of silver cheered.": (),
    "Norland's Oil and Finance Minister Ada Venn quit on Monday.": ("Ada Venn",),
    "Peru launched 110 Orlo missiles on Monday.": ("Peru",),
    "Ada Venn, a fellow at the Orlo Institute, left on Monday.": ("Ada Venn",),
    "Fresh clashes broke out on Monday in Hobart.": (),
    "Police held ten men on Monday in Orlo Bay.": ("Police",),
    "A bus overturned on Monday near Ulla Ama Kot.": (),
    "The Leader of the Opposition Bo Ek quit on Monday.": ("Bo Ek",),
}


@pytest.mark.parametrize("text", ACTORS)
def test_actors(text):
    assert extract(Document("a", text, published="2025-03-13"))[0].actors == ACTORS[text]
