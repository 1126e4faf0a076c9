"""Inbox in an SQLite file, shared by the processes of one machine."""

from __future__ import annotations

import asyncio
import json
import os
import secrets
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import attrs

from ..errors import ConfigurationError
from ..net.platform.private_files import failure_reason
from .inbox import KEEP_SECONDS, DeadLetter, Inbox, InboxState, NewEvent, PendingEvent

__all__ = ["SQLiteInbox"]

T = TypeVar("T")

_VERSION = 2
# Seconds to wait for the transaction of another process.
_BUSY_TIMEOUT = 4.0
# Attempts to switch the file to a write-ahead log, while other processes open it too.
_MAX_SWITCHES = 10
_SCHEMA = """
CREATE TABLE IF NOT EXISTS events (
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    subject TEXT NOT NULL,
    at REAL NOT NULL,
    received_at REAL NOT NULL,
    state TEXT NOT NULL DEFAULT 'pending',
    due REAL NOT NULL,
    owner TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    succeeded TEXT NOT NULL DEFAULT '[]',
    error TEXT,
    body BLOB
);
"""
_SCHEMA_2 = """
ALTER TABLE events ADD COLUMN action TEXT NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN covers_until REAL;
"""
_INDEXES = """
CREATE INDEX IF NOT EXISTS events_by_state ON events (state, received_at);
CREATE INDEX IF NOT EXISTS events_by_subject ON events (subject, at, number) WHERE state = 'pending';
CREATE INDEX IF NOT EXISTS events_by_action ON events (subject, action);
"""
_ADD = """
INSERT OR IGNORE INTO events (key, subject, at, received_at, due, body, action, covers_until)
SELECT :key, :subject, :at, :now, :now, :body, :action, :covers_until WHERE NOT EXISTS (
    SELECT 1 FROM events WHERE subject = :subject AND action = :action
    AND (covers_until >= :at OR :covers_until IS NOT NULL AND at >= :at)
)
"""
_EARLIER = """
    AND NOT EXISTS (
        SELECT 1 FROM events AS other
        WHERE other.state = 'pending' AND other.subject = events.subject AND other.number != events.number
        AND (other.owner IS NOT NULL AND other.due > :now OR (other.at, other.number) < (events.at, events.number))
    )
"""


