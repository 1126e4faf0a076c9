from __future__ import annotations

import asyncio
import base64
import errno
import hashlib
import logging
import re
import socket
import sys
import threading
import traceback
import webbrowser
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

import attrs
import pytest
from aiohttp import web

from aprocore import (
    OOB,
    AuthorizationDenied,
    AuthorizationRequest,
    ConfigurationError,
    DeadlineExceeded,
    MemoryStore,
    authorization,
)
from aprocore.authorization import open_default_browser, sign_in
from aprocore.sandbox import Sandbox

from .sandbox.browser import Browser, Page
from .sandbox.visitor import Visitor

pytestmark = pytest.mark.anyio

CODE = "apc-CANARY-code-0123456789"


class PatientClock:
    """Its time passes when the test says so."""

    def __init__(self) -> None:
        self.asked: list[float] = []
        self.over = asyncio.Event()

    def monotonic(self) -> float:
        return 0.0

    def time(self) -> float:
        return 0.0

    def random(self) -> float:
        return 0.0

    async def sleep(self, seconds: float) -> None:
        self.asked.append(seconds)
        await self.over.wait()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


@attrs.frozen
class Came:
    """What the browser was answered."""

    status: int
    headers: dict[str, str]
    text: str


@attrs.define
class Attempt:
    """A sign-in under way, as the browser and the bystander see it."""

    request: AuthorizationRequest
    clock: PatientClock
    shown: list[str] = attrs.field(factory=list)
    task: asyncio.Task[str] = attrs.field(init=False)

    @property
    def port(self) -> int:
        return urlsplit(self.request.redirect_uri).port or 80

    def start(self, **options: Any) -> None:
        options = {"open_browser": None, "show": self.shown.append, "clock": self.clock, **options}
        self.task = asyncio.ensure_future(sign_in(self.request, **options))

    async def listening(self) -> None:
        while not self.clock.asked:
            assert not self.task.done() or self.task.result() is None
            await asyncio.sleep(0)

    async def raw(self, sent: bytes, address: str = "127.0.0.1") -> Came:
        reader, writer = await asyncio.open_connection(address, self.port)
        writer.write(sent)
        text = (await reader.read()).decode()
        writer.close()
        await writer.wait_closed()
        head, _, body = text.partition("\r\n\r\n")
        status, *lines = head.split("\r\n")
        return Came(int(status.split()[1]), dict(line.split(": ", 1) for line in lines), body)

    async def come(
        self, target: str, *, method: str = "GET", host: str | None = None, address: str = "127.0.0.1"
    ) -> Came:
        host = f"localhost:{self.port}" if host is None else host
        return await self.raw(f"{method} {target} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode(), address)

    def back(self, **changed: str | None) -> str:
        fields = {"code": CODE, "state": self.request.state, **changed}
        return "/callback?" + urlencode({name: value for name, value in fields.items() if value is not None})

    async def refuses(self) -> bool:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", self.port)
        except ConnectionRefusedError:
            return True
        writer.close()
        return False


@asynccontextmanager
async def attempt(uri: str = "http://localhost:{port}/callback", **options: Any) -> AsyncIterator[Attempt]:
    request = AuthorizationRequest.create("client-id", uri.format(port=free_port()))
    going = Attempt(request, PatientClock())
    going.start(**options)
    try:
        await going.listening()
        yield going
    finally:
        going.task.cancel()
        await asyncio.gather(going.task, return_exceptions=True)


# -- the whole way ----------------------------------------------------------------------------------------------------


async def walk(sandbox: Sandbox, url: str, decision: str = "Allow") -> str:
    """Do what a person does on the sign-in page, and return where the browser is sent then."""
    browser = Browser(Visitor(sandbox))
    parts = urlsplit(url)
    assert f"{parts.scheme}://{parts.netloc}" == sandbox.environment.login_url
    await browser.open(f"{parts.path}?{parts.query}")
    await browser.submit("Sign in", email=sandbox.people[0].login, password="any")
    await browser.submit(decision)
    return browser.location


async def test_a_person_signs_in(sandbox: Sandbox) -> None:
    request = AuthorizationRequest.create(
        sandbox.client_id, f"http://localhost:{free_port()}/callback", sandbox.environment
    )
    going = Attempt(request, PatientClock())
    going.start()
    await going.listening()
    [url] = going.shown
    back = urlsplit(await walk(sandbox, url))
    assert (back.hostname, back.port) == ("localhost", going.port)
    came = await going.come(f"{back.path}?{back.query}")
    code = await going.task
    assert came.status == 200
    assert "You are signed in" in Page(came.text).text
    assert sandbox.requests_to("POST", "/oauth/token") == []

    store = MemoryStore()
    grant = request.grant(sandbox.client_secret, code)
    async with sandbox.procore(auth=grant, store=store) as procore:
        await procore.token_manager.token()
        assert (await procore.me()).login == sandbox.people[0].login
    [exchange] = sandbox.requests_to("POST", "/oauth/token")
    form = dict(parse_qsl(exchange.body.decode()))
    assert form["code"] == code
    assert form["redirect_uri"] == request.redirect_uri
    assert form["code_verifier"] == request.code_verifier
    assert exchange.status == 200


async def test_a_person_says_no(sandbox: Sandbox) -> None:
    request = AuthorizationRequest.create(
        sandbox.client_id, f"http://localhost:{free_port()}/callback", sandbox.environment
    )
    going = Attempt(request, PatientClock())
    going.start()
    await going.listening()
    back = urlsplit(await walk(sandbox, going.shown[0], "Deny"))
    came = await going.come(f"{back.path}?{back.query}")
    with pytest.raises(AuthorizationDenied, match="denied the request"):
        await going.task
    assert "Not signed in" in came.text
    assert sandbox.requests_to("POST", "/oauth/token") == []


# -- what comes back --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("uri", "address", "host"),
    [
        ("http://localhost:{port}/callback", "127.0.0.1", "localhost:{port}"),
        ("http://localhost:{port}/callback", "::1", "LocalHost:{port}"),
        ("http://127.0.0.1:{port}/callback", "127.0.0.1", "127.0.0.1:{port}"),
        ("http://[::1]:{port}/callback", "::1", "[::1]:{port}"),
    ],
)
async def test_the_code_comes_by_any_loopback_address(uri: str, address: str, host: str) -> None:
    async with attempt(uri) as going:
        came = await going.come(going.back(), host=host.format(port=going.port), address=address)
        assert came.status == 200
        assert await going.task == CODE


