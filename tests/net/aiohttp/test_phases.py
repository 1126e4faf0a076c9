"""Phases in which calls fail, with the resulting number of sends and timeouts."""

from __future__ import annotations

import asyncio
import errno
import os
import re
import resource
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from aprocore import (
    AmbiguousOutcomeError,
    ConfigurationError,
    ConnectError,
    DeadlineExceededError,
    Environment,
    Procore,
    ProtocolError,
    RequestTimeoutError,
    RetryPolicy,
    StaticToken,
    Timeout,
)
from aprocore.sandbox.http.tls import Certificates
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.virtual_time import VirtualClock, run

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_transport")]

ME = http(b'{"id": 7}')
PATH = "/rest/v1.0/projects"
OK = b"HTTP/1.1 200 OK\r\n"
MIB = 1 << 20

Answering: TypeAlias = Callable[[RawServer, Connection], Awaitable[None]]


def session(environment: Environment, clock: Any, **options: Any) -> Procore:
    return Procore(StaticToken("t"), environment=environment, company_id=1, clock=clock, **options)


def methods(requests: list[bytes]) -> list[str]:
    return [request.split()[0].decode() for request in requests]


def respond_once_then_close(data: bytes, *, reset: bool) -> Answering:
    """Send ``data`` for the first request and close its connection; answer all others."""

    async def answer(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        if len(server.requests) > 1:
            await connection.send(ME)
            return await connection.read_until_closed()
        await connection.send(data)
        if reset:
            await asyncio.sleep(0.005)  # a reset discards data that was not read yet
            connection.reset()
        return None

    return answer


CUTS = {
    "before the head": b"",
    "in the status line": b"HTTP/1.1 20",
    "in the head": OK + b"Content-Length: 9\r\n",
    "after an interim answer": b"HTTP/1.1 100 Continue\r\n\r\n",
    "before the body": OK + b"Content-Length: 9\r\n\r\n",
    "in the body": OK + b'Content-Length: 9\r\n\r\n{"id": ',
    "in a chunk": OK + b'Transfer-Encoding: chunked\r\n\r\n9\r\n{"id"',
    "between chunks": OK + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
    "before the last line": OK + b'Transfer-Encoding: chunked\r\n\r\n9\r\n{"id": 8}\r\n0\r\n',
}


@pytest.mark.fault("H04", "H05")
@pytest.mark.parametrize("reset", [False, True], ids=["fin", "rst"])
@pytest.mark.parametrize("cut", CUTS)
@pytest.mark.parametrize("method", ["GET", "PUT", "POST", "PATCH"])
async def test_a_read_with_a_truncated_response_is_retried_and_a_write_is_not(
    clock: FakeClock, method: str, cut: str, reset: bool
) -> None:
    async with (
        raw_server(respond_once_then_close(CUTS[cut], reset=reset)) as server,
        session(server.environment, clock) as procore,
    ):
        if method in ("GET", "PUT"):
            response = await procore.request(method, PATH)
            assert (response.value, response.attempts) == ({"id": 7}, 2)
        else:
            # A complete head with a status of success tells that the write was applied.
            answered = CUTS[cut].startswith(OK) and b"\r\n\r\n" in CUTS[cut]
            with pytest.raises(ProtocolError if answered else AmbiguousOutcomeError) as caught:
                await procore.request(method, PATH, json={})
            assert caught.value.attempts == 1
            assert (caught.value.applied, caught.value.status) == (("yes", 200) if answered else ("unknown", None))
    assert methods(server.requests) == [method] * (2 if method in ("GET", "PUT") else 1)
    assert server.connections == len(server.requests)


# -- uploads ----------------------------------------------------------------------------------------------------------


async def pieces() -> AsyncIterator[bytes]:
    for _ in range(64):
        yield bytes(64 * 1024)
        await asyncio.sleep(0)


@pytest.mark.slow
@pytest.mark.fault("T03", "T04")
@pytest.mark.parametrize("reset", [False, True], ids=["fin", "rst"])
@pytest.mark.parametrize("kind", ["bytes", "pieces"])
async def test_a_request_interrupted_halfway_counts_as_sent(clock: FakeClock, kind: str, reset: bool) -> None:
    async def read_partially(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.reader.readexactly(100_000))
        if reset:
            connection.reset()

    async with raw_server(read_partially) as server, session(server.environment, clock) as procore:
        with pytest.raises(AmbiguousOutcomeError, match="may have been applied") as caught:
            await procore.post(PATH, data=bytes(8 * MIB) if kind == "bytes" else pieces())
        assert (caught.value.phase, caught.value.attempts) == ("sent", 1)
        with pytest.raises(ProtocolError) as again:
            await procore.put(PATH, data=bytes(8 * MIB) if kind == "bytes" else pieces())
        # An iterator can be used only once.
        assert again.value.attempts == (4 if kind == "bytes" else 1)
    assert len(server.requests) == 1 + again.value.attempts


@pytest.mark.parametrize("bad", ["text", 5, ["a"]])
async def test_a_body_that_does_not_yield_bytes_is_a_type_error(clock: FakeClock, bad: Any) -> None:
    async def text_chunks() -> AsyncIterator[Any]:
        yield b"x"
        yield bad

    heard: list[bytes] = []

    async def listen(server: RawServer, connection: Connection) -> None:
        heard.append(await connection.reader.read())

    async with raw_server(listen) as server, session(server.environment, clock) as procore:
        with pytest.raises(TypeError, match=f"must yield bytes, got {type(bad).__name__}"):
            await procore.post(PATH, data=text_chunks())
    assert len(heard) <= 1
    assert not any(data.endswith(b"0\r\n\r\n") for data in heard), "the incomplete body must not look complete"


# -- timeouts ---------------------------------------------------------------------------------------------------------


async def never(server: RawServer, connection: Connection) -> None:
    server.requests.append(await connection.request())
    await connection.read_until_closed()


def trickling(data: bytes, seconds: float) -> Answering:
    async def answer(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        for byte in data:
            await connection.send(bytes([byte]))
            await asyncio.sleep(seconds)
        await connection.read_until_closed()

    return answer


@pytest.mark.fault("T11")
def test_a_server_that_reads_and_never_answers(clock: FakeClock) -> None:
    async def calls() -> None:
        time = VirtualClock()
        async with (
            raw_server(never) as server,
            session(
                server.environment, time, retry=RetryPolicy(base=0), timeout=Timeout(total=200, read=30)
            ) as procore,
        ):
            began = time.monotonic()
            with pytest.raises(RequestTimeoutError) as read:
                await procore.get(PATH)
            assert time.monotonic() - began == pytest.approx(4 * 30, rel=0.05)
            assert (read.value.attempts, read.value.phase) == (4, "sent")
            with pytest.raises(AmbiguousOutcomeError) as written:
                await procore.post(PATH, json={})
            assert time.monotonic() - began == pytest.approx(5 * 30, rel=0.05)
            assert written.value.attempts == 1
        assert methods(server.requests) == ["GET"] * 4 + ["POST"]

    run(calls())


@pytest.mark.fault("T12")
@pytest.mark.parametrize(
    "data",
    [OK + b"X-Name: value\r\n" * 50, b"HTTP/1.1 102 Processing\r\n\r\n" * 50, OK + b"\r\n" + b" " * 500],
    ids=["head", "interim", "body"],
)
def test_any_trickle_ends_with_the_total_timeout(data: bytes) -> None:
    async def calls() -> None:
        time = VirtualClock()
        async with (
            raw_server(trickling(data, 0.9)) as server,
            session(server.environment, time, timeout=Timeout(total=60, read=1)) as procore,
        ):
            answered = b"\r\n\r\n" in data and data.startswith(OK)
            for method in ("GET", "POST"):
                began = time.monotonic()
                lost = method == "POST" and not answered
                with pytest.raises(AmbiguousOutcomeError if lost else DeadlineExceededError):
                    await procore.request(method, PATH)
                assert time.monotonic() - began == pytest.approx(60, rel=0.02)
        assert methods(server.requests) == ["GET", "POST"]

    run(calls())


@pytest.mark.fault("T10")
@pytest.mark.parametrize("kind", ["https", "http"])
def test_a_stalled_connection_times_out(kind: str) -> None:
    async def silent(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.reader.read(1))
        await connection.read_until_closed()

    async def calls() -> None:
        time = VirtualClock()
        async with raw_server(silent) as server:
            full, held = full_backlog()
            origin = server.origin.replace("http:", "https:")
            if kind == "http":
                origin = f"http://127.0.0.1:{full.getsockname()[1]}"
            environment = Environment("stalled", origin, origin, insecure_loopback=True)
            async with session(environment, time, retry=RetryPolicy(max_attempts=2, base=0)) as procore:
                for attempts in (2, 1):
                    began = time.monotonic()
                    with pytest.raises(RequestTimeoutError, match="within 10 s") as caught:
                        await procore.post(PATH, json={}, retry=RetryPolicy(max_attempts=attempts, base=0))
                    assert 10 * attempts <= time.monotonic() - began <= 11 * attempts
                    assert (caught.value.phase, caught.value.attempts) == ("not_sent", attempts)
            assert len(server.requests) == (3 if kind == "https" else 0)
            for held_socket in (full, *held):
                held_socket.close()

    run(calls())


@pytest.mark.fault("T17")
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_stalled_address_is_skipped_for_a_working_one(monkeypatch: pytest.MonkeyPatch, method: str) -> None:
    async def calls() -> None:
        time, certificates = VirtualClock(), Certificates()
        full, held = full_backlog("::1")
        async with raw_server(answering(ME), certificates.server) as server:
            origin = server.origin.replace("127.0.0.1", "localhost")

            async def look_up(*args: Any, **options: Any) -> Any:
                live = ("127.0.0.1", int(origin.rpartition(":")[2]))
                return [
                    (socket.AF_INET6, socket.SOCK_STREAM, 6, "", full.getsockname()),
                    (socket.AF_INET, socket.SOCK_STREAM, 6, "", live),
                ]

            monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", look_up)
            async with session(Environment("dual", origin, origin), time, ssl=certificates.client) as procore:
                began = time.monotonic()
                assert (await procore.request(method, PATH)).attempts == 1
                assert time.monotonic() - began < 0.5
            assert (server.connections, len(server.requests)) == (1, 1)
        certificates.close()
        for held_socket in (full, *held):
            held_socket.close()

    run(calls())


def full_backlog(host: str = "127.0.0.1") -> tuple[socket.socket, list[socket.socket]]:
    """Return a socket with a full backlog, and the connections in it."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family)
    listening.bind((host, 0))
    listening.listen(0)
    waiting = []
    for _ in range(4):
        client = socket.socket(family)
        client.setblocking(False)
        client.connect_ex(listening.getsockname())
        waiting.append(client)
    return listening, waiting


# -- validation before sending ----------------------------------------------------------------------------------------


@pytest.mark.fault("T15")
async def test_a_host_is_resolved_again_after_a_failed_connection(
    clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificates = Certificates()
    with socket.socket() as dead:
        dead.bind(("127.0.0.1", 0))  # does not listen
        async with raw_server(answering(ME), certificates.server) as server:
            origin = server.origin.replace("127.0.0.1", "localhost")
            ports = [dead.getsockname()[1], int(origin.rpartition(":")[2])]
            resolved_ports: list[int] = []
            real = asyncio.get_running_loop().getaddrinfo

            async def look_up(host: Any, *args: Any, **options: Any) -> Any:
                if host != "localhost":  # uvloop looks up addresses too
                    return await real(host, *args, **options)
                resolved_ports.append(ports[min(len(resolved_ports), 1)])
                return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", resolved_ports[-1]))]

            monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", look_up)
            async with session(Environment("moving", origin, origin), clock, ssl=certificates.client) as procore:
                response = await procore.request("POST", PATH, json={})
    certificates.close()
    assert resolved_ports == ports
    assert response.attempts == 2
    assert methods(server.requests) == ["POST"]


@pytest.mark.fault("T19")
async def test_a_process_without_free_file_descriptors_sends_nothing_and_recovers(clock: FakeClock) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    spare: list[int] = []
    async with raw_server(answering(ME)) as server, session(server.environment, clock) as procore:
        try:
            highest = max(int(path.name) for path in Path("/dev/fd").iterdir())
            resource.setrlimit(resource.RLIMIT_NOFILE, (highest + 8, hard))
            with suppress(OSError):
                while True:
                    spare.append(os.open(os.devnull, os.O_RDONLY))
            with pytest.raises(
                ConnectError, match=f"connection to .*: {re.escape(os.strerror(errno.EMFILE))}"
            ) as caught:
                await procore.post(PATH, json={})
        finally:
            for descriptor in spare:
                os.close(descriptor)
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        assert (caught.value.phase, caught.value.attempts, server.requests) == ("not_sent", 4, [])
        assert await procore.post(PATH, json={}) == {"id": 7}
    assert len(server.requests) == 1


@pytest.mark.fault("H25")
@pytest.mark.parametrize("method", ["GE T", "GET\r\nX: y", "", "G\uff25T", "GET\0"])
async def test_invalid_requests_are_rejected_before_connecting(clock: FakeClock, method: str) -> None:
    async with raw_server(answering(ME)) as server, session(server.environment, clock) as procore:
        with pytest.raises(ConfigurationError):
            await procore.request(method, PATH)
        for options in ({"headers": {"X": "a\0"}}, {"headers": {"X\n": "a"}}):
            with pytest.raises(ValueError):
                await procore.get(PATH, **options)  # type: ignore[arg-type]
        for path in ("/rest/v1.0/a\r\nb", "/rest/v1.0/a\0", "/rest/v1.0/%2e%2e/x", "/rest/../oauth/revoke", "//x/rest"):
            with pytest.raises(ValueError):
                await procore.get(path)
        with pytest.raises(ValueError):
            await procore.get(PATH, company_id="1\r\nX: y")
    assert (server.connections, server.requests) == (0, [])
