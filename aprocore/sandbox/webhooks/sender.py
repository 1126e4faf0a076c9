"""Takes deliveries to their receivers, over HTTP on loopback and nowhere else."""

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
from ..http.cross_thread_event import CrossThreadEvent
from ..http.loopback_hosts import resolves_to_loopback
from .delivery_queue import ANSWER_SECONDS, DeliveryEntry, DeliveryQueue

__all__ = ["DeliverySender"]

_USER_AGENT = "aprocore-sandbox"
#: Bytes of an answer's body that are waited for, and characters of it and of its headers that are kept.
_READ = 64 * 1024
_KEPT_BODY = 1024
_KEPT_HEADERS = 2048
#: The limits are the sandbox's clock and its end; these, in real seconds, are only for being some.
_NEVER = 86_400.0
#: The longest that a timer runs before somebody looks again.
_LONGEST_TIMER = 3600.0


class _Refused(Exception):  # noqa: N818
    """Something that is not sent at all, with the reason."""


class DeliverySender:
    """Sends what is due in a queue by the sandbox's clock, on the event loop on which it was opened."""

    def __init__(self, queue: DeliveryQueue, clock: SandboxClock) -> None:
        self._queue = queue
        self._clock = clock
        self._loop: asyncio.AbstractEventLoop | None = None
        self._new_tls: Callable[[], ssl.SSLContext] | None = None
        self._tls: ssl.SSLContext | None = None
        self._own_ports: frozenset[int] = frozenset()
        self._tasks: dict[asyncio.Task[None], DeliveryEntry] = {}
        self._late: set[DeliveryEntry] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._waiters: list[CrossThreadEvent] = []
        #: Of connections that are being closed.
        self._closing: set[asyncio.Task[None]] = set()
        clock.watch(self.wake)

    def open(self, tls: Callable[[], ssl.SSLContext], own_ports: frozenset[int]) -> None:
        """Begin to send; ``tls`` makes the context for receivers, ``own_ports`` are never called."""
        self._loop, self._new_tls, self._own_ports = asyncio.get_running_loop(), tls, own_ports
        self._pump()

    async def close(self) -> None:
        """Send nothing more, and break off what is under way."""
        loop, self._loop = self._loop, None
        if loop is None:
            return
        self._queue.end()
        self._stop_timer()
        tasks = list(self._tasks)
        self._cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.gather(*self._closing, return_exceptions=True)
        self._tell()

    def wake(self) -> None:
        """Look what is due; any thread may say so."""
        self._call(self._pump)

    def drop(self) -> None:
        """Break off what is under way; any thread may say so."""
        self._call(self._break_off)

    async def settled(self) -> None:
        """Return when nothing is under way, nor due by the sandbox's clock; on any event loop."""
        while self._loop is not None and not self._queue.is_settled(self._clock.now()):
            waiter = CrossThreadEvent()
            self._waiters.append(waiter)
            self.wake()
            await waiter.wait()

    # -- on the event loop

    def _call(self, what: Callable[[], None]) -> None:
        loop = self._loop
        if loop is None:
            return
        try:
            loop.call_soon_threadsafe(what)
        except RuntimeError:
            # The loop has ended without having closed the sandbox.
            return

    def _pump(self) -> None:
        if self._loop is None:
            return
        now = self._clock.now()
        overdue = self._queue.overdue(now)
        for task, entry in list(self._tasks.items()):
            if entry in overdue:
                self._late.add(entry)
                task.cancel()
        for entry in self._queue.take(now):
            task = self._loop.create_task(self._deliver(entry))
            self._tasks[task] = entry
            task.add_done_callback(self._landed)
        self._set_timer()
        if self._queue.is_settled(self._clock.now()):
            self._tell()

    def _landed(self, task: asyncio.Task[None]) -> None:
        self._late.discard(self._tasks.pop(task))
        self._pump()

    def _set_timer(self) -> None:
        self._stop_timer()
        moment = self._queue.wakes_at()
        seconds = None if moment is None else self._clock.seconds_until(moment)
        if self._loop is not None and seconds is not None:
            self._timer = self._loop.call_later(min(seconds, _LONGEST_TIMER), self._pump)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _cancel(self) -> None:
        for task in self._tasks:
            task.cancel()

    def _break_off(self) -> None:
        self._cancel()
        self._tell()

    def _tell(self) -> None:
        waiters, self._waiters = self._waiters, []
        for each in waiters:
            each.set()

    # -- one attempt

    async def _deliver(self, entry: DeliveryEntry) -> None:
        finish: Callable[..., None] = partial(self._queue.finish, entry)
        try:
            status, headers, body = await self._send(entry)
        except asyncio.CancelledError:
            if entry not in self._late:
                raise
            finish(self._clock.now(), error=f"No answer within {ANSWER_SECONDS:.0f} seconds.")
        except _Refused as refusal:
            finish(self._clock.now(), error=str(refusal), final=True)
        except ProcoreError as error:
            # Without its hint, which is for who calls Procore.
            finish(self._clock.now(), error=error.message)
        except (OSError, ValueError) as error:
            finish(self._clock.now(), error=f"It cannot be sent ({type(error).__name__}): {error}.")
        except Exception as error:
            # Such as of a hook that was changed by hand in a state file: what waits for the others must go on.
            finish(self._clock.now(), error=f"It cannot be sent: {error!r}.", final=True)
        else:
            error_text = None if 200 <= status < 300 else f"The receiver answered with {status}."
            finish(self._clock.now(), status=status, error=error_text, headers=headers, body=body)

    async def _send(self, entry: DeliveryEntry) -> tuple[int, dict[str, str], str]:
        address = urlsplit(str(entry.hook.facts["destination_url"]))
        if not await resolves_to_loopback(address.hostname or ""):
            raise _Refused(f"{address.hostname} is not on this machine, which the sandbox never leaves.")
        if (address.port or 0) in self._own_ports:
            raise _Refused("The sandbox sends nothing to itself.")
        configured: Mapping[str, Any] = entry.hook.facts.get("destination_headers") or {}
        authorization = None
        headers = [("Content-Type", "application/json"), ("Connection", "close")]
        for name, value in configured.items():
            if name.lower() == "authorization":
                authorization = value
            else:
                headers = [each for each in headers if each[0].lower() != name.lower()] + [(name, value)]
        request = Request(
            "POST",
            f"{address.scheme}://{_authority(address)}",
            (address.path or "/") + (f"?{address.query}" if address.query else ""),
            tuple(headers),
            msgspec.json.encode(entry.payload),
        )
        from ...net.aiohttp import open_transport
        from ...net.transport import Timeout

        if self._tls is None:
            if self._new_tls is None:
                raise _Refused("The sandbox is closed.")
            self._tls = self._new_tls()
        timeout = Timeout(total=_NEVER, connect=_NEVER, read=_NEVER)
        # One for each attempt: no receiver is called on a connection that it may have given up.
        transport = open_transport(tls=self._tls, user_agent=_USER_AGENT)
        try:
            async with transport.stream(request, authorization=authorization, timeout=timeout) as answer:
                kept, length = b"", 0
                async for chunk in answer.chunks:
                    kept = (kept + chunk)[:_KEPT_BODY] if len(kept) < _KEPT_BODY else kept
                    length += len(chunk)
                    if length >= _READ:
                        break
                return answer.status, _kept(answer.headers), kept.decode("utf-8", "replace")
        finally:
            # Nobody waits for the receiver's good-bye.
            closing = asyncio.get_running_loop().create_task(transport.aclose())
            self._closing.add(closing)
            closing.add_done_callback(self._closing.discard)


def _authority(address: SplitResult) -> str:
    host = f"[{address.hostname}]" if ":" in (address.hostname or "") else address.hostname
    return f"{host}:{address.port}" if address.port else str(host)


def _kept(headers: Mapping[str, str]) -> dict[str, str]:
    kept: dict[str, str] = {}
    left = _KEPT_HEADERS
    for name, value in headers.items():
        left -= len(name) + len(value)
        if left < 0:
            break
        kept[name] = value
    return kept
