"""Engine with many concurrent calls: released resources and fairness."""

from __future__ import annotations

import asyncio
import random
import socket
from collections.abc import AsyncIterator
from typing import Any

import pytest

from aprocore import (
    AmbiguousOutcomeError,
    ConnectError,
    DeadlineExceededError,
    DecodeError,
    Environment,
    Hook,
    Limiter,
    Me,
    MemoryStore,
    Procore,
    ProtocolError,
    RequestAttempt,
    RequestTimeoutError,
    RetryPolicy,
    SessionClosedError,
    StaticToken,
    Timeout,
    Token,
    TokenRefreshError,
    UnprocessableError,
)
from aprocore.sandbox import Answer, Hold, Sandbox
from tests.support.clock import FakeClock, FrozenClock
from tests.support.rate_limited_sandbox import PATH as PACED
from tests.support.rate_limited_sandbox import RateLimitedSandbox, resources_in_use, run_rate_limited
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.sessions import count_token_requests, key_of, signed_in_session
from tests.support.virtual_time import VirtualClock, run

pytestmark = pytest.mark.anyio

ME, PATH, COMPANIES = "/rest/v1.0/me", "/rest/v1.0/projects", "/rest/v1.0/companies"


def session(environment: Environment, clock: Any, **options: Any) -> Procore:
    options.setdefault("retry", RetryPolicy(max_attempts=1))
    return Procore(StaticToken("token"), environment=environment, company_id=1, clock=clock, **options)


NOTHING = (0, 0, 0, 0)


async def stall(server: RawServer, connection: Connection) -> None:
    server.requests.append(await connection.request())
    await asyncio.Event().wait()


# -- waits for the rate limit ----------------------------------------------------------------------------------------


@pytest.mark.fault("C10")
async def test_permit_granted_during_cancellation_is_returned(
    clock: FakeClock,
) -> None:
    limiter = Limiter(clock=clock, initial_burst=1)
    async with (
        raw_server(answering(http(b"{}"))) as server,
        session(server.environment, clock, limiter=limiter) as procore,
    ):
        for turns in range(8):
            permit = limiter.try_acquire()
            assert permit is not None
            call = asyncio.create_task(procore.get(PATH))
            while not limiter.waiting:
                await asyncio.sleep(0)
            limiter.release()
            for _ in range(turns):
                await asyncio.sleep(0)
            call.cancel()
            await asyncio.wait({call})
            assert resources_in_use(procore) == NOTHING, f"cancelled after {turns} iterations of the loop"


# -- waits for a connection ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("hooks", [[], [Hook()]])
async def test_connection_granted_during_cancellation_is_returned(clock: FakeClock, hooks: list[Hook]) -> None:
    async with (
        raw_server(answering(http(b"{}"))) as server,
        session(server.environment, clock, connections=1, hooks=hooks) as procore,
    ):
        connections = procore._resources.connections
        for turns in range(8):
            assert connections.try_acquire()
            call = asyncio.create_task(procore.get(PATH))
            while not connections.waiting:
                await asyncio.sleep(0)
            connections.release()
            for _ in range(turns):
                await asyncio.sleep(0)
            call.cancel()
            await asyncio.wait({call})
            assert resources_in_use(procore) == NOTHING, f"cancelled after {turns} iterations of the loop"


# -- closing ---------------------------------------------------------------------------------------------------------


@pytest.mark.fault("T20")
async def test_closing_ends_a_call_that_waits_for_a_token(sandbox: Sandbox, clock: FakeClock) -> None:
    hold = Hold()
    sandbox.faults.add("POST", "/oauth/token", hold)
    store = MemoryStore()
    procore = await signed_in_session(sandbox, clock, store=store, age=6_000.0)
    calls = [asyncio.create_task(procore.me()) for _ in range(3)]
    await hold.reached.wait()
    closing = asyncio.create_task(procore.aclose())
    async with asyncio.timeout(10):
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
    assert {type(outcome) for outcome in outcomes} == {SessionClosedError}
    assert not closing.done(), "closing waits until the new token is stored"
    hold.release()
    await closing
    stored = await store.load(key_of(sandbox))
    assert stored is not None
    assert stored.mark is None
    assert resources_in_use(procore) == NOTHING


