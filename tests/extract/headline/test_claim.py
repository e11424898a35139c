"""What somebody says is told as far as ten words go, before a headline only says what it was about."""

import pytest

from eventline.analysis import extract
from eventline.model.document import Document

TOLD = {
    # the speaker in fewer words: his own noun, without what only describes it
    "A senior engineer in Tarn said on Monday the council was afraid that heavy lorries could break it.": (
        "Engineer: The council was afraid heavy lorries could break it"
    ),
    "The council is deciding whether it should close the public baths, a senior aide said on Monday.": (
        "Senior aide: Council is deciding whether it should close baths"
    ),
    "A spokesman for the miners said on Monday the owners were able to pay the promised rise.": (
        "Spokesman for miners: Owners were able to pay promised rise"
    ),
    "The head of the Varo chamber of trade said on Monday dozens of small shops could be forced to shut.": (
        "Head: Dozens of small shops could be forced to shut"
    ),
    # a verb at the end of the lead is no adjective, nor is one of two that "and" joins left out
    "Inspector Ann Holm said on Monday the aim of the board is to give us the widest possible choice.": (
        "Holm: Aim of board is to give us widest choice"
    ),
    # a pronoun follows a verb, for behind a colon it seems to be another one's
    "The workers from Orlo said on Monday they had found the papers of six sailors from Varo.": (
        "Workers said they had found the papers of six sailors"
    ),
    "Another harbour spokesman in Orlo told reporters on Monday they were still in control of the bay.": (
        "Spokesman said they were still in control of the bay"
    ),
    # several speakers stay together
    "Sailors and harbour officials said on Monday the two coastal ferries had been able to leave the bay.": (
        "Sailors and harbour officials spoke of the two coastal ferries"
    ),
    # articles go before words of the claim do
    "Ann Holm said on Monday the union has sent the managers a list of its demands in the dispute.": (
        "Ann Holm: Union has sent managers list of its demands"
    ),
    # what is asked keeps its word, what hangs on a noun its "that"
    "A fisherman told Radio Tarn on Monday what he is catching in the waters of the long bay.": (
        "Fisherman: What he is catching in waters of long bay"
    ),
    # nothing is claimed of what is only named
    "Ann Holm warned on Monday of a flood should the dam in the hills break.": "Ann Holm warned of a flood",
    "Ann Holm stressed on Monday the limits of a loan in what could become a long dispute.": (
        "Ann Holm stressed the limits of a loan"
    ),
    # what stands in front of the claim, or hangs on its subject, is not the claim
    "Ann Holm said on Monday that when the ice melts the ferries will sail again.": (
        "Ann Holm said the ferries will sail again"
    ),
    "Ann Holm said on Monday that when she learned the mill was lost, she called the board.": (
        "Ann Holm said she called the board"
    ),
    "Ann Holm said on Monday that the wells that seem clean can make people ill.": (
        "Ann Holm said that the wells can make people ill"
    ),
    "(11 a.m. Monday) The mayor opened the gates in the dam, a clerk said on Monday.": (
        "Clerk said the mayor opened the gates in the dam"
    ),
    "The mayor told reporters on Monday that Varo stood by its word.": (
        "The mayor told reporters that Varo stood by its word"
    ),
    "Ann Holm urged the board on Monday to act before it was too late for a new dam to be built.": (
        "Ann Holm urged the board to act"
    ),
}


@pytest.mark.parametrize("text", TOLD)
def test_told(text):
    said = [e.headline for e in extract(Document("a", text, published="2025-03-13")) if e.speaker is None]
    assert said == [TOLD[text]]


@pytest.mark.parametrize(
    "text",
    [
        "The league will hold a regatta on Friday, the news agency Tarn Wire reported on Monday.",
        "A talk was held in Varo on Monday. Ann Holm informed about it on Tuesday.",
    ],
)
def test_nothing_is_said(text):
    told = [e.evidence[0].told_by for e in extract(Document("a", text, published="2025-03-13"))]
    assert not {"reported", "informed"} & {*told}


@pytest.mark.parametrize("deed", ["hereby resign", "resign"])
def test_what_is_done_by_writing_it(deed):
    text = f"I {deed} as treasurer of the rowing club."
    (event,) = extract(Document("a", text, published="2025-03-13"))
    assert (event.headline, event.basis) == ("I resign as treasurer of the rowing club", "publication")


@pytest.mark.parametrize("text", ["We accept parcels.", "We accept that the mill is old."])
def test_what_is_done_every_day_is_no_deed(text):
    assert extract(Document("a", text, published="2025-03-13")) == ()
