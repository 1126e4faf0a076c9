"""Responses to reads and writes, checked by the schemas of the reference as a generated client checks them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest

from aprocore import Procore, ProcoreError, catalogue
from aprocore.catalogue import Operation
from aprocore.errors import ConfigurationError
from aprocore.sandbox import Sandbox
from aprocore.sandbox.api.daily_logs import DATES
from aprocore.sandbox.spec.spec import spec_of
from tests.sandbox.api.test_every_operation import NAMESPACES, arguments, call, operations_of, some_value
from tests.support.reference_schemas import refusal
from tests.support.sandbox_calls import SandboxCalls

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore:.* is deprecated by Procore:DeprecationWarning"),
]

#: Writes before each round of reads. Updates change seeded items, so that a round shows created and changed items.
ROUNDS = ((("POST", ".create"), ("PATCH", ".update")), (("DELETE", ".delete"),))


def reads(namespace: str) -> Iterator[Operation]:
    return (row for row in operations_of(namespace) if row.method == "GET" and row.answers != "file")


async def refused_reads(
    sandbox: Sandbox, procore: Procore, namespace: str, *, with_nulls: bool = False
) -> dict[str, str]:
    """Return why a strict client refuses responses, by the name of the operation."""
    reasons: dict[str, str] = {}
    for operation in reads(namespace):
        try:
            ids = sandbox.ids_for(operation.name)
            response = await procore.request("GET", operation.path.format(**ids), params=required(operation, sandbox))
        except (ConfigurationError, ProcoreError):
            # Nothing exists for the path, or no value is known for a parameter: other tests call them.
            continue
        reason = (
            None if response.body == b"" else refusal(operation, response.status, response.body, with_nulls=with_nulls)
        )
        if reason is not None:
            reasons[operation.name] = reason
    return reasons


def required(operation: Operation, sandbox: Sandbox) -> dict[str, Any]:
    query = [parameter for parameter in operation.parameters if parameter.location == "query"]
    calls = SandboxCalls(sandbox)
    scope = {
        "company_id": sandbox.company_id,
        "project_id": next(iter(sandbox.seed_data.projects)),
        "reference": partial(calls.reference, key=calls.key_of(operation)),
    }
    params = {parameter.name: some_value(parameter, scope) for parameter in query if parameter.required}
    names = {parameter.name for parameter in query}
    if "project_id" in names:
        params["project_id"] = scope["project_id"]
    return params | ({"start_date": "2000-01-01", "end_date": "2100-01-01"} if names >= set(DATES) else {})


async def write(sandbox: Sandbox, procore: Procore, namespace: str, method: str, ending: str) -> None:
    for operation in operations_of(namespace):
        if operation.method != method or ending not in operation.name:
            continue
        target: Any = procore
        for part in operation.name.split("."):
            target = getattr(target, part)
        try:
            await call(target, arguments(operation, sandbox, target))
        except (ProcoreError, TypeError, ValueError):
            # What an operation answers to valid arguments is tested with all operations.
            continue


@pytest.mark.parametrize("namespace", NAMESPACES)
async def test_a_strict_client_accepts_responses(namespace: str, sandbox: Sandbox) -> None:
    async with sandbox.procore(project_id=next(iter(sandbox.seed_data.projects))) as procore:
        # What callers did not write is null, even where the reference allows none: Procore's answers are like that.
        reasons = await refused_reads(sandbox, procore, namespace, with_nulls=True)
        for writes in ROUNDS:
            for method, ending in writes:
                await write(sandbox, procore, namespace, method, ending)
            reasons |= await refused_reads(sandbox, procore, namespace)
    assert reasons == {}


def test_a_strict_client_accepts_responses_of_writes() -> None:
    calls = SandboxCalls(Sandbox())
    reasons: dict[str, str | None] = {}
    for operation in catalogue.operations():
        if operation.method == "GET" or spec_of(operation).response_type.form in ("file", "none"):
            continue
        try:
            path = calls.path_of(operation)
        except ConfigurationError:
            continue
        body = calls.body_of(operation) if operation.content_type is not None else None
        answer = calls.call(operation.method, path, body, **calls.query_of(operation))
        if answer.status < 300 and answer.body:
            reasons[operation.name] = refusal(operation, answer.status, answer.body)
    assert len(reasons) > 900
    assert {name: reason for name, reason in reasons.items() if reason is not None} == {}
