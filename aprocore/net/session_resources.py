"""Resources of an open session: transports, connection limit, background tasks and event loop."""

from __future__ import annotations

import asyncio
import logging
import os
import ssl
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Literal, TypeVar
from weakref import WeakSet

from ..errors import SessionClosedError
from ..types import Secret
from .clock import Clock
from .connection_limiter import ConnectionLimiter
from .custom_transport import CustomTransport
from .hook_runner import HookRunner
from .outages import Outages
from .platform.processes import after_fork_in_child
from .tls_context import TLSContextSource
from .transport import Preconnecting, SessionTransport, Transport

if TYPE_CHECKING:
    from .aiohttp import ClientSession, TLSChoice

__all__ = ["SessionResources", "no_event_loop"]

T = TypeVar("T")

_log = logging.getLogger("aprocore.session")

# Seconds that the session's background tasks may take to end after all tasks were cancelled, as `asyncio.run` does at
# the end of a program.
GRACE_PERIOD = 3.0
# Seconds that they have to end after they were cancelled because closing took too long.
CANCEL_TIMEOUT = 1.0
# Seconds that closing waits for background tasks, such as a token refresh. A container has 10 s after SIGTERM, also
# for other work.
CLOSE_TIMEOUT = 5.0


def no_event_loop() -> SessionClosedError:
    """Return the error to raise if no asyncio event loop is running: under trio, or outside of a coroutine."""
    return SessionClosedError(
        "aprocore requires asyncio, but no asyncio event loop is running.",
        hint="Use asyncio.run(…); with anyio choose the asyncio backend (in tests: a fixture anyio_backend).",
    )


