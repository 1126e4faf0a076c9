"""Responses whose head was received and whose body was not: the status counts, on both transports."""

from __future__ import annotations

import gzip
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import pytest

from aprocore import (
    AmbiguousOutcomeError,
    DeadlineExceededError,
    Environment,
    Me,
    NotFoundError,
    NotReadyError,
    Procore,
    ProcoreError,
    ProtocolError,
    RateLimitedError,
    RequestTimeoutError,
    ResponseError,
    RetryPolicy,
    StaticToken,
    Timeout,
    UnprocessableError,
)
from aprocore.net.transport import ERROR_BODY_SECONDS, MAX_BODY, MAX_ERROR_BODY
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.virtual_time import VirtualClock, run

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_transport")]

Answering: TypeAlias = Callable[[RawServer, Connection], Awaitable[None]]

PATH = "/rest/v1.0/projects"
ONCE = RetryPolicy(max_attempts=1)
TYPE = "Content-Type: application/json"


def session(environment: Environment, clock: Any, **options: Any) -> Procore:
    return Procore(StaticToken("t"), environment=environment, company_id=1, clock=clock, **options)


async def consume(procore: Procore, method: str, path: str = PATH, **options: Any) -> list[bytes]:
    async with procore.stream(method, path, **options) as response:
        return [chunk async for chunk in response]


def head(status: str, *headers: str) -> bytes:
    return "\r\n".join([f"HTTP/1.1 {status}", TYPE, "X-Request-Id: id-7", *headers, "", ""]).encode()


