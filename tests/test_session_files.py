"""Forms with files through a session, as servers read them."""

from __future__ import annotations

import errno
import io
import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import BodyPartReader, web

from aprocore import (
    AmbiguousOutcomeError,
    ConfigurationError,
    Environment,
    File,
    Multipart,
    Procore,
    RateLimitedError,
    StaticToken,
)
from aprocore.net.form_files import IN_MEMORY
from aprocore.sandbox import Answer, ResetAfter, Sandbox
from aprocore.sandbox.http.forms import body_fields
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server

pytestmark = pytest.mark.anyio

PATH = "/rest/v1.0/files"
OK = Answer(200, {"Content-Type": "application/json"}, b"{}")


def session(environment: Environment, clock: FakeClock) -> Procore:
    return Procore(StaticToken("token"), environment=environment, company_id=1, clock=clock)


@asynccontextmanager
async def web_server(seen: list[Any]) -> AsyncIterator[Environment]:
    """Run an aiohttp server that records the parts of each form."""

    async def take(request: web.Request) -> web.Response:
        parts = []
        async for part in await request.multipart():
            assert isinstance(part, BodyPartReader)
            parts.append((part.name, part.filename, part.headers.get("Content-Type"), bytes(await part.read())))
        seen.append(parts)
        return web.json_response({"length": request.headers.get("Content-Length")})

    app = web.Application(client_max_size=64 * 1024 * 1024)
    app.router.add_route("*", PATH, take)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    origin = f"http://127.0.0.1:{port}"
    try:
        yield Environment("web", origin, origin, insecure_loopback=True)
    finally:
        await runner.cleanup()


@pytest.mark.usefixtures("each_transport")
async def test_server_receives_the_form_with_the_file(tmp_path: Path, clock: FakeClock) -> None:
    seen: list[Any] = []
    plan, long = tmp_path / "plän 1.pdf", tmp_path / "long.bin"
    plan.write_bytes(b"%PDF\r\n--\x00\xff")
    content = os.urandom(IN_MEMORY)
    long.write_bytes(content)
    rfi = {"subject": "Tür \r\n--", "attachments": [plan, File(b"", "empty.txt"), io.BytesIO(b"x")]}
    rfi["attachments"][2].name = 'a "b".png'  # type: ignore[attr-defined]
    async with web_server(seen) as environment, session(environment, clock) as procore:
        answer = await procore.post(PATH, data={"rfi": rfi, "ids": [1, 2]})
        assert int(answer["length"]) < 2000
        answer = await procore.patch(PATH, data={"file": {"data": long}})
        assert int(answer["length"]) > IN_MEMORY
        await procore.put(PATH, data=Multipart({"a": {"b": True}}))
    assert seen == [
        [
            ("rfi[subject]", None, None, "Tür \r\n--".encode()),
            ("rfi[attachments][]", "plän 1.pdf", "application/pdf", b"%PDF\r\n--\x00\xff"),
            ("rfi[attachments][]", "empty.txt", "text/plain", b""),
            ("rfi[attachments][]", "a %22b%22.png", "image/png", b"x"),
            ("ids[]", None, None, b"1"),
            ("ids[]", None, None, b"2"),
        ],
        [("file[data]", "long.bin", "application/octet-stream", content)],
        [("a[b]", None, None, b"true")],
    ]


@pytest.mark.usefixtures("each_transport")
async def test_file_of_unknown_length_is_sent_chunked(clock: FakeClock) -> None:
    seen: list[Any] = []
    reading, writing = os.pipe()
    os.write(writing, b"content")
    os.close(writing)
    with os.fdopen(reading, "rb") as opened:
        async with web_server(seen) as environment, session(environment, clock) as procore:
            assert await procore.post(PATH, data={"file": File(opened, "a.bin")}) == {"length": None}
    assert seen == [[("file", "a.bin", "application/octet-stream", b"content")]]


async def test_sandbox_receives_the_file(sandbox: Sandbox) -> None:
    sandbox.faults.add("POST", PATH, OK, times=None)
    async with sandbox.procore() as procore:
        await procore.post(PATH, data={"rfi": {"subject": "Tür"}, "file": File(b"x", "a.txt")})
        async with procore.stream("POST", PATH, data={"file": File(b"y", "a.txt")}) as response:
            assert await response.read() == b"{}"
    first, second = sandbox.requests.to("POST", PATH)
    file = {"name": "a.txt", "filename": "a.txt", "size": 1}
    assert body_fields(first) == {"rfi": {"subject": "Tür"}, "file": file}
    assert body_fields(second) == {"file": file}


