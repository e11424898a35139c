"""An event that a person has corrected says so in tooltip and table, with the machine's reading."""

import eventline as el
from eventline.render.hover import hover_text
from eventline.render.page.table import table_html

NOTE = el.Document("a", "Dockers walked out on Wednesday.", published="2025-03-13")


def test_both_readings_are_shown_and_escaped():
    (event,) = el.build([NOTE])
    changes = el.Changes(headline="A strike")
    line = el.build([NOTE], corrections=[el.Change(el.EventKey(event.id), changes, "<b>sure</b>")])
    for shown in (hover_text(line[0], {}), table_html(line)):
        assert "corrected by hand: headline" in shown
        assert "the machine read “Dockers walked out”, 2025-03-12" in shown
        assert "note: &lt;b&gt;sure&lt;/b&gt;" in shown
    assert "by hand" not in table_html(el.build([NOTE]))
