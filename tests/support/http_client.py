"""A plain HTTP client for tests: exact requests, complete responses, no retries."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlencode, urlsplit

import attrs
from multidict import CIMultiDict

from aprocore.sandbox import Sandbox


async def until(condition: Callable[[], bool]) -> None:
    """Run the event loop until a condition is true."""
    async with asyncio.timeout(10):
        while True:
            if condition():
                return
            # A file that is read all the time can't be replaced on Windows.
            await asyncio.sleep(0 if os.name == "posix" else 0.01)


@attrs.frozen
class HttpResponse:
    status: int
    headers: CIMultiDict[str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def text(self) -> str:
        return self.body.decode()


class Connection:
    """Connection on which only the passed headers and `Host` and `Content-Length` are sent."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    async def send(self, method: str, target: str, headers: dict[str, str], body: bytes = b"") -> None:
        head = {"Host": "127.0.0.1", **headers}
        if body:
            head["Content-Length"] = str(len(body))
        lines = "".join(f"{name}: {value}\r\n" for name, value in head.items())
        self.writer.write(f"{method} {target} HTTP/1.1\r\n{lines}\r\n".encode() + body)
        await self.writer.drain()

    async def receive(self, *, has_body: bool = True) -> HttpResponse:
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        status_line, *lines = head.split("\r\n")[:-2]
        headers: CIMultiDict[str] = CIMultiDict()
        for line in lines:
            name, _, value = line.partition(": ")
            headers.add(name, value)
        body = await self.reader.readexactly(int(headers.get("Content-Length", 0))) if has_body else b""
        return HttpResponse(int(status_line.split(" ")[1]), headers, body)


@asynccontextmanager
async def connect(sandbox: Sandbox, origin: str = "api") -> Any:
    url = sandbox._origins[origin]
    tls = None if origin == "plain" else sandbox.ssl
    reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(url).port, ssl=tls)
    try:
        yield Connection(reader, writer)
    finally:
        writer.transport.abort()
        try:
            await writer.wait_closed()
        except (ConnectionError, OSError):
            pass


class HttpClient:
    """Client of a sandbox that opens a connection for each request."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox

    async def call(
        self,
        method: str,
        target: str,
        *,
        origin: str = "api",
        headers: dict[str, str] | None = None,
        body: bytes = b"",
    ) -> HttpResponse:
        async with connect(self.sandbox, origin) as connection:
            await connection.send(method, target, headers or {}, body)
            return await connection.receive(has_body=method != "HEAD")

    async def get(self, target: str, token: str = "", *, company: int | str | None = None, **more: Any) -> HttpResponse:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        if company is not None:
            headers["Procore-Company-Id"] = str(company)
        return await self.call("GET", target, headers=headers, **more)

    async def company_get(self, target: str, token: str = "") -> HttpResponse:
        token = token or self.sandbox.tokens.issue()["access_token"]
        return await self.get(target, token, company=self.sandbox.company_id)

    async def post_form(
        self, path: str, fields: dict[str, str], *, origin: str = "login", **headers: str
    ) -> HttpResponse:
        headers = {"Content-Type": "application/x-www-form-urlencoded", **headers}
        return await self.call("POST", path, origin=origin, headers=headers, body=urlencode(fields).encode())

    async def request_token(self, grant_type: str, *, origin: str = "login", **fields: str) -> HttpResponse:
        credentials = {"client_id": self.sandbox.client_id, "client_secret": self.sandbox.client_secret}
        return await self.post_form("/oauth/token", {"grant_type": grant_type, **credentials, **fields}, origin=origin)

    async def refresh(self, refresh_token: str) -> HttpResponse:
        return await self.request_token("refresh_token", refresh_token=refresh_token)

    async def is_valid(self, access_token: str) -> bool:
        return (await self.get("/rest/v1.0/me", access_token)).status == 200
