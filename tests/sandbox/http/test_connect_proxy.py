from __future__ import annotations

import asyncio
import json
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

import pytest

from aprocore import FEDERAL, PRODUCTION, ClientCredentials, Environment, Procore
from aprocore.environments import ENVIRONMENTS
from aprocore.errors import ConfigurationError
from aprocore.sandbox import Hold, Sandbox
from tests.support.http_client import Connection, until

pytestmark = pytest.mark.anyio

ME = "/rest/v1.0/me"
HOSTS = sorted(
    urlsplit(url).netloc
    for environment in ENVIRONMENTS.values()
    for url in (environment.login_url, environment.api_url)
)


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(proxy=True) as sandbox:
        yield sandbox


@asynccontextmanager
async def connected(sandbox: Sandbox) -> AsyncIterator[Connection]:
    reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(sandbox.proxy_url).port)
    try:
        yield Connection(reader, writer)
    finally:
        writer.transport.abort()


@asynccontextmanager
async def tunnel(sandbox: Sandbox, host: str, port: int = 443, *, shown: str = "") -> AsyncIterator[Connection]:
    """Open a tunnel, with TLS that is verified for the host."""
    async with connected(sandbox) as connection:
        connection.writer.write(f"CONNECT {shown or host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n".encode())
        assert await connection.reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 200 Connection Established\r\n\r\n"
        await connection.writer.start_tls(sandbox.ssl, server_hostname=host)
        yield connection


async def refusal(sandbox: Sandbox, head: bytes) -> tuple[int, str]:
    """Return status and text of the proxy's answer, after which it closes the connection."""
    async with connected(sandbox) as connection:
        connection.writer.write(head)
        answer = await connection.receive()
        assert await connection.reader.read() == b""
        assert answer.headers["Connection"] == "close"
        return answer.status, answer.text


def session(sandbox: Sandbox, environment: Environment) -> Procore:
    auth = ClientCredentials(sandbox.client_id, sandbox.client_secret)
    return Procore(
        auth, environment=environment, company_id=sandbox.company_id, proxy=sandbox.proxy_url, ssl=sandbox.ssl
    )


class TestProcoreHosts:
    @pytest.mark.parametrize("environment", [PRODUCTION, FEDERAL], ids=lambda environment: environment.name)
    async def test_session_of_a_procore_environment_is_served(self, sandbox: Sandbox, environment: Environment) -> None:
        project = next(iter(sandbox.seed_data.projects))
        async with session(sandbox, environment) as procore:
            assert (await procore.me()).name == "Sandbox App"
            # Links of lists name the host that was called.
            rfis = await procore.rfis.list(project_id=project, per_page=2).all()
        assert [rfi.id for rfi in rfis] == [rfi["id"] for rfi in sandbox.seed_data.rfis[project]]
        calls = [(request.origin, f"https://{request.headers['Host']}") for request in sandbox.requests]
        assert set(calls) == {("login", environment.login_url), ("api", environment.api_url)}
        assert {request.status for request in sandbox.requests} == {200}

    @pytest.mark.parametrize("host", HOSTS)
    async def test_hosts_of_all_environments_are_answered_for(self, sandbox: Sandbox, host: str) -> None:
        async with tunnel(sandbox, host, shown=host.upper()) as connection:
            for _ in range(2):
                await connection.send("GET", ME, {"Host": host})
                answer = await connection.receive()
                assert answer.status == (404 if host.startswith("login") else 401)
        assert {request.connection for request in sandbox.requests} == {sandbox.requests[0].connection}

    async def test_request_for_another_host_in_the_tunnel_is_rejected(self, sandbox: Sandbox) -> None:
        async with tunnel(sandbox, "api.procore.com") as connection:
            for host in ("login.procore.com", "127.0.0.1", "example.com"):
                await connection.send("GET", ME, {"Host": host})
                assert (await connection.receive()).status == 421

    async def test_listeners_of_loopback_reject_these_hosts(self, sandbox: Sandbox) -> None:
        for url in (sandbox.environment.api_url, sandbox.environment.login_url):
            port = urlsplit(url).port
            assert port is not None
            async with tunnel(sandbox, "127.0.0.1", port) as connection:
                await connection.send("GET", ME, {"Host": "api.procore.com"})
                assert (await connection.receive()).status == 421

    async def test_held_request_can_be_dropped(self, sandbox: Sandbox) -> None:
        hold = Hold()
        sandbox.faults.add("GET", ME, hold)
        async with tunnel(sandbox, "api.procore.com") as connection:
            await connection.send("GET", ME, {"Host": "api.procore.com"})
            await hold.reached.wait()
            sandbox.drop_held()
            assert await connection.reader.read() == b""


