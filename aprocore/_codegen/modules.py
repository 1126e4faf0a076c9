"""Contents of the generated modules: methods, their parameters, models and request objects."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

from ..sansio.pagination.styles import Pager, pager_of
from ..sansio.sync import MATCHED_BY
from .naming import BASES, Name
from .operations import Schema, SourceOperation
from .schema_types import (
    ANY,
    PLAIN_TYPES,
    ListType,
    ModelField,
    ModelSchemas,
    ModelType,
    Type,
    attribute,
    camel,
    has_custom_fields,
    part_of,
    values_of,
)

__all__ = [
    "Kind",
    "Method",
    "MethodArgument",
    "ResourceModule",
    "build_modules",
    "is_date_filter",
    "matched_by",
    "rows_of",
]

Kind: TypeAlias = Literal["one", "many", "pages", "any", "none", "file", "sync", "partial"]
"""What a method returns.

A model, a list of models, pages of them, decoded JSON, None, a streamed file, the result of a sync action, or the
successful and failed entries of a bulk operation.
"""
ParameterLocation: TypeAlias = Literal["path", "query", "header", "body"]

SCOPE = ("company_id", "project_id")
# Methods named by a verb and an object, which they return.
_VERB_AND_OBJECT = re.compile(
    r"(?:bulk_)?(?:add|create|delete|destroy|get|list|remove|replace|restore|review|sync|update|upsert)"
    r"(?:_recycled)?(?:_(.+))?"
)
# Methods that return the resource itself, regardless of the words after the verb.
_RETURNS_RESOURCE = re.compile(
    r"(?:approve|clone|copy|deactivate|duplicate|find|lock|query|restart|search|send|sign|terminate|toggle|unlock|use)"
    r"(?:_.+)?"
)
_SUCCESS = ("200", "201", "202", "207")
_DATE_KEY = re.compile(r"(?:_at|_on|date|datetime)$")


@attrs.frozen
class MethodArgument:
    """A parameter of a generated method."""

    name: str
    locations: tuple[ParameterLocation, ...]
    key: str
    """The name in the request."""
    type: Type
    required: bool
    values: tuple[str, ...] = ()
    filters: bool = False
    """Whether it is a group of query parameters in brackets: dates may be ranges, and values may be lists."""
    default: Any = None
    """The documented default."""
    format: str = ""
    """The documented format of a string."""


@attrs.frozen
class Method:
    """A generated method for one operation."""

    name: str
    operation: SourceOperation
    kind: Kind
    answer: Type
    """The type of the response or of one of its items."""
    arguments: tuple[MethodArgument, ...]
    pager: Pager = Pager.NUMBERED
    enveloped: bool = False
    items_key: str | None = None
    """The key of the list in the body; None if the body or its ``data`` is the list."""
    whole_body: bool = False
    """Whether one argument is the whole body, because it is an array or not documented."""

    @property
    def multipart(self) -> bool:
        """Whether the body is a multipart form even without a file."""
        body = self.operation.body
        return body is not None and body.content_type == "multipart/form-data" and not body.json


@attrs.define
class ResourceModule:
    """A generated module: a namespace or a resource with its methods and types."""

    namespace: str
    resource: str | None
    reference_module: str
    """The module of Procore's reference."""
    tag: str
    """The tag of Procore's reference."""
    methods: list[Method] = attrs.field(factory=list)
    models: ModelSchemas = attrs.field(default=attrs.Factory(lambda module: ModelSchemas(module.part), takes_self=True))
    """Objects in responses."""
    inputs: ModelSchemas = attrs.field(
        default=attrs.Factory(lambda module: ModelSchemas(lambda key: f"{module.part(key)}Input"), takes_self=True)
    )
    """Objects in requests."""
    groups: dict[str, dict[str, ModelField]] = attrs.field(factory=dict)
    """Groups of query parameters in brackets, by class name."""

    @property
    def entity(self) -> str:
        """The class name of the resource's model."""
        return Name(self.namespace, self.resource, "").model_name

    def part(self, key: str) -> str:
        """Return the class name of the objects under a key."""
        name = part_of(self.entity, key)
        return f"{self.entity}{name}" if name in BASES else name


