"""Choice of the TLS of connections, resumption of sessions, and connecting with own TLS."""

from __future__ import annotations

import asyncio
import gc
import ssl
import warnings
from collections.abc import Iterator
from contextlib import closing, suppress
from typing import Any

import aiohttp
import pytest

from aprocore import ConfigurationError, ConnectError, StaticToken
from aprocore.client import Procore
from aprocore.net.aiohttp import compat_check, open_transport, tls_connector
from aprocore.net.aiohttp.tls_connector import chosen_tls
from aprocore.net.tls_context import TLSContextSource
from aprocore.net.tls_transport import TLSTransport
from aprocore.sandbox.http.tls import Certificates
from aprocore.types import Secret
from tests.support.clock import FakeClock
from tests.support.connect_proxy import connect_proxy
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.raw_tls_server import TLSConnection, over_tls
from tests.support.transports import idle_connections, send, transport, until

pytestmark = pytest.mark.anyio

ME = http(b'{"id": 7}')


@pytest.fixture
def certificates() -> Iterator[Certificates]:
    issued = Certificates()
    yield issued
    issued.close()


# -- which TLS --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("variable", "option", "own"),
    [(None, None, True), ("asyncio", None, False), ("own", None, True), ("own", "asyncio", False), ("", "own", True)],
)
async def test_the_option_and_else_the_variable_choose_the_tls(
    certificates: Certificates, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, variable: str, option: Any, own: bool
) -> None:
    monkeypatch.delenv("APROCORE_TLS", raising=False)
    if variable is not None:
        monkeypatch.setenv("APROCORE_TLS", variable)
    async with raw_server(answering(ME), certificates.server) as server:
        options: dict[str, Any] = {"environment": server.environment, "company_id": 1, "clock": clock, "tls": option}
        async with Procore(StaticToken("t"), ssl=certificates.client, **options) as procore:
            assert await procore.get("/rest/v1.0/projects") == {"id": 7}
            (connection,) = idle_connections(procore._resources.open(), server)
            assert isinstance(connection.transport, TLSTransport) is own


def test_an_unknown_tls_is_rejected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APROCORE_TLS", "openssl")
    with pytest.raises(ConfigurationError, match="APROCORE_TLS must be asyncio or own, not 'openssl'"):
        chosen_tls()


def test_the_option_belongs_to_a_session_without_a_transport_of_the_caller() -> None:
    with pytest.raises(ConfigurationError, match="tls can't be combined with transport"):
        Procore(StaticToken("t"), transport=object(), tls="own")  # type: ignore[arg-type]


class OtherContext(ssl.SSLContext):
    """Context of a library."""


class OtherObject(ssl.SSLObject):
    """TLS state of a library."""


def contexts(certificates: Certificates) -> Iterator[ssl.SSLContext]:
    yield certificates.client
    other = OtherContext(ssl.PROTOCOL_TLS_CLIENT)
    other.load_verify_locations(certificates.ca_file)
    yield other
    traced = ssl.create_default_context(cafile=certificates.ca_file)
    traced._msg_callback = lambda *_: None  # type: ignore[attr-defined]
    yield traced
    extended = ssl.create_default_context(cafile=certificates.ca_file)
    extended.sslobject_class = OtherObject
    yield extended


async def test_a_context_that_is_not_pythons_own_stays_with_asyncio(certificates: Certificates) -> None:
    own = []
    async with raw_server(answering(ME), certificates.server) as server:
        for context in contexts(certificates):
            async with transport(tls=context, tls_choice="own") as carrier:
                assert (await send(carrier, server)).status == 200
                own.append(isinstance(idle_connections(carrier, server)[0].transport, TLSTransport))
    assert own == [True, False, False, False]


@pytest.mark.parametrize(
    "unknown", [{"_LOOPS": (), "_LIBUV_LOOPS": frozenset()}, {"_IS_OPENSSL": False}], ids=["event loop", "TLS library"]
)
async def test_an_unknown_event_loop_or_tls_library_stays_with_asyncio(
    certificates: Certificates, monkeypatch: pytest.MonkeyPatch, unknown: dict[str, Any]
) -> None:
    for name, value in unknown.items():
        monkeypatch.setattr(tls_connector, name, value)
    async with raw_server(answering(ME), certificates.server) as server:
        async with transport(tls=certificates.client, tls_choice="own") as carrier:
            assert (await send(carrier, server)).status == 200
            assert not isinstance(idle_connections(carrier, server)[0].transport, TLSTransport)


