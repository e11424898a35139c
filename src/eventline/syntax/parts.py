"""Parts: where a text is cut that is too long to be read at once with all that is seen in it."""

from collections.abc import Iterator

LONG = 1_000_000  # characters; no article is longer, and few books
_BORDERS = ("\n\n", "\n\r\n", "\n", ". ", " ")  # the best first


def is_long(text: str) -> bool:
    """Return whether *text* is read in parts."""
    return len(text) > LONG


def parts(text: str, most: int | None = None) -> Iterator[tuple[int, int]]:
    r"""Yield where the parts of *text* start and end, which follow each other: all of it, unless it is long.

    A part ends behind a blank line, where its second half has one, else behind a line, a sentence, a word.

    Args:
        most: How many characters a part has at most; by default a million.

    >>> text = "They left.\n\nNobody came. They waited."
    >>> list(parts(text)), [text[start:end] for start, end in parts(text, 20)]
    ([(0, 37)], ['They left.\n\n', 'Nobody came. ', 'They waited.'])
    """
    most = LONG if most is None else most
    start = 0
    while len(text) - start > most:
        middle, last = start + most // 2, start + most
        ends = (at + len(border) for border in _BORDERS if (at := text.rfind(border, middle, last)) >= 0)
        end = next(ends, last)
        yield start, end
        start = end
    yield start, len(text)
