"""Property of all resources: what a create call wrote is what create, show and list show."""

from __future__ import annotations

from typing import Any

import pytest

from aprocore.catalogue import Operation
from aprocore.sandbox import Sandbox
from aprocore.sandbox.api.references import base_name
from aprocore.sandbox.spec.spec import spec_of, unwrap_body
from tests.support.sandbox_calls import SandboxCalls, resources

#: Lists that do not have what was created with the same path, and the reason.
OTHER_LISTS = {
    "custom_configurable_tools.configurable_field_sets.list_for_company": "Its required parameter names a class.",
    "app_marketplace.app_installations.list": "The list is of the company in the query, the body names a project.",
    "workflows.workflow_instances.list_for_company": "Its items have ids of version 2, and are created by a tool.",
    "workflows.workflow_instances.list_for_project": "Its items have ids of version 2, and are created by a tool.",
    "specifications.specification_section_divisions.list": "It is a list of divisions by number.",
}
#: The day that all dates in bodies have.
DAY = "2026-06-01"
FEW = ("rfis", "submittals", "punch_list.punch_items", "observations", "change_events", "photos", "directory")


def _checked() -> dict[str, dict[str, Operation]]:
    return {
        path: operations
        for path, operations in resources().items()
        if "create" in operations
        and {"show", "list"} & operations.keys()
        # Uploads and webhooks have handlers and tests of their own.
        and not any(word in path for word in ("uploads", "webhooks"))
    }


def _value(body: Any, operation: Operation) -> Any:
    return body["data"] if operation.enveloped and isinstance(body, dict) else body


def _is_shown(written: Any, shown: Any) -> bool:
    """Return whether a view has a written value; objects may have more fields, and version 2 has ids as text."""
    if isinstance(written, dict):
        if isinstance(shown, str):
            # Some views have the name of what others show as an object.
            return bool(written.get("name") == shown)
        return isinstance(shown, dict) and all(
            _is_shown(written[name], shown[name]) for name in written if name in shown
        )
    if isinstance(written, list):
        return isinstance(shown, list) and len(written) <= len(shown) and all(map(_is_shown, written, shown))
    if isinstance(shown, dict):
        return any(_is_shown(written, value) for value in shown.values() if not isinstance(value, dict))
    if str(written) == str(shown):
        return True
    if str(written).startswith("2026-"):
        return str(shown)[:10] == str(written)[:10]
    return isinstance(shown, float) and float(written) == shown


def _problems(calls: SandboxCalls, operations: dict[str, Operation]) -> list[str]:
    create = operations["create"]
    path, body = calls.path_of(create), calls.body_of(create)
    answer = calls.call("POST", path, body, **calls.query_of(create))
    if answer.status not in (200, 201):
        # No body, a job, or a file that this body can't have.
        is_missing = any(text in answer.body for text in (b"param is missing", b"can't be blank"))
        return [] if is_missing or answer.status in (202, 204) else [f"{create.name}: {answer.status} {answer.body!r}"]
    made = _value(answer.json(), create)
    if not isinstance(made, dict) or "id" not in made:
        return []
    written = unwrap_body(spec_of(create), body)[1]
    problems = []
    for action in ("show", "list"):
        operation = operations.get(action)
        if operation is None or operation.name in OTHER_LISTS:
            continue
        query = calls.query_of(operation)
        if action == "list":
            # Daily logs without a date are those of today.
            dates = {"log_date", "date"} & {parameter.name for parameter in operation.parameters}
            query |= {"per_page": 2000, **dict.fromkeys(dates, DAY)}
        shown = calls.call("GET", path if action == "list" else f"{path}/{made['id']}", **query)
        if shown.status != 200:
            continue
        view = _value(shown.json(), operation)
        if action == "list":
            view = next((row for row in view if isinstance(row, dict) and str(row.get("id")) == str(made["id"])), None)
            if view is None:
                problems.append(f"{operation.name}: it is not in the list")
                continue
        problems += [
            f"{operation.name}: {name} was created as {made[name]!r} and is {view[name]!r}"
            for name in made.keys() & view.keys()
            if not _is_shown(made[name], view[name])
        ]
        problems += [
            f"{operation.name}: {name} was written as {value!r} and is {view[name]!r}"
            for name, value in written.items()
            if name in view and not _is_shown(value, view[name])
        ]
        problems += [
            f"{operation.name}: {name} was written as {value!r} and {other} is {view[other]!r}"
            for name, value in written.items()
            if name.endswith("_id")
            and isinstance(view.get(other := base_name(name)), dict)
            and not _is_shown(value, view[other])
        ]
    return problems


@pytest.fixture(scope="module")
def calls() -> SandboxCalls:
    return SandboxCalls(Sandbox())


@pytest.mark.parametrize("namespace", FEW)
def test_written_is_shown_in_frequent_tools(calls: SandboxCalls, namespace: str) -> None:
    found = {
        path: problems
        for path, operations in _checked().items()
        if operations["create"].name.startswith(f"{namespace}.create")
        if (problems := _problems(calls, operations))
    }
    assert found == {}


@pytest.mark.slow
def test_written_is_shown_in_all_tools(calls: SandboxCalls) -> None:
    found = {path: problems for path, operations in _checked().items() if (problems := _problems(calls, operations))}
    assert found == {}
