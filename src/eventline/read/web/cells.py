"""Cells: a cell that holds a date is read together with the cell that says what happened then."""

import re
from collections.abc import Iterable, Iterator

from attrs import evolve

from eventline.read.web.blocks import Block

_WORD = re.compile(
    r"""(?:\d[\d.:/–-]*(?:st|nd|rd|th|s|h|am|pm)?
    |(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september
    |october|november|december)\.?
    |(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\.?
    |c\.?|ca\.?|circa|about|early|mid|late|to|and|of|[–—-]|bce?|ad|ce|[ap]\.?m\.?|utc|gmt
    |spring|summer|autumn|fall|winter)[,;:]?""",
    re.VERBOSE | re.IGNORECASE,
)
_PLACED = re.compile(r"\b\d{3,4}\b|\d[./:]\d|[a-z]{3}", re.IGNORECASE)  # more than a number of the row
_BAR = " | "
_LONGEST = 40  # characters of a date
_DATES = frozenset({"td", "th", "dt"})
_TOLD = frozenset({"td", "dd"})


def with_dates(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield *blocks*, each cell or term that is a date joined to the cell behind it by a bar.

    >>> cells = [Block("4 Jan 2018", "td"), Block("Ann Lee instructs a surveyor", "td")]
    >>> [block.text for block in with_dates(cells)]
    ['4 Jan 2018 | Ann Lee instructs a surveyor']
    """
    held: Block | None = None
    for block in blocks:
        if held is not None and block.tag in _TOLD and not is_date(block.text):
            block = evolve(block, text=held.text + _BAR + block.text)
        elif held is not None:
            yield held
        held = block if block.tag in _DATES and is_date(block.text) else None
        if held is None:
            yield block
    if held is not None:
        yield held


def is_row(block: Block) -> bool:
    """Return whether the block is a date with what happened then."""
    return block.tag in _TOLD and is_date(block.text.partition(_BAR)[0])


def is_date(text: str) -> bool:
    """Return whether the text of a cell is a date or a clock and nothing else.

    >>> is_date("c. 1120"), is_date("Tues 4 June 1944"), is_date("12"), is_date("May Hill")
    (True, True, False, False)
    """
    if len(text) > _LONGEST or not any(letter.isdigit() for letter in text):
        return False
    return _PLACED.search(text) is not None and all(_WORD.fullmatch(word) for word in text.split())
