"""Confidence: how often a window of its kind was right on gold (the table is in `docs/measurements.md`)."""

DAY = 0.95  # the clause names the day
LONGER = 0.87  # it names a month, a year or another longer time
VAGUE = 0.75  # "recently", "soon"
RELATIVE = 0.75  # "a day after Kyiv agreed"
BEGUN = 0.75  # what goes on "since it began last August"
CARRIED = 0.88  # the doer's last act, the sentence before, the verb it hangs on
CARRIED_REPORT = 0.7  # the same, of what somebody is said to have done
STORY_SURE = 0.85  # the day that the article is about: sayings, and all where a line of its own gives it
STORY = 0.7  # other deeds
STORY_WEAK = 0.55  # nouns, what is or is said to be, and all where only one sentence far down names it
NEWS = 0.9  # news of the day: the day before publication to the day itself
NEWS_NOUN = 0.7  # the same, named by a noun only
BEHIND = 0.8  # before the publication, as its grammar says
AHEAD = 0.7  # after it
UNPLACED = 0.15  # there is a time, and no way to place it
BEFORE = 0.2  # "previously"
NOTHING = 0.1
