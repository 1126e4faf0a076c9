"""How thoroughly to measure."""

from __future__ import annotations

import attrs


@attrs.frozen
class Settings:
    """How thoroughly to measure, and whom."""

    #: Each figure is the median of as many.
    rounds: int = 7
    #: Of the fastest clients, in one round.
    calls: int = 3200
    #: That wait on one session at once.
    waiting: int = 10_000
    #: How many calls a session has made when its cost is looked at, rising.
    ages: tuple[int, ...] = (1_000, 10_000, 100_000)
    #: Clients by name; None is every one that is installed.
    clients: frozenset[str] | None = None


QUICK = Settings(rounds=2, calls=320, waiting=1_000, ages=(200, 1_000))
