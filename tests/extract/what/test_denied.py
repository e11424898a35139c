"""What is denied, what befell nobody, and what somebody is only charged with is never told as a fact."""

import pytest

from eventline.model.document import Document
from eventline.model.status import Status
from eventline.pipeline import extract


def _last(text):
    return extract(Document("a", text, published="2025-03-13"))[-1]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Orlo denied that it had bombed the port on Sunday.", "Orlo"),
        ("Orlo denies it bombed the port on Sunday.", "Orlo"),
        ("The ministry rejected claims that troops had bombed the port on Sunday.", "ministry"),
    ],
)
def test_what_is_denied_is_negated(text, speaker):
    event = _last(text)
    assert (event.theme, event.status, event.speaker) == ("fighting", Status.NEGATED, speaker)


def test_what_is_not_denied_is_reported():
    assert _last("Orlo did not deny that it had bombed the port on Sunday.").status is Status.REPORTED


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("No one was hurt in the raid on Monday.", "No one was hurt in the raid"),
        ("No soldiers died on Monday.", "No soldiers died"),
        ("None of the soldiers died on Monday.", "None of the soldiers died"),
    ],
)
def test_what_befell_nobody_is_negated(text, headline):
    event = _last(text)
    assert (event.headline, event.status, event.actors) == (headline, Status.NEGATED, ())


@pytest.mark.parametrize(
    "text",
    [
        "Piet Roos is accused of murdering Ida Storm in 2021.",
        "Piet Roos was cleared of murdering Ida Storm in 2021.",
        "Piet Roos was acquitted on Monday of murdering Ida Storm in 2021.",
        "Police charged Piet Roos with murdering Ida Storm in May 2021 and hiding her body.",
        "Piet Roos is suspected of murdering Ida Storm in May 2021.",
    ],
)
def test_what_somebody_is_charged_with_is_no_event(text):
    events = extract(Document("a", text, published="2025-03-13"))
    assert [event for event in events if event.theme == "death"] == []


def test_the_story_goes_on_where_the_charge_has_it():
    event = _last(
        "The ministry on Sunday accused Orlo of attacking Lima with drones. Three drones were shot down."
    )
    assert (event.headline, event.place) == ("Three drones were shot down", "Lima")
