"""The allowance of one token that many processes share, as a value that they pass to each other.

Whoever has it applies what its own calls came to, takes permits, and puts it back: so that together they are one
client, by the same rules as a single one. A call counts from when its permit left the ledger until one window after its
process told of its end, which is longer than without the others, never shorter.
"""

from __future__ import annotations

import hashlib
import math
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

import attrs
import msgspec

from .scheduler import Permit, RateLimitState
from .windows import ServerClock, SlidingWindowCounter, Window, Windows

__all__ = ["BEAT", "FORMAT", "CallResult", "Member", "ProcessReport", "SharedRateLimitState"]

#: A member that holds permits and is not heard of for so many seconds has crashed: its calls may have been sent.
_LEASE = 15.0
#: So it tells of itself after so many.
BEAT = 3.0
#: Seconds after which a member that holds none is forgotten.
_FORGOTTEN = 600.0
#: Members that asked for permits within so many seconds are rivals for what is left.
_RIVAL = 2.0
#: Whoever was cut off comes back within so many seconds; until then nobody gets more than its share.
_SETTLING = 3.0


@attrs.frozen
class CallResult:
    """How a call ended."""

    #: Its number among those of its process that ended.
    number: int
    permit: Permit
    #: 0 where the answer was lost.
    status: int
    headers: Mapping[str, str]
    #: Of the jitter after a refusal.
    chance: float = 0.0


@attrs.frozen(kw_only=True)
class ProcessReport:
    """What a process tells of its calls. It may be told any number of times: nothing in it is a difference."""

    #: How many ended, ever.
    ended: int
    #: Those of which more is known: the last ones, oldest first.
    endings: tuple[CallResult, ...] = ()
    #: Permits that it has: of calls on their way, and to spare.
    held: int
    #: Those that ended in the last hourly window, and in the last spike window, by the process's own clock.
    recent: tuple[SlidingWindowCounter, SlidingWindowCounter]
    #: What time it is by that clock.
    at: float
    #: Calls that wait for permits, and how many of them go next, where they go one after the other.
    wants: int
    next: int
    #: Whether they do anyway, rather than only where there is not enough for all.
    spread: bool
    #: More to have at hand, where there are plenty.
    spare: int
    #: What its permits are ahead of the ledger's by; older ones are of another ledger.
    base: int = 0


@attrs.define
class Member:
    """What the ledger knows of a process."""

    ended: int = 0
    held: int = 0
    wants: int = 0
    seen: float = 0.0


