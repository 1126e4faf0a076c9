"""Detection by the monitor: writes that are sent again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from aprocore import AmbiguousOutcomeError, Procore, ProcoreError, RetryPolicy, StaticToken
from aprocore.sandbox import Answer, Sandbox
from aprocore.sansio import attempts
from tests.monitor.monitor import Monitor, monitoring
from tests.support.canary import CANARY
from tests.support.clock import FakeClock
from tests.support.monitors import OK, OURS, send_request, violated_invariants
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.sessions import signed_in_session

pytestmark = pytest.mark.anyio

PROJECTS = "/rest/v1.0/projects"


def session(server: RawServer, clock: FakeClock) -> Procore:
    return Procore(StaticToken(CANARY), environment=server.environment, company_id=1, clock=clock)


async def read_then_reset(server: RawServer, connection: Connection) -> None:
    server.requests.append(await connection.request())
    connection.reset()


async def post_streamed(procore: Procore) -> None:
    async with procore.stream("POST", PROJECTS, json={}):
        pass


async def post(procore: Procore) -> None:
    await procore.post(PROJECTS, json={})


@pytest.mark.fault("I26")
@pytest.mark.parametrize("call", [post, post_streamed])
async def test_write_repeated_after_a_lost_response_is_detected(
    monitor: Monitor, clock: FakeClock, call: Callable[[Procore], Awaitable[None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with raw_server(read_then_reset) as server, session(server, clock) as procore:
        with pytest.raises(AmbiguousOutcomeError):
            await call(procore)
        assert violated_invariants(monitor) == []
        monkeypatch.setattr(attempts, "may_repeat", lambda *_, **__: True)
        with pytest.raises(AmbiguousOutcomeError):
            await call(procore)
    assert set(violated_invariants(monitor)) == {"write sent again"}
    assert len(server.requests) == 5


@pytest.mark.fault("I26")
@pytest.mark.parametrize(
    ("status", "headers", "count"),
    [
        ("429 Too Many", ["Retry-After: 1"], 0),
        ("503 Unavailable", ["Retry-After: 1"], 0),
        ("503 Unavailable", [], 1),
        ("500 Oops", [], 1),
    ],
)
async def test_response_may_allow_a_repetition(
    monitor: Monitor,
    clock: FakeClock,
    status: str,
    headers: list[str],
    count: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(attempts, "may_repeat", lambda *_, **__: True)
    async with raw_server(answering(http(b"{}", status, *headers))) as server, session(server, clock) as procore:
        with pytest.raises(ProcoreError):
            await procore.post(PROJECTS, json={}, retry=RetryPolicy(max_attempts=2))
    assert len(server.requests) == 2
    assert violated_invariants(monitor) == ["write sent again"] * count


@pytest.mark.fault("I26")
async def test_repetition_after_a_rejected_token_is_allowed(clock: FakeClock) -> None:
    with monitoring() as monitor:
        async with Sandbox() as own:
            async with await signed_in_session(own, clock) as procore:
                own.faults.add("POST", "/rest/*", Answer(401, None, {"error": "invalid_token"}))
                with pytest.raises(ProcoreError):
                    await procore.post("/rest/v1.0/nothing", json={})
            assert [seen.status for seen in own.requests.to("POST", "/rest/*")] == [401, 404]
    assert violated_invariants(monitor) == []


@pytest.mark.fault("I26")
async def test_idempotent_option_allows_a_repetition(monitor: Monitor, clock: FakeClock) -> None:
    async with raw_server(read_then_reset) as server, session(server, clock) as procore:
        with pytest.raises(ProcoreError):
            await procore.request("POST", PROJECTS, json={}, idempotent=True)
    assert len(server.requests) == 4
    assert violated_invariants(monitor) == []


@pytest.mark.fault("I26")
async def test_identical_writes_of_two_calls_are_allowed(monitor: Monitor, clock: FakeClock) -> None:
    async with raw_server(answering(OK)) as server, session(server, clock) as procore:
        await asyncio.gather(*(procore.post(PROJECTS, json={}) for _ in range(10)))
    assert len(server.requests) == 10
    assert violated_invariants(monitor) == []


@pytest.mark.fault("I26")
async def test_write_received_more_often_than_sent_is_detected(monitor: Monitor, clock: FakeClock) -> None:
    async with raw_server(answering(OK)) as server, session(server, clock) as procore:
        await procore.post(PROJECTS, json={"name": "A"})
        assert violated_invariants(monitor) == []
        await send_request(server.origin, f"POST {PROJECTS} HTTP/1.1\n{OURS}", b'{"name":"A"}')
    assert [str(violation) for violation in monitor.violations()] == [
        f"write sent again: POST {PROJECTS} arrived 2 times and was sent 1 times"
    ]
