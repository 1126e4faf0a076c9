"""Sentry hook: spans and breadcrumbs in events of an in-memory transport."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import sentry_sdk
from sentry_sdk.envelope import Envelope
from sentry_sdk.transport import Transport

from aprocore import AmbiguousOutcomeError, NotFoundError, Procore, StaticToken
from aprocore.sentry import SentryHook
from tests.support.canary import CANARY, assert_hidden
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, http, raw_server

pytestmark = pytest.mark.anyio

PATH = "/rest/v1.0/projects/7/rfis"
PRIVATE = "apc-CANARY-private"


class MemoryTransport(Transport):
    """Transport that keeps the events."""

    def __init__(self, options: Any = None) -> None:
        super().__init__(options)
        self.events: list[dict[str, Any]] = []

    def capture_envelope(self, envelope: Envelope) -> None:
        self.events += [item.payload.json for item in envelope.items if isinstance(item.payload.json, dict)]


@pytest.fixture
def events() -> Iterator[list[dict[str, Any]]]:
    transport = MemoryTransport()
    with sentry_sdk.isolation_scope() as isolation, sentry_sdk.new_scope():
        isolation.set_client(
            sentry_sdk.Client(
                dsn="https://key@sentry.invalid/1",
                transport=transport,
                traces_sample_rate=1.0,
                default_integrations=False,
                auto_enabling_integrations=False,
                auto_session_tracking=False,
            )
        )
        yield transport.events


def status_of(span: dict[str, Any]) -> str:
    """Return the status of a span, which older releases send as a tag."""
    status: str = {**span.get("tags", {}), **span}["status"]
    return status


async def answer(server: RawServer, connection: Connection) -> None:
    while True:
        request = await connection.request()
        server.requests.append(request)
        if request.startswith(b"POST"):
            connection.reset()
            return
        status = "503 No" if len(server.requests) == 1 else "404 Not Found" if b"/gadgets" in request else "200 OK"
        await connection.send(http(b"{}", status, "X-Request-Id: abc"))


async def test_call_in_a_transaction(clock: FakeClock, events: list[dict[str, Any]]) -> None:
    async with (
        raw_server(answer) as server,
        Procore(
            StaticToken(CANARY), environment=server.environment, company_id=1, clock=clock, hooks=[SentryHook()]
        ) as procore,
    ):
        with sentry_sdk.start_transaction(name="job"):
            await procore.get(PATH, params={"q": PRIVATE})
            with pytest.raises(NotFoundError):
                await procore.get("/rest/v1.0/gadgets")
            with pytest.raises(AmbiguousOutcomeError):
                await procore.post(PATH, json={})
    (event,) = events
    spans = {span["span_id"]: span for span in event["spans"]}
    root = event["contexts"]["trace"]["span_id"]
    shown = [
        (span["op"], span["description"], spans.get(span["parent_span_id"], {}).get("description"), status_of(span))
        for span in event["spans"]
    ]
    assert shown == [
        ("procore.call", "rfis.list", None, "ok"),
        ("http.client", f"GET {PATH}", "rfis.list", "unavailable"),
        ("http.client", f"GET {PATH}", "rfis.list", "ok"),
        ("procore.call", "GET /rest/v1.0/gadgets", None, "not_found"),
        ("http.client", "GET /rest/v1.0/gadgets", "GET /rest/v1.0/gadgets", "not_found"),
        ("procore.call", "rfis.create", None, "internal_error"),
        ("http.client", f"POST {PATH}", "rfis.create", "internal_error"),
    ]
    assert {span["parent_span_id"] for span in event["spans"] if span["op"] == "procore.call"} == {root}
    assert event["spans"][0]["data"]["procore.wait.backoff"] == clock.sleeps[0]
    assert_hidden(str(event))
    assert_hidden(str(event), PRIVATE)
    assert b"sentry-trace" not in b"".join(server.requests).lower()


async def test_breadcrumbs_of_an_error(clock: FakeClock, events: list[dict[str, Any]]) -> None:
    async with (
        raw_server(answer) as server,
        Procore(
            StaticToken(CANARY), environment=server.environment, company_id=1, clock=clock, hooks=[SentryHook()]
        ) as procore,
    ):
        await procore.get(PATH, params={"q": PRIVATE})
        with pytest.raises(AmbiguousOutcomeError) as caught:
            await procore.post(PATH, json={})
        sentry_sdk.capture_exception(caught.value)
    (event,) = events
    crumbs = [(crumb["level"], crumb["data"]) for crumb in event["breadcrumbs"]["values"]]
    url = server.origin + PATH
    assert crumbs[:2] == [
        ("warning", {"url": url, "method": "GET", "status_code": 503, "request_id": "abc"}),
        ("info", {"url": url, "method": "GET", "status_code": 200, "request_id": "abc"}),
    ]
    assert crumbs[2][1]["reason"].startswith("The connection was lost")
    assert_hidden(str(event["breadcrumbs"]))
    assert_hidden(str(event["breadcrumbs"]), PRIVATE)
