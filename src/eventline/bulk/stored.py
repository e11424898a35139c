"""Stored: a finished folder in a store such as s3://…, filled from one on this machine, the manifest last."""

import hashlib
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from eventline.bulk.folder import HELD, MANIFEST
from eventline.errors import UnreadableError
from eventline.read.stream import is_address, store_of

_WHOLE = frozenset({"s3", "s3a", "gs", "gcs", "abfs", "abfss", "az", "adl", "oss", "memory"})


def inside(folder: str | Path, name: str) -> str:
    """Return the path or address of *name* in a folder.

    >>> inside("s3://news/events/", "manifest.json")
    's3://news/events/manifest.json'
    """
    if isinstance(folder, str) and is_address(folder):
        return f"{folder.rstrip('/')}/{name}"
    return str(Path(folder) / name)


def let_in(connection: Any, files: Iterable[str]) -> None:
    """Let a connection of DuckDB read the stores in which *files* lie, where they do."""
    for kind in {name.split("://")[0] for name in files if is_address(name)}:
        if not connection.filesystem_is_registered(kind):
            connection.register_filesystem(store_of(f"{kind}://")[0])


@contextmanager
def placed(output: str | Path, *, resume: bool) -> Iterator[Path]:
    """Give a folder on this machine to work in, which then is *output* or, at an address, copied there.

    The work for an address lies among the temporary files of this machine, under a name that comes from the
    address, until all of it has arrived; so a run can go on there. A file arrives whole or not at all.

    Raises:
        UnreadableError: The address holds something, and *resume* is not asked for.
        MissingExtraError: The driver of the store is not installed.
    """
    address = str(output)
    if isinstance(output, Path) or not is_address(output):
        yield Path(output)
        return
    store, root = store_of(address)
    folder = work_folder(address)
    manifest = inside(root, MANIFEST)
    is_there = store.exists(root) and bool(store.find(root))
    if is_there and not resume:
        what = HELD if store.exists(manifest) else "is not empty"
        raise UnreadableError(f"{address}: {what}")
    if store.exists(manifest):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / MANIFEST).write_bytes(store.cat_file(manifest))
    yield folder
    if not store.exists(manifest):
        _copy(folder, store, root)
    shutil.rmtree(folder, ignore_errors=True)


def work_folder(address: str) -> Path:
    """Return where the work for an address lies on this machine until it has arrived."""
    digest = hashlib.sha256(address.rstrip("/").encode()).hexdigest()[:12]
    return Path(tempfile.gettempdir()) / f"eventline-{digest}"


def _copy(folder: Path, store: Any, root: str) -> None:
    """Copy the files below *folder*, the manifest last."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != MANIFEST)
    for path in (*files, folder / MANIFEST):
        target = f"{root.rstrip('/')}/{path.relative_to(folder).as_posix()}"
        above, _, name = target.rpartition("/")
        store.makedirs(above, exist_ok=True)
        if _WHOLE.isdisjoint([store.protocol] if isinstance(store.protocol, str) else store.protocol):
            store.put_file(str(path), f"{above}/.{name}.part")
            store.mv(f"{above}/.{name}.part", target)
        else:  # an object appears when all of it has arrived
            store.put_file(str(path), target)
