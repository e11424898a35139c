"""The apps and the notebook in examples/ run, and show the timeline; nothing is asked of the network."""

import json
import runpy
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[1] / "examples"
# What the libraries of the apps say about themselves is not for eventline to repair.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")


def test_the_dash_app_draws_chooses_and_tells():
    pytest.importorskip("dash", reason="dash is not installed: pip install dash")
    names = runpy.run_path(str(EXAMPLES / "apps" / "dash_app.py"), run_name="dash_app")
    client = names["app"].server.test_client()
    assert client.get("/").status_code == 200
    layout = json.dumps(client.get("/_dash-layout").get_json())
    assert "Ukrainian troops crossed the border" in layout
    choose, read, timeline = names["choose"], names["read"], names["timeline"]
    assert markers(choose("Kyiv")) < markers(choose(None)) == sum(e.when is not None for e in timeline)
    (quote, *_) = read({"points": [{"customdata": ["", timeline[0].id]}]})
    assert timeline[0].evidence[0].quote in str(quote)


def markers(figure):
    """Return how many events the figure shows."""
    return next(len(trace.x) for trace in figure.data if trace.meta["role"] == "marker")


def test_the_streamlit_app_draws_and_searches():
    testing = pytest.importorskip(
        "streamlit.testing.v1", reason="streamlit is not installed: pip install streamlit"
    )
    app = testing.AppTest.from_file(str(EXAMPLES / "apps" / "streamlit_app.py"), default_timeout=60).run()
    assert not app.exception
    everything = int(app.caption[0].value.split()[0])
    app.text_input[0].input("ceasefire").run()
    assert not app.exception
    assert 0 < int(app.caption[0].value.split()[0]) < everything
    assert len(app.get("plotly_chart")) == 1


def test_the_notebook_runs_and_a_timeline_shows_itself(monkeypatch):
    monkeypatch.chdir(EXAMPLES)
    notebook = json.loads((EXAMPLES / "notebook.ipynb").read_text(encoding="utf-8"))
    names = {}
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            assert (cell["outputs"], cell["execution_count"]) == ([], None)
            exec("".join(cell["source"]), names)
    assert names["timeline"]._repr_html_().startswith('<iframe srcdoc="&lt;!doctype html&gt;')
    assert names["figure"].layout.width == 1000
    assert names["picture"].startswith("<svg ")
