"""Clients that are compared, each used as its own documentation shows."""

from __future__ import annotations

import asyncio
import importlib.util
import os
import ssl
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import aiohttp
import attrs

from aprocore import Environment, MemoryStore, Procore, RefreshToken, TokenStore
from aprocore.net.clock import SYSTEM_CLOCK, Clock

from .rounds import CONNECTIONS, Call
from .server import ACCESS_TOKEN, ME, PERSON, REFRESH_TOKEN, Server

#: Timeout of a call in seconds; httpx's default is too short for its own queue with 256 callers.
_TIMEOUT = 60.0

APP = ("benchmark-client-id", "benchmark-client-secret")
_BEARER = {"Authorization": f"Bearer {ACCESS_TOKEN}"}


@attrs.frozen
class Client:
    """A client, and a context manager that opens it and yields its call for the signed-in user."""

    name: str
    open: Callable[[Server], AbstractAsyncContextManager[Call]]
    #: Approximate ratio of its time to that of plain aiohttp; the number of calls is divided by it.
    slowness: int = 1
    #: Module, if its name is not that of the client.
    module: str | None = None

    @property
    def installed(self) -> bool:
        """Return whether its package is installed."""
        return importlib.util.find_spec(self.module or self.name) is not None


def trusting(server: Server) -> ssl.SSLContext:
    """Return a TLS context that trusts the server's certificate authority alone."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(server.ca_file)
    return context


def session(
    server: Server, clock: Clock = SYSTEM_CLOCK, store: TokenStore | None = None, max_users: int = 1000
) -> Procore:
    """Return an aprocore session of a user, with a refreshable token."""
    auth = RefreshToken(*APP, REFRESH_TOKEN)
    return Procore(
        auth,
        environment=Environment("benchmarks", server.origin, server.origin),
        store=store or MemoryStore(),
        connections=CONNECTIONS,
        ca_file=server.ca_file,
        clock=clock,
        max_users=max_users,
    )


@asynccontextmanager
async def _aprocore(server: Server) -> AsyncIterator[Call]:
    async with session(server) as procore:
        yield procore.me


@asynccontextmanager
async def plain_aiohttp(server: Server, path: str = ME) -> AsyncIterator[Call]:
    """Yield the call that all clients are compared with: ``ClientSession.get`` and ``json()``."""
    url = server.origin + path
    connector = aiohttp.TCPConnector(limit=CONNECTIONS, ssl=trusting(server))
    async with aiohttp.ClientSession(connector=connector, headers=_BEARER) as client:

        async def call() -> object:
            async with client.get(url) as response:
                return await response.json()

        yield call


@asynccontextmanager
async def _pyreqwest(server: Server) -> AsyncIterator[Call]:
    from pyreqwest.client import ClientBuilder

    authority = await asyncio.to_thread(Path(server.ca_file).read_bytes)
    builder = ClientBuilder().add_root_certificate_pem(authority).max_connections(CONNECTIONS)
    async with builder.default_headers(_BEARER).build() as client:

        async def call() -> object:
            response = await client.get(server.origin + ME).build().send()
            return await response.json()

        yield call


@asynccontextmanager
async def _httpx(server: Server) -> AsyncIterator[Call]:
    import httpx

    limits = httpx.Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS)
    async with httpx.AsyncClient(verify=trusting(server), limits=limits, headers=_BEARER, timeout=_TIMEOUT) as client:

        async def call() -> object:
            return (await client.get(server.origin + ME)).json()

        yield call


@asynccontextmanager
async def _authlib(server: Server) -> AsyncIterator[Call]:
    import httpx2
    from authlib.integrations.httpx_client import AsyncOAuth2Client

    limits = httpx2.Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS)
    async with AsyncOAuth2Client(*APP, verify=trusting(server), limits=limits, timeout=_TIMEOUT) as client:
        await client.fetch_token(f"{server.origin}/oauth/token", grant_type="client_credentials")

        async def call() -> object:
            return (await client.get(server.origin + ME)).json()

        yield call


@asynccontextmanager
async def _propycore(server: Server) -> AsyncIterator[Call]:
    def sign_in() -> Callable[[], object]:
        from ProPyCore import Procore as ProPyCore

        client = ProPyCore(*APP, "", server.origin, server.origin)
        get: Callable[[], object] = client.companies.get
        return get

    async with _in_threads(server, sign_in) as call:
        yield call


@asynccontextmanager
async def _procore(server: Server) -> AsyncIterator[Call]:
    def sign_in() -> Callable[[], object]:
        from procore import Procore as ProcoreSdk

        url = f"{server.origin}/rest/v1.0"
        client = ProcoreSdk(server.origin, url, *APP, REFRESH_TOKEN)
        get: Callable[[], object] = client.companies.get
        return get

    async with _in_threads(server, sign_in) as call:
        yield call


@asynccontextmanager
async def _in_threads(server: Server, sign_in: Callable[[], Callable[[], object]]) -> AsyncIterator[Call]:
    # Both clients use requests' functions, which take a private CA only from this variable.
    os.environ["REQUESTS_CA_BUNDLE"] = server.ca_file
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(CONNECTIONS) as threads:
        blocking = await loop.run_in_executor(threads, sign_in)

        async def call() -> object:
            return await loop.run_in_executor(threads, blocking)

        yield call


CLIENTS = {
    client.name: client
    for client in (
        Client("aprocore", _aprocore),
        Client("pyreqwest", _pyreqwest),
        Client("aiohttp", plain_aiohttp),
        Client("httpx", _httpx, slowness=16),
        Client("authlib", _authlib, slowness=4),
        Client("ProPyCore", _propycore, slowness=16),
        Client("procore", _procore, slowness=16),
    )
}

#: Client that the others are compared with.
REFERENCE = "aiohttp"
#: Client whose figures have bars.
OWN = "aprocore"


async def check(name: str, call: Call) -> None:
    """Check that a client's call returns the server's response.

    Raises:
        ValueError: the call returns something else.
    """
    result = await call()
    if str(PERSON["id"]) not in repr(result):
        raise ValueError(f"{name} returned {result!r}, expected the user {PERSON!r}.")
