"""Calendar arithmetic on integers; knows no text and makes no date objects."""
