"""Strict checks of responses against the schemas of Procore's reference, as a generated client makes them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import fastjsonschema

from aprocore._codegen.__main__ import repaired_operations
from aprocore.catalogue import Operation

__all__ = ["refusal"]


#: Fields that are null in a thing that was not deleted, or that has no parent, whether the reference says so or not.
ABSENT = frozenset({"deleted_at", "parent", "parent_id"})


def refusal(operation: Operation, status: int, body: bytes, *, with_nulls: bool = False) -> str | None:
    """Return the reason for which a strict client refuses a response; None if it accepts it or has no schema.

    ``with_nulls`` also refuses null where the reference does not allow it, in responses of which it says which fields
    may be null.
    """
    validate = _validator(operation.method, operation.path, status, with_nulls)
    if validate is None:
        return None
    try:
        validate(json.loads(body))
    except fastjsonschema.JsonSchemaValueException as error:
        return f"{error.message.removeprefix('data')} (got {json.dumps(error.value)[:80]})"
    except ValueError as error:
        return f"not JSON: {error}"
    return None


@cache
def _validator(method: str, path: str, status: int, with_nulls: bool) -> Callable[[Any], Any] | None:
    schema = _responses().get((method, path), {}).get(str(status))
    return fastjsonschema.compile(_strict(schema, with_nulls and knows_nulls(schema))) if schema else None


def knows_nulls(schema: Any) -> bool:
    """Return whether a schema says of any field that it may be null."""
    if isinstance(schema, list):
        return any(map(knows_nulls, schema))
    if not isinstance(schema, Mapping):
        return False
    return schema.get("nullable") is True or any(map(knows_nulls, schema.values()))


@cache
def _responses() -> Mapping[tuple[str, str], Mapping[str, Any]]:
    return {operation.key: operation.responses for operation in repaired_operations()}


def _strict(schema: Mapping[str, Any], nulls_known: bool, name: str = "") -> dict[str, Any]:
    """Return a documented schema as JSON Schema; any value may be null unless the reference says which."""
    may_be_null = not nulls_known or schema.get("nullable") is True or name in ABSENT
    strict: dict[str, Any] = {}
    if "properties" in schema:
        strict["properties"] = {
            field: _strict(inner, nulls_known, field) for field, inner in schema["properties"].items()
        }
    if "items" in schema:
        strict["items"] = _strict(schema["items"], nulls_known)
    for keyword in ("anyOf", "oneOf", "allOf"):
        if keyword in schema:
            # Which of them may be null is not known.
            strict["anyOf" if keyword == "oneOf" else keyword] = [_strict(inner, False) for inner in schema[keyword]]
    if "type" in schema:
        kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        strict["type"] = [*kinds, *(({"null"} if may_be_null else set()) - set(kinds))]
    if "enum" in schema:
        strict["enum"] = [*schema["enum"], *([None] if may_be_null else [])]
    if schema.get("format") in ("date", "date-time"):
        strict["format"] = schema["format"]
    if "required" in schema:
        strict["required"] = list(schema["required"])
    return strict
