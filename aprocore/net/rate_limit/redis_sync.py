"""Background synchronization of a process's permit lease with the shared rate limit state."""

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

# Seconds after which an idle connection is closed.
_IDLE_SECONDS = 30.0
# After more failed compare-and-swap attempts than this, each retry is delayed at random, by up to this many seconds.
_MAX_CONFLICTS, _CONFLICT_DELAY = 3, 0.01


class RedisSync:
    """Synchronization task: reports ended calls to the shared state and leases permits, when the lease is due.

    The task runs only while there is something to do, on the event loop on which the object was created.
    """

    def __init__(
        self,
        lease: PermitLease,
        store: SharedStateStore,
        clock: Clock,
        *,
        address: str,
        timeout: float,
        parts: int | None,
        refuses: bool,
        on_sync: Callable[[], None],
    ) -> None:
        """Create one, on the running event loop.

        Args:
            lease: the permits of this process.
            store: the shared state.
            clock: the clock.
            address: the address of Redis for log lines.
            timeout: seconds for each synchronization.
            parts: number of processes that share the limits while Redis is lost; None to use the known number.
            refuses: whether calls are refused while Redis is lost.
            on_sync: called after each synchronization.
        """
        self._lease = lease
        self._store = store
        self._clock = clock
        self._now = clock.monotonic
        self._address = address
        self._timeout = timeout
        self._parts = parts
        self._refuses = refuses
        self._on_sync = on_sync
        self._loop = asyncio.get_running_loop()
        # A new name for each process, also after a fork.
        lease.name = secrets.token_hex(8)
        # The serialized state that this process stored last.
        self._last_data = b""
        self._task: asyncio.Task[None] | None = None
        self._wake_up: asyncio.Future[None] | None = None
        self._wakes_at = -math.inf
        self._synced_at = -math.inf
        self._stopping = False

    def on_current_loop(self) -> bool:
        """Return whether the running event loop is the one it was created on."""
        return self._loop is asyncio.get_running_loop()

    def schedule(self) -> None:
        """Start or wake the task if a synchronization is due earlier than planned."""
        if self._loop.is_closed():
            self._lease.drop_unused()
            return
        if self._task is not None and self._task.done():
            self._task = None  # it was cancelled before it started
        due = self._lease.due(self._now())
        if due >= self._wakes_at and self._task is not None:
            return
        if due < math.inf and self._task is None and not self._stopping:
            self._task = self._loop.create_task(self._run())
        self._wake()

    def stop(self) -> None:
        """Return all permits and end the task."""
        self._stopping = True
        if not self._loop.is_closed():
            self._wake()

    async def wait_finished(self) -> None:
        """Wait until the task has ended."""
        if self._task is not None and self.on_current_loop():
            await asyncio.wait({self._task})

    async def _run(self) -> None:
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 -- for mypy
        try:
            # A callee may swallow a cancellation, as asyncio.wait_for does in Python 3.11.
            while not self._stopping and not task.cancelling():
                now = self._now()
                due = self._lease.due(now)
                if due <= now:
                    await self._sync()
                    self._on_sync()
                elif due < math.inf or now < self._synced_at + _IDLE_SECONDS:
                    self._wakes_at = due
                    await self._sleep(min(due, max(now, self._synced_at) + _IDLE_SECONDS) - now)
                    self._wakes_at = -math.inf
                else:
                    return
            if not self._lease.alone and self._last_data:
                await self._sync(leaving=True)
        finally:
            self._task, self._wakes_at = None, -math.inf
            await self._store.aclose()

    async def _sync(self, *, leaving: bool = False) -> None:
        """Synchronize with the shared state once, and record whether Redis is available or lost."""
        lease, was_lost = self._lease, self._lease.alone
        report = lease.report(self._now(), leaving=leaving)
        try:
            try:
                await self._exchange(report)
            except (SharedStateLostError, TimeoutError):
                # The connection may have been closed while idle, or this process may have been blocked.
                await self._exchange(report)
        except Exception as error:
            if not isinstance(error, SharedStateLostError | TimeoutError) and not was_lost:
                # After any error the waiting calls must continue, as without Redis.
                _log.exception("Synchronizing the shared rate limit failed")
            lease.use_fallback(self._now(), self._parts, refuses=self._refuses)
            if not was_lost and not leaving:
                consequence = "calls are refused" if self._refuses else "each process uses its share of the limits"
                reason = str(error) or type(error).__name__
                _log.warning(
                    "The Redis at %s with the shared rate limit is unavailable (%s): %s",
                    self._address,
                    reason,
                    consequence,
                )
        else:
            if was_lost:
                _log.info("The Redis at %s with the shared rate limit is available again", self._address)
        self._synced_at = self._now()

    async def _exchange(self, report: ProcessReport) -> None:
        async with asyncio.timeout(self._timeout):
            stored = await self._store.read()
            conflicts = 0
            while (newer := await self._swap(report, stored)) is not None:
                stored, conflicts = newer, conflicts + 1
                if conflicts > _MAX_CONFLICTS:
                    await self._clock.sleep(_CONFLICT_DELAY * self._clock.random())

    async def _swap(self, report: ProcessReport, stored: StoredState) -> StoredState | None:
        """Update the stored state (compare-and-swap); return the newer one if another process has changed it."""
        lease = self._lease
        state, now = self._load(stored)
        ahead = now - self._now()
        report = attrs.evolve(report, base=lease.base_for(state))
        granted = state.apply_report(lease.name, report, now, self._parts)
        data = state.dump()
        result = await self._store.swap(stored.version, data)
        if not result.swapped:
            return result
        self._last_data = data
        lease.accept(report, state, granted, ahead, self._now())
        return None

    def _load(self, stored: StoredState) -> tuple[SharedRateLimitState, float]:
        """Return the stored state, or else the last known one, and its current time."""
        for data in (stored.data, self._last_data):
            state = self._lease.new_shared_state()
            try:
                state.load(data)
            except ValueError:
                continue
            break
        else:
            data, state = b"", self._lease.new_shared_state()
        now = state.set_clock(stored.server_time)
        if data is not stored.data:
            state.continue_as(secrets.token_hex(8), now)
        elif self._lease.alone:
            state.require_reports(now)
        return state, now

    def _wake(self) -> None:
        if self._wake_up is not None:
            _wake(self._wake_up)

    async def _sleep(self, seconds: float) -> None:
        """Sleep until `_wake` is called, at most for ``seconds``."""
        wake_up = self._wake_up = self._loop.create_future()
        sleeper = self._loop.create_task(self._clock.sleep(seconds))
        sleeper.add_done_callback(lambda _: _wake(wake_up))
        try:
            await wake_up
        finally:
            sleeper.cancel()


def _wake(wake_up: asyncio.Future[None]) -> None:
    if not wake_up.done():
        wake_up.set_result(None)
