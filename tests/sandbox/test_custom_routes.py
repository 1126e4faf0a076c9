from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest

from aprocore import ForbiddenError, RateLimitedError, RetryPolicy, ServerError
from aprocore.errors import ConfigurationError, ResponseError
from aprocore.sandbox import Answer, Health, Limits, Person, ResetAfter, RouteRequest, Sandbox, in_thread
from tests.support.cases import cases
from tests.support.http_client import HttpClient

pytestmark = pytest.mark.anyio

PATH = "/rest/v1.0/projects/{project_id}/gadgets/{id}"
GADGET = "/rest/v1.0/projects/7/gadgets/a%20b"


async def test_handler_gets_the_request_without_its_secrets(sandbox: Sandbox) -> None:
    seen: list[RouteRequest] = []

    def handler(request: RouteRequest) -> Any:
        seen.append(request)
        return {"received": request.json()}

    sandbox.route("POST", PATH, handler)
    async with sandbox.procore() as procore:
        body = await procore.post(GADGET, params={"x": ["1", "2"]}, json={"n": 1}, headers={"X-Mine": "y"})
        assert body == {"received": {"n": 1}}
    (request,) = seen
    assert (request.method, request.path) == ("POST", GADGET)
    assert request.path_values == {"project_id": "7", "id": "a b"}
    assert [value for _, value in request.query.items()] == ["1", "2"]
    assert request.headers["x-mine"] == "y"
    assert "Authorization" not in request.headers
    assert isinstance(request.user, Person)
    assert request.company_id == sandbox.company_id
    assert "Bearer" not in repr(request)


@pytest.mark.parametrize(
    ("result", "status", "body"),
    [
        ({"a": 1}, 200, b'{"a":1}'),
        ([], 200, b"[]"),
        ("text", 200, b"text"),
        (b"\x00", 200, b"\x00"),
        (None, 204, b""),
        ((201, {"id": 1}), 201, b'{"id":1}'),
        ((202, None), 202, b""),
        ((404, {"errors": "no"}, {"X-A": "b"}), 404, b'{"errors":"no"}'),
        (Answer(207, {"X-A": "b"}, []), 207, b"[]"),
    ],
)
async def test_results(sandbox: Sandbox, client: HttpClient, result: Any, status: int, body: bytes) -> None:
    async def answer_later(_: RouteRequest) -> Any:
        await asyncio.sleep(0)
        return result

    token = sandbox.tokens.issue()["access_token"]
    for handler in (lambda _: result, answer_later):
        sandbox.route("get", "/rest/v1.0/gadgets", handler)
        reply = await client.company_get("/rest/v1.0/gadgets", token)
        assert (reply.status, reply.body) == (status, body)
        assert "X-Rate-Limit-Remaining" in reply.headers
        assert reply.headers.get("X-A") == ("b" if status in (404, 207) else None)
    assert sandbox.requests[-1].committed_at is None


