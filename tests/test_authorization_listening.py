"""Interactive sign-in: the loopback server and its timeout."""

from __future__ import annotations

import asyncio
import errno
import os
import re
import socket

import pytest

from aprocore import OOB, AuthorizationRequest, ConfigurationError, DeadlineExceededError, authorization
from aprocore.authorization import sign_in
from aprocore.net.platform.sockets import listening_socket
from tests.support.authorization_attempts import CODE, BlockedClock, SignInAttempt, free_port, sign_in_attempt

pytestmark = pytest.mark.anyio


# -- addresses and ports ----------------------------------------------------------------------------------------------


async def test_listener_is_on_loopback_only_and_closes(monkeypatch: pytest.MonkeyPatch) -> None:
    bound: list[tuple[str, int]] = []

    def recording_bind(family: socket.AddressFamily, address: str, port: int) -> socket.socket:
        bound.append((address, port))
        return listening_socket(family, address, port)

    monkeypatch.setattr(authorization, "listening_socket", recording_bind)
    async with sign_in_attempt() as attempt:
        port = attempt.port
        assert [address for address in bound if address[1] == port] == [("127.0.0.1", port), ("::1", port)]
        await attempt.send(attempt.callback_target())
        await attempt.task
        assert await attempt.refuses_connections()


async def test_listener_works_without_ipv6(monkeypatch: pytest.MonkeyPatch) -> None:
    def only_ipv4(family: socket.AddressFamily, address: str, port: int) -> socket.socket:
        if family == socket.AF_INET6:
            raise OSError(errno.EADDRNOTAVAIL, "Cannot assign requested address")
        return listening_socket(family, address, port)

    monkeypatch.setattr(authorization, "listening_socket", only_ipv4)
    async with sign_in_attempt() as attempt:
        await attempt.send(attempt.callback_target())
        assert await attempt.task == CODE


@pytest.mark.parametrize(("family", "address"), [(socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")])
async def test_port_in_use_is_reported(family: int, address: str) -> None:
    with socket.create_server((address, 0), family=family) as taken:
        port = taken.getsockname()[1]
        request = AuthorizationRequest.create("client-id", f"http://localhost:{port}/callback")
        opened: list[str] = []
        # The C library of Windows has no texts for errors of sockets.
        in_use = re.escape(os.strerror(errno.EADDRINUSE)) if os.name != "nt" else r"\S.+"
        with pytest.raises(ConfigurationError, match=f"port {port} of {re.escape(address)}: {in_use}.*--paste"):
            await sign_in(request, show=opened.append, open_browser=None)
        assert opened == []


@pytest.mark.parametrize(
    "uri",
    [
        OOB,
        "https://localhost:8788/callback",
        "http://example.com:8788/callback",
        "http://0.0.0.0:8788/callback",
        "http://user@localhost:8788/callback",
        "http://localhost:8788/callback?a=b",
        "http://localhost:8788/callback#a",
        "http://localhost:0/callback",
        "http://localhost:99999/callback",
        "http://localhost:x/callback",
        "http://[::1/callback",
        "",
    ],
)
async def test_unsupported_redirect_uri_is_rejected(uri: str) -> None:
    request = AuthorizationRequest.create("client-id", uri)
    with pytest.raises(ConfigurationError, match=r"is not a loopback URL.*http://localhost:8788/callback"):
        await sign_in(request, show=print, open_browser=None)


async def test_default_port_may_be_omitted(monkeypatch: pytest.MonkeyPatch) -> None:
    port = free_port()

    def fail_on_other_ports(family: socket.AddressFamily, address: str, wanted: int) -> socket.socket:
        assert wanted == 80
        return listening_socket(family, address, port)

    monkeypatch.setattr(authorization, "listening_socket", fail_on_other_ports)
    for host in ("localhost", "localhost:80"):
        attempt = SignInAttempt(AuthorizationRequest.create("client-id", "http://localhost/callback"), BlockedClock())
        attempt.start()
        await attempt.wait_until_listening()
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(f"GET {attempt.callback_target()} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        assert b"You are signed in" in await reader.read()
        writer.close()
        await writer.wait_closed()
        assert await attempt.task == CODE


# -- waiting ----------------------------------------------------------------------------------------------------------


async def test_listener_times_out() -> None:
    async with sign_in_attempt() as attempt:
        await attempt.send(attempt.callback_target(state="another"))
        assert attempt.clock.sleeps == [300.0]
        attempt.clock.wake.set()
        with pytest.raises(DeadlineExceededError, match=r"within 300 s.*--paste"):
            await attempt.task
        assert await attempt.refuses_connections()


async def test_cancellation_closes_the_listener() -> None:
    async with sign_in_attempt() as attempt:
        attempt.task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await attempt.task
        assert await attempt.refuses_connections()


async def test_silent_connections_do_not_block_others() -> None:
    async with sign_in_attempt() as attempt:
        reader, writer = await asyncio.open_connection("127.0.0.1", attempt.port)
        half_reader, half_writer = await asyncio.open_connection("127.0.0.1", attempt.port)
        half_writer.write(b"GET /callback?code=")
        async with asyncio.timeout(1.5):
            await attempt.send(attempt.callback_target())
            assert await attempt.task == CODE
            assert await reader.read() == b""
            assert await half_reader.read() == b""
        for open_writer in (writer, half_writer):
            open_writer.close()
            await open_writer.wait_closed()


async def test_browser_that_disconnects_early_does_not_fail_the_sign_in() -> None:
    async with sign_in_attempt() as attempt:
        _, writer = await asyncio.open_connection("127.0.0.1", attempt.port)
        writer.write(f"GET {attempt.callback_target()} HTTP/1.1\r\nHost: localhost:{attempt.port}\r\n\r\n".encode())
        writer.transport.abort()
        assert await attempt.task == CODE
