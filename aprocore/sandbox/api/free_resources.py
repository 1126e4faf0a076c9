"""Collections that clients can fill with any JSON objects: todos and layers."""

from __future__ import annotations

from typing import Any

import msgspec

from ..data.seed_data import id_in
from ..data.store import Change
from ..http.response import Answer
from .dispatcher import ApiCall, OperationHandler

__all__ = ["RECORD_OPERATIONS"]


def _create(call: ApiCall) -> Answer:
    sent = _sent(call)
    if sent is None:
        return call.fail(400, "The body is not a JSON object.")
    record = call.seed_data.add_record(call.request.path, sent)
    _tell(call, "create", record)
    return Answer(201, None, record)


def _show(call: ApiCall) -> Answer:
    record = _record(call)
    return call.fail(404, "Not found") if record is None else Answer(200, None, record)


def _update(call: ApiCall) -> Answer:
    return _change(call, keep=True)


def _replace(call: ApiCall) -> Answer:
    return _change(call, keep=False)


def _change(call: ApiCall, *, keep: bool) -> Answer:
    record, sent = _record(call), _sent(call)
    if record is None:
        return call.fail(404, "Not found")
    if sent is None:
        return call.fail(400, "The body is not a JSON object.")
    own_id = record["id"]
    if not keep:
        record.clear()
    record.update(sent, id=own_id)
    _tell(call, "update", record)
    return Answer(200, None, record)


def _delete(call: ApiCall) -> Answer:
    record = _record(call)
    if record is None:
        return call.fail(404, "Not found")
    _tell(call, "delete", record)
    del call.seed_data.records[_collection(call)][call.number("id") or 0]
    return Answer(204)


def _collection(call: ApiCall) -> str:
    return call.request.path.rpartition("/")[0]


def _record(call: ApiCall) -> dict[str, Any] | None:
    return call.seed_data.records.get(_collection(call), {}).get(call.number("id") or 0)


def _tell(call: ApiCall, kind: str, record: dict[str, Any]) -> None:
    """Report a change, in the project that the path, or else the record itself, names."""
    named = str(call.path.get("project_id", record.get("project_id")))
    project = call.seed_data.projects.get(id_in(named) or 0)
    key = call.request.path.rstrip("/").split("/")[3:]
    words = next(segment for segment in reversed(key) if not segment.isdigit())
    parent = f"projects/{project['id']}" if project else f"companies/{(call.company or call.seed_data.company).id}"
    call.on_change(call, Change(kind, f"{parent}/{words}", record["id"]), project["id"] if project else None)


def _sent(call: ApiCall) -> dict[str, Any] | None:
    try:
        value = msgspec.json.decode(call.request.body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


_TODOS = "/rest/v1.0/todos"
_LAYERS = "/rest/v1.0/companies/{company_id}/projects/{project_id}/layers"

RECORD_OPERATIONS = (
    OperationHandler("POST", _TODOS, _create),
    OperationHandler("GET", _TODOS + "/{id}", _show),
    OperationHandler("PATCH", _TODOS + "/{id}", _update),
    OperationHandler("DELETE", _TODOS + "/{id}", _delete),
    OperationHandler("POST", _LAYERS, _create),
    OperationHandler("GET", _LAYERS + "/{id}", _show),
    OperationHandler("PUT", _LAYERS + "/{id}", _replace),
    OperationHandler("DELETE", _LAYERS + "/{id}", _delete),
)
