"""Cluster: what the engines of many machines share, that all of them run one version of eventline."""

from importlib.metadata import version

from eventline.errors import EventlineError


class NoClusterError(EventlineError):
    """There is no cluster at the address, or its workers cannot do this work."""


def installed() -> str:
    """Return the version of eventline that this process has."""
    return version("eventline")


def check_version(worker: str, found: str, expected: str) -> None:
    """Fail when a worker has another version: the bytes would differ.

    Raises:
        NoClusterError: It has.
    """
    if found != expected:
        raise NoClusterError(f"{worker}: has eventline {found}, expected {expected}")
