"""An amount is not cut in a headline."""

from eventline.model.document import Document
from eventline.pipeline import extract


def test_billions_stay_whole():
    text = "Orlo Group bought the firm for $11.8bn on Monday."
    (event,) = extract(Document("a", text, published="2025-03-13"))
    assert event.headline == "Orlo Group bought the firm for $11.8bn"
