"""The command line: one command a file; the only place that prints, reads the clock or parses arguments."""
