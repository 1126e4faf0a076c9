"""Transactions in a SQL database: bounded in time, repeated after a lost connection, with errors without secrets."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from sqlalchemy import Table
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from ...errors import ConfigurationError
from ..platform.private_files import failure_reason, open_file
from ..threads import Threads, run_to_end
from ..token_stores.base import StoreUnavailableError
from .database_url import DatabaseURL, address_of
from .schema_upgrade import upgrade_schema

__all__ = ["SQLDatabase"]

T = TypeVar("T")

# Those of autocommit or of snapshots, which the application's engine may have, would break compare-and-swap.
_ISOLATION = {"postgresql": "READ COMMITTED", "sqlite": "SERIALIZABLE"}
# Beginnings of the codes of PostgreSQL for a lost connection, a server that stops or starts, and conflicts.
_REPEATED = ("08", "57P0", "40001", "40P01")
_CREATE_SCHEMA = "Create the tables once: await store.create_schema(), or a migration with aprocore.sql.metadata."

_THREADS = Threads()


class SQLDatabase:
    """SQLite or PostgreSQL database, with a new connection for each transaction, or with an engine of the application.

    A token is refreshed about once an hour, so an open connection has no advantage, and none has to be closed, or is
    shared by event loops or forks. An application with many users passes its engine, whose pool is then used.
    """

    def __init__(self, url_or_engine: DatabaseURL | AsyncEngine, *, timeout: float) -> None:
        """Create it without I/O. ``timeout`` limits each transaction, in seconds.

        Raises:
            ConfigurationError: the engine is that of another database.
        """
        self._url: DatabaseURL | None = None
        self._given: AsyncEngine | None = None
        if isinstance(url_or_engine, AsyncEngine):
            if url_or_engine.dialect.name not in _ISOLATION:
                raise ConfigurationError(
                    f"{url_or_engine.dialect.name} is not supported; the engine must be that of SQLite or PostgreSQL."
                )
            self._given = _with_isolation(url_or_engine)
            self.address: str = address_of(url_or_engine.url)
        else:
            self._url = url_or_engine
            self.address = address_of(url_or_engine.url)
        self._timeout = timeout
        self._abandoned: set[asyncio.Task[Any]] = set()
        self._engines: WeakKeyDictionary[asyncio.AbstractEventLoop, AsyncEngine] = WeakKeyDictionary()

    def __repr__(self) -> str:
        return f"<SQLDatabase {self.address}>"

    async def run(self, work: Callable[[AsyncConnection], Awaitable[T]]) -> T:
        """Run ``work`` in a transaction and return its result; once more if the connection was lost.

        The second run must have the same result as the first, which may have been committed. It goes on to its end if
        the caller is cancelled.

        Raises:
            StoreUnavailableError: the database can't be used.
            ConfigurationError: it rejected the credentials, or its tables are missing.
        """
        return await run_to_end(self._run(work))

    async def create_tables(self, *tables: Table) -> None:
        """Create tables, and add what they did not have in an older release; any number of times, in any process.

        Raises:
            StoreUnavailableError: the database can't be used.
            ConfigurationError: it rejected the credentials, or the user may not create tables.
        """
        await self.run(lambda connection: connection.run_sync(lambda sync: upgrade_schema(sync, tables)))

    def picklable_url(self, owner: object) -> str:
        """Return the text of the URL for a pickle of ``owner``, for a process in any directory.

        Raises:
            TypeError: it has a password, or there is an engine in its place.
        """
        name = type(owner).__name__
        if self._url is None:
            raise TypeError(f"A {name} with an engine can't be pickled. Create the engine in the other process.")
        if self._url.has_password:
            raise TypeError(
                f"A {name} can't be pickled if its URL has a password. Pass the URL in an environment variable, and "
                f"create the {name} in the other process."
            )
        return self._url.in_another_directory()

    async def _run(self, work: Callable[[AsyncConnection], Awaitable[T]]) -> T:
        # Errors are raised outside of `except`, since those of the driver may contain a token or a password.
        try:
            return await self._transaction(work)
        except Exception as error:
            failure, repeat = self._failure(error), _is_repeated(error)
        if repeat:
            try:
                return await self._transaction(work)
            except Exception as error:
                failure = self._failure(error)
        raise failure

    async def _transaction(self, work: Callable[[AsyncConnection], Awaitable[T]]) -> T:
        engine = self._given or await self._own_engine()
        if engine.dialect.name == "sqlite":
            # A thread that SQLite works in can't be interrupted; it gives up by itself.
            return await _execute(engine, work)
        running = asyncio.get_running_loop().create_task(_execute(engine, work))
        await asyncio.wait({running}, timeout=self._timeout)
        if running.done():
            return running.result()
        # Not awaited: if it is cancelled, it first waits for a server that does not answer to roll back.
        self._abandoned.add(running)
        running.add_done_callback(self._end_abandoned)
        running.cancel()
        raise TimeoutError

    def _end_abandoned(self, task: asyncio.Task[Any]) -> None:
        self._abandoned.discard(task)
        if not task.cancelled():
            task.exception()

    async def _own_engine(self) -> AsyncEngine:
        url, loop = self._url, asyncio.get_running_loop()
        assert url is not None  # noqa: S101 -- there is one without an engine of the application
        engine = self._engines.get(loop)
        if engine is None:
            await _THREADS.run(lambda: _create_file(url))
            engine = create_async_engine(
                url.url, poolclass=NullPool, hide_parameters=True, connect_args=url.connect_args(self._timeout)
            )
            engine = self._engines.setdefault(loop, _with_isolation(engine))
        return engine

    def _failure(self, error: Exception) -> ConfigurationError | StoreUnavailableError:
        if isinstance(error, ConfigurationError):
            return error
        cause = error.orig if isinstance(error, DBAPIError) else error
        code = _code(cause)
        database = f"the database at {self.address}"
        if code is not None and code.startswith("28"):
            return ConfigurationError(f"{database.capitalize()} rejected the user or the password.")
        if code == "3D000":
            return ConfigurationError(f"{database.capitalize()} does not exist.", hint="Create it.")
        if code == "42501":
            return ConfigurationError(
                f"The user may not use the tables in {database}.", hint="Grant SELECT, INSERT, UPDATE and DELETE."
            )
        # SQLite has no codes for these.
        text = str(cause) if code == "SQLITE_ERROR" else ""
        if (
            code in ("42P01", "42703")
            or text.startswith(("no such table", "no such column"))
            or " has no column " in text
        ):
            return ConfigurationError(f"Tables or columns are missing in {database}.", hint=_CREATE_SCHEMA)
        return StoreUnavailableError(f"{database} cannot be used: {code or type(cause).__name__}")


async def _execute(engine: AsyncEngine, work: Callable[[AsyncConnection], Awaitable[T]]) -> T:
    async with engine.begin() as connection:
        return await work(connection)


def _with_isolation(engine: AsyncEngine) -> AsyncEngine:
    return engine.execution_options(isolation_level=_ISOLATION[engine.dialect.name])


def _create_file(url: DatabaseURL) -> None:
    """Create the file of a SQLite database, readable only by its owner; SQLite's own files next to it are like it."""
    if url.file is None or os.path.lexists(url.file):
        return
    try:
        os.close(open_file(url.file, os.O_RDWR | os.O_CREAT))
    except OSError as error:
        raise ConfigurationError(
            f"The database {url.file} cannot be created: {failure_reason(error)}.",
            hint="Use a directory that exists, and that you can write to.",
        ) from None


def _code(error: object) -> str | None:
    """Return the code of an error, which has no values of the statement."""
    for name in ("sqlstate", "sqlite_errorname"):
        code = getattr(error, name, None)
        if isinstance(code, str):
            return code
    return None


def _is_repeated(error: Exception) -> bool:
    if isinstance(error, DBAPIError):
        code = _code(error.orig)
        return error.connection_invalidated or (code is not None and code.startswith(_REPEATED))
    code = _code(error)
    return isinstance(error, ConnectionError) or (code is not None and code.startswith(_REPEATED))
