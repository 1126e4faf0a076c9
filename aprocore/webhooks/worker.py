"""Worker: runs the handlers of the events in an inbox, with retries, leases and bounded concurrency."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import Any, Self

import attrs

from ..client import Procore
from ..errors import ConfigurationError, DecodeError, ProcoreError, SessionClosedError
from ..net.clock import Clock
from ..state.inbox import Inbox, PendingEvent
from .event import WebhookEvent
from .hooks import ACTIONS
from .metrics import EventCounts
from .object_fetcher import EventArrivals

__all__ = ["FailedEvent", "Handler", "HandlerRetry", "InboxWorker", "parsed_or_none"]

_log = logging.getLogger("aprocore.webhooks")

# Seconds between two looks at the inbox, for events that other processes have stored.
_POLL = 1.0
# Seconds between two looks at the depth of the inbox.
_OBSERVE = 10.0


@attrs.frozen
class HandlerRetry:
    """How often and when an event is tried again whose handler fails."""

    max_attempts: int = 8
    """Attempts in all, before it becomes a dead letter."""
    base: float = 1.0
    """Seconds before the second attempt; they double each time."""
    cap: float = 3600.0
    """Maximum of seconds between two attempts."""

    def delay(self, attempts: int, random: Callable[[], float]) -> float:
        """Return the seconds to wait after this number of attempts: the upper half of the interval is random."""
        return min(self.cap, self.base * 2.0 ** min(attempts - 1, 40)) * (0.5 + random() / 2)


@attrs.frozen
class FailedEvent:
    """An event whose handlers failed too often; :meth:`WebhookReceiver.replay` tries it again."""

    key: str
    """Key of the event, for ``replay``."""
    event: WebhookEvent | None
    """The event; None if it can't be read, because another release of aprocore has stored it."""
    attempts: int
    """Number of times that its handlers were called."""
    error: str
    """The last failure, without texts that may have secrets."""


@attrs.frozen
class Handler:
    """An async function of the user's that handles events."""

    name: str
    resource: str
    action: str | None
    function: Callable[..., Awaitable[object]]
    takes_client: bool

    @classmethod
    def of(cls, function: Callable[..., Awaitable[object]], resource: str, action: str | None) -> Self:
        """Return the handler for ``async def function(event)`` or ``async def function(event, procore)``.

        Raises:
            ConfigurationError: it takes other arguments.
        """
        name = f"{function.__module__}.{function.__qualname__}"
        signature = inspect.signature(function)
        for arguments in ((None,), (None, None)):
            with suppress(TypeError):
                signature.bind(*arguments)
                return cls(name, resource, action, function, len(arguments) == 2)
        raise ConfigurationError(f"The handler {name} must take an event, or an event and a client.")

    def matches(self, event: WebhookEvent) -> bool:
        return self.resource in ("*", event.resource) and self.action in (None, event.action)


