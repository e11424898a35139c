"""Two centuries before our era: years count down, and the calendar still adds up."""

import eventline as el

TEXT = "Hannibal crossed the Alps in 218 BC. Rome razed Carthage in 146 BC."

rome = el.build([el.Document("punic-wars", TEXT, published="2024-05-15")])
for event in rome:
    print(f"{event.when.first}  {event.headline}")

first, last = rome
assert first.when.first.isoformat() == "-0217-01-01"  # astronomical years: 218 BC is year -217
assert last.when.last.isoformat() == "-0145-12-31"
