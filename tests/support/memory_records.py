"""Token records in memory, in place of a server."""

from __future__ import annotations

import asyncio
import itertools

import attrs

from aprocore.net.token_stores.base import StoreUnavailableError
from tests.support.clock import FakeClock


@attrs.define
class MemoryRecords:
    """In-memory records, shared by all fake processes."""

    clock: FakeClock
    records: dict[str, tuple[str, str]] = attrs.field(factory=dict)
    locks: dict[str, tuple[str, float]] = attrs.field(factory=dict)
    signed_out: set[str] = attrs.field(factory=set)
    down: bool = False
    extended: int = 0
    _versions: itertools.count[int] = attrs.field(factory=lambda: itertools.count(1))

    async def _command(self) -> None:
        await asyncio.sleep(0)
        if self.down:
            raise StoreUnavailableError("the Redis at redis.example:6379 cannot be used: ConnectionError")
        self.locks = {name: claim for name, claim in self.locks.items() if claim[1] > self.clock.monotonic()}

    async def read(self, name: str) -> tuple[str, str]:
        await self._command()
        return self.records.get(name, ("", ""))

    async def read_all(self) -> list[str]:
        await self._command()
        return [record for _, record in self.records.values()]

    async def write(self, name: str, record: str, expected: str) -> str | None:
        await self._command()
        if expected != self.records.get(name, ("",))[0]:
            return None
        version = str(next(self._versions))
        self.records[name] = (version, record)
        self.signed_out.discard(name)
        return version

    async def remove(self, name: str) -> None:
        await self._command()
        self.records.pop(name, None)
        self.signed_out.add(name)

    async def is_signed_out(self, name: str) -> bool:
        await self._command()
        return name in self.signed_out

    async def use_once(self, name: str, seconds: float) -> bool:
        return await self.acquire(f"used {name}", f"use {next(self._versions)}", seconds)

    async def acquire(self, name: str, owner: str, seconds: float) -> bool:
        await self._command()
        return self.locks.setdefault(name, (owner, self.clock.monotonic() + seconds))[0] == owner

    async def extend(self, name: str, owner: str, seconds: float) -> bool:
        await self._command()
        self.extended += 1
        held = self.locks.get(name, ("",))[0] == owner
        if held:
            self.locks[name] = (owner, self.clock.monotonic() + seconds)
        return held

    async def release(self, name: str, owner: str) -> None:
        await self._command()
        if self.locks.get(name, ("",))[0] == owner:
            del self.locks[name]
