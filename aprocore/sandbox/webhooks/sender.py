"""Sender of webhook deliveries, over HTTP to loopback only."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any
from urllib.parse import SplitResult, urlsplit

import msgspec

from ...errors import ProcoreError
from ...sansio.messages import Request
from ..clock import SandboxClock
from ..clock_waits import ClockWaits
from ..http.cross_thread_event import CrossThreadEvent
from ..http.loopback_hosts import resolves_to_loopback
from .delivery_queue import ANSWER_SECONDS, DeliveryEntry, DeliveryQueue

__all__ = ["DeliverySender"]

_USER_AGENT = "aprocore-sandbox"
# Limit of the response body that is read in bytes, and of the body and headers that are kept in characters.
_MAX_READ = 64 * 1024
_MAX_KEPT_BODY = 1024
_MAX_KEPT_HEADERS = 2048
# Timeouts are by the sandbox's clock; the transport's real timeout in seconds must not apply.
_NO_TIMEOUT = 86_400.0
# Longest timer in seconds; the queue is checked again after it.
_MAX_TIMER = 3600.0


class _NotSentError(Exception):
    """The delivery is not sent at all, with the reason."""


class DeliverySender:
    """Sender of due deliveries, by the sandbox's clock, on the event loop on which it was opened."""

    def __init__(self, queue: DeliveryQueue, clock: SandboxClock, waits: ClockWaits) -> None:
        self._queue = queue
        self._clock = clock
        self._waits = waits
        self._loop: asyncio.AbstractEventLoop | None = None
        self._new_tls: Callable[[], ssl.SSLContext] | None = None
        self._tls: ssl.SSLContext | None = None
        self._own_ports: frozenset[int] = frozenset()
        self._tasks: dict[asyncio.Task[None], DeliveryEntry] = {}
        self._timed_out: set[DeliveryEntry] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._waiters: list[CrossThreadEvent] = []
        # Tasks that close connections.
        self._closing: set[asyncio.Task[None]] = set()
        waits.include(queue.next_due_at)
        clock.watch(self.wake)

    def open(self, tls: Callable[[], ssl.SSLContext], own_ports: frozenset[int]) -> None:
        """Start sending; ``tls`` creates the SSL context for receivers, ``own_ports`` are never called."""
        self._loop, self._new_tls, self._own_ports = asyncio.get_running_loop(), tls, own_ports
        self._send_due()

    async def close(self) -> None:
        """Stop sending, and abort deliveries in flight."""
        loop, self._loop = self._loop, None
        if loop is None:
            return
        self._queue.discard_all()
        self._stop_timer()
        tasks = list(self._tasks)
        self._cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.gather(*self._closing, return_exceptions=True)
        self._notify_waiters()

    def wake(self) -> None:
        """Check for due deliveries; thread-safe."""
        self._call(self._send_due)

    def abort(self) -> None:
        """Abort deliveries in flight; thread-safe."""
        self._call(self._abort)

    async def settled(self) -> None:
        """Wait until no delivery is in flight, or due by the sandbox's clock; on any event loop."""
        while self._loop is not None and not self._queue.is_settled(self._clock.now()):
            waiter = CrossThreadEvent()
            self._waiters.append(waiter)
            self.wake()
            await waiter.wait()

    # -- on the event loop

    def _call(self, callback: Callable[[], None]) -> None:
        loop = self._loop
        if loop is None:
            return
        try:
            loop.call_soon_threadsafe(callback)
        except RuntimeError:
            # The loop ended before the sandbox was closed.
            return

    def _send_due(self) -> None:
        if self._loop is None:
            return
        now = self._clock.now()
        overdue = self._queue.overdue(now)
        for task, entry in list(self._tasks.items()):
            if entry in overdue:
                self._timed_out.add(entry)
                task.cancel()
        for entry in self._queue.take(now):
            self._waits.begin()
            task = self._loop.create_task(self._deliver(entry))
            self._tasks[task] = entry
            task.add_done_callback(self._on_done)
        self._set_timer()
        if self._queue.is_settled(self._clock.now()):
            self._notify_waiters()

    def _on_done(self, task: asyncio.Task[None]) -> None:
        self._timed_out.discard(self._tasks.pop(task))
        self._send_due()
        self._waits.end()

    def _set_timer(self) -> None:
        self._stop_timer()
        due_at = self._queue.next_due_at()
        seconds = None if due_at is None else self._clock.seconds_until(due_at)
        if self._loop is not None and seconds is not None:
            self._timer = self._loop.call_later(min(seconds, _MAX_TIMER), self._send_due)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _cancel(self) -> None:
        for task in self._tasks:
            task.cancel()

    def _abort(self) -> None:
        self._cancel()
        self._notify_waiters()

    def _notify_waiters(self) -> None:
        waiters, self._waiters = self._waiters, []
        for waiter in waiters:
            waiter.set()

    # -- one attempt

    async def _deliver(self, entry: DeliveryEntry) -> None:
        finish: Callable[..., None] = partial(self._queue.finish, entry)
        try:
            status, headers, body = await self._send(entry)
        except asyncio.CancelledError:
            if entry not in self._timed_out:
                raise
            finish(self._clock.now(), error=f"No response within {ANSWER_SECONDS:.0f} seconds.")
        except _NotSentError as error:
            finish(self._clock.now(), error=str(error), final=True)
        except ProcoreError as error:
            # Without the hint, which is for callers of Procore.
            finish(self._clock.now(), error=error.message)
        except (OSError, ValueError) as error:
            finish(self._clock.now(), error=f"The delivery can't be sent ({type(error).__name__}): {error}.")
        except Exception as error:
            # E.g. a hook that was edited in a state file; the deliveries of other hooks must continue.
            finish(self._clock.now(), error=f"The delivery can't be sent: {error!r}.", final=True)
        else:
            error_text = None if 200 <= status < 300 else f"The receiver responded with {status}."
            finish(self._clock.now(), status=status, error=error_text, headers=headers, body=body)

    async def _send(self, entry: DeliveryEntry) -> tuple[int, dict[str, str], str]:
        address = urlsplit(str(entry.hook.facts["destination_url"]))
        if not await resolves_to_loopback(address.hostname or ""):
            raise _NotSentError(f"{address.hostname} is not on this machine; the sandbox calls no other.")
        if (address.port or 0) in self._own_ports:
            raise _NotSentError("The sandbox sends no webhooks to itself.")
        configured: Mapping[str, Any] = entry.hook.facts.get("destination_headers") or {}
        authorization = None
        headers = [("Content-Type", "application/json"), ("Connection", "close")]
        for name, value in configured.items():
            if name.lower() == "authorization":
                authorization = value
            else:
                headers = [header for header in headers if header[0].lower() != name.lower()] + [(name, value)]
        request = Request(
            "POST",
            f"{address.scheme}://{_authority(address)}",
            (address.path or "/") + (f"?{address.query}" if address.query else ""),
            tuple(headers),
            msgspec.json.encode(entry.payload),
        )
        from ...net.aiohttp import open_transport
        from ...net.tls_context import TLSContextSource
        from ...net.transport import Timeout

        if self._tls is None:
            if self._new_tls is None:
                raise _NotSentError("The sandbox is closed.")
            self._tls = self._new_tls()
        timeout = Timeout(total=_NO_TIMEOUT, connect=_NO_TIMEOUT, read=_NO_TIMEOUT)
        # A new transport for each attempt, so that no stale connection is reused.
        transport = open_transport(tls=TLSContextSource(self._tls), user_agent=_USER_AGENT)
        try:
            async with transport.stream(request, authorization=authorization, timeout=timeout) as response:
                body, length = b"", 0
                async for chunk in response.chunks:
                    body = (body + chunk)[:_MAX_KEPT_BODY] if len(body) < _MAX_KEPT_BODY else body
                    length += len(chunk)
                    if length >= _MAX_READ:
                        break
                return response.status, _truncated(response.headers), body.decode("utf-8", "replace")
        finally:
            # In the background, since closing waits for the receiver.
            closing = asyncio.get_running_loop().create_task(transport.aclose())
            self._closing.add(closing)
            closing.add_done_callback(self._closing.discard)


def _authority(address: SplitResult) -> str:
    host = f"[{address.hostname}]" if ":" in (address.hostname or "") else address.hostname
    return f"{host}:{address.port}" if address.port else str(host)


def _truncated(headers: Mapping[str, str]) -> dict[str, str]:
    truncated: dict[str, str] = {}
    remaining = _MAX_KEPT_HEADERS
    for name, value in headers.items():
        remaining -= len(name) + len(value)
        if remaining < 0:
            break
        truncated[name] = value
    return truncated
