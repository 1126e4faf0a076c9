"""Limiters that share a rate limit through a simulated Redis, in virtual time."""

from __future__ import annotations

import inspect
import math
from collections.abc import Awaitable, Callable
from typing import Any

import attrs

from tests.support.shared_state_store import InMemoryLimiter, InMemorySharedState
from tests.support.virtual_time import VirtualClock, run

__all__ = ["Bench", "in_virtual_time"]


@attrs.define
class Bench:
    """Limiters that share a state, with simulated responses."""

    clock: VirtualClock = attrs.field(factory=VirtualClock)
    memory: InMemorySharedState = attrs.field(init=False)
    limiters: list[InMemoryLimiter] = attrs.field(factory=list)
    used: int = 0
    """Calls of all limiters with a response in this window."""

    def __attrs_post_init__(self) -> None:
        self.memory = InMemorySharedState(self.clock)

    def limiter(self, **options: Any) -> InMemoryLimiter:
        self.limiters.append(InMemoryLimiter(self.memory, **options))
        return self.limiters[-1]

    async def permit(self, limiter: InMemoryLimiter, **options: Any) -> int:
        return limiter.try_acquire() or await limiter.acquire(**options)

    def answer(self, limiter: InMemoryLimiter, permit: int, status: int = 200, *, limit: int = 25) -> None:
        self.used += status == 200
        seconds = 10 - (self.clock.monotonic() - 1_000) % 10
        line = {
            "X-Rate-Limit-Limit": str(limit),
            "X-Rate-Limit-Remaining": str(max(0, limit - self.used)),
            "X-Rate-Limit-Reset": str(math.ceil(self.clock.time() + seconds)),
        }
        limiter.record_response(permit, status, line)

    async def call(self, limiter: InMemoryLimiter, times: int = 1, **options: Any) -> None:
        for _ in range(times):
            self.answer(limiter, await self.permit(limiter, **options))

    @property
    def held(self) -> int:
        """The number of leased permits in the shared state."""
        shared_state = self.limiters[0]._lease.new_shared_state()
        shared_state.load(self.memory.state)
        shared_state.set_clock(self.clock.time())
        return shared_state.in_flight


def in_virtual_time(test: Callable[..., Awaitable[None]]) -> Any:
    """Run a test with a new `Bench`, whose limiters must leave no connection open."""

    def outer(**fixtures: Any) -> None:
        async def inner() -> None:
            bench = Bench()
            await test(bench, **fixtures)
            for limiter in bench.limiters:
                await limiter.aclose()
            assert bench.memory.connections == 0

        run(inner())

    outer.__name__ = test.__name__
    outer.__signature__ = _without_bench(test)  # type: ignore[attr-defined]
    return outer


def _without_bench(test: Callable[..., Any]) -> Any:
    signature = inspect.signature(test)
    return signature.replace(parameters=list(signature.parameters.values())[1:])
