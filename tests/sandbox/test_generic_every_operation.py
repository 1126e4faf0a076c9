"""Each operation, called once by its typed method with what it requires: it answers, and as it is documented."""

from __future__ import annotations

import inspect
import keyword
import logging
from collections.abc import Iterable
from typing import Any

import pytest

from aprocore import File, ProcoreError, catalogue
from aprocore.catalogue import Operation, Parameter
from aprocore.sandbox import Sandbox
from aprocore.sandbox.api.resource_resolver import collection_of, resolve
from aprocore.sandbox.spec.spec import spec_of

from .uploading import announced, kept_upload

pytestmark = pytest.mark.anyio

NAMESPACES = sorted({each.name.split(".")[0] for each in catalogue.operations()})
RESERVED = {"fields", "headers", "options", "params", "timeout", "retry", "urgent", "batch_size"}
LENGTHS = {"page", "per_page", "page_size", "limit"}
ROWS = {"updates", "budget_line_items"}
#: Kept by handlers of their own, which begin with nothing.
BY_HAND = {
    "/rest/v1.0/todos/{id}",
    "/rest/v1.0/companies/{company_id}/projects/{project_id}/layers/{layer_id}",
}
#: What answers with nothing, with the reason of each.
EMPTY = {
    "rfis.list_recycled": "The World's RFIs are all in use.",
    "webhooks.deliveries.list": "Nothing was sent yet.",
    "webhooks.deliveries.list_for_company": "Nothing was sent yet.",
    "webhooks.deliveries.list_for_project": "Nothing was sent yet.",
}
#: What does not fit its type, with the reason of each.
MISTYPED = {
    "webhooks.webhook_resources.list_for_company": "The data says nothing of an action, which the type has a list for.",
    "webhooks.webhook_resources.list_for_project": "The data says nothing of an action, which the type has a list for.",
}
#: Texts that are looked at.
TEXTS = {
    "api_version": "v2",
    "event_type": "create",
    "destination_url": "https://hooks.example.com",
    "namespace": "some-app",
    "payload_version": "v2.0",
}


#: What they say of bytes must be true.
UPLOADS = "file_access_and_storage"


def some_value(parameter: Parameter, ids: dict[str, Any]) -> Any:
    if parameter.name.endswith("ids") and "id" in ids:
        # Of a bulk operation: those of what it is about.
        return [str(ids["id"]) if parameter.item_type == "string" else ids["id"]]
    if parameter.is_array:
        return [one_value(parameter, ids)]
    return one_value(parameter, ids)


def one_value(parameter: Parameter, ids: dict[str, Any]) -> Any:
    name = parameter.name.rpartition("[")[2].removesuffix("]").removesuffix("s")
    kind = parameter.item_type
    if parameter.name.endswith("upload_uuid"):
        return ids["upload_uuid"]
    if name in ids:
        return str(ids[name]) if kind == "string" else ids[name]
    if parameter.choices:
        return int(parameter.choices[0]) if kind in ("integer", "number") else parameter.choices[0]
    if parameter.name in TEXTS:
        return TEXTS[parameter.name]
    if kind == "object":
        needed = [each for each in parameter.fields if each.required or each.name == "id" or each.name in TEXTS]
        # An empty object counts as none, as in Rails.
        return {each.name: some_value(each, ids) for each in needed or parameter.fields[:1]} or {"x": 1}
    values: dict[str, Any] = {"boolean": True, "date": "2026-03-01", "datetime": "2026-03-01T08:00:00Z"}
    if kind in ("integer", "number"):
        return 2**40 + len(name)
    if kind == "file":
        return File(b"%PDF-", "plan.pdf")
    return values.get(kind, f"some {name}")


def argument(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) or name in RESERVED else name


