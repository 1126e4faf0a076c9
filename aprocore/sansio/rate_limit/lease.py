"""The permits that a process has in hand of an allowance that others share."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Literal, TypeAlias

from multidict import istr

from ...types import RateLimits
from ..headers import rate_limit_of
from .fallback_quota import FallbackQuota
from .scheduler import Permit, RateLimitState
from .shared_state import BEAT, CallResult, ProcessReport, SharedRateLimitState
from .windows import SlidingWindowCounter

__all__ = ["PermitLease", "WhenLost"]

#: What a process does that cannot ask the others: go on with its share, or send nothing.
WhenLost: TypeAlias = Literal["share", "refuse"]

_NAMES = tuple(map(istr, ("X-Rate-Limit-Limit", "X-Rate-Limit-Remaining", "X-Rate-Limit-Reset", "Retry-After", "Date")))
#: Endings are told of together: so many seconds after the first, for each process that has the ledger.
_PAUSE, _LONGEST_PAUSE = 0.02, 0.5
#: While calls wait, the ledger is looked at in case others left something: after so much of the wait, in seconds.
_LOOK_PART, _LOOK_SOONEST, _LOOK_LATEST = 0.1, 0.1, 5.0
#: A ledger that is lost is looked for every so many seconds.
_LOOK_FOR = 1.0
#: Permits that nobody used for so many seconds are given back.
_IDLE = 5.0
#: What was learned from the ledger is good for so many seconds.
_RECENT = 1.0
#: Calls that go one after the other get permits for so many seconds.
_AHEAD = 0.2
#: Permits to have at hand: as many as were taken since the ledger was last asked, so many times over.
_SPARE = 2


class PermitLease(RateLimitState):
    """An allowance whose room is what the ledger grants, and while that is lost, a share. It does no I/O itself.

    Moments are by the clock of this process: the ledger's is ``ahead`` of it.
    """

    __slots__ = (
        "_base",
        "_burst_of_all",
        "_contested",
        "_endings",
        "_line",
        "_opens_at",
        "_own",
        "_permit",
        "_rivals",
        "_seconds",
        "_taken_before",
        "_total",
        "_untold_since",
        "_used_at",
        "ahead",
        "asked_at",
        "asks",
        "ledger",
        "name",
        "next_at",
        "refuses",
        "share",
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
        """Make an empty one, for a queue.

        ``wants``: how many calls wait; ``spread``: whether they go one after the other; ``next_at``: when the next of
        those does.
        """
        super().__init__(1, unix, hourly_seconds=hourly_seconds, spike_seconds=spike_seconds)
        self.free: int = 0
        self.in_flight: int = 0
        self._burst_of_all = burst
        self._seconds = hourly_seconds, spike_seconds
        #: The ledger as it was last seen.
        self.ledger: SharedRateLimitState | None = None
        self.ahead: float = 0.0
        #: In place of the ledger while that is lost.
        self.share: FallbackQuota | None = None
        self.refuses: bool = False
        #: Whether somebody waits for what the ledger says.
        self.asks: bool = False
        #: When it was last heard of, or looked for.
        self.asked_at: float = -math.inf
        self.wants: Callable[[], int] = wants
        self.spread: Callable[[], bool] = spread
        self.next_at: Callable[[], float] = next_at
        #: As the ledger knows this process.
        self.name: str = ""
        self._rivals = 1
        self._contested = False
        self._opens_at = -math.inf
        self._line = ""
        #: What the permits are ahead of the ledger's by, and the one to give now.
        self._base = 0
        self._permit: Permit = 1
        self._total = 0
        self._endings: list[CallResult] = []
        self._own = SlidingWindowCounter(hourly_seconds), SlidingWindowCounter(spike_seconds)
        self._taken_before = 0
        self._used_at = -math.inf
        #: Since when there is something to tell.
        self._untold_since = math.inf

    @property
    def alone(self) -> bool:
        """Whether it goes by its share, or refuses."""
        return self.share is not None

    # -- as the limiter sees it ---------------------------------------------------------------------------------------

    def take(self) -> Permit:
        self.free -= 1
        self.in_flight += 1
        if self.share is not None:
            self._permit = max(self._permit, self._base + self.share.take())
        return self._permit

    def refresh(self, now: float) -> int:
        if self.share is not None:
            self.free = 0 if self.refuses else self.share.refresh(now + self.ahead)
        elif self.free <= 0 and now >= self._opens_at:
            self.asks = True
        return self.free

    @property
    def gap(self) -> float:
        if self.share is not None:
            return self.share.gap
        return self.ledger.gap * self._rivals if self.ledger is not None else 0.0

    def opens_at(self, now: float) -> float:
        if self.share is not None:
            return math.inf if self.refuses else self.share.opens_at(now + self.ahead) - self.ahead
        if self.free > 0:
            return now
        return math.inf if self.asks else max(now, self._opens_at)

    def foresee(self, now: float, ahead: int) -> float:
        if self.share is not None:
            return now if self.refuses else self.share.foresee(now + self.ahead, ahead) - self.ahead
        # What others do meanwhile is not foreseen: only a ledger that was just seen says that it is full.
        if self.ledger is None or now - self.asked_at > _RECENT or self.free > 0:
            return now
        return max(now, min(self._opens_at, self.ledger.foresee(now + self.ahead, ahead) - self.ahead))

    def unix(self, moment: float, now: float) -> float:
        known = self.share or self.ledger
        if known is None:
            return self._unix() + moment - now
        return known.unix(moment + self.ahead, now + self.ahead)

    def why(self, now: float) -> str:
        known = self.share or self.ledger
        return known.why(now + self.ahead) if known is not None else super().why(now)

    def known(self, now: float) -> RateLimits:
        known = self.share or self.ledger
        return known.known(now + self.ahead) if known is not None else RateLimits()

    # -- how calls end ------------------------------------------------------------------------------------------------

    def answered(self, permit: Permit, now: float, status: int, headers: Mapping[str, str]) -> None:
        picked = _picked(headers)
        self._note_end(permit, now, status, picked, 0.0)
        if self.share is not None:
            self.share.answered(self._shares(permit), now + self.ahead, status, picked)
            self.refresh(now)
        elif self.free > 0:
            # What was granted may be gone by now.
            line = rate_limit_of(picked)
            if line is not None:
                self.free = min(self.free, line.remaining)

    def refused(self, permit: Permit, now: float, headers: Mapping[str, str], chance: float) -> None:
        picked = _picked(headers)
        self._note_end(permit, now, 429, picked, chance)
        self.free = 0
        if self.share is not None:
            self.share.refused(self._shares(permit), now + self.ahead, picked, chance)
        else:
            self.asks = True

    def lost(self, now: float) -> None:
        self._note_end(1, now, 0, {}, 0.0)
        if self.share is not None:
            self.share.lost(now + self.ahead)
            self.refresh(now)

    def unsent(self, now: float) -> None:
        self.in_flight -= 1
        if self.share is not None:
            self.share.unsent(now + self.ahead)
            self.refresh(now)
        else:
            self.free += 1

    def _note_end(self, permit: Permit, now: float, status: int, headers: Mapping[str, str], chance: float) -> None:
        self.in_flight -= 1
        self._total += 1
        for log in self._own:
            log.add(now)
        if self.share is None:
            self._endings.append(CallResult(self._total, permit, status, headers, chance))
        self._used_at = now
        self._untold_since = min(self._untold_since, now)

    def _shares(self, permit: Permit) -> Permit:
        return max(1, permit - self._base)

    # -- the ledger ---------------------------------------------------------------------------------------------------

    def due(self, now: float) -> float:
        """Return when to talk to the ledger next, infinity where there is nothing to say."""
        if self.share is not None:
            return self.asked_at + _LOOK_FOR
        if self.asks:
            # A permit that lies about while strangers use the same token is soon worth nothing.
            return max(now, self.next_at()) if self._contested else now
        pause = min(_LONGEST_PAUSE, _PAUSE * (self.ledger.processes if self.ledger is not None else 1))
        due = self._untold_since + pause
        if self.free <= 0 and self.wants():
            wait = self._opens_at - self.asked_at
            due = min(due, self.asked_at + min(max(_LOOK_SOONEST, _LOOK_PART * wait), _LOOK_LATEST))
        if self.in_flight > 0:
            due = min(due, self.asked_at + BEAT)
        elif self.free > 0:
            due = min(due, max(self._used_at + _IDLE, self.asked_at), self.asked_at + BEAT)
        return due

    def account(self, now: float, *, leaving: bool = False) -> ProcessReport:
        """Return what to tell the ledger. Permits that others may need are given back with it."""
        wants = 0 if leaving else self.wants()
        idle = leaving or (not wants and not self.in_flight and now >= self._used_at + _IDLE)
        if idle or (not wants and (self.ledger is None or not self.ledger.plentiful)):
            self.free = 0
        for log in self._own:
            log.expire(now)
        taken, self._taken_before = self._total + self.in_flight - self._taken_before, self._total + self.in_flight
        return ProcessReport(
            ended=self._total,
            endings=tuple(self._endings),
            held=self.in_flight + (self.free if self.share is None else 0),
            recent=self._own,
            at=now,
            wants=wants,
            next=max(1, int(_AHEAD / self.gap)) if self.gap else wants,
            spread=self.spread(),
            spare=0 if idle else max(0, 1 + _SPARE * taken - self.free),
        )

    def new_ledger(self) -> SharedRateLimitState:
        """Return one that nothing is in."""
        hourly, spike = self._seconds
        return SharedRateLimitState(self._burst_of_all, self._unix, "", hourly_seconds=hourly, spike_seconds=spike)

    def forfeit(self) -> None:
        """Let go of permits to spare that nobody tells the ledger of: it may count them as used by now."""
        if self.share is None:
            self.free = 0

    def base_for(self, ledger: SharedRateLimitState) -> int:
        """Return the number that precedes this process's permits (``ProcessReport.base``)."""
        return self._base if ledger.line == self._line and self.share is None else self._permit

    def accept(
        self, account: ProcessReport, ledger: SharedRateLimitState, granted: int, ahead: float, now: float
    ) -> None:
        """Go on with what the ledger granted for ``account``."""
        self._base, self._line = self.base_for(ledger), ledger.line
        if self.share is not None:
            self.share, self.free = None, 0
        self.ledger, self.ahead, self.asked_at = ledger, ahead, now
        self._rivals = 1 + ledger.rivals(self.name, now + ahead)
        self._contested = ledger.contested
        self._permit = max(self._permit, self._base + ledger.ended)
        self._endings = [ending for ending in self._endings if ending.number > account.ended]
        self._untold_since = now if self._total > account.ended else math.inf
        if granted:
            self.free += granted
            self._used_at = now
        self.asks = False
        self._opens_at = ledger.opens_at(now + ahead) - ahead
        if self._opens_at == math.inf or (granted < account.wants and self._opens_at <= now):
            self._opens_at = now + _LOOK_SOONEST

    def lose(self, now: float, parts: int | None, *, refuses: bool) -> None:
        """Go on without the ledger, or refuse to."""
        self.asked_at = now
        if self.share is not None:
            return
        ledger, (hourly, spike) = self.ledger, self._seconds
        parts = parts or (ledger.processes if ledger is not None else 1)
        self.share = FallbackQuota(parts, self._burst_of_all, self._unix, hourly_seconds=hourly, spike_seconds=spike)
        if ledger is not None:
            self.share.inherit(ledger, now + self.ahead, in_flight=self.in_flight, at_hand=self.free)
        else:
            self._base = self._permit
            self.share.in_flight = self.in_flight
        self.refuses, self.asks = refuses, False
        self._endings = []
        self.refresh(now)


def _picked(headers: Mapping[str, str]) -> dict[str, str]:
    return {name: headers[name] for name in _NAMES if name in headers}
