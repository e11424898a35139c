"""Collector: work in bulk makes and drops millions of values, hardly any of them in a cycle."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_THRESHOLDS = 200_000, 50, 100  # values that are made and kept before Python looks for cycles among them


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Let Python look for unused cycles seldom: with its own thresholds that is up to half of the time."""
    before = gc.get_threshold()
    gc.set_threshold(*_THRESHOLDS)
    try:
        yield
    finally:
        gc.set_threshold(*before)
