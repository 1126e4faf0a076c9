"""Arrow tables of typed objects, with a schema from their class."""

from __future__ import annotations

from .columns import as_json
from .record_batches import json_columns, pyarrow, record_batch, schema_of, table

__all__ = ["as_json", "json_columns", "pyarrow", "record_batch", "schema_of", "table"]
