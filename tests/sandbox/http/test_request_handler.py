from __future__ import annotations

import asyncio
import ssl
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import aiohttp
import pytest

from aprocore.errors import ConfigurationError
from aprocore.sandbox import Answer, Sandbox
from tests.support.http_client import connect, until

pytestmark = pytest.mark.anyio

ME = "/rest/v1.0/me"


@pytest.fixture(autouse=True)
async def _quiet_handshakes():
    """asyncio's debug mode reports every failed handshake as an unhandled error of the loop."""
    asyncio.get_running_loop().set_debug(False)


class TestHost:
    @pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:8080", "localhost", "LocalHost:1", "[::1]:2"])
    async def test_loopback_names(self, client, host):
        assert (await client.call("GET", ME, headers={"Host": host})).status == 401

    @pytest.mark.parametrize(
        "host",
        [
            "evil.example",
            "localhost.evil.example",
            "127.0.0.1.evil.example:1",
            "10.0.0.1",
            "127.0.0.1:x",
            "evil@localhost",
        ],
    )
    @pytest.mark.parametrize("origin", ["login", "api"])
    async def test_rejects_other_names_before_processing(self, sandbox, client, host, origin):
        sandbox.faults.add("*", "*", Answer(500), times=None)
        reply = await client.call("GET", ME, origin=origin, headers={"Host": host})
        assert reply.status == 421
        assert sandbox.requests[0].status == 421

    async def test_missing(self, sandbox):
        async with connect(sandbox) as connection:
            connection.writer.write(f"GET {ME} HTTP/1.0\r\n\r\n".encode())
            assert (await connection.receive()).status == 421


