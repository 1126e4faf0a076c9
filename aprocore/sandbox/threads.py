"""A sandbox in a background thread, for programs with no event loop or several."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import AbstractAsyncContextManager, AbstractContextManager, contextmanager
from threading import Thread
from typing import TypeVar

from .http.cross_thread_event import CrossThreadEvent
from .sandbox import Sandbox

__all__ = ["in_thread", "running"]


_Server = TypeVar("_Server", bound=AbstractAsyncContextManager[object])


def in_thread(sandbox: Sandbox) -> AbstractContextManager[Sandbox]:
    """Run a sandbox on its own event loop in a background thread while the block runs.

    Its methods are thread-safe.

    Raises:
        ConfigurationError: it was started before, a port is not available, or trustme is not installed.
    """
    return running(sandbox)


@contextmanager
def running(server: _Server) -> Iterator[_Server]:
    """Run any server in a background thread while the block runs."""
    started: Future[None] = Future()
    ended: Future[None] = Future()
    stop = CrossThreadEvent()

    async def serve() -> None:
        async with server:
            started.set_result(None)
            await stop.wait()

    def run() -> None:
        try:
            asyncio.run(serve())
        except BaseException as error:
            (ended if started.done() else started).set_exception(error)
        else:
            ended.set_result(None)

    # A daemon thread does not keep a failing program alive.
    thread = Thread(target=run, name="aprocore-sandbox", daemon=True)
    thread.start()
    started.result()
    try:
        yield server
    finally:
        stop.set()
        ended.result()
        thread.join()
