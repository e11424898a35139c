"""Dates that a happening has without a time of its own: carried over, the day of the story, the news."""
