"""One timeline, many forms: pictures for a report, a calendar, slides for a newsroom, a map."""

import json
from pathlib import Path

import eventline as el

timeline = el.build(el.read(Path(__file__).parent / "kursk"), title="The Kursk campaign")

# A picture without a browser; the same timeline always gives the same bytes.
timeline.write_svg("kursk.svg", theme="light", width=1200)
assert Path("kursk.svg").read_text(encoding="utf-8") == timeline.svg()

# The ending says which form; the answer is how many events have no place in it.
for name in ("kursk.ics", "kursk.csv", "kursk.md", "kursk.timelinejs.json", "kursk.geojson"):
    left_out = el.export(timeline, name)
    print(f"{name:22} {len(timeline) - left_out:3} of {len(timeline)} events")

# What is only planned stays tentative in the calendar.
calendar = Path("kursk.ics").read_text(encoding="utf-8")
planned = timeline.where(status="planned")
assert calendar.count("STATUS:TENTATIVE") == len([*planned, *timeline.where(status="possible")])

places = {
    feature["properties"]["place"] for feature in json.loads(Path("kursk.geojson").read_text())["features"]
}
print("on the map:", ", ".join(sorted(places)))
assert "Sudzha" in places
