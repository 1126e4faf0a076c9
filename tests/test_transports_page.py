"""Examples and statements of docs/how-to/transports.md."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest
from starlette.applications import Starlette

import aprocore
import aprocore.web.starlette
from aprocore import ClientCredentials, ConnectError, NotFoundError, Procore, RetryPolicy, StaticToken
from aprocore.sandbox import Sandbox
from tests.support.clock import FakeClock
from tests.support.raw_server import answering, http, raw_server
from tests.test_readme import ROOT, blocks, run

pytestmark = pytest.mark.anyio

PAGE = (ROOT / "docs/how-to/transports.md").read_text(encoding="utf-8")


def example(part: str) -> str:
    (found,) = (block for block in blocks("python", PAGE) if part in block)
    return found


def names_of(sandbox: Sandbox) -> dict[str, Any]:
    """Return the names of the examples, for calls to the sandbox."""

    class Client(Procore):
        def __init__(self, auth: Any, **options: Any) -> None:
            super().__init__(auth, environment=sandbox.environment, **{"company_id": sandbox.company_id, **options})

    def new_session() -> aiohttp.ClientSession:
        return aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=sandbox.ssl))

    auth = ClientCredentials(sandbox.client_id, sandbox.client_secret)
    return {
        "aprocore": SimpleNamespace(Procore=Client, web=aprocore.web),
        "aiohttp": SimpleNamespace(ClientSession=new_session),
        "auth": auth,
        "asynccontextmanager": asynccontextmanager,
    }


async def test_example_of_a_session_works(sandbox: Sandbox) -> None:
    await run(example("session=http) as procore").replace("company_id=4321, ", ""), **names_of(sandbox))
    assert len(sandbox.requests) == 2


async def test_example_of_a_lifespan_works(sandbox: Sandbox) -> None:
    exec(example("for_web"), names := names_of(sandbox))
    async with names["lifespan"](Starlette()) as state:
        assert (await state["procore"].me()).login
    assert len(sandbox.requests) == 2


async def test_example_of_a_transport_is_short_and_works() -> None:
    code = example("class RecordedTransport")
    assert len(code.partition("transport = ")[0].splitlines()) < 40
    await run(code)


async def test_example_of_a_transport_streams_and_names_what_it_does_not_have() -> None:
    code = example("class RecordedTransport").partition("transport = ")[0]
    exec(code, names := {})
    transport = names["RecordedTransport"]({"GET /rest/v1.0/file": (200, b"content"), "GET /rest/v1.0/x": (404, b"{}")})
    once = RetryPolicy(max_attempts=1)
    async with Procore(StaticToken("t"), company_id=1, transport=transport, clock=FakeClock(), retry=once) as procore:
        async with procore.stream("GET", "/rest/v1.0/file") as response:
            assert await response.read() == b"content"
        with pytest.raises(NotFoundError):
            await procore.get("/rest/v1.0/x")
        with pytest.raises(ConnectError, match=r"There is no answer for POST /rest/v1\.0/x"):
            await procore.post("/rest/v1.0/x", json={})


async def calls_of(function: Callable[[], Awaitable[object]]) -> int:
    """Return how many functions are called while ``function`` runs, the loop and the server included."""
    count = 0

    def record(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(record)
    try:
        await function()
    finally:
        sys.setprofile(before)
    return count


async def test_a_call_on_a_session_costs_more() -> None:
    async with raw_server(answering(http(b'{"id": 7}'))) as server, aiohttp.ClientSession() as opened:
        counts = []
        for options in ({}, {"session": opened}):
            client = Procore(StaticToken("t"), environment=server.environment, company_id=1, **options)  # type: ignore[arg-type]
            async with client as procore:
                await procore.get("/rest/v1.0/projects")  # opens the connection
                await procore.get("/rest/v1.0/projects")
                counts.append(await calls_of(lambda: procore.get("/rest/v1.0/projects")))
    assert 1.5 < counts[1] / counts[0] < 4
