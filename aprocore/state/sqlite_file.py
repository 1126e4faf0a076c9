"""SQLite file with the state of a workflow: transactions in a thread, of which concurrent ones share one sync."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from ..errors import ConfigurationError
from ..net.platform.private_files import failure_reason

__all__ = ["SQLiteFile"]

T = TypeVar("T")

# Seconds to wait for the transaction of another process.
_BUSY_TIMEOUT = 4.0
# Likewise for a file of which another process has no short transactions: it has opened it, or is about to end.
_EXCLUSIVE_TIMEOUT = 0.1
# Attempts to switch the file to a write-ahead log, while other processes open it too.
_MAX_SWITCHES = 10


class SQLiteFile:
    """A private SQLite file, created and upgraded at its first use. Each transaction is synced to the disk."""

    def __init__(
        self, path: Path, name: str, scripts: Sequence[str], indexes: str = "", *, exclusive: bool = False
    ) -> None:
        """Create a file, without I/O.

        Args:
            path: the file; its directory must exist.
            name: what it is, for messages.
            scripts: statements that make each version of the schema from the version before it.
            indexes: statements that are run after each upgrade.
            exclusive: whether no other process may open the file until it is closed.
        """
        self.path: Path = path
        self._name = name
        self._scripts = scripts
        self._indexes = indexes
        self._exclusive = exclusive
        self._connection: sqlite3.Connection | None = None
        self._thread: ThreadPoolExecutor | None = None
        self._waiting: list[tuple[Callable[[sqlite3.Connection], Any], asyncio.Future[Any]]] = []
        self._flush: asyncio.Future[list[Any]] | None = None

    def submit(self, work: Callable[[sqlite3.Connection], T]) -> asyncio.Future[T]:
        """Begin what :meth:`run` does, and return the future of its result."""
        loop = asyncio.get_running_loop()
        result: asyncio.Future[T] = loop.create_future()
        self._waiting.append((work, result))
        if self._flush is None:
            self._start_flush(loop)
        return result

    async def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run ``work`` in a transaction, with everything else that waits for one, and return its result.

        If the caller is cancelled, the work is done all the same.

        Raises:
            ConfigurationError: the file can't be used.
        """
        return await self.submit(work)

    async def aclose(self) -> None:
        """Wait for the transactions that were begun, and close the file."""
        while self._flush is not None:
            await asyncio.wait({self._flush})
        if self._thread is not None:
            await asyncio.get_running_loop().run_in_executor(self._thread, self._close)
            self._thread.shutdown()
            self._thread = None

    def _start_flush(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, f"aprocore {self._name}")
        batch, self._waiting = self._waiting, []
        self._flush = loop.run_in_executor(self._thread, self._transaction, [work for work, _ in batch])
        self._flush.add_done_callback(lambda flush: self._flushed(loop, batch, flush))

    def _flushed(
        self,
        loop: asyncio.AbstractEventLoop,
        batch: list[tuple[Callable[[sqlite3.Connection], Any], asyncio.Future[Any]]],
        flush: asyncio.Future[Any],
    ) -> None:
        self._flush = None
        if self._waiting:
            self._start_flush(loop)
        error = flush.exception()
        for (_, result), outcome in zip(batch, [None] * len(batch) if error else flush.result(), strict=True):
            if not result.done():
                result.set_exception(self._failure(error)) if error else result.set_result(outcome)

    def _failure(self, error: BaseException) -> Exception:
        if isinstance(error, OSError):
            reason = failure_reason(error)
            return ConfigurationError(
                f"The {self._name} {self.path} can't be opened: {reason}.",
                hint="Use a directory that exists, and is yours.",
            )
        if not isinstance(error, sqlite3.Error):
            return error if isinstance(error, Exception) else RuntimeError(f"{error!r}")
        return ConfigurationError(
            f"The {self._name} {self.path} can't be used: {error}.",
            hint="Check the disk, and that no program locks the file.",
        )

    def _transaction(self, works: list[Callable[[sqlite3.Connection], Any]]) -> list[Any]:
        connection = self._open()
        connection.execute("BEGIN IMMEDIATE")
        try:
            results = [work(connection) for work in works]
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        return results

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            # Readable by the user alone, as its rows name people and projects.
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
            connection = sqlite3.connect(
                self.path, timeout=_EXCLUSIVE_TIMEOUT if self._exclusive else _BUSY_TIMEOUT, isolation_level=None
            )
            try:
                self._prepare(connection)
            except BaseException:
                connection.close()
                raise
            self._connection = connection
        return self._connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        if self._exclusive:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        _use_write_ahead_log(connection)
        connection.execute("PRAGMA synchronous = FULL")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > len(self._scripts):
            raise ConfigurationError(
                f"The {self._name} {self.path} was written by a newer release of aprocore.", hint="Update this one."
            )
        if version < len(self._scripts):
            self._upgrade(connection)

    def _upgrade(self, connection: sqlite3.Connection) -> None:
        connection.execute("BEGIN IMMEDIATE")
        # Read again: another process may have been faster.
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        script = "".join(self._scripts[version:]) + self._indexes
        for statement in script.split(";")[:-1]:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(self._scripts)}")
        connection.execute("COMMIT")

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    """Switch the file to a write-ahead log, unless it has one."""
    for attempt in range(_MAX_SWITCHES):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError:
            # The switch does not wait for a transaction of another process, as a transaction does.
            if attempt + 1 == _MAX_SWITCHES:
                raise
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
        else:
            return
