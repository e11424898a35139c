"""Meaning and context to dates: which day "Thursday" is, and how TIMEX3 writes it."""
