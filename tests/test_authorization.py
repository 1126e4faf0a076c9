"""Interactive sign-in: redirects from the browser."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import logging
import re
from collections.abc import Callable
from urllib.parse import parse_qsl, urlsplit

import pytest
from aiohttp import web

from aprocore import AuthorizationDeniedError, AuthorizationRequest, MemoryStore
from aprocore.sandbox import Sandbox
from tests.support.authorization_attempts import CODE, BlockedClock, SignInAttempt, free_port, sign_in_attempt
from tests.support.browser import Browser, Page
from tests.support.http_client import HttpClient

pytestmark = pytest.mark.anyio


# -- end to end -------------------------------------------------------------------------------------------------------


async def sign_in_on_page(sandbox: Sandbox, url: str, decision: str = "Allow") -> str:
    """Sign in on the page as a user does, and return the URL of the redirect."""
    browser = Browser(HttpClient(sandbox))
    parts = urlsplit(url)
    assert f"{parts.scheme}://{parts.netloc}" == sandbox.environment.login_url
    await browser.open(f"{parts.path}?{parts.query}")
    await browser.submit("Sign in", email=sandbox.seed_data.people[0].login, password="any")
    await browser.submit(decision)
    return browser.location


async def test_user_signs_in(sandbox: Sandbox) -> None:
    request = AuthorizationRequest.create(
        sandbox.client_id, f"http://localhost:{free_port()}/callback", sandbox.environment
    )
    attempt = SignInAttempt(request, BlockedClock())
    attempt.start()
    await attempt.wait_until_listening()
    [url] = attempt.shown
    back = urlsplit(await sign_in_on_page(sandbox, url))
    assert (back.hostname, back.port) == ("localhost", attempt.port)
    response = await attempt.send(f"{back.path}?{back.query}")
    code = await attempt.task
    assert response.status == 200
    assert "You are signed in" in Page(response.text).text
    assert sandbox.requests.to("POST", "/oauth/token") == []

    store = MemoryStore()
    grant = request.grant(sandbox.client_secret, code)
    async with sandbox.procore(auth=grant, store=store) as procore:
        await procore.token_manager.token()
        assert (await procore.me()).login == sandbox.seed_data.people[0].login
    [exchange] = sandbox.requests.to("POST", "/oauth/token")
    form = dict(parse_qsl(exchange.body.decode()))
    assert form["code"] == code
    assert form["redirect_uri"] == request.redirect_uri
    assert form["code_verifier"] == request.code_verifier
    assert exchange.status == 200


async def test_user_denies_access(sandbox: Sandbox) -> None:
    request = AuthorizationRequest.create(
        sandbox.client_id, f"http://localhost:{free_port()}/callback", sandbox.environment
    )
    attempt = SignInAttempt(request, BlockedClock())
    attempt.start()
    await attempt.wait_until_listening()
    back = urlsplit(await sign_in_on_page(sandbox, attempt.shown[0], "Deny"))
    response = await attempt.send(f"{back.path}?{back.query}")
    with pytest.raises(AuthorizationDeniedError, match="denied the request"):
        await attempt.task
    assert "Not signed in" in response.text
    assert sandbox.requests.to("POST", "/oauth/token") == []


# -- redirects --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("uri", "address", "host"),
    [
        ("http://localhost:{port}/callback", "127.0.0.1", "localhost:{port}"),
        ("http://localhost:{port}/callback", "::1", "LocalHost:{port}"),
        ("http://127.0.0.1:{port}/callback", "127.0.0.1", "127.0.0.1:{port}"),
        ("http://[::1]:{port}/callback", "::1", "[::1]:{port}"),
    ],
)
async def test_redirect_may_arrive_at_any_loopback_address(uri: str, address: str, host: str) -> None:
    async with sign_in_attempt(uri) as attempt:
        response = await attempt.send(attempt.callback_target(), host=host.format(port=attempt.port), address=address)
        assert response.status == 200
        assert await attempt.task == CODE


async def test_any_path_of_the_redirect_uri_is_supported() -> None:
    async with sign_in_attempt("http://localhost:{port}") as attempt:
        assert (await attempt.send(attempt.callback_target())).status == 404
        assert (await attempt.send(attempt.callback_target().replace("/callback", "/"))).status == 200
        assert await attempt.task == CODE


@pytest.mark.parametrize(
    "wrong",
    [
        lambda attempt: attempt.callback_target(state="another"),
        lambda attempt: attempt.callback_target(state=None),
        lambda attempt: attempt.callback_target(state=""),
        lambda attempt: attempt.callback_target() + f"&state={attempt.request.state}",
        lambda attempt: attempt.callback_target() + "&state=another",
        lambda attempt: attempt.callback_target() + "&code=another",
        lambda attempt: attempt.callback_target(iss="https://evil.example"),
        lambda attempt: attempt.callback_target(error="access_denied", code=None, state="another"),
        lambda attempt: attempt.callback_target(code=None),
        lambda attempt: attempt.callback_target(code=""),
        lambda attempt: "/callback",
        lambda attempt: "/callback?" + "%ff=%00&" * 30,
    ],
)
async def test_redirect_of_another_sign_in_is_rejected(wrong: Callable[[SignInAttempt], str]) -> None:
    async with sign_in_attempt() as attempt:
        response = await attempt.send(wrong(attempt))
        assert response.status == 400
        assert "Unknown sign-in request" in response.text
        assert CODE not in response.text
        assert attempt.request.state not in response.text
        assert not attempt.task.done()
        # The listener still waits.
        assert (await attempt.send(attempt.callback_target(iss=attempt.request.environment.login_url))).status == 200
        assert await attempt.task == CODE


@pytest.mark.parametrize(
    ("method", "target", "host", "status"),
    [
        ("GET", "/", None, 404),
        ("GET", "/favicon.ico", None, 404),
        ("GET", "/callback/{query}", None, 404),
        ("GET", "/Callback{query}", None, 404),
        ("GET", "//callback{query}", None, 404),
        ("GET", "http://localhost/callback{query}", None, 404),
        ("HEAD", "/callback{query}", None, 405),
        ("POST", "/callback{query}", None, 405),
        ("OPTIONS", "/callback{query}", None, 405),
        ("GET", "/callback{query}", "evil.example", 421),
        ("GET", "/callback{query}", "evil.example:{port}", 421),
        ("GET", "/callback{query}", "localhost.evil.example:{port}", 421),
        ("GET", "/callback{query}", "localhost", 421),
        ("GET", "/callback{query}", "localhost:1", 421),
        ("GET", "/callback{query}", "", 421),
        ("GET", "/callback{query}&more=" + "x" * 9000, None, 400),
        ("GE T", "/callback{query}", None, 400),
    ],
)
async def test_other_requests_are_rejected(
    method: str, target: str, host: str | None, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with sign_in_attempt() as attempt:
        query = attempt.callback_target().removeprefix("/callback")
        host = host.format(port=attempt.port) if host is not None else None
        response = await attempt.send(target.format(query=query), method=method, host=host)
        assert response.status == status
        assert response.headers.get("Allow") == ("GET" if status == 405 else None)
        assert CODE not in response.text
        assert CODE not in caplog.text
        assert not attempt.task.done()
        assert (await attempt.send(attempt.callback_target())).status == 200
        assert await attempt.task == CODE


async def test_request_without_a_host_header_is_rejected() -> None:
    async with sign_in_attempt() as attempt:
        assert (await attempt.send_raw(f"GET {attempt.callback_target()} HTTP/1.0\r\n\r\n".encode())).status in (
            400,
            421,
        )
        assert not attempt.task.done()


async def test_request_line_may_have_8_kib() -> None:
    async with sign_in_attempt() as attempt:
        code = "c" * 7900
        assert (await attempt.send(attempt.callback_target(code=code))).status == 200
        assert await attempt.task == code


async def test_denial_ends_the_sign_in_and_is_escaped_in_the_page() -> None:
    async with sign_in_attempt() as attempt:
        description = "<script>alert(1)</script>"
        response = await attempt.send(
            attempt.callback_target(code=None, error="access_denied", error_description=description)
        )
        assert response.status == 200
        assert "<script" not in response.text
        assert "&lt;script&gt;" in response.text
        with pytest.raises(AuthorizationDeniedError, match="choose Allow"):
            await attempt.task
        assert await attempt.refuses_connections()


async def test_only_the_first_redirect_is_accepted() -> None:
    async with sign_in_attempt() as attempt:
        pairs = [await asyncio.open_connection("127.0.0.1", attempt.port) for _ in range(3)]
        for number, (_, writer) in enumerate(pairs):
            target = attempt.callback_target(code=f"code-{number}")
            writer.write(f"GET {target} HTTP/1.1\r\nHost: localhost:{attempt.port}\r\n\r\n".encode())
        texts = [(await reader.read()).decode() for reader, _ in pairs]
        for _, writer in pairs:
            writer.close()
            await writer.wait_closed()
        [taken] = [number for number, text in enumerate(texts) if "You are signed in" in text]
        assert await attempt.task == f"code-{taken}"
        assert all(
            "This sign-in is already completed" in text for number, text in enumerate(texts) if number != taken and text
        )


async def test_page_is_sent_before_the_listener_closes(monkeypatch: pytest.MonkeyPatch) -> None:
    write = web.Response.write_eof

    async def send_slowly(self: web.Response, data: bytes = b"") -> None:
        for _ in range(50):
            await asyncio.sleep(0)
        await write(self, data)

    monkeypatch.setattr(web.Response, "write_eof", send_slowly)
    async with sign_in_attempt() as attempt:
        assert "You are signed in" in (await attempt.send(attempt.callback_target())).text
        assert await attempt.task == CODE


async def test_page_loads_no_resources_and_leaks_nothing() -> None:
    async with sign_in_attempt() as attempt:
        response = await attempt.send(attempt.callback_target())
        await attempt.task
        assert response.headers["Content-Type"] == "text/html; charset=utf-8"
        assert response.headers["Cache-Control"] == "no-store"
        assert response.headers["Referrer-Policy"] == "no-referrer"
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert response.headers["Content-Security-Policy"].startswith("default-src 'none'; style-src 'sha256-")
        assert response.headers["Connection"] == "close"
        assert not re.search(r"https?:|src=|href=|url\(|@import|<script", response.text)
        assert CODE not in response.text
        assert attempt.request.state not in response.text


async def test_content_security_policy_allows_the_style_of_the_page() -> None:
    async with sign_in_attempt() as attempt:
        response = await attempt.send("/")
        style = response.text.partition("<style>")[2].partition("</style>")[0]
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in response.headers["Content-Security-Policy"]
