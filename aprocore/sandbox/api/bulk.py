"""Sync actions and bulk operations, with partial success: a result or an error for each row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
import msgspec

from ...catalogue import Parameter
from ...catalogue.lookup import documented_operation
from ...sansio.sync import MAX_BATCH
from ..data.items import Collection, Item
from ..data.store import Store
from ..spec.spec import OperationSpec, spec_of
from .validation import blank_fields, documented_fields, type_errors

__all__ = ["BulkResult", "bulk", "exceeds_batch_limit", "sync"]


@attrs.define
class BulkResult:
    """The items and errors of a bulk operation."""

    items: list[Item] = attrs.field(factory=list)
    errors: list[dict[str, Any]] = attrs.field(factory=list)
    """Error entries of the response: the sent row with its ``errors``."""

    def add_error(self, row: Any, field: str, text: str) -> None:
        """Add the error entry of a row."""
        entry = dict(row) if isinstance(row, Mapping) else {} if isinstance(row, list) or row is None else {"id": row}
        self.errors.append({**entry, "errors": {field: [text]}})


def exceeds_batch_limit(body: Any, spec: OperationSpec) -> bool:
    """Return whether a sync has more rows than one call may have."""
    return len(_rows(spec, body)[2]) > MAX_BATCH


def sync(spec: OperationSpec, store: Store, collection: Collection, body: Any, now: str, user_id: int) -> BulkResult:
    """Create or update an item for each row, found by the row's ``id`` or ``origin_id`` (upsert)."""
    result = BulkResult()
    _, fields, rows = _rows(spec, body)
    needed = _fields_of_new_rows(spec, fields) if rows else []
    for row in rows:
        if not isinstance(row, dict):
            result.add_error(row, "base", "is not an object")
            continue
        item, problem = _find_item(collection, row)
        if problem is not None:
            result.add_error(row, "id", problem)
            continue
        errors = type_errors(fields, row)
        if item is None:
            errors |= blank_fields(needed, row)
        if errors:
            result.errors.append({**row, "errors": errors})
        else:
            facts = _facts(fields, row)
            if item is None:
                item = store.create(collection, facts, now, user_id)
            else:
                item.change(facts, now)
            result.items.append(item)
    return result


def _fields_of_new_rows(spec: OperationSpec, fields: tuple[Parameter, ...]) -> list[Parameter]:
    """Return the fields of a row, with those required that creating one of its things without a sync requires."""
    # The attributes are those of the create action: https://developers.procore.com/documentation/using-sync-actions
    creation = documented_operation("POST", spec.operation.path.removesuffix("/sync"))
    required: set[str] = set()
    if creation is not None:
        create = spec_of(creation)
        alone = create.body if create.wrapper is None else create.wrapper.fields
        required = {field.name for field in alone if field.required}
    return [
        msgspec.structs.replace(field, required=True) if field.name in required else field
        for field in fields
        if field.name != "id"
    ]


def _find_item(collection: Collection, row: Mapping[str, Any]) -> tuple[Item | None, str | None]:
    """Return the item of a row (None for a new one), and a message if the row's id is unknown."""
    if row.get("id") is not None:
        item = collection.find(str(row["id"]))
        return (None, "not found") if item is None or item.deleted_at is not None else (item, None)
    if row.get("origin_id") is not None:
        return collection.by_origin(row["origin_id"]), None
    return None, None


def bulk(spec: OperationSpec, store: Store, collection: Collection, body: Any, now: str, user_id: int) -> BulkResult:
    """Create, update or delete an item for each row; rows with an unknown id are errors."""
    result = BulkResult()
    name, fields, rows = _rows(spec, body)
    creates = any(word in spec.verb for word in ("create", "add", "import")) and spec.operation.method == "POST"
    deletes = spec.operation.method == "DELETE" or any(word in spec.verb for word in ("delete", "destroy", "remove"))
    shared = _facts(spec.body, {k: v for k, v in body.items() if v is not rows}) if isinstance(body, dict) else {}
    for row in rows:
        own = _facts(fields, row) if isinstance(row, dict) else {}
        row_id = row.get("id") if isinstance(row, dict) else row
        item = collection.find(str(row_id)) if row_id is not None else None
        if creates:
            # A bare id refers to what the new item is about: the party of a new approver.
            about = {} if isinstance(row, dict) else {name.removesuffix("s"): row}
            facts = {key: value for key, value in {**shared, **about, **own}.items() if key not in ("id", name)}
            result.items.append(store.create(collection, facts, now, user_id))
        elif item is None or item.deleted_at is not None:
            if row_id is not None:
                result.add_error(row, "id", "not found")
        else:
            if deletes:
                collection.delete(item, now, keep=True)
            else:
                item.change({**shared, **own}, now)
            result.items.append(item)
    return result


def _rows(spec: OperationSpec, body: Any) -> tuple[str, tuple[Parameter, ...], list[Any]]:
    """Return the name of the array of rows in a body, its fields and its rows; the body may be the array itself."""
    if isinstance(body, list):
        return "", spec.body, body
    queue = [(spec.body, body)]
    while queue:
        fields, value = queue.pop(0)
        for field in fields if isinstance(value, dict) else ():
            inner = value.get(field.name)
            if isinstance(inner, list) and (field.item_type in ("object", "integer") or field.name.endswith("ids")):
                return field.name, field.fields, inner
            queue.append((field.fields, inner))
    return "", (), []


def _facts(fields: tuple[Parameter, ...], row: Mapping[str, Any]) -> dict[str, Any]:
    return documented_fields(fields, row) if fields else dict(row)
