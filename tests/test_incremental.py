"""Articles added later give the timeline of all articles at once, whatever came when."""

from itertools import product
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

import eventline as el

ARTICLES = tuple(el.read(Path(__file__).parents[1] / "examples" / "kursk"))
WHOLE = el.build(ARTICLES[:6])

WIRE = """Rebels shelled the grain port of Arda on {day}, the harbour master said. Three ships burned out.
The army left Tulmin a day after the rebels shelled the port. Envoys will meet in Lorvik on 20 May."""
PIECES = (
    WIRE.format(day="Tuesday"),
    WIRE.format(day="Wednesday"),
    WIRE.format(day="Tuesday") + " The mayor wept.",
    "Envoys met in Lorvik on 20 May. They agreed to a truce two days later.",
    "The meeting of the envoys in Lorvik, planned for 20 May, was called off on Sunday.",
    "Envoys will sign a truce in Lorvik on 3 June.",
    "The envoys have cancelled the signing of a truce in Lorvik.",
    "The envoys called off their meeting in Lorvik.",
    "Rebels shelled the port of Arda on 7 May. An earlier version of this article said that rebels shelled"
    " the port of Arda on 6 May.",
    "The army did not leave Tulmin on Wednesday. Almost a week after the rebels shelled the port of Arda,"
    " ships returned to it.",
    "",
)
NAMES, DAYS, PAPERS = ("wire", "desk"), ("2024-05-08", "2024-05-09", "2024-05-22", None), ("Herald", None)
NEWS = tuple(
    el.Document(name, text, day, source=paper)
    for name, text, day, paper in product(NAMES, PIECES, DAYS, PAPERS)
)


@settings(max_examples=6, deadline=None)
@given(st.permutations(ARTICLES[:6]), st.integers(1, 5))
def test_adding_articles_is_building_at_once(articles, first):
    assert el.build(articles[first:], onto=el.build(articles[:first])).events == WHOLE.events


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(NEWS), min_size=1, max_size=9), st.data())
def test_wire_copies_corrections_and_shared_ids_make_no_difference(documents, data):
    whole = el.build(documents)
    mixed = data.draw(st.permutations(documents))
    cuts = sorted(data.draw(st.lists(st.integers(0, len(mixed)), max_size=3)))
    timeline = el.build([])
    for first, last in zip((0, *cuts), (*cuts, len(mixed)), strict=True):
        timeline = el.build(mixed[first:last], onto=timeline)
    assert timeline == whole
    assert el.build(mixed[:3], onto=timeline) == whole  # articles that are there already


def test_the_title_stays_unless_another_is_given():
    before = el.build(ARTICLES[:1], title="Kursk")
    assert el.build(ARTICLES[1:2], onto=before).title == "Kursk"
    assert el.build(ARTICLES[1:2], onto=before, title="More").title == "More"
