"""The dependency `signed_in` in FastAPI, on uvicorn."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Any

import pytest
from fastapi import APIRouter, BackgroundTasks, Body, Depends, FastAPI, Request
from fastapi.responses import StreamingResponse

from aprocore import Procore
from aprocore.sandbox import Hold
from aprocore.web import SignIn
from aprocore.web.starlette import lifespan, routes, signed_in
from tests.support.clock import FakeClock
from tests.web.sites import asgi_server
from tests.web.test_routes import RunningSite, running
from tests.web.web_client import PAGE

pytestmark = [pytest.mark.anyio, pytest.mark.system]

Person = Annotated[Procore, Depends(signed_in)]


class Events:
    """What the endpoints did."""

    def __init__(self) -> None:
        self.done = asyncio.Event()
        self.release = asyncio.Event()
        self.streaming_ended = asyncio.Event()


def make_app(sign_in: SignIn, events: Events) -> FastAPI:
    app = FastAPI(lifespan=lifespan(sign_in.procore))
    app.include_router(APIRouter(routes=routes(sign_in)))

    @app.get("/background")
    async def background(person: Person, tasks: BackgroundTasks) -> None:
        async def work() -> None:
            await events.release.wait()
            await person.me()
            events.done.set()

        tasks.add_task(work)

    @app.get("/stream")
    async def stream(person: Person) -> StreamingResponse:
        async def logins() -> AsyncIterator[str]:
            try:
                while True:
                    yield f"{(await person.me()).login}\n"
            finally:
                events.streaming_ended.set()

        return StreamingResponse(logins())

    @app.get("/me")
    async def me(person: Person) -> str | None:
        return (await person.me()).login

    @app.post("/echo")
    async def echo(person: Person, request: Request, text: Annotated[str, Body()]) -> tuple[str, int]:
        return text, len(await request.body())

    mounted = FastAPI()
    mounted.add_api_route("/me", me)
    mounted.add_api_route("/caf\u00e9 100%", me)
    app.mount("/mounted", mounted)
    return app


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
async def site(events: Events, clock: FakeClock) -> AsyncIterator[RunningSite]:
    @asynccontextmanager
    async def fastapi_site(sign_in: SignIn, listener: socket.socket) -> AsyncIterator[None]:
        async with asgi_server(make_app(sign_in, events), listener):
            yield

    async with running(fastapi_site, clock) as site:
        yield site


async def test_background_tasks_run_after_the_response(site: RunningSite, events: Events) -> None:
    async with site.browser() as client:
        await client.sign_in()
        assert (await client.get("/background")).status == 200
    for _ in range(10):  # the end of the response, and that of the connection, are noticed
        await asyncio.sleep(0)
    events.release.set()
    async with asyncio.timeout(30):
        await events.done.wait()


async def test_a_stream_ends_quietly_when_its_client_leaves(
    site: RunningSite, events: Events, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR, "uvicorn.error")
    async with site.browser() as client:
        await client.sign_in()
        async with client.session.get(f"{site.origin}/stream") as response:
            assert await response.content.readline() == f"{client.person.login}\n".encode()
            response.close()
        async with asyncio.timeout(30):
            await events.streaming_ended.wait()
        assert (await client.get("/me")).status == 200
    assert caplog.records == []


async def test_a_client_that_leaves_before_the_response_cancels_its_call(site: RunningSite) -> None:
    hold = Hold()
    async with site.browser() as client:
        await client.sign_in()
        site.sandbox.faults.add("GET", "/rest/v1.0/me", hold)
        request = asyncio.create_task(client.get("/me"))
        await hold.reached.wait()
        request.cancel()
    async with asyncio.timeout(20):  # the read timeout of the call is longer
        await site.sign_in.procore.drain(grace=60)
    hold.release()


async def test_the_app_decides_how_errors_look(site: RunningSite) -> None:
    async with site.browser() as client:
        await client.sign_in()
        await site.sign_in.procore.drain(grace=0)
        page = await client.get("/me")
    assert (page.status, page.headers["Retry-After"]) == (503, "1")
    assert page.text == '{"detail":"This server is restarting."}'
    assert "Content-Security-Policy" not in page.headers


async def test_a_server_that_does_not_pass_the_raw_path(site: RunningSite, events: Events) -> None:
    messages: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request"}

    async def send(message: Any) -> None:
        messages.append(message)

    headers = [(name.lower().encode(), value.encode()) for name, value in PAGE.items()]
    scope = {
        "type": "http",
        "method": "GET",
        "path": "/mounted/caf\u00e9 100%",
        "raw_path": None,
        "query_string": b"",
        "headers": headers,
        "state": {"procore": site.sign_in.procore},
    }
    await make_app(site.sign_in, events)(scope, receive, send)
    assert dict(messages[0]["headers"])[b"location"].decode() == (
        "/procore/login?return_to=%2Fmounted%2Fcaf%25C3%25A9%2520100%2525"
    )


async def test_mounted_apps_and_endpoints_with_a_body(site: RunningSite) -> None:
    async with site.browser() as client:
        assert (await client.get("/mounted/me?a=b")).location == "/procore/login?return_to=%2Fmounted%2Fme%3Fa%3Db"
        await client.sign_in()
        assert client.person.login in (await client.get("/mounted/me")).text
        async with client.session.post(f"{site.origin}/echo", json="text") as response:
            assert await response.json() == ["text", 6]
