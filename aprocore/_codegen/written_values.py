"""Closed sets of responses, to which the values are added that requests write to the same field.

The reference lists fewer values where it shows some fields than where it writes them, and has integers for some ids of
other systems that are written as text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from .operations import Schema, SourceOperation

__all__ = ["with_written_values"]

# The id of a thing in another system.
_OWN_IDS = re.compile(r"(?:^|_)origin_id$")
_WRITES = ("POST", "PATCH", "PUT")


def with_written_values(operations: Iterable[SourceOperation]) -> tuple[SourceOperation, ...]:
    """Return the operations; the fields of a resource's response can have all values that can be written to them."""
    originals = tuple(operations)
    written: dict[str, dict[str, list[str]]] = {}
    for operation in originals:
        if operation.method in _WRITES and operation.body is not None:
            fields = written.setdefault(_collection(operation.path), {})
            for key, values in _closed_sets(operation.body.schema):
                fields.setdefault(key, []).extend(values)
    return tuple(
        attrs.evolve(
            operation,
            responses={
                status: _widened(schema, written.get(_collection(operation.path), {}))
                for status, schema in operation.responses.items()
            },
        )
        for operation in originals
    )


def _collection(path: str) -> str:
    """Return a path without its version, the recycle bin and the id of an item."""
    return re.sub(r"^/rest/v[\d.]+|/recycle_bin|/\{[^/]+\}$", "", path)


def _closed_sets(schema: Schema | None, depth: int = 0) -> Iterator[tuple[str, list[str]]]:
    """Yield the fields of a body, and of the object that it wraps, with the values that they may have; ids have any."""
    for key, field in ((schema or {}).get("properties") or {}).items():
        if field.get("type") == "string" and (field.get("enum") or _OWN_IDS.search(key)):
            yield key, field.get("enum") or []
        elif field.get("type") == "object" and depth == 0:
            yield from _closed_sets(field, 1)


def _widened(schema: Schema | None, written: Mapping[str, Sequence[str]]) -> Schema | None:
    if not schema:
        return schema
    if schema.get("type") == "array":
        return {**schema, "items": _widened(schema.get("items"), written) or {}}
    properties: dict[str, Any] = dict(schema.get("properties") or {})
    if [*properties] == ["data"]:
        return {**schema, "properties": {"data": _widened(properties["data"], written) or {}}}
    for key, values in written.items():
        if _OWN_IDS.search(key) and (properties.get(key) or {}).get("type") == "integer":
            properties[key] = {"type": "string"}
        documented = (properties.get(key) or {}).get("enum") or ()
        spelled = set(map(_spelling, documented))
        added = dict.fromkeys(value for value in values if documented and _spelling(value) not in spelled)
        if added:
            properties[key] = {**properties[key], "enum": [*documented, *added]}
    return {**schema, "properties": properties} if properties else schema


def _spelling(value: Any) -> str:
    # "in_review" is shown as "In Review".
    return re.sub(r"[^a-z0-9]", "", str(value).lower())
