"""Who takes part: names, and the short forms, roles and pronouns that stand for them."""
