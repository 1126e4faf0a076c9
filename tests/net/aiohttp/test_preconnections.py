from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import attrs
import pytest

from aprocore import (
    ClientCredentials,
    ConnectError,
    Environment,
    Procore,
    RequestTimeoutError,
    RetryPolicy,
    StaticToken,
    Timeout,
    TokenRefreshError,
)
from aprocore.net.aiohttp import open_transport
from aprocore.net.aiohttp.direct_transport import DirectTransport
from aprocore.net.aiohttp.fallback_transport import FallbackTransport
from aprocore.net.aiohttp.preconnector import Preconnector
from aprocore.net.tls_context import TLSContextSource
from aprocore.sandbox.http.tls import Certificates
from aprocore.sansio.keep_alive import MAX_IDLE
from tests.support import virtual_time
from tests.support.connect_proxy import connect_proxy
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.round_trips import distant
from tests.support.transports import block_until, count_sockets, send, until
from tests.support.virtual_time import VirtualClock

pytestmark = pytest.mark.anyio

PATH = "/rest/v1.0/me"
ME = http(b'{"id": 7}')
TOKEN = http(b'{"access_token": "t", "token_type": "Bearer", "expires_in": 5400}')

_Answer = Callable[[RawServer, Connection], Awaitable[None]]
_answer_me = answering(ME)


@pytest.fixture(scope="module")
def certificates() -> Iterator[Certificates]:
    issued = Certificates()
    yield issued
    issued.close()


@attrs.define(eq=False)
class Hosts:
    """Login and API servers; the login answers when ``token`` is set."""

    login: RawServer
    api: RawServer
    token: asyncio.Event

    def session(self, **options: Any) -> Procore:
        environment = Environment("raw", self.login.origin, self.api.origin, insecure_loopback=True)
        options = {"company_id": 1, "environment": environment, "retry": RetryPolicy(max_attempts=1), **options}
        return Procore(ClientCredentials("id", "secret"), **options)


@asynccontextmanager
async def hosts(api: _Answer = _answer_me, token: bytes = TOKEN) -> AsyncIterator[Hosts]:
    event = asyncio.Event()

    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            await event.wait()
            await connection.send(token)

    async with raw_server(answer) as login, raw_server(api) as server:
        yield Hosts(login, server, event)


async def silent(_server: RawServer, connection: Connection) -> None:
    await connection.read_until_closed()


def preconnecting() -> list[asyncio.Task[Any]]:
    """Return the tasks that open a connection ahead of a call."""
    return [task for task in asyncio.all_tasks() if "Preconnector" in repr(task)]


# -- round trips ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("tls", ["asyncio", "own"])
@pytest.mark.parametrize("state", ["new", "expired"])
def test_a_call_without_a_token_and_a_connection_takes_four_round_trips(
    certificates: Certificates, tls: Any, state: str
) -> None:
    async def measure() -> None:
        loop = asyncio.get_running_loop()
        async with (
            raw_server(answering(TOKEN), certificates.server) as login,
            raw_server(answering(ME), certificates.server) as api,
            distant(login.origin) as login_origin,
            distant(api.origin) as api_origin,
        ):
            environment = Environment("raw", login_origin, api_origin, insecure_loopback=True)
            auth = ClientCredentials("id", "secret")
            options: dict[str, Any] = {"environment": environment, "ssl": certificates.client, "tls": tls}
            async with Procore(auth, company_id=1, clock=VirtualClock(), **options) as procore:
                if state == "expired":
                    await procore.get(PATH)
                    await asyncio.sleep(7200)
                started = loop.time()
                await procore.get(PATH)
                assert loop.time() - started == pytest.approx(4)
                assert (login.connections, api.connections) == ((1, 1) if state == "new" else (2, 2))
                started = loop.time()
                await procore.get(PATH)
                assert loop.time() - started == pytest.approx(1)

    virtual_time.run(measure())


