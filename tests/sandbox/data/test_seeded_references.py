"""Seeded items are consistent: what they refer to exists, and every view of an item agrees."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from aprocore.catalogue import Operation
from aprocore.sandbox import Sandbox
from aprocore.sandbox.api.references import References
from aprocore.sandbox.spec.spec import spec_of
from tests.support.sandbox_calls import SandboxCalls, resources

#: Fields that refer to items of another project or company than the list's.
ELSEWHERE = {("directory.project_assignable_users.list", "project_role_ids")}
#: Fields with values that the list documents and the view of one item does not.
OTHER_VALUES = {("meetings.get", "mode"), ("meetings.get_for_project", "mode")}
FEW = ("rfis", "submittals", "punch_list", "observations", "change_events", "photos", "drawings", "directory")


def _ids(value: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """Yield the ids in a view, each with the name of the field that refers to something."""
    if isinstance(value, dict):
        if name and isinstance(value.get("id"), int | str):
            yield name, value["id"]
        for inner, element in value.items():
            is_id = inner.endswith("_id") and isinstance(element, int | str) and element != ""
            yield from [(inner, element)] if is_id else _ids(element, inner)
    elif isinstance(value, list):
        for element in value:
            is_id = name.endswith("_ids") and isinstance(element, int | str)
            yield from [(name, element)] if is_id else _ids(element, name)


def _rows(calls: SandboxCalls, operation: Operation) -> list[dict[str, Any]]:
    query = {**calls.query_of(operation), "per_page": 2000}
    answer = calls.call("GET", calls.path_of(operation), **query)
    if answer.status != 200:
        return []
    body = answer.json()
    rows = body["data"] if operation.enveloped and isinstance(body, dict) else body
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _problems(calls: SandboxCalls, operations: dict[str, Operation]) -> list[str]:
    listing, show = operations["list"], operations.get("show")
    references = References(calls.sandbox._app.state.store)
    key = calls.key_of(listing)
    problems = []
    for row in _rows(calls, listing)[:3]:
        problems += [
            f"{listing.name}: {name} refers to {ref_id}, which does not exist"
            for name, ref_id in _ids(row)
            if references.keys(name, key)
            and references.find(name, key, ref_id) is None
            and (listing.name, name) not in ELSEWHERE
            and calls.sandbox._app.state.store.account(ref_id) is None
        ]
        if show is None or row.get("id") is None:
            continue
        answer = calls.call("GET", f"{calls.path_of(listing)}/{row['id']}", **calls.query_of(show))
        if answer.status == 200 and spec_of(show).response_type.form != "file":
            body = answer.json()
            view = body["data"] if show.enveloped else body
            problems += [
                f"{show.name}: {name} is {view[name]!r} and {row[name]!r} in the list"
                for name in row.keys() & view.keys()
                if (show.name, name) not in OTHER_VALUES and not _agree(row[name], view[name])
            ]
    return problems


def _agree(one: Any, other: Any) -> bool:
    if isinstance(one, dict) and isinstance(other, dict):
        return all(_agree(one[name], other[name]) for name in one.keys() & other.keys())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_agree, one, other))
    if isinstance(one, dict) is not isinstance(other, dict) or str(one) == str(other):
        return True
    if _is_number(one) and _is_number(other):
        # An amount is a number in one view, and a text in the other.
        return float(one) == float(other)
    # A date has a time in some views.
    return re.match(r"\d{4}-\d\d-\d\d", str(one)) is not None and str(one)[:10] == str(other)[:10]


def _is_number(value: Any) -> bool:
    return re.fullmatch(r"[\d.]+", str(value)) is not None


def _checked() -> dict[str, dict[str, Operation]]:
    return {
        path: operations
        for path, operations in resources().items()
        if "list" in operations and not any(word in path for word in ("uploads", "webhooks"))
    }


@pytest.fixture(scope="module")
def calls() -> SandboxCalls:
    return SandboxCalls(Sandbox())


@pytest.mark.parametrize("namespace", FEW)
def test_views_of_frequent_tools_agree(calls: SandboxCalls, namespace: str) -> None:
    found = {
        path: problems
        for path, operations in _checked().items()
        if operations["list"].name.startswith(f"{namespace}.list")
        if (problems := _problems(calls, operations))
    }
    assert found == {}


@pytest.mark.slow
def test_views_of_all_tools_agree(calls: SandboxCalls) -> None:
    found = {path: problems for path, operations in _checked().items() if (problems := _problems(calls, operations))}
    assert found == {}
