from __future__ import annotations

import os
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any

import attrs
import pytest

from aprocore import (
    AppNotConnectedError,
    BadRequestError,
    DecodeError,
    ForbiddenError,
    NotFoundError,
    RateLimitedError,
    RetryPolicy,
    ServerError,
    UnprocessableError,
)
from aprocore.sandbox import Answer, ResetAfter, ResetBefore, Sandbox
from tests.support.clock import FakeClock
from tests.support.sessions import count_token_requests

pytestmark = pytest.mark.anyio

ME, COMPANIES, PROJECTS = "/rest/v1.0/me", "/rest/v1.0/companies", "/rest/v1.0/projects"
JSON = {"Content-Type": "application/json"}


@attrs.define
class Company:
    id: int
    name: str


@attrs.define
class Nothing:
    nowhere: int


async def test_values_are_decoded(sandbox: Sandbox) -> None:
    sandbox.faults.add(
        "GET", "/rest/v2.0/things", Answer(200, JSON, b'{"data": [{"id": "1", "name": "a"}]}'), documented=False
    )
    sandbox.faults.add("GET", "/rest/v1.0/things", Answer(200, JSON, b'{"data": 1}'), documented=False)
    sandbox.faults.add("DELETE", "/rest/v1.0/things/1", Answer(204, {}, b""), documented=False)
    sandbox.clock.run(1)
    async with sandbox.procore() as procore:
        assert await procore.get("/rest/v2.0/things", into=Company) == [Company(id=1, name="a")]
        assert await procore.get("/rest/v1.0/things") == {"data": 1}
        assert await procore.delete("/rest/v1.0/things/1") is None
        companies = await procore.get(COMPANIES, into=Company)
        response = await procore.request("GET", ME, into=Nothing)
    assert companies[0].name
    assert response.status == 200
    assert response.json()["id"]
    assert response.rate_limit is not None
    assert response.request_id == sandbox.requests[-1].request_id
    assert response.attempts == 1
    assert response.elapsed > 0 or os.name == "nt"  # whose clock has steps of 16 ms
    with pytest.raises(DecodeError, match="does not fit Nothing"):
        print(response.value)


async def test_equal_query_values_of_different_types_are_sent_as_given(sandbox: Sandbox) -> None:
    sandbox.faults.add("GET", "/rest/v1.0/things", Answer(200, JSON, b"{}"), times=None, documented=False)
    values: list[Any] = [1, True, "1", 1.0, None, [1], {"a": 1}]
    async with sandbox.procore() as procore:
        for _ in range(2):  # requests are cached
            for value in values:
                await procore.get("/rest/v1.0/things", params={"view": "all", "x": value})
    expected = ["x=1", "x=true", "x=1", "x=1.0", "", "x%5B%5D=1", "x%5Ba%5D=1"]
    seen = [request.query.removeprefix("view=all").removeprefix("&") for request in sandbox.requests[-14:]]
    assert seen == [*expected, *expected]


async def test_changed_query_is_sent_as_changed(sandbox: Sandbox) -> None:
    sandbox.faults.add("GET", "/rest/v1.0/things", Answer(200, JSON, b"{}"), times=None, documented=False)
    params: dict[str, Any] = {"project_id": 1}
    async with sandbox.procore() as procore:
        for project_id in (1, 2, 1):
            params["project_id"] = project_id
            await procore.get("/rest/v1.0/things", params=params)
            await procore.with_scope(company_id=7).get("/rest/v1.0/things", params=params)
    seen = [(request.query, request.headers.get("Procore-Company-Id")) for request in sandbox.requests[-6:]]
    company = str(sandbox.company_id)
    assert seen == [(f"project_id={number}", header) for number in (1, 2, 1) for header in (company, "7")]


async def test_writes_send_their_bodies(sandbox: Sandbox) -> None:
    sandbox.faults.add("*", "/rest/v1.0/things", Answer(200, JSON, b"{}"), times=None, documented=False)
    async with sandbox.procore() as procore:
        await procore.post("/rest/v1.0/things", json={"at": datetime(2026, 1, 1, tzinfo=UTC)})
        await procore.put("/rest/v1.0/things", json=None)
        await procore.patch("/rest/v1.0/things", data={"rfi": {"ids": [1, 2]}})
        await procore.patch("/rest/v1.0/things", data=b"x", headers={"Content-Type": "image/png", "Accept": "*/*"})
    seen = [
        (request.headers.get("Content-Type"), request.body) for request in sandbox.requests if request.origin == "api"
    ]
    assert seen == [
        ("application/json", b'{"at":"2026-01-01T00:00:00Z"}'),
        ("application/json", b"null"),
        ("application/x-www-form-urlencoded", b"rfi%5Bids%5D%5B%5D=1&rfi%5Bids%5D%5B%5D=2"),
        ("image/png", b"x"),
    ]
    assert sandbox.requests[-1].headers["Accept"] == "*/*"


