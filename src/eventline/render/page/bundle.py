"""The plotly.js that draws a page's chart: the one that is shipped, another one, or one on the network."""

from __future__ import annotations

import gzip
import hashlib
from base64 import b64encode
from os import PathLike, fspath
from pathlib import Path

from attrs import frozen

from eventline.errors import UnreadableError
from eventline.render.vendor import VERSION, plotly_basic

NAMES = ("basic", "full", "cdn")
HOST = "https://cdn.jsdelivr.net"
_ON_NETWORK = f"{HOST}/npm/plotly.js-basic-dist-min@{VERSION}/plotly-basic.min.js"
_EXPECTED = f"expected {', '.join(NAMES)} or the path of a plotly.js bundle"


@frozen
class Bundle:
    """A plotly.js.

    Attributes:
        packed: The script gzipped, as the page carries it; empty when the page asks the network for it.
        hash: Of the script, as a content security policy and ``integrity`` write it.
        address: Where on the network it lies, None when the page carries it.
    """

    packed: bytes
    hash: str
    address: str | None = None

    @property
    def source(self) -> str:
        """Return what a content security policy has to allow."""
        return f"'{self.hash}'" if self.address is None else self.address

    @property
    def place(self) -> str:
        """Return the attributes that lead the page's script to the network, nothing when it carries it."""
        if self.address is None:
            return ""
        return f' data-address="{self.address}" data-integrity="{self.hash}"'

    @property
    def promise(self) -> str:
        """Return what the page says of the network."""
        if self.address is None:
            return "No part of this page asks the network for anything."
        return f"This page asks the network for one script, plotly.js from {HOST}, and for nothing else."


def bundle(which: str | PathLike[str]) -> Bundle:
    """Return the bundle of that name, or the one in the file of that name.

    Args:
        which: ``basic`` (shipped, 0.5 MB in the page, has all that the page needs), ``full`` (of the
            installed Plotly, 2 MB, every chart type), ``cdn`` (the basic one, fetched when the page opens)
            or a path; a file called like one of these is reached by ``./basic``.

    Raises:
        UnreadableError: The file is missing or holds no plotly.js; the message names it.

    >>> bundle("basic").source[:8]
    "'sha256-"
    >>> bundle("cdn").packed
    b''
    """
    name = fspath(which)
    match name:
        case "basic":
            return _carried(gzip.decompress(plotly_basic()), plotly_basic())
        case "cdn":
            return Bundle(b"", script_hash(gzip.decompress(plotly_basic())), _ON_NETWORK)
        case "full":
            from eventline.render.figure import (
                full_plotly,
            )  # Plotly takes longer to import than a page to write

            return _carried(full_plotly().encode("utf-8"))
        case _:
            return _carried(_of_file(name))


def script_hash(script: bytes) -> str:
    """Return the SHA-256 of a script as policies write it.

    >>> script_hash(b"")
    'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
    """
    return f"sha256-{b64encode(hashlib.sha256(script).digest()).decode('ascii')}"


def _carried(script: bytes, packed: bytes | None = None) -> Bundle:
    return Bundle(gzip.compress(script, mtime=0) if packed is None else packed, script_hash(script))


def _of_file(name: str) -> bytes:
    try:
        script = Path(name).read_bytes()
    except (OSError, ValueError) as error:  # a name with a null byte is no name
        why = getattr(error, "strerror", None) or error
        raise UnreadableError(f"plotly.js {name!r}: {why}, {_EXPECTED}") from error
    try:
        told = script.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableError(f"plotly.js {name!r}: not UTF-8 at byte {error.start}, {_EXPECTED}") from error
    if "Plotly" not in told:
        raise UnreadableError(f"plotly.js {name!r}: the name Plotly does not stand in it, {_EXPECTED}")
    return script
