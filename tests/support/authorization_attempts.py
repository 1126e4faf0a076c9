"""Sign-ins under way, and what a browser brings to them."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlencode, urlsplit

import attrs

from aprocore import AuthorizationRequest
from aprocore.authorization import sign_in

CODE = "apc-CANARY-code-0123456789"


class PatientClock:
    """Its time passes when the test says so."""

    def __init__(self) -> None:
        self.asked: list[float] = []
        self.over = asyncio.Event()

    def monotonic(self) -> float:
        return 0.0

    def time(self) -> float:
        return 0.0

    def random(self) -> float:
        return 0.0

    async def sleep(self, seconds: float) -> None:
        self.asked.append(seconds)
        await self.over.wait()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


@attrs.frozen
class Came:
    """What the browser was answered."""

    status: int
    headers: dict[str, str]
    text: str


@attrs.define
class Attempt:
    """A sign-in under way, as the browser and the bystander see it."""

    request: AuthorizationRequest
    clock: PatientClock
    shown: list[str] = attrs.field(factory=list)
    task: asyncio.Task[str] = attrs.field(init=False)

    @property
    def port(self) -> int:
        return urlsplit(self.request.redirect_uri).port or 80

    def start(self, **options: Any) -> None:
        options = {"open_browser": None, "show": self.shown.append, "clock": self.clock, **options}
        self.task = asyncio.ensure_future(sign_in(self.request, **options))

    async def listening(self) -> None:
        while not self.clock.asked:
            assert not self.task.done() or self.task.result() is None
            await asyncio.sleep(0)

    async def raw(self, sent: bytes, address: str = "127.0.0.1") -> Came:
        reader, writer = await asyncio.open_connection(address, self.port)
        writer.write(sent)
        text = (await reader.read()).decode()
        writer.close()
        await writer.wait_closed()
        head, _, body = text.partition("\r\n\r\n")
        status, *lines = head.split("\r\n")
        return Came(int(status.split()[1]), dict(line.split(": ", 1) for line in lines), body)

    async def come(
        self, target: str, *, method: str = "GET", host: str | None = None, address: str = "127.0.0.1"
    ) -> Came:
        host = f"localhost:{self.port}" if host is None else host
        return await self.raw(f"{method} {target} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode(), address)

    def back(self, **changed: str | None) -> str:
        fields = {"code": CODE, "state": self.request.state, **changed}
        return "/callback?" + urlencode({name: value for name, value in fields.items() if value is not None})

    async def refuses(self) -> bool:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", self.port)
        except ConnectionRefusedError:
            return True
        writer.close()
        return False


@asynccontextmanager
async def attempt(uri: str = "http://localhost:{port}/callback", **options: Any) -> AsyncIterator[Attempt]:
    request = AuthorizationRequest.create("client-id", uri.format(port=free_port()))
    going = Attempt(request, PatientClock())
    going.start(**options)
    try:
        await going.listening()
        yield going
    finally:
        going.task.cancel()
        await asyncio.gather(going.task, return_exceptions=True)
