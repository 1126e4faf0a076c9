"""Token store in a SQL database, shared by processes on any number of machines."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Self

from ...types import hide_arguments
from ..clock import SYSTEM_CLOCK, Clock
from ..database.opening import sql_database
from .record_store import RecordStore, checked_seconds

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

__all__ = ["SQLStore"]


@hide_arguments
class SQLStore(RecordStore):
    """Token store in SQLite or PostgreSQL, for processes on any number of machines; needs ``aprocore[sql]``.

    Call :meth:`create_schema` once, or have Alembic create the tables of ``aprocore.sql.metadata``. Each token is one
    row, named by a hash, and is encrypted if you pass ``encryption``. A new SQLite file is readable only by its owner.

    A process that refreshes a token holds a lease, which it extends as long as it runs: the lease of a killed process
    expires after ``lease`` seconds. A process that resumes after its lease has expired does not replace a newer token.
    No transaction and no connection is open while Procore is asked for a token. The store can be pickled unless it has
    an engine, or its URL has a password, or its tokens are encrypted.
    """

    def __init__(
        self,
        url_or_engine: str | AsyncEngine,
        encryption: str | Iterable[str] | None = None,
        *,
        lock_timeout: float = 60.0,
        lease: float = 15.0,
        timeout: float = 5.0,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        """Create a store, without I/O.

        Args:
            url_or_engine: URL such as ``sqlite+aiosqlite:////var/lib/app/tokens.db`` or
                ``postgresql+asyncpg://user:password@db.example/name``, for a new connection for each transaction; or
                the application's ``AsyncEngine`` with its pool, which is not disposed.
            encryption: secret text of at least 32 characters with which tokens are encrypted; or several, the newest
                first, to replace one.
            lock_timeout: seconds to wait for a refresh in another process.
            lease: seconds after which the lease of a process that no longer extends it expires.
            timeout: seconds that each transaction may take.
            clock: for tests.

        Raises:
            ConfigurationError: an argument is invalid, or the extra is not installed.
        """
        self._timeout = checked_seconds("timeout", timeout)
        self._database = sql_database("SQLStore", url_or_engine, timeout=timeout)
        # Late, because it imports SQLAlchemy.
        from .sql_records import SQLRecords

        super().__init__(
            SQLRecords(self._database),
            "the database",
            self._database.address,
            lock_timeout=lock_timeout,
            lease=lease,
            encryption=encryption,
            clock=clock,
        )

    async def create_schema(self) -> None:
        """Create the tables, and add what they did not have in an older release; any number of times, in any process.

        Raises:
            ConfigurationError: the database rejected the user, or the user may not create tables.
            OSError: the database can't be used.
        """
        from ..database.token_tables import leases, tokens

        await self._database.create_tables(tokens, leases)

    def __reduce__(self) -> tuple[Callable[[], Self], tuple[()]]:
        self._serializer.codec.check_picklable(self)
        create = functools.partial(
            type(self),
            self._database.picklable_url(self),
            lock_timeout=self._lock_timeout,
            lease=self._lease,
            timeout=self._timeout,
            clock=self._clock,
        )
        return create, ()
