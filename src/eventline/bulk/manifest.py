"""Manifest: what a finished folder says of itself."""

import json
from pathlib import Path
from typing import Any

from eventline.bulk.folder import MANIFEST
from eventline.bulk.schema import VERSION
from eventline.bulk.stored import inside
from eventline.errors import UnreadableError
from eventline.read.stream import opened

BULK, MERGED = "eventline bulk", "eventline merge"  # the formats: as each article tells them, or joined


def events_in(folder: str | Path, *formats: str) -> dict[str, Any]:
    """Return the manifest of a folder of events in one of *formats*, by default in any.

    Raises:
        UnreadableError: *folder* holds no finished run, or one of something else.
    """
    try:
        with opened(inside(folder, MANIFEST)) as (file, _):
            manifest: dict[str, Any] = json.load(file)
    except OSError as error:
        fault = f"no finished run of eventline bulk or merge ({MANIFEST}: {error.strerror or error})"
        raise UnreadableError(f"{folder}: {fault}; of articles eventline build makes a timeline") from error
    except ValueError as error:
        raise UnreadableError(f"{inside(folder, MANIFEST)}: is not JSON: {error}") from error
    what, number = manifest.get("what"), manifest.get("schema")
    if manifest.get("format") not in (BULK, MERGED) or (what, number) != ("events", VERSION):
        raise UnreadableError(
            f"{folder}: holds {what} of schema {number}, expected events of schema {VERSION}"
        )
    if formats and manifest["format"] not in formats:
        raise UnreadableError(
            f"{folder}: was written by {manifest['format']}, expected {' or '.join(formats)}"
        )
    return manifest
