"""Tasks that share a piece of work."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

__all__ = ["run_workers"]


async def run_workers(work: Callable[[], Coroutine[Any, Any, None]], count: int) -> None:
    """Run ``work`` in ``count`` tasks; the first failure cancels the others, and is raised once all have ended."""
    # Not a TaskGroup: in Python 3.11 and 3.12 its failure leaves the caller's task with a request to cancel
    # (Task.cancelling()), and then anyio's streams don't wake that task any more.
    tasks = [asyncio.create_task(work()) for _ in range(count)]
    failure: BaseException | None = None
    while pending := [task for task in tasks if not task.done()]:
        try:
            await asyncio.wait(pending, return_when=asyncio.FIRST_EXCEPTION)
        except asyncio.CancelledError as error:
            failure = failure or error
        failure = failure or _failure_of(tasks)
        if failure is not None:
            for task in pending:
                task.cancel()
    others = _failure_of(tasks)
    failure = failure or others
    if failure is not None:
        raise failure


def _failure_of(tasks: list[asyncio.Task[None]]) -> BaseException | None:
    """Return the failure of the first task that has one; those of all tasks count as retrieved."""
    failures = [_exception_of(task) for task in tasks if task.done()]
    return next((failure for failure in failures if failure is not None), None)


def _exception_of(task: asyncio.Task[None]) -> BaseException | None:
    return asyncio.CancelledError() if task.cancelled() else task.exception()
