"""The SVG picture: well-formed, the same bytes for the same story, nothing of an article as mark-up."""

import re
import xml.etree.ElementTree as ET

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import eventline as el
from eventline.model.chronology import Chronology
from eventline.model.status import Status
from eventline.render.svg import MIN_WIDTH, placed_in, to_svg
from eventline.render.theme import DARK, THEMES

SVG = "{http://www.w3.org/2000/svg}"
DRAWN = {"svg", "g", "rect", "circle", "line", "path", "polygon", "text", "title", "desc", "clipPath"}


def parsed(chronology, **choices):
    return ET.fromstring(to_svg(chronology, **choices))


def group(root, name):
    return next(part for part in root.iter(f"{SVG}g") if part.get("class") == name)


def texts(part):
    return [text.text for text in part.iter(f"{SVG}text")]


def test_every_event_in_the_view_has_a_marker_that_says_what_it_is(story):
    placed, _ = placed_in(story, 1200)
    shown = [m for m in placed.marks if placed.first[0] <= m.extent.at <= placed.first[1]]
    tips = [title.text for title in group(parsed(story), "marker").iter(f"{SVG}title")]
    assert len(tips) == len(shown) == 26
    assert "Moscow claims town of Sudzha — 12 March 2025, reported, says Moscow" in tips


def test_labels_title_axis_and_notes_are_there(story):
    root = parsed(story)
    assert "Three bridges over the Seym hit" in texts(group(root, "label"))
    assert texts(group(root, "lane"))[:2] == ["Russia", "Ukraine"]
    assert "2025" in texts(group(root, "axis"))
    assert texts(group(root, "note"))[0].startswith("2 earlier: Moscow begins")
    assert story.title in texts(root)


def test_the_legend_tells_what_is_drawn_and_nothing_else(story):
    assert texts(group(parsed(story), "legend")) == [
        *(status.value for status in Status),
        *("some time within", "throughout", "open end", "articles disagree on the date"),
    ]
    assert texts(group(parsed(Chronology(story.events[2:3])), "legend"))[0] == "reported"
    assert 'class="legend"' not in to_svg(Chronology(()))


def test_who_cannot_see_it_is_told(story):
    root = parsed(story)
    assert root.get("role") == "img"
    ids = root.get("aria-labelledby").split()
    said = [next(part.text for part in root if part.get("id") == each) for each in ids]
    assert said[0] == story.title
    assert said[1].startswith("A timeline of 28 dated events. 1 event without a date left out.")
    assert "Articles disagree on the date of 1 event." in said[1]
    assert said[1].endswith("The last article was published on 27 April 2025.")


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_has_its_colours(story, theme):
    drawn = to_svg(story, theme=theme)
    assert THEMES[theme].paper in drawn
    assert THEMES[theme].conflict in drawn
    assert to_svg(story, theme=THEMES[theme]) == drawn == to_svg(story, theme=theme)


def test_dark_is_not_light(story):
    assert DARK.ink not in to_svg(story)


def test_a_wrong_theme_and_too_little_room_are_said(story):
    with pytest.raises(ValueError, match="no theme 'sepia', expected light, dark, print"):
        to_svg(story, theme="sepia")
    with pytest.raises(ValueError, match=f"width 300 is too small for a timeline, expected {MIN_WIDTH}"):
        to_svg(story, width=300)


@pytest.mark.parametrize("width", [480, 800, 2400])
def test_all_stays_inside_the_picture(story, width):
    root = parsed(story, width=width)
    height = float(root.get("height"))
    assert float(root.get("width")) == width
    for part in root.iter():
        for name, most in (("x", width), ("x1", width), ("x2", width), ("cx", width), ("y", height)):
            assert 0 <= float(part.get(name, 0)) <= most, (part.tag, part.attrib)


def test_it_asks_for_nothing(story):
    drawn = to_svg(story)
    assert re.findall(r"https?://[^\"]*", drawn) == ["http://www.w3.org/2000/svg"]
    assert {part.tag.removeprefix(SVG) for part in ET.fromstring(drawn).iter()} <= DRAWN
    assert not re.search(r"href|style=|@import|url\((?!#eventline-view)", drawn)


