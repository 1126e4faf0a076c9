"""Record batches and tables of typed objects, and reports of values that did not fit."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

import attrs

from ...errors import ConfigurationError
from .columns import OTHER_FIELDS, Columns, Misfits, as_json, columns_of, pyarrow

__all__ = ["json_columns", "pyarrow", "record_batch", "schema_of", "table"]

_log = logging.getLogger("aprocore.fields")


def schema_of(cls: Any, *, flat: bool = False) -> Any:
    """Return the ``pyarrow.Schema`` of the objects of a class, which depends on the class alone.

    With ``flat``, objects and lists in a record are JSON text.

    Raises:
        ConfigurationError: the objects have no class, or pyarrow is not installed.
    """
    if cls is None or not attrs.has(cls):
        raise ConfigurationError(
            "The items of this list have no documented fields to make Arrow columns of.",
            hint="Pass a class as into=…, or infer the columns: pyarrow.Table.from_pylist(page.to_dicts()).",
        )
    return _schema_of(cls, flat=flat)


@cache
def _schema_of(cls: Any, *, flat: bool) -> Any:
    arrow = pyarrow()
    columns = [arrow.field(column.key, column.type) for column in columns_of(cls, flat=flat).columns]
    if OTHER_FIELDS in columns_of(cls, flat=flat).keys:
        raise ConfigurationError(f"{cls.__name__} has a field named {OTHER_FIELDS}, which is a column of every table.")
    return arrow.schema([*columns, arrow.field(OTHER_FIELDS, arrow.string())])


def json_columns(cls: Any) -> list[str]:
    """Return the columns of JSON text in the flat table of a class."""
    return [*columns_of(cls, flat=True).json_keys, OTHER_FIELDS]


def record_batch(items: Sequence[Any], cls: Any, *, flat: bool = False) -> Any:
    """Return a ``pyarrow.RecordBatch`` with a row for each object, and the columns of :func:`schema_of`.

    What no column holds is in the column ``other_fields``. Values of a wrong type are there too, null in their own
    column, and reported once for each field by the logger ``aprocore.fields``.

    Raises:
        ConfigurationError: the objects have no class, or pyarrow is not installed.
    """
    schema = schema_of(cls, flat=flat)
    columns, wrong = columns_of(cls, flat=flat), Counter[str]()
    first: dict[str, int] = {}
    rows = []
    for index, item in enumerate(items):
        misfits = Misfits()
        rows.append(_row(item, cls, columns, misfits))
        for path in misfits.paths:
            wrong[path] += 1
            first.setdefault(path, index)
    for path, count in wrong.items():
        name = getattr(cls, "__name__", "")
        _log.warning(
            "%s: values of %d of %d rows, the first in row %d, do not fit the documented type. The column has null, "
            "the column %s the values as received.",
            f"{name}.{path}" if path else name,
            count,
            len(rows),
            first[path],
            OTHER_FIELDS,
        )
    return pyarrow().RecordBatch.from_pylist(rows, schema=schema)


def table(batches: Iterable[Any], cls: Any) -> Any:
    """Return a ``pyarrow.Table`` of record batches of a class."""
    return pyarrow().Table.from_batches(list(batches), schema=schema_of(cls))


def _row(item: Any, cls: Any, columns: Columns, misfits: Misfits) -> dict[str, Any]:
    row: dict[str, Any] = {}
    if isinstance(item, cls):
        row = columns.row(item, "", misfits)
    else:
        misfits.add("", item)
    row[OTHER_FIELDS] = as_json(misfits.values) if misfits.values else None
    return row