# -- several users ---------------------------------------------------------------------------------------------------


@pytest.mark.fault("R16")
async def test_slow_token_refresh_of_one_user_does_not_block_others(sandbox: Sandbox, clock: FakeClock) -> None:
    hold = Hold()
    sandbox.faults.add("POST", "/oauth/token", hold)
    async with await signed_in_session(
        sandbox, clock, age=6_000.0, connections=2, timeout=Timeout(pool=0.2)
    ) as procore:
        second = Token.from_dict(
            {**sandbox.tokens.issue(user=sandbox.seed_data.people[1]), "received_at": clock.time()}
        )
        await procore.token_manager.store.save(key_of(sandbox, "second"), second)
        waiting = [asyncio.create_task(procore.me()) for _ in range(20)]
        await hold.reached.wait()
        async with asyncio.timeout(10):
            assert (await procore.as_user("second").me()).id == sandbox.seed_data.people[1].id
        assert resources_in_use(procore) == NOTHING
        hold.release()
        assert {(await call).id for call in waiting} == {sandbox.seed_data.people[0].id}
    assert count_token_requests(sandbox) == 1
    assert len(sandbox.requests.to("GET", ME)) == 21


async def test_many_calls_of_one_user_do_not_delay_another_user(sandbox: Sandbox, clock: FakeClock) -> None:
    hold = Hold()
    async with await signed_in_session(sandbox, clock, connections=1) as procore:
        second = {**sandbox.tokens.issue(user=sandbox.seed_data.people[1]), "received_at": clock.time()}
        await procore.token_manager.store.save(key_of(sandbox, "second"), Token.from_dict(second))
        other = procore.as_user("second")
        await asyncio.gather(procore.token_manager.token(), other.token_manager.token())
        sandbox.faults.add("GET", COMPANIES, hold)
        calls = [asyncio.create_task(procore.get(COMPANIES)) for _ in range(10)]
        await hold.reached.wait()
        calls += [asyncio.create_task(other.get(ME)) for _ in range(3)]
        await asyncio.sleep(0)
        hold.release()
        await asyncio.gather(*calls)
    order = [request.path for request in sandbox.requests if request.path in (ME, COMPANIES)]
    assert order == [COMPANIES, COMPANIES, ME, COMPANIES, ME, COMPANIES, ME, *[COMPANIES] * 6]


# -- resources after failures ----------------------------------------------------------------------------------------


class Refusal(Hook):
    def on_request(self, attempt: RequestAttempt) -> None:
        raise PermissionError


class Failing:
    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"x"
        raise LookupError


async def reset(server: RawServer, connection: Connection) -> None:
    server.requests.append(await connection.request())
    connection.reset()


async def half(server: RawServer, connection: Connection) -> None:
    server.requests.append(await connection.request())
    await connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf")
    await asyncio.Event().wait()


CALLS: dict[str, tuple[Any, dict[str, Any], type[Exception]]] = {
    "reset": (reset, {"json": {}}, AmbiguousOutcomeError),
    "nonsense": (answering(b"nonsense\r\n\r\n"), {}, ProtocolError),
    "an error": (answering(http(b"{}", "422 No")), {}, UnprocessableError),
    "a redirect": (answering(http(b"", "302 Found", "Location: https://x")), {}, ProtocolError),
    "no class": (answering(http(b'"text"')), {"into": Me}, DecodeError),
    "silence": (stall, {"timeout": Timeout(read=0.02)}, RequestTimeoutError),
    "too late": (stall, {"timeout": 0.2}, DeadlineExceededError),
    "half an answer": (half, {"timeout": 0.2}, DeadlineExceededError),
    "its own body": (stall, {"data": Failing()}, LookupError),
}


