"""Responses of every operation, called by its typed method with the required arguments."""

from __future__ import annotations

import inspect
import keyword
import logging
from collections.abc import Iterable
from functools import partial
from typing import Any

import pytest

from aprocore import File, ProcoreError, catalogue
from aprocore.catalogue import Operation, Parameter
from aprocore.sandbox import Sandbox
from aprocore.sandbox.api.daily_logs import DATES
from aprocore.sandbox.api.resource_resolver import collection_of, resolve
from aprocore.sandbox.spec.spec import spec_of
from tests.support.sandbox_calls import SandboxCalls
from tests.support.uploads import stored_upload, upload_body

pytestmark = pytest.mark.anyio

NAMESPACES = sorted({operation.name.split(".")[0] for operation in catalogue.operations()})
RESERVED = {"fields", "headers", "options", "params", "timeout", "retry", "urgent", "batch_size"}
LENGTHS = {"page", "per_page", "page_size", "limit"}
ROWS = {"updates", "budget_line_items"}
#: Operations with an empty response, and the reason.
EMPTY = {
    "rfis.filter_options.list_sub_job_id": "No RFI of the seed data has a sub job.",
    "rfis.list_recycled": "No RFI of the seed data is deleted.",
    "webhooks.deliveries.list": "There are no deliveries yet.",
    "webhooks.deliveries.list_for_company": "There are no deliveries yet.",
    "webhooks.deliveries.list_for_project": "There are no deliveries yet.",
}
#: Operations whose response does not fit its type, and the reason.
MISTYPED = {
    "webhooks.webhook_resources.list_for_company": "The data has no actions, and the type has a list of them.",
    "webhooks.webhook_resources.list_for_project": "The data has no actions, and the type has a list of them.",
}
#: Values of text fields that are validated.
TEXTS = {
    "api_version": "v2",
    "event_type": "create",
    "destination_url": "https://hooks.example.com",
    "namespace": "some-app",
    "payload_version": "v2.0",
    "uom": "ea",
}


#: Values of numbers that are validated.
NUMBERS = {"number_of_plans": 3}
#: Namespace of uploads, whose sizes and checksums are validated.
UPLOADS = "file_access_and_storage"


def some_value(parameter: Parameter, ids: dict[str, Any]) -> Any:
    if parameter.name.endswith("ids") and "id" in ids and ids["reference"](parameter.name) is None:
        # A bulk operation: the ids of existing items.
        return [str(ids["id"]) if parameter.item_type == "string" else ids["id"]]
    if parameter.is_array:
        return [one_value(parameter, ids)]
    return one_value(parameter, ids)


def one_value(parameter: Parameter, ids: dict[str, Any]) -> Any:
    name = parameter.name.rpartition("[")[2].removesuffix("]").removesuffix("s")
    kind = parameter.item_type
    if parameter.name.endswith("upload_uuid"):
        return ids["upload_uuid"]
    referred = ids["reference"](parameter.name) if parameter.name.endswith(("_id", "_ids")) else None
    if referred is not None and name not in ids:
        return str(referred) if kind == "string" else referred
    if name in ids:
        return str(ids[name]) if kind == "string" else ids[name]
    if parameter.choices:
        return int(parameter.choices[0]) if kind in ("integer", "number") else parameter.choices[0]
    if parameter.name in TEXTS and kind != "object":
        return TEXTS[parameter.name]
    if kind == "object":
        required = [field for field in parameter.fields if field.required or field.name == "id" or field.name in TEXTS]
        # An empty object counts as missing, as in Rails.
        return {field.name: some_value(field, ids) for field in required or parameter.fields[:1]} or {"x": 1}
    values: dict[str, Any] = {"boolean": True, "date": "2026-03-01", "datetime": "2026-03-01T08:00:00Z"}
    if kind in ("integer", "number"):
        return NUMBERS.get(parameter.name, 2**40 + len(name))
    if kind == "file":
        return File(b"%PDF-", "plan.pdf")
    return values.get(kind, f"some {name}")


def argument(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) or name in RESERVED else name


