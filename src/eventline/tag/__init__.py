"""Text to time expressions: spans with what their words mean."""
