"""Engine: retries, streams and hooks."""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import pytest

from aprocore import (
    AmbiguousOutcomeError,
    ConfigurationError,
    ConnectError,
    DeadlineExceededError,
    DecodeError,
    Environment,
    Hook,
    Procore,
    ProcoreError,
    ProtocolError,
    RequestAttempt,
    RequestTimeoutError,
    Response,
    RetryPolicy,
    ServerError,
    SessionClosedError,
    StaticToken,
    Timeout,
)
from aprocore.sansio.retries import RETRY_COST
from tests.support.canary import CANARY, assert_hidden
from tests.support.clock import FakeClock
from tests.support.rate_limited_sandbox import resources_in_use
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.transports import until

pytestmark = pytest.mark.anyio

TOKEN = "apc-CANARY-access-token"
PATH = "/rest/v1.0/projects"


def session(environment: Environment, clock: FakeClock, **options: Any) -> Procore:
    return Procore(StaticToken(TOKEN), environment=environment, company_id=1, clock=clock, **options)


async def read_then_reset(server: RawServer, connection: Connection) -> None:
    server.requests.append(await connection.request())
    connection.reset()


# -- retries ----------------------------------------------------------------------------------------------------------


async def test_idempotent_write_is_retried(clock: FakeClock) -> None:
    async def lose_the_first_response(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        if len(server.requests) == 1:
            connection.reset()
        else:
            await connection.send(http(b'{"id": 1}', "201 Created"))

    async with raw_server(lose_the_first_response) as server, session(server.environment, clock) as procore:
        assert await procore.post(PATH, json={"name": "a"}, idempotent=True) == {"id": 1}
    assert server.requests[0] == server.requests[1]


async def test_idempotent_write_without_a_response_is_not_ambiguous(clock: FakeClock) -> None:
    async with raw_server(read_then_reset) as server, session(server.environment, clock) as procore:
        with pytest.raises(ProtocolError):
            await procore.post(PATH, json={}, idempotent=True)
    assert len(server.requests) == 4


@pytest.mark.fault("C12")
async def test_retries_stop_when_the_quota_is_exhausted_and_resume(clock: FakeClock) -> None:
    healthy = False

    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            await connection.send(http(b"{}") if healthy else http(b"{}", "500 Internal Server Error"))

    async with raw_server(answer) as server, session(server.environment, clock) as procore:
        outcomes = await asyncio.gather(*(procore.get(PATH) for _ in range(200)), return_exceptions=True)
        assert all(isinstance(outcome, ServerError) for outcome in outcomes)
        assert len(server.requests) == 200 + 500 // RETRY_COST
        healthy = True
        for _ in range(2 * RETRY_COST):
            await procore.get(PATH)
        healthy = False
        before = len(server.requests)
        with pytest.raises(ServerError):
            await procore.get(PATH)
        assert len(server.requests) == before + 3, "successful calls refill the quota for two retries"


async def test_successful_retry_is_refunded(clock: FakeClock) -> None:
    async def fail_every_other(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            failed = len(server.requests) % 2
            await connection.send(http(b"{}", "503 Service Unavailable" if failed else "200 OK"))

    async with (
        raw_server(fail_every_other) as server,
        session(server.environment, clock, retry=RetryPolicy(quota=RETRY_COST)) as procore,
    ):
        for _ in range(20):
            assert (await procore.request("GET", PATH)).attempts == 2


async def test_every_retry_is_logged_with_its_reason(clock: FakeClock, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "aprocore")
    async with (
        raw_server(answering(http(b"{}", "502 Bad Gateway"))) as server,
        session(server.environment, clock, retry=RetryPolicy(max_attempts=2)) as procore,
    ):
        with pytest.raises(ServerError):
            await procore.get(PATH, params={"secret": CANARY})
    (record,) = caplog.records
    assert record.getMessage() == f"Retrying GET {PATH} in 0.25 s (attempt 2): the response was 502"
    assert_hidden(caplog.text, CANARY)


@pytest.mark.fault("H06")
@pytest.mark.parametrize("ending", [b'{"a": [1, 2', b'{"a": "b', b""])
async def test_possibly_truncated_body_is_requested_once_more(clock: FakeClock, ending: bytes) -> None:
    async def truncate(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        body = ending if len(server.requests) == 1 else b'{"a": 1}'
        await connection.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + body)

    async with raw_server(truncate) as server, session(server.environment, clock) as procore:
        value = await procore.get(PATH)
    assert (value, len(server.requests)) == (({"a": 1}, 2) if ending else (None, 1))


@pytest.mark.fault("H06")
async def test_body_truncated_twice_is_a_decode_error(clock: FakeClock) -> None:
    async def truncate(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.send(b'HTTP/1.1 200 OK\r\n\r\n{"a": [1, 2')

    async with raw_server(truncate) as server, session(server.environment, clock) as procore:
        with pytest.raises(DecodeError) as caught:
            await procore.get(PATH)
        assert caught.value.truncated
        assert len(server.requests) == 2
        with pytest.raises(DecodeError):
            await procore.post(PATH, json={})
    assert len(server.requests) == 3, "a write is not repeated because of its response"


# -- streamed bodies --------------------------------------------------------------------------------------------------


class Pieces:
    """Body that can be iterated repeatedly."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"one, "
        yield b"two"


async def chunked(server: RawServer, connection: Connection) -> None:
    while True:
        head = await connection.reader.readuntil(b"\r\n\r\n")
        body = await connection.reader.readuntil(b"0\r\n\r\n")
        server.requests.append(head + body)
        await connection.send(http(b"{}", "500 No" if len(server.requests) == 1 else "200 OK"))


async def test_body_from_an_iterable_is_sent_again(clock: FakeClock) -> None:
    async with raw_server(chunked) as server, session(server.environment, clock) as procore:
        assert (await procore.request("PUT", PATH, data=Pieces())).attempts == 2
    assert [request.partition(b"\r\n\r\n")[2] for request in server.requests] == [
        b"5\r\none, \r\n3\r\ntwo\r\n0\r\n\r\n"
    ] * 2
    assert b"Transfer-Encoding: chunked\r\n" in server.requests[0]


async def test_consumed_body_is_not_sent_again(clock: FakeClock) -> None:
    async with raw_server(chunked) as server, session(server.environment, clock) as procore:
        with pytest.raises(ServerError):
            await procore.request("PUT", PATH, data=aiter(Pieces()))
    assert len(server.requests) == 1


# -- streams ----------------------------------------------------------------------------------------------------------


async def test_streamed_body_is_read_as_it_is_received(clock: FakeClock) -> None:
    more = asyncio.Event()

    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            await connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\nX-Request-Id: 7\r\n\r\none")
            await more.wait()
            await connection.send(b"two")

    async with raw_server(answer) as server, session(server.environment, clock) as procore:
        async with procore.stream("GET", PATH, params={"a": 1}) as response:
            assert (response.status, response.request_id, response.attempts) == (200, "7", 1)
            assert await anext(aiter(response)) == b"one"
            more.set()
            assert await response.read() == b"two"
    assert server.connections == 1, "the connection of a completely read response is reused"
    assert b"Accept: */*\r\nAccept-Encoding: identity\r\n" in server.requests[0]


async def test_error_status_of_a_stream_is_raised(clock: FakeClock) -> None:
    async with (
        raw_server(answering(http(b'{"errors": "No room"}', "500 No"))) as server,
        session(server.environment, clock) as procore,
    ):
        with pytest.raises(ServerError, match="No room") as caught:
            async with procore.stream("GET", PATH):
                raise AssertionError
    assert caught.value.attempts == len(server.requests) == 4


@pytest.mark.fault("T13")
async def test_call_inside_a_stream_with_the_only_connection_times_out(clock: FakeClock) -> None:
    async with (
        raw_server(answering(http(b"{}"))) as server,
        session(server.environment, clock, connections=1, timeout=Timeout(pool=0.05)) as procore,
    ):
        async with procore.stream("GET", PATH):
            with pytest.raises(RequestTimeoutError, match="None of the session's 1 connections became free") as caught:
                await procore.post(PATH, json={})
            assert caught.value.phase == "not_sent"
        assert await procore.get(PATH) == {}
    assert len(server.requests) == 2


@pytest.mark.fault("C13")
async def test_unclosed_stream_releases_its_connection(clock: FakeClock) -> None:
    async with (
        raw_server(answering(http(b"{}"))) as server,
        session(server.environment, clock, connections=1) as procore,
    ):
        context = [procore.stream("GET", PATH)]
        await context[0].__aenter__()
        with pytest.warns(ResourceWarning, match=f"The stream of GET {PATH} was never closed"):
            await _drop_references(context)
        assert await procore.get(PATH) == {}


async def _drop_references(contexts: list[Any]) -> None:
    contexts.clear()
    gc.collect()
    await asyncio.sleep(0.01)


async def test_closing_the_session_ends_a_stream(clock: FakeClock) -> None:
    async def stall(server: RawServer, connection: Connection) -> None:
        await connection.request()
        await connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\none")
        await asyncio.Event().wait()

    async with raw_server(stall) as server:
        procore = session(server.environment, clock)
        async with procore.stream("GET", PATH) as response:
            assert await anext(response.chunks) == b"one"
            await procore.aclose()
            with pytest.raises(SessionClosedError):
                await response.read()
        with pytest.raises(SessionClosedError):
            async with procore.stream("GET", PATH):
                raise AssertionError


@pytest.mark.parametrize("options", [{"params": {"a": 1}}, {"company_id": 2}])
async def test_url_of_a_file_is_sent_unchanged(clock: FakeClock, options: dict[str, Any]) -> None:
    async with (
        raw_server(answering(http(b""))) as server,
        session(server.environment, clock) as procore,
    ):
        with pytest.raises(ConfigurationError, match="fetched unchanged"):
            async with procore.stream("GET", "https://storage.procore.com/file", **options):
                raise AssertionError
    assert server.requests == []


# -- hooks ------------------------------------------------------------------------------------------------------------


class RecordingHook(Hook):
    def __init__(self) -> None:
        self.entries: list[str] = []

    def on_request(self, attempt: RequestAttempt) -> Mapping[str, str] | None:
        self.entries.append(f"{attempt.attempt} {attempt.request} at {attempt.origin}")
        attempt.notes[self] = attempt.attempt
        return {"traceparent": f"00-{attempt.attempt}"}

    def on_response(self, attempt: RequestAttempt, response: Response) -> None:
        self.entries.append(f"{attempt.notes[self]} {response.status}")

    def on_error(self, attempt: RequestAttempt, error: BaseException) -> None:
        self.entries.append(f"{attempt.notes[self]} {type(error).__name__}")


async def test_hooks_see_every_send_and_its_outcome(clock: FakeClock) -> None:
    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            if len(server.requests) == 1:
                connection.reset()
                return
            await connection.send(http(b"{}", "500 No" if len(server.requests) == 2 else "200 OK"))

    hook = RecordingHook()
    async with raw_server(answer) as server, session(server.environment, clock, hooks=[hook]) as procore:
        await procore.get(PATH, params={"secret": CANARY})
        async with procore.stream("GET", PATH):
            pass
    at = f"GET {PATH} at {server.origin}"
    assert hook.entries == [f"1 {at}", "1 ProtocolError", f"2 {at}", "2 500", f"3 {at}", "3 200", f"1 {at}", "1 200"]
    assert [b"traceparent: 00-%d\r\n" % (number or 1) in server.requests[number - 1] for number in (1, 2, 3)] == [
        True
    ] * 3


async def test_hook_sees_a_cancellation(clock: FakeClock) -> None:
    async def stall(server: RawServer, connection: Connection) -> None:
        await connection.request()
        request_received.set()
        await asyncio.Event().wait()

    hook, request_received = RecordingHook(), asyncio.Event()
    async with raw_server(stall) as server, session(server.environment, clock, hooks=[hook]) as procore:
        call = asyncio.create_task(procore.get(PATH))
        await request_received.wait()
        call.cancel()
        await asyncio.wait({call})
    assert hook.entries[-1] == "1 CancelledError"


async def test_request_rejected_by_a_hook_is_not_sent(clock: FakeClock) -> None:
    class Refusal(Hook):
        def on_request(self, attempt: RequestAttempt) -> Mapping[str, str] | None:
            raise PermissionError("not on Sundays")

    class TokenHook(Hook):
        def on_request(self, attempt: RequestAttempt) -> Mapping[str, str] | None:
            return {"Authorization": "Bearer mine"}

    async with raw_server(answering(http(b"{}"))) as server:
        async with session(server.environment, clock, hooks=[Refusal()]) as procore:
            with pytest.raises(PermissionError):
                await procore.post(PATH, json={})
        async with session(server.environment, clock, hooks=[TokenHook()]) as procore:
            with pytest.raises(ConfigurationError, match="Authorization can't be set by the caller"):
                await procore.get(PATH)
    assert server.requests == []


async def test_failure_of_a_hook_after_the_response_is_logged(
    clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    class FailingHook(Hook):
        def on_response(self, attempt: RequestAttempt, response: Response) -> None:
            raise KeyError("oops")

        def on_error(self, attempt: RequestAttempt, error: BaseException) -> None:
            raise KeyError("oops")

    async with raw_server(answering(http(b'{"id": 1}', "201 Created"))) as server:
        async with session(server.environment, clock, hooks=[FailingHook()]) as procore:
            assert await procore.post(PATH, json={}) == {"id": 1}
    async with raw_server(read_then_reset) as server:
        async with session(server.environment, clock, hooks=[FailingHook()]) as procore:
            with pytest.raises(AmbiguousOutcomeError):
                await procore.post(PATH, json={})
    assert [record.getMessage() for record in caplog.records] == [
        f"Hook {FailingHook.on_response.__qualname__} failed after POST {PATH}",
        f"Hook {FailingHook.on_error.__qualname__} failed after POST {PATH}",
    ]


# -- order of waits ---------------------------------------------------------------------------------------------------


@pytest.mark.fault("R04")
async def test_call_waiting_for_a_connection_respects_limits_reported_meanwhile(clock: FakeClock) -> None:
    slept: list[int] = []

    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            slept.append(len(clock.sleeps))
            used_up = len(server.requests) == 1
            limits = ["X-Rate-Limit-Limit: 25", f"X-Rate-Limit-Remaining: {0 if used_up else 20}"]
            date = format_datetime(datetime.fromtimestamp(clock.time(), UTC), usegmt=True)
            reset = f"X-Rate-Limit-Reset: {clock.time() + 9:.0f}"
            await connection.send(http(b"{}", "200 OK", *limits, reset, f"Date: {date}"))

    async with (
        raw_server(answer) as server,
        session(server.environment, clock, connections=1) as procore,
    ):
        await asyncio.gather(*(procore.get(PATH) for _ in range(4)))
        assert procore.rate_limit.spike is not None
    assert slept[0] == 0
    assert all(slept[1:]), "the later calls waited although the limit was free when they were queued"


@pytest.mark.fault("I26")
@pytest.mark.parametrize("error", [ConnectError, ProtocolError, DeadlineExceededError, SessionClosedError])
async def test_error_of_another_call_in_a_body_source_is_raised_unchanged(
    clock: FakeClock, error: type[ProcoreError]
) -> None:
    raised = error("of another call")

    class FailingSource:
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"x" * 70_000
            raise raised

    async def take(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.reader.readuntil(b"\r\n\r\n"))
        await connection.read_until_closed()

    async with raw_server(take) as server:
        auth = StaticToken("token")
        async with Procore(auth, environment=server.environment, company_id=1, clock=clock) as procore:
            with pytest.raises(error) as caught:
                await procore.post("/rest/v1.0/files", data=FailingSource())
            assert caught.value is raised
            assert caught.value.message == "of another call"
            assert resources_in_use(procore) == (0, 0, 0, 0)
        await until(lambda: server.requests)
        assert len(server.requests) == 1
