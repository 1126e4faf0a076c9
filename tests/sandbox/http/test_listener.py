"""Listeners for plain HTTP and for the foreign origin."""

from __future__ import annotations

from collections.abc import AsyncIterator
from urllib.parse import urlsplit

import aiohttp
import pytest

from aprocore.errors import ConfigurationError
from aprocore.sandbox import Answer, Health, Sandbox
from tests.support.http_client import HttpClient

pytestmark = pytest.mark.anyio

ME = "/rest/v1.0/me"


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(plain_http=True) as sandbox:
        yield sandbox


class TestPlainHttp:
    async def test_listens_on_loopback_only_if_enabled(self, sandbox: Sandbox) -> None:
        parts = urlsplit(sandbox.plain_url)
        assert (parts.scheme, parts.hostname) == ("http", "127.0.0.1")
        assert sandbox.as_dict()["plain_url"] == sandbox.plain_url
        async with Sandbox() as other:
            assert "plain_url" not in other.as_dict()
            with pytest.raises(ConfigurationError, match="plain_http=True"):
                _ = other.plain_url
        with pytest.raises(ConfigurationError, match="not running"):
            _ = Sandbox(plain_http=True).plain_url

    @pytest.mark.parametrize(
        ("method", "target"),
        [
            ("GET", ME),
            ("GET", "/rest/v2.0/companies"),
            ("POST", "/oauth/token"),
            ("GET", "/oauth/token/info"),
            ("POST", "/oauth/revoke"),
            ("GET", "/files/plan.pdf"),
            ("GET", "//oauth/authorize"),
        ],
    )
    async def test_serves_neither_tokens_nor_data(
        self, sandbox: Sandbox, client: HttpClient, method: str, target: str
    ) -> None:
        reply = await client.call(method, target, origin="plain")
        assert reply.status == 403
        assert "https" in reply.text
        assert sandbox.requests[0].origin == "plain"
        assert sandbox.health() == Health()

    async def test_rejects_tokens(self, sandbox: Sandbox, client: HttpClient) -> None:
        # Not a valid token: the monitor fails tests that send one to a wrong origin.
        reply = await client.call("GET", ME, origin="plain", headers={"Authorization": "Bearer x"})
        assert reply.status == 403
        assert "WWW-Authenticate" not in reply.headers

    @pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example:1"])
    async def test_rejects_other_host_names(self, sandbox: Sandbox, client: HttpClient, host: str) -> None:
        for target in ("/", "/sandbox/overview.json", "/oauth/authorize"):
            assert (await client.call("GET", target, origin="plain", headers={"Host": host})).status == 421

    async def test_fixed_port(self) -> None:
        for port in range(21_000, 21_200, 4):
            try:
                async with Sandbox(port=port, plain_http=True) as sandbox:
                    assert sandbox.plain_url == f"http://127.0.0.1:{port + 3}"
            except ConfigurationError:
                continue
            break
        else:
            pytest.fail("no four free ports")


class TestForeignOrigin:
    async def test_gives_every_request_the_same_response_and_logs_it(
        self, sandbox: Sandbox, client: HttpClient
    ) -> None:
        sandbox.faults.add("*", "*", Answer(500), times=None)
        for method, target in (("GET", "/"), ("POST", "/oauth/token"), ("DELETE", "/x?y=z"), ("GET", "/sandbox/x")):
            reply = await client.call(method, target, origin="foreign", headers={"X-A": "b"}, body=b"sent")
            assert (reply.status, reply.json()) == (200, {})
            request = sandbox.requests[-1]
            assert (request.origin, request.method, request.body) == ("foreign", method, b"sent")
            assert f"{request.path}{'?' if request.query else ''}{request.query}" == target
            assert request.headers["X-A"] == "b"
        assert sandbox.health() == Health()
        assert sandbox.tokens.presentations("sent") == 0

    async def test_has_its_own_origin(self, sandbox: Sandbox) -> None:
        own = (sandbox.environment.api_url, sandbox.environment.login_url, sandbox._app.storage.origin)
        assert sandbox.foreign_url not in own
        assert sandbox.foreign_url.startswith("https://127.0.0.1:")
        with pytest.raises(ConfigurationError, match="not running"):
            _ = Sandbox().foreign_url

    async def test_a_redirected_session_sends_no_token(self, sandbox: Sandbox) -> None:
        location = {"Location": f"{sandbox.foreign_url}/elsewhere"}
        sandbox.faults.add("GET", "/rest/v1.0/files/{id}", Answer(302, location))
        async with (
            sandbox.procore() as procore,
            procore.stream("GET", "/rest/v1.0/files/1") as response,
        ):
            assert await response.read() == b"{}"
        (redirected,) = [request for request in sandbox.requests if request.origin == "foreign"]
        assert redirected.path == "/elsewhere"
        assert "Authorization" not in redirected.headers

    async def test_closes_with_the_sandbox(self, sandbox: Sandbox) -> None:
        async with Sandbox(plain_http=True) as other, aiohttp.ClientSession() as session:
            urls = (other.foreign_url, f"{other.plain_url}/oauth/authorize")
            for url in urls:
                async with session.get(url, ssl=other.ssl):
                    pass
        async with aiohttp.ClientSession() as session:
            for url in urls:
                with pytest.raises(aiohttp.ClientConnectionError):
                    await session.get(url)
