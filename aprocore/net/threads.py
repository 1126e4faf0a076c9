"""Threads for blocking work."""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import Callable, Coroutine
from contextlib import suppress
from threading import Thread
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

__all__ = ["Threads", "run_to_end"]

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
        result: asyncio.Future[T] = loop.create_future()
        context = contextvars.copy_context()

        def finish(value: T | None, error: BaseException | None) -> None:
            limit.release()
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
                value = context.run(work)
            except BaseException as error:
                failure = error
            with suppress(RuntimeError):  # the loop was closed meanwhile
                loop.call_soon_threadsafe(finish, value, failure)

        Thread(target=run, name="aprocore", daemon=True).start()
        return await result


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