@pytest.mark.parametrize("encrypted", [False, True], ids=["http", "https"])
async def test_a_connection_through_a_proxy_stays_with_asyncio(certificates: Certificates, encrypted: bool) -> None:
    async with (
        raw_server(answering(ME), certificates.server) as server,
        connect_proxy(tls=certificates.server if encrypted else None) as proxy,
    ):
        address = f"{'https' if encrypted else 'http'}://127.0.0.1:{proxy.port}"
        async with transport(tls=certificates.client, tls_choice="own", proxy=Secret(address)) as carrier:
            assert (await send(carrier, server)).status == 200
            assert not isinstance(idle_connections(carrier, server)[0].transport, TLSTransport)


async def test_a_server_without_tls_is_reached_as_always() -> None:
    async with raw_server(answering(ME)) as server, transport(tls_choice="own") as carrier:
        assert (await send(carrier, server)).status == 200


@pytest.mark.parametrize(
    ("member", "changed"),
    [
        ("_wrap_create_connection", None),
        ("_wrap_create_connection", lambda self, *, addr_infos, timeout: self.create_connection()),
        ("_create_direct_connection", lambda self, request: self._factory(ssl=None)),
        ("_create_direct_connection", lambda self, request: self._wrap_create_connection(self._factory, tls=None)),
    ],
)
async def test_a_release_of_aiohttp_that_has_changed_stays_with_asyncio(
    certificates: Certificates, monkeypatch: pytest.MonkeyPatch, member: str, changed: Any
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(aiohttp.TCPConnector, member, changed)
        missing = compat_check.missing_tls_internals.__wrapped__()
    assert missing
    assert all(name.startswith("TCPConnector") for name in missing)
    monkeypatch.setattr("aprocore.net.aiohttp.missing_tls_internals", lambda: missing)
    with pytest.warns(RuntimeWarning, match="aprocore's own TLS needs"):
        carrier = open_transport(tls=TLSContextSource(certificates.client), user_agent="test", tls_choice="own")
    async with raw_server(answering(ME), certificates.server) as server:
        assert (await send(carrier, server)).status == 200
        assert not isinstance(idle_connections(carrier, server)[0].transport, TLSTransport)
        await carrier.aclose()


async def test_this_release_of_aiohttp_has_what_it_needs() -> None:
    assert compat_check.missing_tls_internals.__wrapped__() == ()


# -- resumption -------------------------------------------------------------------------------------------------------


@pytest.mark.fault("Z03")
@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
@pytest.mark.parametrize("choice", ["asyncio", "own"])
async def test_each_connection_verifies_a_certificate(
    certificates: Certificates, choice: str, version: ssl.TLSVersion
) -> None:
    certificates.server.maximum_version = version
    async with raw_server(answering(ME), certificates.server) as server:
        async with transport(tls=certificates.client, tls_choice=choice) as carrier:
            await send(carrier, server)
            await asyncio.gather(*(send(carrier, server) for _ in range(4)))
            states = [
                connection.transport.get_extra_info("ssl_object") for connection in idle_connections(carrier, server)
            ]
    assert [state.session_reused for state in states] == [False] * 4
    assert all(state.getpeercert() for state in states)


# -- connecting -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("choice", ["asyncio", "own"])
async def test_the_next_address_is_tried_if_the_handshake_fails(
    certificates: Certificates, monkeypatch: pytest.MonkeyPatch, choice: str
) -> None:
    async def reset(server: RawServer, connection: Connection) -> None:
        await connection.reader.read(10)
        connection.reset()

    async with raw_server(answering(ME), certificates.server) as server, raw_server(reset) as broken:

        async def resolve(self: Any, host: str, port: int, traces: Any = None) -> list[dict[str, Any]]:
            ports = [int(raw.origin.rpartition(":")[2]) for raw in (broken, server)]
            return [
                {"hostname": host, "host": "127.0.0.1", "port": port, "family": 2, "proto": 0, "flags": 0}
                for port in ports
            ]

        monkeypatch.setattr(aiohttp.TCPConnector, "_resolve_host", resolve)
        async with transport(tls=certificates.client, tls_choice=choice) as carrier:
            assert (await send(carrier, server)).status == 200
    assert (broken.connections, server.connections) == (1, 1)


@pytest.mark.parametrize("choice", ["asyncio", "own"])
async def test_a_server_that_closes_the_connection_during_the_handshake_is_said_to(choice: Any) -> None:
    async def close(server: RawServer, connection: Connection) -> None:
        await connection.reader.read(1 << 16)

    async with raw_server(close) as server, transport(tls_choice=choice) as carrier:
        with pytest.raises(ConnectError, match=r": the server closed the connection during the TLS handshake\."):
            await send(carrier, server.origin.replace("http:", "https:"))


@pytest.mark.parametrize("choice", ["asyncio", "own"])
async def test_an_untrusted_certificate_has_the_exception_that_aiohttp_raises_for_it(choice: Any) -> None:
    with closing(Certificates()) as trusted, closing(Certificates()) as others:
        async with raw_server(answering(ME), others.server) as server:
            async with transport(tls=trusted.client, tls_choice=choice) as carrier:
                with pytest.raises(aiohttp.ClientConnectorCertificateError, match="unable to get local issuer"):
                    await carrier._opener._connector.connect(server.origin, None)  # type: ignore[attr-defined]


def test_uvloop_closes_the_socket_of_a_connection_that_fails_at_once_only_once(certificates: Certificates) -> None:
    uvloop = pytest.importorskip("uvloop")
    certificates.client.minimum_version = ssl.TLSVersion.TLSv1_3
    with pytest.warns(DeprecationWarning, match="deprecated"):
        certificates.client.options |= ssl.OP_NO_TLSv1_3

    async def connect() -> None:
        async with raw_server(answering(ME)) as server:
            async with transport(tls=certificates.client, tls_choice="own") as carrier:
                with pytest.raises(ConnectError, match="No TLS connection"):
                    await send(carrier, server.origin.replace("http:", "https:"))

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        uvloop.run(connect())
        gc.collect()
    assert not [warning.message for warning in caught if "unclosed" in str(warning.message)], "it would be closed again"


async def test_a_connection_that_is_given_up_in_the_handshake_is_closed(certificates: Certificates) -> None:
    begun, ended = [], []

    async def stall(server: RawServer, connection: Connection) -> None:
        begun.append(await connection.reader.readexactly(1))
        with suppress(ConnectionError):
            await connection.read_until_closed()
        ended.append(True)

    async with raw_server(stall) as server, transport(tls=certificates.client, tls_choice="own") as carrier:
        origin = server.origin.replace("http:", "https:")
        call = asyncio.create_task(send(carrier, origin))
        await until(lambda: begun)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        await until(lambda: ended)


@pytest.mark.parametrize("length", [1, 5, 6, -1])
@pytest.mark.parametrize("when", ["with the response", "while idle"])
async def test_a_connection_that_has_received_part_of_a_close_notify_is_not_used_again(
    certificates: Certificates, length: int, when: str
) -> None:
    idle, sent = asyncio.Event(), []

    async def answer(server: RawServer, connection: TLSConnection) -> None:
        await connection.request()
        response, part = connection.tls.send(ME), connection.tls.close()[:length]
        if server.connections > 1:
            await connection.send_raw(response)
        elif when == "with the response":
            await connection.send_raw(response + part)
        else:
            await connection.send_raw(response)
            await idle.wait()
            await connection.send_raw(part)
        sent.append(True)
        await connection.raw.read_until_closed()

    async with raw_server(over_tls(certificates.server, answer)) as server:
        async with transport(tls=certificates.client, tls_choice="own") as carrier:
            origin = server.origin.replace("http:", "https:")
            await send(carrier, origin)
            idle.set()
            await until(lambda: sent)
            (connection,) = carrier._pools[origin].idle  # type: ignore[attr-defined]
            await until(lambda: not connection.has_unread_data())  # the event loop has read it
            assert (await send(carrier, origin, "POST")).status == 200
    assert server.connections == 2


async def test_bytes_before_the_handshake_are_never_taken_for_a_response(certificates: Certificates) -> None:
    async def inject(server: RawServer, connection: Connection) -> None:
        await connection.send(ME)
        await connection.read_until_closed()

    async with raw_server(inject) as server, transport(tls=certificates.client, tls_choice="own") as carrier:
        for _ in range(3):
            with pytest.raises(ConnectError, match="No TLS connection"):
                await send(carrier, server.origin.replace("http:", "https:"))


@pytest.mark.parametrize("choice", ["asyncio", "own"])
async def test_a_long_body_is_sent_under_flow_control(certificates: Certificates, choice: str) -> None:
    body, received = b"0123456789" * 800_000, []

    async def read_late(server: RawServer, connection: Connection) -> None:
        head = await connection.reader.readuntil(b"\r\n\r\n")
        await asyncio.sleep(0.02)  # until the buffers of both sides are full
        length = int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0])
        received.append(await connection.reader.readexactly(length))
        await connection.send(ME)

    async with raw_server(read_late, certificates.server) as server:
        async with transport(tls=certificates.client, tls_choice=choice) as carrier:
            assert (await send(carrier, server, "POST", body=body)).status == 200
    assert received == [body]
