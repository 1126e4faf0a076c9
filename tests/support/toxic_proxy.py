"""TCP proxy that injects faults, the same ones for the same seed.

It does not decode the bytes, so TLS passes unchanged. A turn of a connection is a request (bytes from the client) and
its response (the next bytes from the server).
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Literal, TypeAlias

import attrs

from aprocore.net.platform.sockets import reset_on_close

Fault: TypeAlias = Literal["reset_before", "reset_after", "stall", "cut"]

#: Bytes at least of a request: a shorter message is TLS's close_notify.
_REQUEST = 64
#: Turns that a TLS handshake may take, in which no fault is injected.
_HANDSHAKE_TURNS = 3


@attrs.frozen(kw_only=True)
class Toxics:
    """Probability of each fault, for one turn."""

    #: RST before the server has read a byte of the request.
    reset_before: float = 0.0
    #: RST once the server has answered, with no byte of the answer forwarded.
    reset_after: float = 0.0
    #: The answer is held until the client gives up.
    stall: float = 0.0
    #: The connection ends after the first bytes of the answer.
    cut: float = 0.0
    #: Additional seconds of each turn, drawn uniformly from this range.
    latency: tuple[float, float] = (0.0, 0.0)

    def draw(self, chance: random.Random) -> Fault | None:
        drawn = chance.random()
        faults: tuple[Fault, ...] = ("reset_before", "reset_after", "stall", "cut")
        for fault in faults:
            drawn -= getattr(self, fault)
            if drawn < 0:
                return fault
        return None


class ToxicProxy:
    """Proxy on a free loopback port for a server on another one; see :func:`toxic_proxy`.

    ``counts`` has the number of faults by name. ``lost`` is called with the port of the proxy's end of a server
    connection as soon as the response to its last request can no longer reach the client.
    """

    def __init__(self, toxics: Toxics, target: int, seed: int, lost: Callable[[int], None] | None) -> None:
        self.toxics = toxics
        self.counts: Counter[str] = Counter()
        self.port = 0
        self._target = target
        self._chance = random.Random(seed)
        self._lost = lost
        self._tasks: set[asyncio.Task[None]] = set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.counts["connections"] += 1
        try:
            up_reader, up_writer = await asyncio.open_connection("127.0.0.1", self._target)
            await _Link(self, reader, writer, up_reader, up_writer).run()
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            writer.close()

    async def aclose(self) -> None:
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    def draw(self) -> tuple[Fault | None, float]:
        """Return the fault of a turn, and its additional seconds."""
        return self.toxics.draw(self._chance), self._chance.uniform(*self.toxics.latency)

    def lose(self, port: int) -> None:
        """Record that a response is lost."""
        self.counts["lost"] += 1
        if self._lost is not None:
            self._lost(port)


class _Link:
    """One connection through the proxy."""

    def __init__(
        self,
        proxy: ToxicProxy,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        up_reader: asyncio.StreamReader,
        up_writer: asyncio.StreamWriter,
    ) -> None:
        self._proxy = proxy
        self._reader, self._writer = reader, writer
        self._up_reader, self._up_writer = up_reader, up_writer
        self._turns = 0
        self._fault: Fault | None = None
        #: Whether a request was forwarded that has no response yet.
        self._waiting = False

    async def run(self) -> None:
        pumps = {asyncio.create_task(self._up()), asyncio.create_task(self._down())}
        try:
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for pump in pumps:
                pump.cancel()
            if self._waiting:
                self._proxy.lose(self._up_writer.get_extra_info("sockname")[1])
            self._up_writer.transport.abort()
            await asyncio.gather(*pumps, return_exceptions=True)

    async def _up(self) -> None:
        while data := await self._reader.read(65_536):
            if not self._waiting and len(data) >= _REQUEST:
                self._turns += 1
                if self._turns > _HANDSHAKE_TURNS:
                    self._fault, latency = self._proxy.draw()
                    await asyncio.sleep(latency)
                    if self._fault is not None:
                        self._proxy.counts[self._fault] += 1
                    if self._fault == "reset_before":
                        return self._reset()
                self._waiting = True
            self._up_writer.write(data)
            await self._up_writer.drain()
        return None

    async def _down(self) -> None:
        while data := await self._up_reader.read(65_536):
            if self._fault == "stall":
                continue
            if self._fault == "reset_after":
                return self._reset()
            if self._fault == "cut":
                self._writer.write(data[: len(data) // 2])
                await self._writer.drain()
                self._writer.close()
                return None
            self._writer.write(data)
            await self._writer.drain()
            self._waiting = False
        return None

    def _reset(self) -> None:
        reset_on_close(self._writer.get_extra_info("socket"))
        self._writer.transport.abort()


@asynccontextmanager
async def toxic_proxy(
    toxics: Toxics, target: int, *, seed: int = 0, lost: Callable[[int], None] | None = None
) -> AsyncIterator[ToxicProxy]:
    """Run a proxy between clients and the server on port ``target``."""
    proxy = ToxicProxy(toxics, target, seed, lost)
    listening = await asyncio.start_server(proxy.serve, "127.0.0.1", 0, backlog=1024)
    proxy.port = listening.sockets[0].getsockname()[1]
    try:
        yield proxy
    finally:
        listening.close()
        await proxy.aclose()
        await listening.wait_closed()
