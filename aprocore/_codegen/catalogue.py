"""Writer of the operation table that is shipped with the package."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from ..catalogue.table import USUAL_STATUSES, Answers, JobStart, Operation, Pager, Parameter, ParameterLocation
from ..sansio.pagination.styles import Pager as Paging
from ..sansio.pagination.styles import pager_of
from .jobs import answers_at_once
from .operations import Schema
from .operations import SourceOperation as Source

__all__ = ["catalogue_text"]

# Table types of JSON types with a format; other formats are ignored.
_FORMATS = {"date": "date", "log_date": "date", "date-time": "datetime", "binary": "file", "boolean": "boolean"}
_TYPES = ("integer", "number", "boolean", "object")
_PAGERS: Mapping[Paging, Pager | None] = {
    Paging.NUMBERED: "numbered",
    Paging.FROM_ZERO: "from_zero",
    Paging.AFTER_LAST: "after_last",
    Paging.CURSOR: "cursor",
    Paging.STARTING_AFTER: "starting_after",
    Paging.START_AFTER: "start_after",
    Paging.UNPAGED: None,
}
_PARTIAL = 207
# Levels of a body with documented fields: objects inside ``rfi`` have fields, deeper ones must be passed as JSON.
_MAX_DEPTH = 3


def catalogue_text(operations: Iterable[Source], names: Mapping[tuple[str, str], str], date: str) -> str:
    """Return the table as JSON, one operation per line, sorted by name; operations without a name are left out."""
    short = {key: name.removeprefix("procore.") for key, name in names.items()}
    rows = sorted(
        (
            _row(
                operation,
                short[operation.key],
                tuple(short[successor] for successor in operation.replaced_by if successor in short),
                None if operation.job is None or operation.job.poll is None else short[operation.job.poll],
            )
            for operation in operations
            if operation.key in short
        ),
        key=lambda row: row.name,
    )
    return f'{{"date":{_json(date)},"operations":[\n' + ",\n".join(map(_line, rows)) + "\n]}\n"


def _row(operation: Source, name: str, replaced_by: tuple[str, ...], poll: str | None = None) -> Operation:
    body = operation.body
    schema = (body.schema if body is not None else None) or {}
    paging = _paging(operation)
    answers, enveloped = _answers(operation, name, paging)
    return Operation(
        name=name,
        method=operation.method,
        path=operation.path,
        title=" ".join(operation.title.split()),
        category=operation.category,
        module=operation.module,
        tag=operation.tag,
        version=operation.version,
        deprecated=operation.deprecated,
        replaced_by=replaced_by,
        ends=operation.ends,
        own_parameters=_array(
            _parameter(parameter.name, parameter.location, parameter.required, parameter.schema)
            for parameter in operation.parameters
        ),
        content_type=body.content_type if body is not None else None,
        body_type=_type(schema) if body is not None else "object",
        body_required=body is not None and body.required,
        fields=_array(_fields(schema, 1)),
        answers=answers,
        enveloped=enveloped,
        pager=_PAGERS[paging] if answers == "list" else None,
        reads=operation.reads,
        other_status=_other_status(operation),
        job=_job(operation, poll),
        polled=operation.polled,
    )


def _job(operation: Source, poll: str | None) -> JobStart | None:
    job = operation.job
    if job is None:
        return None
    return JobStart(poll or "", job.ids, job.optional, answers_at_once(operation), job.result)


def _parameter(name: str, location: ParameterLocation, required: bool, schema: Schema, depth: int = 1) -> Parameter:
    kind = _type(schema)
    return Parameter(
        # The data spells some arrays with brackets and some without.
        name=name.removesuffix("[]"),
        location=location,
        type=f"{kind}[]" if name.endswith("[]") and not kind.endswith("[]") else kind,
        required=required,
        choices=tuple(map(str, schema.get("enum") or schema.get("items", {}).get("enum") or ())),
        fields=_fields(schema, depth + 1) if location == "body" else (),
    )


def _fields(schema: Schema, depth: int) -> tuple[Parameter, ...]:
    inner = schema.get("items", {}) if schema.get("type") == "array" else schema
    if depth > _MAX_DEPTH:
        return ()
    required = inner.get("required", ())
    return tuple(
        _parameter(name, "body", name in required, field, depth) for name, field in inner.get("properties", {}).items()
    )


def _type(schema: Schema) -> str:
    kind = schema.get("type")
    if kind == "array":
        return f"{_type(schema.get('items', {})).removesuffix('[]')}[]"
    if kind == "string":
        return _FORMATS.get(schema.get("format", ""), "string")
    if kind in _TYPES:
        return str(kind)
    return "object" if schema.get("properties") else "any"


def _answers(operation: Source, name: str, paging: Paging) -> tuple[Answers, bool]:
    """Return the kind of the response, and whether it is in an envelope."""
    successful = {status: schema for status, schema in sorted(operation.responses.items()) if status.startswith("2")}
    schema: Schema = next((schema for schema in successful.values() if schema), {})
    if operation.method == "GET" and (
        schema.get("type") == "string" or "302" in operation.responses or operation.path.endswith(".pdf")
    ):
        return "file", False
    if not successful.keys() - {"204"}:
        return "none", False
    properties = schema.get("properties", {})
    is_bare = schema.get("type") == "array"
    enveloped = operation.version.startswith("v2") or [*properties] == ["data"] or (paging.enveloped and not is_bare)
    kind = _type(properties["data"] if enveloped and "data" in properties else schema)
    # The name is used if the data has no schema.
    named_list = operation.method == "GET" and name.rpartition(".")[2].startswith("list")
    if kind.endswith("[]") or (kind == "any" and named_list):
        return "list", enveloped
    return ("object" if kind == "object" else "any"), enveloped


def _other_status(operation: Source) -> int:
    """Return the documented status of a success, or 0 if it is the usual one of the method."""
    usual = USUAL_STATUSES.get(operation.method, 200)
    statuses = {int(status): schema for status, schema in operation.responses.items() if status.startswith("2")}
    if usual in statuses or not statuses:
        return 0
    # Of several statuses, one that has a body; partial success is not the rule.
    return min(statuses, key=lambda status: (status == _PARTIAL, statuses[status] is None, status))


def _paging(operation: Source) -> Paging:
    names = {parameter.name for parameter in operation.parameters if parameter.location == "query"}
    return pager_of(names) if operation.method in ("GET", "POST") else Paging.UNPAGED


def _array(parameters: Iterable[Parameter]) -> msgspec.Raw:
    return msgspec.Raw(_json([_compact(parameter) for parameter in parameters]).encode())


def _compact(parameter: Parameter) -> list[Any]:
    """Return a parameter as a list without trailing default values."""
    defaults = (None, None, None, False, (), ())
    values = [
        parameter.name,
        parameter.location,
        parameter.type,
        parameter.required,
        parameter.choices,
        parameter.fields,
    ]
    while values[-1] == defaults[len(values) - 1]:
        values.pop()
    return [[_compact(field) for field in value] if value is parameter.fields else value for value in values]


def _line(row: Operation) -> str:
    """Return an operation as JSON without default values."""
    fields = ((field, getattr(row, field.name)) for field in msgspec.structs.fields(Operation))
    values = {field.encode_name: value for field, value in fields if value != field.default}
    raw = {name: json.loads(bytes(value)) for name, value in values.items() if isinstance(value, msgspec.Raw)}
    structs = {name: msgspec.to_builtins(value) for name, value in values.items() if isinstance(value, msgspec.Struct)}
    return _json(values | raw | structs)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
