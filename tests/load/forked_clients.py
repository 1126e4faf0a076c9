"""Client processes that start fast, as forks of one process that has imported everything, and that tests may kill."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any, TypeVar

import attrs

T = TypeVar("T")

_PRELOADED = [
    "pytest",
    "redis.asyncio",
    "asyncpg",
    "sqlalchemy.dialects.postgresql.asyncpg",
    "sqlalchemy.dialects.sqlite.aiosqlite",
    "aprocore.net.aiohttp",
    "aprocore.net.token_stores.sql_records",
    "aprocore.rest.users_and_permissions",
]


@attrs.define(eq=False)
class ForkedClient:
    """Client process, and the messages that it has sent."""

    #: Number of the client; also the product in its User-Agent header, by which the server's log names it.
    number: int
    pid: int
    messages: list[Any] = attrs.field(factory=list)
    #: Monotonic time at which it was killed.
    killed_at: float | None = None
    _pipe: Connection = attrs.field(kw_only=True, repr=False)
    _process: Any = attrs.field(kw_only=True, repr=False)
    _changed: asyncio.Event = attrs.field(factory=asyncio.Event, init=False, repr=False)
    _open: bool = attrs.field(default=True, init=False)

    @classmethod
    def start(cls, number: int, function: Callable[..., None], *arguments: Any) -> ForkedClient:
        """Start ``function(pipe, number, *arguments)``, a function of a module, in a new process."""
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload([*_PRELOADED, function.__module__])
        pipe, other_end = context.Pipe()
        process = context.Process(target=_run, args=(function, other_end, number, arguments), daemon=True)
        process.start()
        other_end.close()
        assert process.pid is not None
        client = cls(number, process.pid, pipe=pipe, process=process)
        asyncio.get_running_loop().add_reader(pipe.fileno(), client._read)
        return client

    def _read(self) -> None:
        try:
            while self._pipe.poll():
                self.messages.append(self._pipe.recv())
        except (EOFError, OSError):
            asyncio.get_running_loop().remove_reader(self._pipe.fileno())
            self._open = False
        self._changed.set()

    def messages_of(self, kind: type[T]) -> list[T]:
        return [message for message in self.messages if isinstance(message, kind)]

    def send_signal(self, number: signal.Signals) -> None:
        with suppress(ProcessLookupError):
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)
        self.killed_at = time.monotonic()

    def stop(self) -> None:
        """Send the only message that a client receives."""
        with suppress(OSError):
            self._pipe.send("stop")

    async def received(self, message: Any) -> None:
        """Wait for a message."""
        async with asyncio.timeout(60):
            while message not in self.messages:
                assert self._open, f"client {self.number} ended without sending {message!r}"
                self._changed.clear()
                await self._changed.wait()

    async def end(self) -> int:
        """Wait until the process has ended and all its messages are here; return its exit code, -9 for SIGKILL."""
        loop, ended = asyncio.get_running_loop(), asyncio.Event()
        loop.add_reader(self._process.sentinel, ended.set)
        async with asyncio.timeout(120):
            await ended.wait()
            loop.remove_reader(self._process.sentinel)
            while self._open:
                self._changed.clear()
                await self._changed.wait()
        # Returns at once. Not in a thread: starting a process asks after all others, in this one.
        self._process.join()
        code: int = self._process.exitcode
        self._pipe.close()
        self._process.close()
        return code


def _run(function: Callable[..., None], pipe: Connection, number: int, arguments: tuple[Any, ...]) -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    # The test has ended, and has reported why.
    with suppress(BrokenPipeError):
        function(pipe, number, *arguments)
