"""How much memory something takes at its most."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def peak() -> Iterator[Callable[[], int]]:
    """Give what tells the most that Python held since, in bytes, beyond what it held then.

    The peak that the system knows of (``ru_maxrss``) never falls: it would tell of the tests before.
    """
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        yield lambda: tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()
