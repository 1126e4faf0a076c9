"""Hostile servers at the level of calls: certificates, data at the wrong time and ends, with both kinds of TLS."""

from __future__ import annotations

import asyncio
import datetime
import ipaddress
import logging
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from aprocore import CertificateError, ConnectError, ProtocolError, RequestTimeoutError, Timeout
from aprocore.net.aiohttp import direct_transport
from aprocore.net.tls_context import client_context
from aprocore.net.transport import Transport
from aprocore.sandbox.http.tls import Certificates
from tests.support.canary import CANARY, assert_hidden, traceback_of
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.raw_tls_server import TLSConnection, over_tls
from tests.support.tls_records import ALERT, RecordWriter, logged_secret
from tests.support.transports import send, transport

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("choice", ["asyncio", "own"])]

ME = http(b'{"id": 7}')
POISON = http(b'{"id": 666}')
NOW, DAY = datetime.datetime.now(datetime.UTC), datetime.timedelta(days=1)


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


@asynccontextmanager
async def attacked(
    certificates: Certificates, choice: Any, answer: Callable[[RawServer, TLSConnection], Awaitable[None]]
) -> AsyncIterator[tuple[Transport, str, RawServer]]:
    async with raw_server(over_tls(certificates.server, answer)) as server:
        async with transport(tls=certificates.client, tls_choice=choice) as carrier:
            yield carrier, server.origin.replace("http:", "https:"), server


# -- certificates -----------------------------------------------------------------------------------------------------


class Authority:
    """CA that issues any certificate."""

    def __init__(self, folder: Path) -> None:
        self._trustme = trustme.CA()
        self._folder = folder
        self.ca_file = folder / "ca.pem"
        self._trustme.cert_pem.write_to_path(self.ca_file)
        self._key: Any = serialization.load_pem_private_key(self._trustme.private_key_pem.bytes(), None)
        self._name = x509.load_pem_x509_certificate(self._trustme.cert_pem.bytes()).subject

    def server(
        self, *names: x509.GeneralName, common_name: str = "x.example", more: tuple[x509.ExtensionType, ...] = ()
    ) -> ssl.SSLContext:
        """Return the context of a server."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])
        builder = x509.CertificateBuilder(self._name, subject, key.public_key(), serial_number=7)
        builder = builder.not_valid_before(NOW - DAY).not_valid_after(NOW + DAY)
        extensions = [x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key()), *more]
        if names:
            extensions.append(x509.SubjectAlternativeName(names))
        for extension in extensions:
            builder = builder.add_extension(extension, critical=False)
        certificate = builder.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
        encoding = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        (self._folder / "server.pem").write_bytes(key.private_bytes(*encoding) + certificate)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self._folder / "server.pem")
        return context

    def revoking(self, *serial_numbers: int) -> ssl.SSLContext:
        """Return the context of a client that checks the CA's list of revoked certificates."""
        builder = x509.CertificateRevocationListBuilder(self._name, NOW - DAY, NOW + DAY)
        for number in serial_numbers:
            revoked = x509.RevokedCertificateBuilder(number, NOW - DAY).build()
            builder = builder.add_revoked_certificate(revoked)
        revocations = builder.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
        (self._folder / "revoked.pem").write_bytes(revocations)
        context = client_context(self.ca_file)
        context.load_verify_locations(self._folder / "revoked.pem")
        context.verify_flags |= ssl.VERIFY_CRL_CHECK_LEAF
        return context


HOST = x509.DNSName("server.example")
#: Host, names in the certificate, other arguments.
CERTIFICATES: dict[str, tuple[str, list[x509.GeneralName], dict[str, Any]]] = {
    "common name": ("server.example", [], {"common_name": "server.example"}),
    "common name beside an address": (
        "server.example",
        [x509.RFC822Name("a@server.example")],
        {"common_name": "server.example"},
    ),
    "IP address as a name": ("127.0.0.1", [x509.DNSName("127.0.0.1")], {}),
    "IP address as a common name": ("127.0.0.1", [], {"common_name": "127.0.0.1"}),
    "other IP address": ("127.0.0.1", [x509.IPAddress(ipaddress.ip_address("127.0.0.2"))], {}),
    "wildcard for two labels": ("a.b.server.example", [x509.DNSName("*.server.example")], {}),
    "wildcard for none": ("server.example", [x509.DNSName("*.server.example")], {}),
    "wildcard in a label": ("foo.server.example", [x509.DNSName("f*.server.example")], {}),
    "wildcard for everything": ("server.example", [x509.DNSName("*")], {}),
    "wildcard for a top-level domain": ("server.example", [x509.DNSName("*.example")], {}),
    "null character": ("server.example", [x509.DNSName("server.example\0.evil.example")], {}),
    "certificate of a client": (
        "server.example",
        [HOST],
        {"more": (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]),)},
    ),
}


