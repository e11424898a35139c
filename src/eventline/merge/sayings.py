"""Sayings: what somebody says stands once, as the claim with its speaker, and the saying not beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import timedelta

from eventline.model.event import Event
from eventline.model.status import Status

_SOON = 7  # days: a claim of long ago, and a saying that is the news today, are two things
SAID = "statement"

Sentence = tuple[str, int, int]


def without_sayings(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return *events*, as articles tell them, without those that only say what another one claims.

    "Kyiv said on Monday that drones hit the port" is told by the drones, with Kyiv as the speaker and the
    whole sentence as evidence. A saying stays where its claim is no event, is another one's, or lies far
    from it in time, and where the article puts something after it ("a day after Kyiv said so").
    """
    told = tuple(events)
    claims: dict[Sentence, list[Event]] = defaultdict(list)
    for event in told:
        if event.speaker is not None:
            claims[_sentence(event)].append(event)
    if not claims:
        return told
    referred = {(e.evidence[0].document, relation.event) for e in told for relation in e.relations}
    return tuple(
        event
        for event in told
        if event.theme != SAID
        or (event.evidence[0].document, event.id) in referred
        or not any(_only_says(event, claim) for claim in claims.get(_sentence(event), ()))
    )


def _sentence(event: Event) -> Sentence:
    first = event.evidence[0]
    return first.document, *first.sentence


def _only_says(saying: Event, claim: Event) -> bool:
    """Return whether *claim*, of the same sentence, is what *saying* says."""
    if claim is saying or saying.status is not Status.OCCURRED or not _speaks(saying, claim.speaker or ""):
        return False
    first = claim.evidence[0]
    start = first.trigger.start - first.sentence.start
    trigger = first.quote[start : start + first.trigger.end - first.trigger.start]
    return trigger in saying.headline.replace(":", "").split() and _is_near(saying, claim)


def _speaks(saying: Event, speaker: str) -> bool:
    doer = saying.actors[0] if saying.actors else ""
    return bool(doer) and (doer.lower() in speaker.lower() or speaker.lower() in doer.lower())


def _is_near(saying: Event, claim: Event) -> bool:
    if saying.when is None or claim.when is None or not saying.when.is_bounded:
        return False
    if claim.status.is_open:
        return True  # a plan is news on the day it is told
    days = claim.when.days
    return days is not None and days <= _SOON and saying.when.distance(claim.when) <= timedelta(_SOON)
