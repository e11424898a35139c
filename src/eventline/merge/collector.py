"""Collector: work in bulk makes and drops millions of values, hardly any of them in a cycle."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the collector of cyclic garbage from going through all that is remembered, over and over.

    What a task leaves behind is freed without it; what is not is found when the task is done.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
