"""Twenty-two articles: one page with every event, where it is told, and how surely it is dated."""

from pathlib import Path

import eventline as el

timeline = el.build(el.read(Path(__file__).parent / "kursk"), title="The Kursk campaign")
timeline.write_html("kursk.html")
timeline.write_json("kursk.json")
print(f"{len(timeline)} events from {len(timeline.documents)} articles: open kursk.html")

# What was still a plan in one article is known to have happened from another.
ramstein = timeline.between("2025-01-09", "2025-01-09").where(text="ramstein")
meeting = next(event for event in ramstein if event.headline.startswith("Allies met"))
assert meeting.status is el.Status.OCCURRED
assert [str(evidence.status) for evidence in meeting.evidence] == ["planned", "occurred"]

# The page carries the timeline: it can be read back and asked again.
assert el.Timeline.read("kursk.html") == el.Timeline.read("kursk.json") == timeline
for event in timeline.where(actor="Putin", status="occurred").between("2025-03-01", None):
    print(f"{event.when!s:>21}  {event.headline}")
