"""What a stored chronology answers to a selection, whichever form it is stored in."""

from __future__ import annotations

from eventline.model.chronology import Chronology
from eventline.model.selection import Selection


def asked(near: Chronology, wanted: Selection) -> Chronology:
    """Return the events of *near* that fit *wanted*, with the documents that report them.

    >>> asked(Chronology(events=(), title="Talks"), Selection(text="ceasefire")).title
    'Talks'
    """
    found = near.select(wanted)
    cited = {evidence.document for event in found for evidence in event.evidence}
    documents = tuple(document for document in near.documents if document.id in cited)
    return Chronology(found.events, near.title, documents, near.unfit)
