"""Arguments of generated methods, from the documented parameters and body of an operation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from ..sansio.pagination.styles import Pager
from ..sansio.sync import MATCHED_BY
from .answers import answered_object, documented_pager
from .operations import Schema, SourceOperation
from .resource_module import Kind, MethodArgument, ParameterLocation, ResourceModule
from .schema_types import (
    ANY,
    ListType,
    ModelField,
    ModelType,
    Type,
    attribute,
    camel,
    has_custom_fields,
    required_fields_of,
    values_of,
)

__all__ = ["SCOPE", "arguments_of", "is_date_filter", "matched_by", "rows_of"]

SCOPE = ("company_id", "project_id")
_DATE_KEY = re.compile(r"(?:_at|_on|date|datetime)$")
# Parameters of methods that are not parameters of an operation.
_RESERVED = frozenset(
    {
        "batch_size",
        "concurrency",
        "fields",
        "headers",
        "idempotent",
        "max_wait",
        "options",
        "params",
        "retry",
        "timeout",
        "urgent",
    }
)


def arguments_of(
    module: ResourceModule, operation: SourceOperation, kind: Kind, subject: str, whole: bool
) -> Iterable[MethodArgument]:
    """Yield the arguments of a method: first those of parameters, then the fields of the body.

    Args:
        module: module of the method, which collects the objects in requests and the groups of query parameters.
        operation: operation of the method.
        kind: what the method returns.
        subject: class name of the objects that the method returns.
        whole: whether one argument is the whole body.
    """
    arguments: dict[str, MethodArgument] = {}
    groups: dict[str, dict[str, ModelField]] = {}
    defaults: dict[str, dict[str, Any]] = {}
    pager = documented_pager(operation) if kind == "pages" else Pager.UNPAGED
    for parameter in operation.parameters:
        base, _, rest = parameter.name.partition("[")
        paging = {pager.size, pager.which} & {pager.size, "cursor"}
        if parameter.location == "query" and parameter.name in paging:
            continue  # every list has them, as per_page and as the cursor with which it is resumed
        if rest and rest != "]":
            key = rest.partition("]")[0]
            type_ = module.inputs.type_of(parameter.schema, f"{base}_{key}")
            groups.setdefault(base, {})[key] = ModelField(key, type_, values_of(parameter.schema), parameter.required)
            if parameter.schema.get("default"):  # a switch that is off needs no words
                defaults.setdefault(base, {})[key] = parameter.schema["default"]
            continue
        type_ = module.inputs.type_of(parameter.schema, base)
        name = _parameter_name(base.lower() if parameter.location == "header" else base)
        locations: tuple[ParameterLocation, ...] = (parameter.location,)
        if name in arguments and parameter.location != arguments[name].locations[0]:
            locations = (*arguments[name].locations, *locations)
        values = values_of(parameter.schema)
        if base == "sort":
            values = (*values, *_reversed(values))
        arguments[name] = MethodArgument(
            name,
            locations,
            base if rest else parameter.name,
            type_,
            parameter.required,
            values,
            default=parameter.schema.get("default"),
            format=parameter.schema.get("format", ""),
        )
    for base, fields in groups.items():
        prefix = subject.removesuffix("Result")
        name = f"{prefix}{camel(base)}" if base == "filters" else f"{prefix}{camel(base)}Query"
        group = module.groups.setdefault(name, {})
        for key, field in fields.items():
            group.setdefault(key, field)
        required = any(field.required for field in fields.values())
        arguments[base] = MethodArgument(
            _parameter_name(base), ("query",), base, ModelType(name), required, filters=True, default=defaults.get(base)
        )
    yield from _with_body(module, operation, kind, subject, whole, arguments)


def rows_of(operation: SourceOperation) -> str:
    """Return the field of a sync action's body that contains the rows."""
    fields = _body_fields(operation)
    arrays = [key for key, schema in fields.items() if schema.get("type") == "array"]
    return "updates" if "updates" in fields or not arrays else arrays[0]


def matched_by(operation: SourceOperation) -> tuple[str, ...]:
    """Return the documented fields by which a sync action matches rows; all of them if its rows are undocumented."""
    rows = _body_fields(operation).get(rows_of(operation)) or {}
    documented = (rows.get("items") or {}).get("properties")
    return tuple(key for key in MATCHED_BY if documented is None or key in documented)


def is_date_filter(key: str, type_: Type) -> bool:
    """Return whether a filter accepts a range of dates; the data documents most of these as plain dates."""
    name = getattr(type_, "name", "")
    return name in ("Date", "DateTime") or (name == "str" and _DATE_KEY.search(key) is not None)


def _body_fields(operation: SourceOperation) -> Mapping[str, Schema]:
    return ((operation.body.schema if operation.body else None) or {}).get("properties") or {}


def _reversed(values: tuple[str, ...]) -> Iterable[str]:
    """Yield the values with a minus, for descending order, which the data leaves out.

    https://developers.procore.com/documentation/filtering-on-list-actions
    """
    return (f"-{value}" for value in values if not value.startswith("-") and f"-{value}" not in values)


def _parameter_name(key: str) -> str:
    return attribute(key, _RESERVED)


def _with_body(
    module: ResourceModule,
    operation: SourceOperation,
    kind: Kind,
    subject: str,
    whole: bool,
    arguments: dict[str, MethodArgument],
) -> Iterable[MethodArgument]:
    body = operation.body
    if body is not None and whole:
        schema = body.schema or {}
        item = (
            module.inputs.type_of(schema.get("items"), name=f"{subject}Input") if schema.get("type") == "array" else ANY
        )
        type_: Type = ListType(item) if schema.get("type") == "array" else ANY
        arguments["body"] = MethodArgument(
            "body", ("body",), "body", type_, required=body.required, required_fields=required_fields_of(schema)
        )
    required = set(((body.schema if body else None) or {}).get("required") or ())
    answered = answered_object(operation)
    for key, schema in _body_fields(operation).items() if not whole else ():
        if "%" in key or (kind == "sync" and key == rows_of(operation)):
            continue
        name = _parameter_name(key)
        type_ = module.inputs.type_of(schema, key)
        if isinstance(type_, ModelType) and has_custom_fields(answered):
            module.inputs.customizable.add(type_.name)
        argument = MethodArgument(
            name,
            ("body",),
            key,
            type_,
            key in required,
            values_of(schema),
            default=schema.get("default"),
            format=schema.get("format", ""),
            required_fields=required_fields_of(schema),
        )
        if name in arguments and name in SCOPE:
            argument = attrs.evolve(arguments[name], locations=(*arguments[name].locations, "body"))
        elif name in arguments:
            argument = attrs.evolve(argument, name=f"body_{name}")
        arguments[argument.name] = argument
    yield from arguments.values()