def test_a_first_call_through_a_proxy_takes_five_round_trips(certificates: Certificates) -> None:
    async def measure() -> None:
        loop = asyncio.get_running_loop()
        async with (
            raw_server(answering(TOKEN), certificates.server) as login,
            raw_server(answering(ME), certificates.server) as api,
            connect_proxy() as proxy,
            distant(proxy.address) as proxy_origin,
        ):
            environment = Environment("raw", login.origin, api.origin, insecure_loopback=True)
            options: dict[str, Any] = {"environment": environment, "ssl": certificates.client, "proxy": proxy_origin}
            auth = ClientCredentials("id", "secret")
            async with Procore(auth, company_id=1, clock=VirtualClock(), **options) as procore:
                started = loop.time()
                await procore.get(PATH)
                assert loop.time() - started == pytest.approx(5)
                assert len(proxy.heads) == 2

    virtual_time.run(measure())


# -- who gets the connection ------------------------------------------------------------------------------------------


async def test_calls_that_wait_for_the_token_open_one_connection_ahead() -> None:
    async with hosts() as servers, servers.session() as procore:
        calls = [asyncio.create_task(procore.get(PATH)) for _ in range(3)]
        await until(lambda: servers.login.requests and servers.api.connections)
        await asyncio.sleep(0)
        assert servers.api.connections == 1
        servers.token.set()
        assert await asyncio.gather(*calls) == [{"id": 7}] * 3
        assert len(servers.login.requests) == 1
        assert servers.api.connections == 3
        await procore.get(PATH)
        assert servers.api.connections == 3


async def test_a_call_waits_for_the_connection_that_is_being_opened() -> None:
    accepting = asyncio.Event()
    async with hosts() as servers:
        async with servers.session() as procore:
            transport = procore._resources.open()
            assert isinstance(transport, DirectTransport)
            connect, connects = transport._opener._connector.connect, []

            async def slow(*arguments: Any) -> Any:
                connects.append(arguments)
                await accepting.wait()
                return await connect(*arguments)

            transport._opener._connector.connect = slow  # type: ignore[method-assign]
            servers.token.set()
            call = asyncio.create_task(procore.get(PATH))
            await until(lambda: procore.token_manager.authorization() and not transport._opener._preconnector._pending)
            assert len(connects) == 1
            accepting.set()
            assert await call == {"id": 7}
        assert len(connects) == servers.api.connections == 1


async def test_a_call_during_a_token_request_of_another_opens_its_connection_ahead() -> None:
    async with hosts() as servers, servers.session() as procore:
        refresh = asyncio.create_task(procore.token_manager.token())
        await until(lambda: servers.login.requests)
        assert servers.api.connections == 0
        call = asyncio.create_task(procore.get(PATH))
        await until(lambda: servers.api.connections)
        servers.token.set()
        await refresh
        assert await call == {"id": 7}
        assert len(servers.login.requests) == servers.api.connections == 1


async def test_a_connection_that_no_call_uses_is_closed_when_it_has_been_idle() -> None:
    async with hosts(token=http(b"{}", "400 Bad Request")) as servers, servers.session() as procore:
        servers.token.set()
        with pytest.raises(TokenRefreshError):
            await procore.get(PATH)
        transport = procore._resources.open()
        assert isinstance(transport, DirectTransport)
        await until(lambda: transport._pools)
        (connection,) = transport._pools[servers.api.origin].idle
        assert connection.is_connected()
        assert transport._timer.due_at <= connection.idle_since + MAX_IDLE
        transport._check_deadlines(connection.idle_since + MAX_IDLE)
        assert not connection.is_connected()
        assert not transport._pools[servers.api.origin].idle


