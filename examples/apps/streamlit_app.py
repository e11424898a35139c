"""The Kursk timeline in a Streamlit app: search, look at the picture, take the events home as a calendar.

Needs ``pip install streamlit``; start it with ``streamlit run examples/apps/streamlit_app.py``.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

import streamlit as st

import eventline as el

ARTICLES = Path(__file__).parents[1] / "kursk"


@st.cache_data
def load():
    """Build the timeline once, not at every click."""
    return el.build(el.read(ARTICLES), title="The Kursk campaign")


def as_calendar(timeline):
    """Return the timeline as an iCalendar file."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "kursk.ics"
        el.export(timeline, path)
        return path.read_bytes()


st.set_page_config(layout="wide")
words = st.text_input("Words of the headline or of a sentence")
found = load().where(text=words) if words else load()

st.plotly_chart(found.figure(width=1100), theme=None, width="content")
st.caption(f"{len(found)} events")
st.download_button("Calendar (.ics)", as_calendar(found), "kursk.ics", "text/calendar")
st.dataframe([{"when": str(event.when), "what": event.headline, "status": event.status} for event in found])
