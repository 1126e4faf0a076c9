"""Settings of the benchmarks."""

from __future__ import annotations

import attrs


@attrs.frozen
class Settings:
    """Number of rounds and calls, and the clients to measure."""

    #: Number of rounds; each figure is the median over them.
    rounds: int = 7
    #: Number of calls of the fastest clients in one round.
    calls: int = 3200
    #: Number of coroutines that wait on one session.
    waiting: int = 10_000
    #: Numbers of calls after which a session is measured, in ascending order.
    ages: tuple[int, ...] = (1_000, 10_000, 100_000)
    #: Names of the clients to measure; None for all that are installed.
    clients: frozenset[str] | None = None


QUICK = Settings(rounds=2, calls=320, waiting=1_000, ages=(200, 1_000))
