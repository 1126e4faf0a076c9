"""Retries through a session: attempts, quota, timeouts and tokens."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from aprocore import (
    DeadlineExceededError,
    Environment,
    ForbiddenError,
    NotFoundError,
    Procore,
    RetryPolicy,
    ServerError,
    StaticToken,
    Timeout,
    UnauthorizedError,
)
from aprocore.sandbox import Answer, Sandbox
from aprocore.sansio.retries import RETRY_COST
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.sessions import count_token_requests, signed_in_session
from tests.support.virtual_time import VirtualClock, run

pytestmark = pytest.mark.anyio

ME, PATH = "/rest/v1.0/me", "/rest/v1.0/projects"
UNTIL_THE_END = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{}"
SCOPE = {"WWW-Authenticate": 'Bearer error="insufficient_scope"'}


def session(environment: Environment, clock: Any, **options: Any) -> Procore:
    return Procore(StaticToken("token"), environment=environment, company_id=1, clock=clock, **options)


async def pieces() -> AsyncIterator[bytes]:
    yield b"x"


# -- counted calls ----------------------------------------------------------------------------------------------------


async def test_successful_retry_without_content_length_is_refunded(clock: FakeClock) -> None:
    async def answer(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.send(http(b"{}", "500 No") if len(server.requests) % 2 else UNTIL_THE_END)

    async with (
        raw_server(answer) as server,
        session(server.environment, clock, retry=RetryPolicy(quota=RETRY_COST)) as procore,
    ):
        for _ in range(3):
            assert (await procore.request("GET", PATH)).attempts == 2


@pytest.mark.fault("T05")
@pytest.mark.parametrize("status", ["500 No", "502 Bad Gateway", "504 Gateway Timeout"])
async def test_delete_with_a_lost_response_and_then_a_404_succeeds(clock: FakeClock, status: str) -> None:
    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            await connection.send(http(b"{}", status if len(server.requests) == 1 else "404 Not Found"))

    async with raw_server(answer) as server, session(server.environment, clock) as procore:
        response = await procore.request("DELETE", f"{PATH}/1")
        assert (response.status, response.already_absent, response.attempts) == (204, True, 2)
        with pytest.raises(NotFoundError):
            await procore.delete(f"{PATH}/1")


# -- tokens -----------------------------------------------------------------------------------------------------------


@pytest.mark.fault("I11")
async def test_rejected_token_of_an_unrepeatable_call_is_not_used_by_others(sandbox: Sandbox, clock: FakeClock) -> None:
    async with await signed_in_session(sandbox, clock) as procore:
        sandbox.tokens.revoke_access()
        with pytest.raises(UnauthorizedError) as caught:
            await procore.request("GET", ME, data=pieces())
        assert caught.value.attempts == 1
        assert count_token_requests(sandbox) == 0
        assert (await procore.request("GET", ME)).attempts == 1
    assert count_token_requests(sandbox) == 1


@pytest.mark.fault("I11")
async def test_token_rejected_twice_is_refreshed_once(sandbox: Sandbox, clock: FakeClock) -> None:
    sandbox.faults.add("GET", ME, Answer(401, {"Content-Type": "text/html"}, b"<h1>Sign in</h1>"), times=None)
    async with await signed_in_session(sandbox, clock) as procore:
        for attempts in (2, 1):
            with pytest.raises(UnauthorizedError, match="Sign in") as caught:
                await procore.me()
            assert caught.value.attempts == attempts
    assert count_token_requests(sandbox) == 1
    assert len(sandbox.requests.to("GET", ME)) == 3


@pytest.mark.fault("H17")
async def test_insufficient_scope_causes_no_refresh(sandbox: Sandbox, clock: FakeClock) -> None:
    sandbox.faults.add("GET", ME, Answer(401, SCOPE, b""), times=None)
    async with await signed_in_session(sandbox, clock) as procore:
        with pytest.raises(ForbiddenError):
            await procore.me()
    assert len(sandbox.requests) == 1


async def test_rejected_static_token_is_not_retried(clock: FakeClock) -> None:
    async with (
        raw_server(answering(http(b"{}", "401 Unauthorized"))) as server,
        session(server.environment, clock) as procore,
    ):
        for sends in (1, 2):
            with pytest.raises(UnauthorizedError):
                await procore.get(PATH)
            assert len(server.requests) == sends


# -- time -------------------------------------------------------------------------------------------------------------


def test_all_attempts_share_one_deadline() -> None:
    clock = VirtualClock()

    async def slow(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            await asyncio.sleep(4 if len(server.requests) < 3 else 60)
            await connection.send(http(b"{}", "500 No"))

    async def call() -> None:
        async with raw_server(slow) as server, session(server.environment, clock, timeout=10) as procore:
            began = clock.monotonic()
            with pytest.raises(DeadlineExceededError, match="total timeout of 10 s") as caught:
                await procore.get(PATH)
            assert clock.monotonic() - began == pytest.approx(10, abs=0.01)
            assert caught.value.attempts == len(server.requests) == 3

    run(call())


@pytest.mark.parametrize("retry_after", ["10", "3600"])
async def test_503_with_a_retry_after_beyond_the_deadline_is_raised(clock: FakeClock, retry_after: str) -> None:
    refusal = http(b"{}", "503 Busy", f"Retry-After: {retry_after}")
    async with (
        raw_server(answering(refusal)) as server,
        session(server.environment, clock, timeout=10) as procore,
    ):
        with pytest.raises(ServerError) as caught:
            await procore.post(PATH, json={})
    assert (caught.value.attempts, len(server.requests), clock.sleeps) == (1, 1, [])


def trickle(status: str, seconds: float) -> Any:
    async def answer(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.send(f"HTTP/1.1 {status}\r\nContent-Length: 1000\r\n\r\n".encode())
        while True:
            await asyncio.sleep(seconds)
            await connection.send(b" ")

    return answer


@pytest.mark.fault("T12")
def test_slow_response_ends_at_the_deadline() -> None:
    clock = VirtualClock()

    async def call() -> None:
        async with (
            raw_server(trickle("200 OK", 27)) as server,
            session(server.environment, clock) as procore,
        ):
            began = clock.monotonic()
            with pytest.raises(DeadlineExceededError):
                await procore.get(PATH)
            assert clock.monotonic() - began == pytest.approx(60, abs=0.01)
            assert len(server.requests) == 1

    run(call())


@pytest.mark.fault("T12")
def test_slow_error_body_does_not_delay_the_error_of_a_stream() -> None:
    clock = VirtualClock()

    async def call() -> None:
        async with (
            raw_server(trickle("404 Not Found", 0.9)) as server,
            session(server.environment, clock, timeout=Timeout(total=10, read=1)) as procore,
        ):
            began = clock.monotonic()
            with pytest.raises(NotFoundError):
                async with procore.stream("GET", PATH):
                    raise AssertionError
            assert clock.monotonic() - began <= 10 + 1

    run(call())


@pytest.mark.fault("T11")
def test_missing_error_body_does_not_delay_the_error_of_a_stream() -> None:
    clock = VirtualClock()

    async def begin(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.send(b'HTTP/1.1 404 Not Found\r\nContent-Length: 1000\r\n\r\n{"errors"')
        await connection.read_until_closed()

    async def call() -> None:
        async with raw_server(begin) as server, session(server.environment, clock, timeout=2) as procore:
            began = clock.monotonic()
            with pytest.raises(NotFoundError):
                async with procore.stream("GET", PATH):
                    raise AssertionError
            assert clock.monotonic() - began == pytest.approx(2, abs=0.01)

    run(call())


def test_all_redirects_of_a_download_share_one_deadline() -> None:
    clock = VirtualClock()

    async def trickle_body(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            await asyncio.sleep(4)
            await connection.send(http(b"", "302 Found", "Location: /rest/v1.0/on"))

    async def call() -> None:
        async with raw_server(trickle_body) as server, session(server.environment, clock, timeout=10) as procore:
            began = clock.monotonic()
            with pytest.raises(DeadlineExceededError, match="total timeout of 10 s"):
                async with procore.stream("GET", PATH):
                    raise AssertionError
            assert clock.monotonic() - began == pytest.approx(10, abs=0.01)
            assert len(server.requests) == 3

    run(call())
