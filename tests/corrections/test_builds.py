"""Corrections survive the next build with more articles, from Python and whatever becomes of the ids."""

import eventline as el

MORNING = el.Document("morning", "Dockers in Varna walked out on Wednesday.", published="2025-03-13")
EVENING = el.Document("evening", "The ferry sank near Lorvik on Tuesday.", published="2025-03-13")
EARLIER = el.Document("earlier", "Dockers in Varna walked out on Wednesday over pay.", published="2025-03-12")


def corrections_of(timeline):
    walked = next(event for event in timeline if "walked" in event.headline)
    sank = next(event for event in timeline if "sank" in event.headline)
    changes = el.Changes(headline="The port of Varna stood still", place="Varna")
    return el.Corrections(
        [
            el.Change(el.EventKey(walked.id, walked.evidence[0].quote), changes, "The union's log."),
            el.Hide(el.EventKey(sank.id, sank.evidence[0].quote)),
            el.Addition(el.Changes(headline="The port reopened", when="2025-03-20")),
        ]
    )


def test_corrections_survive_the_next_build_with_more_articles(tmp_path):
    corrections = corrections_of(el.build([MORNING, EVENING]))
    corrections.write(tmp_path / "desk.toml")
    before = el.build([MORNING, EVENING], corrections=corrections)
    after = el.build([MORNING, EVENING, EARLIER], corrections=tmp_path / "desk.toml")
    for timeline in (before, after):
        assert timeline.unfit == ()
        assert [event.headline for event in timeline] == [
            "The port of Varna stood still",
            "The port reopened",
        ]
    stood, grown = before[0], after[0]
    assert len(grown.evidence) == 2
    assert grown.id != stood.id  # the earlier article gives its own; the quote has led to it
    assert grown.correction.machine.headline.startswith("Dockers in Varna walked out")
    assert grown.correction.note == "The union's log."


def test_an_id_leads_to_the_event_that_has_taken_its_sentence_in():
    (walked,) = el.build([MORNING])
    grown = el.build([MORNING, EARLIER], corrections=[el.Change(el.EventKey(walked.id), note="Checked.")])
    (event,) = grown
    assert event.id != walked.id
    assert event.correction.note == "Checked."


def test_a_build_without_the_article_lists_what_fits_no_more():
    corrections = corrections_of(el.build([MORNING, EVENING]))
    timeline = el.build([MORNING], corrections=corrections)
    (told,) = timeline.unfit
    assert "“The ferry sank near Lorvik on Tuesday.”: no event has the id" in told


def test_what_fits_nothing_is_stored_with_the_timeline(tmp_path):
    timeline = el.build([MORNING], corrections=[el.Hide(el.EventKey("gone"))])
    for name in ("a.json", "a.html", "a.sqlite"):
        timeline.write(tmp_path / name)
        back = el.Timeline.read(tmp_path / name)
        assert back == timeline
        assert len(back.unfit) == 1


def test_a_selection_of_a_stored_timeline(tmp_path):
    el.build([MORNING, EVENING], title="Ports").write(tmp_path / "a.sqlite")
    found = el.Timeline.query(tmp_path / "a.sqlite", el.Selection(text="ferry"))
    assert [event.evidence[0].document for event in found] == ["evening"]
    assert (found.title, [document.id for document in found.documents]) == ("Ports", ["evening"])
