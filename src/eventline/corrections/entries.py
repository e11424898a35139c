"""Entries: one correction each, and the order in which they are made."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import Factory, field, frozen

from eventline.corrections.changes import KEEP, Changes


@frozen
class EventKey:
    """Which event is meant: by its id, and should that be gone, by a sentence that reports it.

    Attributes:
        event: Its id, or None.
        quote: The sentence or a part of it; white space and case make no difference.
        trigger: The word that tells the event, where one sentence tells of several.
        document: Id of the article, where several have the sentence.

    Raises:
        ValueError: Neither id nor quote is given.

    >>> EventKey(quote="Dockers walked out on Monday.").event is None
    True
    """

    event: str | None = None
    quote: str | None = None
    trigger: str | None = None
    document: str | None = None

    def __attrs_post_init__(self) -> None:
        if not self.event and not (self.quote or "").strip():
            raise ValueError("neither an event id nor a quote, expected at least one of them")


@frozen
class Change:
    """Set the fields of one event; with none set, the *note* alone is put to it.

    Raises:
        ValueError: No field is set and no note given.

    >>> Change(EventKey("3f2a9c01b7de"), Changes(place="Varna"), note="the desk rang").changes.given()
    {'place': 'Varna'}
    """

    key: EventKey
    changes: Changes = Factory(Changes)
    note: str | None = None

    def __attrs_post_init__(self) -> None:
        if not self.changes.given() and self.note is None:
            raise ValueError("changes nothing, expected a field to set or a note")


@frozen
class Hide:
    """Leave one event out.

    >>> Hide(EventKey("3f2a9c01b7de"), note="an advertisement").key.event
    '3f2a9c01b7de'
    """

    key: EventKey
    note: str | None = None


def _keys(keys: Iterable[EventKey]) -> tuple[EventKey, ...]:
    return tuple(keys)


def _texts(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(texts)


@frozen
class Merge:
    """Make one event of several; what *changes* does not set is that of the first.

    Raises:
        ValueError: There are fewer than two.

    >>> len(Merge([EventKey("3f2a9c01b7de"), EventKey(quote="Dockers walked out on Monday.")]).keys)
    2
    """

    keys: tuple[EventKey, ...] = field(converter=_keys)
    changes: Changes = Factory(Changes)
    note: str | None = None

    def __attrs_post_init__(self) -> None:
        if len(self.keys) < 2:
            raise ValueError(f"names {len(self.keys)} event, expected two or more")


@frozen
class Split:
    """Make the sentences *out* of one event an event of their own, which *changes* describes.

    Raises:
        ValueError: *out* is empty.

    >>> Split(EventKey("3f2a9c01b7de"), ["Pilots walked out, too."]).out
    ('Pilots walked out, too.',)
    """

    key: EventKey
    out: tuple[str, ...] = field(converter=_texts)
    changes: Changes = Factory(Changes)
    note: str | None = None

    def __attrs_post_init__(self) -> None:
        if not self.out:
            raise ValueError("takes no sentence out, expected at least one")


@frozen
class Addition:
    """Add an event that the machine has not found.

    Attributes:
        changes: What it is; the headline must be there.
        quote: The words that say so, None where there are none.
        document: Id of the article, or any other source.
        theme: Class of the trigger.

    Raises:
        ValueError: *changes* has no headline.

    >>> Addition(Changes(headline="Dockers walked out", when="2025-03-10"), document="phone").theme
    'other'
    """

    changes: Changes
    quote: str | None = None
    document: str | None = None
    theme: str = "other"
    note: str | None = None

    def __attrs_post_init__(self) -> None:
        if self.changes.headline is KEEP:
            told = f" for {self.quote!r}" if self.quote else ""
            raise ValueError(f"has no headline{told}, expected who did what")


Entry = Split | Merge | Addition | Change | Hide
ORDER = (Split, Merge, Addition, Change, Hide)