def arguments(operation: Operation, sandbox: Sandbox, method: Any) -> dict[str, Any]:
    """Return the required arguments of a method, from its signature and the catalogue."""
    if operation.name.startswith(UPLOADS):
        return upload_arguments(operation, sandbox)
    parameters = inspect.signature(method).parameters
    is_sync = str(inspect.signature(method).return_annotation).startswith("Sync[")
    arguments: dict[str, Any] = dict(sandbox.ids_for(operation.name))
    project_id = next(iter(sandbox.seed_data.projects))
    ids: dict[str, Any] = {
        "company_id": sandbox.company_id,
        "project_id": project_id,
        "upload_uuid": stored_upload(sandbox).id,
    }
    calls = SandboxCalls(sandbox)
    ids["reference"] = partial(calls.reference, key=calls.key_of(operation))
    item_id = some_id(sandbox, operation)
    if item_id is not None:
        ids["id"] = item_id
    ids["resource_name"] = "Projects" if operation.name.endswith("_for_company") else "RFIs"
    arguments = {argument(name): value for name, value in arguments.items()}
    for parameter in operation.parameters:
        base, _, key = parameter.name.partition("[")
        if parameter.location == "path" or not parameter.required or base in LENGTHS:
            continue
        name = argument(base.lower().replace("-", "_") if parameter.location == "header" else base)
        value = some_value(parameter, ids)
        if key:
            arguments.setdefault(name, {})[key.removesuffix("]")] = value
        else:
            arguments.setdefault(name, value)
    takes_whole_body = "body" in parameters and "body" not in {field.name for field in operation.body}
    if takes_whole_body:
        row = rows_of(operation, ids)
        arguments["body"] = row if operation.body_type == "object" else [row]
    for field in () if takes_whole_body else operation.body:
        if not field.required or (field.name in ROWS and is_sync):
            continue
        name = argument(field.name)
        if f"body_{name}" in parameters:
            name = f"body_{name}"
        arguments.setdefault(name, some_value(field, ids))
    if parameters.keys() >= set(DATES):
        # Without dates, a list of daily logs has those of today.
        arguments |= {"start_date": "2000-01-01", "end_date": "2100-01-01"}
    for name, parameter in parameters.items():
        if parameter.kind is parameter.KEYWORD_ONLY and parameter.default is parameter.empty and name not in arguments:
            arguments[name] = "some"
    return arguments


def upload_arguments(operation: Operation, sandbox: Sandbox) -> dict[str, Any]:
    if "create" in operation.name:
        arguments = upload_body(b"%PDF-") if "unified" in operation.name else {"response_filename": "plan.pdf"}
        return {**sandbox.ids_for(operation.name), **arguments}
    kind = "unified" if "unified" in operation.name else "segmented"
    scope = f"projects/{next(iter(sandbox.seed_data.projects))}" if "_for_project" in operation.name else ""
    upload = stored_upload(sandbox, kind=kind, scope=scope, complete=False)
    arguments = {**sandbox.ids_for(operation.name), operation.path.rpartition("{")[2].rstrip("}"): upload.id}
    if "update" in operation.name:
        etag = upload.segments[0].etag
        arguments |= {"part_etags": [etag]} if kind == "unified" else {"segments": [{"etag": etag}]}
    return arguments


def some_id(sandbox: Sandbox, operation: Operation) -> int | None:
    """Return the id of an item in the operation's collection."""
    generic = sandbox._app.state.crud_handlers
    spec = spec_of(operation)
    values = {name: str(value) for name, value in sandbox.ids_for(operation.name).items()}
    resource = resolve(generic.store, sandbox.seed_data.company, spec.route, values, generic.scope_for(spec))
    return next((item.id for item in collection_of(generic.store, resource).live()), None)


def rows_of(operation: Operation, ids: dict[str, Any]) -> Any:
    if operation.body_type == "string[]":
        return str(ids.get("id", 1))
    return {field.name: some_value(field, ids) for field in operation.body if field.required or field.name == "id"}


async def call(method: Any, arguments: dict[str, Any]) -> Any:
    annotation = str(inspect.signature(method).return_annotation)
    if annotation.startswith("Sync["):
        return await method([{"origin_id": "A-1"}], **arguments)
    result = method(**arguments)
    if hasattr(result, "__aenter__"):
        async with result as response:
            return await response.read()
    return await result


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:.* is deprecated by Procore:DeprecationWarning")
@pytest.mark.parametrize("namespace", NAMESPACES)
async def test_responses_are_as_documented(namespace: str, sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "aprocore.fields")
    failures: dict[str, str] = {}
    async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
        for operation in operations_of(namespace):
            target: Any = procore
            for part in operation.name.split("."):
                target = getattr(target, part)
            caplog.clear()
            try:
                result = await call(target, arguments(operation, sandbox, target))
                if result is None and operation.answers in ("object", "list") and operation.method != "DELETE":
                    failures[operation.name] = "the response is empty"
                elif operation.answers == "list" and operation.method == "GET" and not result:
                    failures[operation.name] = "the list is empty"
            except (ProcoreError, TypeError, ValueError) as error:
                failures[operation.name] = f"{type(error).__name__}: {error}"
            seen = sandbox.requests.to(operation.method, operation.path)[-1:]
            if operation.name not in failures and seen and seen[0].status not in statuses_of(operation):
                failures[operation.name] = f"the status is {seen[0].status}"
            logged = [record.getMessage() for record in caplog.records if record.name == "aprocore.fields"]
            if logged:
                failures[operation.name] = "; ".join(logged)
    assert {name: reason for name, reason in failures.items() if name not in EMPTY | MISTYPED} == {}


def statuses_of(operation: Operation) -> set[int]:
    """Return the status that the reference documents, and those of files and of bulk operations without a result."""
    found = {302} if spec_of(operation).response_type.form == "file" else {operation.status}
    return found | ({204, 207} if spec_of(operation).route.action in ("bulk", "restore") else set())


def operations_of(namespace: str) -> Iterable[Operation]:
    return (operation for operation in catalogue.operations() if operation.name.split(".")[0] == namespace)
