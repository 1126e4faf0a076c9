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


def refusal(operation: Operation, status: int, body: bytes) -> str | None:
    """Return the reason for which a strict client refuses a response; None if it accepts it or has no schema."""
    validate = _validator(operation.method, operation.path, status)
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
def _validator(method: str, path: str, status: int) -> Callable[[Any], Any] | None:
    schema = _responses().get((method, path), {}).get(str(status))
    return fastjsonschema.compile(_strict(schema)) if schema else None


@cache
def _responses() -> Mapping[tuple[str, str], Mapping[str, Any]]:
    return {operation.key: operation.responses for operation in repaired_operations()}


def _strict(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return a documented schema as JSON Schema; any value may be null, because the reference does not say which."""
    strict: dict[str, Any] = {}
    if "properties" in schema:
        strict["properties"] = {name: _strict(field) for name, field in schema["properties"].items()}
    if "items" in schema:
        strict["items"] = _strict(schema["items"])
    for name in ("anyOf", "oneOf", "allOf"):
        if name in schema:
            strict["anyOf" if name == "oneOf" else name] = [_strict(inner) for inner in schema[name]]
    if "type" in schema:
        kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        strict["type"] = [*kinds, *({"null"} - set(kinds))]
    if "enum" in schema:
        strict["enum"] = [*schema["enum"], None]
    if schema.get("format") in ("date", "date-time"):
        strict["format"] = schema["format"]
    if "required" in schema:
        strict["required"] = list(schema["required"])
    return strict
