"""Asynchronous generator on an event loop in a thread of its own, for callers that are not asynchronous."""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing, suppress
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Generic, TypeVar

import attrs

from .clock import SYSTEM_CLOCK

__all__ = ["BackgroundIterator", "EndOfItemsError"]

T = TypeVar("T")

# Seconds between two looks for Ctrl-C, which on Windows does not interrupt a wait.
_LOOK = 0.5


class EndOfItemsError(Exception):
    """The generator has ended."""


@attrs.frozen
class _Received(Generic[T]):
    value: T


class BackgroundIterator(Generic[T]):
    """Items of an asynchronous generator, which runs in a thread and is at most ``ahead`` items ahead of its reader.

    The generator begins with the first :meth:`get`. Call :meth:`close` at the end, in the reader's thread.
    """

    def __init__(self, generate: Callable[[], AsyncGenerator[T, None]], *, ahead: int = 1) -> None:
        """Create an iterator over the items of ``generate()``, which is called on the event loop."""
        self._generate = generate
        self._ahead = ahead
        self._items: SimpleQueue[_Received[T] | BaseException] = SimpleQueue()
        self._thread: Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[None] | None = None
        self._room: asyncio.Semaphore | None = None
        self._end: BaseException | None = None
        self._closing = False

    def get(self, timeout: float | None = None) -> T:
        """Return the next item, after at most ``timeout`` seconds; None waits without limit.

        Raises:
            EndOfItemsError: there are no more items.
            TimeoutError: the next one is not there yet.
            Exception: the error of the generator.
        """
        if self._end is not None:
            raise self._end
        if self._thread is None:
            context = contextvars.copy_context()
            self._thread = Thread(target=context.run, args=(self._run,), name="aprocore", daemon=True)
            self._thread.start()
        deadline = None if timeout is None else SYSTEM_CLOCK.monotonic() + timeout
        while True:
            left = _LOOK if deadline is None else deadline - SYSTEM_CLOCK.monotonic()
            try:
                item = self._items.get(timeout=max(0.0, min(_LOOK, left)))
            except Empty:
                if deadline is not None and left <= _LOOK:
                    raise TimeoutError from None
                continue
            if isinstance(item, BaseException):
                self._end = item
                raise item
            if self._loop is not None and self._room is not None:
                with suppress(RuntimeError):  # the loop has ended
                    self._loop.call_soon_threadsafe(self._room.release)
            return item.value

    def close(self) -> None:
        """Cancel the generator, and wait until it has ended."""
        self._closing = True
        self._end = self._end or EndOfItemsError()
        if self._thread is None:
            return
        self.cancel()
        self._thread.join()

    def cancel(self) -> None:
        """Cancel the generator, from any thread: its reader gets :class:`EndOfItemsError` after what there is."""
        self._closing = True
        loop, task = self._loop, self._task
        if loop is not None and task is not None:
            with suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(task.cancel)

    def _run(self) -> None:
        end: BaseException = EndOfItemsError()
        try:
            asyncio.run(self._read())
        except asyncio.CancelledError:
            pass
        except BaseException as error:
            end = error
        self._items.put(end)

    async def _read(self) -> None:
        self._room = asyncio.Semaphore(self._ahead)
        self._task = asyncio.current_task()
        self._loop = asyncio.get_running_loop()
        if self._closing:
            return
        async with aclosing(self._generate()) as items:
            async for value in items:
                await self._room.acquire()
                self._items.put(_Received(value))
