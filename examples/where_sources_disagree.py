"""Two papers put one strike on two days: the timeline keeps both, and says who says which."""

from pathlib import Path

import eventline as el

timeline = el.build(el.read(Path(__file__).parent / "kursk"))
disputed = [event for event in timeline if event.conflicts]

for event in disputed:
    print(f"{event.headline}: {event.when}, how sure: {event.confidence:.2f}")
    for conflict in event.conflicts:
        papers = [timeline.document(id_).source for id_ in conflict.documents]
        print(f"  but {conflict.when} in {', '.join(papers)}")
    for evidence in event.evidence:
        print(f"  {timeline.document(evidence.document).source}: “{evidence.quote}”")

(bridge,) = disputed
days = {str(bridge.when), *(str(conflict.when) for conflict in bridge.conflicts)}
assert days == {"2024-08-18", "2024-08-19"}

# A dating that its own publisher took back is no conflict: the correction wins.
(raid,) = timeline.where(text="earlier version of this article")
assert str(raid.when) == "2025-03-08"
assert not raid.conflicts
