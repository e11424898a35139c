"""Gist: what a report is compared by, without the event itself."""

from __future__ import annotations

from typing import TypeVar

from attrs import frozen

from eventline.merge.dating import Dating
from eventline.merge.numbered import Named
from eventline.model.status import Status

G = TypeVar("G", bound="Gist")
NO_DATE = "~"  # after every ISO date: an article without one comes last


@frozen(eq=False, kw_only=True)
class Gist:
    """What tells one event from others, worked out once; words are stems, names are in one spelling.

    Attributes:
        published: Day of the first article that tells it, ISO 8601, or `NO_DATE`.
        dating: Its window and how well that is founded, None when undated.
        documents: The articles that tell it.
        trigger: Stem of the word that tells the happening.
        deeds: The deeds that it may tell, by number: others tell them by other words.
        once: What it tells that happens only once, with whom or where: one happening for all that share it.
        core: Stems of the headline beyond the trigger, names and titles.
        rest: The same of the whole sentence.
        context: Stems of headline and sentence.
        who, where: What actors and place stand for.
        ordinals, counts: "second", "3rd"; "two", "14" in the headline.
        numbered: What a number in the headline names: ("flat", "3").
        named: What a name in the headline tells apart from others of its kind: ("bridge", "orlo").
        theme, place: Those of the event.
        status: That of what its first sentence tells: of what was planned, where that is called off.
        took_place: So says the event.
        is_title: It stands in the title of its article, which the article tells again.
        is_open: It may yet happen.
        retracted: The sentence quotes what an earlier version had wrong.
        sources: Voices that tell it (see `eventline.merge.sources`); empty as long as they are not known.
    """

    published: str
    dating: Dating | None
    documents: frozenset[str]
    trigger: str
    deeds: frozenset[int]
    once: frozenset[str]
    core: frozenset[str]
    rest: frozenset[str]
    context: frozenset[str]
    who: frozenset[str]
    where: frozenset[str]
    ordinals: frozenset[str]
    counts: frozenset[str]
    numbered: Named
    named: Named
    theme: str
    status: Status
    took_place: bool
    place: str | None
    is_title: bool
    is_open: bool
    retracted: bool
    sources: frozenset[str] = frozenset()
