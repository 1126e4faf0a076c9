"""A limiter whose rate limits many processes share."""

from __future__ import annotations

import hashlib
import importlib.util
import math
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self
from weakref import WeakValueDictionary

from ...errors import ConfigurationError, RateLimitedError, SessionClosedError
from ...sansio.rate_limit.lease import PermitLease, WhenLost
from ...sansio.rate_limit.scheduler import Permit
from ...sansio.rate_limit.shared_state import FORMAT
from ...sansio.rate_limit.windows import HOURLY_SECONDS, SPIKE_SECONDS
from ...types import hide_arguments
from ..clock import SYSTEM_CLOCK, Clock
from ..redis_client import checked_redis_url
from ..token_stores import TokenKey
from .limiter import Limiter
from .redis_state import RedisStateStore, SharedStateStore
from .redis_sync import RedisSync

__all__ = ["RedisLimiter"]

#: A ledger is kept for so many seconds longer than a call counts in it.
_KEPT = 600.0
#: Seconds between the moment when Redis is lost and that when nobody waits for it any more.
_ANSWER = 0.1


@hide_arguments
class RedisLimiter(Limiter):
    """Keeps the calls of one token within Procore's rate limits, together with other processes that use it.

    They keep a common account of calls, answers and limits in a Redis, from which each takes permits for some calls at
    once: a call that finds one in hand goes at once. Made without I/O and without an event loop; give it to a session
    as ``limiter=``, whose views for other users have accounts of their own. Leaving it as a context manager, or
    :meth:`aclose`, gives back what it has, theirs included.

    While Redis is lost, which is logged once, each process goes on with its share of the limits, or refuses calls. When
    Redis is back, that is noticed within a second or so.
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
        """Make a limiter; needs ``aprocore[redis]``.

        Args:
            url: of the Redis: ``redis://``, ``rediss://`` or ``unix://``, with its password where it wants one.
            name: what the account is called; None names it by a hash of environment, client id and user.
            when_lost: without Redis, ``"share"`` goes on with a part of the limits, ``"refuse"`` fails calls with
                ``RateLimitedError``.
            share: how many processes there are, each of which has that part; None for as many as were seen lately.
            timeout: a Redis that does not answer for so many seconds, twice, is lost. That long a call may wait for it,
                whatever its ``max_wait``.
            clock: for tests.
            initial_burst: calls that all processes may have on their way before the first answer tells the limits.
            max_waiting: calls that may wait at once, in this process.
            hourly_seconds: the length of the longer window; a test server's may be scaled down.
            spike_seconds: the length of the shorter one.

        Raises:
            ConfigurationError: one of these makes no sense, or the extra is not installed.
        """
        super().__init__(
            clock=clock,
            initial_burst=initial_burst,
            max_waiting=max_waiting,
            hourly_seconds=hourly_seconds,
            spike_seconds=spike_seconds,
        )
        self._url, self._place = checked_redis_url(url)
        if name is not None and (not isinstance(name, str) or not name):
            raise ConfigurationError(f"name must be a text, not {name!r}.")
        if when_lost not in ("share", "refuse"):
            raise ConfigurationError(f"when_lost must be 'share' or 'refuse', not {when_lost!r}.")
        if share is not None and (isinstance(share, bool) or not isinstance(share, int) or share < 1):
            raise ConfigurationError(f"share must be at least 1, not {share!r}.")
        if isinstance(timeout, bool) or not isinstance(timeout, int | float) or not 0 < timeout < math.inf:
            raise ConfigurationError(f"timeout must be a number of seconds, not {timeout!r}.")
        if importlib.util.find_spec("redis") is None:
            raise ConfigurationError("RedisLimiter needs redis.", hint='Install it: pip install "aprocore[redis]".')
        self._name = name
        self._when_lost: WhenLost = when_lost
        self._share = share
        self._timeout = timeout
        self._options: dict[str, Any] = {
            "when_lost": when_lost,
            "share": share,
            "timeout": timeout,
            "clock": clock,
            "initial_burst": initial_burst,
            "max_waiting": max_waiting,
            "hourly_seconds": hourly_seconds,
            "spike_seconds": spike_seconds,
        }
        self._key: TokenKey | None = None
        #: Those of other users, as long as they are in use: views for a user come and go with every call.
        self._users: WeakValueDictionary[str, RedisLimiter] = WeakValueDictionary()
        self._root: RedisLimiter | None = None
        self._hand = PermitLease(
            initial_burst,
            clock.time,
            hourly_seconds=hourly_seconds,
            spike_seconds=spike_seconds,
            wants=lambda: self._queue.alive,
            spread=lambda: self._spread,
            next_at=lambda: self._next_at,
        )
        self._allowance = self._hand
        self._keeper: RedisSync | None = None

    def __repr__(self) -> str:
        state = "lost, " * self._hand.alone
        return f"<RedisLimiter at {self._place}: {state}{self._hand.in_flight} on their way, {self.waiting} waiting>"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Give back the permits in hand and close the connection; waits end with ``SessionClosedError``."""
        family = [self, *self._users.values()]
        self.close(SessionClosedError("The limiter was closed before the call was sent."))
        for limiter in family:
            await limiter.finished()

    async def finished(self) -> None:
        """Wait until what it had in hand is given back, once it is closed."""
        if self._keeper is not None:
            await self._keeper.finished()

    def close(self, error: Exception) -> None:
        super().close(error)
        if self._keeper is not None:
            self._keeper.finish()
        for limiter in list(self._users.values()):
            limiter.close(error)

    # -- whose calls --------------------------------------------------------------------------------------------------

    def serve(self, key: TokenKey) -> None:
        if self._key is not None and self._key != key:
            raise ConfigurationError("A RedisLimiter is one token's.", hint="Make one for each environment and user.")
        if self._name is None and not key.client_id:
            raise ConfigurationError("With a StaticToken, a RedisLimiter needs a name.", hint="Pass name=….")
        self._key = key

    def for_user(self, user: str) -> RedisLimiter:
        if self._root is not None:
            return self._root.for_user(user)
        limiter = self._users.get(user)
        if limiter is None:
            name = None if self._name is None else f"{self._name}:{user}"
            limiter = self._users[user] = RedisLimiter(self._url.reveal(), name=name, **self._options)
            limiter.belong_to(self)
            if self._closed is not None:
                limiter.close(self._closed)
        return limiter

    def belong_to(self, root: RedisLimiter) -> None:
        """Be one of those that ``root`` has for users, and closes with itself."""
        self._root = root

    def _new_store(self) -> SharedStateStore:
        name = self._name
        if name is None:
            if self._key is None:
                raise ConfigurationError("The RedisLimiter has neither a name nor a session.", hint="Pass name=….")
            # Names of people and apps are nobody's business in there.
            name = hashlib.sha256("\0".join(self._key).encode()).hexdigest()[:32]
        lifetime = self._options["hourly_seconds"] + _KEPT
        return RedisStateStore(self._url, f"aprocore:limits:{FORMAT}:{name}", timeout=self._timeout, lifetime=lifetime)

    # -- around the queue ---------------------------------------------------------------------------------------------

    async def wait(self, *, max_wait: float | None = None, urgent: bool = False, again: bool = False) -> Permit:
        hand = self._hand
        if self._closed is None:
            if self._keeper is None or not self._keeper.is_here():
                self._keeper = self._new_keeper()
            if hand.alone and hand.refuses:
                raise self._lost()
            if max_wait is not None and hand.free <= 0 and hand.foresee(self._now(), 0) <= self._now():
                max_wait = max(max_wait, 2 * self._timeout + _ANSWER)
        return await super().wait(max_wait=max_wait, urgent=urgent, again=again)

    def note(self, permit: Permit, status: int, headers: Mapping[str, str]) -> None:
        super().note(permit, status, headers)
        if self._keeper is not None:
            self._keeper.attend()

    def _release(self) -> None:
        super()._release()
        if self._keeper is not None:
            self._keeper.attend()

    def _turned(self) -> None:
        """Go on after the ledger was seen, or lost."""
        if self._hand.alone and self._hand.refuses:
            while (waiter := self._queue.pop()) is not None:
                waiter.set_exception(self._lost())
        self._release()

    def _lost(self) -> RateLimitedError:
        return RateLimitedError(
            f"The Redis at {self._place} that keeps the rate limit is lost.",
            hint="Nothing was sent. With when_lost='share' calls would go on.",
        )

    def _new_keeper(self) -> RedisSync:
        return RedisSync(
            self._hand,
            self._new_store(),
            self._clock,
            place=self._place,
            timeout=self._timeout,
            parts=self._share,
            refuses=self._when_lost == "refuse",
            turned=self._turned,
        )
