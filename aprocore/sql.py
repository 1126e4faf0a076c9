"""Tables of :class:`aprocore.SQLStore`, for Alembic: ``target_metadata = [Base.metadata, aprocore.sql.metadata]``.

Needs ``aprocore[sql]``. ``await store.create_schema()`` creates them without Alembic.
"""

from .net.database.token_tables import metadata

__all__ = ["metadata"]
