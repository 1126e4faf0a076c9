"""Metrics: names, units and attributes, of calls, sessions and webhook receivers."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from opentelemetry.semconv import schemas
from opentelemetry.semconv._incubating.attributes import url_attributes as incubating_url_attributes
from opentelemetry.semconv.attributes import (
    error_attributes,
    http_attributes,
    network_attributes,
    server_attributes,
    url_attributes,
)
from opentelemetry.semconv.metrics import http_metrics

from aprocore import Limiter, NotFoundError, Procore, ProcoreError, StaticToken
from aprocore.otel import OpenTelemetryHook
from aprocore.otel.attributes import SCHEMA_URL
from aprocore.sandbox import Answer, Sandbox
from aprocore.state.inbox import InboxState
from aprocore.webhooks import SQLiteInbox, WebhookReceiver
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server
from tests.support.telemetry import Telemetry, attributes_of, in_memory_telemetry

pytestmark = pytest.mark.anyio

PATH = "/rest/v1.0/projects/7/rfis"
#: Names of the attributes that the semantic conventions define.
CONVENTIONS = {
    value
    for module in (
        error_attributes,
        http_attributes,
        network_attributes,
        server_attributes,
        url_attributes,
        incubating_url_attributes,
    )
    for name, value in vars(module).items()
    if name.isupper() and isinstance(value, str)
}
OWN_ATTRIBUTES = {"procore.operation", "procore.wait.kind", "procore.rate_limit.window"}
UNITS = {
    "procore.client.call.duration": "s",
    "procore.client.wait.duration": "s",
    "procore.client.retries": "{retry}",
    "procore.client.token.refreshes": "{refresh}",
    "procore.client.queue.size": "{call}",
    "procore.client.rate_limit.utilization": "1",
    "procore.client.retry_quota.remaining": "{unit}",
    "procore.client.companies.blocked": "{company}",
    "procore.webhooks.inbox.size": "{event}",
    "procore.webhooks.inbox.dead_letters": "{event}",
    "procore.webhooks.inbox.lag": "s",
    http_metrics.HTTP_CLIENT_REQUEST_DURATION: "s",
}


@pytest.fixture
def telemetry() -> Iterator[Telemetry]:
    with in_memory_telemetry() as telemetry:
        yield telemetry


class Receiver:
    """Webhook receiver with an inbox."""

    metrics: Any = SimpleNamespace(pending=3, dead=2, lag=7.5)


def values(telemetry: Telemetry, name: str) -> dict[tuple[Any, ...], Any]:
    """Return the values of a gauge or counter by aprocore's own attributes."""
    return {
        tuple(value for key, value in point.attributes.items() if key.startswith("procore.")): point.value
        for point in telemetry.points(name)
    }


async def test_names_units_and_attributes(telemetry: Telemetry, sandbox: Sandbox) -> None:
    receiver = Receiver()
    telemetry.hook.observe(receiver)
    sandbox.faults.add("GET", "/rest/v1.0/me", Answer(503), documented=False)
    async with sandbox.procore(hooks=[telemetry.hook]) as procore:
        await procore.me()
        for number in range(5):
            with pytest.raises(NotFoundError):
                await procore.get(f"/rest/v1.0/gadgets/{number}")
        metrics = telemetry.metrics
    assert {name: metric.unit for name, metric in metrics.items()} == UNITS
    for name, metric in metrics.items():
        for point in metric.data.data_points:
            assert set(point.attributes) <= CONVENTIONS | OWN_ATTRIBUTES, name
            assert not any("gadgets" in str(value) for value in point.attributes.values()), name
    for span in telemetry.exporter.get_finished_spans():
        own = {name for name in attributes_of(span) if not name.startswith("procore.")}
        assert own <= CONVENTIONS
    assert [len(telemetry.points("procore.client.call.duration"))] == [2], "not one for each path"
    assert SCHEMA_URL in {schema.value for schema in schemas.Schemas}


async def test_retries_refreshes_waits_and_quota(telemetry: Telemetry, sandbox: Sandbox) -> None:
    sandbox.faults.add("GET", "/rest/v1.0/me", Answer(503), documented=False)
    async with sandbox.procore(hooks=[telemetry.hook]) as procore:
        await procore.me()
        assert values(telemetry, "procore.client.retry_quota.remaining") == {(): procore.metrics.retry_quota_left}
    assert values(telemetry, "procore.client.retries") == {(): 1}
    assert values(telemetry, "procore.client.token.refreshes") == {(): 1}
    waits = {point.attributes["procore.wait.kind"]: point for point in telemetry.points("procore.client.wait.duration")}
    assert {"token", "backoff"} <= waits.keys()
    (call,) = telemetry.points("procore.client.call.duration")
    assert (call.count, call.attributes["procore.operation"]) == (1, "platform_services.me.get")
    assert call.sum >= waits["backoff"].sum - 0.001
    assert call.explicit_bounds[-1] == 3600


