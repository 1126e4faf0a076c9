"""Health report and metrics of a session's live traffic."""

from __future__ import annotations

import pytest

from aprocore import ForbiddenError, Health, NotFoundError, Procore, ProcoreError, RetryPolicy, StaticToken
from aprocore.sandbox import Sandbox
from aprocore.sansio.health import PROBLEM_STATUSES
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server

pytestmark = pytest.mark.anyio

PROJECTS = "/rest/v1.0/projects"
DEPRECATED = "/rest/v1.0/bim_models/7/change_history"
ONCE = RetryPolicy(max_attempts=1)


async def test_no_problem(sandbox: Sandbox) -> None:
    async with sandbox.procore() as procore:
        await procore.me()
        async for _ in procore.portfolio.projects.list():
            pass
        async with procore.stream("GET", PROJECTS, params={"company_id": sandbox.company_id}) as response:
            await response.read()
        health = procore.health()
        assert health
        assert health == sandbox.health()
        assert (health.calls, health.found) == (3, {})


async def test_report_is_that_of_the_sandbox(sandbox: Sandbox) -> None:
    async with sandbox.procore(retry=ONCE) as procore:
        with pytest.raises(NotFoundError):
            await procore.get(f"{PROJECTS}/999999999")
        for number in (1, 2, 2):
            with pytest.raises(NotFoundError):
                await procore.get(f"/rest/v1.0/gadgets/{number}")
        with pytest.raises(ProcoreError):
            await procore.get(DEPRECATED)
        for _ in range(2):
            with pytest.raises(ProcoreError):
                await procore.get(PROJECTS, params={"company_id": sandbox.company_id}, company_id=None)
        with pytest.raises(ForbiddenError):
            await procore.get(PROJECTS, params={"company_id": 999}, company_id=999)
        health = procore.health()
        assert not health
        assert health == sandbox.health()
        assert {"undocumented", "deprecated", "missing_company", "not_found", "forbidden"} <= health.found.keys()
        assert health.found["undocumented"] == {"GET /rest/v1.0/gadgets/{…}": 3}


@pytest.mark.parametrize("status", sorted(PROBLEM_STATUSES))
async def test_each_send_of_a_call_counts(clock: FakeClock, status: int) -> None:
    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            first = len(server.requests) == 1
            await connection.send(http(b"{}", f"{status} No" if first else "200 OK", "Retry-After: 0"))

    async with (
        raw_server(answer) as server,
        Procore(StaticToken("t"), environment=server.environment, company_id=1, clock=clock) as procore,
    ):
        try:
            await procore.get(PROJECTS)
        except ProcoreError:
            await procore.get(PROJECTS)
        assert len(server.requests) == 2
        assert procore.health() == Health(2, {PROBLEM_STATUSES[status]: {f"GET {PROJECTS}": 1}})


async def test_views_report_the_traffic_of_their_session(sandbox: Sandbox) -> None:
    async with sandbox.procore() as procore:
        await procore.with_scope(project_id=7).get("/rest/v1.0/me")
        with pytest.raises(ProcoreError):
            await procore.as_user("Ana").get("/rest/v1.0/gadgets")
        assert procore.health().calls == procore.as_user("Ben").health().calls == 2


async def test_lost_responses_and_storage_hosts_do_not_count(clock: FakeClock) -> None:
    async def answer(server: RawServer, connection: Connection) -> None:
        request = await connection.request()
        if request.startswith(b"GET /file"):
            await connection.send(http(b"content", "404 Not Found"))
        elif request.startswith(b"POST"):
            connection.reset()
        else:
            await connection.send(
                http(b"", "302 Found", f"Location: {server.origin.replace('127.0.0.1', 'localhost')}/file")
            )

    async with (
        raw_server(answer) as server,
        Procore(StaticToken("t"), environment=server.environment, company_id=1, clock=clock) as procore,
    ):
        with pytest.raises(ProcoreError):
            await procore.post(PROJECTS, json={})
        with pytest.raises(ProcoreError):
            async with procore.stream("GET", PROJECTS):
                pass
        assert procore.health() == Health(1)


class TestMetrics:
    async def test_of_a_new_session(self) -> None:
        procore = Procore(StaticToken("t"), company_id=1)
        metrics = procore.metrics
        assert (metrics.origin, metrics.retry_quota_left) == ("https://api.procore.com", 500)
        assert metrics.waiting_for_connection == metrics.waiting_for_rate_limit == metrics.blocked_companies == 0
        assert metrics.hourly_used is metrics.spike_used is None

    async def test_used_part_of_the_windows(self, clock: FakeClock) -> None:
        reset = f"X-Rate-Limit-Reset: {clock.time() + 3000:.0f}"
        answer = http(b"{}", "200 OK", "X-Rate-Limit-Limit: 3600", "X-Rate-Limit-Remaining: 900", reset)
        async with (
            raw_server(answering(answer)) as server,
            Procore(StaticToken("t"), environment=server.environment, company_id=1, clock=clock) as procore,
        ):
            await procore.get(PROJECTS)
            assert procore.metrics.hourly_used == 0.75
