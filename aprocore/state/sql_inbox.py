"""Inbox in a SQL database, shared by processes on any number of machines."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from ..net.database.opening import sql_database
from ..types import hide_arguments
from .inbox import KEEP_SECONDS, DeadLetter, Inbox, InboxState, NewEvent, PendingEvent

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

__all__ = ["SQLInbox"]


@hide_arguments
class SQLInbox(Inbox):
    """Inbox in SQLite or PostgreSQL, for processes on any number of machines; needs ``aprocore[sql]``.

    Call :meth:`create_schema` once, or have Alembic create the tables of ``aprocore.sql.metadata``.
    """

    def __init__(self, url_or_engine: str | AsyncEngine, *, keep: float = KEEP_SECONDS, timeout: float = 4.0) -> None:
        """Create an inbox, without I/O.

        Args:
            url_or_engine: URL such as ``postgresql+asyncpg://user:password@db.example/name``, for a new connection for
                each transaction; or the application's ``AsyncEngine`` with its pool, which is not disposed and serves
                many events better.
            keep: seconds for which an event that is done stays known, so that a repeated delivery is dropped.
            timeout: seconds that each transaction may take; Procore waits 5 for an answer.

        Raises:
            ConfigurationError: an argument is invalid, or the extra is not installed.
        """
        self._database = sql_database("SQLInbox", url_or_engine, timeout=timeout)
        # Late, because it imports SQLAlchemy.
        from ..net.database.inbox_table import events

        self._events = events
        self._keep = keep
        self._owner = secrets.token_hex(8)

    def __repr__(self) -> str:
        return f"<SQLInbox at {self._database.address}>"

    async def create_schema(self) -> None:
        """Create the table, and add what it did not have in an older release; any number of times, in any process.

        Raises:
            ConfigurationError: the database rejected the user, or the user may not create tables.
            OSError: the database can't be used.
        """
        await self._database.create_tables(self._events)

    async def add(self, event: NewEvent, now: float) -> bool:
        from sqlalchemy import literal, or_, select
        from sqlalchemy.dialects import postgresql, sqlite

        table = self._events
        row = {**attrs.asdict(event), "received_at": now, "due": now}
        is_stored = table.c.covers_until >= event.at
        if event.covers_until is not None:
            is_stored = or_(is_stored, table.c.at >= event.at)
        earlier = select(table.c.number).where(
            table.c.subject == event.subject, table.c.action == event.action, is_stored
        )
        values = select(*(literal(value, table.c[name].type) for name, value in row.items())).where(~earlier.exists())

        async def add(connection: AsyncConnection) -> bool:
            insert = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
            statement = insert(table).from_select(list(row), values).on_conflict_do_nothing(index_elements=["key"])
            return bool((await connection.execute(statement.returning(table.c.number))).first())

        return await self._database.run(add)

    async def claim(self, limit: int, now: float, lease: float, *, ordered: bool) -> Sequence[PendingEvent]:
        from sqlalchemy import delete, select, update

        table = self._events
        done = delete(table).where(table.c.state == "done", table.c.received_at < now - self._keep)
        wanted = select(table).where(table.c.state == "pending", table.c.due <= now)
        if ordered:
            wanted = wanted.where(~self._is_later(now))
        # Rows that another process claims at the same time are skipped; SQLite has one writer at a time.
        wanted = wanted.order_by(table.c.number).limit(limit).with_for_update(skip_locked=True)

        async def claim(connection: AsyncConnection) -> list[PendingEvent]:
            await connection.execute(done)  # first, so that SQLite waits for other writers
            rows = (await connection.execute(wanted)).all()
            numbers = [row.number for row in rows]
            owned = update(table).where(table.c.number.in_(numbers)).values(owner=self._owner, due=now + lease)
            if numbers:
                await connection.execute(owned)
            return [
                PendingEvent(row.key, row.body, row.received_at, row.attempts, frozenset(json.loads(row.succeeded)))
                for row in rows
            ]

        return await self._database.run(claim)

    def _is_later(self, now: float) -> Any:
        """Return the condition that another event of the same subject is claimed, or was earlier."""
        from sqlalchemy import and_, exists, or_, tuple_

        table, other = self._events, self._events.alias()
        claimed = and_(other.c.owner.is_not(None), other.c.due > now)
        earlier = tuple_(other.c.at, other.c.number) < tuple_(table.c.at, table.c.number)
        return exists().where(
            other.c.subject == table.c.subject,
            other.c.state == "pending",
            other.c.number != table.c.number,
            or_(claimed, earlier),
        )

    async def extend(self, keys: Iterable[str], now: float, lease: float) -> None:
        await self._update(list(keys), due=now + lease)

    async def complete(self, key: str) -> None:
        await self._update([key], state="done", body=None, error=None, owner=None)

    async def postpone(self, key: str, due: float, *, succeeded: Iterable[str], error: str | None) -> None:
        failed = {} if error is None else {"error": error, "attempts": self._events.c.attempts + 1}
        await self._update([key], due=due, succeeded=json.dumps(sorted(succeeded)), owner=None, **failed)

    async def bury(self, key: str, *, succeeded: Iterable[str], error: str) -> None:
        attempts = self._events.c.attempts + 1
        names = json.dumps(sorted(succeeded))
        await self._update([key], state="dead", succeeded=names, error=error, attempts=attempts, owner=None)

    async def _update(self, keys: list[str], **values: Any) -> None:
        """Update claimed events, unless another process has claimed them meanwhile."""
        from sqlalchemy import update

        table = self._events
        statement = update(table).where(table.c.key.in_(keys), table.c.owner == self._owner).values(values)
        await self._database.run(lambda connection: connection.execute(statement))

    async def dead_letters(self, limit: int) -> Sequence[DeadLetter]:
        from sqlalchemy import select

        table = self._events
        statement = select(table).where(table.c.state == "dead").order_by(table.c.number).limit(limit)

        async def read(connection: AsyncConnection) -> list[DeadLetter]:
            rows = (await connection.execute(statement)).all()
            return [DeadLetter(row.key, row.body, row.received_at, row.attempts, row.error) for row in rows]

        return await self._database.run(read)

    async def revive(self, keys: Iterable[str] | None, now: float) -> int:
        from sqlalchemy import update

        table = self._events
        statement = update(table).where(table.c.state == "dead").values(state="pending", attempts=0, due=now)
        if keys is not None:
            statement = statement.where(table.c.key.in_(list(keys)))

        async def revive(connection: AsyncConnection) -> int:
            return len((await connection.execute(statement.returning(table.c.number))).all())

        return await self._database.run(revive)

    async def state(self) -> InboxState:
        from sqlalchemy import func, select

        table = self._events
        statement = select(table.c.state, func.count(), func.min(table.c.received_at)).group_by(table.c.state)
        statement = statement.where(table.c.state.in_(("pending", "dead")))

        async def read(connection: AsyncConnection) -> InboxState:
            found = {state: (count, oldest) for state, count, oldest in await connection.execute(statement)}
            pending, oldest = found.get("pending", (0, None))
            return InboxState(pending, found.get("dead", (0, None))[0], oldest)

        return await self._database.run(read)

    async def aclose(self) -> None:
        """Do nothing: a connection is open during a transaction only, and an engine belongs to the application."""