async def test_queues_and_windows(telemetry: Telemetry, clock: FakeClock) -> None:
    proceed = asyncio.Event()

    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            await proceed.wait()
            reset = f"X-Rate-Limit-Reset: {clock.time() + 3000:.0f}"
            await connection.send(http(b"{}", "200 OK", "X-Rate-Limit-Limit: 100", "X-Rate-Limit-Remaining: 80", reset))

    limiter = Limiter(clock=clock, initial_burst=2)
    async with raw_server(answer) as server:
        options: dict[str, Any] = {"environment": server.environment, "company_id": 1, "clock": clock}
        async with Procore(
            StaticToken("t"), hooks=[telemetry.hook], limiter=limiter, connections=3, **options
        ) as procore:
            calls = [asyncio.create_task(procore.get(PATH)) for _ in range(6)]
            while len(server.requests) < 2:
                await asyncio.sleep(0)
            queues = values(telemetry, "procore.client.queue.size")
            proceed.set()
            await asyncio.gather(*calls)
            windows = values(telemetry, "procore.client.rate_limit.utilization")
    assert queues[("rate_limit",)] + queues[("connection",)] == 4
    assert windows.keys() == {("hourly",)}
    assert windows[("hourly",)] >= 0.2


async def test_blocked_companies(telemetry: Telemetry, clock: FakeClock) -> None:
    body = b'{"errors": "App is not connected to this company"}'
    async with (
        raw_server(answering(http(body, "403 Forbidden"))) as server,
        Procore(
            StaticToken("t"), environment=server.environment, company_id=1, clock=clock, hooks=[telemetry.hook]
        ) as procore,
    ):
        for _ in range(3):
            with pytest.raises(ProcoreError):
                await procore.get(PATH)
        assert values(telemetry, "procore.client.companies.blocked") == {(): 1}


def test_sessions_and_receivers_are_added_up_by_server_while_they_exist(telemetry: Telemetry) -> None:
    first, second = (Procore(StaticToken("t"), company_id=1, hooks=[telemetry.hook]) for _ in range(2))
    receivers = [Receiver(), Receiver()]
    receivers[1].metrics = SimpleNamespace(pending=4, dead=None, lag=1.0)
    for receiver in receivers:
        telemetry.hook.observe(receiver)
    (quota,) = telemetry.points("procore.client.retry_quota.remaining")
    assert (quota.value, quota.attributes) == (500, {"server.address": "api.procore.com", "server.port": 443})
    assert values(telemetry, "procore.webhooks.inbox.size") == {(): 7}
    assert values(telemetry, "procore.webhooks.inbox.dead_letters") == {(): 2}
    assert values(telemetry, "procore.webhooks.inbox.lag") == {(): 7.5}
    del first, second, receivers, receiver
    gc.collect()
    assert "procore.client.retry_quota.remaining" not in telemetry.metrics


def test_hooks_of_one_provider_share_their_instruments(telemetry: Telemetry) -> None:
    sessions = [
        Procore(StaticToken("t"), company_id=1, hooks=[OpenTelemetryHook(telemetry.traces, telemetry.meters)])
        for _ in range(2)
    ]
    assert values(telemetry, "procore.client.companies.blocked") == {(): 0}
    assert values(telemetry, "procore.client.retry_quota.remaining") == {(): 500}
    sessions[1]._users._quota.spend()
    assert values(telemetry, "procore.client.retry_quota.remaining") == {(): 490}


def test_inbox_of_a_webhook_receiver(telemetry: Telemetry, tmp_path: Path, clock: FakeClock) -> None:
    procore = Procore(StaticToken("t"), company_id=1)
    receiver = WebhookReceiver(procore, authorization="a" * 32, inbox=SQLiteInbox(tmp_path / "inbox.db"), clock=clock)
    telemetry.hook.observe(receiver)
    assert "procore.webhooks.inbox.size" not in telemetry.metrics, "it was not read yet"
    receiver._worker.counts.inbox = InboxState(pending=3, dead=1, oldest=clock.time() - 40)
    assert values(telemetry, "procore.webhooks.inbox.size") == {(): 3}
    assert values(telemetry, "procore.webhooks.inbox.dead_letters") == {(): 1}
    assert values(telemetry, "procore.webhooks.inbox.lag") == {(): 40.0}