HOSTILE = st.one_of(
    st.sampled_from(
        [
            "</text><script>alert(1)</script>",
            '"/><image href="x"/>',
            "]]>",
            "<!--",
            "&#0;",
            "\u202e",
            "\ud800",
        ]
    ),
    st.text(max_size=80),
)


@settings(max_examples=60)
@given(HOSTILE, HOSTILE, HOSTILE)
def test_article_text_is_only_ever_text(title, headline, actor):
    quote = "Dockers walked out on Wednesday."
    (event,) = el.extract(el.Document("a", quote, published="2025-03-13"))
    event = evolve(event, headline=headline, actors=(actor,), theme=actor, speaker=actor)
    root = parsed(Chronology((event,), title))
    assert {part.tag.removeprefix(SVG) for part in root.iter()} <= DRAWN


def test_years_before_christ_and_one_day_are_drawn(story):
    ides = evolve(story[0], when=el.Interval("-0043-03-15", "-0043-03-16"))
    assert texts(group(parsed(Chronology((ides,))), "axis")) == [
        "13 Mar",
        "44 BC",
        "14 Mar",
        "15 Mar",
        "16 Mar",
        "17 Mar",
        "18 Mar",
    ]
    hour = evolve(story[0], when=el.Interval("2025-03-13T10:00:00", "2025-03-13T11:00:00"))
    assert len(list(group(parsed(Chronology((hour,))), "marker").iter(f"{SVG}circle"))) == 1


def test_the_timeline_draws_and_writes_itself(story, tmp_path):
    timeline = el.Timeline(story.events, story.title, story.documents)
    timeline.write_svg(tmp_path / "a.svg", theme="print", width=900)
    assert (tmp_path / "a.svg").read_text(encoding="utf-8") == timeline.svg(theme="print", width=900)


def test_what_looks_the_same_is_drawn_once(story):
    many = [evolve(story[1], id=f"{n:012x}", conflicts=()) for n in range(3000)]
    assert len(to_svg(Chronology(tuple(many)))) < 60_000


@pytest.mark.parametrize("name", ["W" * 80, "漢" * 80, "a b " * 40, "🙂" * 30])
def test_long_names_leave_room_for_the_axis(story, name):
    events = tuple(evolve(event, actors=(name,), theme=name) for event in story)
    root = parsed(Chronology(events, name), width=MIN_WIDTH)
    axis = group(root, "grid").find(f"{SVG}line")
    assert float(axis.get("x1")) < MIN_WIDTH
    assert placed_in(Chronology(events), MIN_WIDTH)[1] < 0.4 * MIN_WIDTH


def test_another_dating_is_drawn_at_its_place_with_its_sources(story):
    ties = group(parsed(story), "tie")
    assert [title.text for title in ties.iter(f"{SVG}title")] == [
        "Ukrainian forces cross into Kursk region — dated otherwise: 7 August 2024 (Evening Ledger)"
    ]
    assert len(list(ties.iter(f"{SVG}rect"))) == 1  # its window
    assert len(list(ties.iter(f"{SVG}circle"))) == 2  # its marker: reported


def test_events_without_room_become_a_number_that_names_them(story):
    many = tuple(evolve(story[2], id=f"{n:012x}", headline=f"Event {n}") for n in range(400))
    numbers = group(parsed(Chronology(many)), "number")
    (count,) = texts(numbers)
    (tip,) = (title.text for title in numbers.iter(f"{SVG}title"))
    assert tip.startswith("Event ")
    assert tip.endswith(f"and {int(count) - 12} more")
    labels = sum(text.startswith("Event") for text in texts(group(parsed(Chronology(many)), "label")))
    markers = len(list(group(parsed(Chronology(many)), "marker").iter(f"{SVG}title")))
    assert labels <= markers
    assert markers + int(count) == 400
