"""A sandbox beside a program that has no event loop, or many."""

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
    """Run a sandbox on an event loop of its own, in a thread of its own, while the block runs.

    Its methods may be called from any thread.

    Raises:
        ConfigurationError: it ran before, a port cannot be had, or trustme is not installed.
    """
    return running(sandbox)


@contextmanager
def running(server: _Server) -> Iterator[_Server]:
    """Run any server so."""
    started: Future[None] = Future()
    ended: Future[None] = Future()
    enough = CrossThreadEvent()

    async def live() -> None:
        async with server:
            started.set_result(None)
            await enough.wait()

    def run() -> None:
        try:
            asyncio.run(live())
        except BaseException as error:
            (ended if started.done() else started).set_exception(error)
        else:
            ended.set_result(None)

    # A daemon: a program that dies within the block is not kept alive by its sandbox.
    thread = Thread(target=run, name="aprocore-sandbox", daemon=True)
    thread.start()
    started.result()
    try:
        yield server
    finally:
        enough.set()
        ended.result()
        thread.join()
