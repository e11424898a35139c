"""What somebody says of a condition is not told as if there were none, nor what he hopes as if it were so."""

import pytest

from eventline.analysis import extract
from eventline.model.document import Document

TOLD = {
    "Ada Venn said on Monday that the mill will close if the board of the old bank votes for a merger.": (
        "Ada Venn said that the mill would close"
    ),
    "Ada Venn said on Monday the mill will close if Lima votes.": (
        "Ada Venn said the mill will close if Lima votes"
    ),
    '"If the tax goes through, the mill will close its last two ovens," Ada Venn said on Monday.': (
        "Ada Venn said: Mill would close its last two ovens"
    ),
    "Ada Venn warned on Monday that if the bank quits the deal, the mill is lost for all of us.": (
        "Ada Venn: Mill would be lost for all of us"
    ),
    '"We hope the mill will close," Ada Venn said on Monday.': "Ada Venn said: We hope the mill will close",
    '"We think the mill will close," Ada Venn said on Monday.': "Ada Venn said: The mill will close",
}


@pytest.mark.parametrize("text", TOLD)
def test_told(text):
    (event,) = (e for e in extract(Document("a", text, published="2025-03-13")) if e.speaker is None)
    assert event.headline == TOLD[text]


def test_a_speaker_is_told_by_a_name_or_by_what_he_is():
    text = "Doctors at a clinic in Tarn said on Monday that 17 people had been hurt by the blast."
    said = extract(Document("a", text, published="2025-03-13"))[0]
    assert said.headline == "Doctors said 17 people had been hurt by the blast"
    text = "Ann Roos's son Bo Roos said on Monday that the tankers had only carried drinking water."
    said = extract(Document("a", text, published="2025-03-13"))[0]
    assert said.headline == "Bo Roos said that the tankers had carried drinking water"
