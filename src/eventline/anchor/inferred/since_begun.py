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
    for at, (m, timing) in enumerate(zip(mentions, list(timings), strict=True)):
        begins = m.opener == "since" and m.is_verb and m.lemma in PHASE and timing.when is not None
        if not begins or not _IT.match(document.text, m.clause.start):
            continue
        noun = _noun_before(m, mentions, at)
        if noun is not None and timings[noun] is UNKNOWN:
            when = until_published(timing.when or Interval(None, None), document)
            timings[noun] = evolve(timing, when=when, best=None, lasted=True, confidence=BEGUN)


def _noun_before(m: Mention, mentions: list[Mention], at: int) -> int | None:
    """Return the last noun that is told before the clause of *m*, mention *at*."""
    before = range(at - 1, -1, -1)
    return next(
        (k for k in before if not mentions[k].is_verb and mentions[k].trigger.end <= m.clause.start), None
    )
