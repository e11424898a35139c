"""Split: a phrase that is several time expressions, with what each of them means."""

from attrs import frozen

from eventline.model.meaning import Bound, Meaning


@frozen
class Piece:
    """One of several times in a phrase that share parts; *start* and *end* count from the phrase's start."""

    start: int
    end: int
    meaning: Meaning
    bound: Bound | None = None


@frozen
class Split:
    """A phrase that is several expressions: "between 16 and 18 August", "May 3 and 4"."""

    pieces: tuple[Piece, ...]
