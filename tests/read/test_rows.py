"""Tables and lists of dates on a page: each date is read with what happened then."""

from eventline.pipeline import extract

PAGE = """<html><body><article><h1>Chronology</h1>%s
<p>This page lists the main events in the dispute between the tenants and the owner of the mill.</p>
</article></body></html>"""
TABLE = """<table><tr><th>Date</th><th>Event</th></tr>
<tr><td>4 Jan 2018</td><td>Tenants instruct surveyor</td></tr>
<tr><td>c. 1999</td><td>Mill sold</td></tr></table>"""
TERMS = """<dl><dt>4 May 2016</dt><dd>The owner sells two flats.</dd>
<dt>May Hill</dt><dd>A view of it.</dd></dl>"""


def test_a_row_is_one_paragraph(document):
    text = document(PAGE % TABLE).text
    assert "4 Jan 2018 | Tenants instruct surveyor\n\nc. 1999 | Mill sold" in text


def test_a_term_that_is_a_date_stands_before_its_words(document):
    text = document(PAGE % TERMS).text
    assert "4 May 2016 | The owner sells two flats." in text
    assert "May Hill |" not in text


def test_each_row_tells_its_event(document):
    events = extract(document(PAGE % TABLE, published="2022-05-05"))
    assert [(event.headline, event.when.isoformat()) for event in events] == [
        ("Tenants instruct surveyor", "2018-01-04"),
        ("Mill sold", "1998-01-01/2000-12-31"),
    ]
