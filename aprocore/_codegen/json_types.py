"""JSON types of response fields, where those of one operation differ from what the module's models say.

A model is one class for all operations of a module, with one type for ids and one for amounts, and the known values of
all of them. The sandbox answers as each operation documents, so it has these types beside the models.

A type is a letter (``s`` string, ``i`` integer, ``n`` number, ``b`` boolean, ``d`` date, ``t`` date-time, ``o``
object, ``a`` array and the type of its items, ``c`` one of the known values of the model, and no others), an array of
the only values, or an object with the types of fields.
The fields of objects in arrays are those of the array.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

import attrs

from .answers import documented_answer
from .operations import Schema
from .resource_module import Method, ResourceModule
from .schema_types import ListType, ModelField, ModelSchemas, ModelType, ScalarType, Type

__all__ = ["JsonType", "json_type", "json_types_text"]

JsonType: TypeAlias = "str | list[Any] | dict[str, JsonType]"

_LETTERS = {"string": "s", "integer": "i", "number": "n", "boolean": "b", "object": "o"}
_FORMATS = {"date": "d", "date-time": "t", "datetime": "t"}
# The JSON types that the sandbox uses for a type of a model, unless an operation documents another one.
_USUAL = {"int": "i", "Decimal": "n", "str": "s", "bool": "b", "DateTime": "t", "Date": "d", "Mapping[str, Any]": "o"}
# Other JSON types that fit a documented one.
_FITTING = {"s": frozenset("sdt"), "n": frozenset("ni")}


def json_types_text(modules: Iterable[ResourceModule]) -> str:
    """Return the table of all modules as JSON, one operation per line, sorted by name.

    ``types`` has the types of the fields, ``bodies`` the objects around lists: the key of the list, and the other
    required fields. ``defaults`` has the documented values of fields that a new resource has unless they are written,
    other than false.
    """
    types: dict[str, JsonType] = {}
    bodies: dict[str, Any] = {}
    defaults: dict[str, Any] = {}
    for module in modules:
        parts = [module.namespace] if module.resource is None else [module.namespace, module.resource]
        for method in module.methods:
            name = ".".join([*parts, method.name])
            answer = documented_answer(method.operation)
            found = _operation_type(method, answer.schema, module.models)
            if found is not None:
                types[name] = found
            if answer.beside or answer.items_key is not None:
                key = answer.items_key or "data"
                beside = {field: _letter(schema) for field, schema in answer.beside.items()}
                bodies[name] = [key, beside] if beside else [key]
            body = method.operation.body
            values = _defaults(body.schema) if body is not None and method.operation.method == "POST" else {}
            if values:
                defaults[name] = values
    return f'{{"types":{_lines(types)},"bodies":{_lines(bodies)},"defaults":{_lines(defaults)}}}\n'


def _defaults(schema: Schema | None, depth: int = 0) -> dict[str, Any]:
    """Return the default values of a resource's fields, which may be in an object around them."""
    fields = (schema or {}).get("properties", {}).items()
    found = ((name, inner.get("default")) for name, inner in fields)
    values = {name: value for name, value in found if value is not None and value is not False}
    for _, inner in fields if depth == 0 else ():
        values |= _defaults(inner, 1) if inner.get("type") == "object" else {}
    return values


def _operation_type(method: Method, schema: Schema | None, models: ModelSchemas) -> JsonType | None:
    if method.kind not in ("one", "many", "pages", "sync", "job"):
        return None
    if method.kind == "sync":
        schema = ((schema or {}).get("properties") or {}).get("entities")
    if method.kind not in ("one", "job") and (schema or {}).get("type") == "array":
        schema = (schema or {}).get("items")
    types = _Types(models, "s" if method.operation.version.startswith("v2") else "i")
    return types.of(schema, ModelField("", method.answer))


def json_type(schema: Schema, type_: Type, models: ModelSchemas, ids: str) -> JsonType | None:
    """Return the type of a value with a schema; None if it is the usual one of its type in the models.

    Args:
        schema: documented schema of the value.
        type_: type of the value in the models.
        models: models of the module.
        ids: the usual type of ids.
    """
    return _Types(models, ids).of(schema, ModelField("", type_))


@attrs.frozen
class _Types:
    models: ModelSchemas
    ids: str

    def of(self, documented: Schema | None, field: ModelField) -> JsonType | None:
        type_ = field.type
        schema: Schema = documented or {}
        while isinstance(type_, ListType) and schema.get("type") == "array":
            type_, schema = type_.item, schema.get("items") or {}
        letter = _letter(schema)
        if isinstance(type_, ListType) or not letter:
            return None if isinstance(type_, ListType) or not letter else letter
        if letter == "o":
            names = type_.name.split(" | ")
            fields = next((self.models.records[name] for name in names if name in self.models.records), None)
            if fields is not None:
                return self._fields(schema, fields)
        if schema.get("enum"):
            return self._values(schema["enum"], field, type_)
        usual = self.ids if type_.name == "Id" else _USUAL.get(type_.name, "")
        return None if usual in _FITTING.get(letter, {letter}) else letter

    def _fields(self, schema: Schema, fields: Mapping[str, ModelField]) -> JsonType | None:
        inner = (
            (key, self.of(value, fields[key])) for key, value in schema.get("properties", {}).items() if key in fields
        )
        return {key: found for key, found in inner if found is not None} or None

    def _values(self, values: list[Any], field: ModelField, type_: ModelType | ScalarType) -> JsonType | None:
        documented = set(field.values) if type_.name == "str" else set[Any]()
        return "c" if documented and documented == set(values) else values


def _letter(schema: Schema) -> str:
    """Return the letter of a documented type; empty if the reference does not say it, or allows several."""
    kind = schema.get("type") or ("object" if schema.get("properties") else "")
    if kind == "array":
        return f"a{_letter(schema.get('items') or {})}"
    if kind == "string":
        return _FORMATS.get(schema.get("format", ""), "s")
    return _LETTERS.get(kind, "")


def _lines(rows: Mapping[str, Any]) -> str:
    lines = (f"{json.dumps(name)}:{json.dumps(rows[name], separators=(',', ':'))}" for name in sorted(rows))
    return "{\n" + ",\n".join(lines) + "\n}"
