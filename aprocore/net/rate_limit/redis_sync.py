"""Talks to the ledger of a token's calls in the background, for one process."""

from __future__ import annotations

import asyncio
import logging
import math
import secrets
from collections.abc import Callable

import attrs

from ...sansio.rate_limit.lease import PermitLease
from ...sansio.rate_limit.shared_state import ProcessReport, SharedRateLimitState
from ..clock import Clock
from .redis_state import SharedStateLostError, SharedStateStore, StoredState

__all__ = ["RedisSync"]

_log = logging.getLogger("aprocore.limits")

#: A connection that nobody needed for so many seconds is closed.
_LINGER = 30.0
#: Whoever was overtaken so many times while it changed the ledger takes a rest, of up to so many seconds.
_EAGER, _REST = 3, 0.01


class RedisSync:
    """Tells the ledger how calls ended and brings permits, whenever the hand says that it is due.

    It works in a task of its own while there is anything to do, and belongs to the event loop on which it was made.
    """

    def __init__(
        self,
        hand: PermitLease,
        store: SharedStateStore,
        clock: Clock,
        *,
        place: str,
        timeout: float,
        parts: int | None,
        refuses: bool,
        turned: Callable[[], None],
    ) -> None:
        """Make one. ``turned`` is called after each visit; ``place`` is for people."""
        self._hand = hand
        self._store = store
        self._clock = clock
        self._now = clock.monotonic
        self._place = place
        self._timeout = timeout
        self._parts = parts
        self._refuses = refuses
        self._turned = turned
        self._loop = asyncio.get_running_loop()
        # A process that was forked off is another one.
        hand.name = secrets.token_hex(8)
        #: The ledger as it was last put back.
        self._seen = b""
        self._task: asyncio.Task[None] | None = None
        self._bell: asyncio.Future[None] | None = None
        self._rings_at = -math.inf
        self._visited_at = -math.inf
        self._finishing = False

    def is_here(self) -> bool:
        """Tell whether the event loop is the one that it was made on."""
        return self._loop is asyncio.get_running_loop()

    def attend(self) -> None:
        """See to it that what is due is done."""
        if self._loop.is_closed():
            self._hand.forfeit()
            return
        if self._task is not None and self._task.done():
            self._task = None  # it was cancelled before it began
        due = self._hand.due(self._now())
        if due >= self._rings_at and self._task is not None:
            return
        if due < math.inf and self._task is None and not self._finishing:
            self._task = self._loop.create_task(self._keep())
        self._ring()

    def finish(self) -> None:
        """Give back what there is, and end."""
        self._finishing = True
        if not self._loop.is_closed():
            self._ring()

    async def finished(self) -> None:
        """Wait until it has ended."""
        if self._task is not None and self.is_here():
            await asyncio.wait({self._task})

    async def _keep(self) -> None:
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 -- for mypy
        try:
            # What is called on the way may swallow a cancellation, as asyncio.wait_for does in Python 3.11.
            while not self._finishing and not task.cancelling():
                now = self._now()
                due = self._hand.due(now)
                if due <= now:
                    await self._visit()
                    self._turned()
                elif due < math.inf or now < self._visited_at + _LINGER:
                    self._rings_at = due
                    await self._rest(min(due, max(now, self._visited_at) + _LINGER) - now)
                    self._rings_at = -math.inf
                else:
                    return
            if not self._hand.alone and self._seen:
                await self._visit(leaving=True)
        finally:
            self._task, self._rings_at = None, -math.inf
            await self._store.aclose()

    async def _visit(self, *, leaving: bool = False) -> None:
        """Have one talk with the ledger, in which it is had or lost."""
        hand, was_alone = self._hand, self._hand.alone
        account = hand.account(self._now(), leaving=leaving)
        try:
            try:
                await self._settle(account)
            except (SharedStateLostError, TimeoutError):
                # The connection may have been closed while it was not in use, or this process have been held up.
                await self._settle(account)
        except Exception as error:
            if not isinstance(error, SharedStateLostError | TimeoutError) and not was_alone:
                # Whatever it is, calls wait: they go on like without a ledger.
                _log.exception("The ledger of the rate limit does not work")
            hand.lose(self._now(), self._parts, refuses=self._refuses)
            if not was_alone and not leaving:
                what = "calls are refused" if self._refuses else "each process goes on with its share of the limits"
                why = str(error) or type(error).__name__
                _log.warning("The Redis at %s that keeps the rate limit is lost (%s): %s", self._place, why, what)
        else:
            if was_alone:
                _log.info("The Redis at %s that keeps the rate limit is back", self._place)
        self._visited_at = self._now()

    async def _settle(self, account: ProcessReport) -> None:
        async with asyncio.timeout(self._timeout):
            found = await self._store.read()
            overtaken = 0
            while (answer := await self._put_back(account, found)) is not None:
                found, overtaken = answer, overtaken + 1
                if overtaken > _EAGER:
                    await self._clock.sleep(_REST * self._clock.random())

    async def _put_back(self, account: ProcessReport, found: StoredState) -> StoredState | None:
        """Change what was found, or return what somebody else has made of it meanwhile."""
        hand = self._hand
        ledger, now = self._open(found)
        ahead = now - self._now()
        told = attrs.evolve(account, base=hand.base_for(ledger))
        granted = ledger.settle(hand.name, told, now, self._parts)
        data = ledger.dump()
        answer = await self._store.swap(found.version, data)
        if not answer.swapped:
            return answer
        self._seen = data
        hand.accept(told, ledger, granted, ahead, self._now())
        return None

    def _open(self, found: StoredState) -> tuple[SharedRateLimitState, float]:
        """Return the ledger, and what time it is in it. Where none was found, the last that was seen goes on."""
        for data in (found.ledger, self._seen):
            ledger = self._hand.new_ledger()
            try:
                ledger.load(data)
            except ValueError:
                continue
            break
        else:
            data, ledger = b"", self._hand.new_ledger()
        now = ledger.set_clock(found.moment)
        if data is not found.ledger:
            ledger.follow(secrets.token_hex(8), now)
        elif self._hand.alone:
            ledger.unsettle(now)
        return ledger, now

    def _ring(self) -> None:
        if self._bell is not None:
            _ring(self._bell)

    async def _rest(self, seconds: float) -> None:
        """Wait, but no longer than until somebody rings."""
        bell = self._bell = self._loop.create_future()
        sleeper = self._loop.create_task(self._clock.sleep(seconds))
        sleeper.add_done_callback(lambda _: _ring(bell))
        try:
            await bell
        finally:
            sleeper.cancel()


def _ring(bell: asyncio.Future[None]) -> None:
    if not bell.done():
        bell.set_result(None)