class InboxWorker:
    """Handles the events in an inbox."""

    def __init__(
        self,
        procore: Procore,
        inbox: Inbox,
        *,
        concurrency: int,
        ordered: bool,
        retry: HandlerRetry,
        lease: float,
        clock: Clock,
    ) -> None:
        self._procore = procore
        self._inbox = inbox
        self._concurrency = concurrency
        self._ordered = ordered
        self._retry = retry
        self._lease = lease
        self._clock = clock
        self._handlers: list[Handler] = []
        self._claimed: dict[str, asyncio.Task[None]] = {}
        self._wanted = asyncio.Event()
        self._session_ended = False
        self.arrivals: EventArrivals = EventArrivals()
        """When the events that are not handled yet have arrived."""
        self.counts: EventCounts = EventCounts()
        """Counts of this process."""

    def register(self, handler: Handler) -> None:
        """Add a handler.

        Raises:
            ConfigurationError: another one has the same name.
        """
        if any(other.name == handler.name and other.function is not handler.function for other in self._handlers):
            raise ConfigurationError(f"Two handlers are called {handler.name}.", hint="Rename one of them.")
        self._handlers.append(handler)

    def triggers(self) -> list[tuple[str, str]]:
        """Return the resources and actions that the handlers need.

        Raises:
            ConfigurationError: no handler is registered, or one for all resources.
        """
        if not self._handlers or any(handler.resource == "*" for handler in self._handlers):
            raise ConfigurationError(
                "The handlers do not name the triggers that are needed.",
                hint="Pass triggers to ensure_hooks(), resources to reconcile().",
            )
        return [
            (handler.resource, action)
            for handler in self._handlers
            for action in (ACTIONS if handler.action is None else (handler.action,))
        ]

    def actions_of(self, resource: str) -> frozenset[str]:
        """Return the actions on a resource for which there are handlers; all actions without any handler."""
        matching = [handler for handler in self._handlers if handler.resource in ("*", resource)]
        named = [ACTIONS if handler.action is None else (handler.action,) for handler in matching]
        return frozenset(action for actions in named for action in actions) or frozenset(ACTIONS)

    def wake(self) -> None:
        """Look at the inbox: an event was stored."""
        self._wanted.set()

    async def run(self) -> None:
        """Work the inbox off until cancelled, or until the session of the handlers was closed."""
        tasks = [asyncio.create_task(self._extend_claims()), asyncio.create_task(self._observe())]
        try:
            while not self._session_ended:
                self._wanted.clear()
                await self._start_due()
                await self._wait()
            _log.warning("The session was closed; the inbox is not worked off any more")
        finally:
            tasks += self._claimed.values()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _start_due(self) -> None:
        free = self._concurrency - len(self._claimed)
        if free <= 0:
            return
        try:
            due = await self._inbox.claim(free, self._clock.time(), self._lease, ordered=self._ordered)
        except Exception as error:
            _log.error("The inbox can't be read. %s", _text_of(error))
            return
        # One whose outcome is not stored yet may seem to be due.
        for pending in [pending for pending in due if pending.key not in self._claimed]:
            # A retry needs the object as it is then.
            self.arrivals.note(pending.key, None if pending.attempts else pending.received_at)
            self._claimed[pending.key] = task = asyncio.create_task(self._handle(pending))
            task.add_done_callback(partial(self._finished, pending.key))

    def _finished(self, key: str, task: asyncio.Task[None]) -> None:
        del self._claimed[key]
        self._wanted.set()
        error = None if task.cancelled() else task.exception()
        if isinstance(error, SessionClosedError):
            self._session_ended = True
        elif error is not None:
            _log.error("The outcome of event %s was not stored; it is handled again later. %s", key, _text_of(error))

    async def _wait(self) -> None:
        """Wait until an event was stored or handled, or may be due."""
        timer = asyncio.ensure_future(self._clock.sleep(_POLL))
        wanted = asyncio.ensure_future(self._wanted.wait())
        try:
            await asyncio.wait({timer, wanted}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            timer.cancel()
            wanted.cancel()

    async def _extend_claims(self) -> None:
        while True:
            await self._clock.sleep(self._lease / 3)
            if self._claimed:
                # If this fails, another process may claim them: handlers run at least once.
                with suppress(Exception):
                    await self._inbox.extend(list(self._claimed), self._clock.time(), self._lease)

    async def _observe(self) -> None:
        while True:
            # If this fails, the events can't be claimed either, which is logged.
            with suppress(Exception):
                self.counts.inbox = await self._inbox.state()
            await self._clock.sleep(_OBSERVE)

    async def _handle(self, pending: PendingEvent) -> None:
        succeeded = set(pending.succeeded)
        try:
            error = await self._call_handlers(pending, succeeded)
        except (asyncio.CancelledError, SessionClosedError):
            # Given back at once, so that another process goes on with it.
            await asyncio.shield(self._inbox.postpone(pending.key, self._clock.time(), succeeded=succeeded, error=None))
            raise
        self.arrivals.forget(pending.key)
        if error is None:
            await self._inbox.complete(pending.key)
            self.counts.handled += 1
            return
        self.counts.failed += 1
        attempts = pending.attempts + 1
        if attempts >= self._retry.max_attempts:
            _log.error("Event %s is a dead letter after %d attempts. %s", pending.key, attempts, error)
            await self._inbox.bury(pending.key, succeeded=succeeded, error=error)
            self.counts.buried += 1
            return
        delay = self._retry.delay(attempts, self._clock.random)
        _log.warning("Event %s failed (attempt %d); tried again in %.1f s. %s", pending.key, attempts, delay, error)
        await self._inbox.postpone(pending.key, self._clock.time() + delay, succeeded=succeeded, error=error)

    async def _call_handlers(self, pending: PendingEvent, succeeded: set[str]) -> str | None:
        """Run the handlers that have not succeeded yet, and return the first failure."""
        try:
            event = WebhookEvent.parse(pending.body)
        except DecodeError as error:  # written by another release
            return f"{error}"
        failure: str | None = None
        for handler in self._handlers:
            if handler.matches(event) and handler.name not in succeeded:
                try:
                    await handler.function(event, *self._client(event, handler))
                except (Exception, asyncio.CancelledError) as error:
                    if self._ends(error):
                        raise
                    _log.debug("Handler %s failed", handler.name, exc_info=error)
                    failure = failure or f"{handler.name}: {_text_of(error)}"
                else:
                    succeeded.add(handler.name)
        return failure

    def _ends(self, error: BaseException) -> bool:
        """Return whether an error of a handler ends this process: other tasks and sessions may be its cause as well."""
        if isinstance(error, asyncio.CancelledError):
            task = asyncio.current_task()
            return task is not None and task.cancelling() > 0
        resources = self._procore._resources  # noqa: SLF001 -- not published
        return isinstance(error, SessionClosedError) and resources.draining

    def _client(self, event: WebhookEvent, handler: Handler) -> tuple[Procore, ...]:
        if not handler.takes_client:
            return ()
        scope: dict[str, Any] = {"company_id": event.company_id, "project_id": event.project_id}
        return (self._procore.with_scope(**{name: value for name, value in scope.items() if value is not None}),)


def parsed_or_none(body: bytes) -> WebhookEvent | None:
    """Return the event of a stored body, None if this release can't read it."""
    try:
        return WebhookEvent.parse(body)
    except DecodeError:
        return None


def _text_of(error: BaseException) -> str:
    # The text of a foreign exception may have a secret.
    return str(error) if isinstance(error, ProcoreError) else type(error).__name__
