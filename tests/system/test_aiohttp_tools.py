"""Libraries that instrument or patch ``aiohttp.ClientSession``, on a session that is passed to aprocore."""

from __future__ import annotations

import gc
import gzip
import json
import logging
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest
import sentry_sdk
from aioresponses import aioresponses
from opentelemetry.instrumentation.aiohttp_client import AioHttpClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from sentry_sdk.integrations.aiohttp import AioHttpIntegration
from vcr.errors import CannotOverwriteExistingCassetteException

import aprocore
from aprocore import (
    AmbiguousOutcomeError,
    ClientCredentials,
    ConnectError,
    DeadlineExceededError,
    NotFoundError,
    Procore,
    RetryPolicy,
    StaticToken,
)
from aprocore.sandbox import Answer, ResetAfter, Sandbox
from tests.support.canary import CANARY, assert_hidden
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, http, raw_server
from tests.test_readme import ROOT, blocks

pytestmark = [pytest.mark.anyio, pytest.mark.system]

PAGE = (ROOT / "docs/how-to/transports.md").read_text(encoding="utf-8")


def example(part: str) -> str:
    (found,) = (block for block in blocks("python", PAGE) if part in block)
    return found


async def run(code: str, **names: Any) -> dict[str, Any]:
    """Run an example with `await`, and return its local variables."""
    lines = "".join(f"    {line}\n" for line in code.splitlines())
    exec(f"async def main():\n{lines}    return locals()", names := {"aprocore": aprocore, "aiohttp": aiohttp, **names})
    found: dict[str, Any] = await names["main"]()
    return found


@pytest.fixture(autouse=True)
def level_of_vcr() -> Iterator[None]:
    yield
    logging.getLogger("vcr").setLevel(logging.NOTSET)


@asynccontextmanager
async def client(sandbox: Sandbox) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=sandbox.ssl)) as opened:
        yield opened


@pytest.fixture
def spans() -> Iterator[InMemorySpanExporter]:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    AioHttpClientInstrumentor().instrument(tracer_provider=provider)
    yield exporter
    AioHttpClientInstrumentor().uninstrument()


async def test_opentelemetry_has_a_span_for_each_request(sandbox: Sandbox, spans: InMemorySpanExporter) -> None:
    sandbox.faults.add("GET", "/rest/v1.0/me", Answer(503))
    sandbox.faults.add("POST", "/rest/v1.0/me", ResetAfter(), documented=False)
    async with client(sandbox) as opened, sandbox.procore(session=opened, clock=FakeClock()) as procore:
        await procore.me()
        with pytest.raises(NotFoundError):
            await procore.get("/rest/v1.0/nothing")
        with pytest.raises(AmbiguousOutcomeError):
            await procore.post("/rest/v1.0/me", json={})
        async with procore.stream("GET", "/rest/v1.0/me") as response:
            await response.read()
    found: list[Any] = [
        (
            span.name,
            str(span.attributes["http.url"]).partition("?")[0].rpartition("/")[2],
            span.attributes.get("http.status_code"),
        )
        for span in spans.get_finished_spans()
    ]
    assert found == [
        ("POST", "token", 200),
        ("GET", "me", 503),
        ("GET", "me", 200),
        ("GET", "nothing", 404),
        ("POST", "me", None),
        ("GET", "me", 200),
    ]
    lost = spans.get_finished_spans()[4]
    assert lost.status.is_ok is False
    ids = [f"{span.context.trace_id:032x}-{span.context.span_id:016x}" for span in spans.get_finished_spans()]
    assert [request.headers["traceparent"][3:52] for request in sandbox.requests] == ids


async def test_the_span_of_a_call_that_exceeds_its_deadline_ends(spans: InMemorySpanExporter) -> None:
    async def silent(server: RawServer, connection: Connection) -> None:
        server.requests.append(await connection.request())
        await connection.read_until_closed()

    async with raw_server(silent) as server, aiohttp.ClientSession() as opened:
        procore = Procore(StaticToken("t"), environment=server.environment, company_id=1, session=opened)
        async with procore:
            with pytest.raises(DeadlineExceededError):
                await procore.get("/rest/v1.0/me", timeout=0.05)
    (span,) = spans.get_finished_spans()
    assert span.end_time is not None


async def test_sentry_has_a_span_and_a_breadcrumb_for_each_request(sandbox: Sandbox) -> None:
    envelopes: list[Any] = []

    class Memory(sentry_sdk.Transport):
        def capture_envelope(self, envelope: Any) -> None:
            envelopes.append(envelope)

    sentry_sdk.init(
        dsn="https://key@sentry.invalid/1",
        transport=Memory(),
        traces_sample_rate=1.0,
        default_integrations=False,
        auto_enabling_integrations=False,
        integrations=[AioHttpIntegration()],
    )
    try:
        with sentry_sdk.start_transaction(name="job"):
            async with client(sandbox) as opened, sandbox.procore(session=opened) as procore:
                await procore.me()
                sentry_sdk.capture_message("done")
    finally:
        sentry_sdk.init()
    (message,) = filter(None, (envelope.get_event() for envelope in envelopes))
    (transaction,) = filter(None, (envelope.get_transaction_event() for envelope in envelopes))
    api, login = sandbox.environment.api_url, sandbox.environment.login_url
    assert [(crumb["data"]["http.method"], crumb["data"]["url"]) for crumb in message["breadcrumbs"]["values"]] == [
        ("POST", f"{login}/oauth/token"),
        ("GET", f"{api}/rest/v1.0/me"),
    ]
    assert [(span["op"], span["description"]) for span in transaction["spans"]] == [
        ("http.client", f"POST {login}/oauth/token"),
        ("http.client", f"GET {api}/rest/v1.0/me"),
    ]
    assert_hidden(json.dumps([message, transaction], default=str), sandbox.client_secret)
    for issued in sandbox.requests.to("GET", "/rest/v1.0/me"):
        assert_hidden(json.dumps([message, transaction], default=str), issued.headers["Authorization"].split()[1])