def build_modules(operations: Iterable[SourceOperation], names: Mapping[tuple[str, str], Name]) -> list[ResourceModule]:
    """Return the modules, sorted by name, each with its methods sorted by name."""
    modules: dict[tuple[str, str | None], ResourceModule] = {}

    def priority(operation: SourceOperation) -> tuple[int, str]:
        name = names[operation.key]
        return _FIELD_ORDER.get(name.method, len(_FIELD_ORDER)), name.call

    for operation in sorted(operations, key=priority):
        name = names[operation.key]
        key = (name.namespace, name.resource)
        module = modules.setdefault(key, ResourceModule(*key, operation.module, operation.tag))
        module.methods.append(_method(module, name.method, operation))
    for module in modules.values():
        module.methods.sort(key=lambda method: method.name)
        module.models.retain(method.answer for method in module.methods)
    return [modules[key] for key in sorted(modules, key=lambda key: (key[0], key[1] or ""))]


# Methods whose responses determine the order of a model's fields, first to last.
_FIELD_ORDER = {"get": 0, "list": 1}


# -- answers ----------------------------------------------------------------------------------------------------------


def _method(module: ResourceModule, name: str, operation: SourceOperation) -> Method:
    schema = next((operation.responses[status] for status in _SUCCESS if operation.responses.get(status)), None)
    enveloped = False
    properties = (schema or {}).get("properties") or {}
    if (schema or {}).get("type") == "object" and "data" in properties:
        others = set(properties) - {"data"}
        if operation.version.startswith("v2") or not others or properties["data"].get("type") == "array":
            schema, enveloped = properties["data"], not operation.version.startswith("v2")
    subject = _subject(module, name)
    items_key = _items_key(operation, schema)
    if items_key is not None and schema is not None:
        schema = schema["properties"][items_key]
    item = subject if items_key is None else module.part(items_key)
    kind, answer = _answer(module, name, operation, schema, item)
    whole = operation.body is not None and (operation.body.schema or {}).get("type") != "object"
    return Method(
        name,
        operation,
        kind,
        answer,
        tuple(_arguments(module, name, operation, kind, subject, whole)),
        pager=_pager(operation),
        enveloped=enveloped,
        items_key=items_key,
        whole_body=whole,
    )


def _items_key(operation: SourceOperation, schema: Schema | None) -> str | None:
    """Return the key of the list in the body of a paged operation; None if the body is the list, or a single object.

    The reference does not say where the items are. A body with pages is a list if it has exactly one array of objects
    and no id of its own.
    """
    properties = (schema or {}).get("properties") or {}
    if not _is_paged(operation) or (schema or {}).get("type") != "object" or "id" in properties:
        return None
    arrays = [key for key, field in properties.items() if _is_array_of_objects(field)]
    return arrays[0] if len(arrays) == 1 else None


def _is_array_of_objects(schema: Schema) -> bool:
    items = schema.get("items") or {}
    return schema.get("type") == "array" and (items.get("type") == "object" or bool(items.get("properties")))


def _subject(module: ResourceModule, method: str) -> str:
    """Return the class name of the objects that a method returns."""
    bare = re.sub(r"_v\d+_\d+$", "", method)
    bare = re.sub(r"_for_(?:company|project)$", "", bare)
    if _RETURNS_RESOURCE.fullmatch(bare):
        return module.entity
    if match := _VERB_AND_OBJECT.fullmatch(bare):
        return module.part(match[1]) if match[1] else module.entity
    return f"{module.part(bare)}Result"


def _answer(
    module: ResourceModule, name: str, operation: SourceOperation, schema: Schema | None, subject: str
) -> tuple[Kind, Type]:
    if operation.path.endswith("/sync"):
        items = (((schema or {}).get("properties") or {}).get("entities") or {}).get("items")
        # Undocumented entities are objects of the resource.
        default = ModelType(module.entity) if module.entity in module.models.records else ANY
        return "sync", module.models.type_of(items, name=subject) if (items or {}).get("properties") else default
    if operation.method == "GET" and _is_file(operation, schema):
        return "file", ANY
    if "207" in operation.responses and operation.body is not None:
        return "partial", ANY
    get, lists = operation.method == "GET", name.startswith("list") and _is_paged(operation)
    if not schema:
        if get:
            return ("pages" if lists else "any"), ANY
        empty = schema is None and (operation.method == "DELETE" or "204" in operation.responses)
        return ("none" if empty else "any"), ANY
    if schema.get("type") == "array" or (get and lists and _is_one_of_many(schema)):
        item = schema.get("items") if schema.get("type") == "array" else schema
        return ("pages" if get or _is_paged(operation) else "many"), _named(module, item, subject, name)
    answer = _named(module, schema, subject)
    return ("one" if isinstance(answer, ModelType) else "any"), answer


