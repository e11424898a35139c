"""Dates that a happening takes from another: "a day after Kyiv agreed"."""