async def test_any_path_may_be_registered() -> None:
    async with attempt("http://localhost:{port}") as going:
        assert (await going.come(going.back())).status == 404
        assert (await going.come(going.back().replace("/callback", "/"))).status == 200
        assert await going.task == CODE


@pytest.mark.parametrize(
    "wrong",
    [
        lambda going: going.back(state="another"),
        lambda going: going.back(state=None),
        lambda going: going.back(state=""),
        lambda going: going.back() + f"&state={going.request.state}",
        lambda going: going.back() + "&state=another",
        lambda going: going.back() + "&code=another",
        lambda going: going.back(iss="https://evil.example"),
        lambda going: going.back(error="access_denied", code=None, state="another"),
        lambda going: going.back(code=None),
        lambda going: going.back(code=""),
        lambda going: "/callback",
        lambda going: "/callback?" + "%ff=%00&" * 30,
    ],
)
async def test_what_belongs_to_no_sign_in_is_turned_away(wrong: Callable[[Attempt], str]) -> None:
    async with attempt() as going:
        came = await going.come(wrong(going))
        assert came.status == 400
        assert "This is not the sign-in that was begun" in came.text
        assert CODE not in came.text
        assert going.request.state not in came.text
        assert not going.task.done()
        # It goes on waiting.
        assert (await going.come(going.back(iss=going.request.environment.login_url))).status == 200
        assert await going.task == CODE


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
async def test_what_is_no_way_back_is_turned_away(
    method: str, target: str, host: str | None, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with attempt() as going:
        query = going.back().removeprefix("/callback")
        host = host.format(port=going.port) if host is not None else None
        came = await going.come(target.format(query=query), method=method, host=host)
        assert came.status == status
        assert came.headers.get("Allow") == ("GET" if status == 405 else None)
        assert CODE not in came.text
        assert CODE not in caplog.text
        assert not going.task.done()
        assert (await going.come(going.back())).status == 200
        assert await going.task == CODE


async def test_no_host_at_all_is_turned_away() -> None:
    async with attempt() as going:
        assert (await going.raw(f"GET {going.back()} HTTP/1.0\r\n\r\n".encode())).status in (400, 421)
        assert not going.task.done()


async def test_eight_kibibytes_of_request_line_are_taken() -> None:
    async with attempt() as going:
        code = "c" * 7900
        assert (await going.come(going.back(code=code))).status == 200
        assert await going.task == code


async def test_a_denial_ends_it_and_is_escaped() -> None:
    async with attempt() as going:
        said = "<script>alert(1)</script>"
        came = await going.come(going.back(code=None, error="access_denied", error_description=said))
        assert came.status == 200
        assert "<script" not in came.text
        assert "&lt;script&gt;" in came.text
        with pytest.raises(AuthorizationDenied, match="choose Allow"):
            await going.task
        assert await going.refuses()


async def test_only_one_answer_is_taken() -> None:
    async with attempt() as going:
        pairs = [await asyncio.open_connection("127.0.0.1", going.port) for _ in range(3)]
        for number, (_, writer) in enumerate(pairs):
            target = going.back(code=f"code-{number}")
            writer.write(f"GET {target} HTTP/1.1\r\nHost: localhost:{going.port}\r\n\r\n".encode())
        texts = [(await reader.read()).decode() for reader, _ in pairs]
        for _, writer in pairs:
            writer.close()
            await writer.wait_closed()
        [taken] = [number for number, text in enumerate(texts) if "You are signed in" in text]
        assert await going.task == f"code-{taken}"
        assert all("This sign-in is over" in text for number, text in enumerate(texts) if number != taken and text)


async def test_the_page_is_delivered_before_it_closes(monkeypatch: pytest.MonkeyPatch) -> None:
    write = web.Response.write_eof

    async def slowly(self: web.Response, data: bytes = b"") -> None:
        for _ in range(50):
            await asyncio.sleep(0)
        await write(self, data)

    monkeypatch.setattr(web.Response, "write_eof", slowly)
    async with attempt() as going:
        assert "You are signed in" in (await going.come(going.back())).text
        assert await going.task == CODE


async def test_the_page_is_whole_by_itself_and_leaks_nothing() -> None:
    async with attempt() as going:
        came = await going.come(going.back())
        await going.task
        assert came.headers["Content-Type"] == "text/html; charset=utf-8"
        assert came.headers["Cache-Control"] == "no-store"
        assert came.headers["Referrer-Policy"] == "no-referrer"
        assert came.headers["X-Content-Type-Options"] == "nosniff"
        assert came.headers["Content-Security-Policy"].startswith("default-src 'none'; style-src 'sha256-")
        assert came.headers["Connection"] == "close"
        assert not re.search(r"https?:|src=|href=|url\(|@import|<script", came.text)
        assert CODE not in came.text
        assert going.request.state not in came.text


async def test_the_style_is_the_one_that_the_policy_allows() -> None:
    async with attempt() as going:
        came = await going.come("/")
        style = came.text.partition("<style>")[2].partition("</style>")[0]
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in came.headers["Content-Security-Policy"]


# -- where it listens -------------------------------------------------------------------------------------------------


async def test_it_listens_on_loopback_only_and_closes(monkeypatch: pytest.MonkeyPatch) -> None:
    bound: list[tuple[str, int]] = []
    create = socket.create_server

    def spy(address: tuple[str, int], **options: Any) -> socket.socket:
        bound.append(address)
        return create(address, **options)

    monkeypatch.setattr(socket, "create_server", spy)
    async with attempt() as going:
        port = going.port
        assert [each for each in bound if each[1] == port] == [("127.0.0.1", port), ("::1", port)]
        await going.come(going.back())
        await going.task
        assert await going.refuses()


async def test_a_machine_without_ipv6(monkeypatch: pytest.MonkeyPatch) -> None:
    create = socket.create_server

    def only_ipv4(address: tuple[str, int], *, family: int = socket.AF_INET) -> socket.socket:
        if family == socket.AF_INET6:
            raise OSError(errno.EADDRNOTAVAIL, "Cannot assign requested address")
        return create(address, family=family)

    monkeypatch.setattr(socket, "create_server", only_ipv4)
    async with attempt() as going:
        await going.come(going.back())
        assert await going.task == CODE


@pytest.mark.parametrize(("family", "address"), [(socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")])
async def test_a_port_in_use(family: int, address: str) -> None:
    with socket.create_server((address, 0), family=family) as taken:
        port = taken.getsockname()[1]
        request = AuthorizationRequest.create("client-id", f"http://localhost:{port}/callback")
        opened: list[str] = []
        with pytest.raises(ConfigurationError, match=f"port {port} of {re.escape(address)}: Address.*in use.*--paste"):
            await sign_in(request, show=opened.append, open_browser=None)
        assert opened == []


@pytest.mark.parametrize(
    "uri",
    [
        OOB,
        "https://localhost:8788/callback",
        "http://example.com:8788/callback",
        "http://0.0.0.0:8788/callback",
        "http://user@localhost:8788/callback",
        "http://localhost:8788/callback?a=b",
        "http://localhost:8788/callback#a",
        "http://localhost:0/callback",
        "http://localhost:99999/callback",
        "http://localhost:x/callback",
        "http://[::1/callback",
        "",
    ],
)
async def test_what_cannot_be_listened_at(uri: str) -> None:
    request = AuthorizationRequest.create("client-id", uri)
    with pytest.raises(ConfigurationError, match=r"Nothing can listen at.*http://localhost:8788/callback"):
        await sign_in(request, show=print, open_browser=None)


async def test_the_default_port_needs_not_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    port, create = free_port(), socket.create_server

    def elsewhere(address: tuple[str, int], *, family: int = socket.AF_INET) -> socket.socket:
        assert address[1] == 80
        return create((address[0], port), family=family)

    monkeypatch.setattr(socket, "create_server", elsewhere)
    for host in ("localhost", "localhost:80"):
        going = Attempt(AuthorizationRequest.create("client-id", "http://localhost/callback"), PatientClock())
        going.start()
        await going.listening()
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(f"GET {going.back()} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
        assert b"You are signed in" in await reader.read()
        writer.close()
        await writer.wait_closed()
        assert await going.task == CODE


# -- waiting ----------------------------------------------------------------------------------------------------------


async def test_the_deadline() -> None:
    async with attempt() as going:
        await going.come(going.back(state="another"))
        assert going.clock.asked == [300.0]
        going.clock.over.set()
        with pytest.raises(DeadlineExceeded, match=r"within 300 s.*--paste"):
            await going.task
        assert await going.refuses()


async def test_giving_up_closes_it() -> None:
    async with attempt() as going:
        going.task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await going.task
        assert await going.refuses()


async def test_connections_that_say_nothing_hold_nothing_up() -> None:
    async with attempt() as going:
        reader, writer = await asyncio.open_connection("127.0.0.1", going.port)
        half_reader, half_writer = await asyncio.open_connection("127.0.0.1", going.port)
        half_writer.write(b"GET /callback?code=")
        async with asyncio.timeout(1.5):
            await going.come(going.back())
            assert await going.task == CODE
            assert await reader.read() == b""
            assert await half_reader.read() == b""
        for each in (writer, half_writer):
            each.close()
            await each.wait_closed()


async def test_a_browser_that_left_before_the_page_came() -> None:
    async with attempt() as going:
        _, writer = await asyncio.open_connection("127.0.0.1", going.port)
        writer.write(f"GET {going.back()} HTTP/1.1\r\nHost: localhost:{going.port}\r\n\r\n".encode())
        writer.transport.abort()
        assert await going.task == CODE


# -- the browser ------------------------------------------------------------------------------------------------------


def _fails(url: str) -> bool:
    raise OSError("no browser")


@pytest.mark.parametrize("opener", [None, lambda url: False, lambda url: None, _fails])
async def test_the_page_is_shown_where_no_browser_opens_it(opener: Callable[[str], object] | None) -> None:
    shown: asyncio.Queue[str] = asyncio.Queue()
    async with attempt(open_browser=opener, show=shown.put_nowait) as going:
        assert await shown.get() == going.request.url
        await going.come(going.back())
        assert await going.task == CODE


async def test_a_browser_that_opens_needs_no_words() -> None:
    opened: list[tuple[str, threading.Thread]] = []

    def open_browser(url: str) -> bool:
        opened.append((url, threading.current_thread()))
        return True

    async with attempt(open_browser=open_browser) as going:
        await going.come(going.back())
        await going.task
        [(url, thread)] = opened
        assert url == going.request.url
        assert thread is not threading.main_thread()
        assert thread.daemon
        assert going.shown == []


async def test_a_browser_in_the_terminal_holds_nothing_up() -> None:
    quitted = threading.Event()
    threads: list[threading.Thread] = []

    def open_browser(url: str) -> bool:
        threads.append(threading.current_thread())
        return quitted.wait(30)

    async with attempt(open_browser=open_browser) as going:
        await going.come(going.back())
        assert await going.task == CODE
    quitted.set()
    await asyncio.to_thread(threads[0].join)
    assert going.shown == []


def test_a_browser_may_outlive_the_event_loop() -> None:
    quitted = threading.Event()
    threads: list[threading.Thread] = []

    def open_browser(url: str) -> bool:
        threads.append(threading.current_thread())
        return quitted.wait(30)

    async def give_up() -> None:
        async with attempt(open_browser=open_browser):
            pass

    asyncio.run(give_up())
    quitted.set()
    threads[0].join()


def test_the_default_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    def none_there(url: str) -> bool:
        raise webbrowser.Error("could not locate runnable browser")

    monkeypatch.setattr(webbrowser, "open", lambda url: url == "https://login.example")
    assert open_default_browser("https://login.example")
    monkeypatch.setattr(webbrowser, "open", none_there)
    assert not open_default_browser("https://login.example")


# -- secrets ----------------------------------------------------------------------------------------------------------


def _spelled(secret: str) -> set[str]:
    return {secret, quote(secret, safe=""), repr(str(secret))[1:-1]}


def _locals_of_ours(error: BaseException) -> str:
    """Return what a traceback with local variables shows of the package's own frames: the tests' know the secrets."""
    stack = traceback.TracebackException.from_exception(error, capture_locals=True).stack
    frames = [frame for frame in stack if "tests" not in Path(frame.filename).parts]
    assert frames
    return "".join(f"{frame.line}{frame.locals}" for frame in frames) + str(error)


async def test_secrets_stay_out_of_logs_and_tracebacks(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    asyncio.get_running_loop().set_debug(True)
    try:
        async with attempt() as going:
            secrets = {CODE, going.request.state, going.request.code_verifier or ""}
            await going.come(going.back(iss="https://evil.example"))
            await going.come("/callback?" + "x" * 9000 + going.back())
            await going.come(going.back(error="access_denied"))
            with pytest.raises(AuthorizationDenied) as denied:
                await going.task
    finally:
        asyncio.get_running_loop().set_debug(False)
    logged = caplog.text + "".join(repr(record.args) for record in caplog.records)
    ours = _locals_of_ours(denied.value)
    for secret in secrets:
        for spelling in _spelled(secret):
            assert spelling not in logged
            assert spelling not in ours


async def test_secrets_stay_out_of_the_listener_s_own_tracebacks(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    page = authorization._page

    def caught(status: int, title: str, text: str, **headers: Any) -> Any:
        error = sys.exc_info()[1]
        if error is not None:
            shown.append(_locals_of_ours(error))
        return page(status, title, text, **headers)

    monkeypatch.setattr(authorization, "_page", caught)
    async with attempt() as going:
        await going.come(going.back(iss="https://evil.example"))
        await going.come(going.back(code="a b"))
        assert len(shown) == 2
        assert CODE not in "".join(shown)
        assert going.request.state not in "".join(shown)


async def test_a_listener_that_cannot_begin_leaves_nothing_open(monkeypatch: pytest.MonkeyPatch) -> None:
    port = free_port()

    def one_good_and_one_closed(port: int) -> list[socket.socket]:
        good, closed = socket.create_server(("127.0.0.1", port)), socket.socket()
        closed.close()
        return [good, closed]

    monkeypatch.setattr(authorization, "_bound", one_good_and_one_closed)
    request = AuthorizationRequest.create("client", f"http://localhost:{port}/callback")
    with pytest.raises((OSError, ValueError)):
        await sign_in(request, show=lambda url: None, open_browser=None)
    socket.create_server(("127.0.0.1", port)).close()
