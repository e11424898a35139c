"""What a joined event takes from its reports: speaker, length, place, theme, the likeliest day."""

from datetime import date

import pytest
from attrs import evolve

from eventline.merge.merge import merge
from eventline.model.event import Basis, Conflict
from eventline.model.status import Status

SIEGE = {"actors": ("Rebels",), "place": "Arda"}


@pytest.fixture
def papers(newsroom):
    for id_, name in zip("abc", ("Morning Post", "Evening Star", "Noon Mail"), strict=True):
        newsroom.article(id_, "2024-05-04", name)
    return newsroom


def only(newsroom):
    (event,) = merge(newsroom.events, newsroom.documents)
    return event


def test_a_claim_keeps_its_speaker_until_an_article_says_itself_that_it_is_so(papers):
    claim = SIEGE | {"status": Status.REPORTED, "speaker": "Ada Venn"}
    papers.report("a", "Rebels stormed the port of Arda, Ada Venn said.", "stormed", "2024-05-01", **claim)
    papers.report("b", "Rebels stormed the port of Arda, Ada Venn said.", "stormed", "2024-05-01", **claim)
    claimed = only(papers)
    assert (claimed.status, claimed.speaker) == (Status.REPORTED, "Ada Venn")
    papers.report("c", "Rebels stormed the port of Arda.", "stormed", "2024-05-01", **SIEGE)
    told = only(papers)
    assert (told.status, told.speaker) == (Status.OCCURRED, None)
    assert [evidence.speaker for evidence in told.evidence] == ["Ada Venn", "Ada Venn", None]


def test_what_lasted_keeps_its_whole_length(papers):
    papers.report(
        "a", "Rebels besieged the port of Arda.", "besieged", "2024-04-20", "2024-04-26", lasted=True, **SIEGE
    )
    papers.report("b", "Rebels besieged the port of Arda.", "besieged", "2024-04-22", **SIEGE)
    assert only(papers).lasted
    assert only(papers).when.isoformat() == "2024-04-20/2024-04-26"


def test_place_and_theme_are_filled_from_other_reports(papers):
    papers.report(
        "a", "Rebels stormed the old port.", "stormed", "2024-05-01", actors=("Rebels",), theme="other"
    )
    papers.report("b", "Rebels stormed the old port.", "stormed", "2024-05-01", **SIEGE)
    assert (only(papers).place, only(papers).theme) == ("Arda", "fighting")


def test_the_best_day_is_the_one_that_most_sources_find_likeliest(papers):
    for id_, day in zip("abc", (1, 2, 2), strict=True):
        likely = date(2024, 5, day)
        papers.report(
            id_,
            "Rebels stormed the port of Arda.",
            "stormed",
            "2024-05-01",
            "2024-05-03",
            best=likely,
            **SIEGE,
        )
    assert only(papers).best == date(2024, 5, 2)


def test_windows_of_publication_narrow_each_other(papers):
    news = SIEGE | {"basis": Basis.PUBLICATION}
    papers.report("a", "Rebels stormed the port of Arda.", "stormed", "2024-05-01", "2024-05-02", **news)
    papers.report("b", "Rebels stormed the port of Arda.", "stormed", "2024-05-02", "2024-05-03", **news)
    assert only(papers).when.isoformat() == "2024-05-02"


def test_a_conflict_that_an_event_brings_stays_with_it(papers):
    event = papers.report("a", "Rebels stormed the port of Arda.", "stormed", "2024-05-01", **SIEGE)
    other = papers.report("c", "Rebels stormed the port of Arda.", "stormed", "2024-04-20", **SIEGE)
    papers.events.clear()
    known = Conflict(other.when, ("c",))
    papers.events.append(evolve(event, conflicts=(known,)))
    papers.report("b", "Rebels stormed the port of Arda.", "stormed", "2024-05-01", **SIEGE)
    assert only(papers).conflicts == (known,)
