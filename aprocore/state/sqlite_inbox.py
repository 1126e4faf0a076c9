"""Inbox in an SQLite file, shared by the processes of one machine."""

from __future__ import annotations

import json
import os
import secrets
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import attrs

from .inbox import KEEP_SECONDS, DeadLetter, Inbox, InboxState, NewEvent, PendingEvent
from .sqlite_file import SQLiteFile

__all__ = ["SQLiteInbox"]

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
        self._file = SQLiteFile(Path(path), "inbox", (_SCHEMA, _SCHEMA_2), _INDEXES)
        self._keep = keep
        self._owner = secrets.token_hex(8)

    def __repr__(self) -> str:
        return f"<SQLiteInbox at {self._file.path}>"

    async def add(self, event: NewEvent, now: float) -> bool:
        row = {**attrs.asdict(event), "now": now}
        return await self._file.run(lambda connection: connection.execute(_ADD, row).rowcount == 1)

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

        return await self._file.run(claim)

    async def extend(self, keys: Iterable[str], now: float, lease: float) -> None:
        rows = [(now + lease, key, self._owner) for key in keys]
        await self._file.run(
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
        await self._file.run(lambda connection: connection.execute(statement, (*values, key, self._owner)))

    async def dead_letters(self, limit: int) -> Sequence[DeadLetter]:
        statement = (
            "SELECT key, body, received_at, attempts, error FROM events WHERE state = 'dead' ORDER BY number LIMIT ?"
        )
        rows = await self._file.run(lambda connection: connection.execute(statement, (limit,)).fetchall())
        return [DeadLetter(*row) for row in rows]

    async def revive(self, keys: Iterable[str] | None, now: float) -> int:
        statement = "UPDATE events SET state = 'pending', attempts = 0, due = ? WHERE state = 'dead'"
        if keys is None:
            return await self._file.run(lambda connection: connection.execute(statement, (now,)).rowcount)
        rows = [(now, key) for key in keys]
        return await self._file.run(
            lambda connection: connection.executemany(f"{statement} AND key = ?", rows).rowcount
        )

    async def state(self) -> InboxState:
        statement = "SELECT count(*), min(received_at) FROM events WHERE state = ?"

        def read(connection: sqlite3.Connection) -> InboxState:
            pending, oldest = connection.execute(statement, ("pending",)).fetchone()
            dead, _ = connection.execute(statement, ("dead",)).fetchone()
            return InboxState(pending, dead, oldest)

        return await self._file.run(read)

    async def aclose(self) -> None:
        await self._file.aclose()