async def test_vcr_replays_what_it_recorded_without_a_server_and_without_secrets(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    definition, _, use = example("vcr.VCR(").partition("with recorder")
    recording = f"{definition}with recorder{use}    rfis = await procore.rfis.list(project_id=project_id)\n"
    recording += "    await procore.post(path, json={'note': 'n' * 100_000})\n"
    project_id = next(iter(sandbox.seed_data.projects))
    sandbox.faults.add("POST", "/rest/v1.0/notes", Answer(201, None, {"id": 1}), documented=False)
    names = {"project_id": project_id, "path": "/rest/v1.0/notes"}
    environment, company = sandbox.environment, sandbox.company_id
    secrets = [sandbox.client_id, sandbox.client_secret]
    async with client(sandbox) as opened, sandbox.procore(session=opened) as procore:
        recorded = await run(recording, procore=procore, **names)
        secrets.append(procore.token_manager.authorization().split()[1])  # type: ignore[union-attr]
    secrets += [request.headers["Authorization"].split()[1] for request in sandbox.requests if request.origin == "api"]
    length = len(sandbox.requests)
    assert length == 4
    cassette = Path("cassette.yaml").read_text(encoding="utf-8")
    for secret in secrets:
        assert_hidden(cassette, secret)

    recording = recording.replace("vcr.VCR(", 'vcr.VCR(record_mode="none",')
    async with aiohttp.ClientSession() as opened:
        auth = ClientCredentials("other", CANARY)
        async with Procore(auth, environment=environment, company_id=company, session=opened) as procore:
            replayed = await run(recording, procore=procore, **names)
            with pytest.raises(CannotOverwriteExistingCassetteException, match=r"/rest/v1\.0/other"):
                await run(
                    recording.partition("    me = ")[0] + "    await procore.get('/rest/v1.0/other')", procore=procore
                )
    assert (replayed["me"], list(replayed["rfis"])) == (recorded["me"], list(recorded["rfis"]))
    assert len(sandbox.requests) == length


async def test_vcr_hides_a_compressed_token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    token = gzip.compress(json.dumps({"access_token": CANARY, "refresh_token": CANARY, "expires_in": 5400}).encode())
    answers = iter((http(token, "200 OK", "Content-Encoding: gzip"), http(b'{"id": 7}')))

    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            await connection.send(next(answers))

    async with raw_server(answer) as server, aiohttp.ClientSession() as opened:
        auth = ClientCredentials("id", "secret")
        async with Procore(auth, environment=server.environment, company_id=1, session=opened) as procore:
            assert (await run(example("vcr.VCR("), procore=procore))["me"].id == 7
    assert CANARY.encode() in server.requests[1]
    assert_hidden(Path("cassette.yaml").read_text(encoding="utf-8"))


async def test_a_cassette_with_a_token_in_a_request_is_not_saved(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    unfiltered = re.sub(r"    filter_headers=.*\n", "", example("vcr.VCR("))
    unpatched = aiohttp.ClientSession._request
    async with client(sandbox) as opened, sandbox.procore(session=opened) as procore:
        with pytest.raises(TypeError, match="secret can't be pickled"):
            await run(unfiltered, procore=procore)
    assert not list(tmp_path.iterdir())
    # If a cassette can't be saved, vcr ends its patches only when the cassette is deleted.
    gc.collect()
    assert aiohttp.ClientSession._request is unpatched


async def test_aioresponses_works_with_the_class_of_the_documentation_and_fails_without_as_with_aiohttp() -> None:
    url = "https://api.procore.com/rest/v1.0/me"
    async with (
        aiohttp.ClientSession() as opened,
        Procore(StaticToken("t"), session=opened, clock=FakeClock()) as procore,
    ):
        found = await run(
            example("MockedResponse(aiohttp"),
            procore=procore,
            aioresponses=aioresponses,
            SimpleNamespace=SimpleNamespace,
        )
        assert found["me"].id == 7
        with aioresponses() as mocked:
            mocked.get(url, payload={"id": 7}, repeat=True)
            try:
                async with opened.get(url) as response:
                    assert await response.json() == {"id": 7}
            except TypeError as error:
                assert "stream_writer" in str(error)  # noqa: PT017 -- as long as this is so
                with pytest.raises(TypeError, match="stream_writer"):
                    await procore.me()
            else:
                assert (await procore.me()).id == 7


@pytest.mark.parametrize(
    ("failure", "error", "applied"),
    [
        (aiohttp.ServerDisconnectedError(), AmbiguousOutcomeError, "unknown"),
        (
            aiohttp.ClientConnectorError(
                aiohttp.client_reqrep.ConnectionKey("api.procore.com", 443, True, True, None, None, None),
                OSError(1, "no"),
            ),
            ConnectError,
            "no",
        ),
        (TimeoutError(), AmbiguousOutcomeError, "unknown"),
    ],
)
async def test_failures_of_aioresponses_are_classified(failure: Exception, error: type[Any], applied: str) -> None:
    async with aiohttp.ClientSession() as opened:
        procore = Procore(StaticToken("t"), session=opened, clock=FakeClock(), retry=RetryPolicy(max_attempts=1))
        async with procore:
            with aioresponses() as mocked:
                mocked.post("https://api.procore.com/rest/v1.0/projects", exception=failure, repeat=True)
                with pytest.raises(error) as caught:
                    await procore.post("/rest/v1.0/projects", json={}, company_id=1)
    assert caught.value.applied == applied