# -- retries ----------------------------------------------------------------------------------------------------------


@pytest.fixture(params=["short", "long", "open"])
def content(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    if request.param == "open":
        return File(io.BytesIO(bytes(IN_MEMORY)), "a.bin")
    path = tmp_path / "a.bin"
    path.write_bytes(b"x" if request.param == "short" else bytes(IN_MEMORY))
    return path


async def test_unprocessed_file_is_read_and_sent_again(sandbox: Sandbox, clock: FakeClock, content: Any) -> None:
    sandbox.faults.add("POST", PATH, Answer(429, {"Retry-After": "1"}))
    sandbox.faults.add("POST", PATH, OK)
    async with sandbox.procore(clock=clock) as procore:
        response = await procore.request("POST", PATH, data={"file": content})
    assert response.attempts == 2
    first, second = (request.body for request in sandbox.requests.to("POST", PATH))
    assert first == second


async def test_file_with_a_lost_response_is_sent_again_only_if_idempotent(
    sandbox: Sandbox, clock: FakeClock, content: Any
) -> None:
    async with sandbox.procore(clock=clock) as procore:
        sandbox.faults.add("POST", PATH, ResetAfter())
        with pytest.raises(AmbiguousOutcomeError):
            await procore.post(PATH, data={"file": content})
        sandbox.faults.add("PUT", PATH, ResetAfter(), documented=False)
        sandbox.faults.add("PUT", PATH, OK, documented=False)
        assert await procore.put(PATH, data={"file": content}) == {}
    assert len(sandbox.requests.to("POST", PATH)) == 1
    assert len(sandbox.requests.to("PUT", PATH)) == 2


async def test_file_that_is_not_seekable_is_sent_once(sandbox: Sandbox, clock: FakeClock) -> None:
    sandbox.faults.add("PUT", PATH, Answer(429, {"Retry-After": "1"}), times=None, documented=False)
    reading, writing = os.pipe()
    os.close(writing)
    with os.fdopen(reading, "rb") as opened:
        async with sandbox.procore(clock=clock) as procore:
            with pytest.raises(RateLimitedError):
                await procore.put(PATH, data={"file": File(opened, "a")})
    assert len(sandbox.requests.to("PUT", PATH)) == 1


# -- rejected before sending ------------------------------------------------------------------------------------------


async def test_invalid_files_are_rejected_before_sending(tmp_path: Path, clock: FakeClock) -> None:
    async with raw_server(answering(http(b"{}"))) as server, session(server.environment, clock) as procore:
        for source, options, message in (
            (tmp_path / "none", {}, f"cannot be read: {re.escape(os.strerror(errno.ENOENT))}"),
            (tmp_path, {}, f"cannot be read: {re.escape(os.strerror(errno.EISDIR))}"),
            (b"bytes", {}, "can't be bytes"),
            (File(b"", "a"), {"json": {}}, "json and data"),
            (File(b"", "a"), {"headers": {"Content-Type": "multipart/form-data"}}, "it contains the boundary"),
        ):
            with pytest.raises(ConfigurationError, match=message):
                await procore.post(PATH, data={"file": source}, **options)
    assert server.connections == 0


@pytest.mark.usefixtures("each_transport")
async def test_file_that_changes_while_sent_fails_the_call_and_is_incomplete_for_the_server(
    tmp_path: Path, clock: FakeClock
) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(bytes(4 * IN_MEMORY))
    whole = []

    async def change(server: RawServer, connection: Connection) -> None:
        await connection.reader.readuntil(b"\r\n\r\n")
        path.write_bytes(b"")
        await connection.read_until_closed()
        whole.append(server)

    async with raw_server(change) as server, session(server.environment, clock) as procore:
        with pytest.raises(OSError, match="changed while it was being read"):
            await procore.put(PATH, data={"file": path})
        async with raw_server(answering(http(b"{}"))) as other, session(other.environment, clock) as again:
            assert await again.get(PATH) == {}
    assert server.connections == 1
    assert len(other.requests) == 1