class SQLiteInbox(Inbox):
    """Inbox in an SQLite file: events survive a killed process and a power failure, and are shared by processes.

    Each write is synced to the disk; events that arrive at the same time share one sync. The file needs a local disk.
    """

    def __init__(self, path: str | os.PathLike[str], *, keep: float = KEEP_SECONDS) -> None:
        """Create an inbox, without I/O.

        Args:
            path: the file, created if it does not exist; its directory must exist.
            keep: seconds for which an event that is done stays known, so that a repeated delivery is dropped.
        """
        self._path = Path(path)
        self._keep = keep
        self._owner = secrets.token_hex(8)
        self._connection: sqlite3.Connection | None = None
        self._thread: ThreadPoolExecutor | None = None
        self._waiting: list[tuple[Callable[[sqlite3.Connection], Any], asyncio.Future[Any]]] = []
        self._flush: asyncio.Future[list[Any]] | None = None

    def __repr__(self) -> str:
        return f"<SQLiteInbox at {self._path}>"

    async def add(self, event: NewEvent, now: float) -> bool:
        row = {**attrs.asdict(event), "now": now}
        return await self._run(lambda connection: connection.execute(_ADD, row).rowcount == 1)

    async def claim(self, limit: int, now: float, lease: float, *, ordered: bool) -> Sequence[PendingEvent]:
        def claim(connection: sqlite3.Connection) -> list[PendingEvent]:
            connection.execute("DELETE FROM events WHERE state = 'done' AND received_at < ?", (now - self._keep,))
            rows = connection.execute(
                "SELECT number, key, body, received_at, attempts, succeeded FROM events "  # noqa: S608 -- constants
                f"WHERE state = 'pending' AND due <= :now {_EARLIER if ordered else ''} ORDER BY number LIMIT :limit",
                {"now": now, "limit": limit},
            ).fetchall()
            claims = [(self._owner, now + lease, row[0]) for row in rows]
            connection.executemany("UPDATE events SET owner = ?, due = ? WHERE number = ?", claims)
            return [
                PendingEvent(key, body, received_at, attempts, frozenset(json.loads(succeeded)))
                for _, key, body, received_at, attempts, succeeded in rows
            ]

        return await self._run(claim)

    async def extend(self, keys: Iterable[str], now: float, lease: float) -> None:
        rows = [(now + lease, key, self._owner) for key in keys]
        await self._run(
            lambda connection: connection.executemany("UPDATE events SET due = ? WHERE key = ? AND owner = ?", rows)
        )

    async def complete(self, key: str) -> None:
        await self._update("state = 'done', body = NULL, error = NULL, owner = NULL", key)

    async def postpone(self, key: str, due: float, *, succeeded: Iterable[str], error: str | None) -> None:
        counted = 0 if error is None else 1
        await self._update(
            "due = ?, succeeded = ?, error = coalesce(?, error), attempts = attempts + ?, owner = NULL",
            key,
            due,
            json.dumps(sorted(succeeded)),
            error,
            counted,
        )

    async def bury(self, key: str, *, succeeded: Iterable[str], error: str) -> None:
        await self._update(
            "state = 'dead', succeeded = ?, error = ?, attempts = attempts + 1, owner = NULL",
            key,
            json.dumps(sorted(succeeded)),
            error,
        )

    async def _update(self, assignments: str, key: str, *values: Any) -> None:
        """Update a claimed event, unless another process has claimed it meanwhile."""
        statement = f"UPDATE events SET {assignments} WHERE key = ? AND owner = ?"  # noqa: S608 -- constants
        await self._run(lambda connection: connection.execute(statement, (*values, key, self._owner)))

    async def dead_letters(self, limit: int) -> Sequence[DeadLetter]:
        statement = (
            "SELECT key, body, received_at, attempts, error FROM events WHERE state = 'dead' ORDER BY number LIMIT ?"
        )
        rows = await self._run(lambda connection: connection.execute(statement, (limit,)).fetchall())
        return [DeadLetter(*row) for row in rows]

    async def revive(self, keys: Iterable[str] | None, now: float) -> int:
        statement = "UPDATE events SET state = 'pending', attempts = 0, due = ? WHERE state = 'dead'"
        if keys is None:
            return await self._run(lambda connection: connection.execute(statement, (now,)).rowcount)
        rows = [(now, key) for key in keys]
        return await self._run(lambda connection: connection.executemany(f"{statement} AND key = ?", rows).rowcount)

    async def state(self) -> InboxState:
        statement = "SELECT count(*), min(received_at) FROM events WHERE state = ?"

        def read(connection: sqlite3.Connection) -> InboxState:
            pending, oldest = connection.execute(statement, ("pending",)).fetchone()
            dead, _ = connection.execute(statement, ("dead",)).fetchone()
            return InboxState(pending, dead, oldest)

        return await self._run(read)

    async def aclose(self) -> None:
        while self._flush is not None:
            await asyncio.wait({self._flush})
        if self._thread is not None:
            await asyncio.get_running_loop().run_in_executor(self._thread, self._close)
            self._thread.shutdown()
            self._thread = None

    # -- transactions in a thread -------------------------------------------------------------------------------------

    async def _run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run ``work`` in a transaction, with everything else that waits for one."""
        loop = asyncio.get_running_loop()
        result: asyncio.Future[T] = loop.create_future()
        self._waiting.append((work, result))
        if self._flush is None:
            self._start_flush(loop)
        return await result

    def _start_flush(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, "aprocore inbox")
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
                f"The inbox {self._path} can't be opened: {reason}.", hint="Use a directory that exists, and is yours."
            )
        if not isinstance(error, sqlite3.Error):
            return error if isinstance(error, Exception) else RuntimeError(f"{error!r}")
        return ConfigurationError(
            f"The inbox {self._path} can't be used: {error}.",
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
            # Readable by the user alone, as payloads name people and projects.
            os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))
            connection = sqlite3.connect(self._path, timeout=_BUSY_TIMEOUT, isolation_level=None)
            try:
                self._prepare(connection)
            except BaseException:
                connection.close()
                raise
            self._connection = connection
        return self._connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        _use_write_ahead_log(connection)
        connection.execute("PRAGMA synchronous = FULL")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > _VERSION:
            raise ConfigurationError(
                f"The inbox {self._path} was written by a newer release of aprocore.", hint="Update this one."
            )
        if version < _VERSION:
            self._upgrade(connection)

    def _upgrade(self, connection: sqlite3.Connection) -> None:
        connection.execute("BEGIN IMMEDIATE")
        # Read again: another process may have been faster.
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        script = "".join((_SCHEMA, _SCHEMA_2)[version:_VERSION]) + _INDEXES
        for statement in script.split(";")[:-1]:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {_VERSION}")
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
