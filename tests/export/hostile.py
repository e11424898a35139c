"""Words that try to be more than words, and an event and article that are made of them."""

import runpy
from pathlib import Path

from attrs import evolve
from hypothesis import strategies as st

import eventline as el

MEAN = (
    "</script><script>alert(1)</script>", '<img src=x onerror="alert(1)">', "[a](javascript:alert(1))",
    "![x](https://evil.example/x.png)", "`code`", "| cell | cell |", "# head", "1. one", "- item", "***",
    "===", "a\r\nBEGIN:VEVENT\r\nEND:VEVENT", "a\\nb;c,d", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)",
    "\t=1", "\r=1", "&lt;b&gt;", "&#106;avascript:", "http://evil.example", "www.evil.example", "<!--", "]]>",
    "a@b.example", "\u202etxt.exe", "\u2028BEGIN:VEVENT", "\x85END:VCALENDAR", "\x00", "\ud800", "{{7*7}}",
    "${1}", "%{x}",
    "漢字" * 60, "🙂" * 40, "שלום עולם", "$x$ ~~y~~", "a\\", "\\", '"', "'", "",
)  # fmt: skip
words = st.one_of(st.sampled_from(MEAN), st.text(max_size=200))
STORY = Path(__file__).parents[1] / "render" / "story.py"


def story():
    """Return the made-up story that the drawing is tested on."""
    return runpy.run_path(str(STORY))["story"]()


def timeline(headline, quote, title, source, url):
    """Return one event of one article, every word of which was given."""
    article = el.Document("a", "Dockers walked out on Wednesday.", published="2025-03-13T10:00:00+02:00")
    (event,) = el.extract(article)
    (said,) = event.evidence
    event = evolve(
        event, headline=headline, actors=(headline, quote), place=title, theme=source, speaker=source,
        evidence=(evolve(said, quote=quote),), coordinates=(51.73, 36.19),
    )  # fmt: skip
    return el.Timeline((event,), title, (evolve(article, source=source, url=url, title=title),))


timelines = st.builds(timeline, words, words, words, words, words)
