"""Rate limit state of one token, shared between processes (e.g. stored in Redis).

A process loads the state, applies the results of its own calls, takes permits and stores the state again
(compare-and-swap). So all processes together follow the rules of a single client. A call counts from when its permit
was granted until one window after its process reported its end; that is longer than in a single process, never shorter.
"""

from __future__ import annotations

import hashlib
import math
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

import attrs
import msgspec

from .call_counter import SlidingWindowCounter
from .scheduler import Permit, RateLimitState
from .server_clock import ServerClock
from .window import Window
from .windows import Windows

__all__ = ["FORMAT", "HEARTBEAT", "CallResult", "Member", "ProcessReport", "SharedRateLimitState"]

# Lease timeout in seconds: a member that holds permits and does not report for longer is taken to have crashed. Its
# calls may have been sent.
_LEASE_SECONDS = 15.0
HEARTBEAT = 3.0
"""Heartbeat interval in seconds: a member that holds permits reports at least this often."""
# Seconds after which a member without permits is removed.
_MEMBER_TTL = 600.0
# Seconds for which a request for permits counts: until then the member competes for the remaining ones.
_RIVAL_SECONDS = 2.0
# Seconds after a loss of the state in which members that were cut off reconnect; until then each one gets at most its
# equal part.
_SETTLING_SECONDS = 3.0


@attrs.frozen
class CallResult:
    """Result of one call, as a process reports it."""

    number: int
    """Sequence number among the ended calls of its process."""
    permit: Permit
    status: int
    """HTTP status; 0 if the response was lost."""
    headers: Mapping[str, str]
    chance: float = 0.0
    """Random number (0 to 1) for the jitter after a 429."""


@attrs.frozen(kw_only=True)
class ProcessReport:
    """Report of a process about its calls. Applying it is idempotent: all numbers are totals, not differences."""

    ended: int
    """Total number of ended calls."""
    results: tuple[CallResult, ...] = ()
    """Results of the last ended calls, oldest first."""
    held: int
    """Permits that the process holds: for calls in flight, and unused ones."""
    recent: tuple[SlidingWindowCounter, SlidingWindowCounter]
    """Calls that ended in the last hourly and in the last spike window, by the process's own clock."""
    at: float
    """Time of the report by that clock."""
    wants: int
    """Number of calls that wait for permits."""
    next: int
    """Number of calls to grant at once if the queue is spread over time."""
    spread: bool
    """Whether the queue is spread in any case, not only if there are too few permits for all."""
    spare: int
    """Number of additional permits to prefetch if there are plenty."""
    base: int = 0
    """Offset of the process's permit numbers from those of the state; lower permits belong to an earlier state."""


@attrs.define
class Member:
    """State of one process: its totals and when it was last seen."""

    ended: int = 0
    held: int = 0
    wants: int = 0
    seen: float = 0.0


