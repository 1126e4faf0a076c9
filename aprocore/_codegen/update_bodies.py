"""Bodies of updates, from which required fields are removed that only a new thing needs.

The reference has one description of a thing for both operations, so that ``name`` is required to close a punch item.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from .operations import Schema, SourceBody, SourceOperation

__all__ = ["relax_updates"]


def relax_updates(operations: Iterable[SourceOperation]) -> tuple[SourceOperation, ...]:
    """Return the operations; objects in bodies of updates do not require what they require in the body of a create."""
    originals = tuple(operations)
    required: dict[tuple[str, str], set[str]] = {}
    for operation in originals:
        if operation.method == "POST":
            for key, schema in _objects(operation.body).items():
                required.setdefault((_unversioned(operation.path), key), set()).update(schema.get("required") or ())
    return tuple(_relaxed(operation, required) for operation in originals)


def _relaxed(operation: SourceOperation, required: Mapping[tuple[str, str], set[str]]) -> SourceOperation:
    collection, _, identifier = operation.path.rpartition("/")
    body = operation.body
    if operation.method != "PATCH" or not identifier.startswith("{") or body is None or body.schema is None:
        return operation
    changed = {
        key: {**schema, "required": remaining}
        for key, schema in _objects(body).items()
        if (remaining := _without(schema, required.get((_unversioned(collection), key), set()))) is not None
    }
    schema = {**body.schema, "properties": {**(body.schema.get("properties") or {}), **changed}} if changed else None
    return operation if schema is None else attrs.evolve(operation, body=attrs.evolve(body, schema=schema))


def _without(schema: Schema, names: set[str]) -> list[str] | None:
    """Return the required fields that are not in ``names``; None if that are all."""
    required = schema.get("required") or []
    remaining = [name for name in required if name not in names]
    return remaining if remaining != required else None


def _objects(body: SourceBody | None) -> Mapping[str, Schema]:
    """Return the objects in a body by their keys; not those in arrays, which may be new."""
    fields = ((body.schema if body else None) or {}).get("properties") or {}
    return {key: schema for key, schema in fields.items() if schema.get("properties")}


def _unversioned(path: str) -> str:
    # "/rest/v1.0/punch_items": versions share their things.
    return path.partition("/rest/")[2].partition("/")[2]
