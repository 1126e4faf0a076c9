"""Detection of each kind of violation by the monitor."""

from __future__ import annotations

import asyncio
import base64
import logging
import ssl
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from urllib.parse import quote, urlsplit

import click
import pytest
from click.testing import CliRunner

from aprocore import (
    AmbiguousOutcomeError,
    AuthorizationRequest,
    ClientCredentials,
    Environment,
    Procore,
    ProcoreError,
    RefreshToken,
    RetryPolicy,
    StaticToken,
)
from aprocore.request_factory import RequestFactory
from aprocore.sandbox import Answer, Sandbox
from aprocore.sandbox.http.tls import Certificates
from aprocore.sansio import attempts
from aprocore.types import Secret
from tests.monitor.monitor import Monitor, monitoring
from tests.monitor.registry import Registry, is_distinctive
from tests.monitor.wire import Connection as WireConnection
from tests.support.canary import CANARY
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.sessions import signed_in_session

pytest_plugins = ["pytester"]

pytestmark = pytest.mark.anyio

OK = http(b"{}")
OURS = "User-Agent: acme/1 aprocore/1.0"
PROJECTS = "/rest/v1.0/projects"


@pytest.fixture
def monitor() -> Iterator[Monitor]:
    """Activate a monitor in place of that of the test."""
    with monitoring() as monitor:
        yield monitor


def violated_invariants(monitor: Monitor) -> list[str]:
    for violation in monitor.violations():
        assert CANARY not in str(violation)
    return [violation.invariant for violation in monitor.violations()]


async def send_request(origin: str, head: str, body: bytes = b"", tls: ssl.SSLContext | None = None) -> None:
    """Send the exact bytes of a request, and wait for the response."""
    reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(origin).port, ssl=tls)
    lines = (*head.split("\n"), f"Content-Length: {len(body)}")
    writer.write("\r\n".join((*lines, "", "")).encode() + body)
    await reader.readuntil(b"\r\n\r\n")
    writer.transport.abort()


# -- secrets on the wire -----------------------------------------------------------------------------------------------


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


# -- secrets shown -----------------------------------------------------------------------------------------------------


def fail_with_a_local() -> None:
    # Represents code with a secret in its frames; frames of tests are exempt.
    exec(compile("def f(token):\n    raise ValueError\nf(token)", "/elsewhere.py", "exec"), {"token": CANARY})


def log_secret() -> None:
    logging.getLogger("asyncio").debug("sent %s", CANARY)


def log_an_argument_of_no_message() -> None:
    logging.getLogger("aiohttp.client").debug("%(shown)s", {"shown": 1, "hidden": CANARY})


def log_an_error() -> None:
    try:
        fail_with_a_local()
    except ValueError:
        logging.getLogger("aprocore").exception("It failed")


def log_it_encoded() -> None:
    logging.getLogger("aprocore").debug("Authorization: %s", base64.b64encode(f"xy:{CANARY}".encode()).decode())


def raise_it() -> None:
    with pytest.raises(ProcoreError):
        raise ProcoreError("It failed.", hint=f"Do not send {CANARY}")


def create_file_with_secret_name() -> None:
    with pytest.raises(FileNotFoundError):
        (Path("/nowhere") / quote(CANARY, safe="")).write_text("")


def print_secret() -> None:
    assert CliRunner().invoke(click.Command("x", callback=lambda: click.echo(CANARY, err=True))).exit_code == 0


@pytest.mark.fault("I04")
@pytest.mark.parametrize(
    ("leak", "place"),
    [
        (log_secret, "log"),
        (log_an_argument_of_no_message, "log"),
        (log_an_error, "log"),
        (log_it_encoded, "log"),
        (raise_it, "error"),
        (create_file_with_secret_name, "file name"),
        (print_secret, "command"),
    ],
)
def test_shown_secret_is_detected(monitor: Monitor, leak: Callable[[], None], place: str) -> None:
    StaticToken(CANARY)
    leak()
    violations = monitor.violations()
    assert violations
    assert {violation.place for violation in violations} == {place}
    assert all("access_token in" in str(violation) for violation in violations)
    assert violated_invariants(monitor) == ["secret shown"] * len(violations)


@pytest.mark.fault("I04")
def test_secret_registered_after_its_output_is_detected(monitor: Monitor) -> None:
    log_secret()
    assert violated_invariants(monitor) == []
    StaticToken(CANARY)
    assert violated_invariants(monitor) == ["secret shown"]


@pytest.mark.fault("I04")
async def test_secret_on_a_command_line_is_detected_with_any_event_loop(monitor: Monitor) -> None:
    StaticToken(CANARY)
    child = await asyncio.create_subprocess_exec("true", "aprocore", "--token", CANARY)
    assert await child.wait() == 0
    assert [violation.place for violation in monitor.violations()] == ["command line"]
    assert violated_invariants(monitor) == ["secret shown"]
    assert monitor.has_children


