"""Jobs of every operation that starts one, against the sandbox."""

from __future__ import annotations

import asyncio
import functools
import io
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from typing import Any, TypeAlias

import pytest

from aprocore import (
    AmbiguousOutcomeError,
    ConfigurationError,
    DeadlineExceededError,
    File,
    Job,
    JobFailedError,
    JobFile,
    Model,
    NotFoundError,
    NotReadyError,
    PartialFailureError,
    PartialResult,
    Procore,
    Response,
    ServerError,
    SessionClosedError,
    catalogue,
)
from aprocore.sandbox import Answer, Hold, ResetAfter, Rewrite, Sandbox
from tests.support.clock import FakeClock

pytestmark = pytest.mark.anyio

STARTING = {operation.name: operation for operation in catalogue.job_operations() if operation.job is not None}
POLLED = {operation.name: operation for operation in catalogue.job_operations() if operation.polled is not None}
#: Those whose 202 names nothing to poll, in the reference and in the sandbox.
UNKNOWN_END = {name for name, operation in STARTING.items() if operation.job is not None and operation.job.optional}
FOLLOWED = sorted(STARTING.keys() - UNKNOWN_END)
#: Those whose failure the reference can express.
FAILING = [name for name in FOLLOWED if STARTING[name].job.result != "file"]  # type: ignore[union-attr]
#: Those that can be polled although the answer was lost: by a path without an id of the job.
FOUND_AGAIN = [name for name in FOLLOWED if not STARTING[name].job.ids]  # type: ignore[union-attr]
CONTRACT = "commitments.commitment_contract_export_pdf.create"
WORKFLOWS = "workflows.workflow_instances_bulk.bulk_create_for_company"


def arguments_of(sandbox: Sandbox, name: str) -> dict[str, Any]:
    """Return the arguments of a call that starts a job."""
    project = next(iter(sandbox.seed_data.projects))
    location = str(sandbox.ids_for("project.locations.get")["id"])
    items = [{"item_id": "1", "preset_id": "1"}, {"item_id": "2", "preset_id": "1"}]
    bodies: dict[str, dict[str, Any]] = {
        "action_plans.bulk_create_for_locations": {"template_id": "1", "location_id": location, "number_of_plans": 2},
        "budget.budget_view_snapshots.create": {"project_id": project, "budget_template_id": 1, "name": "June"},
        "document_markup.create": {"project_id": project, "item_id": 1, "item_type": "Rfi", "attachment_id": 2},
        "directory.company_users.bulk_add": {"users": []},
        "directory.company_users.bulk_remove": {"users": []},
        "scheduling.schedule_import.replace": {"file": File(io.BytesIO(b"x"), "plan.xer")},
    }
    if name.startswith("workflows."):
        return {**sandbox.ids_for(name), "tool_type": "rfis", "items": items}
    return {**sandbox.ids_for(name), **bodies.get(name, {})}


async def start(sandbox: Sandbox, procore: Procore, name: str) -> Job[Any]:
    *names, method = name.split(".")
    call = getattr(functools.reduce(getattr, names, procore), method)
    job: Job[Any] = await call(**arguments_of(sandbox, name))
    return job


@asynccontextmanager
async def opened(**settings: Any) -> AsyncIterator[tuple[Sandbox, Procore, FakeClock]]:
    """Yield a sandbox with settings of its jobs, and a session whose waits take no time."""
    clock = FakeClock()
    async with Sandbox() as sandbox, sandbox.procore(clock=clock) as procore:
        for name, value in settings.items():
            setattr(sandbox.jobs.settings, name, value)
        yield sandbox, procore, clock


Check: TypeAlias = Callable[[str, Sandbox, Procore, FakeClock], Awaitable[None]]


def each(names: Iterable[str], **settings: Any) -> Callable[[Check], Callable[[], Awaitable[None]]]:
    """Run a check for each operation, in one sandbox; its note names the operation that failed."""

    def decorate(check: Check) -> Callable[[], Awaitable[None]]:
        async def run() -> None:
            async with opened(**settings) as (sandbox, procore, clock):
                for name in names:
                    sandbox.requests.clear()
                    clock.sleeps.clear()
                    try:
                        await check(name, sandbox, procore, clock)
                    except (Exception, pytest.fail.Exception) as error:
                        error.add_note(f"operation: {name}")
                        raise

        return run

    return decorate


def polls_of(sandbox: Sandbox, name: str) -> int:
    """Return the number of polls of the job of an operation, without its creation."""
    job = STARTING[name].job
    assert job is not None
    polled = catalogue.find(job.poll)
    calls = len(sandbox.requests.to(polled.method, polled.path))
    return calls - 1 if polled.name == name else calls


def check_result(name: str, result: Any, sandbox: Sandbox) -> None:
    job = STARTING[name].job
    assert job is not None
    if job.result == "file":
        assert isinstance(result, JobFile)
        assert result.url.startswith(sandbox.environment.api_url)
    else:
        assert isinstance(result, Model)


@each(FOLLOWED)
async def test_job_that_is_ready_at_once_takes_one_poll(
    name: str, sandbox: Sandbox, procore: Procore, clock: FakeClock
) -> None:
    job = await start(sandbox, procore, name)
    was_done = job.done()
    check_result(name, await job.result(), sandbox)
    assert job.done()
    assert polls_of(sandbox, name) == (0 if was_done else 1)
    check_result(name, await job.result(), sandbox)
    assert (await job.status()).state == "done"
    assert polls_of(sandbox, name) == (0 if was_done else 1), "the end is known"


