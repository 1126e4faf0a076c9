"""Validation of requests: missing parameters (400) and fields of the wrong type (422)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..http.response import Answer, api_error
from ..spec.spec import OperationSpec
from .bulk import exceeds_batch_limit
from .dispatcher import ApiCall
from .validation import missing_field, type_errors

__all__ = ["unprocessable", "validation_error"]

_MISSING = "param is missing or the value is empty: {}"


def validation_error(spec: OperationSpec, call: ApiCall, query: Mapping[str, Any], body: Any) -> Answer | None:
    """Return the error response for an invalid call, or None.

    Missing parameters and invalid queries are a 400; body fields of the wrong type are a 422.
    """
    headers = {
        parameter.name: call.request.headers[parameter.name]
        for parameter in spec.headers
        if parameter.name in call.request.headers
    }
    # A project implies its company: https://developers.procore.com/documentation/tutorial-observations
    implied = {"company_id": query["project_id"]} if "project_id" in query else {}
    missing = missing_field(spec.query, {**implied, **query}) or missing_field(spec.headers, headers)
    if missing is not None:
        return call.fail(400, _MISSING.format(missing))
    typed = [
        parameter
        for parameter in spec.query
        if not parameter.name.startswith(("filters", "sort")) and parameter.item_type != "object"
    ]
    for name, texts in type_errors(typed, query).items():
        return call.fail(400, f"{name} {texts[0]}")
    if body is None and call.request.body:
        return call.fail(400, "The body is not JSON.")
    if spec.operation.content_type is None:
        return None
    if not call.request.body:
        is_array = spec.operation.body_type.endswith("[]")
        body = {} if not is_array else None if spec.operation.body_required else []
    return _body_error(spec, call, body)


def _body_error(spec: OperationSpec, call: ApiCall, body: Any) -> Answer | None:
    is_array = spec.operation.body_type.endswith("[]")
    if not isinstance(body, list if is_array else dict):
        return call.fail(400, f"The body is not a JSON {'array' if is_array else 'object'}.")
    # Errors in a row of a sync, or in one of several triggers, are reported for that row.
    many = spec.operation.name.startswith("webhooks.triggers.bulk")
    fields = spec.fields_without_rows if many or spec.route.action == "sync" else spec.body
    if many and is_array:
        return None
    rows = [row for row in body if isinstance(row, dict)] if isinstance(body, list) else [body]
    missing = next((name for row in rows if (name := missing_field(fields, row)) is not None), None)
    if missing is not None:
        return call.fail(400, _MISSING.format(missing))
    if spec.route.action == "sync" and exceeds_batch_limit(body, spec):
        return call.fail(400, "A sync takes at most 1,000 entries.")
    problems = {name: texts for row in rows for name, texts in type_errors(fields, row).items()}
    return unprocessable(call.request.path, problems) if problems else None


def unprocessable(path: str, problems: Mapping[str, list[str]]) -> Answer:
    """Return a 422 response with the error messages by field."""
    if path.startswith("/rest/v2"):
        return api_error(path, 422, ", ".join(f"{name} {text}" for name, texts in problems.items() for text in texts))
    return Answer(422, None, {"errors": dict(problems)})
