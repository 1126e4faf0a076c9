"""Waits for jobs: deadlines, shared polls, failures and files."""

from __future__ import annotations

import asyncio
import functools
from typing import Any

import pytest

from aprocore import (
    ConfigurationError,
    DeadlineExceededError,
    JobFile,
    NotReadyError,
    PartialFailureError,
    Response,
    ServerError,
    SessionClosedError,
)
from aprocore.sandbox import Answer, Hold, Sandbox
from tests.support.job_calls import (
    CONTRACT,
    POLLED,
    STARTING,
    WORKFLOWS,
    opened,
    polls_of,
    start,
)

pytestmark = pytest.mark.anyio


class TestWaiting:
    async def test_retry_after_is_honoured(self) -> None:
        async with opened(polls=2, retry_after=7) as (sandbox, procore, clock):
            await (await start(sandbox, procore, CONTRACT)).result()
            assert clock.sleeps == [7.0, 7.0, 7.0]

    async def test_wait_ends_with_its_timeout_and_can_be_taken_up(self) -> None:
        async with opened(polls=100) as (sandbox, procore, clock):
            job = await start(sandbox, procore, WORKFLOWS)
            with pytest.raises(DeadlineExceededError, match=r"after 20 s \(last status: in_progress\)") as caught:
                await job.result(timeout=20)
            assert 17 < sum(clock.sleeps) <= 20
            assert caught.value.job == job.token
            assert "procore.job(error.job)" in str(caught.value)
            sandbox.jobs.all[0].polls_left = 0
            assert (await job.result()).status == "done"

    async def test_wait_that_retry_after_would_make_too_long_ends_at_once(self) -> None:
        async with opened(polls=2, retry_after=90) as (sandbox, procore, clock):
            job = await start(sandbox, procore, CONTRACT)
            with pytest.raises(DeadlineExceededError):
                await job.result(timeout=60)
            assert clock.sleeps == []

    async def test_poll_itself_is_within_the_timeout(self) -> None:
        async with opened() as (sandbox, procore, _):
            job = await start(sandbox, procore, CONTRACT)
            hold = Hold()
            sandbox.faults.add("GET", STARTING[CONTRACT].path, hold)
            with pytest.raises(DeadlineExceededError):
                await job.result(timeout=0.05)
            hold.release()

    @pytest.mark.parametrize("timeout", [-1, float("nan"), "5"])
    async def test_invalid_timeout_is_refused(self, timeout: Any) -> None:
        async with opened() as (sandbox, procore, _):
            with pytest.raises(ConfigurationError):
                await (await start(sandbox, procore, CONTRACT)).result(timeout=timeout)

    async def test_waiters_share_the_polls(self) -> None:
        async with Sandbox() as sandbox, sandbox.procore() as procore:
            sandbox.clock.auto_advance = True
            sandbox.jobs.settings.seconds = 5
            job = await start(sandbox, procore, CONTRACT)
            results = await asyncio.gather(*(job.result() for _ in range(5)))
            assert len(set(results)) == 1
            # After about 1, 2.5, 4.8 and 8 seconds; the jitter may move the last one.
            assert polls_of(sandbox, CONTRACT) in (4, 5)

    async def test_cancelled_waiter_does_not_end_the_wait_of_others(self) -> None:
        async with opened() as (sandbox, procore, _):
            job = await start(sandbox, procore, CONTRACT)
            hold = Hold()
            sandbox.faults.add("GET", STARTING[CONTRACT].path, hold)
            first = asyncio.create_task(job.result())
            await hold.reached.wait()
            second = asyncio.create_task(job.result())
            await asyncio.sleep(0)
            first.cancel()
            assert isinstance(await second, JobFile)
            assert first.cancelled()
            hold.release()

    async def test_closing_the_session_ends_the_wait(self) -> None:
        async with Sandbox() as sandbox:
            sandbox.clock.run(0)
            sandbox.clock.auto_advance = False
            procore = sandbox.procore()
            job = await start(sandbox, procore, CONTRACT)
            waiter = asyncio.create_task(job.result())
            await asyncio.sleep(0)
            await procore.aclose()
            with pytest.raises(SessionClosedError) as caught:
                await waiter
            assert caught.value.job == job.token

    async def test_failing_polls_are_retried_and_then_reported(self) -> None:
        async with opened() as (sandbox, procore, _):
            job = await start(sandbox, procore, CONTRACT)
            sandbox.faults.add("GET", STARTING[CONTRACT].path, Answer(503), times=2)
            assert isinstance(await job.result(), JobFile)
            other = await start(sandbox, procore, CONTRACT)
            sandbox.faults.add("GET", STARTING[CONTRACT].path, Answer(503), times=4)
            with pytest.raises(ServerError) as caught:
                await other.result()
            assert caught.value.job == other.token
            assert isinstance(await other.result(), JobFile)

    async def test_job_that_is_not_visible_yet_is_polled_again(self) -> None:
        async with opened() as (sandbox, procore, _):
            job = await start(sandbox, procore, CONTRACT)
            sandbox.faults.add("GET", STARTING[CONTRACT].path, Answer(404), times=2)
            assert (await job.status()).state == "pending"
            assert isinstance(await job.result(), JobFile)


