"""Jobs of every operation that starts one, against the sandbox."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import Any, TypeAlias

import pytest

from aprocore import (
    AmbiguousOutcomeError,
    JobFailedError,
    Model,
    NotFoundError,
    NotReadyError,
    PartialResult,
    Procore,
)
from aprocore.sandbox import ResetAfter, Rewrite, Sandbox
from tests.support.clock import FakeClock
from tests.support.job_calls import (
    FAILING,
    FOLLOWED,
    FOUND_AGAIN,
    STARTING,
    UNKNOWN_END,
    WORKFLOWS,
    check_result,
    opened,
    polls_of,
    start,
)

pytestmark = pytest.mark.anyio

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