class SharedRateLimitState(RateLimitState):
    """What all members together may still send. Every moment is by the clock of the server that keeps it."""

    __slots__ = ("at", "line", "members", "settled_at", "skew")

    def __init__(
        self, burst: int, unix: Callable[[], float], line: str, *, hourly_seconds: float, spike_seconds: float
    ) -> None:
        """Begin one. ``line`` is a name that no other has."""
        super().__init__(burst, unix, hourly_seconds=hourly_seconds, spike_seconds=spike_seconds)
        self.free: int = burst
        self.in_flight: int = 0
        self.line: str = line
        self.members: dict[str, Member] = {}
        #: The latest moment that it knows of, and what the server's clock has to be put forward by.
        self.at: float = 0.0
        self.skew: float = 0.0
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
        """How many have shared it lately."""
        return max(1, len(self.members))

    def rivals(self, name: str, now: float) -> int:
        """Return how many other members want permits now."""
        return sum(
            member.wants > 0 and now - member.seen < _RIVAL for other, member in self.members.items() if other != name
        )

    @property
    def contested(self) -> bool:
        """Whether strangers use the same token."""
        return any(window.foreign.count for window in self.windows.known)

    @property
    def plentiful(self) -> bool:
        """Whether nobody needs to be sparing."""
        known = self.windows.known
        if not known or self.contested:
            return self._unmetered
        return all(2 * (window.limit - window.calls.count - self.in_flight) > window.limit for window in known)

    def refresh(self, now: float) -> int:
        # Each answer is looked at closely: there are few, and of the calls since the last one others made some.
        free = super().refresh(now)
        self._glance_until = -math.inf
        return free

    # -- what a member does -------------------------------------------------------------------------------------------

    def set_clock(self, moment: float) -> float:
        """Return what time it is when the server's clock says ``moment``. It never goes back, whatever that does."""
        now = moment + self.skew
        if now < self.at:
            self.skew += self.at - now
            now = self.at
        self.at = now
        for member in self.members.values():
            if member.held and now - member.seen > _LEASE:
                self._count(member.held, [(now, member.held)], [(now, member.held)], now)
                member.held = 0
        for name in [name for name, member in self.members.items() if now - member.seen > _FORGOTTEN]:
            del self.members[name]
        return now

    def follow(self, line: str, now: float) -> None:
        """Go on under another name after a time in which members may have sent what it does not know of."""
        self.line = line
        self.unsettle(now)

    def unsettle(self, now: float) -> None:
        """Keep members to their shares until all of them have told what they sent meanwhile."""
        self.settled_at = now + _SETTLING
        for window in self.windows.known:
            # Resets that are long past tell nothing of what was sent since, and a window may be longer than it seemed.
            window.resets_at = now + window.longest
            window.calls.seconds = window.foreign.seconds = window.longest

    def settle(self, name: str, account: ProcessReport, now: float, parts: int | None) -> int:
        """Take in what a member tells, and return how many permits it gets on top of those that it has.

        ``parts``: how many share it, None for as many as are known.
        """
        member = self.members.setdefault(name, Member())
        fresh = max(0, account.ended - member.ended)
        endings = [ending for ending in account.endings if ending.number > member.ended]
        self.in_flight += account.held + fresh - member.held
        unknown = fresh - len(endings)
        if unknown:
            hourly, spike = (_latest(log, unknown, len(endings), now - account.at) for log in account.recent)
            self._count(unknown, hourly, spike, now)
        self.refresh(now)
        for ending in endings:
            permit = max(1, ending.permit - account.base)
            if ending.status == 429:
                self.refused(permit, now, ending.headers, ending.chance)
            elif ending.status:
                self.answered(permit, now, ending.status, ending.headers)
            else:
                self.lost(now)
        member.ended, member.held, member.wants, member.seen = account.ended, account.held, account.wants, now
        granted = self._granted(name, account, now, parts)
        self.free -= granted
        self.in_flight += granted
        member.held += granted
        return granted

    def _granted(self, name: str, account: ProcessReport, now: float, parts: int | None) -> int:
        room = self.refresh(now)
        if now < self.settled_at and self.windows.known:
            used = account.held + account.recent[1 if self.windows.spike is not None else 0].count
            limit = min(window.limit for window in self.windows.known)
            room = min(room, max(1, limit // (parts or self.processes)) - used)
        if room <= 0:
            return 0
        fair = -(-room // (1 + self.rivals(name, now)))
        # More than go next would lie about while others need them, or while answers say that there are none.
        granted = min(account.wants, fair, account.next if account.spread or account.wants > fair else room)
        if self.plentiful:
            granted += min(account.spare, (room - granted) // (2 * self.processes))
        return granted

    def _may_try(self, now: float) -> bool:
        # A single process lets its calls go one by one after a reset; here another's may be on its way already.
        return not self.in_flight and super()._may_try(now)

    def _count(self, calls: int, hourly: list[tuple[float, int]], spike: list[tuple[float, int]], now: float) -> None:
        """Count calls that ended, of which nothing is known but when: those of the last windows."""
        self.in_flight -= calls
        if self._ended == 1:
            self._began = now
        self._ended += sum(count for _, count in hourly)
        windows = self.windows
        for window, parts in ((windows.hourly, hourly), (windows.spike, spike)):
            if window is not None:
                window.calls.include(parts)

    # -- on its way ---------------------------------------------------------------------------------------------------

    def dump(self) -> bytes:
        """Return it as bytes."""
        windows, members = self.windows, {name: attrs.astuple(each) for name, each in self.members.items()}
        return msgspec.msgpack.encode(
            {
                "allowance": _facts(self, _ALLOWANCE),
                "ledger": [self.line, self.at, self.skew, self.settled_at],
                "members": members,
                "clock": _facts(windows.clock, _CLOCK),
                "hourly": _window_facts(windows.hourly),
                "spike": _window_facts(windows.spike),
            }
        )

    def load(self, data: bytes) -> None:
        """Become what was dumped.

        Raises:
            ValueError: it was no ledger.
        """
        try:
            facts = msgspec.msgpack.decode(data)
            _restore(self, facts["allowance"])
            self.line, self.at, self.skew, self.settled_at = facts["ledger"]
            self.members = {name: Member(*member) for name, member in facts["members"].items()}
            windows = self.windows
            _restore(windows.clock, facts["clock"])
            windows.hourly = _restored_window(facts["hourly"])
            windows.spike = _restored_window(facts["spike"])
            windows.known = tuple(each for each in (windows.hourly, windows.spike) if each is not None)
        except (msgspec.MsgspecError, KeyError, TypeError, AttributeError) as error:
            raise ValueError("This is no ledger.") from error


def _latest(log: SlidingWindowCounter, calls: int, skipped: int, ahead: float) -> list[tuple[float, int]]:
    """Return the latest ``calls`` of a log but the last ones, by a clock that is ``ahead`` of its."""
    latest = []
    for at, count in reversed(log.parts):
        passed = min(skipped, count)
        taken = min(calls, count - passed)
        skipped, calls = skipped - passed, calls - taken
        if taken:
            latest.append((at + ahead, taken))
    return latest


_ALLOWANCE = tuple(name for name in RateLimitState.__slots__ if name not in ("windows", "_unix"))
_CLOCK = ServerClock.__slots__
_WINDOW = tuple(name for name in Window.__slots__ if name not in ("calls", "foreign"))
_LOG = SlidingWindowCounter.__slots__

#: Tells ledgers apart that do not consist of the same facts: processes that share one have the same release.
FORMAT = hashlib.sha256(
    repr([_ALLOWANCE, _CLOCK, _WINDOW, _LOG, Windows.__slots__, SharedRateLimitState.__slots__]).encode()
).hexdigest()[:8]


def _facts(thing: Any, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(thing, name) for name in names}


def _window_facts(window: Window | None) -> Any:
    if window is None:
        return None
    return [_facts(window, _WINDOW), *(_log_facts(log) for log in (window.calls, window.foreign))]


def _log_facts(log: SlidingWindowCounter) -> dict[str, Any]:
    return {name: list(value) if isinstance(value, deque) else value for name, value in _facts(log, _LOG).items()}


def _restore(thing: Any, facts: dict[str, Any]) -> None:
    for name, value in facts.items():
        setattr(thing, name, value)


def _restored_window(facts: Any) -> Window | None:
    if facts is None:
        return None
    window = Window(facts[0]["longest"])
    _restore(window, facts[0])
    for log, kept in zip((window.calls, window.foreign), facts[1:], strict=True):
        parts = {name: deque(map(tuple, value)) for name, value in kept.items() if isinstance(value, list)}
        _restore(log, {**kept, **parts})
    return window
