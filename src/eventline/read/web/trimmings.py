"""Lines around a story that are no part of it: bylines, captions, share buttons, notices."""

import re
from collections.abc import Sequence

from eventline.read.published import dateline
from eventline.read.web.blocks import Block
from eventline.read.web.cells import is_row

_LINE = 100  # characters: longer is told, not furniture
_SUMMARY = 60  # characters: a shorter line before the story that is no sentence is none of it
_SPACES = 3  # in the shortest sentence
_WHOLE_LINES = (
    r"advertisement|ad|share(?: this.*| on .*)?|print|e-?mail|(?:copy|get) link|copied|tweet",
    r"close|menu|search|save|listen.*|watch:.*|play|pause|mute|live(?: updates)?|loading\W*",
    r"facebook|whatsapp|linkedin|twitter|x|reddit|telegram|back to top|skip to .*",
    r"comments?(?: \(\d+\))?|\d+ (?:comments?|shares?|likes?)|leave a (?:comment|reply)",
    r"(?:read|see|watch|find out) (?:more|also|next)\b.*|also read\b.*|related\b[\w ]*:?",
    r"more on this(?: story)?|most (?:read|viewed|popular)|trending(?: now)?|what['’]s hot",
    r"recommended(?: for you)?|editor['’]?s picks?|(?:tags?|topics|filed under):.*",
    r"(?:sign|log) (?:up|in|out)\b.*|subscribe\b.*|follow us\b.*|we use cookies.*",
    r"(?:©|\(c\)|copyright)\s.*|.*all rights reserved\.?|(?:about )?\d+[ -]min(?:ute)?s?(?: read)?",
    r"(?:photo|image|picture|video)(?:graph)?(?:(?: by| source| credit| courtesy)\b.*|\s*:.*)",
    r"via [A-Z][\w ]+|(?:with )?(?:additional )?(?:reporting|editing|writing|edited|translated) by .*",
)
_FURNITURE = re.compile("|".join(f"(?:{line})" for line in _WHOLE_LINES), re.IGNORECASE)
_NAMES = r"[A-Z][\w.'’-]*(?:[ ,]+(?:and |in |for |the |de |van |von )?[A-Z][\w.'’-]*){0,7}"
_BYLINE = re.compile(rf"(?:By|From|Story by|Words by|Text:) {_NAMES}(?:, [\w ]+)?")
_SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_BETWEEN = re.compile(r"\s[·•|]\s")


def without_trimmings(found: Sequence[Block], names: Sequence[str]) -> tuple[str, ...]:
    """Return the texts of the blocks that tell the story.

    Args:
        names: The headline and the publisher, which often stand above it as lines of their own.
    """
    known = {name.casefold() for name in names}
    kept = [block for block in found if block.text.casefold() not in known and not is_trimming(block)]
    prose = [i for i, block in enumerate(kept) if _is_prose(block)]
    if not prose:
        return tuple(block.text for block in kept)
    before = (block.text for block in kept[: prose[0]] if _may_open(block))
    behind = _list_items(kept[prose[-1] + 1 :])
    told = (block.text for block in kept[prose[0] : prose[-1] + 1])
    return (*before, *told, *behind)


def is_trimming(block: Block) -> bool:
    """Return whether a block is furniture by its own words, wherever it stands.

    >>> [is_trimming(Block(text, "p")) for text in ("By Ann Lee", "2 min read", "By Friday they had left.")]
    [True, True, False]
    """
    text = block.text
    if block.small > 0.9 * len(text) or _is_link(block):
        return True
    if len(text) > _LINE:
        return False
    return (
        not any(char.isalnum() for char in text)
        or _FURNITURE.fullmatch(text) is not None
        or _BYLINE.fullmatch(text) is not None
        or dateline.is_furniture(text)
    )


def _is_link(block: Block) -> bool:
    is_paragraph = block.tag == "p" and len(block.text) > _LINE
    return block.linked > 0.6 * len(block.text) and not is_paragraph


def _is_prose(block: Block) -> bool:
    is_sentence = _SENTENCE_END.search(block.text) is not None and block.text.count(" ") >= _SPACES
    return is_sentence and not block.is_heading


def _may_open(block: Block) -> bool:
    """Return whether a line before the story is part of it: a summary, not a name, a section or a date."""
    if _SENTENCE_END.search(block.text) or is_row(block):
        return True
    is_long = block.tag == "li" or len(block.text) >= _SUMMARY
    return is_long and not _BETWEEN.search(block.text) and not block.is_heading


def _list_items(found: Sequence[Block]) -> list[str]:
    """Return the items of a list that ends the story; other lines behind its last sentence are none of it."""
    texts: list[str] = []
    for block in found:
        if block.tag not in ("li", "dd", "td") and not (block.is_heading and not texts):
            break
        if not block.is_heading:
            texts.append(block.text)
    return texts
