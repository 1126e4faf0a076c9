"""Event loop with virtual time: waits take no real time, and tasks run in a deterministic order.

Sockets work if both ends are on the same loop.
"""

from __future__ import annotations

import asyncio
import os
import random
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

from aprocore.net.tls_context import shared_client_context

__all__ = ["VirtualClock", "run"]

T = TypeVar("T")


#: Real seconds to wait for data on a socket. Data from the same loop are available at once; this is a margin.
_GRACE = 0.0005 if os.name == "posix" else 0.05


class _Selector(selectors.DefaultSelector):
    """Selector that advances the virtual time instead of waiting, if no socket is ready."""

    now = 1_000.0

    def select(self, timeout: float | None = None) -> list[Any]:
        if timeout != 0 and len(self.get_map()) > 1:  # one socket belongs to the loop itself
            ready = super().select(0) or super().select(_GRACE)
            if ready:
                return ready
        if timeout is None:
            raise RuntimeError("Deadlock: every task waits for another one.")
        # The smallest step that the loop's arithmetic does not round to nothing.
        self.now += max(timeout, 1e-9) if timeout > 0 else 0.0
        return super().select(0)


class _Loop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._virtual = _Selector()
        super().__init__(self._virtual)
        # On Windows timers may be early by 16 ms, the resolution of its clock.
        self._clock_resolution = 1e-9

    def time(self) -> float:
        return self._virtual.now


class VirtualClock:
    """Clock with the virtual time of the running loop."""

    def __init__(self, seed: int = 0) -> None:
        self.random = random.Random(seed).random
        #: Unix seconds when monotonic time was zero.
        self.epoch = 1_800_000_000.0

    def monotonic(self) -> float:
        return asyncio.get_running_loop().time()

    def time(self) -> float:
        return self.epoch + self.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run ``work`` on a loop with virtual time, and return its result."""
    # A thread would create it, while the loop waits in real time for nothing that it knows.
    shared_client_context()
    with asyncio.Runner(loop_factory=_Loop) as runner:
        return runner.run(work)
