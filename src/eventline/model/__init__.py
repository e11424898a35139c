"""The nouns of eventline: frozen values, no clock, no files, no text matching."""
