"""An event loop on which waiting takes no time, and everything that runs at one moment runs in a fixed order.

It may have sockets whose other ends are on the same loop.
"""

from __future__ import annotations

import asyncio
import random
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

__all__ = ["VirtualClock", "run"]

T = TypeVar("T")


#: A socket whose other end is on the same loop has what was sent to it at once; to be sure, real seconds.
_STILL = 0.0005


class _Selector(selectors.DefaultSelector):
    """Instead of waiting, it moves the time on, once no socket has anything to say."""

    now = 1_000.0

    def select(self, timeout: float | None = None) -> list[Any]:
        if timeout != 0 and len(self.get_map()) > 1:  # the one is the loop's own
            ready = super().select(0) or super().select(_STILL)
            if ready:
                return ready
        if timeout is None:
            raise RuntimeError("Everybody waits for somebody else.")
        # The smallest step that the loop's own arithmetic cannot swallow.
        self.now += max(timeout, 1e-9) if timeout > 0 else 0.0
        return super().select(0)


class _Loop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._virtual = _Selector()
        super().__init__(self._virtual)

    def time(self) -> float:
        return self._virtual.now


class VirtualClock:
    """The time of such a loop."""

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
    """Run ``work`` to its end."""
    with asyncio.Runner(loop_factory=_Loop) as runner:
        return runner.run(work)
