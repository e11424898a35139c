"""Since begun: what goes on since a beginning that the text dates: "the siege, since it began in May"."""

import re

from attrs import evolve

from eventline.anchor.confidence import BEGUN
from eventline.anchor.timing import UNKNOWN, Timing
from eventline.anchor.windows import until_published
from eventline.languages.en.events.verbs import PHASE
from eventline.model.document import Document
from eventline.model.interval import Interval
from eventline.model.mention import Mention
from eventline.rules.lazy import lazy

_IT = lazy(r"(?:since\s+)?it\b", re.IGNORECASE)


def go_on_since(document: Document, mentions: list[Mention], timings: list[Timing]) -> None:
    """Date what goes on "since it began last August": from the beginning, whose day that is, until now."""
    for m, timing in zip(mentions, list(timings), strict=True):
        begins = m.opener == "since" and m.is_verb and m.lemma in PHASE and timing.when is not None
        if not begins or not _IT.match(document.text, m.clause.start):
            continue
        nouns = [k for k, n in enumerate(mentions) if not n.is_verb and n.trigger.end <= m.clause.start]
        if nouns and timings[nouns[-1]] is UNKNOWN:
            when = until_published(timing.when or Interval(None, None), document)
            timings[nouns[-1]] = evolve(timing, when=when, best=None, lasted=True, confidence=BEGUN)
