"""Arrow tables of typed objects, with a schema from their class."""

from __future__ import annotations

from .record_batches import pyarrow, record_batch, schema_of, table

__all__ = ["pyarrow", "record_batch", "schema_of", "table"]