class TestChecks:
    async def test_token_and_company_are_required(self, sandbox: Sandbox, client: HttpClient) -> None:
        sandbox.route("GET", PATH, lambda _: {})
        token = sandbox.tokens.issue()["access_token"]
        assert (await client.call("GET", GADGET)).status == 401
        assert (await client.get(GADGET, token)).status == 400
        headers = {"Authorization": f"Bearer {token}", "Procore-Company-Id": "1"}
        assert (await client.call("GET", GADGET, headers=headers)).status == 403
        assert (await client.call("DELETE", GADGET)).status == 405

    async def test_rate_limits_apply(self) -> None:
        async with Sandbox(limits=Limits(hourly=2, spike=2)) as sandbox, sandbox.procore() as procore:
            sandbox.route("GET", PATH, lambda _: {})
            for _ in range(2):
                await procore.get(GADGET)
            with pytest.raises(RateLimitedError):
                await procore.get(GADGET, max_wait=0)

    async def test_faults_and_the_log_apply(self, sandbox: Sandbox) -> None:
        sandbox.route("POST", PATH, lambda _: (201, {"id": 1}))
        sandbox.faults.add("POST", GADGET, Answer(403))
        sandbox.faults.add("POST", "/rest/v1.0/projects/*/gadgets/*", ResetAfter())
        async with sandbox.procore() as procore:
            with pytest.raises(ForbiddenError):
                await procore.post(GADGET, json={})
            assert await procore.post(GADGET, json={}, idempotent=True) == {"id": 1}
        refused, lost, passed = sandbox.requests.to("POST", PATH)
        assert [request.status for request in (refused, lost, passed)] == [403, 201, 201]
        assert refused.committed_at is None
        assert None not in (lost.committed_at, passed.committed_at)

    async def test_route_is_not_undocumented_for_the_health_report(self, sandbox: Sandbox) -> None:
        sandbox.route("GET", PATH, lambda _: {})
        async with sandbox.procore() as procore:
            await procore.get(GADGET)
        assert sandbox.health() == Health(calls=1)

    async def test_handler_that_fails(self, sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
        results: list[Any] = [object(), (1, 2, 3, 4), (99, None)]
        sandbox.route("GET", PATH, lambda _: results.pop())
        async with sandbox.procore() as procore:
            for _ in range(4):
                with pytest.raises(ServerError, match=r"The handler of this route failed: (Type|Index)Error: "):
                    await procore.get(GADGET, retry=RetryPolicy(max_attempts=1))
        assert [record.levelno for record in caplog.records if record.name == "aprocore.sandbox"] == [logging.ERROR] * 4


class TestRegistration:
    async def test_route_replaces_an_operation_until_it_is_removed(self, sandbox: Sandbox) -> None:
        own = sandbox.route("GET", "/rest/v1.0/me", lambda _: {"id": 7, "name": "Own"})
        other = sandbox.route("GET", "/rest/v1.0/{anything}", lambda _: {})
        async with sandbox.procore() as procore:
            assert (await procore.me()).name == "Own"
            sandbox.reset()
        async with sandbox.procore() as procore:
            assert (await procore.me()).name == "Own", "a reset keeps routes"
            newer = sandbox.route("GET", "/rest/v1.0/me", lambda _: {"id": 7, "name": "Newer"})
            own.remove()
            assert (await procore.me()).name == "Newer"
            newer.remove()
            other.remove()
            assert (await procore.me()).name == "Sandbox App"

    async def test_handler_may_use_the_sandbox_and_a_session(self) -> None:
        with in_thread(Sandbox()) as sandbox:

            async def handler(_: RouteRequest) -> Any:
                sandbox.tokens.expire_access()
                return {"rfi": sandbox.ids_for("rfis.get")["id"]}

            sandbox.route("GET", PATH, handler)
            async with sandbox.procore() as procore:
                assert await procore.get(GADGET) == {"rfi": sandbox.ids_for("rfis.get")["id"]}

    async def test_path_without_a_route(self, sandbox: Sandbox) -> None:
        sandbox.route("GET", PATH, lambda _: {})
        async with sandbox.procore() as procore:
            with pytest.raises(ResponseError, match="404"):
                await procore.get("/rest/v1.0/gadgets")
        with pytest.raises(ConfigurationError, match="matches no documented operation"):
            sandbox.faults.add("PUT", GADGET, Answer(500))


@cases(
    ("method", "path"),
    [
        ("*", "/rest/v1.0/x"),
        ("HEAD", "/rest/v1.0/x"),
        ("GET", "rest/v1.0/x"),
        ("GET", "/"),
        ("GET", "/rest//x"),
        ("GET", "/rest/v1.0/x?y=1"),
        ("GET", "/rest/v1.0/x#y"),
        ("GET", "/rest/v1.0/{}"),
        ("GET", "/rest/v1.0/{a"),
        ("GET", "/oauth/token"),
        ("GET", "/sandbox/overview.json"),
        ("GET", "/openapi.json"),
    ],
)
def test_invalid_routes_are_rejected(method: str, path: str) -> None:
    with pytest.raises(ConfigurationError, match=r"(method|path) must be"):
        Sandbox().route(method, path, lambda _: {})