def _named(module: ResourceModule, schema: Schema | None, subject: str, key: str = "") -> Type:
    type_ = module.models.type_of(schema, key, name=subject)
    return type_ if isinstance(type_, ModelType) or type_ in PLAIN_TYPES else ANY


def _is_one_of_many(schema: Schema) -> bool:
    """Return whether the object documented for a list is one of its items, rather than their envelope."""
    properties = schema.get("properties") or {}
    kinds = {field.get("type") for field in properties.values()}
    return bool(properties) and ("id" in properties or not kinds & {"array", "object"})


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


def _is_file(operation: SourceOperation, schema: Schema | None) -> bool:
    if schema:
        return schema.get("type") == "string"
    return "302" in operation.responses or operation.path.endswith((".pdf", "/pdf", "/download"))


def _is_paged(operation: SourceOperation) -> bool:
    return any(
        parameter.name in ("page", "per_page") for parameter in operation.parameters if parameter.location == "query"
    )


def _pager(operation: SourceOperation) -> Pager:
    return pager_of({parameter.name for parameter in operation.parameters if parameter.location == "query"})


# -- parameters -------------------------------------------------------------------------------------------------------


def _body_fields(operation: SourceOperation) -> Mapping[str, Schema]:
    return ((operation.body.schema if operation.body else None) or {}).get("properties") or {}


def _arguments(
    module: ResourceModule, method: str, operation: SourceOperation, kind: Kind, subject: str, whole: bool
) -> Iterable[MethodArgument]:
    arguments: dict[str, MethodArgument] = {}
    groups: dict[str, dict[str, ModelField]] = {}
    pager = _pager(operation) if kind == "pages" else Pager.UNPAGED
    for parameter in operation.parameters:
        base, _, rest = parameter.name.partition("[")
        paging = {pager.size, pager.which} & {pager.size, "cursor"}
        if parameter.location == "query" and parameter.name in paging:
            continue  # every list has them, as per_page and as the cursor with which it is resumed
        if rest and rest != "]":
            key = rest.partition("]")[0]
            type_ = module.inputs.type_of(parameter.schema, f"{base}_{key}")
            groups.setdefault(base, {})[key] = ModelField(key, type_, values_of(parameter.schema), parameter.required)
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
            _parameter_name(base), ("query",), base, ModelType(name), required, filters=True
        )
    yield from _with_body(module, operation, kind, subject, whole, arguments)


def _reversed(values: tuple[str, ...]) -> Iterable[str]:
    """Yield the values with a minus, for descending order, which the data leaves out.

    https://developers.procore.com/documentation/filtering-on-list-actions
    """
    return (f"-{value}" for value in values if not value.startswith("-") and f"-{value}" not in values)


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
        arguments["body"] = MethodArgument("body", ("body",), "body", type_, required=body.required)
    required = set(((body.schema if body else None) or {}).get("required") or ())
    answered = _answered_object(operation)
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
        )
        if name in arguments and name in SCOPE:
            argument = attrs.evolve(arguments[name], locations=(*arguments[name].locations, "body"))
        elif name in arguments:
            argument = attrs.evolve(argument, name=f"body_{name}")
        arguments[argument.name] = argument
    yield from arguments.values()


def _answered_object(operation: SourceOperation) -> Schema | None:
    """Return the schema of the object in a response, without its envelope."""
    schema = next((operation.responses[status] for status in _SUCCESS if operation.responses.get(status)), None)
    properties = (schema or {}).get("properties") or {}
    schema = properties["data"] if [*properties] == ["data"] else schema
    return schema.get("items") if schema and schema.get("type") == "array" else schema


def is_date_filter(key: str, type_: Type) -> bool:
    """Return whether a filter accepts a range of dates; the data documents most of these as plain dates."""
    name = getattr(type_, "name", "")
    return name in ("Date", "DateTime") or (name == "str" and _DATE_KEY.search(key) is not None)
