from __future__ import annotations

import asyncio
import contextvars
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry import baggage, context, trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF
from opentelemetry.trace import SpanKind, StatusCode, TraceFlags

from aprocore import (
    AmbiguousOutcomeError,
    Call,
    ConnectError,
    Environment,
    Hook,
    NotFoundError,
    Procore,
    ProtocolError,
    RequestAttempt,
    Response,
    StaticToken,
)
from aprocore.otel import OpenTelemetryHook
from aprocore.sandbox import Sandbox
from tests.support.canary import CANARY, assert_hidden
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.telemetry import Telemetry, attributes_of, in_memory_telemetry

pytestmark = pytest.mark.anyio

PATH = "/rest/v1.0/projects"
OPERATION = "portfolio.projects.list_v1_0"
#: Secret for queries, headers and errors.
PRIVATE = "apc-CANARY-private"


@pytest.fixture
def telemetry() -> Iterator[Telemetry]:
    with in_memory_telemetry() as telemetry:
        yield telemetry


def session(environment: Environment, clock: FakeClock, *hooks: Hook, **options: Any) -> Procore:
    return Procore(StaticToken(CANARY), environment=environment, company_id=1, clock=clock, hooks=hooks, **options)


def parent_of(request: bytes) -> str:
    (line,) = [line for line in request.split(b"\r\n") if line.startswith(b"traceparent: ")]
    return line.removeprefix(b"traceparent: ").decode()


async def test_span_of_a_send_follows_the_semantic_conventions(telemetry: Telemetry, clock: FakeClock) -> None:
    headers = ["X-Request-Id: abc", "X-Rate-Limit-Limit: 3600", "X-Rate-Limit-Remaining: 3599"]
    answer = http(b"{}", "200 OK", *headers, f"X-Rate-Limit-Reset: {clock.wall_now + 60:.0f}")
    async with raw_server(answering(answer)) as server, session(server.environment, clock, telemetry.hook) as procore:
        await procore.get(PATH, params={"a": 1})
    (span,) = telemetry.spans
    assert (span.name, span.kind, span.status.status_code) == (f"GET {PATH}", SpanKind.CLIENT, StatusCode.UNSET)
    assert attributes_of(span) == {
        "http.request.method": "GET",
        "server.address": "127.0.0.1",
        "server.port": int(server.origin.rpartition(":")[2]),
        "url.full": server.origin + PATH,
        "url.scheme": "http",
        "url.template": PATH,
        "network.protocol.version": "1.1",
        "http.response.status_code": 200,
        "procore.request_id": "abc",
        "procore.rate_limit.remaining": 3599,
    }
    assert span.instrumentation_scope is not None
    assert span.instrumentation_scope.name == "aprocore"


async def test_default_port_of_an_origin_is_recorded(telemetry: Telemetry, clock: FakeClock) -> None:
    environment = Environment("nowhere", "https://login.invalid", "https://[::1]")
    async with session(environment, clock, telemetry.hook, proxy="http://127.0.0.1:9") as procore:
        with pytest.raises(ConnectError):
            await procore.get(PATH)
    attributes = attributes_of(telemetry.spans[0])
    assert [attributes[f"server.{name}"] for name in ("address", "port")] == ["::1", 443]
    assert attributes["error.type"] == "ConnectError"


async def fail_once(server: RawServer, connection: Connection) -> None:
    while True:
        server.requests.append(await connection.request())
        await connection.send(http(b"{}", "503 No" if len(server.requests) == 1 else "200 OK"))


async def test_each_send_has_its_own_span_with_the_same_parent(telemetry: Telemetry, clock: FakeClock) -> None:
    async with raw_server(fail_once) as server, session(server.environment, clock, telemetry.hook) as procore:
        with telemetry.tracer.start_as_current_span("the caller") as caller:
            await procore.get(PATH)
            assert trace.get_current_span() is caller
    first, second = telemetry.spans
    assert [attributes_of(span).get("http.request.resend_count") for span in (first, second)] == [None, 1]
    assert (first.status.status_code, first.status.description) == (StatusCode.ERROR, None)
    assert attributes_of(first)["error.type"] == "503"
    assert second.status.status_code is StatusCode.UNSET
    assert telemetry.tree == ["the caller", f"  {OPERATION}", f"    GET {PATH}", "    wait backoff", f"    GET {PATH}"]
    assert [parent_of(request) for request in server.requests] == [
        f"00-{span.context.trace_id:032x}-{span.context.span_id:016x}-{span.context.trace_flags:02x}"
        for span in telemetry.spans
    ]


