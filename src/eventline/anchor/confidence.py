"""Confidence: how often a window of its kind is right on other texts (`python -m benchmarks.reliability`).

Each is the share that is right on gold documents held out while the rules were written, drawn towards the
share on the others where the held-out ones are few, and rounded to a twentieth; the table is in
`docs/measurements.md`.
"""

DAY = 0.95  # the clause names the day
LONGER = 0.85  # it names a month, a year or another longer time
VAGUE = 0.65  # "recently", "soon"
RELATIVE = 0.7  # "a day after Kyiv agreed"
BEGUN = 0.7  # what goes on "since it began last August"
CARRIED = 0.9  # the doer's last act, the sentence before, the verb it hangs on
CARRIED_REPORT = 0.55  # the same, of what somebody is said to have done
STORY = 0.85  # the day that the article is about: sayings, and all where it names that more than once
STORY_WEAK = 0.6  # nouns, and what is or is said to be
STORY_ONCE = 0.4  # the same and other deeds, where the article names the day only once
NEWS = 0.85  # news of the day: the day before publication to the day itself
NEWS_NOUN = 0.7  # the same, named by a noun only
BEHIND = 0.8  # before the publication, as its grammar says
AHEAD = 0.5  # after it
UNPLACED = 0.15  # there is a time, and no way to place it
BEFORE = 0.2  # "previously"
NOTHING = 0.1
