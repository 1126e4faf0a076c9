"""Rate limiter shared between processes, with its state in Redis."""

from __future__ import annotations

import functools
import hashlib
import importlib.util
import math
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Self
from weakref import WeakValueDictionary

from ...errors import ConfigurationError, RateLimitedError, SessionClosedError
from ...sansio.rate_limit.lease import PermitLease, WhenLost
from ...sansio.rate_limit.scheduler import Permit
from ...sansio.rate_limit.shared_state import FORMAT
from ...sansio.rate_limit.windows import HOURLY_SECONDS, SPIKE_SECONDS
from ...types import hide_arguments
from ..clock import SYSTEM_CLOCK, Clock
from ..redis_client import checked_redis_url, picklable_redis_url
from ..token_stores import TokenKey
from .limiter import Limiter
from .redis_state import RedisStateStore, SharedStateStore
from .redis_sync import RedisSync

__all__ = ["RedisLimiter"]

# Seconds that the shared state expires after the hourly window.
_EXTRA_LIFETIME = 600.0
# Seconds that a call waits in addition to both timeouts, until the loss of Redis is processed.
_LOSS_DELAY = 0.1


@hide_arguments
class RedisLimiter(Limiter):
    """Distributed rate limiter: keeps the calls of one token, from any number of processes, within the rate limits.

    The processes share the state of calls, responses and limits in Redis, from which each leases a few permits at a
    time; a call that finds a leased permit is sent immediately. Can be created without an event loop, and without I/O.
    Pass it to a session as ``limiter=``; views of the session for other users have separate limits. :meth:`aclose`, or
    leaving the limiter as a context manager, returns all leased permits, those of views included. It can be pickled
    unless its URL has a password.

    While Redis is unavailable, which is logged once, each process uses a share of the limits or refuses calls. A
    recovery of Redis is noticed within about a second.
    """

    def __init__(
        self,
        url: str,
        *,
        name: str | None = None,
        when_lost: WhenLost = "share",
        share: int | None = None,
        timeout: float = 1.0,
        clock: Clock = SYSTEM_CLOCK,
        initial_burst: int = 5,
        max_waiting: int = 100_000,
        hourly_seconds: float = HOURLY_SECONDS,
        spike_seconds: float = SPIKE_SECONDS,
    ) -> None:
        """Create a limiter; needs ``aprocore[redis]``.

        Args:
            url: URL of the Redis: ``redis://``, ``rediss://`` or ``unix://``, with the password if it requires one.
            name: name of the shared state; by default a hash of environment, client ID and user.
            when_lost: if Redis is unavailable, ``"share"`` uses a share of the limits, ``"refuse"`` fails calls with
                ``RateLimitedError``.
            share: number of processes, each of which gets an equal share; by default the number seen recently.
            timeout: seconds to wait for a reply of Redis; after two timeouts it is treated as unavailable. A call may
                wait that long regardless of its ``max_wait``.
            clock: for tests.
            initial_burst: maximum number of calls in flight, of all processes, before the first response reports the
                limits.
            max_waiting: maximum number of waiting calls in this process.
            hourly_seconds: length of the longer window; a test server's may be scaled down.
            spike_seconds: length of the shorter window.

        Raises:
            ConfigurationError: an argument is invalid, or the extra is not installed.
        """
        super().__init__(
            clock=clock,
            initial_burst=initial_burst,
            max_waiting=max_waiting,
            hourly_seconds=hourly_seconds,
            spike_seconds=spike_seconds,
        )
        self._url, self._address = checked_redis_url(url)
        if name is not None and (not isinstance(name, str) or not name):
            raise ConfigurationError(f"name must be a non-empty string, got {name!r}.")
        if when_lost not in ("share", "refuse"):
            raise ConfigurationError(f"when_lost must be 'share' or 'refuse', got {when_lost!r}.")
        if share is not None and (isinstance(share, bool) or not isinstance(share, int) or share < 1):
            raise ConfigurationError(f"share must be at least 1, got {share!r}.")
        if isinstance(timeout, bool) or not isinstance(timeout, int | float) or not 0 < timeout < math.inf:
            raise ConfigurationError(f"timeout must be a positive number of seconds, got {timeout!r}.")
        if importlib.util.find_spec("redis") is None:
            raise ConfigurationError(
                "RedisLimiter requires the redis package.", hint='Install it: pip install "aprocore[redis]".'
            )
        self._name = name
        self._when_lost: WhenLost = when_lost
        self._share = share
        self._timeout = timeout
        self._options |= {"when_lost": when_lost, "share": share, "timeout": timeout}
        self._key: TokenKey | None = None
        # The limiters of other users, weakly referenced: a view of a session may exist for one call only.
        self._users: WeakValueDictionary[str, RedisLimiter] = WeakValueDictionary()
        self._root: RedisLimiter | None = None
        self._lease = PermitLease(
            initial_burst,
            clock.time,
            hourly_seconds=hourly_seconds,
            spike_seconds=spike_seconds,
            wants=lambda: self._queue.waiting,
            spread=lambda: self._spread,
            next_at=lambda: self._next_at,
        )
        self._state = self._lease
        self._sync: RedisSync | None = None

    def __repr__(self) -> str:
        state = "Redis lost, " * self._lease.alone
        return f"<RedisLimiter at {self._address}: {state}{self._lease.in_flight} in flight, {self.waiting} waiting>"

    def __reduce__(self) -> tuple[Callable[[], Self], tuple[()]]:
        url = picklable_redis_url(self._url, self)
        return functools.partial(type(self), url, name=self._name, **self._options), ()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Return leased permits and close the connection; waits fail with ``SessionClosedError``."""
        limiters = [self, *self._users.values()]
        self.close(SessionClosedError("The limiter was closed before the call was sent."))
        for limiter in limiters:
            await limiter.wait_finished()

    async def wait_finished(self) -> None:
        """Wait until all leased permits are returned, after `close`."""
        if self._sync is not None:
            await self._sync.wait_finished()

    def close(self, error: Exception) -> None:
        super().close(error)
        if self._sync is not None:
            self._sync.stop()
        for limiter in list(self._users.values()):
            limiter.close(error)

    # -- users --------------------------------------------------------------------------------------------------------

    def serve(self, key: TokenKey) -> None:
        if self._key is not None and self._key != key:
            raise ConfigurationError(
                "A RedisLimiter can serve only one token.", hint="Create one per environment and user."
            )
        if self._name is None and not key.client_id:
            raise ConfigurationError("A RedisLimiter for a StaticToken needs a name.", hint="Pass name=….")
        self._key = key

    def for_user(self, user: str) -> RedisLimiter:
        if self._root is not None:
            return self._root.for_user(user)
        limiter = self._users.get(user)
        if limiter is None:
            name = None if self._name is None else f"{self._name}:{user}"
            limiter = self._users[user] = RedisLimiter(self._url.reveal(), name=name, **self._options)
            limiter.set_root(self)
            if self._closed is not None:
                limiter.close(self._closed)
        return limiter

    def set_root(self, root: RedisLimiter) -> None:
        """Set the limiter that created this one for a user and closes it."""
        self._root = root

    def _new_store(self) -> SharedStateStore:
        name = self._name
        if name is None:
            if self._key is None:
                raise ConfigurationError("The RedisLimiter has neither a name nor a session.", hint="Pass name=….")
            # Hashed, so that names of users and apps are not visible in Redis.
            name = hashlib.sha256("\0".join(self._key).encode()).hexdigest()[:32]
        lifetime = self._options["hourly_seconds"] + _EXTRA_LIFETIME
        return RedisStateStore(self._url, f"aprocore:limits:{FORMAT}:{name}", timeout=self._timeout, lifetime=lifetime)

    # -- queue --------------------------------------------------------------------------------------------------------

    async def acquire(self, *, max_wait: float | None = None, urgent: bool = False, requeued: bool = False) -> Permit:
        lease = self._lease
        if self._closed is None:
            if self._sync is None or not self._sync.on_current_loop():
                self._sync = self._new_sync()
            if lease.alone and lease.refuses:
                raise self._lost_error()
            if max_wait is not None and lease.free <= 0 and lease.foresee(self._now(), 0) <= self._now():
                max_wait = max(max_wait, 2 * self._timeout + _LOSS_DELAY)
        return await super().acquire(max_wait=max_wait, urgent=urgent, requeued=requeued)

    def record_response(self, permit: Permit, status: int, headers: Mapping[str, str]) -> None:
        super().record_response(permit, status, headers)
        if self._sync is not None:
            self._sync.schedule()

    def _release(self) -> None:
        super()._release()
        if self._sync is not None:
            self._sync.schedule()

    def _synced(self) -> None:
        """Release or refuse waiters after the shared state was synchronized, or lost."""
        if self._lease.alone and self._lease.refuses:
            while (waiter := self._queue.pop()) is not None:
                waiter.set_exception(self._lost_error())
        self._release()

    def _lost_error(self) -> RateLimitedError:
        return RateLimitedError(
            f"The Redis at {self._address} with the shared rate limit is unavailable.",
            hint="Nothing was sent. Pass when_lost='share' to send calls without Redis.",
        )

    def _new_sync(self) -> RedisSync:
        return RedisSync(
            self._lease,
            self._new_store(),
            self._clock,
            address=self._address,
            timeout=self._timeout,
            parts=self._share,
            refuses=self._when_lost == "refuse",
            on_sync=self._synced,
        )
