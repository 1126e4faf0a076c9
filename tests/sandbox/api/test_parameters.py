"""Property of all reads: a documented optional parameter changes the response.

``parameters_without_effect.toml`` has those that do not, with the reason.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

import attrs
import pytest

from aprocore import catalogue
from aprocore.catalogue import Operation, Parameter
from aprocore.errors import ConfigurationError
from aprocore.sandbox import Sandbox
from aprocore.sandbox.api.daily_logs import DATES
from aprocore.sandbox.data.items import Item
from aprocore.sandbox.data.webhook_event import ResourceChange
from aprocore.sandbox.spec.spec import spec_of
from tests.support.sandbox_calls import SandboxCalls

pytestmark = pytest.mark.slow

LEDGER = Path(__file__).with_name("parameters_without_effect.toml")
#: Parameters that name the first page, or what the path names as well.
SKIPPED = frozenset({"page", "company_id", "project_id", "cursor", "page_start"})
LONG_AGO = "2001-01-01"
EVENT = ResourceChange(
    id=1, ulid="0" * 26, at=1.78e9, reason="update", resource_name="RFIs", resource_id=1, company_id=1,
    project_id=None, user_id=None,
)  # fmt: skip
VALUES = {
    "boolean": ("true", "false"),
    "date": (f"{LONG_AGO}...{LONG_AGO}",),
    "datetime": (f"{LONG_AGO}...{LONG_AGO}",),
    "integer": ("1", "7"),
    "number": ("1", "7"),
    "object": ('{"custom_field_49417": 7}',),
}
#: Values that the reference names in the description of a parameter only, by operation.
DESCRIBED = {
    "directory.company_permission_templates.list view": ("with_permissions",),
    "field_productivity.task_codes_field_productivity.list serializer_view": ("id_only",),
    "field_productivity.task_codes_field_productivity.list view": ("id_only",),
    "schedule_legacy.requested_changes.list view": ("with_task",),
    "webhooks.deliveries.list filters[status]": ("successful",),
    "schedule_legacy.task_requested_changes.list_requested_changes view": ("with_task",),
}
#: Parameters that change what another one does, with the other.
OTHERS = {
    "direction": ("sort",),
    "sort[direction]": ("sort[attribute]",),
    "sort_dir": ("sort_key",),
    "sort_order": ("sort_by", "sort"),
    "pdm_sort_order": ("pdm_sort_by",),
    "filters[include_sublocations]": ("filters[location_id]",),
}


@attrs.frozen
class Read:
    """A read of a sandbox, with its required parameters."""

    calls: SandboxCalls
    operation: Operation
    path: str
    required: Mapping[str, Any]

    @classmethod
    def of(cls, calls: SandboxCalls, operation: Operation) -> Read | None:
        """Return the read; None if nothing exists for its path."""
        try:
            path, required = calls.path_of(operation), calls.query_of(operation)
        except ConfigurationError:
            return None
        if {parameter.name for parameter in operation.parameters} >= set(DATES):
            required |= {"start_date": "2000-01-01", "end_date": "2100-01-01"}
        read = cls(calls, operation, path, required)
        return read if read.call()[0] == 200 else None

    def call(self, **params: Any) -> tuple[int, bytes]:
        answer = self.calls.call("GET", self.path, **{**self.required, **params})
        return answer.status, answer.body

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The objects of the response."""
        body = json.loads(self.call()[1] or b"null")
        rows = body.get("data", body) if isinstance(body, dict) else body
        return [row for row in (rows if isinstance(rows, list) else [rows]) if isinstance(row, dict)]

    def without_effect(self) -> Iterator[str]:
        """Yield the parameters that change nothing, with any of some values."""
        query = {parameter.name: parameter for parameter in self.operation.parameters if parameter.location == "query"}
        rows = self.rows
        for parameter in query.values():
            if parameter.required or parameter.name in SKIPPED:
                continue
            # A list in pages of the usual size may be shorter than one page.
            sizes = {"per_page": 100} if "per_page" in query and parameter.name != "per_page" else {}
            if not any(
                self.has_effect(parameter, rows, {**sizes, **others}) for others in self.others(parameter, query, rows)
            ):
                yield parameter.name

    def has_effect(self, parameter: Parameter, rows: list[dict[str, Any]], others: Mapping[str, Any]) -> bool:
        name = f"{parameter.name}[]" if parameter.is_array else parameter.name
        before = self.call(**others)
        values = (*DESCRIBED.get(f"{self.operation.name} {parameter.name}", ()), *values_of(parameter, rows))
        return any(self.call(**others, **{name: quote(value)}) != before for value in values)

    def others(
        self, parameter: Parameter, query: Mapping[str, Parameter], rows: list[dict[str, Any]]
    ) -> Iterator[dict[str, Any]]:
        """Yield other parameters with which one may have an effect."""
        yield {}
        if parameter.name not in DATES and query.keys() >= {"start_date", "end_date"}:
            yield {"start_date": "2000-01-01", "end_date": "2100-01-01"}
        for other in OTHERS.get(parameter.name, ()):
            if other in query:
                name = f"{other}[]" if query[other].is_array else other
                yield from ({name: value} for value in values_of(query[other], rows))
        if parameter.name == "filters[include_sublocations]":
            store = self.calls.sandbox._app.state.store
            locations = store.items(f"projects/{self.calls.project_id}/locations")
            name = "filters[location_id][]" if query["filters[location_id]"].is_array else "filters[location_id]"
            yield from ({name: location.id} for location in locations)