class SharedRateLimitState(RateLimitState):
    """Rate limit state of all members together. All times are by the clock of the server that stores it."""

    __slots__ = ("at", "line", "members", "settled_at", "skew")

    def __init__(
        self, burst: int, unix: Callable[[], float], line: str, *, hourly_seconds: float, spike_seconds: float
    ) -> None:
        """Create an empty state. ``line`` is a unique id of it."""
        super().__init__(burst, unix, hourly_seconds=hourly_seconds, spike_seconds=spike_seconds)
        self.free: int = burst
        self.in_flight: int = 0
        self.line: str = line
        self.members: dict[str, Member] = {}
        self.at: float = 0.0
        """Latest time of the state, which never goes back."""
        self.skew: float = 0.0
        """Seconds to add to the server's clock so that time never goes back."""
        self.settled_at: float = 0.0

    @property
    def ended(self) -> int:
        return self._ended

    @property
    def unmetered(self) -> bool:
        return self._unmetered

    @property
    def held_until(self) -> float:
        return self._held_until

    @property
    def processes(self) -> int:
        """Number of processes that shared the state recently, at least 1."""
        return max(1, len(self.members))

    def rivals(self, name: str, now: float) -> int:
        """Return how many other members wait for permits now."""
        return sum(
            member.wants > 0 and now - member.seen < _RIVAL_SECONDS
            for other, member in self.members.items()
            if other != name
        )

    @property
    def contested(self) -> bool:
        """Whether other clients outside the group use the same token."""
        return any(window.foreign.count for window in self.windows.known)

    @property
    def plentiful(self) -> bool:
        """Whether less than half of every limit is used."""
        windows = self.windows.known
        if not windows or self.contested:
            return self._unmetered
        return all(2 * (window.limit - window.calls.count - self.in_flight) > window.limit for window in windows)

    def refresh(self, now: float) -> int:
        # No fast path: few responses arrive here, and other processes made calls in between.
        free = super().refresh(now)
        self._fast_path_until = -math.inf
        return free

    # -- what a member does -------------------------------------------------------------------------------------------

    def set_clock(self, moment: float) -> float:
        """Advance the state to the server time ``moment`` and return its time, which never goes back.

        Expire the permits of members that crashed, and remove members that were not seen for long.
        """
        now = moment + self.skew
        if now < self.at:
            self.skew += self.at - now
            now = self.at
        self.at = now
        for member in self.members.values():
            if member.held and now - member.seen > _LEASE_SECONDS:
                self._count(member.held, [(now, member.held)], [(now, member.held)], now)
                member.held = 0
        for name in [name for name, member in self.members.items() if now - member.seen > _MEMBER_TTL]:
            del self.members[name]
        return now

    def continue_as(self, line: str, now: float) -> None:
        """Continue under a new id after a time in which members may have sent calls unknown to this state."""
        self.line = line
        self.require_reports(now)

    def require_reports(self, now: float) -> None:
        """Limit each member to its equal part until all had time to report what they sent in between."""
        self.settled_at = now + _SETTLING_SECONDS
        for window in self.windows.known:
            # Past resets say nothing about the calls since then, and a window may be longer than observed.
            window.seconds = self.windows.longest(window)
            window.resets_at = now + window.seconds

    def apply_report(self, name: str, report: ProcessReport, now: float, parts: int | None) -> int:
        """Apply the report of a member and return how many additional permits it gets.

        ``parts`` is the number of processes, None for the number of known members.
        """
        member = self.members.setdefault(name, Member())
        fresh = max(0, report.ended - member.ended)
        results = [result for result in report.results if result.number > member.ended]
        self.in_flight += report.held + fresh - member.held
        unknown = fresh - len(results)
        if unknown:
            hourly, spike = (_latest(counter, unknown, len(results), now - report.at) for counter in report.recent)
            self._count(unknown, hourly, spike, now)
        self.refresh(now)
        for result in results:
            permit = max(1, result.permit - report.base)
            if result.status == 429:
                self.refused(permit, now, result.headers, result.chance)
            elif result.status:
                self.answered(permit, now, result.status, result.headers)
            else:
                self.lost(now)
        member.ended, member.held, member.wants, member.seen = report.ended, report.held, report.wants, now
        granted = self._grant(name, report, now, parts)
        self.free -= granted
        self.in_flight += granted
        member.held += granted
        return granted

    def _grant(self, name: str, report: ProcessReport, now: float, parts: int | None) -> int:
        room = self.refresh(now)
        if now < self.settled_at and self.windows.known:
            window = min(self.windows.known, key=lambda window: window.limit)
            own, parts = report.recent[1 if self.windows.spike is not None else 0].count, parts or self.processes
            # Members that are cut off count an equal part of the calls before the loss, even if they made more of them.
            others = -(-max(0, window.calls.count - own) // parts)
            room = min(room, max(1, window.limit // parts) - report.held - own - others)
        if room <= 0:
            return 0
        fair = -(-room // (1 + self.rivals(name, now)))
        # More than are sent next would lie unused while others need them, or while responses report none left.
        granted = min(report.wants, fair, report.next if report.spread or report.wants > fair else room)
        if self.plentiful:
            granted += min(report.spare, (room - granted) // (2 * self.processes))
        return granted

    def _may_try(self, now: float) -> bool:
        # A single process sends trial calls one by one after a reset. Here, another process's trial may be in flight.
        return not self.in_flight and super()._may_try(now)

    def _count(self, calls: int, hourly: list[tuple[float, int]], spike: list[tuple[float, int]], now: float) -> None:
        """Count calls that ended, by the times of those in the last windows; nothing else is known about them."""
        self.in_flight -= calls
        self._next_trial = -math.inf
        self._ended += sum(count for _, count in hourly)
        self.windows.include(hourly, spike)

    # -- serialization -----------------------------------------------------------------------------------------------

    def dump(self) -> bytes:
        """Serialize the state (msgpack)."""
        windows, members = self.windows, {name: attrs.astuple(member) for name, member in self.members.items()}
        return msgspec.msgpack.encode(
            {
                "state": _fields(self, _STATE_SLOTS),
                "shared": [self.line, self.at, self.skew, self.settled_at],
                "members": members,
                "clock": _fields(windows.clock, _CLOCK_SLOTS),
                "history": [_dump_counter(windows.history), windows.uncounted, windows.counts_at],
                "lowest": windows.lowest,
                "windows": [_dump_window(window) for window in windows.known],
            }
        )

    def load(self, data: bytes) -> None:
        """Replace the state by a serialized one.

        Raises:
            ValueError: the data is not a serialized state.
        """
        try:
            fields = msgspec.msgpack.decode(data)
            _restore(self, fields["state"])
            self.line, self.at, self.skew, self.settled_at = fields["shared"]
            self.members = {name: Member(*member) for name, member in fields["members"].items()}
            windows = self.windows
            _restore(windows.clock, fields["clock"])
            history, windows.uncounted, windows.counts_at = fields["history"]
            _restore_counter(windows.history, history)
            windows.known = tuple(map(_load_window, fields["windows"]))
            windows.lowest = bool(fields["lowest"])
            windows.complete = windows.lowest or windows.spike is not None
        except (msgspec.MsgspecError, KeyError, TypeError, ValueError, AttributeError) as error:
            raise ValueError("The data is not a serialized rate limit state.") from error


def _latest(counter: SlidingWindowCounter, calls: int, skipped: int, ahead: float) -> list[tuple[float, int]]:
    """Return the latest ``calls`` of a counter without the last ``skipped``, with ``ahead`` added to their times."""
    latest = []
    for at, count in reversed(counter.buckets):
        dropped = min(skipped, count)
        taken = min(calls, count - dropped)
        skipped, calls = skipped - dropped, calls - taken
        if taken:
            latest.append((at + ahead, taken))
    return latest


_STATE_SLOTS = tuple(name for name in RateLimitState.__slots__ if name not in ("windows", "_unix"))
_CLOCK_SLOTS = ServerClock.__slots__
_WINDOW_SLOTS = tuple(name for name in Window.__slots__ if name not in ("calls", "foreign"))
_COUNTER_SLOTS = SlidingWindowCounter.__slots__

FORMAT = hashlib.sha256(
    repr(
        [_STATE_SLOTS, _CLOCK_SLOTS, _WINDOW_SLOTS, _COUNTER_SLOTS, Windows.__slots__, SharedRateLimitState.__slots__]
    ).encode()
).hexdigest()[:8]
"""Version of the serialized format, part of the storage key: processes of different formats share no state."""


def _fields(instance: Any, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(instance, name) for name in names}


def _dump_window(window: Window) -> list[dict[str, Any]]:
    return [_fields(window, _WINDOW_SLOTS), *(_dump_counter(counter) for counter in (window.calls, window.foreign))]


def _dump_counter(counter: SlidingWindowCounter) -> dict[str, Any]:
    return {
        name: list(value) if isinstance(value, deque) else value
        for name, value in _fields(counter, _COUNTER_SLOTS).items()
    }


def _restore(instance: Any, data: dict[str, Any]) -> None:
    for name, value in data.items():
        setattr(instance, name, value)


def _restore_counter(counter: SlidingWindowCounter, data: dict[str, Any]) -> None:
    buckets = {name: deque(map(tuple, value)) for name, value in data.items() if isinstance(value, list)}
    _restore(counter, {**data, **buckets})


def _load_window(data: list[dict[str, Any]]) -> Window:
    fields, calls, foreign = data
    window = Window(0.0)
    _restore(window, fields)
    _restore_counter(window.calls, calls)
    _restore_counter(window.foreign, foreign)
    return window
