"""Creation of tables, and of what an older release did not have in them."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, Table, inspect, text
from sqlalchemy.schema import CreateIndex, CreateTable

__all__ = ["upgrade_schema"]

# Key of an advisory lock of PostgreSQL: "aprocore" in ASCII.
_LOCK = 0x6170726F636F7265


def upgrade_schema(connection: Connection, tables: Iterable[Table]) -> None:
    """Create tables and indexes that do not exist, and add columns that existing tables do not have.

    Processes that do this at the same time wait for each other. Columns of newer releases are kept.
    """
    if connection.dialect.name == "postgresql":
        # IF NOT EXISTS alone fails if two processes create a table at the same time.
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    else:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    for table in tables:
        connection.execute(CreateTable(table, if_not_exists=True))
        existing = {column["name"] for column in inspect(connection).get_columns(table.name)}
        for column in table.columns:
            if column.name not in existing:
                _add_column(connection, table, column.name)
        for index in table.indexes:
            connection.execute(CreateIndex(index, if_not_exists=True))


def _add_column(connection: Connection, table: Table, name: str) -> None:
    dialect = connection.dialect
    definition = dialect.ddl_compiler(dialect, CreateTable(table)).get_column_specification(table.columns[name])
    quoted = dialect.identifier_preparer.format_table(table)
    connection.exec_driver_sql(f"ALTER TABLE {quoted} ADD COLUMN {definition}")
