"""Manifest: what a finished folder says of itself."""

import json
from pathlib import Path
from typing import Any

from eventline.bulk.folder import MANIFEST
from eventline.bulk.schema import VERSION
from eventline.errors import UnreadableError

BULK, MERGED = "eventline bulk", "eventline merge"  # the formats: as each article tells them, or joined


def events_in(folder: Path, *formats: str) -> dict[str, Any]:
    """Return the manifest of a folder of events in one of *formats*, by default in any.

    Raises:
        UnreadableError: *folder* holds no finished run, or one of something else.
    """
    try:
        manifest: dict[str, Any] = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except OSError as error:
        fault = f"{folder}: no finished run of eventline bulk: {MANIFEST}: {error.strerror or error}"
        raise UnreadableError(fault) from error
    except ValueError as error:
        raise UnreadableError(f"{folder / MANIFEST}: is not JSON: {error}") from error
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
