"""The Kursk timeline in a Dash app: choose an actor, click an event, read the sentences that tell it.

Needs ``pip install dash``; start it with ``python examples/apps/dash_app.py`` and open the address it prints.
"""

from pathlib import Path

from dash import Dash, Input, Output, dcc, html

import eventline as el

ARTICLES = Path(__file__).parents[1] / "kursk"

timeline = el.build(el.read(ARTICLES), title="The Kursk campaign")
actors = sorted({name for event in timeline for name in event.actors})

app = Dash(__name__)
app.layout = html.Main(
    [
        html.Label("Actor", htmlFor="actor"),
        dcc.Dropdown(actors, id="actor", placeholder="everybody"),
        dcc.Graph(id="timeline", figure=timeline.figure(width=1200), config={"displayModeBar": False}),
        html.Div(id="sentences"),
    ]
)


@app.callback(Output("timeline", "figure"), Input("actor", "value"), prevent_initial_call=True)
def choose(actor):
    """Draw the events in which *actor* takes part."""
    chosen = timeline if actor is None else timeline.where(actor=actor)
    return chosen.figure(width=1200)


@app.callback(Output("sentences", "children"), Input("timeline", "clickData"), prevent_initial_call=True)
def read(click):
    """Show the sentences behind the marker that was clicked; it carries the id of its event."""
    event = timeline.event(click["points"][0]["customdata"][1])
    return [html.Blockquote([report.quote, html.Footer(report.document)]) for report in event.evidence]


if __name__ == "__main__":
    app.run()
