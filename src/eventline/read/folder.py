"""Folder: the articles in it, and the papers that are of no kind to be read."""

import os
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePath

from eventline.errors import UnreadableError
from eventline.read.own_output import ABOUT, HEAD, is_of_own_folder, is_own, no_articles

# Kinds in which people keep articles; what else lies beside these (pictures, styles) is no article.
_PAPERS = re.compile(
    r"\.(?:docm?|odt|rtf|pages|epub|xlsx?|ods|pptx?|odp|msg|emlx|pst|webarchive|maff|rss|zip|7z|rar|tar|tgz)",
    re.IGNORECASE,
)
_ABOUT = frozenset({"README", "LICENSE", "LICENCE", "COPYING", "NOTICE"})
_PAGE = re.compile(rb"<(?:!doctype html|html|nitf)\b", re.IGNORECASE)


def articles_in(folder: Path, wanted: Callable[[str], bool]) -> list[Path]:
    """Return the files in a folder whose names are *wanted*, in order of their paths.

    A page saved under another name (``story``, ``index.php?id=3``) is one of them, and so is any text whose
    name has no ending. Hidden files, README files and what eventline wrote itself, timelines and folders,
    never are. A folder that cannot be looked into is among them, for whoever reads it to say so.

    Raises:
        UnreadableError: *folder* itself cannot be looked into, or eventline wrote it.
    """
    if _is_own(folder):
        raise no_articles(str(folder))
    names = (file.relative_to(folder).as_posix() for file in _files(folder))
    return [folder / name for name in in_order(names) if _is_article(folder / name, wanted)]


def in_order(names: Iterable[str]) -> list[str]:
    """Return *names*, paths below a folder, in order and without hidden and README files.

    >>> in_order(["b/c.txt", "b.txt", "b/.git/d.txt"])
    ['b/c.txt', 'b.txt']
    """
    found = (tuple(name.split("/")) for name in names)
    return ["/".join(parts) for parts in sorted(found) if not _is_aside(parts)]


def unread(path: str) -> UnreadableError | None:
    """Return what to say of a paper that nothing here can read, None for any other file."""
    suffix = PurePath(path).suffix
    if _PAPERS.fullmatch(suffix) is None:
        return None
    return UnreadableError(f"{path}: {suffix} is not read, expected it saved as text or HTML")


def _files(folder: Path) -> Iterator[Path]:
    """Yield the files below *folder*, and each folder there that cannot be looked into."""
    closed: list[Path] = []

    def note(error: OSError) -> None:
        if Path(error.filename) == folder:
            raise UnreadableError(f"{folder}: cannot be read: {error.strerror}") from error
        closed.append(Path(error.filename))

    for place, folders, names in os.walk(folder, onerror=note):
        folders[:] = [name for name in folders if not (name.startswith(".") or _is_own(Path(place, name)))]
        yield from (Path(place, name) for name in names)
    yield from closed


def _is_own(folder: Path) -> bool:
    """Return whether eventline filled *folder*, or has begun to."""
    return any(is_of_own_folder(_head(folder / name)) for name in ABOUT)


def _is_aside(parts: tuple[str, ...]) -> bool:
    return any(part.startswith(".") for part in parts) or parts[-1].upper().partition(".")[0] in _ABOUT


def _is_article(path: Path, wanted: Callable[[str], bool]) -> bool:
    if path.is_dir():
        return True  # one that cannot be looked into
    head = _head(path)
    if wanted(path.name):
        is_pipe = path.exists() and not path.is_file()
        return not (is_pipe or is_own(head.decode("latin-1")))
    return _PAGE.search(head) is not None or (not path.suffix and bool(head) and b"\0" not in head)


def _head(path: Path) -> bytes:
    try:
        if path.is_file():  # a pipe would wait for somebody to write
            with path.open("rb") as file:
                return file.read(HEAD)
    except OSError:
        pass  # whoever reads it will say what is wrong
    return b""
