"""What is on each page: its methods with their parameters, and the objects that they take and give."""

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
    AS_IT_COMES,
    ListType,
    ModelField,
    ModelType,
    Shapes,
    Type,
    attribute,
    camel,
    part_of,
    values_of,
)

__all__ = ["Kind", "Method", "MethodArgument", "ResourceModule", "is_moment", "matched_by", "pages_of", "rows_of"]

#: What a method gives: an object, a list of objects, pages of them, whatever came, nothing, a file, or what became of
#: the entries of a sync action or of a bulk one.
Kind: TypeAlias = Literal["one", "many", "pages", "any", "none", "file", "sync", "partial"]
Place: TypeAlias = Literal["path", "query", "header", "body"]

SCOPE = ("company_id", "project_id")
#: Methods that are called by a verb and what they are about, which is what they answer with.
_NAMED = re.compile(
    r"(?:bulk_)?(?:add|create|delete|destroy|get|list|remove|replace|restore|review|sync|update|upsert)"
    r"(?:_recycled)?(?:_(.+))?"
)
#: Those that answer with what it was done to, whatever follows the verb.
_OF_IT = re.compile(
    r"(?:approve|clone|copy|deactivate|duplicate|find|lock|query|restart|search|send|sign|terminate|toggle|unlock|use)"
    r"(?:_.+)?"
)
_SUCCESS = ("200", "201", "202", "207")
_MOMENT = re.compile(r"(?:_at|_on|date|datetime)$")


@attrs.frozen
class MethodArgument:
    """A parameter of a method."""

    name: str
    places: tuple[Place, ...]
    #: What it is called on the wire.
    key: str
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
    """A method of a page, for one operation."""

    name: str
    operation: SourceOperation
    kind: Kind
    #: What the answer, or each of its items, is.
    answer: Type
    arguments: tuple[MethodArgument, ...]
    pager: Pager = Pager.NUMBERED
    enveloped: bool = False
    #: Whether the body is a list, or none that the data tells of: one argument is all of it.
    whole_body: bool = False

    @property
    def multipart(self) -> bool:
        """Whether the body is a form that may hold files."""
        body = self.operation.body
        return body is not None and body.content_type == "multipart/form-data"


@attrs.define
class ResourceModule:
    """A module of the typed floor."""

    namespace: str
    resource: str | None
    #: The module and the tag of Procore's reference.
    module: str
    tag: str
    methods: list[Method] = attrs.field(factory=list)
    #: Objects that come, and those that go.
    models: Shapes = attrs.field(default=attrs.Factory(lambda page: Shapes(page.part), takes_self=True))
    inputs: Shapes = attrs.field(
        default=attrs.Factory(lambda page: Shapes(lambda key: f"{page.part(key)}Input"), takes_self=True)
    )
    #: Groups of query parameters with brackets, by the name of their class.
    groups: dict[str, dict[str, ModelField]] = attrs.field(factory=dict)

    @property
    def entity(self) -> str:
        """What the class of its things is called."""
        return Name(self.namespace, self.resource, "").model_name

    def part(self, key: str) -> str:
        """Return what the class of what is found under a key is called."""
        name = part_of(self.entity, key)
        return f"{self.entity}{name}" if name in BASES else name


def pages_of(operations: Iterable[SourceOperation], names: Mapping[tuple[str, str], Name]) -> list[ResourceModule]:
    """Return the pages, sorted, with all methods of a page in the order of their names."""
    pages: dict[tuple[str, str | None], ResourceModule] = {}
    # An object's fields stand in the order in which it is shown.
    for operation in sorted(operations, key=lambda each: (_SHOWN.get(names[each.key].method, 9), names[each.key].call)):
        name = names[operation.key]
        place = (name.namespace, name.resource)
        page = pages.setdefault(place, ResourceModule(*place, operation.module, operation.tag))
        page.methods.append(_method(page, name.method, operation))
    for page in pages.values():
        page.methods.sort(key=lambda each: each.name)
        page.models.keep(each.answer for each in page.methods)
    return [pages[place] for place in sorted(pages, key=lambda place: (place[0], place[1] or ""))]


_SHOWN = {"get": 0, "list": 1}


# -- answers ----------------------------------------------------------------------------------------------------------


