"""Tables of the token store in a SQL database."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Double, Index, MetaData, String, Table, Text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeEngine

__all__ = ["database_time", "leases", "metadata", "tokens"]

metadata: MetaData = MetaData()
"""Tables of aprocore, for Alembic."""

tokens: Table = Table(
    "aprocore_tokens",
    metadata,
    Column("name", String(64), primary_key=True, doc="hash of environment, app and user"),
    Column("version", String(32), nullable=False, doc="changes with each save"),
    Column("record", Text, nullable=False, doc="token as JSON, plain or encrypted"),
)

leases: Table = Table(
    "aprocore_leases",
    metadata,
    Column("name", String(96), primary_key=True, doc="kind, and hash of what is held"),
    Column("owner", String(32), nullable=False, doc="random, for each holder"),
    Column("expires_at", Double, nullable=False, doc="Unix time by the clock of the database"),
    Index("aprocore_leases_expires_at", "expires_at"),
)


class database_time(FunctionElement[float]):  # noqa: N801 -- named as functions of SQL are
    """Unix time by the clock of the database, which is the same for all processes."""

    inherit_cache: bool | None = True
    type: TypeEngine[float] = Double()


@compiles(database_time, "postgresql")
def _postgresql_time(element: database_time, compiler: Any, **options: Any) -> str:
    # Not now(), which is the time at which the transaction began.
    return "CAST(EXTRACT(EPOCH FROM clock_timestamp()) AS DOUBLE PRECISION)"


@compiles(database_time, "sqlite")
def _sqlite_time(element: database_time, compiler: Any, **options: Any) -> str:
    # unixepoch('subsec') needs SQLite 3.42.
    return "((julianday('now') - 2440587.5) * 86400.0)"
