"""Calls on an ``aiohttp.ClientSession`` of the caller: what may be passed, and what holds on any such session."""

from __future__ import annotations

import asyncio
import gzip
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from aprocore import (
    AmbiguousOutcomeError,
    CertificateError,
    ConfigurationError,
    ConnectError,
    Environment,
    NotFoundError,
    Procore,
    ProtocolError,
    RequestTimeoutError,
    RetryPolicy,
    SessionClosedError,
    StaticToken,
    Timeout,
)
from aprocore.sandbox import Sandbox
from aprocore.sandbox.http.tls import Certificates
from tests.support.canary import CANARY
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.transports import until

pytestmark = pytest.mark.anyio

ME = http(b'{"id": 7}')
PATH = "/rest/v1.0/projects"
ONCE = RetryPolicy(max_attempts=1)


def session(environment: Environment, client: aiohttp.ClientSession, **options: Any) -> Procore:
    options.setdefault("clock", FakeClock())
    return Procore(StaticToken(CANARY), environment=environment, company_id=1, session=client, **options)


@asynccontextmanager
async def client(**options: Any) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(**options) as opened:
        yield opened
        assert not opened.closed


def heads(server: RawServer) -> list[str]:
    return [request.split(b"\r\n\r\n")[0].decode().lower() for request in server.requests]


# -- what may be passed -----------------------------------------------------------------------------------------------


async def test_everything_is_sent_on_the_session_which_stays_open(sandbox: Sandbox) -> None:
    seen: list[str] = []

    async def record(session: object, context: object, params: aiohttp.TraceRequestStartParams) -> None:
        seen.append(f"{params.method} {params.url.path}")

    tracing = aiohttp.TraceConfig()
    tracing.on_request_start.append(record)
    async with client(connector=aiohttp.TCPConnector(ssl=sandbox.ssl), trace_configs=[tracing]) as opened:
        async with sandbox.procore(session=opened) as procore:
            await procore.me()
            async with procore.stream("GET", "/rest/v1.0/me") as response:
                assert b"login" in await response.read()
    requests = [f"{request.method} {request.path}" for request in sandbox.requests]
    assert seen == requests == ["POST /oauth/token", "GET /rest/v1.0/me", "GET /rest/v1.0/me"]


@pytest.mark.parametrize(
    "option", [{"ssl": "system"}, {"ca_file": "ca.pem"}, {"proxy": "http://p"}, {"trust_env": True}]
)
async def test_what_the_session_has_itself_is_refused(option: dict[str, Any]) -> None:
    async with client() as opened:
        with pytest.raises(ConfigurationError, match=f"{next(iter(option))} can't be combined with session"):
            Procore(StaticToken("t"), session=opened, **option)


@pytest.mark.parametrize("wrong", [object(), aiohttp.ClientSession, lambda: None, "http://proxy"])
async def test_another_object_is_refused(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"session must be an aiohttp.ClientSession, not "):
        Procore(StaticToken("t"), session=wrong)


async def test_a_closed_session_is_refused() -> None:
    async with aiohttp.ClientSession() as opened:
        pass
    with pytest.raises(ConfigurationError, match="aiohttp session is closed"):
        Procore(StaticToken("t"), session=opened)


@pytest.mark.parametrize(
    "options",
    [
        {"headers": {"authorization": f"Bearer {CANARY}"}},
        {"headers": {"Cookie": CANARY}},
        {"headers": {"Procore-Company-Id": "2"}},
        {"headers": {"X-Name": "ü"}},
    ],
)
async def test_headers_that_would_be_sent_in_place_of_ours_are_refused(options: dict[str, Any]) -> None:
    async with client(**options) as opened:
        with pytest.raises(ConfigurationError, match="has a default header that can't be sent") as caught:
            Procore(StaticToken("t"), session=opened)
    assert CANARY not in str(caught.value)


async def test_a_header_that_is_added_later_is_refused_before_the_call_is_sent() -> None:
    async with raw_server(answering(ME)) as server, client() as opened, session(server.environment, opened) as procore:
        await procore.get(PATH)
        opened.headers["Authorization"] = "Basic x"
        with pytest.raises(ConfigurationError, match="default header"):
            await procore.get(PATH)
    assert len(server.requests) == 1


