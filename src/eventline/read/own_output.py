"""Own output: what eventline wrote itself lies beside the articles and is none of them."""

from collections.abc import Mapping

from eventline.errors import UnreadableError

_MARKS = ('<meta name="generator" content="eventline">', '{"format":"eventline"')
_FOLDER_MARKS = (b'"format": "eventline bulk"', b'"format": "eventline merge"')
ABOUT = ("manifest.json", ".work/job.json")  # what such a folder says of itself, and does while it is filled
HEAD = 2000  # characters in which the mark stands


def is_own(head: str) -> bool:
    """Return whether a file with this *head* is a timeline that eventline wrote.

    >>> is_own('{"format":"eventline","version":1}'), is_own('{"format":"book"}')
    (True, False)
    """
    return any(mark in head[:HEAD] for mark in _MARKS)


def is_of_own_folder(head: bytes) -> bool:
    """Return whether a file named as in `ABOUT`, with this *head*, is of a folder that eventline filled."""
    return any(mark in head[:HEAD] for mark in _FOLDER_MARKS)


def is_own_table(metadata: Mapping[bytes, bytes] | None) -> bool:
    """Return whether a Parquet file with these *metadata* is of such a folder."""
    return b"eventline.schema" in (metadata or {})


def no_articles(path: str) -> UnreadableError:
    """Return what to say of such a folder, or a file in it, where articles are expected."""
    return UnreadableError(
        f"{path}: is what eventline wrote itself, expected articles; "
        "eventline merge, query and build --from-events take such a folder"
    )
