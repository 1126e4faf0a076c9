"""Searches by POST, idempotency tokens and partial success, as servers and callers see them."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from aprocore import (
    AmbiguousOutcomeError,
    Environment,
    PartialFailureError,
    Procore,
    ProtocolError,
    ServerError,
    StaticToken,
    catalogue,
)
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server

pytestmark = pytest.mark.anyio

Call = Callable[[Procore], Awaitable[Any]]

READS: list[Call] = [
    lambda procore: procore.budget.budget_details.list(budget_view_id=9, project_id=1),
    lambda procore: procore.coordination_issues.list_with_post(),
    lambda procore: procore.field_productivity.time_and_material_entry.search(project_id=1),
    lambda procore: procore.post("/rest/v1.0/coordination_issues/list/?page=1", json={}),
    lambda procore: procore.post("/rest/v1.0/projects/1/managed_equipment/search"),
    lambda procore: procore.post("/rest/v1.0/mine", json={}, reads=True),
]
MARKED = [operation for operation in catalogue.operations() if operation.reads]


def session(environment: Environment, clock: FakeClock) -> Procore:
    return Procore(StaticToken("t"), environment=environment, company_id=1, project_id=1, clock=clock)


async def read_and_close(server: RawServer, connection: Connection) -> None:
    server.requests.append(await connection.request())


def header(request: bytes, name: str) -> str | None:
    found = re.search(rf"(?mi)^{name}: (.*?)\r$", request.decode("latin-1"))
    return found.group(1) if found else None


# -- reads by POST ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("call", READS)
async def test_read_by_post_is_sent_again_and_never_ambiguous(clock: FakeClock, call: Call) -> None:
    async with raw_server(read_and_close) as server, session(server.environment, clock) as procore:
        with pytest.raises(ProtocolError) as caught:
            await call(procore)
    assert len(server.requests) == 4
    assert (caught.value.applied, caught.value.attempts) == ("no", 4)
    assert "may have been applied" not in str(caught.value)


@pytest.mark.parametrize("call", READS)
async def test_gateway_status_of_a_read_by_post_is_retried(clock: FakeClock, call: Call) -> None:
    async with raw_server(answering(http(b"", "502 x"))) as server, session(server.environment, clock) as procore:
        with pytest.raises(ServerError) as caught:
            await call(procore)
    assert (len(server.requests), caught.value.applied) == (4, "no")


@pytest.mark.parametrize("path", ["/rest/v1.0/coordination_issues", "/rest/v1.0/coordination_issues/list/x"])
async def test_write_by_path_is_not_sent_again(clock: FakeClock, path: str) -> None:
    async with raw_server(read_and_close) as server, session(server.environment, clock) as procore:
        with pytest.raises(AmbiguousOutcomeError):
            await procore.post(path, json={})
    assert len(server.requests) == 1


async def test_reads_of_one_call_is_not_remembered_for_the_next(clock: FakeClock) -> None:
    async with raw_server(read_and_close) as server, session(server.environment, clock) as procore:
        with pytest.raises(ProtocolError):
            await procore.post("/rest/v1.0/mine", reads=True)
        with pytest.raises(AmbiguousOutcomeError):
            await procore.post("/rest/v1.0/mine")
    assert len(server.requests) == 5


def test_marked_operations_are_posts_that_no_name_calls_a_change() -> None:
    assert len(MARKED) == 11
    for operation in MARKED:
        assert operation.method == "POST"
        assert re.match(r"(List|Search|Get|Batch-get|Validate) ", operation.title), operation.title
        path = re.sub(r"\{\w+\}", "1.5", operation.path)
        assert catalogue.reads_by_post(path)
        assert catalogue.reads_by_post(f"{path}/?a=/b")
    others = {operation.path for operation in catalogue.operations() if operation.method == "POST"}
    others -= {operation.path for operation in MARKED}
    assert not any(catalogue.reads_by_post(path) for path in others)


# -- idempotency token ------------------------------------------------------------------------------------------------


CLONES: Any = {"from_date": "2026-01-01", "to_date": "2026-01-02", "log_types": ["notes"]}


async def test_idempotency_token_is_made_by_itself_and_repeated_with_the_call(clock: FakeClock) -> None:
    async with raw_server(answering(http(b"", "503 x", "Retry-After: 1"))) as server:
        async with session(server.environment, clock) as procore:
            for _ in range(2):
                with pytest.raises(ServerError):
                    await procore.daily_logs.daily_log_clones.create(**CLONES)
            with pytest.raises(ServerError):
                await procore.daily_logs.daily_log_clones.create(**CLONES, idempotency_token="mine")
            with pytest.raises(ServerError):
                await procore.post("/rest/v1.0/offices", json={})
    tokens = [header(request, "Idempotency-Token") for request in server.requests]
    assert len(tokens) == 16
    assert len({*tokens[:4]}) == len({*tokens[4:8]}) == 1
    assert len({*tokens[:8]}) == 2
    assert all(token and len(token) == 36 for token in tokens[:8])
    assert tokens[8:] == ["mine"] * 4 + [None] * 4


@pytest.mark.parametrize("idempotent", [False, True])
async def test_idempotency_token_is_believed_only_if_the_caller_says_so(clock: FakeClock, idempotent: bool) -> None:
    async with raw_server(read_and_close) as server, session(server.environment, clock) as procore:
        with pytest.raises(ProtocolError if idempotent else AmbiguousOutcomeError) as caught:
            await procore.daily_logs.daily_log_clones.create(**CLONES, idempotent=idempotent)
    assert caught.value.applied == "unknown"
    assert len(server.requests) == (4 if idempotent else 1)


def test_five_operations_document_the_token() -> None:
    documented = [
        operation.name
        for operation in catalogue.operations()
        if any(parameter.name == "Idempotency-Token" for parameter in operation.parameters)
    ]
    assert len(documented) == 5


# -- partial success --------------------------------------------------------------------------------------------------

PARTIAL: dict[str, tuple[str, Any, int, int]] = {
    "207 lists": ("207 x", {"success": [1], "failed": [{"id": 2, "errors": ["no"]}]}, 1, 1),
    "207 in data": ("207 x", {"data": {"succeeded": [{"id": "1"}], "failed": [{"id": "2"}]}}, 1, 1),
    "207 list of entries": ("207 x", [{"id": 1, "status": 200}, {"id": 2, "status": 422}], 1, 1),
    "200 lists": ("200 OK", {"success": [], "failed": [{"id": 2}]}, 0, 1),
    "201 entities": ("201 x", {"entities": [{"id": 1}], "errors": [{"name": "x", "errors": {"name": ["no"]}}]}, 1, 1),
    "error beside data": ("200 OK", {"data": [{"id": "1"}], "error": {"code": "x", "message": "No."}}, 1, 1),
    "details": ("200 OK", {"data": [], "error": {"code": "x", "details": [{"id": "1"}, {"id": "2"}]}}, 0, 2),
    "errors beside data": ("201 x", {"data": {"id": "1"}, "errors": [{"message": "No."}]}, 1, 1),
}
WRITES: dict[str, Call] = {
    "post": lambda procore: procore.post("/rest/v2.0/x", json={"ids": [1, 2]}),
    "put": lambda procore: procore.put("/rest/v2.0/x", json={}),
    "patch": lambda procore: procore.patch("/rest/v2.0/x", json={}),
    "delete": lambda procore: procore.delete("/rest/v2.0/x"),
    "one": lambda procore: procore.rfis.create(rfi={"subject": "x"}, project_id=1),  # type: ignore[typeddict-item]
    "many": lambda procore: procore.coordination_issues.list_with_post(),
}


@pytest.mark.parametrize("call", WRITES)
@pytest.mark.parametrize("name", PARTIAL)
async def test_partial_success_is_recognized_by_the_answer(clock: FakeClock, name: str, call: str) -> None:
    status, body, succeeded, failed = PARTIAL[name]
    answer = http(json.dumps(body).encode(), status, "X-Request-Id: id-7")
    async with raw_server(answering(answer)) as server, session(server.environment, clock) as procore:
        with pytest.raises(PartialFailureError) as caught:
            await WRITES[call](procore)
    error = caught.value
    assert (len(error.result.succeeded), len(error.result.failed)) == (succeeded, failed)
    assert error.result.raw == error.body == body, "nothing beside the data is lost"
    assert (error.status, error.request_id, error.attempts) == (int(status[:3]), "id-7", 1)
    effect = "yes" if succeeded else "unknown" if error.result.missing else "no"
    assert error.applied == ("no" if call == "many" else effect)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "body",
    [
        {"success": [1], "failed": []},
        {"entities": [{"id": 1}], "errors": []},
        {"id": 1, "entities": [], "errors": ["a field of a record"]},
        {"errors": ["without successes"]},
        {"data": [{"id": "1", "errors": ["no"]}], "error": None},
        {"data": {"id": "1", "failed": ["x"], "success": []}, "errors": []},
        {"name": "failed", "status": "errors"},
    ],
)
async def test_whole_success_is_not_taken_for_a_partial_one(clock: FakeClock, body: Any) -> None:
    async with raw_server(answering(http(json.dumps(body).encode()))) as server:
        async with session(server.environment, clock) as procore:
            assert await procore.post("/rest/v1.0/x", json={}) == body
            assert (await procore.request("POST", "/rest/v1.0/x", json={})).json() == body


async def test_raw_response_is_returned_without_an_error(clock: FakeClock) -> None:
    body = b'{"success": [], "failed": [1]}'
    async with raw_server(answering(http(body, "207 x"))) as server, session(server.environment, clock) as procore:
        response = await procore.request("POST", "/rest/v1.0/x", json={})
    assert (response.status, response.body) == (207, body)
