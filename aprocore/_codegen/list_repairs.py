"""Repair of the documented responses of lists, of which some have one item too few or an array too much."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from .operations import Schema, SourceOperation

__all__ = ["is_paged", "repair_lists"]

# The only properties of a page of workforce planning.
_PAGE = frozenset({"possible_pages", "current_page", "data"})


def repair_lists(operations: Iterable[SourceOperation]) -> tuple[SourceOperation, ...]:
    """Return the operations with the responses of paged and filtered lists repaired.

    The reference has the first item in place of the list, an array of pages in place of the page, or an array of lists
    in place of the list.
    """
    return tuple(
        attrs.evolve(operation, responses={status: _body(schema) for status, schema in operation.responses.items()})
        if operation.method == "GET" and _is_list(operation) and not operation.path.endswith("}")
        else operation
        for operation in operations
    )


def is_paged(operation: SourceOperation) -> bool:
    """Return whether an operation has parameters for the page."""
    return any(
        parameter.name in ("page", "per_page") for parameter in operation.parameters if parameter.location == "query"
    )


def _is_list(operation: SourceOperation) -> bool:
    return is_paged(operation) or any(parameter.name.startswith("filters[id]") for parameter in operation.parameters)


def _body(schema: Schema | None) -> Schema | None:
    properties: Mapping[str, Schema] = (schema or {}).get("properties") or {}
    if schema is not None and [*properties] == ["data"]:
        return {**schema, "properties": {"data": _list(properties["data"])}}
    return schema and _list(schema)


def _list(schema: Schema) -> Schema:
    if schema.get("type") != "array":
        return {"type": "array", "items": schema} if _is_item(schema) else schema
    items: Schema = schema.get("items") or {}
    if items.get("type") == "array" and (items.get("items") or {}).get("properties"):
        return items
    return items if set(items.get("properties") or ()) == _PAGE else schema


def _is_item(schema: Schema) -> bool:
    """Return whether an object is an item of a list, rather than the object around it."""
    properties = schema.get("properties") or {}
    kinds = {field.get("type") for field in properties.values()}
    return bool(properties) and ("id" in properties or not kinds & {"array", "object"})
