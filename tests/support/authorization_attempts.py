"""A sign-in in progress, and the requests that a browser sends to its callback listener."""

from __future__ import annotations

import asyncio
import contextlib
import random
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlencode, urlsplit

import attrs

from aprocore import AuthorizationRequest
from aprocore.authorization import sign_in

CODE = "apc-CANARY-code-0123456789"


class BlockedClock:
    """Clock on which a sleep ends when the test sets `wake`."""

    def __init__(self) -> None:
        self.sleeps: list[float] = []
        self.wake = asyncio.Event()

    def monotonic(self) -> float:
        return 0.0

    def time(self) -> float:
        return 0.0

    def random(self) -> float:
        return 0.0

    async def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        await self.wake.wait()


def free_port() -> int:
    """Return a port that no program listens at, outside the ranges from which systems choose ports by themselves."""
    while True:
        port = random.randrange(20_000, 30_000)
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


@attrs.frozen
class CallbackResponse:
    """Response of the callback listener."""

    status: int
    headers: dict[str, str]
    text: str


@attrs.define
class SignInAttempt:
    """A sign-in in progress, and a client of its callback listener."""

    request: AuthorizationRequest
    clock: BlockedClock
    shown: list[str] = attrs.field(factory=list)
    task: asyncio.Task[str] = attrs.field(init=False)

    @property
    def port(self) -> int:
        return urlsplit(self.request.redirect_uri).port or 80

    def start(self, **options: Any) -> None:
        options = {"open_browser": None, "show": self.shown.append, "clock": self.clock, **options}
        self.task = asyncio.ensure_future(sign_in(self.request, **options))

    async def wait_until_listening(self) -> None:
        while not self.clock.sleeps:
            assert not self.task.done() or self.task.result() is None
            await asyncio.sleep(0)

    async def send_raw(self, sent: bytes, address: str = "127.0.0.1") -> CallbackResponse:
        reader, writer = await asyncio.open_connection(address, self.port)
        writer.write(sent)
        text = (await reader.read()).decode()
        writer.close()
        await writer.wait_closed()
        head, _, body = text.partition("\r\n\r\n")
        status, *lines = head.split("\r\n")
        return CallbackResponse(int(status.split()[1]), dict(line.split(": ", 1) for line in lines), body)

    async def send(
        self, target: str, *, method: str = "GET", host: str | None = None, address: str = "127.0.0.1"
    ) -> CallbackResponse:
        host = f"localhost:{self.port}" if host is None else host
        return await self.send_raw(f"{method} {target} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode(), address)

    def callback_target(self, **changed: str | None) -> str:
        fields = {"code": CODE, "state": self.request.state, **changed}
        return "/callback?" + urlencode({name: value for name, value in fields.items() if value is not None})

    async def refuses_connections(self) -> bool:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", self.port)
        except ConnectionRefusedError:
            return True
        writer.close()
        return False


@asynccontextmanager
async def sign_in_attempt(
    uri: str = "http://localhost:{port}/callback", **options: Any
) -> AsyncIterator[SignInAttempt]:
    request = AuthorizationRequest.create("client-id", uri.format(port=free_port()))
    attempt = SignInAttempt(request, BlockedClock())
    attempt.start(**options)
    try:
        await attempt.wait_until_listening()
        yield attempt
    finally:
        attempt.task.cancel()
        await asyncio.gather(attempt.task, return_exceptions=True)
