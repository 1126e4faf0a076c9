"""Answers of generated methods: what a method returns, from the documented responses of its operation."""

from __future__ import annotations

import re

from ..sansio.pagination.styles import Pager, pager_of
from .operations import Schema, SourceOperation
from .resource_module import Kind, ResourceModule
from .schema_types import ANY, PLAIN_TYPES, ModelType, Type

__all__ = ["answer_of", "answered_object", "documented_pager", "items_key_of", "subject_of", "success_schema"]

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


def success_schema(operation: SourceOperation) -> Schema | None:
    """Return the schema of the response to a call that succeeds; None if none is documented."""
    return next((operation.responses[status] for status in _SUCCESS if operation.responses.get(status)), None)


def items_key_of(operation: SourceOperation, schema: Schema | None) -> str | None:
    """Return the key of the list in the body of a paged operation; None if the body is the list, or a single object.

    The reference does not say where the items are. A body with pages is a list if it has exactly one array of objects
    and no id of its own.
    """
    properties = (schema or {}).get("properties") or {}
    if not _is_paged(operation) or (schema or {}).get("type") != "object" or "id" in properties:
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


def _is_one_of_many(schema: Schema) -> bool:
    """Return whether the object documented for a list is one of its items, rather than their envelope."""
    properties = schema.get("properties") or {}
    kinds = {field.get("type") for field in properties.values()}
    return bool(properties) and ("id" in properties or not kinds & {"array", "object"})


def _is_file(operation: SourceOperation, schema: Schema | None) -> bool:
    if schema:
        return schema.get("type") == "string"
    return "302" in operation.responses or operation.path.endswith((".pdf", "/pdf", "/download"))


def _is_paged(operation: SourceOperation) -> bool:
    return any(
        parameter.name in ("page", "per_page") for parameter in operation.parameters if parameter.location == "query"
    )