async def test_context_of_an_unsampled_span_is_propagated(clock: FakeClock) -> None:
    hook = OpenTelemetryHook(TracerProvider(sampler=ALWAYS_OFF, shutdown_on_exit=False))
    async with raw_server(answering(http(b"{}"))) as server, session(server.environment, clock, hook) as procore:
        await procore.get(PATH)
    assert int(parent_of(server.requests[0]).rpartition("-")[2], 16) & TraceFlags.SAMPLED == 0


async def test_nothing_is_reported_or_sent_without_a_provider(clock: FakeClock) -> None:
    async with (
        raw_server(answering(http(b"{}"))) as server,
        session(server.environment, clock, OpenTelemetryHook()) as procore,
    ):
        assert await procore.get(PATH) == {}
    assert b"traceparent" not in server.requests[0]


async def test_span_of_an_error_status(telemetry: Telemetry, clock: FakeClock) -> None:
    async with (
        raw_server(answering(http(b'{"errors": "No such"}', "404 Not Found"))) as server,
        session(server.environment, clock, telemetry.hook) as procore,
    ):
        with pytest.raises(NotFoundError):
            await procore.get(PATH)
    (span,) = telemetry.spans
    assert (span.status.status_code, attributes_of(span)["error.type"]) == (StatusCode.ERROR, "404")


async def test_span_of_a_lost_response(telemetry: Telemetry, clock: FakeClock) -> None:
    async def reset(server: RawServer, connection: Connection) -> None:
        await connection.request()
        connection.reset()

    async with raw_server(reset) as server, session(server.environment, clock, telemetry.hook) as procore:
        with pytest.raises(AmbiguousOutcomeError):
            await procore.post(PATH, json={})
    (span,) = telemetry.spans
    assert attributes_of(span)["error.type"] == ProtocolError.__name__
    assert "http.response.status_code" not in attributes_of(span)
    assert (span.status.status_code, str(span.status.description)[:23]) == (StatusCode.ERROR, "The connection was lost")
    assert span.events == ()


async def test_span_of_a_cancelled_call_ends(telemetry: Telemetry, clock: FakeClock) -> None:
    request_received = asyncio.Event()

    async def stall(server: RawServer, connection: Connection) -> None:
        await connection.request()
        request_received.set()
        await asyncio.Event().wait()

    async with raw_server(stall) as server, session(server.environment, clock, telemetry.hook) as procore:
        call = asyncio.create_task(procore.get(PATH))
        await request_received.wait()
        call.cancel()
        await asyncio.wait({call})
    (span,) = telemetry.spans
    assert (attributes_of(span)["error.type"], span.status.description) == ("CancelledError", None)
    assert span.end_time is not None


async def test_span_of_a_request_rejected_by_another_hook_ends(telemetry: Telemetry, clock: FakeClock) -> None:
    class Refusal(Hook):
        def on_request(self, attempt: RequestAttempt) -> None:
            raise PermissionError(PRIVATE)

    async with raw_server(answering(http(b"{}"))) as server:
        async with session(server.environment, clock, telemetry.hook, Refusal()) as procore:
            with pytest.raises(PermissionError):
                await procore.get(PATH)
    assert server.requests == []
    assert [attributes_of(span)["error.type"] for span in telemetry.spans] == ["PermissionError"]
    assert_hidden(telemetry.everything(), PRIVATE)


async def test_span_of_a_stream_ends_with_the_response_head(telemetry: Telemetry, clock: FakeClock) -> None:
    async with (
        raw_server(answering(http(b"{}"))) as server,
        session(server.environment, clock, telemetry.hook) as procore,
    ):
        async with procore.stream("GET", PATH) as response:
            assert len(telemetry.spans) == 1
            await response.read()
    assert len(telemetry.spans) == 1


async def test_durations_are_measured(telemetry: Telemetry, clock: FakeClock) -> None:
    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            clock.advance(0.3)
            await connection.send(http(b"{}", "503 No" if len(server.requests) == 1 else "200 OK"))

    async with raw_server(answer) as server, session(server.environment, clock, telemetry.hook) as procore:
        for _ in range(2):
            await procore.get(PATH, params={"a": 1})
    served, refused = sorted(telemetry.points("http.client.request.duration"), key=lambda point: -point.count)
    port = int(server.origin.rpartition(":")[2])
    common = {
        "http.request.method": "GET",
        "server.address": "127.0.0.1",
        "server.port": port,
        "network.protocol.version": "1.1",
    }
    assert served.attributes == {**common, "http.response.status_code": 200}
    assert refused.attributes == {**common, "http.response.status_code": 503, "error.type": "503"}
    assert (served.count, served.sum, refused.sum) == (2, pytest.approx(0.6), pytest.approx(0.3))
    assert served.explicit_bounds == (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)


