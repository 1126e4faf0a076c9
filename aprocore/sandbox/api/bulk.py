"""Many things at once: sync actions and bulk operations, and what they answer of each row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from ...catalogue import Parameter
from ...sansio.sync import MAX_BATCH
from ..data.store import Collection, Item, Store
from ..spec.spec import OperationSpec
from .validation import known_fields, missing, wrongs

__all__ = ["Outcome", "bulk", "sync", "too_many"]


@attrs.define
class Outcome:
    """What became of the rows."""

    items: list[Item] = attrs.field(factory=list)
    errors: list[dict[str, Any]] = attrs.field(factory=list)
    """Entries as they are answered: what was sent, with its ``errors``."""

    def refuse(self, row: Any, field: str, text: str) -> None:
        entry = dict(row) if isinstance(row, Mapping) else {} if isinstance(row, list) or row is None else {"id": row}
        self.errors.append({**entry, "errors": {field: [text]}})


def too_many(body: Any, spec: OperationSpec) -> bool:
    """Return whether a sync has more rows than one call may."""
    return len(_rows(spec, body)[2]) > MAX_BATCH


def sync(spec: OperationSpec, store: Store, collection: Collection, body: Any, now: str) -> Outcome:
    """Create or update what each row is about, which its ``id`` or its ``origin_id`` says."""
    outcome = Outcome()
    _, fields, rows = _rows(spec, body)
    for row in rows:
        if not isinstance(row, dict):
            outcome.refuse(row, "base", "is not an object")
            continue
        item, problem = _meant(collection, row)
        if problem is not None:
            outcome.refuse(row, "id", problem)
            continue
        wrong = wrongs(fields, row)
        lacking = missing([field for field in fields if field.name != "id"], row) if item is None else None
        if wrong:
            outcome.errors.append({**row, "errors": wrong})
        elif lacking is not None:
            outcome.refuse(row, lacking, "can't be blank")
        else:
            facts = _facts(fields, row)
            if item is None:
                item = store.create(collection, facts, now)
            else:
                item.change(facts, now)
            outcome.items.append(item)
    return outcome


def _meant(collection: Collection, row: Mapping[str, Any]) -> tuple[Item | None, str | None]:
    """Return what a row is about, None for something new, or what is wrong with its id."""
    if row.get("id") is not None:
        item = collection.find(str(row["id"]))
        return (None, "not found") if item is None or item.deleted_at is not None else (item, None)
    if row.get("origin_id") is not None:
        return collection.by_origin(row["origin_id"]), None
    return None, None


def bulk(spec: OperationSpec, store: Store, collection: Collection, body: Any, now: str) -> Outcome:
    """Create, change or delete what the rows say; those with an id that nothing has are refused."""
    outcome = Outcome()
    name, fields, rows = _rows(spec, body)
    creates = any(word in spec.verb for word in ("create", "add", "import")) and spec.operation.method == "POST"
    deletes = spec.operation.method == "DELETE" or any(word in spec.verb for word in ("delete", "destroy", "remove"))
    shared = _facts(spec.body, {k: v for k, v in body.items() if v is not rows}) if isinstance(body, dict) else {}
    for row in rows:
        own = _facts(fields, row) if isinstance(row, dict) else {}
        row_id = row.get("id") if isinstance(row, dict) else row
        item = collection.find(str(row_id)) if row_id is not None else None
        if creates:
            # An id is that of what the new one is about: a party, of which an approver is made.
            about = {} if isinstance(row, dict) else {name.removesuffix("s"): row}
            facts = {key: value for key, value in {**shared, **about, **own}.items() if key not in ("id", name)}
            outcome.items.append(store.create(collection, facts, now))
        elif item is None or item.deleted_at is not None:
            if row_id is not None:
                outcome.refuse(row, "id", "not found")
        else:
            if deletes:
                collection.delete(item, now, keep=store.has_bin(collection.key))
            else:
                item.change({**shared, **own}, now)
            outcome.items.append(item)
    return outcome


def _rows(spec: OperationSpec, body: Any) -> tuple[str, tuple[Parameter, ...], list[Any]]:
    """Return the rows of a body, the body itself or the first array in it: its name, their fields, and them."""
    if isinstance(body, list):
        return "", spec.body, body
    waiting = [(spec.body, body)]
    while waiting:
        fields, value = waiting.pop(0)
        for field in fields if isinstance(value, dict) else ():
            inner = value.get(field.name)
            if isinstance(inner, list) and (field.item_type in ("object", "integer") or field.name.endswith("ids")):
                return field.name, field.fields, inner
            waiting.append((field.fields, inner))
    return "", (), []


def _facts(fields: tuple[Parameter, ...], row: Mapping[str, Any]) -> dict[str, Any]:
    return known_fields(fields, row) if fields else dict(row)
