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


def refusal_of(known: OperationSpec, call: ApiCall, query: Mapping[str, Any], body: Any) -> Answer | None:
    """Return the answer to a call that cannot be processed, None for one that can.

    What is missing is a 400, as is a query that cannot be understood; a body's field of the wrong type is a 422.
    """
    headers = {each.name: call.seen.headers[each.name] for each in known.headers if each.name in call.seen.headers}
    # A project says which company it is of: https://developers.procore.com/documentation/tutorial-observations
    implied = {"company_id": query["project_id"]} if "project_id" in query else {}
    lacking = missing(known.query, {**implied, **query}) or missing(known.headers, headers)
    if lacking is not None:
        return call.fail(400, _MISSING.format(lacking))
    typed = [each for each in known.query if not each.name.startswith("filters") and each.item_type != "object"]
    for name, texts in wrongs(typed, query).items():
        return call.fail(400, f"{name} {texts[0]}")
    if body is None and call.seen.body:
        return call.fail(400, "The body is not JSON.")
    if known.operation.content_type is None:
        return None
    if not call.seen.body:
        is_array = known.operation.body_type.endswith("[]")
        body = {} if not is_array else None if known.operation.body_required else []
    return _refusal_of_body(known, call, body)


def _refusal_of_body(known: OperationSpec, call: ApiCall, body: Any) -> Answer | None:
    is_array = known.operation.body_type.endswith("[]")
    if not isinstance(body, list if is_array else dict):
        return call.fail(400, f"The body is not a JSON {'array' if is_array else 'object'}.")
    # What is wrong with a row of a sync, or with one of many triggers, is told of that row.
    many = known.operation.name.startswith("webhooks.triggers.bulk")
    fields = known.beside_rows if many or known.route.action == "sync" else known.body
    if many and is_array:
        return None
    rows = [each for each in body if isinstance(each, dict)] if isinstance(body, list) else [body]
    lacking = next((name for each in rows if (name := missing(fields, each)) is not None), None)
    if lacking is not None:
        return call.fail(400, _MISSING.format(lacking))
    if known.route.action == "sync" and too_many(body, known):
        return call.fail(400, "A sync takes at most 1,000 entries.")
    problems = {name: texts for each in rows for name, texts in wrongs(fields, each).items()}
    return unprocessable(call.seen.path, problems) if problems else None


def unprocessable(path: str, problems: Mapping[str, list[str]]) -> Answer:
    """Compose the answer that says what is wrong, by field."""
    if path.startswith("/rest/v2"):
        return api_error(path, 422, ", ".join(f"{name} {each}" for name, texts in problems.items() for each in texts))
    return Answer(422, None, {"errors": dict(problems)})