@pytest.fixture
def resolved(monkeypatch: pytest.MonkeyPatch) -> None:
    """Resolve every name to 127.0.0.1."""

    async def resolve(self: Any, host: str, port: int, traces: Any = None) -> list[dict[str, Any]]:
        return [{"hostname": host, "host": "127.0.0.1", "port": port, "family": 2, "proto": 0, "flags": 0}]

    monkeypatch.setattr(aiohttp.TCPConnector, "_resolve_host", resolve)


@pytest.mark.fault("Z01")
@pytest.mark.usefixtures("resolved")
@pytest.mark.parametrize("name", CERTIFICATES)
async def test_a_certificate_for_something_else_is_rejected(tmp_path: Path, choice: str, name: str) -> None:
    authority = Authority(tmp_path)
    host, names, options = CERTIFICATES[name]
    async with raw_server(answering(ME), authority.server(*names, **options)) as server:
        async with transport(tls=client_context(authority.ca_file), tls_choice=choice) as carrier:
            with pytest.raises(CertificateError, match="is not trusted") as caught:
                await send(carrier, server.origin.replace("127.0.0.1", host), "POST", body=b"{}")
    assert (caught.value.phase, server.requests, server.connections) == ("not_sent", [], 0)


@pytest.mark.fault("Z01")
@pytest.mark.usefixtures("resolved")
@pytest.mark.parametrize("host", ["server.example", "SERVER.EXAMPLE", "server.example.", "a.server.example"])
async def test_a_certificate_for_the_host_is_accepted(tmp_path: Path, choice: str, host: str) -> None:
    authority = Authority(tmp_path)
    async with raw_server(answering(ME), authority.server(HOST, x509.DNSName("*.server.example"))) as server:
        async with transport(tls=client_context(authority.ca_file), tls_choice=choice) as carrier:
            assert (await send(carrier, server.origin.replace("127.0.0.1", host))).status == 200


@pytest.mark.fault("Z01")
@pytest.mark.usefixtures("resolved")
@pytest.mark.parametrize(("serial_number", "accepted"), [(7, False), (8, True)])
async def test_a_revoked_certificate_is_rejected(
    tmp_path: Path, choice: str, serial_number: int, accepted: bool
) -> None:
    authority = Authority(tmp_path)
    async with raw_server(answering(ME), authority.server(HOST)) as server:
        async with transport(tls=authority.revoking(serial_number), tls_choice=choice) as carrier:
            origin = server.origin.replace("127.0.0.1", "server.example")
            if accepted:
                assert (await send(carrier, origin)).status == 200
            else:
                with pytest.raises(CertificateError, match="revoked"):
                    await send(carrier, origin)
    assert len(server.requests) == accepted


@pytest.mark.fault("Z05")
async def test_a_handshake_by_single_bytes_ends_with_the_connect_timeout(
    certificates: Certificates, choice: str
) -> None:
    async def drip(server: RawServer, connection: Connection) -> None:
        secured = TLSConnection(connection, certificates.server)
        for byte in secured.tls.answer(await connection.reader.read(1 << 16)):
            await connection.send(bytes([byte]))
            await asyncio.sleep(0.005)

    async with raw_server(drip) as server, transport(tls=certificates.client, tls_choice=choice) as carrier:
        with pytest.raises(RequestTimeoutError, match=r"No connection .* within 0\.05 s"):
            await send(carrier, server.origin.replace("http:", "https:"), timeout=Timeout(connect=0.05))


# -- data at the wrong time -------------------------------------------------------------------------------------------


@pytest.fixture
def key_log(certificates: Certificates, tmp_path: Path) -> Path:
    """Let the server log its keys, and send no records of its own."""
    certificates.server.num_tickets = 0
    certificates.server.keylog_filename = str(tmp_path / "keys.log")
    return tmp_path / "keys.log"


def records_of(key_log: Path) -> RecordWriter:
    """Return the writer of records for the connection of the last handshake."""
    return RecordWriter(logged_secret(key_log, "SERVER_TRAFFIC_SECRET_0"))


