"""Checkpoint of a batch in an SQLite file."""

from __future__ import annotations

import asyncio
import os
import secrets
import sqlite3
from collections import deque
from collections.abc import Callable
from pathlib import Path

from ..errors import Applied
from ..sansio.batches import RecordedInput
from .batch_checkpoint import BatchCheckpoint
from .sqlite_file import SQLiteFile

__all__ = ["SQLiteCheckpoint"]

_SCHEMA = """
CREATE TABLE inputs (
    key TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    state TEXT NOT NULL,
    error TEXT
) WITHOUT ROWID;
"""
_ADVANCE = "INSERT OR REPLACE INTO inputs VALUES (?, ?, 'partial', ?)"
# Deliveries that are not on the disk yet. After a kill, their results are delivered again.
_MAX_UNSYNCED = 256


class SQLiteCheckpoint(BatchCheckpoint):
    """Checkpoint in an SQLite file. The file belongs to one run at a time; a killed process releases it."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._file = SQLiteFile(Path(path), "checkpoint", (_SCHEMA,), exclusive=True)
        self._run = secrets.token_hex(8)
        self._begun = 0
        self._unsynced: deque[asyncio.Future[None]] = deque()

    async def open(self) -> None:
        await self._file.run(lambda connection: None)

    async def begin(self, key: str, *, reads: bool) -> RecordedInput | None:
        self._begun += 1
        owner = f"{self._run}:{self._begun}"

        def begin(connection: sqlite3.Connection) -> RecordedInput | None:
            row = connection.execute("SELECT owner, state, error FROM inputs WHERE key = ?", (key,)).fetchone()
            if row is not None and row[0].startswith(self._run):
                return RecordedInput("duplicate")
            if row is not None and not (reads and row[1] == "intent"):
                return RecordedInput(row[1], row[2])
            if not reads:
                connection.execute("INSERT INTO inputs VALUES (?, ?, 'intent', NULL)", (key, owner))
            return None

        try:
            return await self._file.run(begin)
        except asyncio.CancelledError:
            # The call is not made, but its intent may be recorded all the same.
            self._unsynced.append(
                self._file.submit(
                    lambda connection: _execute(
                        connection, "DELETE FROM inputs WHERE key = ? AND owner = ?", (key, owner)
                    )
                )
            )
            raise

    async def end(self, key: str, applied: Applied, error: Exception | None) -> None:
        message = None if error is None else str(error)

        def end(connection: sqlite3.Connection) -> None:
            if applied == "no":
                connection.execute("DELETE FROM inputs WHERE key = ?", (key,))
            else:
                row = ("applied" if applied == "yes" else "intent", message, key)
                connection.execute("UPDATE inputs SET state = ?, error = ? WHERE key = ?", row)

        await self._file.run(end)

    async def deliver(self, key: str, *, read: bool) -> None:
        def deliver(connection: sqlite3.Connection) -> None:
            if read:
                connection.execute("INSERT OR REPLACE INTO inputs VALUES (?, ?, 'delivered', NULL)", (key, self._run))
            else:
                connection.execute("UPDATE inputs SET state = 'delivered' WHERE key = ?", (key,))

        await self._record(deliver)

    async def advance(self, key: str, cursor: str) -> None:
        row = (key, self._run, cursor)
        await self._record(lambda connection: _execute(connection, _ADVANCE, row))

    async def _record(self, work: Callable[[sqlite3.Connection], None]) -> None:
        self._unsynced.append(self._file.submit(work))
        while self._unsynced and (self._unsynced[0].done() or len(self._unsynced) > _MAX_UNSYNCED):
            await self._unsynced.popleft()

    async def settle(self, key: str, *, applied: bool) -> None:
        def settle(connection: sqlite3.Connection) -> None:
            if applied:
                connection.execute("UPDATE inputs SET state = 'delivered' WHERE key = ?", (key,))
            else:
                connection.execute("DELETE FROM inputs WHERE key = ?", (key,))

        await self._file.run(settle)

    async def flush(self) -> None:
        while self._unsynced:
            await self._unsynced.popleft()

    async def aclose(self) -> None:
        await self._file.aclose()
        for future in self._unsynced:
            future.exception()  # the run has failed for the same reason
        self._unsynced.clear()


def _execute(connection: sqlite3.Connection, statement: str, values: tuple[str, ...]) -> None:
    connection.execute(statement, values)