def respond(data: bytes, end: str = "close") -> Answering:
    """Answer the first request of each connection with ``data``, then close the connection, reset it or say nothing."""

    async def answer(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.send(data)
        if end == "stall":
            await connection.read_until_closed()

    return answer


def flood(start: bytes, chunk: bytes) -> Answering:
    async def answer(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.send(start)
        for _ in range(50):
            await connection.send(chunk)

    return answer


TEXT = b'{"errors": {"name": ["is taken"]}}'
ZIPPED = gzip.compress(TEXT * 100)

BROKEN: dict[str, tuple[tuple[str, ...], bytes]] = {
    "cut": (("Content-Length: 900",), TEXT),
    "cut before the body": (("Content-Length: 900",), b""),
    "cut in a chunk": (("Transfer-Encoding: chunked",), b"22\r\n" + TEXT[:9]),
    "invalid chunk": (("Transfer-Encoding: chunked",), b"2\r\n{}\r\nzz\r\n"),
    "corrupt gzip": (("Content-Encoding: gzip", f"Content-Length: {len(ZIPPED)}"), ZIPPED[:-30] + b"?" * 30),
    "cut gzip": (("Content-Encoding: gzip", f"Content-Length: {len(ZIPPED) - 20}"), ZIPPED[:-20]),
    "unknown encoding": (("Content-Encoding: zz", f"Content-Length: {len(TEXT)}"), TEXT),
    "unknown encoding in chunks": (("Content-Encoding: zz", "Transfer-Encoding: chunked"), b"2\r\n{}\r\n"),
    "bomb": (("Content-Encoding: gzip", "Transfer-Encoding: chunked"), b""),
}
BOMB = gzip.compress(bytes(MAX_BODY + 1))
BROKEN["bomb"] = (("Content-Encoding: gzip", f"Content-Length: {len(BOMB)}"), BOMB)


@pytest.mark.parametrize("method", ["POST", "GET"])
@pytest.mark.parametrize("name", BROKEN)
async def test_error_status_survives_a_broken_body(
    clock: FakeClock, name: str, method: str, each_transport: str
) -> None:
    headers, body = BROKEN[name]
    async with (
        raw_server(respond(head("422 Unprocessable", *headers) + body)) as server,
        session(server.environment, clock, timeout=Timeout(read=0.5)) as procore,
    ):
        if (name, each_transport) == ("invalid chunk", "fallback"):  # aiohttp's client does not pass on the head
            with pytest.raises(ProtocolError if method == "GET" else AmbiguousOutcomeError):
                await procore.request(method, PATH)
            return
        with pytest.raises(UnprocessableError) as caught:
            await procore.request(method, PATH)
        with pytest.raises(UnprocessableError) as streamed:
            await consume(procore, method)
    for error in (caught.value, streamed.value):
        assert (error.applied, error.status, error.request_id) == ("no", 422, "id-7")
        assert error.headers is not None
        assert "may have been applied" not in str(error)
    # A read on a connection that the server has closed is sent again.
    assert len(server.requests) == 2 or method == "GET"


@pytest.mark.parametrize("name", [name for name in BROKEN if name != "invalid chunk"])
async def test_write_with_an_unreadable_body_was_applied(clock: FakeClock, name: str) -> None:
    headers, body = BROKEN[name]
    created = head("201 Created", "Location: /rest/v1.0/projects/7", *headers) + body
    async with (
        raw_server(respond(created)) as server,
        session(server.environment, clock, timeout=Timeout(read=0.5)) as procore,
    ):
        with pytest.raises(ProcoreError) as caught:
            await procore.post(PATH, json={"name": "x"})
        errors = [caught.value]
        if name != "bomb":  # a stream has no limit
            with pytest.raises(ProcoreError) as streamed:
                await consume(procore, "POST")
            errors.append(streamed.value)
    for error in errors:
        assert isinstance(error, ProtocolError | RequestTimeoutError)
        assert (error.applied, error.status, error.request_id) == ("yes", 201, "id-7")
        assert error.headers is not None
        assert error.headers["location"] == "/rest/v1.0/projects/7"
        assert error.hint == "The change was applied: do not send it again."
    assert len(server.requests) == len(errors), "no write is sent again"


@pytest.mark.parametrize("length", [f"Content-Length: {50 * MAX_ERROR_BODY}", "Transfer-Encoding: chunked"])
async def test_error_status_survives_a_body_of_50_mib(clock: FakeClock, length: str) -> None:
    chunk = bytes(MAX_ERROR_BODY)
    if "chunked" in length:
        chunk = b"%x\r\n%s\r\n" % (len(chunk), chunk)
    async with (
        raw_server(flood(head("422 Unprocessable", length), chunk)) as server,
        session(server.environment, clock) as procore,
    ):
        with pytest.raises(UnprocessableError) as caught:
            await procore.post(PATH, json={})
    assert (caught.value.applied, len(server.requests)) == ("no", 1)


async def test_write_with_a_too_long_body_was_applied(clock: FakeClock) -> None:
    async with (
        raw_server(respond(head("201 Created", f"Content-Length: {MAX_BODY + 1}"), "stall")) as server,
        session(server.environment, clock) as procore,
    ):
        with pytest.raises(ProtocolError, match=f"longer than {MAX_BODY} bytes") as caught:
            await procore.post(PATH, json={})
    assert (caught.value.applied, caught.value.status) == ("yes", 201)


STALLED = ("Content-Length: 900",)


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize(
    ("status", "error"),
    [("429 Too Many Requests", RateLimitedError), ("404 Not Found", NotFoundError), ("408 Timeout", ResponseError)],
)
def test_error_status_survives_a_body_that_stalls(status: str, error: type[ResponseError], stream: bool) -> None:
    async def calls() -> None:
        time = VirtualClock()
        async with (
            raw_server(respond(head(status, *STALLED) + TEXT, "stall")) as server,
            session(server.environment, time, retry=ONCE) as procore,
        ):
            began = time.monotonic()
            with pytest.raises(error) as caught:
                await (consume(procore, "POST") if stream else procore.post(PATH, json={}))
            assert time.monotonic() - began == pytest.approx(ERROR_BODY_SECONDS, abs=0.1)
            assert caught.value.applied == ("unknown" if status.startswith("408") else "no")
            assert caught.value.body == {"errors": {"name": ["is taken"]}}
        assert len(server.requests) == 1

    run(calls())


def test_rate_limited_call_with_a_stalled_body_is_retried() -> None:
    async def answer(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        if len(server.requests) > 1:
            return await connection.send(http(b'{"id": 7}', "201 Created"))
        await connection.send(head("429 Too Many Requests", "Retry-After: 1", *STALLED))
        return await connection.read_until_closed()

    async def calls() -> None:
        async with raw_server(answer) as server, session(server.environment, VirtualClock()) as procore:
            assert await procore.post(PATH, json={}) == {"id": 7}
        assert len(server.requests) == 2

    run(calls())


def test_deadline_in_the_body_of_an_error_does_not_hide_the_status() -> None:
    async def calls() -> None:
        time = VirtualClock()
        async with (
            raw_server(respond(head("422 Unprocessable", *STALLED), "stall")) as server,
            session(server.environment, time, timeout=0.5) as procore,
        ):
            for stream in (False, True):
                began = time.monotonic()
                with pytest.raises(UnprocessableError) as caught:
                    await (consume(procore, "POST") if stream else procore.post(PATH, json={}))
                assert time.monotonic() - began == pytest.approx(0.5, abs=0.1)
                assert caught.value.applied == "no"

    run(calls())


def test_stalled_body_of_a_success_leaves_the_write_applied() -> None:
    async def calls() -> None:
        time = VirtualClock()
        async with (
            raw_server(respond(head("201 Created", *STALLED), "stall")) as server,
            session(server.environment, time, timeout=Timeout(total=20, read=5)) as procore,
        ):
            for timeout, error in ((None, RequestTimeoutError), (2.0, DeadlineExceededError)):
                with pytest.raises(error) as caught:
                    await procore.post(PATH, json={}, timeout=timeout)
                assert (caught.value.applied, caught.value.status) == ("yes", 201)
        assert len(server.requests) == 2

    run(calls())


@pytest.mark.parametrize("status", [408, 502, 504, 520, 521, 522, 523, 524])
async def test_gateway_status_of_a_post_is_unknown(clock: FakeClock, status: int) -> None:
    page = http(b"<html><title>Bad gateway</title></html>", f"{status} x")
    async with raw_server(answering(page)) as server, session(server.environment, clock) as procore:
        with pytest.raises(ResponseError) as caught:
            await procore.post("/rest/v1.0/projects/1/rfis", json={})
        assert caught.value.applied == "unknown"
        assert "again later" not in str(caught.value).replace("Retry", "again")
        with pytest.raises(ResponseError) as read:
            await procore.get("/rest/v1.0/projects/1/rfis")
        assert read.value.applied == "no"
    assert sum(request.startswith(b"POST") for request in server.requests) == 1


@pytest.mark.parametrize("headers", [(), ("Retry-After: 5",)])
@pytest.mark.parametrize("body", [b"", b'{"status": "processing"}'])
async def test_file_that_is_not_ready_in_time_is_an_error(
    clock: FakeClock, body: bytes, headers: tuple[str, ...]
) -> None:
    async with (
        raw_server(answering(http(body, "202 Accepted", *headers))) as server,
        session(server.environment, clock) as procore,
    ):
        with pytest.raises(NotReadyError) as caught:
            await consume(procore, "GET", "/rest/v1.0/projects/1/rfis/export", timeout=14.0)
    error = caught.value
    assert (error.status, error.applied, error.attempts) == (202, "no", 1)
    assert error.retry_after == (5.0 if headers else None)
    assert error.body == ({"status": "processing"} if body else None)
    assert clock.sleeps == ([5.0, 5.0] if headers else [1.0, 1.5, 2.25, 3.375, 5.0625])
    assert len(server.requests) == len(clock.sleeps) + 1


@pytest.mark.parametrize("into", [None, Me])
async def test_read_that_is_not_ready_is_an_error(clock: FakeClock, into: type[Me] | None) -> None:
    async with (
        raw_server(answering(http(b"", "202 Accepted", "Retry-After: 3"))) as server,
        session(server.environment, clock) as procore,
    ):
        with pytest.raises(NotReadyError) as caught:
            await procore.get("/rest/v1.0/me", into=into)
        assert (caught.value.retry_after, caught.value.applied) == (3.0, "no")
        assert await procore.post("/rest/v1.0/jobs", json={}) is None, "an accepted write is a success"
        assert (await procore.request("GET", "/rest/v1.0/me")).status == 202