class TestTls:
    async def test_listens_on_loopback_only_with_its_own_certificate(self, sandbox):
        for url in (sandbox.environment.api_url, sandbox.environment.login_url):
            parts = urlsplit(url)
            assert (parts.scheme, parts.hostname) == ("https", "127.0.0.1")
            with pytest.raises(ssl.SSLCertVerificationError):
                await asyncio.open_connection("127.0.0.1", parts.port, ssl=ssl.create_default_context())
            for name in ("127.0.0.1", "localhost", "::1"):
                _, writer = await asyncio.open_connection(
                    "127.0.0.1", parts.port, ssl=sandbox.ssl, server_hostname=name
                )
                assert writer.get_extra_info("ssl_object").version() in ("TLSv1.2", "TLSv1.3")
                writer.transport.abort()
            with pytest.raises(ssl.SSLCertVerificationError):
                await asyncio.open_connection(
                    "127.0.0.1", parts.port, ssl=sandbox.ssl, server_hostname="procore.example"
                )

    async def test_two_sandboxes_do_not_trust_each_other(self, sandbox):
        async with Sandbox() as other:
            with pytest.raises(ssl.SSLCertVerificationError):
                await asyncio.open_connection("127.0.0.1", urlsplit(sandbox.environment.api_url).port, ssl=other.ssl)

    async def test_plain_http_gets_no_answer(self, sandbox):
        reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(sandbox.environment.api_url).port)
        writer.write(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert not (await reader.read()).startswith(b"HTTP")
        writer.close()
        await writer.wait_closed()


class TestBodies:
    async def test_sends_100_continue_if_expected(self, sandbox):
        async with connect(sandbox) as connection:
            await connection.send("POST", "/oauth/token", {"Expect": "100-continue", "Content-Length": "4"})
            assert (await connection.reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 100 ")
            connection.writer.write(b"\x00\xff\r\n")
            assert (await connection.receive()).status == 400
        assert sandbox.requests[0].body == b"\x00\xff\r\n"

    async def test_too_large(self, sandbox, client, monkeypatch):
        monkeypatch.setattr("aprocore.sandbox.http.listener._MAX_BODY", 1000)
        assert (await client.call("POST", ME, body=b"x" * 1000)).status == 405
        refused = await client.call("POST", ME, body=b"x" * 1001)
        assert refused.status == 413
        assert "The request is too large: its body may have at most 1000 bytes." in refused.text
        assert [seen.status for seen in sandbox.requests] == [405, 413]

    async def test_incomplete(self, sandbox):
        async with connect(sandbox) as connection:
            await connection.send("POST", "/oauth/token", {"Content-Length": "100"})
            await until(lambda: len(sandbox.requests) == 1)
        await until(lambda: sandbox.requests[0].status is not None)
        assert (sandbox.requests[0].status, sandbox.requests[0].answered) == (400, False)

    async def test_broken_chunks(self, sandbox):
        async with connect(sandbox) as connection:
            await connection.send("POST", "/oauth/token", {"Transfer-Encoding": "chunked"})
            connection.writer.write(b"5\r\nhello\r\nzz\r\n")
            assert (await connection.receive()).status == 400

    async def test_long_request_line(self, sandbox, client):
        assert (await client.get(f"{ME}?{'x' * 60_000}")).status == 401
        assert len(sandbox.requests[0].query) == 60_000


class TestAnswers:
    async def test_date_is_by_the_sandbox_s_clock(self, sandbox, client):
        for seconds in (0, 86_400):
            sandbox.clock.advance(seconds)
            reply = await client.get(ME)
            assert abs(parsedate_to_datetime(reply.headers["Date"]).timestamp() - sandbox.clock.now()) < 5

    async def test_connection_serves_many_requests(self, sandbox):
        async with connect(sandbox) as connection:
            for _ in range(20):
                await connection.send("GET", ME, {})
                assert (await connection.receive()).status == 401
        assert {seen.connection for seen in sandbox.requests} == {1}
        assert all(seen.answered for seen in sandbox.requests)


class TestClose:
    async def test_closes_every_kind_of_open_connection_immediately(self):
        async with asyncio.timeout(5):
            async with Sandbox() as sandbox:
                port = urlsplit(sandbox.environment.api_url).port
                in_handshake = await asyncio.open_connection("127.0.0.1", port)
                fresh = await asyncio.open_connection("127.0.0.1", port, ssl=sandbox.ssl)
                half_sent = await asyncio.open_connection("127.0.0.1", port, ssl=sandbox.ssl)
                half_sent[1].write(b"POST /oauth/token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nx")
                session = aiohttp.ClientSession()
                async with session.get(sandbox.environment.api_url + ME, ssl=sandbox.ssl) as response:
                    assert response.status == 401
                await until(lambda: len(sandbox.requests) == 2)
            for reader, writer in (in_handshake, fresh, half_sent):
                try:
                    assert await reader.read() == b""
                except ConnectionError:
                    pass
                writer.close()
            await session.close()
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.1", port)

    async def test_leaves_no_task_running(self):
        before = asyncio.all_tasks()
        async with Sandbox() as sandbox, connect(sandbox) as connection:
            await connection.send("GET", ME, {})
            await connection.receive()
        await asyncio.sleep(0)
        assert asyncio.all_tasks() == before


class TestPorts:
    async def test_fixed_ports(self):
        async with Sandbox() as other:
            taken = urlsplit(other.environment.api_url).port
            with pytest.raises(ConfigurationError, match=f"Can't listen on port {taken} of 127.0.0.1"):
                await Sandbox(port=taken).start()
        for port in range(20_000, 20_100, 2):
            try:
                async with Sandbox(port=port) as sandbox:
                    assert sandbox.environment.api_url == f"https://127.0.0.1:{port}"
                    assert sandbox.environment.login_url == f"https://127.0.0.1:{port + 1}"
            except ConfigurationError:
                continue
            break
        else:
            pytest.fail("no two free ports")

    async def test_second_port_taken_frees_the_first(self):
        async with Sandbox() as other:
            taken = urlsplit(other.environment.api_url).port
            with pytest.raises(ConfigurationError):
                await Sandbox(port=taken - 1).start()
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.1", taken - 1)

    @pytest.mark.parametrize("origins", range(1, 5))
    async def test_closing_while_it_starts_leaves_no_port_open(self, monkeypatch, origins):
        serving = []
        create_server = asyncio.get_running_loop().create_server

        async def create(*arguments: object, **options: object) -> asyncio.Server:
            serving.append(options["sock"].getsockname()[1])
            # uvloop would do it all at once.
            await asyncio.sleep(0)
            return await create_server(*arguments, **options)

        monkeypatch.setattr(asyncio.get_running_loop(), "create_server", create)
        sandbox = Sandbox()
        starting = asyncio.ensure_future(sandbox.start())
        while len(serving) < origins:
            await asyncio.sleep(0)
        await sandbox.aclose()
        with pytest.raises(ConfigurationError, match="closed while it started"):
            await starting
        for port in serving:
            with pytest.raises(ConnectionRefusedError):
                await asyncio.open_connection("127.0.0.1", port)

    async def test_loop_that_fails_to_create_a_server(self, monkeypatch):
        async def refuse(*_arguments: object, **_options: object) -> None:
            raise RuntimeError("no servers here")

        monkeypatch.setattr(asyncio.get_running_loop(), "create_server", refuse)
        with pytest.raises(RuntimeError, match="no servers here"):
            await Sandbox().start()