@each(FOLLOWED, polls=3)
async def test_job_that_is_ready_later_is_polled_less_and_less_often(
    name: str, sandbox: Sandbox, procore: Procore, clock: FakeClock
) -> None:
    job = await start(sandbox, procore, name)
    assert not job.done()
    check_result(name, await job.result(), sandbox)
    assert clock.sleeps == [1.0, 1.5, 2.25, 3.375][: len(clock.sleeps)]
    # The creation of a PDF that is shown or created is the first poll.
    assert polls_of(sandbox, name) == (3 if name == "document_markup.create" else 4)


@each(FOLLOWED, polls=2)
async def test_job_is_taken_up_by_another_session(
    name: str, sandbox: Sandbox, procore: Procore, clock: FakeClock
) -> None:
    token = (await start(sandbox, procore, name)).token
    assert sandbox.client_secret not in token
    async with sandbox.procore(clock=FakeClock()) as other:
        job = other.job(token)
        assert (job.operation, job.token, job.done()) == (name, token, False)
        check_result(name, await job.result(), sandbox)


@each(FAILING, polls=1, outcome="failed", message="No preset")
async def test_failed_job_is_an_error_with_the_reason(
    name: str, sandbox: Sandbox, procore: Procore, clock: FakeClock
) -> None:
    job = await start(sandbox, procore, name)
    with pytest.raises(JobFailedError, match="The job failed: No preset") as caught:
        await job.result()
    with pytest.raises(JobFailedError):
        await job.result()
    error = caught.value
    assert error.job == job.token
    assert error.request is not None
    has_parts = name.startswith("workflows.")
    assert len(error.failed) == (2 if has_parts else 0)
    assert error.applied == ("no" if has_parts or name == "document_markup.create" else "unknown")


@each(FOLLOWED, polls=1)
async def test_expired_job_is_unknown_after_a_while(
    name: str, sandbox: Sandbox, procore: Procore, clock: FakeClock
) -> None:
    job = await start(sandbox, procore, name)
    sandbox.jobs.finish(sandbox.jobs.all[-1], "expired")
    with pytest.raises(NotFoundError, match="does not know the job, or its result has expired") as caught:
        await job.result()
    assert caught.value.job == job.token
    # A job may not be visible for the first ten seconds.
    assert sum(clock.sleeps) >= 10


@each(FOUND_AGAIN, polls=1)
async def test_job_of_a_lost_answer_is_found_again(
    name: str, sandbox: Sandbox, procore: Procore, clock: FakeClock
) -> None:
    sandbox.faults.add(STARTING[name].method, STARTING[name].path, ResetAfter())
    with pytest.raises(AmbiguousOutcomeError, match=r"procore\.job\(error\.job\)") as caught:
        await start(sandbox, procore, name)
    assert caught.value.job is not None
    check_result(name, await procore.job(caught.value.job).result(), sandbox)


@each(sorted(STARTING.keys() - set(FOUND_AGAIN) - {"scheduling.schedule_import.replace"}), polls=1)
async def test_lost_answer_that_alone_names_the_job_is_ambiguous(
    name: str, sandbox: Sandbox, procore: Procore, clock: FakeClock
) -> None:
    sandbox.faults.add(STARTING[name].method, STARTING[name].path, ResetAfter())
    with pytest.raises(AmbiguousOutcomeError) as caught:
        await start(sandbox, procore, name)
    assert caught.value.job is None


@each(sorted(UNKNOWN_END), polls=1)
async def test_job_without_anything_to_poll_is_not_ready(
    name: str, sandbox: Sandbox, procore: Procore, clock: FakeClock
) -> None:
    job = await start(sandbox, procore, name)
    assert ((await job.status()).state, job.done()) == ("accepted", True)
    with pytest.raises(NotReadyError, match="does not say when it is done") as caught:
        await job.result()
    assert caught.value.applied == "yes"
    assert procore.job(job.token).done()


@pytest.mark.parametrize("name", ["directory.company_users.bulk_add", "directory.company_users.bulk_remove"])
async def test_accepted_bulk_operation_that_names_its_operation_is_followed(name: str) -> None:
    async with opened() as (sandbox, procore, _):
        workflows = await start(sandbox, procore, WORKFLOWS)
        operation_id = sandbox.jobs.all[-1].id
        body = {"data": {"operation_id": operation_id}}
        sandbox.faults.add("POST", STARTING[name].path, Rewrite(lambda answer: answer.patched(status=202, body=body)))
        result = await (await start(sandbox, procore, name)).result()
        assert await workflows.result() is not None
    if name.endswith("bulk_add"):
        assert isinstance(result, PartialResult)
        assert len(result.succeeded) == 2
    else:
        assert result["id"] == operation_id


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("directory.company_users.bulk_add", PartialResult),
        ("directory.company_users.bulk_remove", list),
        ("budget.budget_view_snapshots.create", Model),
        ("document_markup.create", Model),
    ],
)
async def test_result_that_is_answered_at_once_needs_no_poll(name: str, expected: type[Any]) -> None:
    async with opened() as (sandbox, procore, clock):
        job = await start(sandbox, procore, name)
        assert job.done()
        assert isinstance(await job.result(), expected)
        assert clock.sleeps == []


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
        async with opened(polls=2) as (sandbox, procore, _):
            job = await start(sandbox, procore, CONTRACT)
            results = await asyncio.gather(*(job.result() for _ in range(5)))
            assert len(set(results)) == 1
            assert polls_of(sandbox, CONTRACT) == 3

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