@pytest.mark.parametrize(
    ("status", "headers", "body", "error", "says"),
    [
        (400, JSON, b'{"errors": "bad page"}', BadRequestError, "bad page"),
        (403, JSON, b'{"errors": "App is not connected to this company"}', AppNotConnectedError, "App Management"),
        (403, JSON, b'{"message": "no"}', ForbiddenError, "no"),
        (401, {"WWW-Authenticate": 'Bearer error="insufficient_scope"'}, b"", ForbiddenError, HTTPStatus(401).phrase),
        (422, JSON, b'{"errors": {"name": ["is taken"]}}', UnprocessableError, "name: is taken"),
        (404, {"Content-Type": "text/html"}, b"<html><title>Gone fishing</title>", NotFoundError, "Gone fishing"),
        (501, {}, b"", ServerError, HTTPStatus(501).phrase),
    ],
)
async def test_errors_have_procores_message(
    sandbox: Sandbox, status: int, headers: dict[str, str], body: bytes, error: type[Exception], says: str
) -> None:
    sandbox.faults.add("GET", ME, Answer(status, headers, body), times=None)
    async with sandbox.procore() as procore:
        with pytest.raises(error, match=says) as caught:
            await procore.me()
    assert caught.type is error
    assert str(caught.value.request) == f"GET {ME}"
    assert caught.value.status == status
    assert caught.value.request_id is not None
    assert len(sandbox.requests.to("GET", ME)) == 1
    assert count_token_requests(sandbox) == 1


# -- retries ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "answer", "sends"),
    [
        ("GET", Answer(500), 4),
        ("GET", Answer(503), 4),
        ("DELETE", Answer(502), 4),
        ("POST", Answer(500), 1),
        ("PATCH", Answer(503), 1),
        ("PATCH", Answer(503, {"Retry-After": "2"}), 4),
        ("POST", Answer(429, {"Retry-After": "1"}), 4),
        ("GET", Answer(400), 1),
        ("GET", Answer(409), 1),
    ],
)
async def test_retried_statuses_and_methods(
    sandbox: Sandbox, clock: FakeClock, method: str, answer: Answer, sends: int
) -> None:
    sandbox.faults.add(method, "/rest/v1.0/things", answer, times=None, documented=False)
    async with sandbox.procore(clock=clock) as procore:
        with pytest.raises(Exception) as caught:
            await procore.request(method, "/rest/v1.0/things")
    assert len(sandbox.requests.to(method, "/rest/v1.0/things")) == sends
    assert caught.value.attempts == sends
    assert caught.value.status == answer.status


async def test_retry_policy_can_be_set_per_call(sandbox: Sandbox, clock: FakeClock) -> None:
    sandbox.faults.add("GET", ME, Answer(500), times=None)
    async with sandbox.procore(clock=clock) as procore:
        with pytest.raises(ServerError):
            await procore.get(ME, retry=RetryPolicy(max_attempts=1))
    assert clock.sleeps == []


@pytest.mark.fault("R05")
async def test_retry_after_is_respected(sandbox: Sandbox, clock: FakeClock) -> None:
    sandbox.faults.add("GET", ME, Answer(429, {"Retry-After": "9"}))
    async with sandbox.procore(clock=clock) as procore:
        await procore.me()
    assert sum(clock.sleeps) == pytest.approx(9.05)


@pytest.mark.fault("R08")
@pytest.mark.parametrize("bound", [{"timeout": 30.0}, {"max_wait": 120.0}])
async def test_wait_longer_than_max_wait_fails_immediately(
    sandbox: Sandbox, clock: FakeClock, bound: dict[str, float]
) -> None:
    sandbox.faults.add("GET", ME, Answer(429, {"Retry-After": "3600", "X-Rate-Limit-Reset": "4000000000"}))
    async with sandbox.procore(clock=clock) as procore:
        with pytest.raises(RateLimitedError) as caught:
            await procore.get(ME, **bound)  # type: ignore[arg-type]
    assert clock.sleeps == []
    assert caught.value.attempts == 1
    assert caught.value.status == 429
    assert caught.value.retry_at == pytest.approx(sandbox.clock.now() + 3600, abs=2)


async def test_refused_call_without_max_wait_waits_until_the_reset(sandbox: Sandbox, clock: FakeClock) -> None:
    sandbox.faults.add("GET", ME, Answer(429, {"Retry-After": "3000"}))
    async with sandbox.procore(clock=clock) as procore:
        response = await procore.request("GET", ME)
    assert response.attempts == 2
    assert sum(clock.sleeps) == pytest.approx(3000, abs=1)


@pytest.mark.parametrize("fault", [ResetBefore(), ResetAfter()])
async def test_call_is_retried_after_a_broken_connection(sandbox: Sandbox, clock: FakeClock, fault: Any) -> None:
    sandbox.faults.add("GET", ME, fault, times=2)
    async with sandbox.procore(clock=clock) as procore:
        response = await procore.request("GET", ME)
    assert response.attempts == 3
    assert len(sandbox.requests.to("GET", ME)) == 3


async def test_token_refresh_does_not_count_as_an_attempt(sandbox: Sandbox, clock: FakeClock) -> None:
    sandbox.faults.add("GET", ME, Answer(401, {}, b""))
    sandbox.faults.add("GET", ME, Answer(500), times=3)
    async with sandbox.procore(clock=clock) as procore:
        assert (await procore.request("GET", ME)).attempts == 5