@pytest.mark.fault("X01")
async def test_no_span_and_no_metric_has_a_secret(telemetry: Telemetry, clock: FakeClock) -> None:
    async def redirect(server: RawServer, connection: Connection) -> None:
        request = await connection.request()
        server.requests.append(request)
        if b"/rest/" in request.partition(b"\r\n")[0]:
            await connection.send(http(b"", "302 Found", f"Location: {server.origin}/file?sig={PRIVATE}"))
        else:
            await connection.send(http(b"content"))

    async with raw_server(redirect) as server, session(server.environment, clock, telemetry.hook) as procore:
        token = context.attach(baggage.set_baggage("user", PRIVATE))
        try:
            async with procore.stream("GET", PATH, params={"q": PRIVATE}, headers={"X-Mine": PRIVATE}) as response:
                assert await response.read() == b"content"
        finally:
            context.detach(token)
    assert [attributes_of(span)["url.full"] for span in telemetry.spans] == [
        server.origin + PATH,
        f"{server.origin}/file",
    ]
    assert_hidden(telemetry.everything())
    assert_hidden(telemetry.everything(), PRIVATE)
    assert b"baggage" not in b"".join(server.requests).lower()


def test_only_opentelemetry_api_is_required() -> None:
    code = "import sys, aprocore.otel; print(*(name for name in sys.modules if name.startswith('opentelemetry.sdk')))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "\n"


async def test_typed_call_has_a_span_named_by_its_operation(telemetry: Telemetry, sandbox: Sandbox) -> None:
    project = next(iter(sandbox.seed_data.projects))
    async with sandbox.procore(hooks=[telemetry.hook]) as procore:
        with telemetry.tracer.start_as_current_span("job"):
            await procore.rfis.list(project_id=project)
    path = "/rest/v1.0/projects/{project_id}/rfis"
    assert telemetry.tree == ["job", "  rfis.list", "    POST /oauth/token", "    wait token", f"    GET {path}"]
    call = next(span for span in telemetry.exporter.get_finished_spans() if span.name == "rfis.list")
    assert call.kind is SpanKind.INTERNAL
    assert attributes_of(call) == {
        "http.request.method": "GET",
        "url.template": path,
        "procore.operation": "rfis.list",
        "procore.attempts": 1,
        "http.response.status_code": 200,
    }
    assert_hidden(telemetry.everything(), sandbox.client_secret)


async def test_undocumented_path_is_not_in_a_name(telemetry: Telemetry, clock: FakeClock) -> None:
    async with (
        raw_server(answering(http(b"{}"))) as server,
        session(server.environment, clock, telemetry.hook) as procore,
    ):
        await procore.get("/rest/v1.0/gadgets/7")
    assert telemetry.tree == ["GET", "  GET"]


async def test_download_is_one_call_and_its_redirect_no_retry(telemetry: Telemetry, clock: FakeClock) -> None:
    async def redirect(server: RawServer, connection: Connection) -> None:
        is_api = b" /rest/" in await connection.request()
        await connection.send(http(b"", "302 Found", f"Location: {server.origin}/file") if is_api else http(b"content"))

    async with raw_server(redirect) as server, session(server.environment, clock, telemetry.hook) as procore:
        async with procore.stream("GET", PATH) as response:
            await response.read()
            assert trace.get_current_span() is trace.INVALID_SPAN
    assert telemetry.tree == [OPERATION, f"  GET {PATH}", "  GET"]
    assert "procore.client.retries" not in telemetry.metrics


async def test_call_that_a_hook_answers_has_no_request(telemetry: Telemetry, clock: FakeClock) -> None:
    class Cache(Hook):
        def on_call(self, call: Call) -> Response:
            return Response(200, {}, b"{}")

    environment = Environment("nowhere", "https://login.invalid", "https://api.invalid")
    async with session(environment, clock, telemetry.hook, Cache()) as procore:
        await procore.get(PATH)
    (span,) = telemetry.exporter.get_finished_spans()
    assert (span.name, attributes_of(span)["procore.attempts"]) == (OPERATION, 0)


async def test_closed_coroutine_of_a_call_reports_no_error(
    telemetry: Telemetry, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    class Suspending(Hook):
        async def on_call(self, call: Call) -> None:
            await asyncio.sleep(0)

    environment = Environment("nowhere", "https://login.invalid", "https://api.invalid")
    async with session(environment, clock, telemetry.hook, Suspending()) as procore:
        coroutine = procore.get(PATH)
        contextvars.copy_context().run(coroutine.send, None)
        coroutine.close()
    assert telemetry.tree == [OPERATION]
    assert "opentelemetry.context" not in {record.name for record in caplog.records}
