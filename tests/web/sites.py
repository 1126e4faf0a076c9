"""A site with sign-in, in each framework: pages that call Procore for the person who is signed in."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import uvicorn
from aiohttp import web
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from aprocore import SessionClosedError
from aprocore.net.platform.sockets import listening_socket
from aprocore.web import SignIn, starlette
from aprocore.web import aiohttp as aiohttp_web

__all__ = ["SITES", "Site", "asgi_server"]

#: Runs a site on a listening socket until the context ends, which shuts it down as SIGTERM does.
Site = Callable[[SignIn, socket.socket], AbstractAsyncContextManager[object]]


@asynccontextmanager
async def aiohttp_site(sign_in: SignIn, listener: socket.socket) -> AsyncIterator[Callable[[], object]]:
    async def me(request: web.Request) -> web.Response:
        return web.json_response({"login": (await aiohttp_web.procore_of(request).me()).login})

    async def fail(request: web.Request) -> web.Response:
        raise ValueError("not Procore's")

    async def begin(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        await response.write(b"begun")
        raise SessionClosedError("x")

    app = web.Application()
    aiohttp_web.setup(app, sign_in, grace=1.0)
    app.router.add_route("*", "/me", me)
    app.router.add_get("/fail", fail)
    app.router.add_get("/begin", begin)
    runner = web.AppRunner(app, handler_cancellation=True, access_log=None)
    await runner.setup()
    await web.SockSite(runner, listener).start()
    ends: list[asyncio.Task[None]] = []

    def end() -> None:
        ends.append(asyncio.create_task(runner.cleanup()))

    try:
        yield end
    finally:
        if not ends:
            end()
        await ends[0]


@asynccontextmanager
async def starlette_site(sign_in: SignIn, listener: socket.socket) -> AsyncIterator[Callable[[], object]]:
    async def me(request: Request) -> Response:
        async with starlette.signed_in_person(request) as procore:
            return JSONResponse({"login": (await procore.me()).login})

    async def fail(request: Request) -> Response:
        raise ValueError("not Procore's")

    methods = ["GET", "POST"]
    app = Starlette(
        lifespan=starlette.lifespan(sign_in.procore, grace=1.0),
        routes=[Route("/me", me, methods=methods), Route("/fail", fail), *starlette.routes(sign_in)],
    )
    async with asgi_server(app, listener):
        yield lambda: None


@asynccontextmanager
async def asgi_server(app: Starlette, listener: socket.socket | None = None) -> AsyncIterator[str]:
    """Run an app on a listening socket, by default one of its own, and yield its origin."""
    if listener is None:
        listener = listening_socket(socket.AF_INET, "127.0.0.1", 0)
    config = uvicorn.Config(app, lifespan="on", log_config=None, log_level="critical", access_log=False)
    config.load()
    server = uvicorn.Server(config)
    # As `serve` does, without its handlers of signals and the loop that looks for them.
    server.lifespan = config.lifespan_class(config)
    await server.startup(sockets=[listener])
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        # As `shutdown` does, which sleeps.
        for asyncio_server in server.servers:
            asyncio_server.close()
        for connection in list(server.server_state.connections):
            connection.shutdown()
        await server.lifespan.shutdown()


SITES: dict[str, Site] = {"aiohttp": aiohttp_site, "starlette": starlette_site}
