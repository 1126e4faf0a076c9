"""Documented responses of an operation, by status, for the OpenAPI document."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ..spec.json_types import body_around
from ..spec.spec import OperationSpec
from .schemas import ERRORS_BY_FIELD, Schema, Schemas, array_of, object_of

__all__ = [
    "DocumentedResponse",
    "documented_responses_of",
]

# The schema of items that the data does not document, and of a rejected row.
_ANYTHING: Schema = {"type": "object"}
_REJECTED = object_of({"errors": {"$ref": ERRORS_BY_FIELD}}, ["errors"])
# The form of their results depends on version and method.
_OWN_RESULTS = ("webhooks.", "directory.company_users.", "action_plans.action_plan_item_assignees.")


@attrs.frozen
class DocumentedResponse:
    """A response with one status; without a schema it has no body."""

    schema: Schema | None = None
    is_list: bool = False
    """Whether pagination headers are sent."""


def documented_responses_of(spec: OperationSpec, schemas: Schemas) -> Mapping[int, DocumentedResponse]:
    """Return the successful responses of an operation, by status."""
    operation, response_type = spec.operation, spec.response_type
    if response_type.form == "file":
        return {302: DocumentedResponse()}
    action = spec.route.action
    if action == "list" and not (response_type.form == "one" and response_type.shape is not None):
        return {200: _list(spec, schemas)}
    if action in ("show", "single") and response_type.form == "many" and spec.route.steps[-1].kind in ("word", "text"):
        return {200: _list(spec, schemas)}
    if action == "sync":
        return {200: DocumentedResponse(_synced(spec, schemas))}
    if operation.name.startswith(_OWN_RESULTS) and (action == "bulk" or response_type.form == "partial"):
        return {status: DocumentedResponse(_enveloped(spec, {})) for status in (200, 201, 207)}
    if response_type.form == "partial":
        result = object_of({"success": array_of(_ANYTHING), "failed": array_of(_REJECTED)}, ["success", "failed"])
        response = DocumentedResponse(_enveloped(spec, result))
        other = {204: DocumentedResponse()} if action == "restore" else {207: response}
        return {operation.status: response, **other}
    if response_type.form == "none":
        return {spec.operation.status: DocumentedResponse()}
    return {status: DocumentedResponse() if status == 204 else _reply(spec, schemas) for status in _statuses(spec)}


def _statuses(spec: OperationSpec) -> tuple[int, ...]:
    status = spec.operation.status
    if spec.route.action == "bulk":
        return (status, 207, 204)
    return (status, 204) if spec.route.action == "restore" else (status,)


def _one(spec: OperationSpec, schemas: Schemas) -> Schema:
    shape, cls = spec.response_type.shape, spec.response_type.cls
    if cls in (int, str):
        return {"type": "string" if cls is str else "integer"}
    return schemas.shape(shape) if shape is not None else _ANYTHING


def _reply(spec: OperationSpec, schemas: Schemas) -> DocumentedResponse:
    one = _one(spec, schemas)
    form = spec.response_type.form
    is_list = form == "many" or (form == "any" and spec.operation.answers == "list")
    return DocumentedResponse(_enveloped(spec, array_of(one) if is_list else one))


def _list(spec: OperationSpec, schemas: Schemas) -> DocumentedResponse:
    items = array_of(_one(spec, schemas))
    around = body_around(spec.operation.name)
    if around is not None:
        names = [around.items_key, *around.beside]
        return DocumentedResponse(object_of({around.items_key: items, **{name: {} for name in around.beside}}, names))
    pager = spec.operation.pager
    number: Schema = {"type": "integer"}
    if pager == "from_zero" and spec.operation.enveloped:
        counts = {"current_page": number, "possible_pages": number, "total": number}
        return DocumentedResponse(object_of({"data": items, **counts}, ["data", *counts]))
    if pager in ("starting_after", "start_after"):
        following = object_of({"next_starting_after": {"type": ["integer", "string", "null"]}})
        return DocumentedResponse(object_of({"data": items, "pagination": following}, ["data", "pagination"]))
    return DocumentedResponse(_enveloped(spec, items), is_list=pager in (None, "numbered"))


def _synced(spec: OperationSpec, schemas: Schemas) -> Schema:
    entity = _one(spec, schemas)
    if spec.operation.answers == "list":
        return array_of({"anyOf": [entity, _REJECTED]})
    result = object_of({"entities": array_of(entity), "errors": array_of(_REJECTED)}, ["entities", "errors"])
    return _enveloped(spec, result)


def _enveloped(spec: OperationSpec, schema: Schema) -> Schema:
    return object_of({"data": schema}, ["data"]) if spec.operation.enveloped else schema
