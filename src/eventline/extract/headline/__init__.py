"""In which words: who did what, cut from the clause to a headline."""
