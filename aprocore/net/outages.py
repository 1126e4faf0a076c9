"""Outages: while a server does not answer, one call probes it and the others wait for the result."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TypeGuard

import attrs

from ..errors import CertificateError, ConnectError, ProxyError, RequestTimeoutError, TransportError
from ..sansio.attempts import Outcome
from ..types import RequestLine
from .clock import Clock

__all__ = ["Outages"]

# Lost connections in a row, without a response to any other call, that make an outage. One can be an accident.
MAX_LOSSES = 3
# Seconds between probes: the first, which doubles with each failure, and the maximum. The jitter shortens them by a
# quarter at most, so that the attempts of a default `RetryPolicy` outlast a restart of two seconds.
FIRST_DELAY, MAX_DELAY, JITTER = 0.5, 2.0, 0.25
# Seconds after which a probe without a result is not waited for any longer.
PROBE_TIMEOUT = 2.0


@attrs.define(eq=False)
class _Outage:
    """Outage of one origin."""

    changed: asyncio.Event = attrs.field(factory=asyncio.Event, init=False)
    """Set when a probe ends or the outage is over; then replaced."""
    failures: int = attrs.field(default=0, init=False)
    """Failed sends since the last response, each with one result for all that waited."""
    next_probe_at: float = attrs.field(default=0.0, init=False)
    """On the session's monotonic clock."""
    probe: object | None = attrs.field(default=None, init=False)
    """Identity of the call whose turn it is, if any."""
    over: bool = attrs.field(default=False, init=False)
    reason: str = attrs.field(default="", init=False)
    """Message of the last failure."""

    def notify(self) -> None:
        """Wake the calls that wait."""
        self.changed.set()
        self.changed = asyncio.Event()


class Outages:
    """Origins of a session that do not answer.

    An outage begins with a refused connection, or with several connections that are lost in a row; it ends with any
    response. Meanwhile one call at a time is sent. The others wait, and each failed probe is one failed attempt of all
    of them, so that a restart costs few attempts and a longer outage few requests.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.losses: dict[str, int] = {}
        """Connections lost in a row, by origin: empty unless one was lost since the last response."""
        self._active: dict[str, _Outage] = {}

    def is_active(self, origin: str) -> bool:
        """Return whether ``origin`` has an outage."""
        return origin in self._active

    def record(self, origin: str, outcome: Outcome) -> None:
        """Record the result of a send."""
        if _is_loss(outcome):
            losses = self.losses[origin] = self.losses.get(origin, 0) + 1
            if isinstance(outcome, ConnectError) or losses >= MAX_LOSSES or origin in self._active:
                self._fail(origin, outcome.message)
        elif not isinstance(outcome, TransportError):
            self.losses.pop(origin, None)
            outage = self._active.pop(origin, None)
            if outage is not None:
                outage.over = True
                outage.notify()

    def _fail(self, origin: str, reason: str) -> None:
        outage, now = self._active.setdefault(origin, _Outage()), self._clock.monotonic()
        # Calls that were sent before the outage was noticed fail together: they are one failure.
        if outage.probe is not None or now >= outage.next_probe_at:
            outage.failures += 1
            outage.probe = None
            delay = min(MAX_DELAY, FIRST_DELAY * 2.0 ** min(outage.failures - 1, 10))
            outage.next_probe_at = now + delay * (1.0 - JITTER * self._clock.random())
        outage.reason = reason
        outage.notify()

    async def wait(self, origin: str, request: RequestLine) -> object | None:
        """Wait for the end of the outage of ``origin`` (None), or for the turn to probe it: pass it to `end_probe`.

        Raises:
            ConnectError: a probe failed meanwhile.
        """
        outage = self._active.get(origin)
        if outage is None:
            return None  # it ended between the decision to wait and the start of the task that waits
        failures = outage.failures
        while not outage.over:
            if outage.failures > failures:
                raise ConnectError(f"The server does not answer: {outage.reason}", request=request)
            delay = outage.next_probe_at - self._clock.monotonic()
            if outage.probe is not None:
                changed = outage.changed
                with suppress(TimeoutError):
                    async with asyncio.timeout(PROBE_TIMEOUT):
                        await changed.wait()
                        continue
                if changed is outage.changed:
                    outage.probe = None
            elif delay > 0:
                await self._clock.sleep(delay)
            else:
                turn = outage.probe = object()
                return turn
        return None

    def end_probe(self, origin: str, turn: object | None) -> None:
        """End a turn whose call was not sent, so that another call has the next one."""
        outage = self._active.get(origin)
        if outage is not None and turn is not None and outage.probe is turn:
            outage.probe = None
            outage.notify()


def _is_loss(outcome: Outcome) -> TypeGuard[TransportError]:
    """Return whether the server refused or lost a connection."""
    if not isinstance(outcome, TransportError) or isinstance(outcome, CertificateError | ProxyError):
        return False
    return outcome.phase == "not_sent" or not isinstance(outcome, RequestTimeoutError)
