"""Statements that change a row only in the state that was expected, and have the same result if they are repeated."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CursorResult, Executable, Table, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

__all__ = ["changes", "upsert", "write_version"]


def upsert(connection: AsyncConnection, table: Table, values: dict[str, Any], where: Any = None) -> Executable:
    """Return the statement that inserts a row, or updates the one of that name if ``where`` is true of it."""
    insert = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    changed = {name: value for name, value in values.items() if name != "name"}
    statement = insert(table).values(values)
    return statement.on_conflict_do_update(index_elements=[table.c.name], set_=changed, where=where)


async def changes(connection: AsyncConnection, statement: Executable) -> bool:
    """Execute a statement, and return whether it has changed a row."""
    result = await connection.execute(statement, execution_options={"preserve_rowcount": True})
    assert isinstance(result, CursorResult)  # noqa: S101 -- of each statement that writes
    return bool(result.rowcount == 1)


async def write_version(connection: AsyncConnection, table: Table, values: dict[str, Any], expected: str) -> bool:
    """Write a row with a ``name`` and a new ``version``, and return whether the version before was ``expected``.

    An empty ``expected`` is for a row that does not exist. A row that has the new version already is a success.
    """
    name, version = values["name"], values["version"]
    if not expected:
        return await changes(connection, upsert(connection, table, values, table.c.version == version))
    current = table.c.version.in_((expected, version))
    return await changes(connection, update(table).where(table.c.name == name, current).values(values))
