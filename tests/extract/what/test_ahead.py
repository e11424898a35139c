"""What stands behind "is to", "is due to" and their like lies ahead."""

import pytest

from eventline.languages.en.events.modality import SCHEDULED
from eventline.model.document import Document
from eventline.model.status import Status
from eventline.pipeline import extract


@pytest.mark.parametrize("word", sorted(SCHEDULED))
def test_what_is_scheduled_is_planned(word):
    (event,) = extract(Document("a", f"The fort was {word} to fall on Sunday.", published="2025-03-13"))
    assert event.status is Status.PLANNED
