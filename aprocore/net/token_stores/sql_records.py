"""Token records and leases in a SQL database."""

from __future__ import annotations

import secrets
from typing import Any

from sqlalchemy import delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from ...types import RevealedSecret
from ..database.sql_database import SQLDatabase
from ..database.statements import changes, upsert, write_version
from ..database.token_tables import database_time, leases, tokens
from .base import SIGN_OUT_LIFETIME

__all__ = ["SQLRecords"]

# Kinds of leases.
_REFRESH, _SIGNED_OUT, _USED = "refresh:", "signed-out:", "used:"
# Number of expired leases that are deleted at once.
_MAX_EXPIRED = 1_000


class SQLRecords:
    """Token records in a SQL database.

    Each transaction may run twice if its connection breaks: the second time it has no further effect, and the same
    result. Versions are random, so that a record that was deleted and stored again does not match its old version. A
    transaction that writes begins with it: SQLite does not wait for the lock of another process if it has read before.
    """

    def __init__(self, database: SQLDatabase) -> None:
        self._database = database

    async def read(self, name: str) -> tuple[str, str]:
        async def read(connection: AsyncConnection) -> tuple[str, str]:
            statement = select(tokens.c.version, tokens.c.record).where(tokens.c.name == name)
            row = (await connection.execute(statement)).first()
            return ("", "") if row is None else (row.version, RevealedSecret(row.record))

        return await self._database.run(read)

    async def read_all(self) -> list[str]:
        async def read_all(connection: AsyncConnection) -> list[str]:
            return [RevealedSecret(record) for record in await connection.scalars(select(tokens.c.record))]

        return await self._database.run(read_all)

    async def write(self, name: str, record: str, expected: str) -> str | None:
        version = secrets.token_hex(8)
        values = {"name": name, "version": version, "record": record}

        async def write(connection: AsyncConnection) -> str | None:
            if not await write_version(connection, tokens, values, expected):
                return None
            await connection.execute(delete(leases).where(leases.c.name == _SIGNED_OUT + name))
            return version

        return await self._database.run(write)

    async def remove(self, name: str) -> None:
        async def remove(connection: AsyncConnection) -> None:
            await connection.execute(delete(tokens).where(tokens.c.name == name))
            values = _lease(_SIGNED_OUT + name, "", SIGN_OUT_LIFETIME)
            await connection.execute(upsert(connection, leases, values))
            await _delete_expired(connection)

        await self._database.run(remove)

    async def is_signed_out(self, name: str) -> bool:
        async def find(connection: AsyncConnection) -> bool:
            statement = select(leases.c.name).where(
                leases.c.name == _SIGNED_OUT + name, leases.c.expires_at > database_time()
            )
            return (await connection.execute(statement)).first() is not None

        return await self._database.run(find)

    async def acquire(self, name: str, owner: str, seconds: float) -> bool:
        return await self._database.run(lambda connection: _acquire(connection, _REFRESH + name, owner, seconds))

    async def use_once(self, name: str, seconds: float) -> bool:
        user = secrets.token_hex(8)

        async def use(connection: AsyncConnection) -> bool:
            first = await _acquire(connection, _USED + name, user, seconds)
            await _delete_expired(connection)
            return first

        return await self._database.run(use)

    async def extend(self, name: str, owner: str, seconds: float) -> bool:
        async def extend(connection: AsyncConnection) -> bool:
            values = {"expires_at": database_time() + seconds}
            return await changes(connection, update(leases).where(*_held(name, owner)).values(values))

        return await self._database.run(extend)

    async def release(self, name: str, owner: str) -> None:
        async def release(connection: AsyncConnection) -> None:
            await connection.execute(delete(leases).where(*_held(name, owner)))

        await self._database.run(release)


async def _acquire(connection: AsyncConnection, name: str, owner: str, seconds: float) -> bool:
    free = or_(leases.c.expires_at <= database_time(), leases.c.owner == owner)
    return await changes(connection, upsert(connection, leases, _lease(name, owner, seconds), free))


def _lease(name: str, owner: str, seconds: float) -> dict[str, Any]:
    return {"name": name, "owner": owner, "expires_at": database_time() + seconds}


def _held(name: str, owner: str) -> tuple[Any, Any]:
    return leases.c.name == _REFRESH + name, leases.c.owner == owner


async def _delete_expired(connection: AsyncConnection) -> None:
    # Rows that another transaction deletes at the same time are skipped, so that none waits for the other.
    expired = select(leases.c.name).where(leases.c.expires_at <= database_time()).limit(_MAX_EXPIRED)
    await connection.execute(delete(leases).where(leases.c.name.in_(expired.with_for_update(skip_locked=True))))
