"""What is refused before anything is done: calls that lack something, or have it in the wrong type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..http.response import Answer, api_error
from ..spec.spec import OperationSpec
from .bulk import too_many
from .dispatcher import ApiCall
from .validation import missing, wrongs

__all__ = ["refusal_of", "unprocessable"]

_MISSING = "param is missing or the value is empty: {}"


def refusal_of(spec: OperationSpec, call: ApiCall, query: Mapping[str, Any], body: Any) -> Answer | None:
    """Return the answer to a call that cannot be processed, None for one that can.

    What is missing is a 400, as is a query that cannot be understood; a body's field of the wrong type is a 422.
    """
    headers = {
        parameter.name: call.seen.headers[parameter.name]
        for parameter in spec.headers
        if parameter.name in call.seen.headers
    }
    # A project says which company it is of: https://developers.procore.com/documentation/tutorial-observations
    implied = {"company_id": query["project_id"]} if "project_id" in query else {}
    lacking = missing(spec.query, {**implied, **query}) or missing(spec.headers, headers)
    if lacking is not None:
        return call.fail(400, _MISSING.format(lacking))
    typed = [
        parameter
        for parameter in spec.query
        if not parameter.name.startswith("filters") and parameter.item_type != "object"
    ]
    for name, texts in wrongs(typed, query).items():
        return call.fail(400, f"{name} {texts[0]}")
    if body is None and call.seen.body:
        return call.fail(400, "The body is not JSON.")
    if spec.operation.content_type is None:
        return None
    if not call.seen.body:
        is_array = spec.operation.body_type.endswith("[]")
        body = {} if not is_array else None if spec.operation.body_required else []
    return _refusal_of_body(spec, call, body)


def _refusal_of_body(spec: OperationSpec, call: ApiCall, body: Any) -> Answer | None:
    is_array = spec.operation.body_type.endswith("[]")
    if not isinstance(body, list if is_array else dict):
        return call.fail(400, f"The body is not a JSON {'array' if is_array else 'object'}.")
    # What is wrong with a row of a sync, or with one of many triggers, is told of that row.
    many = spec.operation.name.startswith("webhooks.triggers.bulk")
    fields = spec.fields_without_rows if many or spec.route.action == "sync" else spec.body
    if many and is_array:
        return None
    rows = [row for row in body if isinstance(row, dict)] if isinstance(body, list) else [body]
    lacking = next((name for row in rows if (name := missing(fields, row)) is not None), None)
    if lacking is not None:
        return call.fail(400, _MISSING.format(lacking))
    if spec.route.action == "sync" and too_many(body, spec):
        return call.fail(400, "A sync takes at most 1,000 entries.")
    problems = {name: texts for row in rows for name, texts in wrongs(fields, row).items()}
    return unprocessable(call.seen.path, problems) if problems else None


def unprocessable(path: str, problems: Mapping[str, list[str]]) -> Answer:
    """Compose the answer that says what is wrong, by field."""
    if path.startswith("/rest/v2"):
        return api_error(path, 422, ", ".join(f"{name} {text}" for name, texts in problems.items() for text in texts))
    return Answer(422, None, {"errors": dict(problems)})
