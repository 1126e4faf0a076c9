"""Table of webhook inboxes in a SQL database."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Double, Identity, Index, Integer, LargeBinary, String, Table, Text

from .token_tables import metadata

__all__ = ["events"]

events: Table = Table(
    "aprocore_webhook_events",
    metadata,
    # SQLite numbers rows by itself if the type is INTEGER.
    Column("number", BigInteger().with_variant(Integer(), "sqlite"), Identity(), primary_key=True),
    Column("key", String(255), nullable=False, unique=True, doc="unique id of the event"),
    Column("subject", String(255), nullable=False, doc="what has changed"),
    Column("at", Double, nullable=False, doc="Unix time of the change"),
    Column("received_at", Double, nullable=False, doc="Unix time"),
    Column("state", String(8), nullable=False, server_default="pending", doc="pending, done or dead"),
    Column("due", Double, nullable=False, doc="Unix time at which it may be claimed"),
    Column("owner", String(32), doc="who has claimed it"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("succeeded", Text, nullable=False, server_default="[]", doc="names of handlers, as JSON"),
    Column("error", Text, doc="the last failure"),
    Column("body", LargeBinary, doc="as received; NULL when it is done"),
    Column("action", String(255), nullable=False, server_default="", doc="what has happened to the subject"),
    Column("covers_until", Double, doc="Unix time until which it stands for deliveries"),
    Index("aprocore_webhook_events_received", "state", "received_at"),
    Index("aprocore_webhook_events_subject", "subject", "state", "at"),
    Index("aprocore_webhook_events_action", "subject", "action"),
)
