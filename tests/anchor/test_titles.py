"""A title that its article tells again is one event; a time is carried only where the story goes on."""

import eventline as el


def headlines(text, published="2025-03-13"):
    return [(e.headline, e.when.isoformat()) for e in el.extract(el.Document("a", text, published))]


def test_a_title_is_told_by_the_sentence_that_says_it_in_full():
    text = "Oslo court cuts Venn's sentence\n\nA court in Oslo on Wednesday reduced the sentence of Venn."
    assert [when for _, when in headlines(text)] == ["2025-03-12"]


def test_a_title_about_something_else_stays():
    text = "Ferry sinks off Varo\n\nThe mayor, Ann Venn, resigned on Wednesday."
    assert len(headlines(text)) == 2


def test_the_first_line_with_an_end_is_no_title():
    text = "Venn cuts aid\nto Varo, \n\nVenn on Wednesday cut the aid to Varo. \n\nVenn cuts aid to Varo"
    assert headlines(text) == [("Venn cut the aid to Varo", "2025-03-12")]


def test_no_past_deed_takes_over_a_day_to_come():
    text = "The firm now plans to sail on 9 April. Ann Venn left the yard."
    assert headlines(text)[-1] == ("Ann Venn left the yard", "2025-03-12/2025-03-13")


def test_the_story_goes_on_behind_what_had_happened():
    text = "Ann Venn had appealed in January. The judges freed Ann Venn."
    assert headlines(text)[-1] == ("The judges freed Ann Venn", "2025-03-12/2025-03-13")


def test_what_a_noun_tells_with_its_time_is_not_told_again_by_its_verb():
    text = "The port of Varo opened on Wednesday, four days after the earthquake that killed nine people."
    assert [when for _, when in headlines(text)] == ["2025-03-12", "2025-03-08"]