def values_of(parameter: Parameter, rows: list[dict[str, Any]]) -> tuple[str, ...]:
    """Return values of a parameter: the documented ones, and those of the response's objects."""
    name = parameter.name
    if name in ("sort", "sort_by", "sort[attribute]", "sort_key", "pdm_sort_by"):
        keys = parameter.choices or ("created_at", "id", "name")
        return (*keys, *(f"-{key}" for key in keys))
    if parameter.choices:
        return (*parameter.choices, *observed(name, rows))
    if parameter.item_type in ("date", "datetime") and not name.startswith("filters"):
        return LONG_AGO, "2099-01-01"
    values = VALUES.get(parameter.item_type, ("zzz", LONG_AGO))
    return (*values, *observed(name, rows))


def observed(name: str, rows: list[dict[str, Any]]) -> tuple[str, ...]:
    """Return the values of the field that a parameter is about, in the objects of a response."""
    if name in ("starting_after", "start_after", "starting_before"):
        return tuple(str(row.get("id")) for row in rows)
    field = name.removeprefix("filters[").partition("]")[0].removeprefix("not_")
    values = [row.get(field, row.get(field.removesuffix("_id"))) for row in rows]
    ids = [value.get("id") if isinstance(value, dict) else value for value in values]
    return tuple({str(value): None for value in ids if isinstance(value, str | int)})


def reads() -> Iterator[Operation]:
    return (
        operation
        for operation in catalogue.operations()
        if operation.method == "GET" and spec_of(operation).response_type.form != "file"
    )


def prepare(calls: SandboxCalls) -> dict[str, int]:
    """Delete and add what the seed data lacks; return the ids of deleted items by the operation that shows them."""
    sandbox, app = calls.sandbox, calls.sandbox._app
    project = f"projects/{calls.project_id}"
    for rfi in app.state.store.items(f"{project}/rfis")[:2]:
        assert calls.call("PATCH", f"/rest/v1.0/{project}/rfis/{rfi.id}/recycle").status < 300
    punch_item = app.state.store.items(f"{project}/punch_items")[0].id
    answer = calls.call("DELETE", f"/rest/v1.1/punch_items/{punch_item}", project_id=calls.project_id)
    assert answer.status < 300
    person = {"person": {"first_name": "Lea", "last_name": "Novak"}}
    assert calls.call("POST", f"/rest/v1.0/companies/{sandbox.company_id}/people", person).status == 201
    app.state.store.items(f"{project}/budget_changes")[0].facts["custom_field_7"] = "Some text"
    for name in ("list", "list_for_company", "list_for_project"):
        hook_id = int(sandbox.ids_for(f"webhooks.deliveries.{name}")["hook_id"])
        hook = Item(hook_id, "companies/1/webhooks/hooks", {}, "", "")
        for _ in range(2):
            app.queue.add(hook, EVENT, EVENT.payload("v2.0"))
        app.queue.drop(hook_id, "It is disabled.")
    return dict.fromkeys(("punch_list.punch_items.get", "punch_list.punch_items.get_v1_0"), punch_item)


def test_documented_parameters_have_an_effect() -> None:
    calls = SandboxCalls(Sandbox())
    deleted = prepare(calls)
    found: set[str] = set()
    for operation in reads():
        read = Read.of(calls, operation)
        if read is None:
            continue
        found |= {f"{operation.name} {name}" for name in read.without_effect()}
        if operation.name in deleted:
            of_deleted = attrs.evolve(read, path=calls.path_of(operation, id=deleted[operation.name]))
            assert (of_deleted.call()[0], of_deleted.call(include_deleted="true")[0]) == (404, 200)
            found.discard(f"{operation.name} include_deleted")
    reasons = tomllib.loads(LEDGER.read_text())["reasons"]
    listed = [entry for reason in reasons for entry in reason["parameters"]]
    assert len(listed) == len(set(listed))
    assert found == set(listed)
