"""Client-side lease of permits from a rate limit that is shared between processes."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Literal, TypeAlias

from multidict import istr

from ...types import RateLimits
from ..headers import rate_limit_of
from .call_counter import SlidingWindowCounter
from .fallback_quota import FallbackQuota
from .scheduler import Permit, RateLimitState
from .shared_state import HEARTBEAT, CallResult, ProcessReport, SharedRateLimitState

__all__ = ["PermitLease", "WhenLost"]

WhenLost: TypeAlias = Literal["share", "refuse"]
"""Behavior while the shared state is unavailable: continue with a part of the limit, or refuse calls."""

_HEADERS = tuple(
    map(istr, ("X-Rate-Limit-Limit", "X-Rate-Limit-Remaining", "X-Rate-Limit-Reset", "Retry-After", "Date"))
)
# Results are reported in batches: delay in seconds after the first one, times the number of processes, and its cap.
_BATCH_DELAY, _MAX_BATCH_DELAY = 0.02, 0.5
# While calls wait, the shared state is polled for permits that others returned: interval as a part of the wait, and
# its bounds in seconds.
_POLL_PART, _MIN_POLL, _MAX_POLL = 0.1, 0.1, 5.0
# Seconds between attempts to reach a lost shared state.
_RECONNECT_SECONDS = 1.0
# Seconds after which unused permits are returned.
_IDLE_SECONDS = 5.0
# Seconds that the last seen shared state stays valid for a forecast.
_VALID_SECONDS = 1.0
# Seconds of a spread queue for which permits are requested at once.
_SPREAD_SECONDS = 0.2
# Permits to prefetch, as a multiple of those taken since the last request.
_PREFETCH = 2


class PermitLease(RateLimitState):
    """Rate limit state of a process that leases its permits from a shared state. It does no I/O itself.

    While the shared state is lost, a :class:`FallbackQuota` takes its place. All times are by the clock of this
    process; the clock of the shared state is ``ahead`` of it.
    """

    __slots__ = (
        "_base",
        "_contested",
        "_ended_calls",
        "_line",
        "_opens_at",
        "_permit",
        "_results",
        "_rivals",
        "_seconds",
        "_shared_burst",
        "_taken_before",
        "_total",
        "_unreported_since",
        "_used_at",
        "ahead",
        "asked_at",
        "asks",
        "fallback",
        "name",
        "next_at",
        "refuses",
        "shared",
        "spread",
        "wants",
    )

    def __init__(
        self,
        burst: int,
        unix: Callable[[], float],
        *,
        hourly_seconds: float,
        spike_seconds: float,
        wants: Callable[[], int],
        spread: Callable[[], bool],
        next_at: Callable[[], float],
    ) -> None:
        """Create a lease without permits, for a queue of calls.

        ``wants`` returns how many calls wait, ``spread`` whether they are spread over time, ``next_at`` when the next
        of those is sent.
        """
        super().__init__(1, unix, hourly_seconds=hourly_seconds, spike_seconds=spike_seconds)
        self.free: int = 0
        self.in_flight: int = 0
        self._shared_burst = burst
        self._seconds = hourly_seconds, spike_seconds
        self.shared: SharedRateLimitState | None = None
        """The shared state as last seen."""
        self.ahead: float = 0.0
        self.fallback: FallbackQuota | None = None
        """Replacement for the shared state while that is lost."""
        self.refuses: bool = False
        self.asks: bool = False
        """Whether a call waits for permits from the shared state."""
        self.asked_at: float = -math.inf
        """Time of the last request to the shared state, successful or not."""
        self.wants: Callable[[], int] = wants
        self.spread: Callable[[], bool] = spread
        self.next_at: Callable[[], float] = next_at
        self.name: str = ""
        """Id of this process in the shared state."""
        self._rivals = 1
        self._contested = False
        self._opens_at = -math.inf
        self._line = ""
        # Offset of the local permit numbers from those of the shared state, and the current permit.
        self._base = 0
        self._permit: Permit = 1
        self._total = 0
        self._results: list[CallResult] = []
        self._ended_calls = SlidingWindowCounter(hourly_seconds), SlidingWindowCounter(spike_seconds)
        self._taken_before = 0
        self._used_at = -math.inf
        # Since when there are results that were not reported yet.
        self._unreported_since = math.inf

    @property
    def alone(self) -> bool:
        """Whether the shared state is lost, so that the fallback quota counts, or calls are refused."""
        return self.fallback is not None

    # -- interface of the limiter -------------------------------------------------------------------------------------

    def take(self) -> Permit:
        self.free -= 1
        self.in_flight += 1
        if self.fallback is not None:
            self._permit = max(self._permit, self._base + self.fallback.take())
        return self._permit

    def refresh(self, now: float) -> int:
        if self.fallback is not None:
            self.free = 0 if self.refuses else self.fallback.refresh(now + self.ahead)
        elif self.free <= 0 and now >= self._opens_at:
            self.asks = True
        return self.free

    @property
    def gap(self) -> float:
        if self.fallback is not None:
            return self.fallback.gap
        return self.shared.gap * self._rivals if self.shared is not None else 0.0

    def opens_at(self, now: float) -> float:
        if self.fallback is not None:
            return math.inf if self.refuses else self.fallback.opens_at(now + self.ahead) - self.ahead
        if self.free > 0:
            return now
        return math.inf if self.asks else max(now, self._opens_at)

    def foresee(self, now: float, ahead: int) -> float:
        if self.fallback is not None:
            return now if self.refuses else self.fallback.foresee(now + self.ahead, ahead) - self.ahead
        # The calls of other processes can't be predicted: only a shared state that was just seen counts as full.
        if self.shared is None or now - self.asked_at > _VALID_SECONDS or self.free > 0:
            return now
        return max(now, min(self._opens_at, self.shared.foresee(now + self.ahead, ahead) - self.ahead))

    def unix(self, moment: float, now: float) -> float:
        state = self.fallback or self.shared
        if state is None:
            return self._unix() + moment - now
        return state.unix(moment + self.ahead, now + self.ahead)

    def why(self, now: float) -> str:
        state = self.fallback or self.shared
        return state.why(now + self.ahead) if state is not None else super().why(now)

    def rate_limits(self, now: float) -> RateLimits:
        state = self.fallback or self.shared
        return state.rate_limits(now + self.ahead) if state is not None else RateLimits()

    # -- how calls end ------------------------------------------------------------------------------------------------

    def answered(self, permit: Permit, now: float, status: int, headers: Mapping[str, str]) -> None:
        relevant = _relevant(headers)
        self._record_end(permit, now, status, relevant, 0.0)
        if self.fallback is not None:
            self.fallback.answered(self._fallback_permit(permit), now + self.ahead, status, relevant)
            self.refresh(now)
        elif self.free > 0:
            # The granted permits may be used up by others in the meantime.
            line = rate_limit_of(relevant)
            if line is not None:
                self.free = min(self.free, line.remaining)

    def refused(self, permit: Permit, now: float, headers: Mapping[str, str], chance: float) -> None:
        relevant = _relevant(headers)
        self._record_end(permit, now, 429, relevant, chance)
        self.free = 0
        if self.fallback is not None:
            self.fallback.refused(self._fallback_permit(permit), now + self.ahead, relevant, chance)
        else:
            self.asks = True

    def lost(self, now: float) -> None:
        self._record_end(1, now, 0, {}, 0.0)
        if self.fallback is not None:
            self.fallback.lost(now + self.ahead)
            self.refresh(now)

    def unsent(self, now: float) -> None:
        self.in_flight -= 1
        if self.fallback is not None:
            self.fallback.unsent(now + self.ahead)
            self.refresh(now)
        else:
            self.free += 1

    def _record_end(self, permit: Permit, now: float, status: int, headers: Mapping[str, str], chance: float) -> None:
        self.in_flight -= 1
        self._total += 1
        for counter in self._ended_calls:
            counter.add(now)
        if self.fallback is None:
            self._results.append(CallResult(self._total, permit, status, headers, chance))
        self._used_at = now
        self._unreported_since = min(self._unreported_since, now)

    def _fallback_permit(self, permit: Permit) -> Permit:
        return max(1, permit - self._base)

    # -- the shared state ---------------------------------------------------------------------------------------------

    def due(self, now: float) -> float:
        """Return when to contact the shared state next, infinity if there is nothing to report or request."""
        if self.fallback is not None:
            return self.asked_at + _RECONNECT_SECONDS
        if self.asks:
            # An unused permit soon becomes invalid while other clients use the same token.
            return max(now, self.next_at()) if self._contested else now
        delay = min(_MAX_BATCH_DELAY, _BATCH_DELAY * (self.shared.processes if self.shared is not None else 1))
        due = self._unreported_since + delay
        if self.free <= 0 and self.wants():
            wait = self._opens_at - self.asked_at
            due = min(due, self.asked_at + min(max(_MIN_POLL, _POLL_PART * wait), _MAX_POLL))
        if self.in_flight > 0:
            due = min(due, self.asked_at + HEARTBEAT)
        elif self.free > 0:
            due = min(due, max(self._used_at + _IDLE_SECONDS, self.asked_at), self.asked_at + HEARTBEAT)
        return due

    def report(self, now: float, *, leaving: bool = False) -> ProcessReport:
        """Return the report for the shared state. It also returns permits that other processes may need."""
        wants = 0 if leaving else self.wants()
        idle = leaving or (not wants and not self.in_flight and now >= self._used_at + _IDLE_SECONDS)
        if idle or (not wants and (self.shared is None or not self.shared.plentiful)):
            self.free = 0
        for counter in self._ended_calls:
            counter.expire(now)
        taken, self._taken_before = self._total + self.in_flight - self._taken_before, self._total + self.in_flight
        return ProcessReport(
            ended=self._total,
            results=tuple(self._results),
            held=self.in_flight + (self.free if self.fallback is None else 0),
            recent=self._ended_calls,
            at=now,
            wants=wants,
            next=max(1, int(_SPREAD_SECONDS / self.gap)) if self.gap else wants,
            spread=self.spread(),
            spare=0 if idle else max(0, 1 + _PREFETCH * taken - self.free),
        )

    def new_shared_state(self) -> SharedRateLimitState:
        """Return an empty shared state."""
        hourly, spike = self._seconds
        return SharedRateLimitState(self._shared_burst, self._unix, "", hourly_seconds=hourly, spike_seconds=spike)

    def drop_unused(self) -> None:
        """Drop unused permits that can't be reported: the shared state may already count them as used."""
        if self.fallback is None:
            self.free = 0

    def base_for(self, shared: SharedRateLimitState) -> int:
        """Return the offset of this process's permit numbers (``ProcessReport.base``)."""
        return self._base if shared.line == self._line and self.fallback is None else self._permit

    def accept(
        self, report: ProcessReport, shared: SharedRateLimitState, granted: int, ahead: float, now: float
    ) -> None:
        """Apply the shared state after ``report`` was reported, and the permits that it granted."""
        self._base, self._line = self.base_for(shared), shared.line
        if self.fallback is not None:
            self.fallback, self.free = None, 0
        self.shared, self.ahead, self.asked_at = shared, ahead, now
        self._rivals = 1 + shared.rivals(self.name, now + ahead)
        self._contested = shared.contested
        self._permit = max(self._permit, self._base + shared.ended)
        self._results = [result for result in self._results if result.number > report.ended]
        self._unreported_since = now if self._total > report.ended else math.inf
        if granted:
            self.free += granted
            self._used_at = now
        self.asks = False
        self._opens_at = shared.opens_at(now + ahead) - ahead
        if self._opens_at == math.inf or (granted < report.wants and self._opens_at <= now):
            self._opens_at = now + _MIN_POLL

    def use_fallback(self, now: float, parts: int | None, *, refuses: bool) -> None:
        """Switch to the fallback quota, or refuse calls if ``refuses``."""
        self.asked_at = now
        if self.fallback is not None:
            return
        shared, (hourly, spike) = self.shared, self._seconds
        parts = parts or (shared.processes if shared is not None else 1)
        self.fallback = FallbackQuota(parts, self._shared_burst, self._unix, hourly_seconds=hourly, spike_seconds=spike)
        if shared is not None:
            self.fallback.inherit(shared, now + self.ahead, in_flight=self.in_flight, at_hand=self.free)
        else:
            self._base = self._permit
            self.fallback.in_flight = self.in_flight
        self.refuses, self.asks = refuses, False
        self._results = []
        self.refresh(now)


def _relevant(headers: Mapping[str, str]) -> dict[str, str]:
    return {name: headers[name] for name in _HEADERS if name in headers}
