"""Table of the watermarks of change feeds in a SQL database."""

from __future__ import annotations

from sqlalchemy import Column, String, Table, Text

from .token_tables import metadata

__all__ = ["watermarks"]

watermarks: Table = Table(
    "aprocore_watermarks",
    metadata,
    Column("name", String(64), primary_key=True, doc="hash of the key"),
    Column("version", String(64), nullable=False, doc="hash of the watermark"),
    Column("key", Text, nullable=False, doc="origin, company, project and list, as JSON"),
    Column("watermark", Text, nullable=False, doc="as JSON"),
)
