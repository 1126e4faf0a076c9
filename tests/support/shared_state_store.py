"""A ledger's store without a Redis: as slow as one, and lost when a test says so."""

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
class MemoryLedger:
    """What all of them have in common."""

    clock: Clock
    #: Seconds that half a question takes.
    latency: tuple[float, float] = (0.0001, 0.002)
    #: Its clock is ahead of everybody's.
    ahead: float = 0.0
    chance: random.Random = attrs.field(factory=lambda: random.Random(0))
    version: bytes = b""
    ledger: bytes = b""
    down: bool = False
    #: Answers that are lost, after what was asked for was done.
    swallows: int = 0
    questions: int = 0
    connections: int = 0
    _versions: itertools.count[int] = attrs.field(factory=lambda: itertools.count(1))

    async def ask(self, version: bytes | None, ledger: bytes) -> StoredState:
        await asyncio.sleep(self.chance.uniform(*self.latency))
        if self.down:
            raise SharedStateLostError("ConnectionError")
        self.questions += 1
        moment = self.clock.time() + self.ahead
        swapped = version == self.version
        if swapped:
            self.version, self.ledger = b"%d" % next(self._versions), ledger
        found = StoredState(moment, swapped, self.version, self.ledger)
        await asyncio.sleep(self.chance.uniform(*self.latency))
        if self.down or (swapped and self.swallows > 0):
            self.swallows -= 1
            raise SharedStateLostError("ConnectionError")
        return found

    def forget(self) -> None:
        self.version = self.ledger = b""


@attrs.define
class MemoryStore:
    """One process's connection to it."""

    memory: MemoryLedger
    connected: bool = False

    def _connect(self) -> None:
        if not self.connected:
            self.connected = True
            self.memory.connections += 1

    async def read(self) -> StoredState:
        self._connect()
        return await self.memory.ask(None, b"")

    async def swap(self, version: bytes, data: bytes) -> StoredState:
        self._connect()
        return await self.memory.ask(version, data)

    async def aclose(self) -> None:
        self.memory.connections -= self.connected
        self.connected = False


class SharingLimiter(RedisLimiter):
    """A RedisLimiter without Redis."""

    def __init__(self, memory: MemoryLedger, **options: Any) -> None:
        super().__init__(
            "redis://:a-pass0word-of-redis@redis.example", **{"clock": memory.clock, "name": "test", **options}
        )
        self._memory = memory

    def _new_store(self) -> SharedStateStore:
        return MemoryStore(self._memory)
