"""Watermarks in a SQL database, shared by processes on any number of machines."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Self

from ..net.database.opening import sql_database
from ..net.token_stores.record_store import checked_seconds
from ..pickling import Shared
from ..types import hide_arguments
from .watermark_store import hash_of

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

__all__ = ["SQLWatermarkStore"]


@hide_arguments
class SQLWatermarkStore(Shared):
    """Watermarks in SQLite or PostgreSQL, for processes on any number of machines; needs ``aprocore[sql]``.

    Call :meth:`create_schema` once, or have Alembic create the tables of ``aprocore.sql.metadata``. The store can be
    pickled unless it has an engine, or its URL has a password.
    """

    def __init__(self, url_or_engine: str | AsyncEngine, *, timeout: float = 5.0) -> None:
        """Create a store, without I/O.

        Args:
            url_or_engine: URL such as ``sqlite+aiosqlite:////var/lib/app/state.db`` or
                ``postgresql+asyncpg://user:password@db.example/name``, for a new connection for each transaction; or
                the application's ``AsyncEngine`` with its pool, which is not disposed.
            timeout: seconds that each transaction may take.

        Raises:
            ConfigurationError: an argument is invalid, or the extra is not installed.
        """
        self._timeout = checked_seconds("timeout", timeout)
        self._database = sql_database("SQLWatermarkStore", url_or_engine, timeout=timeout)

    def __repr__(self) -> str:
        return f"<SQLWatermarkStore at {self._database.address}>"

    async def create_schema(self) -> None:
        """Create the table, and add what it did not have in an older release; any number of times, in any process.

        Raises:
            ConfigurationError: the database rejected the user, or the user may not create tables.
            OSError: the database can't be used.
        """
        from ..net.database.watermark_table import watermarks

        await self._database.create_tables(watermarks)

    async def load(self, key: str) -> str | None:
        """Return the text of a key, None if nothing was saved.

        Raises:
            ConfigurationError: the database rejected the user, or the table is missing.
            OSError: the database can't be used.
        """
        from sqlalchemy import select

        from ..net.database.watermark_table import watermarks

        statement = select(watermarks.c.watermark).where(watermarks.c.name == hash_of(key))

        async def read(connection: AsyncConnection) -> str | None:
            row = (await connection.execute(statement)).first()
            return None if row is None else row.watermark

        return await self._database.run(read)

    async def save(self, key: str, text: str, *, expected: str | None) -> bool:
        """Replace the text of a key if it is ``expected``, or already ``text``; return whether it was.

        Raises:
            ConfigurationError: the database rejected the user, or the table is missing.
            OSError: the database can't be used; the text may have been replaced.
        """
        from ..net.database.statements import write_version
        from ..net.database.watermark_table import watermarks

        values = {"name": hash_of(key), "version": hash_of(text), "key": key, "watermark": text}
        version = "" if expected is None else hash_of(expected)
        return await self._database.run(lambda connection: write_version(connection, watermarks, values, version))

    def __reduce__(self) -> tuple[Callable[[], Self], tuple[()]]:
        url = self._database.picklable_url(self)
        return functools.partial(type(self), url, timeout=self._timeout), ()