def _method(page: ResourceModule, name: str, operation: SourceOperation) -> Method:
    schema = next((operation.responses[status] for status in _SUCCESS if operation.responses.get(status)), None)
    enveloped = False
    properties = (schema or {}).get("properties") or {}
    if (schema or {}).get("type") == "object" and "data" in properties:
        others = set(properties) - {"data"}
        if operation.version.startswith("v2") or not others or properties["data"].get("type") == "array":
            schema, enveloped = properties["data"], not operation.version.startswith("v2")
    subject = _subject(page, name)
    kind, answer = _answer(page, name, operation, schema, subject)
    whole = operation.body is not None and (operation.body.schema or {}).get("type") != "object"
    return Method(
        name,
        operation,
        kind,
        answer,
        tuple(_arguments(page, name, operation, kind, subject, whole)),
        pager=_pager(operation),
        enveloped=enveloped,
        whole_body=whole,
    )


def _subject(page: ResourceModule, method: str) -> str:
    """Return the name of the class of what a method is about."""
    bare = re.sub(r"_v\d+_\d+$", "", method)
    bare = re.sub(r"_for_(?:company|project)$", "", bare)
    if _OF_IT.fullmatch(bare):
        return page.entity
    if match := _NAMED.fullmatch(bare):
        return page.part(match[1]) if match[1] else page.entity
    return f"{page.part(bare)}Result"


def _answer(
    page: ResourceModule, name: str, operation: SourceOperation, schema: Schema | None, subject: str
) -> tuple[Kind, Type]:
    if operation.path.endswith("/sync"):
        items = (((schema or {}).get("properties") or {}).get("entities") or {}).get("items")
        # Where nothing is said of them, they are what the page is about.
        known = ModelType(page.entity) if page.entity in page.models.records else ANY
        return "sync", page.models.type_of(items, name=subject) if (items or {}).get("properties") else known
    if operation.method == "GET" and _is_file(operation, schema):
        return "file", ANY
    if "207" in operation.responses and operation.body is not None:
        return "partial", ANY
    get, lists = operation.method == "GET", name.startswith("list") and _is_paged(operation)
    if not schema:
        if get:
            return ("pages" if lists else "any"), ANY
        silent = schema is None and (operation.method == "DELETE" or "204" in operation.responses)
        return ("none" if silent else "any"), ANY
    if schema.get("type") == "array" or (get and lists and _is_one_of_many(schema)):
        item = schema.get("items") if schema.get("type") == "array" else schema
        return ("pages" if get else "many"), _named(page, item, subject, name)
    answer = _named(page, schema, subject)
    return ("one" if isinstance(answer, ModelType) else "any"), answer


def _named(page: ResourceModule, schema: Schema | None, subject: str, key: str = "") -> Type:
    found = page.models.type_of(schema, key, name=subject)
    return found if isinstance(found, ModelType) or found in AS_IT_COMES else ANY


def _is_one_of_many(schema: Schema) -> bool:
    """Tell whether a list that is documented as an object is one of the things it lists, rather than has them."""
    properties = schema.get("properties") or {}
    kinds = {each.get("type") for each in properties.values()}
    return bool(properties) and ("id" in properties or not kinds & {"array", "object"})


def rows_of(operation: SourceOperation) -> str:
    """Return the field of a sync action's body that has the rows."""
    fields = _body_fields(operation)
    arrays = [key for key, schema in fields.items() if schema.get("type") == "array"]
    return "updates" if "updates" in fields or not arrays else arrays[0]


def matched_by(operation: SourceOperation) -> tuple[str, ...]:
    """Return by what a sync action finds what a row is about, as far as it documents its rows."""
    rows = _body_fields(operation).get(rows_of(operation)) or {}
    documented = (rows.get("items") or {}).get("properties")
    return tuple(each for each in MATCHED_BY if documented is None or each in documented)


def _is_file(operation: SourceOperation, schema: Schema | None) -> bool:
    if schema:
        return schema.get("type") == "string"
    return "302" in operation.responses or operation.path.endswith((".pdf", "/pdf", "/download"))


def _is_paged(operation: SourceOperation) -> bool:
    return any(each.name in ("page", "per_page") for each in operation.parameters if each.place == "query")


