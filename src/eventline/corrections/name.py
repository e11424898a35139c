"""The name of a correction: what it would do and to what, for a list that people read."""

from __future__ import annotations

from eventline.corrections.entries import Addition, Change, Entry, EventKey, Hide, Merge, Split

_LONGEST = 60  # characters of a quote


def named(entry: Entry) -> str:
    """Return what *entry* does and to which event.

    >>> named(Hide(EventKey("3f2a9c01b7de", "Dockers walked out.")))
    'hide 3f2a9c01b7de “Dockers walked out.”'
    """
    match entry:
        case Change(key, changes, _):
            return f"change {', '.join(changes.given()) or 'note'} of {_key(key)}"
        case Hide(key, _):
            return f"hide {_key(key)}"
        case Split(key, _, _, _):
            return f"split {_key(key)}"
        case Merge(keys, _, _):
            return f"merge {' and '.join(key.event or _key(key) for key in keys)}"
        case Addition(changes, _, _, _, _):
            return f"add “{_short(str(changes.headline))}”"


def _key(key: EventKey) -> str:
    quote = f"“{_short(key.quote)}”" if key.quote else ""
    return " ".join(part for part in (key.event, quote) if part)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"
