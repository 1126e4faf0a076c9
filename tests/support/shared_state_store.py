"""In-memory store of shared rate limit state, with the latency and the failures of a Redis server."""

from __future__ import annotations

import asyncio
import itertools
import random
from typing import Any

import attrs

from aprocore.net.clock import Clock
from aprocore.net.rate_limit.redis_limiter import RedisLimiter
from aprocore.net.rate_limit.redis_state import SharedStateLostError, SharedStateStore, StoredState


@attrs.define
class InMemorySharedState:
    """State that the stores of all simulated processes share."""

    clock: Clock
    #: Seconds in each direction of an exchange.
    latency: tuple[float, float] = (0.0001, 0.002)
    #: Seconds that the server's clock is ahead of the processes' clocks.
    ahead: float = 0.0
    chance: random.Random = attrs.field(factory=lambda: random.Random(0))
    version: bytes = b""
    state: bytes = b""
    down: bool = False
    #: Number of responses to lose after the state was swapped.
    responses_to_lose: int = 0
    exchanges: int = 0
    connections: int = 0
    _versions: itertools.count[int] = attrs.field(factory=lambda: itertools.count(1))

    async def exchange(self, version: bytes | None, state: bytes) -> StoredState:
        await asyncio.sleep(self.chance.uniform(*self.latency))
        if self.down:
            raise SharedStateLostError("ConnectionError")
        self.exchanges += 1
        now = self.clock.time() + self.ahead
        swapped = version == self.version
        if swapped:
            self.version, self.state = b"%d" % next(self._versions), state
        stored = StoredState(now, swapped, self.version, self.state)
        await asyncio.sleep(self.chance.uniform(*self.latency))
        if self.down or (swapped and self.responses_to_lose > 0):
            self.responses_to_lose -= 1
            raise SharedStateLostError("ConnectionError")
        return stored

    def forget(self) -> None:
        self.version = self.state = b""


@attrs.define
class InMemorySharedStateStore:
    """Connection of one simulated process to the shared state."""

    memory: InMemorySharedState
    connected: bool = False

    def _connect(self) -> None:
        if not self.connected:
            self.connected = True
            self.memory.connections += 1

    async def read(self) -> StoredState:
        self._connect()
        return await self.memory.exchange(None, b"")

    async def swap(self, version: bytes, data: bytes) -> StoredState:
        self._connect()
        return await self.memory.exchange(version, data)

    async def aclose(self) -> None:
        self.memory.connections -= self.connected
        self.connected = False


class InMemoryLimiter(RedisLimiter):
    """RedisLimiter with an in-memory store instead of Redis."""

    def __init__(self, memory: InMemorySharedState, **options: Any) -> None:
        super().__init__(
            "redis://:a-pass0word-of-redis@redis.example", **{"clock": memory.clock, "name": "test", **options}
        )
        self._memory = memory

    def _new_store(self) -> SharedStateStore:
        return InMemorySharedStateStore(self._memory)
