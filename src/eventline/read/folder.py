"""Folder: the articles in it, and the papers that are of no kind to be read."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

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
    found = (file for file in _files(folder) if wanted(file.name))
    return sorted(found, key=lambda file: file.relative_to(folder).parts)


def papers_in(folder: Path) -> list[Path]:
    """Return the papers in a folder that nothing here can read, for none may be left out unsaid."""
    return articles_in(folder, lambda name: Path(name).suffix.lower() in PAPERS)


def _files(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(place, name) for name in names if not _is_aside(name))


def _is_aside(name: str) -> bool:
    return name.startswith(".") or name.upper().startswith("README.")
