"""Own output: what eventline wrote itself lies beside the articles and is none of them."""

_MARKS = ('<meta name="generator" content="eventline">', '{"format":"eventline"')
HEAD = 2000  # characters in which the mark stands


def is_own(head: str) -> bool:
    """Return whether a file with this *head* is a timeline that eventline wrote.

    >>> is_own('{"format":"eventline","version":1}'), is_own('{"format":"book"}')
    (True, False)
    """
    return any(mark in head[:HEAD] for mark in _MARKS)
