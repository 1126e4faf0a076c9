"""Clients in processes of their own, which take turns: each has its own event loop, and its heap affects no other."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import Literal, TypeAlias

import attrs

from .clients import CLIENTS, check
from .rounds import CONNECTIONS, Contender, Turn, drive, turn
from .server import Server
from .worker import running_process

Loop: TypeAlias = Literal["asyncio", "uvloop"]


@attrs.frozen
class ClientProcess:
    """A client that waits for its turn in a process of its own."""

    name: str
    connection: Connection

    def turn(self, callers: int, calls: int) -> Turn:
        """Let it make about ``calls`` calls, fewer if it is slow."""
        self.connection.send((callers, max(2 * callers, calls // CLIENTS[self.name].slowness)))
        result: Turn = self.connection.recv()
        return result


@contextmanager
def client_process(name: str, loop: Loop, server: Server) -> Iterator[ClientProcess]:
    """Run the client of that name on an event loop while the block runs, and yield it once it is warm.

    Raises:
        MeasurementError: the process failed.
    """
    with running_process(f"{name} on {loop}", _run, name, loop, server) as connection:
        connection.recv()
        yield ClientProcess(name, connection)


def _run(connection: Connection, name: str, loop: Loop, server: Server) -> None:
    factory = None
    if loop == "uvloop":
        import uvloop

        factory = uvloop.new_event_loop
    with asyncio.Runner(loop_factory=factory) as runner:
        runner.run(_take_turns(connection, name, server))


async def _take_turns(connection: Connection, name: str, server: Server) -> None:
    client = CLIENTS[name]
    async with client.open(server) as call:
        await check(name, call)
        await drive(call, callers=CONNECTIONS, calls=max(CONNECTIONS, 10 * CONNECTIONS // client.slowness))
        connection.send(None)
        while True:
            callers, calls = connection.recv()  # blocks the event loop: it is the turn of another process
            connection.send(await turn(Contender(name, call, callers, calls)))
