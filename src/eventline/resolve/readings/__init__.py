"""Readings: the three ways in which a text is read in order: as news, as a story, as a command."""
