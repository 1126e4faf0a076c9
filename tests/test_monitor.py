"""Detection by the monitor: secrets on the wire."""

from __future__ import annotations

import base64
from urllib.parse import quote

import pytest

from aprocore import ClientCredentials, Environment, RefreshToken, StaticToken
from aprocore.sandbox import Sandbox
from aprocore.sandbox.http.tls import Certificates
from tests.monitor.monitor import Monitor, monitoring
from tests.monitor.wire import Connection as WireConnection
from tests.support.canary import CANARY
from tests.support.clock import FakeClock
from tests.support.monitors import OK, OURS, send_request, violated_invariants
from tests.support.raw_server import answering, raw_server
from tests.support.sessions import signed_in_session

pytestmark = pytest.mark.anyio

PROJECTS = "/rest/v1.0/projects"


async def test_regular_calls_cause_no_violation(clock: FakeClock) -> None:
    with monitoring() as monitor:
        async with Sandbox() as own:
            async with await signed_in_session(own, clock, age=6000.0) as procore:
                await procore.me()
                await procore.token_manager.info()
                await procore.token_manager.revoke()
            ours = [connection for connection in monitor.connections if connection.is_ours]
            # The monitor did record the requests.
            assert sum(len(connection.whole) for connection in ours) == len(own.requests) == 4
            assert own.client_secret.encode() in b"".join(
                bytes(response.body) for all_ in ours for response in all_.whole
            )
    assert violated_invariants(monitor) == []


@pytest.mark.fault("I01", "I02")
@pytest.mark.parametrize(
    "head",
    [
        f"GET /x HTTP/1.1\n{OURS}\nAuthorization: Bearer {CANARY}",
        f"GET /x?token={quote(CANARY, safe='')} HTTP/1.1\n{OURS}",
        f"GET /x HTTP/1.1\n{OURS}\nX-Debug: {base64.b64encode(b'id:' + CANARY.encode()).decode()}",
        f"GET /x HTTP/1.1\n{OURS}\nHost: api.procore.com.example\nAuthorization: Bearer {CANARY}",
    ],
)
@pytest.mark.parametrize("is_tls", [True, False])
async def test_token_sent_to_an_unknown_origin_is_detected(monitor: Monitor, head: str, is_tls: bool) -> None:
    StaticToken(CANARY)
    certificates = Certificates()
    try:
        context, trusted = (certificates.server, certificates.client) if is_tls else (None, None)
        async with raw_server(answering(OK), context) as foreign:
            await send_request(foreign.origin, head, tls=trusted)
    finally:
        certificates.close()
    assert violated_invariants(monitor) == ["token sent elsewhere" if is_tls else "secret sent without TLS"]


@pytest.mark.fault("I01")
async def test_token_may_be_sent_to_procores_file_hosts(monitor: Monitor) -> None:
    StaticToken(CANARY)
    certificates = Certificates()
    try:
        async with raw_server(answering(OK), certificates.server) as storage:
            for host in ("procore.com", "files.procore.com", "storage.procore.com:443"):
                head = f"GET /f HTTP/1.1\n{OURS}\nHost: {host}\nAuthorization: Bearer {CANARY}"
                await send_request(storage.origin, head, tls=certificates.client)
    finally:
        certificates.close()
    assert violated_invariants(monitor) == []


@pytest.mark.fault("I01")
async def test_token_outside_of_the_authorization_header_is_detected(monitor: Monitor) -> None:
    StaticToken(CANARY)
    async with raw_server(answering(OK)) as api:
        assert api.environment
        await send_request(api.origin, f"GET /x HTTP/1.1\n{OURS}\nAuthorization: Bearer {CANARY}")
        assert violated_invariants(monitor) == []
        await send_request(api.origin, f"POST /x HTTP/1.1\n{OURS}", CANARY.encode())
    assert violated_invariants(monitor) == ["token sent elsewhere"]


TOKEN_POST = f"POST /oauth/token HTTP/1.1\n{OURS}"


