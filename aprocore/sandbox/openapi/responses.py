"""What an operation's answers look like: by status, the form of the body."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from ..api.free_resources import RECORD_OPERATIONS
from ..api.overrides import OPERATIONS
from ..spec.route_parser import skeleton
from ..spec.spec import OperationSpec
from .schemas import Schema, Schemas, array_of, object_of

__all__ = ["DocumentedResponse", "documented_responses_of", "is_by_hand"]

_KEPT = frozenset((each.method, skeleton(each.path)) for each in RECORD_OPERATIONS)
_BY_HAND = frozenset((each.method, skeleton(each.path)) for each in OPERATIONS)
#: What the data does not describe, and what is said of each row that is refused.
_ANYTHING: Schema = {"type": "object"}
_REFUSED = object_of({"errors": {"type": "object", "additionalProperties": array_of({"type": "string"})}}, ["errors"])


@attrs.frozen
class DocumentedResponse:
    """An answer with one status; without a schema it has no body."""

    schema: Schema | None = None
    #: Whether headers tell of pages.
    is_list: bool = False


def is_by_hand(known: OperationSpec) -> bool:
    """Tell whether an operation is answered by a handler of its own."""
    return (known.operation.method, skeleton(known.operation.path)) in _BY_HAND


def documented_responses_of(known: OperationSpec, schemas: Schemas) -> Mapping[int, DocumentedResponse]:
    """Return what an operation answers to calls that it takes, by status."""
    operation, shape = known.operation, known.shape
    if (operation.method, skeleton(operation.path)) in _KEPT:
        if operation.method == "DELETE":
            return {204: DocumentedResponse()}
        return {
            201 if operation.method == "POST" else 200: DocumentedResponse(
                object_of({"id": {"type": "integer"}}, ["id"])
            )
        }
    if shape.form == "file":
        return {302: DocumentedResponse()}
    action = known.route.action
    if action == "list" and not (shape.form == "one" and shape.record is not None):
        return {200: _list(known, schemas)}
    if action in ("show", "single") and shape.form == "many" and known.route.steps[-1].kind in ("word", "text"):
        return {200: _list(known, schemas)}
    if action == "sync":
        return {200: DocumentedResponse(_synced(known, schemas))}
    if operation.name.startswith("webhooks.") and action == "bulk":
        # Each version and method has its own words for what was done and what was not.
        return {status: DocumentedResponse(_enveloped(known, {})) for status in (200, 201, 207)}
    if shape.form == "partial":
        told = object_of({"success": array_of(_ANYTHING), "failed": array_of(_REFUSED)}, ["success", "failed"])
        reply = DocumentedResponse(_enveloped(known, told))
        return {200: reply, 207: reply} if action != "restore" else {200: reply, 204: DocumentedResponse()}
    if shape.form == "none":
        return {204: DocumentedResponse()}
    return {status: DocumentedResponse() if status == 204 else _reply(known, schemas) for status in _statuses(known)}


def _statuses(known: OperationSpec) -> tuple[int, ...]:
    action, method = known.route.action, known.operation.method
    if action == "create" or (action == "change_single" and method == "POST"):
        return (201,)
    if action == "bulk":
        return (201 if method == "POST" else 200, 207, 204)
    if action == "restore":
        return (200, 204)
    if action == "verb" and known.verb.startswith("create"):
        return (200, 201)
    return (200,)


def _one(known: OperationSpec, schemas: Schemas) -> Schema:
    record, cls = known.shape.record, known.shape.cls
    if cls in (int, str):
        # Ids are text from version 2 on.
        return {"type": "string" if cls is str or known.is_v2 else "integer"}
    return schemas.record(record) if record is not None else _ANYTHING


def _reply(known: OperationSpec, schemas: Schemas) -> DocumentedResponse:
    one = _one(known, schemas)
    form = known.shape.form
    is_list = form == "many" or (form == "any" and known.operation.answers == "list")
    return DocumentedResponse(_enveloped(known, array_of(one) if is_list else one))


def _list(known: OperationSpec, schemas: Schemas) -> DocumentedResponse:
    items = array_of(_one(known, schemas))
    pager = known.operation.pager
    number: Schema = {"type": "integer"}
    if pager == "from_zero":
        counts = {"current_page": number, "possible_pages": number, "total": number}
        return DocumentedResponse(object_of({"data": items, **counts}, ["data", *counts]))
    if pager in ("starting_after", "start_after"):
        following = object_of({"next_starting_after": {"type": ["integer", "string", "null"]}})
        return DocumentedResponse(object_of({"data": items, "pagination": following}, ["data", "pagination"]))
    return DocumentedResponse(_enveloped(known, items), is_list=pager in (None, "numbered"))


def _synced(known: OperationSpec, schemas: Schemas) -> Schema:
    entity = _one(known, schemas)
    if known.operation.answers == "list":
        return array_of({"anyOf": [entity, _REFUSED]})
    told = object_of({"entities": array_of(entity), "errors": array_of(_REFUSED)}, ["entities", "errors"])
    return _enveloped(known, told)


def _enveloped(known: OperationSpec, schema: Schema) -> Schema:
    return object_of({"data": schema}, ["data"]) if known.operation.enveloped else schema
