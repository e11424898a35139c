"""Shape: the small pattern that the scan looks for where a rule has a long list; small letters throughout."""

from eventline.rules.words import GAP, MAYBE, SPACE, without_captures

_BLANKS = {GAP: " +", MAYBE: " *", SPACE: " "}  # a gap may be as wide as it likes
_SHAPES: dict[str, str] = {}


def shaped(pattern: str, shape: str) -> str:
    """Return *pattern*, for which the scan looks by its *shape*: all that it matches, and a little more.

    What the shape takes beyond it no rule can read, so the scan then tries shorter phrases. A list that
    stands in many rules is thousands of states to compile before the first text can be read; its shape is a
    few. Its repeats are bounded, so that the shorter phrases are few too.

    >>> ordinal = shaped("(?:twenty-first|twenty-second|twenty-third)", "twenty-[a-z]+")
    >>> in_shape(rf"\\bMay (?P<day>{ordinal})\\b")
    '\\\\bmay (?:twenty-[a-z]+)\\\\b'
    """
    _SHAPES[without_captures(pattern)] = shape
    return pattern


def in_shape(pattern: str) -> str:
    """Return *pattern* for the scan: in shapes, without names of groups, in small letters.

    A letter behind a backslash names a class, so it stays as it is.
    """
    pattern = without_captures(pattern)
    for exact, shape in reversed(_SHAPES.items()):  # what holds others comes after them
        pattern = pattern.replace(exact, shape)
    for blank, plain in _BLANKS.items():
        pattern = pattern.replace(blank, plain)
    first, *escaped = pattern.split("\\")
    return "\\".join([first.lower(), *(each[:1] + each[1:].lower() for each in escaped)])
