"""Found: a time expression in a text with what its words mean, not yet dated."""

from typing import NamedTuple

from eventline.model.meaning import Bound, Meaning


class Found(NamedTuple):
    """A stretch of text that speaks of time.

    Attributes:
        start, end: Character offsets, *end* exclusive.
        meaning: What the words say, apart from any document.
        rule: Name of the rule that read them.
        bound: The word before that makes it one end of a range ("since", "until", "from … to …"), or None.
    """

    start: int
    end: int
    meaning: Meaning
    rule: str
    bound: Bound | None = None
