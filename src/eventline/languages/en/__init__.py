"""English: the rules for its times, the words of its events, its places; each language has such a folder."""
