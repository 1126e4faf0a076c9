"""Tokens in a Redis, shared by processes on any number of machines."""

from __future__ import annotations

import asyncio
import hashlib
import importlib.util
import json
import math
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from weakref import WeakKeyDictionary

import attrs

from ...errors import ConfigurationError, TokenRefreshError
from ...sansio.tokens import Token
from ...types import hide_arguments
from ..clock import SYSTEM_CLOCK, Clock
from ..redis_client import checked_redis_url
from .base import TokenKey, TokenStore
from .redis_records import RedisRecords, TokenRecords
from .serialization import deserialize_token, serialize_token

__all__ = ["RedisStore"]

#: Seconds between two looks at a claim that somebody else has: at first, and at most.
_FIRST_LOOK, _LAST_LOOK = 0.01, 0.2


@attrs.define
class _Claim:
    """What whoever renews a token goes on from."""

    version: str


@attrs.define
class _Here:
    """What belongs to one event loop."""

    locks: dict[TokenKey, asyncio.Lock] = attrs.field(factory=dict)
    claims: dict[TokenKey, _Claim] = attrs.field(factory=dict)


@hide_arguments
class RedisStore(TokenStore):
    """Keep tokens in a Redis, for processes on any number of machines; needs ``aprocore[redis]``.

    Each token is one key, named by a hash, and is stored as it is: use ``rediss://`` and a password, and let nobody
    else read that Redis. What it loses is lost: let it persist each write (``appendfsync always``) and evict nothing.

    Whoever renews a token has a claim on it, which it prolongs as long as it lives: a killed process holds others off
    for ``lease`` seconds. One that was thought dead, and comes back with a token, does not replace a newer one.
    """

    def __init__(
        self,
        url: str,
        *,
        lock_timeout: float = 60.0,
        lease: float = 15.0,
        timeout: float = 5.0,
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        """Make a store, without I/O.

        Args:
            url: of the Redis: ``redis://``, ``rediss://`` or ``unix://``, with its password where it wants one.
            lock_timeout: seconds to wait for another process's renewal.
            lease: seconds after which a process that renews a token and says nothing more is thought dead.
            timeout: seconds to wait for each answer of the Redis.
            clock: for tests.

        Raises:
            ConfigurationError: one of these makes no sense, or the extra is not installed.
        """
        checked, self._place = checked_redis_url(url)
        for name, seconds in (("lock_timeout", lock_timeout), ("lease", lease), ("timeout", timeout)):
            if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 < seconds < math.inf:
                raise ConfigurationError(f"{name} must be a number of seconds, not {seconds!r}.")
        if importlib.util.find_spec("redis") is None:
            raise ConfigurationError("RedisStore needs redis.", hint='Install it: pip install "aprocore[redis]".')
        self._records: TokenRecords = RedisRecords(checked, self._place, timeout=timeout)
        self._lock_timeout = lock_timeout
        self._lease = lease
        self._clock = clock
        self._by_loop: WeakKeyDictionary[asyncio.AbstractEventLoop, _Here] = WeakKeyDictionary()

    def __repr__(self) -> str:
        return f"<RedisStore at {self._place}>"

    async def load(self, key: TokenKey) -> Token | None:
        _, record = await self._records.read(_name(key))
        return deserialize_token(record, f"of user {key.user!r} in the Redis at {self._place}") if record else None

    async def save(self, key: TokenKey, token: Token) -> None:
        claim = self._here().claims.get(key)
        version = await self._records.write(
            _name(key), serialize_token(token), None if claim is None else claim.version
        )
        if version is None:
            raise TokenRefreshError(
                f"Another process has changed the token of user {key.user!r} meanwhile: this one was silent for too "
                "long, and had lost its claim to renew it.",
                hint="Call again.",
            )
        if claim is not None:
            claim.version = version

    async def clear(self, key: TokenKey) -> None:
        await self._records.remove(_name(key))
        claim = self._here().claims.get(key)
        if claim is not None:
            claim.version = ""

    @asynccontextmanager
    async def lock(self, key: TokenKey) -> AsyncIterator[None]:
        here, name, owner = self._here(), _name(key), secrets.token_hex(8)
        async with here.locks.setdefault(key, asyncio.Lock()):
            try:
                await self._wait_for_claim(key, name, owner)
                version, _ = await self._records.read(name)
                here.claims[key] = _Claim(version)
                alive = asyncio.get_running_loop().create_task(self._keep_claim(name, owner))
                try:
                    yield
                finally:
                    here.claims.pop(key, None)
                    alive.cancel()
                    await asyncio.wait({alive})
            finally:
                # Where that fails, it ends by itself.
                with suppress(OSError, ConfigurationError):
                    await self._records.release(name, owner)

    async def _wait_for_claim(self, key: TokenKey, name: str, owner: str) -> None:
        deadline = self._clock.monotonic() + self._lock_timeout
        pause = _FIRST_LOOK
        while not await self._records.claim(name, owner, self._lease):
            if self._clock.monotonic() >= deadline:
                raise TokenRefreshError(
                    f"Another process has been renewing the token of user {key.user!r} in the Redis at {self._place} "
                    f"for {self._lock_timeout:g} s.",
                    hint="See whether one hangs; the token was not touched.",
                )
            await self._clock.sleep(pause * (0.5 + self._clock.random()))
            pause = min(_LAST_LOOK, pause * 2)

    async def _keep_claim(self, name: str, owner: str) -> None:
        mine = True
        while mine:
            await self._clock.sleep(self._lease / 3)
            with suppress(OSError, ConfigurationError):
                mine = await self._records.prolong(name, owner, self._lease)

    def _here(self) -> _Here:
        return self._by_loop.setdefault(asyncio.get_running_loop(), _Here())


def _name(key: TokenKey) -> str:
    # Names of people and apps are nobody's business in there.
    return hashlib.sha256(json.dumps(list(key)).encode()).hexdigest()[:32]