def _pager(operation: SourceOperation) -> Pager:
    return pager_of({each.name for each in operation.parameters if each.place == "query"})


# -- parameters -------------------------------------------------------------------------------------------------------


def _body_fields(operation: SourceOperation) -> Mapping[str, Schema]:
    return ((operation.body.schema if operation.body else None) or {}).get("properties") or {}


def _arguments(
    page: ResourceModule, method: str, operation: SourceOperation, kind: Kind, subject: str, whole: bool
) -> Iterable[MethodArgument]:
    found: dict[str, MethodArgument] = {}
    groups: dict[str, dict[str, ModelField]] = {}
    pager = _pager(operation) if kind == "pages" else Pager.UNPAGED
    for parameter in operation.parameters:
        base, _, rest = parameter.name.partition("[")
        if parameter.place == "query" and parameter.name == pager.size:
            continue  # which is called per_page of all lists
        if rest and rest != "]":
            key = rest.partition("]")[0]
            type_ = page.inputs.type_of(parameter.schema, f"{base}_{key}")
            groups.setdefault(base, {})[key] = ModelField(key, type_, values_of(parameter.schema), parameter.required)
            continue
        type_ = page.inputs.type_of(parameter.schema, base)
        name = _parameter_name(base.lower() if parameter.place == "header" else base)
        places: tuple[Place, ...] = (parameter.place,)
        if name in found and parameter.place != found[name].places[0]:
            places = (*found[name].places, *places)
        values = values_of(parameter.schema)
        if base == "sort":
            values = (*values, *_reversed(values))
        found[name] = MethodArgument(
            name,
            places,
            base if rest else parameter.name,
            type_,
            parameter.required,
            values,
            default=parameter.schema.get("default"),
            format=parameter.schema.get("format", ""),
        )
    for base, fields in groups.items():
        about = subject.removesuffix("Result")
        name = f"{about}{camel(base)}" if base == "filters" else f"{about}{camel(base)}Query"
        known = page.groups.setdefault(name, {})
        for key, each in fields.items():
            known.setdefault(key, each)
        required = any(each.required for each in fields.values())
        found[base] = MethodArgument(_parameter_name(base), ("query",), base, ModelType(name), required, filters=True)
    yield from _with_body(page, operation, kind, subject, whole, found)


def _reversed(values: tuple[str, ...]) -> Iterable[str]:
    """Yield what the data leaves out: each field that a list can be sorted by turns the order round with a minus.

    https://developers.procore.com/documentation/filtering-on-list-actions
    """
    return (f"-{each}" for each in values if not each.startswith("-") and f"-{each}" not in values)


#: What methods take besides an operation's own parameters.
_TAKEN = frozenset(
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
    return attribute(key, _TAKEN)


def _with_body(
    page: ResourceModule,
    operation: SourceOperation,
    kind: Kind,
    subject: str,
    whole: bool,
    found: dict[str, MethodArgument],
) -> Iterable[MethodArgument]:
    body = operation.body
    if body is not None and whole:
        schema = body.schema or {}
        item = (
            page.inputs.type_of(schema.get("items"), name=f"{subject}Input") if schema.get("type") == "array" else ANY
        )
        type_: Type = ListType(item) if schema.get("type") == "array" else ANY
        found["body"] = MethodArgument("body", ("body",), "body", type_, required=body.required)
    required = set(((body.schema if body else None) or {}).get("required") or ())
    for key, schema in _body_fields(operation).items() if not whole else ():
        if "%" in key or (kind == "sync" and key == rows_of(operation)):
            continue
        name = _parameter_name(key)
        type_ = page.inputs.type_of(schema, key)
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
        if name in found and name in SCOPE:
            argument = attrs.evolve(found[name], places=(*found[name].places, "body"))
        elif name in found:
            argument = attrs.evolve(argument, name=f"body_{name}")
        found[argument.name] = argument
    yield from found.values()


def is_moment(key: str, type_: Type) -> bool:
    """Tell whether a filter takes a range of dates: the data calls most of them dates, which is half of it."""
    name = getattr(type_, "name", "")
    return name in ("Date", "DateTime") or (name == "str" and _MOMENT.search(key) is not None)
