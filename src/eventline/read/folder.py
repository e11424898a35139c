"""Folder: the articles in it, and the papers that are of no kind to be read."""

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePath

from eventline.errors import UnreadableError

# Kinds in which people keep articles; what else lies beside these (pictures, styles) is no article.
PAPERS = (
    ".pdf",
    ".doc",
    ".docx",
    ".odt",
    ".rtf",
    ".epub",
    ".xls",
    ".xlsx",
    ".ods",
    ".eml",
    ".msg",
    ".mht",
    ".mhtml",
)


def articles_in(folder: Path, wanted: Callable[[str], bool]) -> list[Path]:
    """Return the files in a folder whose names are *wanted*, in order of their paths.

    Hidden files and README files never are.
    """
    names = (file.relative_to(folder).as_posix() for file in _files(folder))
    return [folder / name for name in in_order(names, wanted)]


def in_order(names: Iterable[str], wanted: Callable[[str], bool]) -> list[str]:
    """Return in order those *names*, paths below a folder, that are *wanted*; hidden and README files never.

    >>> in_order(["b/c.txt", "b.txt", "b/.git/d.txt"], lambda name: name.endswith(".txt"))
    ['b/c.txt', 'b.txt']
    """
    found = (tuple(name.split("/")) for name in names)
    return ["/".join(parts) for parts in sorted(found) if wanted(parts[-1]) and not _is_aside(parts)]


def unread(path: str) -> UnreadableError | None:
    """Return what to say of a paper that nothing here can read, None for any other file."""
    suffix = PurePath(path).suffix
    if suffix.lower() not in PAPERS:
        return None
    return UnreadableError(f"{path}: {suffix} is not read, expected it saved as text or HTML")


def _files(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(place, name) for name in names)


def _is_aside(parts: tuple[str, ...]) -> bool:
    return any(part.startswith(".") for part in parts) or parts[-1].upper().startswith("README.")
