"""Identity: the id of an event, the same whenever the same text is read."""

from collections import Counter
from collections.abc import Sequence
from hashlib import blake2s

from eventline.model.document import Document
from eventline.model.mention import Mention


def identities(document: Document, mentions: Sequence[Mention]) -> list[str]:
    """Return twelve hexadecimal digits for each mention.

    They come from the day of publication, the sentence, the trigger's place in it, and how many times the
    same was seen before in the document; the document's id and address play no part.
    """
    seen: Counter[str] = Counter()
    found = []
    for m in mentions:
        sentence = m.sentence.of(document.text)
        key = f"{document.day}\n{sentence}\n{m.trigger.start - m.sentence.start}"
        found.append(blake2s(f"{key}\n{seen[key]}".encode(), digest_size=6).hexdigest())
        seen[key] += 1
    return found