@pytest.mark.fault("I04")
async def test_causes_notes_and_locals_of_an_error_are_checked(
    monitor: Monitor, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    StaticToken(CANARY)

    def fail(*_: object) -> None:
        error = OSError(5, "Input/output error")
        error.add_note(f"while sending {CANARY}")
        raise ProcoreError("It failed.") from error

    monkeypatch.setattr(RequestFactory, "_company", fail)
    async with raw_server(answering(OK)) as server:
        async with Procore(StaticToken(CANARY), environment=server.environment, clock=clock) as procore:
            with pytest.raises(ProcoreError):
                await procore.get(PROJECTS)
    assert violated_invariants(monitor) == ["secret shown"]


def test_state_may_be_shown_to_the_user_but_not_logged(monitor: Monitor) -> None:
    url = AuthorizationRequest.create("an-app-of-ours-12").url
    monitor.record_text("command", url)
    monitor.record_text("stdout", url)
    assert violated_invariants(monitor) == []
    monitor.record_text("log", url)
    [violation] = monitor.violations()
    assert "state in log" in str(violation)


def test_excerpt_contains_no_other_secret(monitor: Monitor) -> None:
    other = "another-Secret-0123456789"
    ClientCredentials("an-app", other)
    StaticToken(CANARY)
    monitor.record_text("log", f"one {other} two {CANARY} three {other}")
    texts = [str(violation) for violation in monitor.violations()]
    assert len(texts) == 2
    assert all("three" in text or "one" in text for text in texts)
    assert not any(other in text or CANARY in text for text in texts)


@pytest.mark.parametrize("value", ["secret", "x" * 600, "v" * 43, "client-secret", "1234567890123", "a b c d e f 1234"])
def test_common_texts_are_not_secrets(value: str) -> None:
    assert not is_distinctive(value)


@pytest.mark.parametrize("value", [CANARY, "apc-CANARY-access-token", "0a1b2c3d4e5f", "access-token-1"])
def test_distinctive_texts_are_secrets(value: str) -> None:
    assert is_distinctive(value)


def test_public_value_in_a_secret_is_not_reported() -> None:
    registry = Registry()
    registry.add("client-id-0123456789", "secret")
    assert registry.in_any(["the app client-id-0123456789"])
    registry.add_public("client-id-0123456789")
    assert not registry.in_any(["the app client-id-0123456789"])


def test_every_registered_secret_is_found(monitor: Monitor) -> None:
    Secret("a-webhook-key-0123456789")
    monitor.record_text("stderr", "a-webhook-key-0123456789")
    Secret("This is what the server said in 1234 words")
    monitor.record_text("stderr", "This is what the server said in 1234 words")
    assert violated_invariants(monitor) == ["secret shown"]


def test_end_of_a_long_secret_is_detected(monitor: Monitor) -> None:
    token = "0123456789abcdef" * 3 + "fedcba9876543210" * 3
    StaticToken(token)
    monitor.record_text("log", f"...{token[-30:]}")
    assert violated_invariants(monitor) == ["secret shown"]


# -- writes ------------------------------------------------------------------------------------------------------------


def session(server: RawServer, clock: FakeClock) -> Procore:
    return Procore(StaticToken(CANARY), environment=server.environment, company_id=1, clock=clock)


async def read_then_reset(server: RawServer, connection: Connection) -> None:
    server.requests.append(await connection.request())
    connection.reset()


async def post_streamed(procore: Procore) -> None:
    async with procore.stream("POST", PROJECTS, json={}):
        pass


async def post(procore: Procore) -> None:
    await procore.post(PROJECTS, json={})


@pytest.mark.fault("I26")
@pytest.mark.parametrize("call", [post, post_streamed])
async def test_write_repeated_after_a_lost_response_is_detected(
    monitor: Monitor, clock: FakeClock, call: Callable[[Procore], Awaitable[None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with raw_server(read_then_reset) as server, session(server, clock) as procore:
        with pytest.raises(AmbiguousOutcomeError):
            await call(procore)
        assert violated_invariants(monitor) == []
        monkeypatch.setattr(attempts, "may_repeat", lambda *_, **__: True)
        with pytest.raises(AmbiguousOutcomeError):
            await call(procore)
    assert set(violated_invariants(monitor)) == {"write sent again"}
    assert len(server.requests) == 5


@pytest.mark.fault("I26")
@pytest.mark.parametrize(
    ("status", "headers", "count"),
    [
        ("429 Too Many", ["Retry-After: 1"], 0),
        ("503 Unavailable", ["Retry-After: 1"], 0),
        ("503 Unavailable", [], 1),
        ("500 Oops", [], 1),
    ],
)
async def test_response_may_allow_a_repetition(
    monitor: Monitor,
    clock: FakeClock,
    status: str,
    headers: list[str],
    count: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(attempts, "may_repeat", lambda *_, **__: True)
    async with raw_server(answering(http(b"{}", status, *headers))) as server, session(server, clock) as procore:
        with pytest.raises(ProcoreError):
            await procore.post(PROJECTS, json={}, retry=RetryPolicy(max_attempts=2))
    assert len(server.requests) == 2
    assert violated_invariants(monitor) == ["write sent again"] * count


@pytest.mark.fault("I26")
async def test_repetition_after_a_rejected_token_is_allowed(clock: FakeClock) -> None:
    with monitoring() as monitor:
        async with Sandbox() as own:
            async with await signed_in_session(own, clock) as procore:
                own.faults.add("POST", "/rest/*", Answer(401, None, {"error": "invalid_token"}))
                with pytest.raises(ProcoreError):
                    await procore.post("/rest/v1.0/nothing", json={})
            assert [seen.status for seen in own.requests.to("POST", "/rest/*")] == [401, 404]
    assert violated_invariants(monitor) == []


@pytest.mark.fault("I26")
async def test_idempotent_option_allows_a_repetition(monitor: Monitor, clock: FakeClock) -> None:
    async with raw_server(read_then_reset) as server, session(server, clock) as procore:
        with pytest.raises(ProcoreError):
            await procore.request("POST", PROJECTS, json={}, idempotent=True)
    assert len(server.requests) == 4
    assert violated_invariants(monitor) == []


@pytest.mark.fault("I26")
async def test_identical_writes_of_two_calls_are_allowed(monitor: Monitor, clock: FakeClock) -> None:
    async with raw_server(answering(OK)) as server, session(server, clock) as procore:
        await asyncio.gather(*(procore.post(PROJECTS, json={}) for _ in range(10)))
    assert len(server.requests) == 10
    assert violated_invariants(monitor) == []


@pytest.mark.fault("I26")
async def test_write_received_more_often_than_sent_is_detected(monitor: Monitor, clock: FakeClock) -> None:
    async with raw_server(answering(OK)) as server, session(server, clock) as procore:
        await procore.post(PROJECTS, json={"name": "A"})
        assert violated_invariants(monitor) == []
        await send_request(server.origin, f"POST {PROJECTS} HTTP/1.1\n{OURS}", b'{"name":"A"}')
    assert [str(violation) for violation in monitor.violations()] == [
        f"write sent again: POST {PROJECTS} arrived 2 times and was sent 1 times"
    ]


# -- in a run of pytest ------------------------------------------------------------------------------------------------


def test_test_that_shows_a_secret_fails(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(
        "from tests.monitor.plugin import MonitorPlugin\n"
        "def pytest_configure(config):\n"
        "    config.pluginmanager.register(MonitorPlugin())\n"
    )
    pytester.makepyfile(
        f"""
        import sys, warnings
        import pytest
        from aprocore import StaticToken

        SECRET = {CANARY!r}

        @pytest.fixture(autouse=True)
        def token():
            StaticToken(SECRET)

        @pytest.fixture
        def late():
            yield
            print(SECRET)

        def test_good():
            print("nothing")

        def test_bad_print():
            print(SECRET)

        def test_bad_print_that_is_read(capsys):
            print(SECRET, file=sys.stderr)
            assert capsys.readouterr().err

        def test_bad_in_teardown(late):
            pass

        def test_bad_warning():
            with pytest.warns(UserWarning):
                warnings.warn(SECRET)

        @pytest.mark.shows_secrets("stdout", reason="it says so")
        def test_good_since_marked():
            print(SECRET)

        @pytest.mark.shows_secrets("stderr", reason="it says something else")
        def test_bad_and_marked_wrongly():
            print(SECRET)

        @pytest.mark.shows_secrets("stdout")
        def test_bad_without_a_reason():
            print(SECRET)

        def test_good_again():
            pass
        """
    )
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:asyncio")
    result.assert_outcomes(passed=9, errors=6)
    failed = {line.split("::")[1].split(" ")[0] for line in result.outlines if line.startswith("ERROR ")}
    assert len(failed) == 6
    assert all(name.startswith("test_bad") for name in failed)
    result.stdout.fnmatch_lines_random(
        [
            "secret shown: access_token in stdout: *",
            "secret shown: access_token in stderr: *",
            "secret shown: access_token in warning: *",
        ]
    )
    result.stdout.fnmatch_lines(["*is marked as showing secrets in stderr, and shows none."])
