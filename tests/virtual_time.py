"""An event loop on which waiting takes no time, and everything that runs at one moment runs in a fixed order."""

from __future__ import annotations

import asyncio
import random
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

__all__ = ["VirtualClock", "run"]

T = TypeVar("T")


class _Selector(selectors.DefaultSelector):
    """Instead of waiting for sockets, of which there are none, it moves the time on."""

    now = 1_000.0

    def select(self, timeout: float | None = None) -> list[Any]:
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
