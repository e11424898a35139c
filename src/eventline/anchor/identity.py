"""Identities: the ids of the events of one article."""

from collections import Counter
from collections.abc import Sequence

from eventline.model.document import Document
from eventline.model.identity import identity
from eventline.model.mention import Mention


def identities(document: Document, mentions: Sequence[Mention]) -> list[str]:
    """Return twelve hexadecimal digits for each mention.

    They come from the day of publication, the sentence, the trigger's place in it, and how many times the
    same was seen before in the document; the document's id and address play no part.
    """
    seen: Counter[tuple[str, int]] = Counter()
    found = []
    for m in mentions:
        sentence = m.sentence.of(document.text)
        key = sentence, m.trigger.start - m.sentence.start
        found.append(identity(document.day, *key, seen[key]))
        seen[key] += 1
    return found
