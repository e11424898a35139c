"""Confidence: how often a window of its kind was right on gold (the table is in `docs/measurements.md`)."""

DAY = 0.95  # the clause names the day
LONGER = 0.87  # it names a month, a year or another longer time
VAGUE = 0.75  # "recently", "soon"
RELATIVE = 0.75  # "a day after Kyiv agreed"
BEGUN = 0.75  # what goes on "since it began last August"
CARRIED = 0.83  # the doer's last act, the sentence before, the verb it hangs on
STORY = 0.68  # the day that the article is about
NEWS = 0.88  # news of the day: the day before publication to the day itself
BESIDE = 0.73  # before or after the publication, as its grammar says
UNPLACED = 0.15  # there is a time, and no way to place it
BEFORE = 0.2  # "previously"
NOTHING = 0.1