async def test_job_of_which_some_parts_failed_is_a_partial_failure() -> None:
    async with opened(failed_parts=1, message="No preset") as (sandbox, procore, _):
        job = await start(sandbox, procore, WORKFLOWS)
        with pytest.raises(PartialFailureError, match="1 of its 2 parts failed: No preset") as caught:
            await job.result()
    result = caught.value.result
    assert ([part["status"] for part in result.succeeded], len(result.failed)) == (["done"], 1)
    assert result.failed[0].errors == {"base": ["No preset"]}


async def test_status_shows_the_progress() -> None:
    async with opened(polls=1) as (sandbox, procore, _):
        job = await start(sandbox, procore, WORKFLOWS)
        status = await job.status()
        assert (status.state, status.text, status.finished, status.total) == ("pending", "created", 0, 2)
        assert job.last_status is status
        assert repr(job) == f"<Job {WORKFLOWS}: created>"


async def test_file_of_a_job_is_streamed() -> None:
    async with opened() as (sandbox, procore, _):
        for name in (CONTRACT, "commitments.commitment_change_order_rows_csv_exports.create"):
            file = await (await start(sandbox, procore, name)).result()
            async with procore.stream("GET", file.url) as response:
                content = await response.read()
            assert content.startswith(b"%PDF" if name == CONTRACT else b"id,name")


class TestSources:
    async def test_responses_and_objects_are_jobs(self) -> None:
        async with opened(polls=1) as (sandbox, procore, _):
            invoice = sandbox.jobs.start()
            shown = await procore.invoices.invoicing_async_jobs.get(uuid=invoice.id)
            done = await procore.job(shown).result()
            assert type(done) is type(shown)
            assert done.result["url"].startswith("https://")
            path = STARTING[CONTRACT].path.format(**sandbox.ids_for(CONTRACT))
            assert isinstance(await procore.job(await procore.request("POST", path)).result(), JobFile)
            export = f"/rest/v1.1/projects/{next(iter(sandbox.seed_data.projects))}/rfis/export"
            assert isinstance(await procore.job(await procore.request("GET", export)).result(), JobFile)

    async def test_statuses_of_uploads_are_jobs(self) -> None:
        rule = POLLED["file_access_and_storage.unified_uploads.get_for_project"].polled
        assert rule is not None
        assert rule.done == ("available",)

    @pytest.mark.parametrize("source", [None, 5, JobFile("x"), Response(200, {}, b"")])
    async def test_other_sources_are_refused(self, source: Any) -> None:
        async with opened() as (_, procore, _clock):
            with pytest.raises(ConfigurationError):
                procore.job(source)

    async def test_token_is_for_the_same_user_company_and_origin(self) -> None:
        async with opened() as (sandbox, procore, _), Sandbox() as other:
            token = (await start(sandbox, procore, CONTRACT)).token
            for session in (procore.with_scope(company_id=5), procore.as_user("joe"), other.procore()):
                with pytest.raises(ConfigurationError, match="belongs to another"):
                    session.job(token)
            assert isinstance(await procore.with_scope(company_id=None).job(token).result(), JobFile)


class TestFiles:
    EXPORTS = ("rfis.export", "coordination_issues.coordination_issue_export.get", CONTRACT.replace("create", "get"))

    @pytest.mark.parametrize("name", EXPORTS)
    async def test_file_is_waited_for_within_the_timeout_of_the_call(self, name: str) -> None:
        async with opened(polls=3) as (sandbox, procore, clock):
            if name.startswith("commitments"):
                await start(sandbox, procore, CONTRACT)
            *names, method = name.split(".")
            arguments = sandbox.ids_for(name)
            if name.startswith("coordination"):
                arguments = {"project_id": next(iter(sandbox.seed_data.projects)), "export_format": "pdf"}
            call = getattr(functools.reduce(getattr, names, procore), method)
            async with call(**arguments) as response:
                assert (await response.read()).startswith(b"%PDF")
            assert clock.sleeps == [1.0, 1.5, 2.25]

    async def test_file_that_is_not_ready_in_time_is_an_error(self) -> None:
        async with opened(polls=3) as (sandbox, procore, clock):
            with pytest.raises(NotReadyError):
                async with procore.rfis.export(**sandbox.ids_for("rfis.export"), timeout=2.0):
                    pass
            assert clock.sleeps == [1.0]
