"""Answers of generated methods: what a method returns, from the documented responses of its operation."""

from __future__ import annotations

import re
from collections.abc import Mapping

import attrs

from ..sansio.pagination.styles import Pager, pager_of
from .list_repairs import is_paged
from .operations import Schema, SourceOperation
from .resource_module import Kind, ResourceModule
from .schema_types import ANY, PLAIN_TYPES, ModelType, ScalarType, Type

__all__ = [
    "DocumentedAnswer",
    "answer_of",
    "answered_object",
    "documented_answer",
    "documented_pager",
    "subject_of",
    "success_schema",
]

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
# Results of jobs that are not objects of the module.
JOB_FILE, PARTIAL_RESULT = ScalarType("JobFile"), ScalarType("PartialResult")
_SUCCESS = ("200", "201", "202", "207")


def success_schema(operation: SourceOperation) -> Schema | None:
    """Return the schema of the response to a call that succeeds; None if none is documented."""
    return next((operation.responses[status] for status in _SUCCESS if operation.responses.get(status)), None)


@attrs.frozen
class DocumentedAnswer:
    """What an operation answers, without the object around it."""

    schema: Schema | None = attrs.field(hash=False)
    """The schema of the object or list; None if it is not documented."""
    enveloped: bool = False
    """Whether it is under ``data``, in a version in which that is not the rule."""
    items_key: str | None = None
    """The key of the list in the body; None if the body or its ``data`` is the list."""
    beside: Mapping[str, Schema] = attrs.field(factory=dict, hash=False)
    """Required fields beside the list or object."""


def documented_answer(operation: SourceOperation) -> DocumentedAnswer:
    """Return the documented answer of an operation to a call that succeeds; of one that starts a job, the result."""
    if operation.job is not None and operation.job.answered_by is not None:
        operation = operation.job.answered_by
    whole = schema = success_schema(operation)
    enveloped = False
    properties = (schema or {}).get("properties") or {}
    if (schema or {}).get("type") == "object" and "data" in properties:
        others = set(properties) - {"data"}
        if operation.version.startswith("v2") or not others or properties["data"].get("type") == "array":
            schema, enveloped = properties["data"], not operation.version.startswith("v2")
    items_key = _items_key(operation, schema)
    if items_key is not None and schema is not None:
        schema = schema["properties"][items_key]
    around = {} if schema is whole or whole is None else whole
    beside = {key: around["properties"][key] for key in around.get("required", ()) if key not in ("data", items_key)}
    return DocumentedAnswer(schema, enveloped, items_key, beside)


def _items_key(operation: SourceOperation, schema: Schema | None) -> str | None:
    """Return the key of the list in the body of a paged operation; None if the body is the list, or a single object.

    The reference does not say where the items are. A body with pages is a list if it has exactly one array of objects
    and no id of its own.
    """
    properties = (schema or {}).get("properties") or {}
    if not is_paged(operation) or (schema or {}).get("type") != "object" or "id" in properties:
        return None
    arrays = [key for key, field in properties.items() if _is_array_of_objects(field)]
    return arrays[0] if len(arrays) == 1 else None


def subject_of(module: ResourceModule, method: str) -> str:
    """Return the class name of the objects that a method returns."""
    bare = re.sub(r"_v\d+_\d+$", "", method)
    bare = re.sub(r"_for_(?:company|project)$", "", bare)
    if _RETURNS_RESOURCE.fullmatch(bare):
        return module.entity
    if match := _VERB_AND_OBJECT.fullmatch(bare):
        return module.part(match[1]) if match[1] else module.entity
    return f"{module.part(bare)}Result"


def answer_of(
    module: ResourceModule, name: str, operation: SourceOperation, schema: Schema | None, subject: str
) -> tuple[Kind, Type]:
    """Return what a method returns, and the type of the response or of one of its items.

    Args:
        module: module of the method, which collects the models.
        name: name of the method.
        operation: operation of the method.
        schema: documented schema of the answer, without its envelope.
        subject: class name of the objects in the answer.
    """
    if operation.job is not None:
        return "job", _result_of(module, operation, schema, subject)
    if operation.path.endswith("/sync"):
        items = (((schema or {}).get("properties") or {}).get("entities") or {}).get("items")
        # Undocumented entities are objects of the resource.
        default = ModelType(module.entity) if module.entity in module.models.records else ANY
        return "sync", module.models.type_of(items, name=subject) if (items or {}).get("properties") else default
    if operation.method == "GET" and _is_file(operation, schema):
        return "file", ANY
    if "207" in operation.responses and operation.body is not None:
        return "partial", ANY
    get, lists = operation.method == "GET", name.startswith("list") and is_paged(operation)
    if not schema:
        if get:
            return ("pages" if lists else "any"), ANY
        empty = schema is None and (operation.method == "DELETE" or "204" in operation.responses)
        return ("none" if empty else "any"), ANY
    if schema.get("type") == "array":
        return ("pages" if get or is_paged(operation) else "many"), _named(module, schema.get("items"), subject, name)
    answer = _named(module, schema, subject)
    return ("one" if isinstance(answer, ModelType) else "any"), answer


def _result_of(module: ResourceModule, operation: SourceOperation, schema: Schema | None, subject: str) -> Type:
    """Return the type of a job's result."""
    assert operation.job is not None  # noqa: S101 -- for the type checker
    if operation.job.result != "json":
        return JOB_FILE if operation.job.result == "file" else PARTIAL_RESULT
    answer = _named(module, schema, subject) if schema else ANY
    return answer if isinstance(answer, ModelType) else ANY


def documented_pager(operation: SourceOperation) -> Pager:
    """Return the style of pagination that an operation's parameters document."""
    return pager_of({parameter.name for parameter in operation.parameters if parameter.location == "query"})


def answered_object(operation: SourceOperation) -> Schema | None:
    """Return the schema of the object in a response, without its envelope."""
    schema = success_schema(operation)
    properties = (schema or {}).get("properties") or {}
    schema = properties["data"] if [*properties] == ["data"] else schema
    return schema.get("items") if schema and schema.get("type") == "array" else schema


def _is_array_of_objects(schema: Schema) -> bool:
    items = schema.get("items") or {}
    return schema.get("type") == "array" and (items.get("type") == "object" or bool(items.get("properties")))


def _named(module: ResourceModule, schema: Schema | None, subject: str, key: str = "") -> Type:
    type_ = module.models.type_of(schema, key, name=subject)
    return type_ if isinstance(type_, ModelType) or type_ in PLAIN_TYPES else ANY


def _is_file(operation: SourceOperation, schema: Schema | None) -> bool:
    if schema:
        return schema.get("type") == "string"
    return "302" in operation.responses or operation.path.endswith((".pdf", "/pdf", "/download"))
