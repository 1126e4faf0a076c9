"""Seeds that are new in each run, and printed so that a run can be repeated."""

from __future__ import annotations

import os
import time

__all__ = ["seed_of_run"]

_FIXED = 11


def seed_of_run(*, new: bool = True) -> int:
    """Return the seed of ``APROCORE_TEST_SEED``, else a new one, and print it.

    Without ``new`` it is always the same, so that an unrelated change is not refused for a rare case.
    """
    seed = int(os.environ.get("APROCORE_TEST_SEED") or (time.time_ns() % 1_000_000 if new else _FIXED))
    print(f"  APROCORE_TEST_SEED={seed}")
    return seed
