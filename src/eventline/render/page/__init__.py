"""The HTML page: a template, a style sheet and plain scripts, joined into one file when it is written."""