def arguments(operation: Operation, sandbox: Sandbox, method: Any) -> dict[str, Any]:
    """Return what a method requires, as its signature and the catalogue have it."""
    if operation.name.startswith(UPLOADS):
        return upload_arguments(operation, sandbox)
    parameters = inspect.signature(method).parameters
    is_sync = str(inspect.signature(method).return_annotation).startswith("Sync[")
    given: dict[str, Any] = dict(sandbox.ids_for(operation.name))
    if operation.path in BY_HAND:
        path = operation.path.format(**given).rpartition("/")[0]
        given[operation.path.rpartition("{")[2].rstrip("}")] = sandbox.world.add_record(path, {})["id"]
    project_id = next(iter(sandbox.world.projects))
    ids: dict[str, Any] = {
        "company_id": sandbox.company_id,
        "project_id": project_id,
        "upload_uuid": kept_upload(sandbox).id,
    }
    thing = some_id(sandbox, operation)
    if thing is not None:
        ids["id"] = thing
    ids["resource_name"] = "Projects" if operation.name.endswith("_for_company") else "RFIs"
    given = {argument(name): value for name, value in given.items()}
    for each in operation.parameters:
        base, _, key = each.name.partition("[")
        if each.place == "path" or not each.required or base in LENGTHS:
            continue
        name = argument(base.lower().replace("-", "_") if each.place == "header" else base)
        value = some_value(each, ids)
        if key:
            given.setdefault(name, {})[key.removesuffix("]")] = value
        else:
            given.setdefault(name, value)
    whole = "body" in parameters and "body" not in {each.name for each in operation.body}
    if whole:
        row = rows_of(operation, ids)
        given["body"] = row if operation.body_type == "object" else [row]
    for each in () if whole else operation.body:
        if not each.required or (each.name in ROWS and is_sync):
            continue
        name = argument(each.name)
        if f"body_{name}" in parameters:
            name = f"body_{name}"
        given.setdefault(name, some_value(each, ids))
    for name, parameter in parameters.items():
        if parameter.kind is parameter.KEYWORD_ONLY and parameter.default is parameter.empty and name not in given:
            given[name] = "some"
    return given


def upload_arguments(operation: Operation, sandbox: Sandbox) -> dict[str, Any]:
    if "create" in operation.name:
        given = announced(b"%PDF-") if "unified" in operation.name else {"response_filename": "plan.pdf"}
        return {**sandbox.ids_for(operation.name), **given}
    kind = "unified" if "unified" in operation.name else "segmented"
    scope = f"projects/{next(iter(sandbox.world.projects))}" if "_for_project" in operation.name else ""
    upload = kept_upload(sandbox, kind=kind, scope=scope, complete=False)
    given = {**sandbox.ids_for(operation.name), operation.path.rpartition("{")[2].rstrip("}"): upload.id}
    if "update" in operation.name:
        etag = upload.segments[0].etag
        given |= {"part_etags": [etag]} if kind == "unified" else {"segments": [{"etag": etag}]}
    return given


def some_id(sandbox: Sandbox, operation: Operation) -> int | None:
    """Return the id of something in the collection that an operation is about."""
    generic = sandbox._backend.generic
    known = spec_of(operation)
    values = {name: str(value) for name, value in sandbox.ids_for(operation.name).items()}
    place = resolve(generic.store, sandbox.world.company, known.route, values, generic.scope_for(known))
    return next((each.id for each in collection_of(generic.store, place).live()), None)


def rows_of(operation: Operation, ids: dict[str, Any]) -> Any:
    if operation.body_type == "string[]":
        return str(ids.get("id", 1))
    return {each.name: some_value(each, ids) for each in operation.body if each.required or each.name == "id"}


async def answer(method: Any, given: dict[str, Any]) -> Any:
    annotation = str(inspect.signature(method).return_annotation)
    if annotation.startswith("Sync["):
        return await method([{"origin_id": "A-1"}], **given)
    made = method(**given)
    if hasattr(made, "__aenter__"):
        async with made as response:
            return await response.read()
    return await made


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:Procore says:DeprecationWarning")
@pytest.mark.parametrize("namespace", NAMESPACES)
async def test_each_operation_answers_as_it_is_documented(
    namespace: str, sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "aprocore.fields")
    failures: dict[str, str] = {}
    async with sandbox.procore(project_id=next(iter(sandbox.world.projects))) as procore:
        for operation in of(namespace):
            target: Any = procore
            for part in operation.name.split("."):
                target = getattr(target, part)
            caplog.clear()
            try:
                made = await answer(target, arguments(operation, sandbox, target))
                if made is None and operation.answers in ("object", "list") and operation.method != "DELETE":
                    failures[operation.name] = "nothing came"
                elif operation.answers == "list" and operation.method == "GET" and not made:
                    failures[operation.name] = "the list is empty"
            except (ProcoreError, TypeError, ValueError) as error:
                failures[operation.name] = f"{type(error).__name__}: {error}"
            noted = [each.getMessage() for each in caplog.records if each.name == "aprocore.fields"]
            if noted:
                failures[operation.name] = "; ".join(noted)
    assert {name: why for name, why in failures.items() if name not in EMPTY | MISTYPED} == {}


def of(namespace: str) -> Iterable[Operation]:
    return (each for each in catalogue.operations() if each.name.split(".")[0] == namespace)
