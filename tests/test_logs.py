"""Log lines of calls, connections and tokens, and redaction."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
from typing import Any

import pytest

from aprocore import (
    AmbiguousOutcomeError,
    AuthorizationCode,
    DeadlineExceededError,
    Environment,
    MemoryStore,
    NotFoundError,
    Procore,
    RequestTimeoutError,
    StaticToken,
    Timeout,
)
from aprocore.sandbox import Sandbox
from tests.support.canary import CANARY, assert_hidden
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server

pytestmark = pytest.mark.anyio

PATH = "/rest/v1.0/projects"
#: Secret for queries, headers and bodies.
PRIVATE = "apc-CANARY-private"


def session(environment: Environment, clock: FakeClock, **options: Any) -> Procore:
    return Procore(StaticToken(CANARY), environment=environment, company_id=1, clock=clock, **options)


def lines_of(caplog: pytest.LogCaptureFixture, *names: str) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name.removeprefix("aprocore.") in names]


# -- calls ------------------------------------------------------------------------------------------------------------


async def test_each_attempt_and_its_outcome_are_logged(clock: FakeClock, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            clock.advance(0.25)
            status = "503 No" if len(server.requests) == 1 else "200 OK"
            await connection.send(http(b"{}", status, f"X-Request-Id: {len(server.requests)}"))

    async with raw_server(answer) as server, session(server.environment, clock) as procore:
        await procore.get(PATH, params={"a": PRIVATE})
    assert lines_of(caplog, "calls") == [
        f"Sending GET {PATH} to {server.origin} (attempt 1)",
        f"GET {PATH}: status 503 in 0.250 s (attempt 1, request id 1)",
        f"Retrying GET {PATH} in 0.25 s (attempt 2): the response was 503",
        f"Sending GET {PATH} to {server.origin} (attempt 2)",
        f"GET {PATH}: status 200 in 0.250 s (attempt 2, request id 2)",
    ]


async def test_missing_response_is_logged(clock: FakeClock, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def reset(server: RawServer, connection: Connection) -> None:
        await connection.request()
        connection.reset()

    async with raw_server(reset) as server, session(server.environment, clock) as procore:
        with pytest.raises(AmbiguousOutcomeError):
            await procore.post(PATH, json={"secret": PRIVATE})
    assert lines_of(caplog, "calls")[1:] == [f"POST {PATH}: no response in 0.000 s (attempt 1): ProtocolError"]


async def test_log_of_a_429_does_not_announce_an_immediate_retry(
    clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            await connection.send(http(b"{}", "429 No" if len(server.requests) == 1 else "200 OK", "Retry-After: 7"))

    async with raw_server(answer) as server, session(server.environment, clock) as procore:
        await procore.get(PATH)
    assert f"Retrying GET {PATH} when the rate limit allows (attempt 2): the rate limit is used up" in caplog.messages
    assert "Procore asked to wait: calls wait for 7 s" in lines_of(caplog, "limits")


async def test_successful_calls_are_logged_only_at_debug(clock: FakeClock, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "aprocore")
    async with raw_server(answering(http(b"{}"))) as server, session(server.environment, clock) as procore:
        await procore.get(PATH)
    assert [record for record in caplog.records if record.name.startswith("aprocore")] == []


# -- connections ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (http(b"{}", "200 OK", "Connection: close"), "the server requested it"),
        (http(b"{}") + b"HTTP/1.1 2", "data was received after the response"),
    ],
)
async def test_reason_for_closing_a_connection_is_logged(
    clock: FakeClock, caplog: pytest.LogCaptureFixture, answer: bytes, why: str
) -> None:
    caplog.set_level(logging.DEBUG)
    async with raw_server(answering(answer)) as server, session(server.environment, clock) as procore:
        await procore.get(PATH)
    host = server.origin.removeprefix("http://")
    assert lines_of(caplog, "connections") == [
        f"Opened a connection to {server.origin} (1 open)",
        f"Closed a connection to {host}: {why}",
    ]


async def test_closed_connection_of_a_timeout_or_a_left_stream_is_logged(
    clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    async def stall(server: RawServer, connection: Connection) -> None:
        while True:
            request = await connection.request()
            if b"stalls" in request:
                await asyncio.Event().wait()
            await connection.send(http(b"x" * 10)[:-5])

    async with raw_server(stall) as server, session(server.environment, clock) as procore:
        async with procore.stream("GET", PATH):
            pass
        with pytest.raises((RequestTimeoutError, DeadlineExceededError)):
            await procore.post(f"{PATH}/stalls", json={}, idempotent=True, timeout=Timeout(read=0.02))
    lines = [line for line in lines_of(caplog, "connections") if "Closed a connection" in line]
    assert [line.partition(": ")[2] for line in lines[:2]] == ["the response is incomplete", "timeout"]


async def test_idle_connection_closed_by_the_server_is_logged(
    clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    async def once(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.send(http(b"{}"))

    async with raw_server(once) as server, session(server.environment, clock) as procore:
        await procore.get(PATH)
        await asyncio.sleep(0.02)
        await procore.get(PATH)
    assert server.connections == 2
    assert any(line.startswith("Closed an idle connection to 127.0.0.1:") for line in lines_of(caplog, "connections"))


# -- tokens -----------------------------------------------------------------------------------------------------------


async def test_token_events_are_logged(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with sandbox.procore() as procore:
        await procore.me()
        procore.token_manager.invalidate(await procore.token_manager.token())
        await procore.me()
    login = sandbox.environment.login_url
    once = [
        f"Sending POST /oauth/token to {login} (send 1)",
        "Received status 200 for POST /oauth/token (send 1)",
        f"Token of user 'default' in environment {sandbox.environment.name!r} is valid for 5400 s",
    ]
    assert lines_of(caplog, "token") == once * 2


# -- redaction --------------------------------------------------------------------------------------------------------


@pytest.mark.fault("X01", "I04")
async def test_no_secret_is_logged_at_any_level(clock: FakeClock, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            request = await connection.request()
            server.requests.append(request)
            target = request.split(b" ")[1]
            if target == b"/oauth/token":
                tokens = f'{{"access_token": "{CANARY}", "refresh_token": "{CANARY}-2", "expires_in": 5400}}'
                await connection.send(http(tokens.encode()))
            elif target.startswith(PATH.encode()):
                await connection.send(http(b"", "302 Found", f"Location: {server.origin}/file?sig={PRIVATE}"))
            elif target.startswith(b"/file"):
                await connection.send(http(b"content"))
            else:
                await connection.send(http(b"{}", "404 No"))

    async with raw_server(answer) as server:
        auth = AuthorizationCode("id", CANARY, CANARY)
        async with Procore(
            auth, environment=server.environment, company_id=1, store=MemoryStore(), clock=clock
        ) as procore:
            async with procore.stream("GET", PATH, params={"q": PRIVATE}, headers={"X-Mine": PRIVATE}) as response:
                assert await response.read() == b"content"
            with pytest.raises(NotFoundError):
                await procore.post("/rest/v1.0/nothing", json={"body": PRIVATE})
    assert PRIVATE in server.requests[2].decode()
    names = {record.name for record in caplog.records}
    assert {"aprocore.calls", "aprocore.connections", "aprocore.token"} <= names
    for record in caplog.records:
        shown = f"{record.getMessage()} {record.args!r} {record.msg!r} {record.exc_text}"
        assert_hidden(shown)
        assert_hidden(shown, PRIVATE)


# -- without a handler ------------------------------------------------------------------------------------------------


def test_nothing_is_printed_without_logging_configuration() -> None:
    code = "import logging, aprocore; logging.getLogger('aprocore.token').error('lost')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "")
