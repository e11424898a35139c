"""Lines: whether a phrase runs over from one line into another that stands by itself."""

from eventline.rules.lazy import lazy

# The end of the line, with a year that a shorter hit would leave behind.
_REST = lazy(r"(?:,?[ \t](?:1[0-9]|20)[0-9]{2})?[ \t\r]*(?:\n|\Z)")


def is_over_two_lines(text: str, start: int, end: int) -> bool:
    """Return whether *start* to *end* joins the end of a line with a line of its own: headline, date.

    Lines wrapped within a paragraph are read as one, and so is a list of parts that a comma holds together.

    >>> text = "Troops leave on Friday\\n18 September 2008\\nThe last of them"
    >>> is_over_two_lines(text, 16, 40), is_over_two_lines(text.replace("\\nThe", " the"), 16, 40)
    (True, False)
    """
    ends = text.rfind("\n", start, end)
    if ends < 0 or text[:ends].rstrip(" \t\r")[-1:] == ",":
        return False
    return " " in text[ends:end].strip() and _REST.match(text, end) is not None