@pytest.mark.parametrize("kind", CALLS)
@pytest.mark.parametrize("shared", [True, False])
async def test_every_failure_releases_all_resources(clock: FakeClock, kind: str, shared: bool) -> None:
    answer, options, error = CALLS[kind]
    limiter = Limiter(clock=clock) if shared else None
    async with (
        raw_server(answer) as server,
        session(server.environment, clock, limiter=limiter, connections=1) as procore,
    ):
        with pytest.raises(error):
            await (procore.post if "json" in options else procore.get)(PATH, **options)
        assert resources_in_use(procore) == NOTHING
        assert procore._engine.limiter._state._ended == 2, "one call that may have arrived is counted"
    assert len(server.requests) <= 1


async def test_rejected_call_releases_all_resources(clock: FakeClock) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        origin = f"http://127.0.0.1:{listening.getsockname()[1]}"
    environment = Environment("raw", origin, origin, insecure_loopback=True)
    async with session(environment, clock) as procore:
        with pytest.raises(ConnectError):
            await procore.post(PATH, json={})
        assert resources_in_use(procore) == NOTHING
        assert procore._engine.limiter._state._ended == 1, "it does not count as a call that may have arrived"
    async with session(environment, clock, hooks=[Refusal()]) as procore:
        with pytest.raises(PermissionError):
            await procore.get(PATH)
        assert resources_in_use(procore) == NOTHING


async def test_failed_token_refresh_releases_all_resources(sandbox: Sandbox, clock: FakeClock) -> None:
    sandbox.faults.add("POST", "/oauth/token", Answer(401, {}, b'{"error": "invalid_client"}'), times=None)
    async with sandbox.procore(clock=clock, connections=2) as procore:
        outcomes = await asyncio.gather(*(procore.me() for _ in range(10)), return_exceptions=True)
        assert {type(outcome) for outcome in outcomes} == {TokenRefreshError}
        assert resources_in_use(procore) == NOTHING
    assert sandbox.requests.to("GET", ME) == []


WAITS: dict[str, tuple[dict[str, Any], tuple[int, int, int, int]]] = {
    "a token": ({}, (0, 0, 0, 0)),
    "a turn": ({"connections": 1}, (1, 0, 1, 3)),
    "the rate limit": ({"connections": 4, "limiter": 1}, (1, 3, 1, 0)),
    "an answer": ({}, (4, 0, 4, 0)),
    "a retry": ({}, (0, 0, 0, 0)),
}


@pytest.mark.fault("C10")
@pytest.mark.parametrize("waits_for", WAITS)
async def test_cancelled_calls_release_all_resources(sandbox: Sandbox, waits_for: str) -> None:
    options, meanwhile = WAITS[waits_for]
    options = {**options, "limiter": Limiter(initial_burst=options.get("limiter", 5))}
    hold = Hold(Answer(500))
    sandbox.faults.add("*", "/oauth/token" if waits_for == "a token" else ME, hold, times=None)
    if waits_for == "a retry":
        hold.release()
    async with sandbox.procore(clock=FrozenClock(), **options) as procore:
        calls = [asyncio.create_task(procore.me()) for _ in range(4)]
        await hold.reached.wait()
        while resources_in_use(procore) != meanwhile:
            await asyncio.sleep(0)
        for call in calls:
            call.cancel()
        await asyncio.wait(calls)
        assert {call.cancelled() for call in calls} == {True}
        assert resources_in_use(procore) == NOTHING
        hold.release()


async def test_stream_left_early_releases_all_resources(clock: FakeClock) -> None:
    async with (
        raw_server(half) as server,
        session(server.environment, clock, connections=1) as procore,
    ):
        for _ in range(2):
            async with procore.stream("GET", PATH) as response:
                assert await anext(aiter(response)) == b"half"
                assert resources_in_use(procore) == (0, 0, 1, 0), (
                    "answered for the rate limit, and still on its connection"
                )
            assert resources_in_use(procore) == NOTHING
        with pytest.raises(KeyError):
            async with procore.stream("GET", PATH):
                raise KeyError
        assert resources_in_use(procore) == NOTHING
    assert server.connections == 3


