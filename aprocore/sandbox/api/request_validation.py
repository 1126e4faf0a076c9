"""Validation of requests: absent parameters (400), blank fields and fields of the wrong type (422)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...catalogue import Parameter
from ..http.response import Answer, api_error
from ..spec.json_types import defaults_of
from ..spec.spec import OperationSpec
from .bulk import exceeds_batch_limit
from .closed_sets import closed_set_errors
from .dispatcher import ApiCall
from .lenient_values import lenient_values
from .validation import FieldErrors, blank_fields, flat_errors, is_blank, missing_field, type_errors

__all__ = ["lenient_body", "unprocessable", "validation_error"]

_MISSING = "param is missing or the value is empty: {}"
_SCOPE_FIELDS = frozenset({"company_id", "project_id"})


def lenient_body(spec: OperationSpec, call: ApiCall, body: Any) -> Any:
    """Return a body with the documented types where Procore reads what was sent; see :func:`lenient_values`."""

    def note(_: str) -> None:
        call.request.observations.add("datetime_without_time")

    def read(row: Any) -> Any:
        return lenient_values(spec.body, row, call.strict, note) if isinstance(row, dict) else row

    return [read(row) for row in body] if isinstance(body, list) else read(body)


def validation_error(spec: OperationSpec, call: ApiCall, query: Mapping[str, Any], body: Any) -> Answer | None:
    """Return the error response for an invalid call, or None.

    Missing parameters and invalid queries are a 400; body fields of the wrong type are a 422.
    """
    headers = {
        parameter.name: call.request.headers[parameter.name]
        for parameter in spec.headers
        if parameter.name in call.request.headers
    }
    query = lenient_values(spec.query, query, call.strict, lambda _: None)
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
    for name, text in flat_errors(type_errors(typed, query)):
        return call.fail(400, f"{name} {text}")
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
    for row in rows:
        absent = _absent_parameter(spec, call, row)
        if absent is not None:
            return call.fail(400, _MISSING.format(absent))
    if spec.route.action == "sync" and exceeds_batch_limit(body, spec):
        return call.fail(400, "A sync takes at most 1,000 entries.")
    problems: FieldErrors = {}
    for row in rows:
        blank = _without_wrapper(spec, blank_fields(_required_in_body(spec, call, fields), row))
        # Some fields are documented as required and with a default value.
        defaults = defaults_of(spec.operation.name)
        blank = {name: texts for name, texts in blank.items() if name not in defaults}
        wrong = type_errors(fields, row, complete_moments="dates" in call.strict)
        problems |= {**closed_set_errors(spec, row), **_without_wrapper(spec, wrong), **blank}
    return unprocessable(call.request.path, problems) if problems else None


def _absent_parameter(spec: OperationSpec, call: ApiCall, body: Mapping[str, Any]) -> str | None:
    """Return the name of a parameter of the body that is missing or empty, or None.

    Parameters are the wrapper of the resource and what stands beside it; in a body without a wrapper the scope, and
    objects. Other fields are those of the resource, except in version 2, which has another format of errors.
    """
    wrapper = spec.wrapper
    for field in _required_in_body(spec, call, spec.body):
        is_parameter = wrapper is not None or field.name in _SCOPE_FIELDS or field.item_type in ("object", "any")
        if field.required and is_parameter and is_blank(body.get(field.name)):
            return field.name
    if spec.is_v2:
        return next((name for name, _ in flat_errors(blank_fields(spec.body, body))), None)
    return None


def _required_in_body(spec: OperationSpec, call: ApiCall, fields: tuple[Parameter, ...]) -> tuple[Parameter, ...]:
    # "company_id" is optional: https://developers.procore.com/documentation/using-sync-actions
    if spec.route.action != "sync" or "company_id" in call.strict:
        return fields
    return tuple(field for field in fields if field.name != "company_id")


def _without_wrapper(spec: OperationSpec, errors: FieldErrors) -> FieldErrors:
    """Return errors by field of the resource: those in the wrapper object are not below its name."""
    inner = errors.get(spec.wrapper.name) if spec.wrapper is not None else None
    if spec.wrapper is None or not isinstance(inner, dict):
        return errors
    return {name: texts for name, texts in errors.items() if name != spec.wrapper.name} | inner


def unprocessable(path: str, problems: FieldErrors) -> Answer:
    """Return a 422 response with the error messages by field."""
    if path.startswith("/rest/v2"):
        return api_error(path, 422, ", ".join(f"{name} {text}" for name, text in flat_errors(problems)))
    return Answer(422, None, {"errors": problems})
