"""Seeds that are new in each run, and printed so that a run can be repeated."""

from __future__ import annotations

import os
import time

__all__ = ["seed_of_run"]


def seed_of_run() -> int:
    """Return a new seed, or that of ``APROCORE_TEST_SEED``, and print it."""
    seed = int(os.environ.get("APROCORE_TEST_SEED") or time.time_ns() % 1_000_000)
    print(f"  APROCORE_TEST_SEED={seed}")
    return seed
