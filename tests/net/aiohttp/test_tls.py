from __future__ import annotations

import asyncio
import datetime
import ipaddress
import os
import ssl
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from aprocore import (
    CertificateError,
    ConfigurationError,
    ConnectError,
    Environment,
    Procore,
    RequestTimeoutError,
    StaticToken,
    Timeout,
    TransportError,
)
from aprocore.net import tls_context
from aprocore.net.aiohttp import direct_transport
from aprocore.sandbox.http.tls import Certificates
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.raw_tls_server import TLSConnection
from tests.support.transports import BEARER, LONG_TIMEOUT, idle_connections, request, send, transport, until

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.usefixtures("each_transport"),
    pytest.mark.parametrize("each_transport", ["direct", "own", "fallback"], indirect=True),
]

ME = http(b'{"id": 7}')
NOW = datetime.datetime.now(datetime.UTC)
DAY = datetime.timedelta(days=1)


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


class CountingContext(ssl.SSLContext):
    """Server that counts the begun handshakes."""

    begun = 0

    def wrap_bio(self, *args: Any, **options: Any) -> ssl.SSLObject:
        self.begun += 1
        return super().wrap_bio(*args, **options)


def server_context(certificate: trustme.LeafCert) -> CountingContext:
    context = CountingContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def client_context(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.configure_trust(context)
    return context


WRONG: dict[str, Callable[[trustme.CA], trustme.LeafCert]] = {
    "other host": lambda authority: authority.issue_cert("example.com"),
    "expired": lambda authority: authority.issue_cert("127.0.0.1", not_before=NOW - 9 * DAY, not_after=NOW - DAY),
    "not yet valid": lambda authority: authority.issue_cert("127.0.0.1", not_before=NOW + DAY, not_after=NOW + 9 * DAY),
    "unknown CA": lambda _: trustme.CA().issue_cert("127.0.0.1"),
    "name only in CN": lambda authority: authority.issue_cert("x.example", common_name="127.0.0.1"),
}


HINTS = {
    "other host": "Check the URLs of the environment",
    "expired": "Check the date and time of this machine",
    "not yet valid": "Check the date and time of this machine",
    "name only in CN": "Check the URLs of the environment",
}


@pytest.mark.fault("Z01", "I22")
@pytest.mark.parametrize("name", WRONG)
async def test_an_invalid_certificate_is_rejected_without_retries(clock: FakeClock, name: str) -> None:
    authority = trustme.CA()
    tls = server_context(WRONG[name](authority))
    async with raw_server(answering(ME), tls) as server:
        procore = Procore(
            StaticToken("t"), environment=server.environment, company_id=1, clock=clock, ssl=client_context(authority)
        )
        async with procore:
            with pytest.raises(CertificateError, match="is not trusted") as caught:
                await procore.post("/rest/v1.0/projects", json={})
    assert HINTS.get(name, "PROCORE_CA_FILE") in str(caught.value)
    assert caught.value.phase == "not_sent"
    assert caught.value.attempts == 1
    assert tls.begun == 1
    assert server.requests == []


def certificate_without_key_identifier(authority: trustme.CA, folder: Path) -> ssl.SSLContext:
    """Return the context of a server whose certificate does not say with which key it was signed."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([])
    issuer = x509.load_pem_x509_certificate(authority.cert_pem.bytes())
    issuer_key = serialization.load_pem_private_key(authority.private_key_pem.bytes(), None)
    assert isinstance(issuer_key, ec.EllipticCurvePrivateKey)
    names = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    builder = x509.CertificateBuilder(issuer.subject, name, key.public_key(), x509.random_serial_number())
    builder = builder.not_valid_before(NOW - DAY).not_valid_after(NOW + DAY).add_extension(names, critical=True)
    (folder / "server.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
        )
        + builder.sign(issuer_key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem")
    return context


@pytest.mark.fault("Z01")
async def test_a_certificate_that_only_strict_rules_reject_has_a_hint_of_its_own(tmp_path: Path) -> None:
    authority = trustme.CA()
    client = client_context(authority)
    client.verify_flags &= ~ssl.VERIFY_X509_STRICT
    server_tls = certificate_without_key_identifier(authority, tmp_path)
    async with raw_server(answering(ME), server_tls) as server:
        async with transport(tls=client) as carrier:
            assert (await send(carrier, server)).status == 200
        client.verify_flags |= ssl.VERIFY_X509_STRICT
        async with transport(tls=client) as carrier:
            with pytest.raises(CertificateError, match="Missing Authority Key Identifier") as caught:
                await send(carrier, server)
    assert "ssl.VERIFY_X509_STRICT" in str(caught.value.hint)


@pytest.mark.fault("Z02")
async def test_an_old_tls_version_is_rejected(certificates: Certificates) -> None:
    context = certificates.server
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    with warnings.catch_warnings(action="ignore", category=DeprecationWarning):
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    async with raw_server(answering(ME), context) as server, transport(tls=certificates.client) as carrier:
        with pytest.raises(ConnectError) as caught:
            await send(carrier, server)
    assert not isinstance(caught.value, CertificateError)
    assert server.requests == []


def weaken(context: ssl.SSLContext, how: str) -> None:
    if how == "any version":
        context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
        return
    if how == "no certificate at all":
        context.set_ciphers("ALL:@SECLEVEL=0")
        return
    context.check_hostname = False
    if how == "any certificate":
        context.verify_mode = ssl.CERT_NONE


@pytest.mark.fault("I22")
@pytest.mark.parametrize("how", ["any host", "any certificate", "any version", "no certificate at all"])
async def test_a_context_that_was_weakened_later_opens_no_connection(
    clock: FakeClock, certificates: Certificates, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    tls, authority = CountingContext(ssl.PROTOCOL_TLS_SERVER), trustme.CA()
    authority.issue_cert("127.0.0.1").configure_cert(tls)
    client = client_context(authority)
    async with raw_server(answering(ME), tls) as server:
        options: dict[str, Any] = {"environment": server.environment, "company_id": 1, "clock": clock}
        async with Procore(StaticToken("t"), ssl=client, **options) as procore:
            await procore.get("/rest/v1.0/projects")
            # Where the default leaves the version to OpenSSL, "any version" changes nothing.
            monkeypatch.setattr(tls_context, "_default_minimum", lambda: ssl.TLSVersion.TLSv1_2)
            weaken(client, how)
            await procore.get("/rest/v1.0/projects")  # on the connection that was verified
            for method in ("POST", "PUT"):
                with pytest.raises(ConfigurationError, match=r"The ssl context (does not verify|allows)"):
                    await asyncio.gather(*(procore.request(method, "/rest/v1.0/projects", json={}) for _ in range(2)))
    assert tls.begun == 1


@pytest.mark.fault("Z08")
async def test_the_trust_store_of_the_platform(certificates: Certificates, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tls_context, "has_trust_store", lambda: True)
    context = tls_context.client_context(system=True)
    async with raw_server(answering(ME), certificates.server) as server, transport(tls=context) as carrier:
        with pytest.raises(CertificateError, match="is not trusted"):
            await send(carrier, server)
        if os.name != "nt":
            monkeypatch.setenv("SSL_CERT_FILE", str(certificates.ca_file))  # where truststore looks on Linux
            assert (await send(carrier, server)).status == 200


@pytest.mark.fault("Z04")
async def test_connections_of_two_hosts_are_never_mixed(certificates: Certificates) -> None:
    async with raw_server(answering(ME), certificates.server) as server, transport(tls=certificates.client) as carrier:
        for _ in range(2):
            for host in ("127.0.0.1", "localhost"):
                await send(carrier, server.origin.replace("127.0.0.1", host))
    assert server.connections == 2
    hosts = [line.split(b"\r\n")[1].partition(b":")[2].strip().partition(b":")[0] for line in server.requests]
    assert hosts == [b"127.0.0.1", b"localhost"] * 2


@pytest.mark.fault("Z05")
async def test_a_handshake_that_is_reset_sent_nothing(certificates: Certificates) -> None:
    async def reset(server: RawServer, connection: Connection) -> None:
        await connection.reader.read(10)
        connection.reset()

    async with raw_server(reset) as server, transport(tls=certificates.client) as carrier:
        with pytest.raises(ConnectError) as caught:
            await send(carrier, server.origin.replace("http:", "https:"), "POST")
    assert caught.value.phase == "not_sent"


@pytest.mark.fault("Z05")
async def test_a_server_without_tls(certificates: Certificates) -> None:
    async def send_plain_text(server: RawServer, connection: Connection) -> None:
        await connection.send(ME)
        await connection.read_until_closed()

    async with raw_server(send_plain_text) as server, transport(tls=certificates.client) as carrier:
        with pytest.raises(ConnectError) as caught:
            await send(carrier, server.origin.replace("http:", "https:"))
    assert not isinstance(caught.value, CertificateError)


@pytest.mark.fault("T10", "Z05")
async def test_a_stalled_tls_handshake(certificates: Certificates) -> None:
    async def stall(server: RawServer, connection: Connection) -> None:
        await connection.read_until_closed()

    async with raw_server(stall) as server, transport(tls=certificates.client) as carrier:
        with pytest.raises(RequestTimeoutError, match=r"within 0\.05 s") as caught:
            await send(carrier, server.origin.replace("http:", "https:"), timeout=Timeout(connect=0.05))
    assert caught.value.phase == "not_sent"


@pytest.mark.fault("Z06")
@pytest.mark.parametrize(
    "body",
    [b"Content-Length: 100\r\n\r\n{", b"Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"],
    ids=["counted", "chunked"],
)
async def test_a_body_truncated_without_a_tls_shutdown(certificates: Certificates, body: bytes) -> None:
    async def truncate(server: RawServer, connection: Connection) -> None:
        await connection.request()
        await connection.send(
            b"HTTP/1.1 200 OK\r\n" + body
        )  # then the server aborts the connection without close_notify

    async with raw_server(truncate, certificates.server) as server, transport(tls=certificates.client) as carrier:
        with pytest.raises(TransportError) as caught:
            await send(carrier, server)
    assert caught.value.phase == "sent"


@pytest.mark.fault("Z08")
@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3], ids=["1.2", "1.3"])
@pytest.mark.parametrize("issuer", ["trusted", "unknown", None])
async def test_a_client_certificate(each_transport: str, issuer: str | None, version: ssl.TLSVersion) -> None:
    authority = trustme.CA()
    tls = server_context(authority.issue_cert("127.0.0.1"))
    authority.configure_trust(tls)
    tls.verify_mode = ssl.CERT_REQUIRED
    tls.maximum_version = version
    client = client_context(authority)
    if issuer is not None:
        issuing = authority if issuer == "trusted" else trustme.CA()
        issuing.issue_cert("client@example.com").configure_cert(client)

    async def answer(server: RawServer, connection: Connection) -> None:
        secured = TLSConnection(connection, tls)
        try:
            await secured.handshake()
        except ssl.SSLError:
            await connection.send(secured.tls.outgoing.read())  # an alert
        else:
            server.requests.append(await secured.request())
            await secured.send_raw(secured.tls.send(ME))
        await connection.read_until_closed()

    async with raw_server(answer) as server, transport(tls=client) as carrier:
        origin = server.origin.replace("http:", "https:")
        if issuer == "trusted":
            assert (await send(carrier, origin, "POST")).status == 200
            return
        with pytest.raises(TransportError) as caught:
            await send(carrier, origin, "POST")
    assert server.requests == []
    if version is ssl.TLSVersion.TLSv1_2 or each_transport != "fallback":
        assert (type(caught.value), caught.value.phase) == (ConnectError, "not_sent"), "the server's is valid"
        assert "a context with a" in str(caught.value) or "requires a client certificate" in str(caught.value)
        assert issuer is None or "refused the client certificate (unknown ca)" in str(caught.value)


@pytest.mark.fault("Z08")
async def test_only_the_ca_file_is_trusted(clock: FakeClock, certificates: Certificates, tmp_path: Path) -> None:
    async with raw_server(answering(ME), certificates.server) as server:
        environment: Environment = server.environment
        options: dict[str, Any] = {"environment": environment, "company_id": 1, "clock": clock}
        async with Procore(StaticToken("t"), ca_file=certificates.ca_file, **options) as procore:
            assert await procore.get("/rest/v1.0/projects") == {"id": 7}


@pytest.mark.fault("T20")
async def test_an_unanswered_tls_shutdown_times_out(
    certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(direct_transport, "CLOSE_TIMEOUT", 0.05)

    async def ignore_shutdown(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.send(ME)
        connection.writer.transport.pause_reading()  # type: ignore[attr-defined]
        await asyncio.Event().wait()

    async with (
        raw_server(ignore_shutdown, certificates.server) as server,
        transport(tls=certificates.client) as carrier,
    ):
        await send(carrier, server)
        async with asyncio.timeout(5):
            await carrier.aclose()


@pytest.mark.fault("T20")
async def test_the_tls_connection_is_shut_down(each_transport: str, certificates: Certificates) -> None:
    ended: list[bytes] = []

    async def listen(server: RawServer, connection: Connection) -> None:
        await connection.request()
        await connection.send(ME)
        ended.append(await connection.reader.read())  # raises an error without close_notify

    async with raw_server(listen, certificates.server) as server, transport(tls=certificates.client) as carrier:
        await send(carrier, server)
        if each_transport == "direct":
            assert len(idle_connections(carrier, server)) == 1
        await carrier.aclose()
        await until(lambda: ended)
    assert ended == [b""]


async def test_a_stream_over_tls_ends_like_one_without(certificates: Certificates) -> None:
    async with raw_server(answering(http(b"x" * 1_000_000)), certificates.server) as server:
        async with transport(tls=certificates.client) as carrier:
            for _ in range(2):
                async with carrier.stream(request(server), authorization=BEARER, timeout=LONG_TIMEOUT) as answer:
                    assert b"".join([chunk async for chunk in answer.chunks]) == b"x" * 1_000_000
    assert server.connections == 1