@pytest.mark.filterwarnings("ignore:BasicAuth:DeprecationWarning", "ignore:The 'auth':DeprecationWarning")
async def test_a_session_with_credentials_is_refused() -> None:
    async with client() as opened:
        opened._default_auth = aiohttp.BasicAuth("user", CANARY)
        with pytest.raises(ConfigurationError, match="has auth=") as caught:
            Procore(StaticToken("t"), session=opened)
    assert CANARY not in str(caught.value)


async def test_a_session_of_another_event_loop_is_refused_at_the_call() -> None:
    async with client() as opened:

        async def call() -> None:
            async with Procore(StaticToken("t"), session=opened, clock=FakeClock()) as procore:
                await procore.get(PATH)

        with pytest.raises(ConfigurationError, match="belongs to another event loop"):
            await asyncio.to_thread(asyncio.run, call())


async def test_environment_variables_do_not_conflict_with_the_session(
    monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox
) -> None:
    variables = {
        "PROCORE_CLIENT_ID": sandbox.client_id,
        "PROCORE_CLIENT_SECRET": sandbox.client_secret,
        "PROCORE_LOGIN_URL": sandbox.environment.login_url,
        "PROCORE_API_URL": sandbox.environment.api_url,
        "PROCORE_COMPANY_ID": str(sandbox.company_id),
        "PROCORE_GRANT": "client_credentials",
        "PROCORE_CA_FILE": "/nowhere/ca.pem",
        "HTTPS_PROXY": "http://127.0.0.1:1",
    }
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    async with client(connector=aiohttp.TCPConnector(ssl=sandbox.ssl)) as opened:
        async with Procore.from_env(session=opened, clock=FakeClock()) as procore:
            assert (await procore.me()).login
        with pytest.raises(ConfigurationError, match="trust_env can't be combined"):
            Procore.from_env(session=opened, trust_env=True)
        assert Procore.for_web(StaticToken("t"), session=opened).timeout.total == 10


# -- guarantees on any session ----------------------------------------------------------------------------------------


def refuse(*_: object, **__: object) -> Any:
    raise AssertionError


HOSTILE: dict[str, dict[str, Any]] = {
    "raise_for_status": {"raise_for_status": True},
    "raise_for_status function": {"raise_for_status": refuse},
    "decompression": {"auto_decompress": True},
    "no decompression": {"auto_decompress": False},
    "timeout": {"timeout": aiohttp.ClientTimeout(total=1e-6, sock_read=1e-6)},
    "base_url": {"base_url": "http://elsewhere.invalid/x/"},
    "cookies": {"cookies": {"session": CANARY}, "cookie_jar": aiohttp.CookieJar},
    "headers": {"headers": {"User-Agent": "other", "Accept-Encoding": "br", "X-Own": "1"}},
    "buffer": {"read_bufsize": 1},
    "parser limits": {"max_line_size": 10, "max_field_size": 10, "max_headers": 1},
    "json": {"json_serialize": refuse},
    "requoting": {"requote_redirect_url": False},
    "skipped headers": {"skip_auto_headers": {"Content-Type", "User-Agent", "Accept-Encoding"}},
}


@pytest.mark.parametrize("options", HOSTILE.values(), ids=HOSTILE)
async def test_no_default_of_the_session_changes_a_call(options: dict[str, Any]) -> None:
    options = dict(options)
    if "cookie_jar" in options:
        options["cookie_jar"] = aiohttp.CookieJar(unsafe=True)
    body = gzip.compress(b'{"id": 7}')
    answers = iter((http(body, "200 OK", "Content-Encoding: gzip", "Set-Cookie: a=b"), http(b"{}", "404 Not Found")))

    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            await connection.send(next(answers))

    async with raw_server(answer) as server, client(**options) as opened:
        async with session(server.environment, opened) as procore:
            assert await procore.get(PATH, params={"filters": {"a": "{x/} y"}}) == {"id": 7}
            with pytest.raises(NotFoundError):
                await procore.post(PATH, json={"a": 1})
    get, post = heads(server)
    assert get.startswith(f"get {PATH}?filters%5ba%5d=%7bx%2f%7d%20y http/1.1")
    for head in (get, post):
        assert "\r\ncookie:" not in head
        assert "\r\nuser-agent: aprocore/" in head
        assert f"\r\nauthorization: bearer {CANARY}".lower() in head
    assert "\r\ncontent-type: application/json" in post
    assert server.requests[1].endswith(b'{"a":1}')