class TestOwnPorts:
    async def test_other_origins_of_the_sandbox_are_reached_too(self, sandbox: Sandbox) -> None:
        for url in (sandbox._app.storage.origin, sandbox.environment.api_url):
            port = urlsplit(url).port
            assert port is not None
            for host in ("127.0.0.1", "localhost"):
                async with tunnel(sandbox, host, port) as connection:
                    await connection.send("GET", "/x", {"Host": f"{host}:{port}"})
                    assert (await connection.receive()).status in (403, 404)

    async def test_fixed_port_follows_the_others(self) -> None:
        for port in range(21_300, 21_500, 5):
            try:
                async with Sandbox(port=port, plain_http=True, proxy=True) as sandbox:
                    assert sandbox.proxy_url == f"http://127.0.0.1:{port + 4}"
            except ConfigurationError:
                continue
            break
        else:
            pytest.fail("no five free ports")


class TestRefusals:
    @pytest.mark.parametrize(
        "target", ["example.com:443", "api.procore.com:80", "api.procore.com.example:443", "127.0.0.1:1", "[::1]:443"]
    )
    async def test_other_targets(self, sandbox: Sandbox, target: str) -> None:
        status, text = await refusal(sandbox, f"CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n\r\n".encode())
        assert status == 403
        shown = target.replace("[", "").replace("]", "")
        assert text.startswith(f"The sandbox does not answer for {shown}, and its proxy forwards nothing.")
        assert "api.procore.com" in text
        assert not sandbox.requests

    @pytest.mark.parametrize("target", ["http://api.procore.com/rest/v1.0/me", "/"])
    async def test_requests_without_a_tunnel(self, sandbox: Sandbox, target: str) -> None:
        status, text = await refusal(sandbox, f"GET {target} HTTP/1.1\r\n\r\n".encode())
        assert (status, text[:35]) == (403, "This is the sandbox's proxy. It acc")

    @pytest.mark.parametrize(
        "head",
        [
            b"\x16\x03\x01\r\n\r\n",
            b"CONNECT api.procore.com HTTP/1.1\r\n\r\n",
            b"CONNECT api.procore.com:x HTTP/1.1\r\n\r\n",
            b"CONNECT api.procore.com:443\r\n\r\n",
            b"CONNECT a@b/c:443 HTTP/1.1\r\n\r\n",
        ],
    )
    async def test_invalid_requests(self, sandbox: Sandbox, head: bytes) -> None:
        assert await refusal(sandbox, head) == (400, "The request is not valid HTTP.\n")

    async def test_endless_head(self, sandbox: Sandbox) -> None:
        assert (await refusal(sandbox, b"CONNECT " + b"x" * 70_000))[0] == 431

    async def test_head_may_arrive_in_pieces(self, sandbox: Sandbox) -> None:
        async with connected(sandbox) as connection:
            for byte in b"CONNECT api.procore.com:443 HTTP/1.0\r\n\r\n":
                connection.writer.write(bytes((byte,)))
                await connection.writer.drain()
            assert b" 200 " in await connection.reader.readuntil(b"\r\n\r\n")

    async def test_client_that_does_not_trust_the_ca(self, sandbox: Sandbox) -> None:
        async with connected(sandbox) as connection:
            connection.writer.write(b"CONNECT api.procore.com:443 HTTP/1.1\r\n\r\n")
            await connection.reader.readuntil(b"\r\n\r\n")
            with pytest.raises((ssl.SSLError, ConnectionResetError)):  # the second one on Windows
                await connection.writer.start_tls(ssl.create_default_context(), server_hostname="api.procore.com")
        async with session(sandbox, PRODUCTION) as procore:
            await procore.me()


