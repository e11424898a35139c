"""Gazetteer: places by name, with where they are."""
