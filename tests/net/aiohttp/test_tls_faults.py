"""TLS faults through a complete session: number of attempts, and what the server receives."""

from __future__ import annotations

import asyncio
import ssl
import warnings
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
import trustme

from aprocore import (
    CertificateError,
    ConnectError,
    DecodeError,
    Environment,
    Procore,
    ProtocolError,
    StaticToken,
)
from aprocore.sandbox.http.tls import Certificates
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.usefixtures("each_transport"),
    pytest.mark.parametrize("each_transport", ["direct", "own", "fallback"], indirect=True),
]

ME = http(b'{"id": 7}')
PATH = "/rest/v1.0/projects"


@pytest.fixture(autouse=True)
async def quiet_loop() -> AsyncIterator[None]:
    """In debug mode asyncio reports the server's side of each failed handshake."""
    loop = asyncio.get_running_loop()
    debug = loop.get_debug()
    loop.set_debug(False)
    yield
    loop.set_debug(debug)


@pytest.fixture
def certificates() -> Iterator[Certificates]:
    issued = Certificates()
    yield issued
    issued.close()


def session(environment: Environment, clock: FakeClock, **options: Any) -> Procore:
    return Procore(StaticToken("t"), environment=environment, company_id=1, clock=clock, **options)


def server_context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def trusting(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.configure_trust(context)
    return context


def counting(server: RawServer) -> list[str]:
    return [request.split()[0].decode() for request in server.requests]


def self_signed(tmp_path: Any) -> ssl.SSLContext:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "own.pem")
    authority.private_key_pem.write_to_path(tmp_path / "own.pem", append=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "own.pem")
    return context


@pytest.mark.fault("Z01")
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_self_signed_certificate_is_rejected_at_the_first_connection(
    clock: FakeClock, tmp_path: Any, method: str
) -> None:
    hellos: list[str | None] = []
    context = self_signed(tmp_path)
    context.sni_callback = lambda _socket, name, _context: hellos.append(name)
    async with raw_server(answering(ME), context) as server:
        origin = server.origin.replace("127.0.0.1", "localhost")
        async with session(Environment("raw", origin, origin), clock, ssl=trusting(trustme.CA())) as procore:
            with pytest.raises(CertificateError, match="is not trusted") as caught:
                await procore.request(method, PATH)
    assert caught.value.attempts == 1
    assert hellos == ["localhost"], "one connection, with the server name"
    assert server.requests == []
    assert clock.sleeps == []


@pytest.mark.fault("Z02")
@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1])
async def test_a_server_with_old_tls_gets_no_request(
    clock: FakeClock, certificates: Certificates, version: ssl.TLSVersion
) -> None:
    context = certificates.server
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = context.maximum_version = version
    context.set_ciphers("ALL:@SECLEVEL=0")
    async with (
        raw_server(answering(ME), context) as server,
        session(server.environment, clock, ssl=certificates.client) as procore,
    ):
        with pytest.raises(ConnectError) as caught:
            await procore.post(PATH, json={})
    assert not isinstance(caught.value, CertificateError)
    assert (caught.value.phase, server.requests) == ("not_sent", [])


@pytest.mark.fault("Z03")
async def test_a_certificate_that_changes_between_connections_is_verified_each_time(clock: FakeClock) -> None:
    authority = trustme.CA()
    context = server_context(authority.issue_cert("127.0.0.1"))

    async def answer_first_request(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.send(ME)

    async with (
        raw_server(answer_first_request, context) as server,
        session(server.environment, clock, ssl=trusting(authority)) as procore,
    ):
        await procore.get(PATH)
        authority.issue_cert("example.com").configure_cert(context)
        with pytest.raises(CertificateError):
            await procore.post(PATH, json={})
    assert counting(server) == ["GET"]


@pytest.mark.fault("Z05")
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_reset_handshake_is_retried_and_sent_nothing(
    clock: FakeClock, certificates: Certificates, method: str
) -> None:
    async def reset(server: RawServer, connection: Connection) -> None:
        await connection.reader.read(10)
        connection.reset()

    async with raw_server(reset) as server:
        origin = server.origin.replace("http:", "https:")
        async with session(Environment("raw", origin, origin), clock, ssl=certificates.client) as procore:
            with pytest.raises(ConnectError) as caught:
                await procore.request(method, PATH)
    assert not isinstance(caught.value, CertificateError)
    assert (caught.value.phase, caught.value.attempts, server.connections) == ("not_sent", 4, 4)


@pytest.mark.fault("Z05")
@pytest.mark.parametrize(("length", "taken"), [(50, True), (110, False)])
async def test_a_too_long_certificate_chain_is_rejected(clock: FakeClock, length: int, taken: bool) -> None:
    """Check a chain above OpenSSL's limit of 100, which Python can't change."""
    authority = issuer = trustme.CA(path_length=length)
    for _ in range(length):
        issuer = issuer.create_child_ca()
    async with (
        raw_server(answering(ME), server_context(issuer.issue_cert("127.0.0.1"))) as server,
        session(server.environment, clock, ssl=trusting(authority)) as procore,
    ):
        if taken:
            assert await procore.post(PATH, json={}) == {"id": 7}
        else:
            with pytest.raises(ConnectError) as caught:
                await procore.post(PATH, json={})
            assert caught.value.phase == "not_sent"
    assert counting(server) == ["POST"] * taken


@pytest.mark.fault("Z06")
@pytest.mark.parametrize("goodbye", [True, False], ids=["close_notify", "without"])
async def test_a_truncated_body_without_a_length_is_requested_again(
    clock: FakeClock, certificates: Certificates, goodbye: bool
) -> None:
    async def truncate(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.send(b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"id": 7, "na')
        if goodbye:
            connection.writer.close()
            await connection.read_until_closed()

    async with (
        raw_server(truncate, certificates.server) as server,
        session(server.environment, clock, ssl=certificates.client) as procore,
    ):
        for method in ("GET", "POST"):
            with pytest.raises(DecodeError) as caught:
                print((await procore.request(method, PATH)).value)
            assert caught.value.truncated
    assert counting(server) == ["GET", "GET", "POST"]


@pytest.mark.fault("Z09")
@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 Other", "307 There", "308 Always"])
async def test_a_file_is_never_downloaded_over_plain_http(
    clock: FakeClock, certificates: Certificates, status: str
) -> None:
    async with raw_server(answering(http(b"bytes"))) as plain:
        away = answering(http(b"", status, f"Location: {plain.origin}/file?sig=1"))
        async with (
            raw_server(away, certificates.server) as server,
            session(server.environment, clock, ssl=certificates.client) as procore,
        ):
            with pytest.raises(ProtocolError, match="not followed") as caught:
                async with procore.stream("GET", PATH):
                    raise AssertionError
    assert "sig" not in str(caught.value)
    assert (plain.connections, len(server.requests)) == (0, 1)