@pytest.mark.fault("I03")
@pytest.mark.parametrize(
    ("head", "body", "count"),
    [
        (TOKEN_POST, f"client_secret={quote(CANARY, safe='')}", 0),
        (f"POST /oauth/token?client_secret={quote(CANARY)} HTTP/1.1\n{OURS}", "", 1),
        (f"{TOKEN_POST}\nAuthorization: Basic {base64.b64encode(b'i:' + CANARY.encode()).decode()}", "", 1),
        (f"{TOKEN_POST}\nAuthorization: Bearer {CANARY}", "", 1),
        (f"POST {PROJECTS} HTTP/1.1\n{OURS}", f"client_secret={quote(CANARY, safe='')}", 1),
    ],
)
async def test_client_secret_outside_of_the_token_request_is_detected(
    monitor: Monitor, head: str, body: str, count: int
) -> None:
    ClientCredentials("an-app", CANARY)
    async with raw_server(answering(OK)) as login:
        assert login.environment
        await send_request(login.origin, head, body.encode())
    assert violated_invariants(monitor) == ["secret out of its place"] * count


@pytest.mark.fault("I03")
async def test_client_secret_sent_to_the_api_is_detected(monitor: Monitor) -> None:
    RefreshToken("an-app", "another-secret-1", CANARY)
    async with raw_server(answering(OK)) as api, raw_server(answering(OK)) as login:
        assert Environment("two", login.origin, api.origin, insecure_loopback=True)
        await send_request(api.origin, TOKEN_POST, CANARY.encode())
    assert violated_invariants(monitor) == ["secret out of its place"]


async def test_other_clients_are_ignored(monitor: Monitor) -> None:
    ClientCredentials("an-app", CANARY)
    async with raw_server(answering(OK)) as server:
        await send_request(server.origin, f"GET /?secret={CANARY} HTTP/1.1\nUser-Agent: curl/8")
        await send_request(server.origin, f"GET /?secret={CANARY} HTTP/1.1\nX-Not: {OURS}")
    assert len(monitor.connections) == 2
    assert violated_invariants(monitor) == []


@pytest.mark.fault("I01", "I02")
@pytest.mark.parametrize("agent", [OURS, "User-Agent: curl/8"])
@pytest.mark.parametrize(
    ("head", "body"),
    [
        (f"GET /x HTTP/1.1\nHost: procore.com\nAuthorization: Bearer {CANARY}", ""),
        (f"GET /x?token={CANARY} HTTP/1.1\nHost: localhost", ""),
        ("POST /oauth/token HTTP/1.1\nHost: localhost", f"access_token={CANARY}"),
    ],
)
async def test_credentials_are_never_sent_to_foreign_origins_or_without_tls(
    monitor: Monitor, agent: str, head: str, body: str
) -> None:
    StaticToken(CANARY)
    async with Sandbox(plain_http=True) as sandbox:
        await send_request(sandbox.foreign_url, f"{head}\n{agent}", body.encode(), tls=sandbox.ssl)
        assert violated_invariants(monitor) == ["token sent elsewhere"]
        await send_request(sandbox.plain_url, f"{head}\n{agent}", body.encode())
        assert violated_invariants(monitor) == ["token sent elsewhere", "secret sent without TLS"]


@pytest.mark.parametrize(
    "raw",
    [
        b"GET /a HTTP/1.1\r\nUser-Agent: aprocore/1\r\n\r\nGET /%s HTTP/1.1\r\n\r\n",
        b"POST /a HTTP/1.1\r\nUser-Agent: aprocore/1\r\nContent-Length: 99\r\n\r\n%s",
        b"POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\nUser-Agent: aprocore/1\r\n\r\n19\r\n%s\r\n0\r\n\r\n",
        b"POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\nUser-Agent: aprocore/1\r\n\r\nzz\r\n%s",
        b"GET /a HTTP/1.1\r\nUser-Agent: aprocore/1\r\nX: %s",
    ],
    ids=["the second", "cut", "chunked", "broken", "half a head"],
)
@pytest.mark.parametrize("step", [1, 7, 1000])
def test_all_requests_of_a_connection_are_checked(monitor: Monitor, raw: bytes, step: int) -> None:
    StaticToken(CANARY)
    connection = WireConnection(("https", 1))
    monitor.connections.append(connection)
    data = raw % CANARY.encode()
    for at in range(0, len(data), step):
        connection.feed(data[at : at + step])
    assert violated_invariants(monitor) == ["token sent elsewhere"]
