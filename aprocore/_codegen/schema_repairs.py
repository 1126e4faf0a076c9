"""Where the data was cut: at the fourth level much of it has ``{"type": "object"}`` for what is a text or a number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

import attrs

from .operations import Schema, SourceOperation

__all__ = ["LEVEL", "without_cuts"]

#: Of fields and of items, counted from the body: here the data has 50 times as many objects without fields as above.
LEVEL = 4

#: A field by what it is a field of, as in ``vendor`` and ``name``.
Field: TypeAlias = tuple[str, str]

_CUT: Schema = {"type": "object"}


def without_cuts(operations: Iterable[SourceOperation]) -> tuple[SourceOperation, ...]:
    """Return the operations with what was cut mended.

    It is what the rest of the data says of the same field of the same thing, where all of it says one thing; else
    nothing is said of it.
    """
    cut = tuple(operations)
    said: dict[Field, list[Schema]] = {}
    for operation in cut:
        for schema in operation.responses.values():
            for field, kind in _kinds(schema):
                if kind not in (kinds := said.setdefault(field, [])):
                    kinds.append(kind)
    agreed = {field: kinds[0] for field, kinds in said.items() if len(kinds) == 1 and kinds[0] != _CUT}
    return tuple(
        attrs.evolve(
            each,
            body=attrs.evolve(each.body, schema=_mended(each.body.schema, agreed)) if each.body else None,
            responses={status: _mended(schema, agreed) for status, schema in each.responses.items()},
        )
        for each in cut
    )


def _kinds(schema: Schema | None, field: Field = ("", ""), level: int = 0) -> Iterator[tuple[Field, Schema]]:
    """Yield what a schema says of each field, of lists and of objects but that they are."""
    if not schema or _is_cut(schema, level):
        return
    if schema.get("properties"):
        yield field, _CUT
        for key, inner in schema["properties"].items():
            yield from _kinds(inner, (field[1], key), level + 1)
    elif schema.get("items"):
        yield field, {"type": "array"}
        yield from _kinds(schema["items"], field, level + 1)
    else:
        yield field, {name: schema[name] for name in ("type", "format") if name in schema}


def _is_cut(schema: Schema, level: int) -> bool:
    return level == LEVEL and schema == _CUT


def _mended(
    schema: Schema | None, agreed: dict[Field, Schema], field: Field = ("", ""), level: int = 0
) -> Schema | None:
    if not schema:
        return schema
    if _is_cut(schema, level):
        return agreed.get(field, {})
    found: dict[str, Any] = dict(schema)
    if schema.get("properties"):
        found["properties"] = {
            key: _mended(inner, agreed, (field[1], key), level + 1) for key, inner in schema["properties"].items()
        }
    if schema.get("items"):
        found["items"] = _mended(schema["items"], agreed, field, level + 1)
    return found
