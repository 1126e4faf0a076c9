"""Tables of :class:`aprocore.SQLStore`, of watermarks and of webhook inboxes, for Alembic.

``target_metadata = [Base.metadata, aprocore.sql.metadata]``.

Needs ``aprocore[sql]``. ``await store.create_schema()`` creates them without Alembic.
"""

from sqlalchemy import MetaData

from .net.database import watermark_table as watermark_table
from .net.database.inbox_table import events

__all__ = ["metadata"]

metadata: MetaData = events.metadata
"""All tables of aprocore."""