class SessionResources:
    """Resources of one session, opened on first use on the running event loop, and closed once.

    Background tasks are plain asyncio tasks, so that a session may be entered in one task and left in another. They are
    never aborted: closing ends calls in flight and the waits of background tasks, and then waits for these tasks.

    Attributes:
        clock: the session's clock, whose sleeps end when the session closes.
        connections: the limit of concurrent calls.
        transfers: the limit of concurrent file transfers, half as high, so that they leave connections for other calls.
        hooks: the hooks of the session, None without any.
        draining: whether `drain` or `aclose` was called, so that no call may begin.
        closed: whether `aclose` was called.
        on_open: called on the event loop once the session is open.
        wrap_transport: applied to each transport that the session opens.
    """

    def __init__(
        self,
        *,
        clock: Clock,
        connections: int,
        user_agent: str,
        tls: ssl.SSLContext | Literal["system"] | None = None,
        ca_file: str | os.PathLike[str] | None = None,
        proxy: Secret | None = None,
        tls_choice: TLSChoice | None = None,
        trust_env: bool = False,
        hooks: HookRunner | None = None,
        client_session: ClientSession | None = None,
        custom_transport: Transport | None = None,
    ) -> None:
        self.clock: Clock = _SessionClock(clock, self)
        self.hooks: HookRunner | None = hooks
        self._user_agent = user_agent
        context = tls if isinstance(tls, ssl.SSLContext) else None
        self._tls = TLSContextSource(context, ca_file=ca_file, trust_env=trust_env, system=tls == "system")
        self._proxy = proxy
        self._tls_choice: TLSChoice | None = tls_choice
        self._trust_env = trust_env
        self._client_session = client_session
        self._custom_transport = custom_transport
        self._loop: asyncio.AbstractEventLoop | None = None
        self._transport: SessionTransport | None = None
        self._background_transport: SessionTransport | None = None
        self.connections: ConnectionLimiter = ConnectionLimiter(connections)
        self.transfers: asyncio.Semaphore = asyncio.Semaphore(max(1, connections // 2))
        self.outages: Outages = Outages(self.clock)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._supervisor: asyncio.Task[None] | None = None
        self._abandoned = False
        self._closing: asyncio.Task[None] | None = None
        self._waits: set[asyncio.Future[Any]] = set()
        self._waits_until_drain: set[asyncio.Future[Any]] = set()
        self.draining: bool = False
        self.closed: bool = False
        self._inherited = False
        self.on_open: Callable[[], None] | None = None
        self.wrap_transport: Callable[[SessionTransport], SessionTransport] | None = None

    @property
    def state(self) -> str:
        """The state in words, for a repr."""
        return "closed" if self.closed else "open" if self._transport is not None else "not open yet"

    def open(self) -> SessionTransport:
        """Return the transport of calls, opened on first use.

        Raises:
            SessionClosedError: the session is closed or belongs to another event loop, or no asyncio loop is running.
            ConfigurationError: the CA file or the caller's aiohttp session cannot be used.
        """
        try:
            transport, loop = self._transport, asyncio.get_running_loop()
        except RuntimeError:
            raise no_event_loop() from None
        if transport is not None and loop is self._loop and not self.draining:
            return transport
        if self.draining:
            raise SessionClosedError("The session is closed.", hint="Create a new one; a session can't be reopened.")
        if transport is not None:
            raise SessionClosedError(
                f"The session belongs to another {self._owner}.",
                hint="Create one session per event loop, and create it after a fork.",
            )
        self._loop = loop
        _OPENED.add(self)
        self._transport = self._new_transport()
        if self.on_open is not None:
            self.on_open()
        return self._transport

    def open_background(self) -> SessionTransport:
        """Return the transport of background tasks, which stays open while closing ends the calls."""
        self.open()
        if self._background_transport is None:
            self._background_transport = self._new_transport()
        return self._background_transport

    def preconnect(self, origin: str) -> None:
        """Open a connection to ``origin`` for a call that will need one, if the transport can do that.

        Not if all connections are in use, because then the call may wait for one of them; nor if the server does not
        answer, because one call at a time probes it.
        """
        transport = self._transport
        if (
            isinstance(transport, Preconnecting)
            and self.connections.free
            and not self.draining
            and not self.outages.losses.get(origin)
        ):
            transport.preconnect(origin)

    async def load_tls(self) -> None:
        """Load the TLS context, so that its errors are raised before a call.

        Raises:
            ConfigurationError: the CA certificates can't be used.
        """
        if self._client_session is None and self._custom_transport is None:
            await self._tls.load()

    def _new_transport(self) -> SessionTransport:
        transport = self._unwrapped_transport()
        return transport if self.wrap_transport is None else self.wrap_transport(transport)

    def _unwrapped_transport(self) -> SessionTransport:
        if self._custom_transport is not None:
            return CustomTransport(self._custom_transport, self._user_agent)
        from .aiohttp import CallerSessionTransport, open_transport

        if self._client_session is not None:
            return CallerSessionTransport(self._client_session, self._user_agent)
        return open_transport(
            tls=self._tls,
            user_agent=self._user_agent,
            proxy=self._proxy,
            trust_env=self._trust_env,
            tls_choice=self._tls_choice,
        )

    @property
    def _owner(self) -> str:
        return "process" if self._inherited else "event loop"

    def disown(self) -> None:
        """Detach from the event loop in a forked child: the sockets belong to the parent process."""
        self._loop, self._inherited = None, True

    def start(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Start ``work`` as a background task that the session waits for when it closes.

        The task is not in ``asyncio.all_tasks()``, because `asyncio.run` cancels those when a program ends, which would
        lose a token in flight. One supervisor task is in their place and keeps the loop running until the token is
        stored, even if the session is never closed.
        """
        task = asyncio.get_running_loop().create_task(work)
        # https://docs.python.org/3/library/asyncio-extending.html#task-lifetime-support
        asyncio._unregister_task(task)  # noqa: SLF001 -- documented for this
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        if self._supervisor is None or self._supervisor.done():
            self._supervisor = asyncio.get_running_loop().create_task(self._supervise())
        return task

    async def _supervise(self) -> None:
        while self._tasks and not self._abandoned:
            try:
                await asyncio.wait(self._tasks)
            except asyncio.CancelledError:
                if not self._abandoned:
                    await self._finish_tasks(GRACE_PERIOD)

    async def while_open(
        self,
        work: Coroutine[Any, Any, T] | asyncio.Future[T],
        *,
        undo: Callable[[], None] | None = None,
        until_drain: bool = False,
    ) -> T:
        """Wait for ``work``, which must be safe to cancel, until the session closes.

        Args:
            work: what to wait for.
            undo: reverts its result if it ends at the same time as the caller is cancelled.
            until_drain: whether draining the session ends the wait too.

        Raises:
            SessionClosedError: the session was closed or drained first.
        """
        if self.closed or (until_drain and self.draining):
            if asyncio.iscoroutine(work):
                work.close()
            raise SessionClosedError("The session was closed.")
        wait = asyncio.ensure_future(work)
        waits = self._waits_until_drain if until_drain else self._waits
        waits.add(wait)
        try:
            return await wait
        except asyncio.CancelledError:
            if undo is not None and wait.done() and not wait.cancelled() and wait.exception() is None:
                undo()
            task = asyncio.current_task()
            ended = self.draining if until_drain else self.closed
            if ended and (task is None or not task.cancelling()):
                raise SessionClosedError("The session was closed.") from None
            raise
        finally:
            wait.cancel()
            waits.discard(wait)

    async def drain(self, grace: float) -> None:
        """Refuse new calls, end waits for the rate limit and for connections, and wait for the calls on the wire.

        Args:
            grace: seconds to wait for them.
        """
        self._drain()
        with suppress(TimeoutError):
            async with asyncio.timeout(grace):
                await self.connections.wait_idle()

    def _drain(self) -> None:
        self.draining = True
        self.connections.close()
        for wait in self._waits_until_drain:
            wait.cancel()

    async def aclose(self) -> None:
        """End the calls, wait up to ``CLOSE_TIMEOUT`` seconds for background tasks, and close all connections.

        Concurrent callers wait for the same close, which continues if one of them is cancelled.
        """
        if self._transport is not None and asyncio.get_running_loop() is not self._loop:
            raise SessionClosedError(
                f"The session belongs to another {self._owner}.",
                hint="Close it in the process and on the event loop that opened it.",
            )
        if self._closing is None:
            self.closed = True
            self._drain()
            for wait in self._waits:
                wait.cancel()
            self._closing = asyncio.get_running_loop().create_task(self._close())
        await asyncio.shield(self._closing)

    async def _close(self) -> None:
        # Cancellation is ignored: background tasks are finished even if the caller is gone and the program is ending.
        if self._transport is not None:
            with suppress(asyncio.CancelledError):
                await self._transport.aclose()
        await self._finish_tasks(CLOSE_TIMEOUT)
        if self._background_transport is not None:
            await self._background_transport.aclose()
        if self._custom_transport is not None:
            await self._custom_transport.aclose()

    async def _finish_tasks(self, seconds: float) -> None:
        """Wait ``seconds`` for the background tasks; cancel those that take longer, abandon those that ignore it."""
        loop = asyncio.get_running_loop()
        for wait in (seconds, CANCEL_TIMEOUT):
            end = loop.time() + wait
            while self._tasks and loop.time() < end:
                with suppress(asyncio.CancelledError):
                    await asyncio.wait(self._tasks, timeout=end - loop.time())
            for task in self._tasks:
                task.cancel()
        if self._tasks and not self._abandoned:
            self._abandoned = True
            _log.error("%d background tasks of the session did not end, and were abandoned.", len(self._tasks))


class _SessionClock:
    """Clock of a session: its sleep ends when the session closes."""

    def __init__(self, clock: Clock, resources: SessionResources) -> None:
        self._clock = clock
        self._resources = resources
        self.monotonic = clock.monotonic
        self.time = clock.time
        self.random = clock.random

    async def sleep(self, seconds: float) -> None:
        await self._resources.while_open(self._clock.sleep(seconds))


# The sessions opened in this process.
_OPENED: WeakSet[SessionResources] = WeakSet()


def _disown_all() -> None:
    for resources in _OPENED:
        resources.disown()


after_fork_in_child(_disown_all)