# -- many concurrent calls -------------------------------------------------------------------------------------------


@pytest.mark.fault("T14")
def test_many_cancellations_leave_the_session_usable() -> None:
    clock = VirtualClock()

    async def test() -> None:
        async def answer(server: RawServer, connection: Connection) -> None:
            while True:
                server.requests.append(await connection.request())
                await asyncio.sleep(chance.uniform(0, 0.05))
                await connection.send(http(b"{}"))

        async with (
            raw_server(answer) as server,
            session(server.environment, clock, connections=10) as procore,
        ):
            calls = [asyncio.create_task(procore.get(PATH)) for _ in range(500)]
            for call in calls:
                asyncio.get_running_loop().call_later(chance.uniform(0, 0.5), call.cancel)
            await asyncio.wait(calls)
            assert {call.cancelled() for call in calls} == {True, False}
            assert resources_in_use(procore) == NOTHING
            began = clock.time()
            await asyncio.gather(*(procore.get(PATH) for _ in range(20)))
            assert clock.time() - began < 1
            assert resources_in_use(procore) == NOTHING

    chance = random.Random(0)
    run(test())


@pytest.mark.fault("C10")
def test_remaining_calls_keep_their_order_after_half_are_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(limited: RateLimitedSandbox) -> None:
        async with limited.session() as procore:
            calls = [asyncio.create_task(procore.get(PACED, params={"n": n})) for n in range(100)]
            while resources_in_use(procore)[:2] != (0, 75):
                await asyncio.sleep(0.1)
            for call in calls[30::2]:
                call.cancel()
            await asyncio.wait(calls)
            assert resources_in_use(procore) == NOTHING
        order = [int(seen.query.removeprefix("n=")) for seen in limited.calls()]
        assert order[25:] == [25, 26, 27, 28, 29, *range(31, 100, 2)]
        assert limited.refused == 0

    run_rate_limited(monkeypatch, test)


def test_shared_limiter_serves_others_when_one_session_closes(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(limited: RateLimitedSandbox) -> None:
        limiter = Limiter(clock=limited.clock)
        auth = StaticToken(limited.sandbox.tokens.issue()["access_token"])
        async with (
            limited.session(auth=auth, limiter=limiter) as stays,
            limited.session(auth=auth, limiter=limiter) as leaves,
        ):
            going = [asyncio.create_task(leaves.get(PACED, params={"n": n})) for n in range(40)]
            staying = [asyncio.create_task(stays.get(PACED)) for _ in range(40)]
            while resources_in_use(stays)[:2] != (0, 55):
                await asyncio.sleep(0.1)
            began = limited.clock.time()
            await leaves.aclose()
            outcomes = await asyncio.gather(*going, return_exceptions=True)
            assert limited.clock.time() - began < 0.1
            assert [type(outcome) for outcome in outcomes] == [list] * 25 + [SessionClosedError] * 15
            assert limiter.waiting == 40
            await asyncio.gather(*staying)
            assert resources_in_use(stays) == NOTHING
        assert limited.refused == 0

    run_rate_limited(monkeypatch, test)


@pytest.mark.fault("T20")
def test_closing_ends_calls_that_wait_for_the_rate_limit_or_a_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test(limited: RateLimitedSandbox) -> None:
        for options in ({}, {"connections": 1}, {"limiter": Limiter(clock=limited.clock)}):
            procore = limited.session(**options)
            view = procore.with_scope(project_id=1)
            calls = [asyncio.create_task(view.get(PACED)) for _ in range(40)]
            await asyncio.sleep(1)
            began = limited.clock.time()
            await procore.aclose()
            outcomes = await asyncio.gather(*calls, return_exceptions=True)
            assert limited.clock.time() - began < 0.1
            assert {type(outcome) for outcome in outcomes} == {list, SessionClosedError}
            assert resources_in_use(procore) == NOTHING
            with pytest.raises(SessionClosedError):
                await view.get(PACED)

    run_rate_limited(monkeypatch, test)
