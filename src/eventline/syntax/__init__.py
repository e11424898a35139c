"""What times and events both need to see in a sentence: its limits, its clauses, its verbs."""
