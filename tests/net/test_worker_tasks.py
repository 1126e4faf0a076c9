"""Tasks that share a piece of work: the first failure, cancellation, and what is left of them."""

from __future__ import annotations

import asyncio

import pytest

from aprocore.net.worker_tasks import run_workers

pytestmark = pytest.mark.anyio


async def test_tasks_share_the_work() -> None:
    pending, done = [*range(7)], []

    async def work() -> None:
        while pending:
            number = pending.pop()
            await asyncio.sleep(0)
            done.append(number)

    await run_workers(work, 3)
    assert sorted(done) == [*range(7)]


async def test_the_first_failure_cancels_the_others_and_leaves_no_request_to_cancel() -> None:
    started: list[int] = []
    cancelled: list[int] = []

    async def work() -> None:
        number = len(started)
        started.append(number)
        await asyncio.sleep(0)
        if number == 1:
            raise ValueError("first")
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled.append(number)
            raise OSError("second") from None

    with pytest.raises(ValueError, match="first"):
        await run_workers(work, 3)
    assert (started, cancelled) == ([0, 1, 2], [0, 2])
    task = asyncio.current_task()
    assert task is not None
    assert task.cancelling() == 0


async def test_a_cancelled_caller_waits_for_its_tasks() -> None:
    ended: list[bool] = []

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            ended.append(True)

    caller = asyncio.create_task(run_workers(work, 2))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    assert ended == [True, True]
    assert caller.cancelled()