@pytest.mark.parametrize("data", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n66"], ids=["tickets", "response"])
async def test_data_on_a_new_connection_is_read_before_a_call_uses_it(
    certificates: Certificates, monkeypatch: pytest.MonkeyPatch, data: bytes
) -> None:
    sent, context = asyncio.Event(), certificates.new_server()
    if data:
        context.num_tickets = 0

    async def answer(server: RawServer, connection: Connection) -> None:
        if server.connections == 1:
            await connection.send(data)
        sent.set()
        await answering(ME)(server, connection)

    async with raw_server(answer, context) as server:
        transport = open_transport(tls=TLSContextSource(certificates.client), user_agent="test")
        assert isinstance(transport, DirectTransport)
        connection = await transport._opener._connector.connect(server.origin, None)
        transport._keep(server.origin, connection)
        await sent.wait()
        if data:
            block_until(lambda: connection.has_unread_data() or not connection.is_connected())
        monkeypatch.setattr(type(connection), "is_quiet", lambda _: False)
        assert (await send(transport, server)).body == b'{"id": 7}'
        assert server.connections == (2 if data else 1)
        await transport.aclose()


# -- when none is opened ----------------------------------------------------------------------------------------------


async def test_no_connection_is_opened_ahead_without_a_token_request() -> None:
    connected: list[str] = []

    class Recording(DirectTransport):
        def preconnect(self, origin: str) -> None:
            connected.append(origin)

    async with hosts() as servers:
        servers.token.set()
        for auth in (StaticToken("t"), ClientCredentials("id", "secret")):
            async with Procore(auth, environment=servers.session().environment, company_id=1) as procore:
                transport = procore._resources.open()
                transport.__class__ = Recording
                await procore.get(PATH)
                await procore.get(PATH)
    assert connected == [servers.api.origin]


async def test_no_connection_is_opened_ahead_while_all_are_in_use() -> None:
    async with hosts(silent) as servers, servers.session(connections=1) as procore:
        assert procore._resources.connections.try_acquire()
        procore._resources.open()
        procore._resources.preconnect(servers.api.origin)
        procore._resources.connections.release()
        procore._resources.outages.losses[servers.api.origin] = 1
        procore._resources.preconnect(servers.api.origin)
        procore._resources.outages.losses.clear()
        await asyncio.sleep(0.01)
        assert servers.api.connections == 0
        procore._resources.preconnect(servers.api.origin)
        procore._resources.preconnect(servers.api.origin)
        await until(lambda: servers.api.connections)
        procore._resources.preconnect(servers.api.origin)
        await asyncio.sleep(0.01)
        assert servers.api.connections == 1


def test_the_fallback_opens_none() -> None:
    assert not hasattr(FallbackTransport, "preconnect")


# -- failures ---------------------------------------------------------------------------------------------------------


async def test_only_the_failure_of_the_call_itself_is_reported_and_counted() -> None:
    async with hosts() as servers:
        async with raw_server(silent) as closed:
            origin = closed.origin
        environment = Environment("raw", servers.login.origin, origin, insecure_loopback=True)
        async with servers.session(environment=environment) as procore:
            call = asyncio.create_task(procore.get(PATH))
            await until(lambda: servers.login.requests)
            await asyncio.sleep(0.01)
            assert not procore._resources.outages.losses
            servers.token.set()
            with pytest.raises(ConnectError, match="No connection to") as caught:
                await call
            assert caught.value.attempts == 1
            assert procore._resources.outages.losses == {origin: 1}
            assert len(servers.login.requests) == 1
            assert procore._engine.quota.used == 0


def test_the_connect_timeout_of_the_call_bounds_its_wait(certificates: Certificates) -> None:
    async def measure() -> None:
        loop = asyncio.get_running_loop()
        async with raw_server(silent) as api, raw_server(answering(TOKEN), certificates.server) as login:
            api_origin = api.origin.replace("http:", "https:")
            environment = Environment("raw", login.origin, api_origin, insecure_loopback=True)
            options: dict[str, Any] = {"environment": environment, "company_id": 1, "ssl": certificates.client}
            options |= {"timeout": Timeout(connect=0.05), "retry": RetryPolicy(max_attempts=1)}
            sockets = count_sockets()
            async with Procore(ClientCredentials("id", "secret"), clock=VirtualClock(), **options) as procore:
                started = loop.time()
                with pytest.raises(RequestTimeoutError, match=r"within 0\.05 s"):
                    await procore.get(PATH)
                assert loop.time() - started == pytest.approx(0.05)
                assert not preconnecting()
                await until(lambda: count_sockets() <= sockets + 2)  # both ends of that to the login

    virtual_time.run(measure())


@pytest.mark.parametrize("when", ["preconnecting", "waiting for it"])
@pytest.mark.parametrize("end", ["cancel", "close"])
async def test_nothing_is_left_of_a_connection_that_is_being_opened(
    certificates: Certificates, when: str, end: str
) -> None:
    sockets, tasks = count_sockets(), asyncio.all_tasks()
    async with hosts(silent) as servers:
        environment = Environment(
            "raw", servers.login.origin, servers.api.origin.replace("http:", "https:"), insecure_loopback=True
        )
        async with servers.session(environment=environment, ssl=certificates.client) as procore:
            call = asyncio.create_task(procore.get(PATH))
            await until(lambda: servers.api.connections and servers.login.requests)
            if when == "waiting for it":
                servers.token.set()
                await until(lambda: not procore._resources.open()._opener._preconnector._pending)  # type: ignore[attr-defined]
            if end == "cancel":
                call.cancel()
            asyncio.get_running_loop().call_later(0.01, servers.token.set)  # closing waits for the token
        await asyncio.wait([call])
        assert call.cancelled() if end == "cancel" else call.exception() is not None
        assert not preconnecting()
        assert servers.api.requests == []
    # Servers end later: on Windows' event loop each of them has a task of its own.
    await until(lambda: count_sockets() <= sockets and asyncio.all_tasks() <= tasks)


async def test_closing_ends_a_connection_that_is_being_opened_for_no_call(certificates: Certificates) -> None:
    async with raw_server(silent) as server:
        origin = server.origin.replace("http:", "https:")
        transport = open_transport(tls=TLSContextSource(certificates.client), user_agent="test")
        assert isinstance(transport, DirectTransport)
        transport.preconnect(origin)
        pending = transport._opener._preconnector._pending[origin]
        await until(lambda: server.connections)
        await transport.aclose()
        assert pending.done()
        transport.preconnect(origin)
        assert not transport._opener._preconnector._pending


@pytest.mark.parametrize("late", ["lost", "closed"])
async def test_a_connection_that_opens_too_late_is_not_kept(late: str) -> None:
    async with raw_server(silent) as server:
        transport = open_transport(tls=TLSContextSource(), user_agent="test")
        assert isinstance(transport, DirectTransport)
        connection = await transport._opener._connector.connect(server.origin, None)
        if late == "lost":
            connection.abort()
            await until(lambda: not connection.is_connected())
        else:
            await transport.aclose()
        transport._keep(server.origin, connection)
        assert not transport._pools
        await until(lambda: not connection.is_connected())
        await transport.aclose()


async def test_a_connection_that_opens_as_its_call_is_cancelled_is_kept() -> None:
    opened: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
    idle: list[tuple[str, object]] = []

    async def connect(_origin: str, _seconds: float) -> Any:
        return await opened

    preconnector = Preconnector(connect, lambda origin, connection: idle.append((origin, connection)))
    preconnector.start("https://api.example")
    preconnector._pending["https://api.example"].add_done_callback(lambda _: waiting.cancel())
    waiting = asyncio.create_task(preconnector.take("https://api.example"))
    await asyncio.sleep(0)
    opened.set_result("connection")
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert idle == [("https://api.example", "connection")]


async def test_certificates_are_loaded_for_https_only(certificates: Certificates) -> None:
    loads: list[str] = []

    class Counting(TLSContextSource):
        async def load(self) -> Any:
            loads.append("load")
            return await super().load()

    async with raw_server(answering(ME)) as plain, raw_server(answering(ME), certificates.server) as secured:
        transport = open_transport(tls=Counting(certificates.client), user_agent="test")
        await send(transport, plain)
        assert loads == []
        await send(transport, secured)
        assert set(loads) == {"load"}
        await transport.aclose()