class ManualTls:
    """TLS of a client whose bytes the test sends."""

    def __init__(self, connection: Connection, context: ssl.SSLContext, host: str) -> None:
        self._connection = connection
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)

    async def handshake(self) -> None:
        """Complete the handshake, except for sending its last flight."""
        while True:
            try:
                self._tls.do_handshake()
            except ssl.SSLWantReadError:
                self._connection.writer.write(self._outgoing.read())
                self._incoming.write(await self._connection.reader.read(1 << 16))
            else:
                return

    def send(self, data: bytes = b"") -> None:
        if data:
            self._tls.write(data)
        self._connection.writer.write(self._outgoing.read())

    async def receive(self) -> bytes:
        while True:
            try:
                return self._tls.read()
            except ssl.SSLWantReadError:
                self._incoming.write(await self._connection.reader.read(1 << 16))


class TestHandshakes:
    async def test_request_in_the_last_flight_of_the_handshake(self, sandbox: Sandbox) -> None:
        async with connected(sandbox) as connection:
            connection.writer.write(b"CONNECT api.procore.com:443 HTTP/1.1\r\n\r\n")
            await connection.reader.readuntil(b"\r\n\r\n")
            tls = ManualTls(connection, sandbox.ssl, "api.procore.com")
            await tls.handshake()
            tls.send(f"GET {ME} HTTP/1.1\r\nHost: api.procore.com\r\n\r\n".encode())
            assert (await tls.receive()).startswith(b"HTTP/1.1 401 ")

    async def test_client_that_leaves_with_its_first_request(self, sandbox: Sandbox) -> None:
        async with connected(sandbox) as connection:
            connection.writer.write(b"CONNECT api.procore.com:443 HTTP/1.1\r\n\r\n")
            await connection.reader.readuntil(b"\r\n\r\n")
            tls = ManualTls(connection, sandbox.ssl, "api.procore.com")
            await tls.handshake()
            tls.send(f"GET {ME} HTTP/1.1\r\nHost: api.procore.com\r\n\r\n".encode())
            connection.writer.write_eof()
            await until(lambda: bool(sandbox.requests))

    async def test_closing_does_not_wait_for_clients(self) -> None:
        async with (
            Sandbox(proxy=True) as sandbox,
            connected(sandbox) as idle,
            connected(sandbox) as half,
            tunnel(sandbox, "api.procore.com") as full,
        ):
            half.writer.write(b"CONNECT api.procore.com:443 HTTP/1.1\r\n\r\n")
            await half.reader.readuntil(b"\r\n\r\n")
            await full.send("GET", ME, {"Host": "api.procore.com"})
            await full.receive()
            await sandbox.aclose()
            for connection in (idle, half):
                assert await connection.reader.read() == b""
            with pytest.raises((ConnectionError, asyncio.IncompleteReadError)):
                await full.reader.readexactly(1)


class TestConnectionValues:
    async def test_variables_of_a_client_are_given(self, sandbox: Sandbox) -> None:
        values = sandbox.as_dict()
        assert json.loads(json.dumps(values)) == values
        assert urlsplit(values["proxy_url"]).hostname == "127.0.0.1"
        assert values["proxy_variables"] == {
            "HTTPS_PROXY": sandbox.proxy_url,
            "https_proxy": sandbox.proxy_url,
            "SSL_CERT_FILE": sandbox.ca_file,
            "CURL_CA_BUNDLE": sandbox.ca_file,
            "REQUESTS_CA_BUNDLE": sandbox.ca_file,
            "NODE_EXTRA_CA_CERTS": sandbox.ca_file,
            "NODE_USE_ENV_PROXY": "1",
        }

    async def test_there_is_no_proxy_by_default(self) -> None:
        async with Sandbox() as sandbox:
            assert "proxy_url" not in sandbox.as_dict()
            with pytest.raises(ConfigurationError, match=r"has no proxy\. .*proxy=True"):
                _ = sandbox.proxy_url
