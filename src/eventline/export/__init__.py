"""Timexes and events in other people's formats."""
