"""One article: every date it tells, and what happened on them."""

from pathlib import Path

import eventline as el

ARTICLE = Path(__file__).parent / "kursk" / "17-breather.html"

(document,) = el.read(ARTICLE)
print(f"{document.source}, {document.day:%A %d %B %Y} (found as {document.published_from})\n")

for timex in el.tag(document.text, published=document.published):
    print(f"{timex.text:>16}  {timex.value:12}  {timex.interval or ''}")
print()

events = el.extract(document)
for event in events:
    print(f"{event.when!s:>23}  {event.status:9}  {event.headline}")

# "a day after Kyiv agreed": the visit was on Wednesday 12 March, so Kyiv agreed on the 11th.
agreed = next(event for event in events if event.headline.startswith("Kyiv agreed"))
assert agreed.when == el.Interval("2025-03-11", "2025-03-12")
assert agreed.basis is el.Basis.RELATIVE_EVENT
