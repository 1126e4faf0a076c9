"""Named points of a token refresh at which a client process kills itself, by wrappers in that process only."""

from __future__ import annotations

import asyncio
import os
import select
import signal
import time
from collections.abc import Callable
from contextvars import ContextVar
from multiprocessing.connection import Connection
from typing import Any

from sqlalchemy.engine.default import DefaultDialect

from aprocore import Token, TokenKey, TokenStore
from aprocore.net.aiohttp import private_api
from aprocore.net.auth.token_requests import TokenRequestSender
from aprocore.net.database.sql_database import SQLDatabase
from aprocore.net.redis_commands import RedisCommands
from tests.load.store_clients import StoreAddress

#: The test kills the client at this one, when the server has read the request.
REQUEST_READ = "the request was read, and is not processed"


#: Whether a task saves the new token, unlike the one that extends the lease.
_saving = ContextVar("_saving", default=False)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(60)  # a thread that is not interrupted at once must not go on


def refresh_and_die(pipe: Connection, number: int, address: StoreAddress, point: str) -> None:
    """Make a call that refreshes the token, and die at ``point``."""
    asyncio.run(_call(pipe, number, address, point))


async def _call(pipe: Connection, number: int, address: StoreAddress, point: str) -> None:
    store = address.store()
    if point != REQUEST_READ:
        KILL_POINTS[point](type(store))
    async with address.session(number, store) as procore:
        await procore.me()
        # Reached at the last point only.
        die()


def _around_save(number: int, *, before: bool) -> Callable[[type[TokenStore]], None]:
    """Return a wrapper of stores that dies before or after save ``number``: 0 saves the mark, 1 the new token."""

    def install(store_class: type[Any]) -> None:
        save, saves = store_class.save, 0

        async def counting(self: TokenStore, key: TokenKey, token: Token) -> None:
            nonlocal saves
            saves += 1
            if saves - 1 == number and before:
                die()
            await save(self, key, token)
            if saves - 1 == number:
                die()

        store_class.save = counting

    return install


def _after_response(part: str) -> Callable[[type[TokenStore]], None]:
    """Return a wrapper that dies when the first bytes of the token response arrive, or when the whole is read."""

    def install(_store_class: type[TokenStore]) -> None:
        send = TokenRequestSender._send_once

        async def sending(self: TokenRequestSender, request: Any, number: int) -> Any:
            if part == "bytes":
                # Opening a transport tries out the method that is replaced.
                self.resources.open_background()
                private_api.Connection.data_received = lambda _self, _data: die()  # type: ignore[method-assign]
            await send(self, request, number)
            die()

        TokenRequestSender._send_once = sending  # type: ignore[method-assign]

    return install


def _during_save(
    at_file: Callable[[int, int, Callable[[int], None]], None],
    in_redis: Callable[[], None],
    in_database: Callable[[], None],
) -> Callable[[type[TokenStore]], None]:
    """Return a wrapper of stores that acts while the new token is saved.

    Args:
        at_file: called instead of each ``os.fsync`` with its number (0 for the file, 1 for its directory), the
            descriptor, and ``os.fsync``.
        in_redis: installs a wrapper of the Redis client.
        in_database: installs a wrapper of the database.
    """

    def install(store_class: type[Any]) -> None:
        save, fsync, saves, syncs = store_class.save, os.fsync, 0, 0

        def syncing(descriptor: int) -> None:
            nonlocal syncs
            syncs += 1
            at_file(syncs - 1, descriptor, fsync)

        async def counting(self: TokenStore, key: TokenKey, token: Token) -> None:
            nonlocal saves
            saves += 1
            if saves == 2:
                os.fsync = syncing
                in_redis()
                in_database()
            await save(self, key, token)

        store_class.save = counting

    return install


def _half_written(number: int, descriptor: int, _fsync: Callable[[int], None]) -> None:
    os.ftruncate(descriptor, os.fstat(descriptor).st_size // 2)
    die()


def _written(number: int, descriptor: int, fsync: Callable[[int], None]) -> None:
    fsync(descriptor)
    die()


def _renamed(number: int, descriptor: int, fsync: Callable[[int], None]) -> None:
    if number == 1:
        die()
    fsync(descriptor)


def _send_to_redis(*, whole: bool) -> Callable[[], None]:
    """Return an installer of a Redis client that dies after half of its next write, or when that is answered."""

    def install() -> None:
        from redis.asyncio.connection import AbstractConnection

        send = AbstractConnection._send_packed_command  # type: ignore[attr-defined]

        async def sending(self: Any, command: Any) -> None:
            parts = b"".join(command)
            if b"HSET" not in parts:  # signs in to Redis
                await send(self, command)
                return
            if not whole:
                await send(self, [parts[: len(parts) // 2]])
                die()
            await send(self, [parts])
            # The event loop has not read the answer when this returns.
            select.select([self._writer.get_extra_info("socket")], [], [])
            die()

        AbstractConnection._send_packed_command = sending  # type: ignore[attr-defined]

    return install


def _when_redis_has_answered() -> None:
    run = RedisCommands.run

    async def running(self: RedisCommands, work: Any) -> Any:
        await run(self, work)
        die()

    RedisCommands.run = running  # type: ignore[method-assign]


def _at_commit(*, committed: bool) -> Callable[[], None]:
    """Return an installer of a database that dies before its next commit, or after it and before that is known."""

    def install() -> None:
        _saving.set(True)
        commit = DefaultDialect.do_commit

        def committing(self: DefaultDialect, connection: Any) -> None:
            if committed or not _saving.get():
                commit(self, connection)
            if _saving.get():
                die()

        DefaultDialect.do_commit = committing  # type: ignore[method-assign]

    return install


def _when_the_database_has_answered() -> None:
    _saving.set(True)
    run = SQLDatabase.run

    async def running(self: SQLDatabase, work: Any) -> Any:
        result = await run(self, work)
        if _saving.get():
            die()
        return result

    SQLDatabase.run = running  # type: ignore[method-assign]


def _before_the_end(_store_class: type[TokenStore]) -> None:
    """Install nothing: the client dies after its call."""


#: What each installs in the client, by name, in the order of a refresh.
KILL_POINTS: dict[str, Callable[[type[Any]], None]] = {
    "the lock is held": _around_save(0, before=True),
    "the mark is saved": _around_save(0, before=False),
    REQUEST_READ: _before_the_end,
    "the server has committed": _after_response("bytes"),
    "the response is read": _after_response("whole"),
    "half of the token is written": _during_save(
        _half_written, _send_to_redis(whole=False), _at_commit(committed=False)
    ),
    "the token is written": _during_save(_written, _send_to_redis(whole=True), _at_commit(committed=True)),
    "the token is in place": _during_save(_renamed, _when_redis_has_answered, _when_the_database_has_answered),
    "the token is saved": _around_save(1, before=False),
    "the token is used": _before_the_end,
}
#: Kills at these lose the new token.
LOSING = ("the server has committed", "the response is read", "half of the token is written")
