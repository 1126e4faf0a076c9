"""What a session owns while it is open: its pool, its background tasks, its event loop."""

from __future__ import annotations

import asyncio
import os
import ssl
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, TypeVar
from weakref import WeakSet

from ..errors import SessionClosedError
from ..types import Secret
from .clock import Clock
from .connection_limiter import ConnectionLimiter
from .tls_context import shared_client_context
from .transport import Transport

__all__ = ["SessionResources", "no_event_loop"]

T = TypeVar("T")

#: Seconds that the session's tasks may take to end after somebody cancelled everything, as the end of a program does.
LAST_MOMENTS = 3.0


def no_event_loop() -> SessionClosedError:
    """Return what to raise where no event loop of asyncio's runs: under trio, or outside of a coroutine."""
    return SessionClosedError(
        "aprocore runs on asyncio, and no event loop of asyncio's is running here.",
        hint="Use asyncio.run(…); with anyio choose the backend asyncio, in tests by a fixture anyio_backend.",
    )


class SessionResources:
    """Opens at the first use, on the event loop that is running then, and closes once.

    Its tasks are plain asyncio tasks, so that a session may be entered in one task and left in another. Nothing that
    one of them has begun is cut off: closing ends the calls, and what its tasks wait for, and then waits for these.
    """

    def __init__(
        self,
        *,
        clock: Clock,
        connections: int,
        user_agent: str,
        tls: ssl.SSLContext | None = None,
        ca_file: str | os.PathLike[str] | None = None,
        proxy: Secret | None = None,
        trust_env: bool = False,
    ) -> None:
        self.clock: Clock = _SessionClock(clock, self)
        self._user_agent = user_agent
        self._tls = tls
        self._ca_file = ca_file
        self._proxy = proxy
        self._trust_env = trust_env
        self._loop: asyncio.AbstractEventLoop | None = None
        self._transport: Transport | None = None
        self._own_transport: Transport | None = None
        #: Calls on the wire at once.
        self.turns: ConnectionLimiter = ConnectionLimiter(connections)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._keeper: asyncio.Task[None] | None = None
        self._closing: asyncio.Task[None] | None = None
        self._waits: set[asyncio.Future[Any]] = set()
        self.closed: bool = False
        self._inherited = False
        #: Called on the event loop once it is open, for who has to close it before that loop ends.
        self.on_open: Callable[[], None] | None = None

    @property
    def state(self) -> str:
        return "closed" if self.closed else "open" if self._transport is not None else "not open yet"

    def open(self) -> Transport:
        """Return the transport, made now where this is the first use.

        Raises:
            SessionClosedError: the session is closed, or belongs to another event loop, or none of asyncio's runs.
            ConfigurationError: the CA file cannot be used.
        """
        try:
            transport, loop = self._transport, asyncio.get_running_loop()
        except RuntimeError:
            raise no_event_loop() from None
        if transport is not None and loop is self._loop and not self.closed:
            return transport
        if self.closed:
            raise SessionClosedError("The session is closed.", hint="Make a new one; sessions open only once.")
        if transport is not None:
            raise SessionClosedError(
                f"The session belongs to another {self._owner}.",
                hint="Make one session for each event loop, and none before a fork.",
            )
        self._loop = loop
        _OPENED.add(self)
        self._transport = self._made_transport()
        if self.on_open is not None:
            self.on_open()
        return self._transport

    def open_own(self) -> Transport:
        """Return the transport of what the session has begun for itself: it goes on where closing ends the calls."""
        self.open()
        if self._own_transport is None:
            self._own_transport = self._made_transport()
        return self._own_transport

    def _made_transport(self) -> Transport:
        from .aiohttp import open_transport

        if self._tls is None:
            self._tls = shared_client_context(self._ca_file, trust_env=self._trust_env)
        return open_transport(tls=self._tls, user_agent=self._user_agent, proxy=self._proxy, trust_env=self._trust_env)

    @property
    def _owner(self) -> str:
        return "process" if self._inherited else "event loop"

    def disown(self) -> None:
        """Leave everything to the process that opened it: this one is its child, and has the same sockets."""
        self._loop, self._inherited = None, True

    def start(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Run ``work`` as a task of the session, which sees to its end.

        It is not among ``asyncio.all_tasks()``: what cancels all of those at the end of a program would cut off a token
        on its way. One that waits for it is there in its place, and so the loop goes on until the token is stored, also
        where nobody closes the session.
        """
        task = asyncio.get_running_loop().create_task(work)
        # https://docs.python.org/3/library/asyncio-extending.html#task-lifetime-support
        asyncio._unregister_task(task)  # noqa: SLF001 -- documented for this
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        if self._keeper is None or self._keeper.done():
            self._keeper = asyncio.get_running_loop().create_task(self._keep())
        return task

    async def _keep(self) -> None:
        patience: float | None = None
        while self._tasks:
            try:
                done, _ = await asyncio.wait(self._tasks, timeout=patience)
            except asyncio.CancelledError:
                patience = LAST_MOMENTS
            else:
                for task in self._tasks if not done else ():
                    task.cancel()

    async def while_open(
        self, work: Coroutine[Any, Any, T] | asyncio.Future[T], *, undo: Callable[[], None] | None = None
    ) -> T:
        """Wait for ``work``, which nothing is lost by giving up, but not beyond the end of the session.

        ``undo`` takes back what it got, where that comes in the same moment as the caller's cancellation.

        Raises:
            SessionClosedError: it ended first.
        """
        if self.closed:
            if asyncio.iscoroutine(work):
                work.close()
            raise SessionClosedError("The session was closed.")
        wait = asyncio.ensure_future(work)
        self._waits.add(wait)
        try:
            return await wait
        except asyncio.CancelledError:
            if undo is not None and wait.done() and not wait.cancelled() and wait.exception() is None:
                undo()
            task = asyncio.current_task()
            if self.closed and (task is None or not task.cancelling()):
                raise SessionClosedError("The session was closed.") from None
            raise
        finally:
            wait.cancel()
            self._waits.discard(wait)

    async def aclose(self) -> None:
        """End the calls, wait for what the session has begun for itself, and close its connections.

        Everybody who closes it waits for the same end, which a waiter's cancellation does not bring nearer.
        """
        if self._transport is not None and asyncio.get_running_loop() is not self._loop:
            raise SessionClosedError(
                f"The session belongs to another {self._owner}.", hint="Close it where it was opened."
            )
        if self._closing is None:
            self.closed = True
            self.turns.close()
            for wait in self._waits:
                wait.cancel()
            self._closing = asyncio.get_running_loop().create_task(self._close())
        await asyncio.shield(self._closing)

    async def _close(self) -> None:
        # Who waits for this may be gone, and the program at its end: what was begun is finished all the same.
        if self._transport is not None:
            with suppress(asyncio.CancelledError):
                await self._transport.aclose()
        while self._tasks:
            with suppress(asyncio.CancelledError):
                await asyncio.wait(self._tasks)
        if self._own_transport is not None:
            await self._own_transport.aclose()


class _SessionClock:
    """The clock as a session's parts see it: its sleep ends with the session."""

    def __init__(self, clock: Clock, runtime: SessionResources) -> None:
        self._clock = clock
        self._runtime = runtime
        self.monotonic = clock.monotonic
        self.time = clock.time
        self.random = clock.random

    async def sleep(self, seconds: float) -> None:
        await self._runtime.while_open(self._clock.sleep(seconds))


#: Those that were opened in this process.
_OPENED: WeakSet[SessionResources] = WeakSet()


def _disown_all() -> None:
    for runtime in _OPENED:
        runtime.disown()


if hasattr(os, "register_at_fork"):  # nobody forks where it is missing
    os.register_at_fork(after_in_child=_disown_all)
