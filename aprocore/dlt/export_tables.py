"""Tables of exported lists: their columns, and rows with the keys by which they are merged."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from ..catalogue.list_selection import SelectedList
from ..rest._base import item_class
from ..sansio import arrow
from ..sansio.item_changes import id_of

__all__ = ["COMPANY", "DELETED", "ID", "PROJECT", "ExportTable", "ListRows", "table_of"]

COMPANY = "procore_company_id"
"""Column with the company."""
PROJECT = "procore_project_id"
"""Column with the project; only in tables of lists that each project has."""
DELETED = "procore_deleted"
"""Column that is true in rows that delete others, and false or null in the tables."""
ID = "id"
_OTHER_FIELDS = "other_fields"
# Items that are converted at once.
_CHUNK = 1000


@attrs.frozen(eq=False)
class ExportTable:
    """Table of a list, over all projects."""

    name: str
    """Name of the table: ``rfis``, ``daily_logs_notes_logs``."""
    selected: SelectedList
    """The list."""
    item_class: type[Any] | None
    """Class of the items; None if they are JSON values."""
    schema: Any
    """The ``pyarrow.Schema`` of the table, which depends on the list alone."""
    tells_changes: bool
    """Whether later runs read only what has changed."""
    replaces: bool
    """Whether the rows of each company or project that is read replace the earlier ones."""

    json_columns: Sequence[str]
    """Columns of JSON text."""

    @property
    def keys(self) -> tuple[str, ...]:
        """Columns with the company and the project."""
        return (COMPANY, PROJECT) if self.selected.is_of_project else (COMPANY,)

    @property
    def hints(self) -> dict[str, Any]:
        """Hints of dlt for the columns: by which rows are merged, and which are deleted."""
        hints: dict[str, Any] = {
            # An explicit False removes the hint that an earlier run has stored.
            name: {"merge_key": self.replaces, "primary_key": self.tells_changes}
            for name in self.keys
        }
        if self.tells_changes:
            hints[ID] = {"primary_key": True}
        hints |= {name: {"data_type": "json"} for name in self.json_columns}
        return hints | {DELETED: {"hard_delete": True}}


def table_of(client: object, selected: SelectedList, *, full: bool) -> ExportTable:
    """Return the table of a list.

    Args:
        client: a session, which has the methods of the operations.
        selected: the list.
        full: whether all items are read in spite of an earlier run.

    Raises:
        ConfigurationError: pyarrow is not installed.
    """
    pa = arrow.pyarrow()
    cls = item_class(client, selected.operation.name)
    if cls is None:
        columns = [pa.field(ID, pa.string()), pa.field(_OTHER_FIELDS, pa.string())]
        json_columns = [_OTHER_FIELDS]
    else:
        json_columns = arrow.json_columns(cls)
        columns = list(arrow.schema_of(cls, flat=True))
    # What has no id can't be merged by it.
    tells_changes = selected.tells_changes and cls is not None and any(column.name == ID for column in columns)
    keys = (COMPANY, PROJECT) if selected.is_of_project else (COMPANY,)
    schema = pa.schema([*(pa.field(key, pa.string()) for key in keys), *columns, pa.field(DELETED, pa.bool_())])
    name = selected.name.replace(".", "_")
    return ExportTable(name, selected, cls, schema, tells_changes, full or not tells_changes, json_columns)


class ListRows:
    """Rows of one list of a company or a project, as Arrow tables."""

    def __init__(self, table: ExportTable, company: str, project: str | None) -> None:
        """Create an empty set of rows; if the table replaces earlier rows, those are deleted."""
        self._table = table
        self._keys = dict(zip(table.keys, (company, project), strict=False))
        self._pending: list[Any] = []
        self._batches: list[Any] = []
        # Where the last state of each item is: an item can change while the list is read.
        self._last: dict[str, tuple[int, int]] = {}
        self._superseded: dict[int, set[int]] = {}
        self._deleted: set[str] = set()

    @property
    def count(self) -> int:
        """Number of rows, without deletions."""
        superseded = sum(map(len, self._superseded.values()))
        converted: int = sum(batch.num_rows for batch in self._batches)
        return converted + len(self._pending) - superseded

    @property
    def deletions(self) -> int:
        """Number of deleted items."""
        return len(self._deleted)

    def add(self, items: Sequence[Any]) -> None:
        """Add items, each in place of its earlier state."""
        for item in items:
            if self._table.tells_changes:
                item_id = str(id_of(item))
                self._supersede(item_id)
                self._last[item_id] = len(self._batches), len(self._pending)
                self._deleted.discard(item_id)
            self._pending.append(item)
            if len(self._pending) == _CHUNK:
                self._convert()

    def delete(self, item: Any) -> None:
        """Add the deletion of an item."""
        item_id = str(id_of(item))
        self._supersede(item_id)
        self._deleted.add(item_id)

    def tables(self) -> list[Any]:
        """Return the rows as tables with the schema of the list; an empty list if there is nothing to load."""
        pa = arrow.pyarrow()
        self._convert()
        batches = []
        for number, batch in enumerate(self._batches):
            superseded = self._superseded.get(number)
            if superseded:
                batch = batch.filter(pa.array([row not in superseded for row in range(batch.num_rows)]))
            batches.append(batch)
        ids = sorted(self._deleted)
        if self._table.replaces:
            # A row of its own deletes the earlier ones, because there may be no other.
            ids.append("")
        if ids:
            batches.append(self._deletion_rows(ids))
        return [pa.Table.from_batches(batches, schema=self._table.schema)] if batches else []

    def _supersede(self, item_id: str) -> None:
        position = self._last.pop(item_id, None)
        if position is not None:
            batch, row = position
            self._superseded.setdefault(batch, set()).add(row)

    def _convert(self) -> None:
        if not self._pending:
            return
        pa, cls = arrow.pyarrow(), self._table.item_class
        if cls is not None:
            batch = arrow.record_batch(self._pending, cls, flat=True)
            columns = {name: batch.column(name) for name in batch.schema.names}
        else:
            ids = [None if (found := id_of(item)) is None else str(found) for item in self._pending]
            texts = [arrow.as_json(item) for item in self._pending]
            columns = {ID: pa.array(ids, pa.string()), _OTHER_FIELDS: pa.array(texts, pa.string())}
        self._batches.append(self._batch(columns, len(self._pending), deleted=False))
        self._pending = []

    def _deletion_rows(self, ids: list[str]) -> Any:
        pa = arrow.pyarrow()
        columns = {}
        if ID in self._table.schema.names:
            id_type = self._table.schema.field(ID).type
            texts = [item_id or ("" if id_type == pa.string() else "-1") for item_id in ids]
            columns[ID] = pa.array(texts, pa.string()).cast(id_type)
        return self._batch(columns, len(ids), deleted=True)

    def _batch(self, columns: dict[str, Any], count: int, *, deleted: bool) -> Any:
        pa = arrow.pyarrow()
        fixed = {**self._keys, DELETED: deleted}
        arrays = [
            pa.array([fixed[field.name]] * count, field.type)
            if field.name in fixed
            else columns[field.name]
            if field.name in columns
            else pa.nulls(count, field.type)
            for field in self._table.schema
        ]
        return pa.RecordBatch.from_arrays(arrays, schema=self._table.schema)
