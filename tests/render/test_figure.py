"""The figure: every event a marker, shapes by status, nothing of the articles read as mark-up."""

import json

import plotly.graph_objects as go
import plotly.io as pio
import pytest
from attrs import evolve

from eventline.model.chronology import Chronology
from eventline.model.interval import Interval
from eventline.render.chart import CONFIG
from eventline.render.figure import exact_image, to_figure
from eventline.render.layout import lay_out
from eventline.render.theme import DARK, LIGHT, PRINT
from eventline.render.traces import SYMBOLS


def trace(figure, role):
    return next(trace for trace in figure.data if trace.meta["role"] == role)


def test_every_dated_event_is_a_marker_with_the_shape_of_its_status(story):
    markers = trace(to_figure(story), "marker")
    dated = [event for event in story if event.when is not None]
    assert len(markers.x) == len(dated)
    assert list(markers.marker.symbol) == [SYMBOLS[event.status] for event in dated]
    assert len(set(SYMBOLS.values())) == len(SYMBOLS)


def test_tooltip_tells_headline_date_status_quote_and_source(story):
    markers = trace(to_figure(story), "marker")
    tip = next(data[0] for data in markers.customdata if "Sudzha" in data[0] and "town" in data[0])
    for part in (
        "<b>Moscow claims town",
        "12 March 2025 · reported, says Moscow",
        "— Harbour Wire, 27 April 2025",
    ):
        assert part in tip
    assert markers.hovertemplate == "%{customdata[0]}<extra></extra>"


def test_lasting_and_uncertain_windows_are_told_apart(story):
    figure = to_figure(story)
    lasting, uncertain = trace(figure, "lasting"), trace(figure, "uncertain")
    assert len(lasting.x) == sum(e.lasted and e.when is not None and e.when.is_bounded for e in story)
    assert lasting.marker.opacity > uncertain.marker.opacity
    assert lasting.x[0] == 8 * 86_400_000


def test_same_story_gives_the_same_figure(story):
    assert to_figure(story).to_json() == to_figure(story).to_json()


def test_theme_and_layout_can_be_given(story):
    assert to_figure(story, theme=DARK).layout.paper_bgcolor == DARK.paper
    assert to_figure(story, layout=lay_out(story)) == to_figure(story)


def test_years_before_christ_are_drawn(story):
    ides = evolve(story[0], when=Interval("-0043-03-15", "-0043-03-16"))
    markers = trace(to_figure(Chronology((ides,))), "marker")
    assert markers.x[0] == "-0043-03-15 12:00:00"


@pytest.mark.parametrize(
    "text", ["<a href='x' style='background:url(y)'>z</a>", "</b><img src=x>", "%{x} $a$"]
)
def test_article_text_is_escaped_everywhere(story, text):
    event = evolve(story[0], headline=text, actors=(text,), speaker=text)
    figure = json.loads(to_figure(Chronology((event,), text)).to_json())
    assert text not in json.dumps(figure, ensure_ascii=False)
    assert {trace.get("hovertemplate") for trace in figure["data"]} == {
        None,
        "%{customdata[0]}<extra></extra>",
    }


def test_chart_is_never_offered_for_upload():
    assert CONFIG["showSendToCloud"] is False
    assert CONFIG["plotlyServerURL"] == ""


def test_empty_chronology_is_an_empty_chart():
    assert all(not trace.x for trace in to_figure(Chronology(())).data)


def test_legend_names_the_shapes_in_use(story):
    keys = [trace.name for trace in to_figure(story).data if trace.meta["role"] == "key"]
    assert keys == ["occurred", "reported", "planned", "possible", "negated"]
    first = to_figure(Chronology(story.events[:1]))
    assert [trace.name for trace in first.data if trace.meta["role"] == "key"] == ["occurred"]


def test_button_that_uploads_is_gone(story):
    assert "sendChartToCloud" in to_figure(story).layout.modebar.remove


def test_sizes_are_those_asked_for(story):
    figure = to_figure(story, width=700, height=500)
    assert (figure.layout.width, figure.layout.height) == (700, 500)
    labels = trace(figure, "label")
    assert list(labels.textposition) != list(trace(to_figure(story), "label").textposition)


def test_a_theme_has_a_name(story):
    assert to_figure(story, theme="print").layout.paper_bgcolor == PRINT.paper
    with pytest.raises(ValueError, match="no theme 'sepia'"):
        to_figure(story, theme="sepia")


@pytest.mark.parametrize(
    ("template", "ink"),
    [
        ("plotly_dark", DARK.ink),
        ("plotly_white", LIGHT.ink),
        ("ggplot2", LIGHT.ink),
        ("plotly_dark+xgridoff", DARK.ink),
    ],
)
def test_a_template_gives_background_and_grid_and_letters_stay_legible(story, template, ink):
    figure = to_figure(story, template=template)
    assert figure.layout.paper_bgcolor is figure.layout.plot_bgcolor is figure.layout.xaxis.gridcolor is None
    assert figure.layout.template.layout.paper_bgcolor == pio.templates[template].layout.paper_bgcolor
    assert trace(figure, "label").textfont.color == ink
    assert to_figure(story, template=template, theme="print").layout.font.color == PRINT.ink


def test_a_template_may_be_an_object_of_any_colour(story):
    for colour, ink in (
        ("black", DARK.ink),
        ("rgb(20, 30, 40)", DARK.ink),
        ("#fafafa", LIGHT.ink),
        ("teal", LIGHT.ink),
    ):
        template = go.layout.Template(layout={"paper_bgcolor": colour})
        assert trace(to_figure(story, template=template), "label").textfont.color == ink


def test_plotly_itself_draws_it_where_kaleido_is(story):
    pytest.importorskip("kaleido", reason="kaleido is not installed: pip install 'eventline[exact]'")
    drawn = exact_image(to_figure(story, width=600), "png")
    assert drawn.startswith(b"\x89PNG")
    assert int.from_bytes(drawn[16:20]) == 1200


def test_another_dating_is_drawn_at_its_place_with_its_sources(story):
    figure = to_figure(story)
    event = next(event for event in story if event.conflicts)
    ties, own = trace(figure, "conflict"), trace(figure, "marker")
    at = next(n for n, (_, which) in enumerate(own.customdata) if which == event.id)
    assert ties.x[0] == ties.x[1] == own.x[at] != ties.x[2]
    assert (
        ties.y[2] == ties.y[1] > ties.y[0] == own.y[at]
    )  # below its event, so that they never hide each other
    assert ties.marker.symbol[2] == SYMBOLS[event.status]
    told = ties.customdata[2][0]
    for part in (event.headline, "dated otherwise: 7 August 2024 (Evening Ledger)", "The incursion began"):
        assert part in told
    assert list(trace(figure, "dating").x) == [86_400_000]


def test_a_low_figure_has_fewer_labels_and_not_closer_ones(story):
    high, low = to_figure(story, height=700), to_figure(story, height=420)
    rows = [figure.layout.yaxis.range[0] for figure in (high, low)]
    assert rows[1] < rows[0]
    assert len(trace(low, "label").x) < len(trace(high, "label").x)