@pytest.mark.fault("T08")
async def test_a_response_with_the_handshake_answers_no_request(
    certificates: Certificates, key_log: Path, choice: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if choice == "asyncio" and not isinstance(asyncio.get_running_loop(), asyncio.BaseEventLoop):
        pytest.skip("uvloop's TLS delivers the data once the request was written, as if it were an answer")
    monkeypatch.setattr(direct_transport, "CLOSE_TIMEOUT", 0.01)  # the server does not answer a close_notify

    async def answer(server: RawServer, connection: Connection) -> None:
        secured = TLSConnection(connection, certificates.server)
        if server.connections == 1:
            flight = secured.tls.answer(await connection.reader.read(1 << 16))
            await connection.send(flight + records_of(key_log).record(POISON))
        else:
            await secured.handshake()
            while True:
                server.requests.append(await secured.request())
                await secured.send_raw(secured.tls.send(ME))
        await connection.read_until_closed()

    async with raw_server(answer) as server, transport(tls=certificates.client, tls_choice=choice) as carrier:
        origin = server.origin.replace("http:", "https:")
        with pytest.raises(ConnectError, match="closed it immediately"):
            await send(carrier, origin, "POST")
        for _ in range(2):
            assert (await send(carrier, origin)).body == b'{"id": 7}'
    assert (server.connections, len(server.requests)) == (2, 2)


@pytest.mark.fault("Z06")
@pytest.mark.parametrize("framing", ["counted", "chunked", "until the end"])
async def test_data_after_a_close_notify_is_ignored(
    certificates: Certificates, key_log: Path, choice: str, framing: str
) -> None:
    head, body = {
        "counted": (b"Content-Length: 9", b'{"id": 7}'),
        "chunked": (b"Transfer-Encoding: chunked", b'9\r\n{"id": 7}\r\n0\r\n\r\n'),
        "until the end": (b"Connection: close", b'{"id": 7}'),
    }[framing]

    async def answer(server: RawServer, connection: TLSConnection) -> None:
        await connection.request()
        records = records_of(key_log)
        await connection.send_raw(
            records.record(b"HTTP/1.1 200 OK\r\n" + head + b"\r\n\r\n" + body[:-4])
            + records.close_notify()
            + records.record(body[-4:])
        )
        await connection.raw.read_until_closed()

    async with attacked(certificates, choice, answer) as (carrier, origin, _):
        if framing == "until the end":
            assert (await send(carrier, origin)).body == b'{"id"'
        else:
            with pytest.raises(ProtocolError, match="truncated"):
                await send(carrier, origin)


@pytest.mark.fault("T10")
async def test_a_server_that_closes_its_side_and_reads_nothing_is_a_read_timeout(
    certificates: Certificates, choice: str
) -> None:
    ended = asyncio.Event()

    async def answer(server: RawServer, connection: TLSConnection) -> None:
        connection.raw.writer.transport.pause_reading()  # type: ignore[attr-defined]
        connection.raw.writer.write_eof()
        await ended.wait()

    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield bytes(1 << 20)

    async with attacked(certificates, choice, answer) as (carrier, origin, _):
        with pytest.raises(RequestTimeoutError):
            await send(carrier, origin, "POST", body=endless(), timeout=Timeout(total=3.0, read=0.1))
        ended.set()


# -- secrets ----------------------------------------------------------------------------------------------------------

SECRET = "apc-CANARY-response"
FAULTS: dict[str, Callable[[RecordWriter], bytes]] = {
    "damage": lambda records: records.record(SECRET.encode()) + b"\x17\x03\x03\x00\x20" + bytes(32),
    "alert": lambda records: records.record(SECRET.encode()) + records.record(b"\x02\x50", ALERT),
    "plain text": lambda _: ME,
    "end": lambda records: records.record(b"HTTP/1.1 200 OK\r\n" + SECRET.encode()) + records.close_notify(),
}


@pytest.mark.fault("X01", "I04")
@pytest.mark.parametrize("name", FAULTS)
async def test_no_failure_of_tls_shows_a_secret(
    certificates: Certificates, key_log: Path, caplog: pytest.LogCaptureFixture, choice: str, name: str
) -> None:
    caplog.set_level(logging.DEBUG)
    asyncio.get_running_loop().set_debug(True)
    seen = []

    async def answer(server: RawServer, connection: TLSConnection) -> None:
        seen.append((await connection.request()).decode())
        await connection.send_raw(FAULTS[name](records_of(key_log)))
        await connection.raw.read_until_closed()

    async with attacked(certificates, choice, answer) as (carrier, origin, _):
        with pytest.raises(ProtocolError) as caught:
            await send(carrier, origin)
    assert CANARY in seen[0]
    shown = traceback_of(caught.value) + str(caught.value) + repr(caught.value) + caplog.text
    for secret in (CANARY, SECRET):
        assert_hidden(shown, secret)
