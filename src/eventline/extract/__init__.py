"""From sentences to mentions: what happens, who takes part, where, and who says so."""
