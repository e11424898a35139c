"""English words of events: what happens, who acts, where, and who says so."""
