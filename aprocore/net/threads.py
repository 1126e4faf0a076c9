"""Threads for blocking work."""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import Callable, Coroutine
from contextlib import suppress
from functools import partial
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

__all__ = ["Threads", "WorkerThread", "run_to_end"]

T = TypeVar("T")


class Threads:
    """Threads for blocking work of one kind, with a limit per event loop.

    They are separate from the application's threads, which may all be waiting for a call (a deadlock otherwise), and
    from other kinds of work, which may hang on a disk. They are daemon threads, unlike those of executors: a disk or a
    keyring that hangs must not keep the process from ending.
    """

    def __init__(self, number: int = 4) -> None:
        self._number = number
        self._limits: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = WeakKeyDictionary()

    async def run(self, work: Callable[[], T]) -> T:
        """Run ``work`` in a thread, as soon as one is free, and return its result.

        If the caller is cancelled, the work goes on and its result is lost.
        """
        loop = asyncio.get_running_loop()
        limit = self._limits.get(loop)
        if limit is None:
            limit = self._limits[loop] = asyncio.Semaphore(self._number)
        await limit.acquire()
        result, run = _prepared(partial(contextvars.copy_context().run, work), limit.release)
        Thread(target=run, name="aprocore", daemon=True).start()
        return await result


class WorkerThread:
    """Daemon thread for the blocking work of one transfer, which is done in order.

    Starting a thread for each chunk of a file holds up the event loop until the thread runs: longer than it takes to
    write the chunk.
    """

    def __init__(self) -> None:
        self._work: SimpleQueue[Callable[[], None] | None] | None = None

    async def run(self, work: Callable[[], T]) -> T:
        """Run ``work`` in the thread, and return its result.

        If the caller is cancelled, the work goes on and its result is lost.
        """
        result, run = _prepared(work)
        if self._work is None:
            self._work = SimpleQueue()
            Thread(target=_run_all, args=(self._work,), name="aprocore", daemon=True).start()
        self._work.put(run)
        return await result

    def close(self) -> None:
        """End the thread after the work that was passed to it; :meth:`run` starts another one."""
        work, self._work = self._work, None
        if work is not None:
            work.put(None)


def _prepared(
    work: Callable[[], T], ended: Callable[[], None] | None = None
) -> tuple[asyncio.Future[T], Callable[[], None]]:
    """Return a future on the running event loop, and the function for a thread that runs ``work`` and sets its result.

    Then ``ended`` is called on the event loop, also if the future was cancelled.
    """
    loop = asyncio.get_running_loop()
    result: asyncio.Future[T] = loop.create_future()

    def finish(value: T | None, error: BaseException | None) -> None:
        if ended is not None:
            ended()
        if result.done():
            return
        if error is not None:
            result.set_exception(error)
        else:
            result.set_result(value)  # type: ignore[arg-type] # without an error it is the value

    def run() -> None:
        value: T | None = None
        failure: BaseException | None = None
        try:
            value = work()
        except BaseException as error:
            failure = error
        with suppress(RuntimeError):  # the loop was closed meanwhile
            loop.call_soon_threadsafe(finish, value, failure)

    return result, run


def _run_all(work: SimpleQueue[Callable[[], None] | None]) -> None:
    while (run := work.get()) is not None:
        run()
        del run  # it refers to the chunk


async def run_to_end(work: Coroutine[Any, Any, T]) -> T:
    """Await ``work`` until it ends, even if cancelled; the caller is cancelled then."""
    running = asyncio.get_running_loop().create_task(work)
    # Not among `asyncio.all_tasks`, because `asyncio.run` cancels those and a token being written would be lost.
    asyncio._unregister_task(running)  # noqa: SLF001 -- documented for this
    cancelled: asyncio.CancelledError | None = None
    while not running.done():
        try:
            await asyncio.wait({running})
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        running.exception()
        raise cancelled
    return running.result()