async def test_redirects_are_followed_by_aprocore_without_token_cookies_and_default_headers() -> None:
    async with raw_server(answering(http(b"content"))) as storage:
        redirect = http(b"", "302 Found", f"Location: {storage.origin}/file?signature=%2F", "Set-Cookie: a=b")
        async with raw_server(answering(redirect)) as server:
            async with client(headers={"X-Own": "1"}, cookie_jar=aiohttp.CookieJar(unsafe=True)) as opened:
                async with session(server.environment, opened) as procore:
                    async with procore.stream("GET", "/rest/v1.0/file") as response:
                        assert await response.read() == b"content"
    (api,), (elsewhere,) = heads(server), heads(storage)
    assert "\r\nx-own: 1" in api
    assert elsewhere.startswith("get /file?signature=%2f ")
    assert all(f"\r\n{name}:" not in elsewhere for name in ("authorization", "x-own", "cookie", "procore-company-id"))


async def test_a_token_in_netrc_is_not_sent(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text(f"machine 127.0.0.1 login user password {CANARY}")
    monkeypatch.setenv("NETRC", str(netrc))
    async with raw_server(answering(ME)) as server, client(trust_env=True) as opened:
        async with session(server.environment, opened) as procore:
            with pytest.raises(ConfigurationError, match=r"\.netrc"):
                await procore.get(PATH)
    assert server.requests == []


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "POST"])
async def test_aiohttp_sends_nothing_twice(method: str) -> None:
    async def close_on_second(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.send(ME)
        server.requests.append(await connection.request())

    async with raw_server(close_on_second) as server, client() as opened:
        async with session(server.environment, opened, retry=ONCE) as procore:
            await procore.get(PATH)
            with pytest.raises((ProtocolError, AmbiguousOutcomeError)) as caught:
                await procore.request(method, PATH)
    assert [request.split()[0].decode() for request in server.requests] == ["GET", method]
    assert caught.value.phase == "sent"
    assert caught.value.applied == ("no" if method == "GET" else "unknown")


async def test_middlewares_of_the_session_see_the_call_and_can_answer_it() -> None:
    seen: list[str] = []

    async def middleware(request: aiohttp.ClientRequest, handler: Any) -> aiohttp.ClientResponse:
        seen.append(f"{request.method} {request.url.path}")
        request.headers["X-Gateway"] = "key"
        response: aiohttp.ClientResponse = await handler(request)
        return response

    async with raw_server(answering(ME)) as server, client(middlewares=(middleware,)) as opened:
        async with session(server.environment, opened) as procore:
            assert await procore.get(PATH) == {"id": 7}
    assert seen == [f"GET {PATH}"]
    assert "\r\nx-gateway: key" in heads(server)[0]


async def test_a_middleware_that_sends_again_is_refused() -> None:
    async def again(request: aiohttp.ClientRequest, handler: Any) -> aiohttp.ClientResponse:
        response = await handler(request)
        response.close()
        repeated: aiohttp.ClientResponse = await handler(request)
        return repeated

    async with raw_server(answering(ME)) as server, client(middlewares=(again,)) as opened:
        async with session(server.environment, opened) as procore:
            with pytest.raises(AmbiguousOutcomeError, match="middleware of the aiohttp session sent the request twice"):
                await procore.post(PATH, json={})
    assert len(server.requests) == 1


async def test_an_error_of_a_middleware_before_the_call_is_sent_reaches_the_caller() -> None:
    async def fail(request: aiohttp.ClientRequest, handler: object) -> aiohttp.ClientResponse:
        raise KeyError("mine")

    async with raw_server(answering(ME)) as server, client(middlewares=(fail,)) as opened:
        async with session(server.environment, opened, connections=1) as procore:
            for _ in range(2):
                with pytest.raises(KeyError, match="mine"):
                    await procore.get(PATH)
    assert server.requests == []


async def test_an_error_of_a_trace_after_the_call_was_sent_does_not_hide_its_outcome() -> None:
    async def fail(*_: object) -> None:
        raise KeyError

    tracing = aiohttp.TraceConfig()
    tracing.on_request_end.append(fail)
    async with raw_server(answering(ME)) as server, client(trace_configs=[tracing]) as opened:
        async with session(server.environment, opened) as procore:
            with pytest.raises(AmbiguousOutcomeError) as caught:
                await procore.post(PATH, json={})
    assert (caught.value.applied, len(server.requests)) == ("unknown", 1)


@pytest.mark.parametrize(
    ("failure", "error"),
    [
        (aiohttp.ServerDisconnectedError(), AmbiguousOutcomeError),
        (aiohttp.ClientConnectorError(None, OSError(111, "refused")), ConnectError),  # type: ignore[arg-type]
        (LookupError("no recording"), LookupError),
    ],
    ids=["lost", "not connected", "own"],
)
async def test_errors_of_a_library_that_patches_the_session_are_classified(
    monkeypatch: pytest.MonkeyPatch, failure: Exception, error: type[Exception]
) -> None:
    async def request(*_: object, **__: object) -> aiohttp.ClientResponse:
        raise failure

    if isinstance(failure, aiohttp.ClientConnectorError):
        key = aiohttp.client_reqrep.ConnectionKey("127.0.0.1", 1, False, True, None, None, None)
        failure = aiohttp.ClientConnectorError(key, OSError(111, "refused"))
    monkeypatch.setattr(aiohttp.ClientSession, "_request", request)
    async with client() as opened, raw_server(answering(ME)) as server:
        async with session(server.environment, opened, retry=ONCE) as procore:
            with pytest.raises(error):
                await procore.post(PATH, json={})


# -- certificates -----------------------------------------------------------------------------------------------------


@pytest.fixture
def certificates() -> Any:
    issued = Certificates()
    yield issued
    issued.close()


def unverified() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


@pytest.mark.parametrize("tls", [lambda: False, unverified, lambda: aiohttp.Fingerprint(bytes(32))])
async def test_a_connector_that_does_not_verify_is_refused(tls: Callable[[], Any]) -> None:
    async with client(connector=aiohttp.TCPConnector(ssl=tls())) as opened:
        with pytest.raises(ConfigurationError, match="verify certificates"):
            Procore(StaticToken("t"), session=opened)


class LaxConnector(aiohttp.TCPConnector):
    def _get_ssl_context(self, req: aiohttp.ClientRequest) -> ssl.SSLContext | None:
        return unverified()


async def test_nothing_is_sent_on_a_connection_that_does_not_verify(certificates: Certificates) -> None:
    async with raw_server(answering(ME), certificates.server) as server, client(connector=LaxConnector()) as opened:
        async with session(server.environment, opened) as procore:
            with pytest.raises(ConfigurationError, match="does not verify certificates"):
                await procore.post(PATH, json={})
    assert (server.connections, server.requests) == (1, [])


async def test_an_untrusted_certificate_has_a_hint_for_the_connector(certificates: Certificates) -> None:
    async with raw_server(answering(ME), certificates.server) as server, client() as opened:
        async with session(server.environment, opened) as procore:
            with pytest.raises(CertificateError, match=r"TCPConnector\(ssl=") as caught:
                await procore.post(PATH, json={})
    assert caught.value.applied == "no"


# -- the end ----------------------------------------------------------------------------------------------------------


async def silent(server: RawServer, connection: Connection) -> None:
    server.requests.append(await connection.request())
    await connection.read_until_closed()


async def test_closing_ends_calls_and_streams_in_flight_and_nothing_else() -> None:
    async def answer(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        if b"/own" in server.requests[-1]:
            await waiting.wait()
            await connection.send(ME)
        elif b"/stream" in server.requests[-1]:
            await connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n1")
        await connection.read_until_closed()

    waiting = asyncio.Event()
    async with asyncio.timeout(20), raw_server(answer) as server, client() as opened:  # sooner than the read timeout
        procore = session(server.environment, opened)
        own = asyncio.create_task(opened.get(f"{server.origin}/own"))
        call = asyncio.create_task(procore.post(PATH, json={}))
        async with procore.stream("GET", "/rest/v1.0/stream") as response:
            assert await anext(response.chunks) == b"1"
            read = asyncio.create_task(response.read())
            await until(lambda: len(server.requests) == 3)
            await procore.aclose()
            with pytest.raises(SessionClosedError):
                await read
        with pytest.raises(SessionClosedError, match="may have been applied"):
            await call
        waiting.set()
        async with await own as answered:
            assert await answered.json() == {"id": 7}


async def test_a_session_that_its_owner_closes_before_the_first_call_is_named() -> None:
    async with aiohttp.ClientSession() as opened:
        procore = session(Environment("x", "https://login.test", "https://api.test"), opened)
    with pytest.raises(SessionClosedError, match="Close the aprocore session first"):
        await procore.get(PATH)


async def test_a_session_that_its_owner_closes_during_a_call_is_named() -> None:
    async with raw_server(silent) as server, aiohttp.ClientSession() as opened:
        async with session(server.environment, opened) as procore:
            call = asyncio.create_task(procore.get(PATH))
            await until(lambda: server.requests)
            await opened.close()
            with pytest.raises(SessionClosedError, match="Close the aprocore session first") as caught:
                await call
            assert caught.value.phase == "sent"
            with pytest.raises(SessionClosedError, match="Close the aprocore session first") as caught:
                await procore.post(PATH, json={})
            assert (caught.value.phase, caught.value.applied) == ("not_sent", "no")
    assert len(server.requests) == 1


# -- what is lost -----------------------------------------------------------------------------------------------------


async def test_calls_wait_in_order_for_as_many_connections_as_the_connector_opens() -> None:
    async with raw_server(answering(ME)) as server, client(connector=aiohttp.TCPConnector(limit_per_host=2)) as opened:
        async with session(server.environment, opened, connections=64) as procore:
            await asyncio.gather(*(procore.get(PATH) for _ in range(20)))
    assert (server.connections, len(server.requests)) == (2, 20)


async def test_connections_that_the_owner_uses_are_missing() -> None:
    async with raw_server(silent) as server, client(connector=aiohttp.TCPConnector(limit=1)) as opened:
        own = asyncio.create_task(opened.get(f"{server.origin}/own"))
        await until(lambda: server.requests)
        async with session(server.environment, opened, timeout=Timeout(connect=0.01), retry=ONCE) as procore:
            with pytest.raises(RequestTimeoutError) as caught:
                await procore.post(PATH, json={})
        own.cancel()
    assert (caught.value.phase, len(server.requests)) == ("not_sent", 1)


async def test_a_stray_response_that_arrives_in_two_parts_breaks_a_call() -> None:
    stray = asyncio.Event()

    async def answer(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.send(ME)
        await stray.wait()
        await connection.send(b"HTTP/1.1 4")
        stray.clear()
        server.requests.append(await connection.request())
        await connection.send(b"08 Request Timeout\r\nContent-Length: 0\r\n\r\n" + ME)
        await connection.read_until_closed()

    async with raw_server(answer) as server, client() as opened:
        async with session(server.environment, opened, retry=ONCE) as procore:
            await procore.get(PATH)
            stray.set()
            await until(lambda: not stray.is_set())
            for _ in range(10):  # the event loop reads it
                await asyncio.sleep(0)
            with pytest.raises(ProtocolError, match="not valid HTTP"):
                await procore.get(PATH)
    assert (server.connections, len(server.requests)) == (1, 2)


async def test_cookies_of_answers_are_in_the_jar_of_the_session() -> None:
    answer = http(b"{}", "200 OK", "Set-Cookie: a=b")
    jar = aiohttp.CookieJar(unsafe=True)
    async with raw_server(answering(answer)) as server, client(cookie_jar=jar) as opened:
        async with session(server.environment, opened) as procore:
            await procore.get(PATH)
            await procore.get(PATH)
    assert [cookie.key for cookie in jar] == ["a"]
    assert "cookie" not in heads(server)[1]


async def test_traces_of_the_session_see_the_token() -> None:
    seen: list[str | None] = []

    async def record(session: object, context: object, params: aiohttp.TraceRequestStartParams) -> None:
        seen.append(params.headers.get("Authorization"))

    tracing = aiohttp.TraceConfig()
    tracing.on_request_start.append(record)
    async with raw_server(answering(ME)) as server, client(trace_configs=[tracing]) as opened:
        async with session(server.environment, opened) as procore:
            await procore.get(PATH)
    assert seen == [f"Bearer {CANARY}"]
