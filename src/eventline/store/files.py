"""Files that are written whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from os import PathLike
from pathlib import Path

from eventline.errors import UnwritableError


def write_text(path: str | PathLike[str], text: str) -> None:
    r"""Write *text* to *path* as UTF-8 with ``\n`` line ends, whole or not at all.

    A pipe or a device cannot be replaced and is written to.

    Raises:
        UnwritableError: The folder is missing or cannot be written.
        OSError: *path* is a folder, or the disk is full; nothing has changed then.
    """
    target = Path(path)
    data = text.encode("utf-8", "replace")  # half of a surrogate pair has no UTF-8 form
    if target.exists() and not target.is_file():
        target.write_bytes(data)
    else:
        write_bytes(target, data)


def write_whole(path: str | PathLike[str], make: Callable[[Path], object]) -> None:
    """Let ``make(beside)`` fill a new file beside *path* that then takes the name, whole or not at all.

    The new file reaches the disk before it takes the name; a reader sees the old file or the new one, and a
    crash leaves no half of either.

    Raises:
        OSError: As for `write_text`; or *path* is something else than a file, such as a pipe.
    """
    target = Path(path)
    if target.exists() and not target.is_file():
        raise OSError(errno.EINVAL, "not a file, expected the name of one", str(target))
    target = target.resolve()  # through a link, so that the link stays
    handle, beside = _open_beside(target)
    os.close(handle)
    try:
        make(Path(beside))
        with open(beside, "r+b") as written:  # noqa: PTH123  # mkstemp gives a name, not a Path
            os.fsync(written.fileno())
        os.chmod(beside, _mode(target))  # noqa: PTH101
        Path(beside).replace(target)
    except BaseException as error:
        Path(beside).unlink(missing_ok=True)
        if isinstance(error, OSError) and error.filename is None:  # as of a disk that fills up
            error.filename = str(path)
        raise


def write_bytes(path: str | PathLike[str], data: bytes) -> None:
    """Write *data* to *path*, whole or not at all; errors as for `write_whole`."""
    write_whole(path, lambda beside: beside.write_bytes(data))


def write_folder(path: str | PathLike[str], files: Mapping[str, bytes]) -> None:
    """Write *files*, by their names, into a new folder *path*, all of them or none.

    Raises:
        OSError: The folder is there already and holds something, or cannot be written; nothing has changed.
    """
    target = Path(path).resolve()
    try:
        beside = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}.", suffix=".part"))
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
    try:
        for name, data in files.items():
            _put(beside / name, data)
        beside.chmod(_free_mode(0o777))
        beside.replace(target)
    except OSError as error:
        shutil.rmtree(beside, ignore_errors=True)
        if error.errno in (errno.ENOTEMPTY, errno.EEXIST, errno.ENOTDIR):
            raise OSError(error.errno, "is there already, expected a new name", str(path)) from error
        raise
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise


def _put(path: Path, data: bytes) -> None:
    with path.open("wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())


def _open_beside(target: Path) -> tuple[int, str]:
    try:
        return tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".part")
    except OSError as error:
        # The caller knows the name that was asked for, not that of the file beside it.
        fault = f"{error.strerror}: the folder {target.parent}"
        raise UnwritableError(error.errno, fault, str(target)) from error


def _mode(target: Path) -> int:
    """Return the permissions that *target* has, or that an ordinary new file would get."""
    if target.exists():
        return target.stat().st_mode & 0o777
    return _free_mode(0o666)


def _free_mode(most: int) -> int:
    mask = os.umask(0)  # the mask can only be read by setting it
    os.umask(mask)
    return most & ~mask
