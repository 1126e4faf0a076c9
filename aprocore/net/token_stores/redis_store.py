"""Token store in Redis, shared by processes on any number of machines."""

from __future__ import annotations

import asyncio
import functools
import hashlib
import importlib.util
import json
import math
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any, Self
from weakref import WeakKeyDictionary

import attrs

from ...errors import ConfigurationError, TokenRefreshError
from ...sansio.tokens import Token
from ...types import hide_arguments
from ..clock import SYSTEM_CLOCK, Clock
from ..redis_client import checked_redis_url, picklable_redis_url
from .base import SignOutStore, TokenKey
from .redis_records import RedisRecords, TokenRecords
from .serialization import deserialize_token, is_newer_format, newer_format_error, serialize_token

__all__ = ["RedisStore"]

# Polling interval in seconds of a lock that another process holds: initial and maximum.
_FIRST_POLL, _LAST_POLL = 0.01, 0.2


@attrs.define
class _RecordVersion:
    """Version of a record, as this process has read or written it."""

    version: str
    newer_format: bool
    """Whether a newer release has written the record."""


@attrs.define
class _Extension:
    """State of the task that extends a lock."""

    wanted: bool = True
    """Whether the lock is still held."""
    sleeping: bool = False
    """Whether the task may be cancelled. A cancelled command may leave its connection open, or go on."""


@attrs.define
class _LoopState:
    """Locks of one event loop: between its tasks, and those held in Redis."""

    task_locks: dict[TokenKey, asyncio.Lock] = attrs.field(factory=dict)
    held: dict[TokenKey, _RecordVersion] = attrs.field(factory=dict)


@hide_arguments
class RedisStore(SignOutStore):
    """Token store in Redis, for processes on any number of machines; needs ``aprocore[redis]``.

    Each token is one key, named by a hash, and is not encrypted: use ``rediss://`` and a password, and restrict access
    to that Redis. Configure it to persist each write (``appendfsync always``) and to evict nothing: a lost token
    requires a new sign-in.

    A process that refreshes a token holds a lock, which it extends as long as it runs: the lock of a killed process
    expires after ``lease`` seconds. A process that resumes after its lock has expired does not replace a newer token.
    The store can be pickled unless its URL has a password.
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
        """Create a store, without I/O.

        Args:
            url: URL of the Redis: ``redis://``, ``rediss://`` or ``unix://``, with the password if it requires one.
            lock_timeout: seconds to wait for a refresh in another process.
            lease: seconds after which the lock of a process that no longer extends it expires.
            timeout: seconds to wait for each reply of Redis.
            clock: for tests.

        Raises:
            ConfigurationError: an argument is invalid, or the extra is not installed.
        """
        checked, self._address = checked_redis_url(url)
        for name, seconds in (("lock_timeout", lock_timeout), ("lease", lease), ("timeout", timeout)):
            if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 < seconds < math.inf:
                raise ConfigurationError(f"{name} must be a positive number of seconds, got {seconds!r}.")
        if importlib.util.find_spec("redis") is None:
            raise ConfigurationError(
                "RedisStore requires the redis package.", hint='Install it: pip install "aprocore[redis]".'
            )
        self._url = checked
        self._timeout = timeout
        self._records: TokenRecords = RedisRecords(checked, self._address, timeout=timeout)
        self._lock_timeout = lock_timeout
        self._lease = lease
        self._clock = clock
        self._by_loop: WeakKeyDictionary[asyncio.AbstractEventLoop, _LoopState] = WeakKeyDictionary()

    def __repr__(self) -> str:
        return f"<RedisStore at {self._address}>"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    def __reduce__(self) -> tuple[Callable[[], Self], tuple[()]]:
        create = functools.partial(
            type(self),
            picklable_redis_url(self._url, self),
            lock_timeout=self._lock_timeout,
            lease=self._lease,
            timeout=self._timeout,
            clock=self._clock,
        )
        return create, ()

    async def load(self, key: TokenKey) -> Token | None:
        _, record = await self._records.read(_name(key))
        return deserialize_token(record, self._location(key)) if record else None

    async def save(self, key: TokenKey, token: Token) -> None:
        name, held = _name(key), self._loop_state().held.get(key)
        expected = await self._read_version(name) if held is None else held
        if expected.newer_format:
            raise newer_format_error(self._location(key))
        version = await self._records.write(name, serialize_token(token), expected.version)
        if version is None:
            raise TokenRefreshError(
                f"Another process has changed the token of user {key.user!r} meanwhile"
                + (": the lock of this process expired during its refresh." if held is not None else "."),
                hint="Call again.",
            )
        expected.version = version

    async def clear(self, key: TokenKey) -> None:
        name, held = _name(key), self._loop_state().held.get(key)
        if (held or await self._read_version(name)).newer_format:
            raise newer_format_error(self._location(key))
        await self._records.remove(name)
        if held is not None:
            held.version = ""

    async def is_signed_out(self, key: TokenKey) -> bool:
        return await self._records.is_signed_out(_name(key))

    async def _read_version(self, name: str) -> _RecordVersion:
        version, record = await self._records.read(name)
        return _RecordVersion(version, is_newer_format(record))

    def _location(self, key: TokenKey) -> str:
        return f"of user {key.user!r} in the Redis at {self._address}"

    @asynccontextmanager
    async def lock(self, key: TokenKey) -> AsyncIterator[None]:
        state, name, owner = self._loop_state(), _name(key), secrets.token_hex(8)
        async with state.task_locks.setdefault(key, asyncio.Lock()):
            try:
                await self._acquire(key, name, owner)
                state.held[key] = await self._read_version(name)
                extension = _Extension()
                extender = asyncio.get_running_loop().create_task(self._keep_extending(name, owner, extension))
                try:
                    yield
                finally:
                    state.held.pop(key, None)
                    extension.wanted = False
                    if extension.sleeping:
                        extender.cancel()
                    await asyncio.wait({extender})
            finally:
                # If this fails, the lock expires.
                with suppress(OSError, ConfigurationError):
                    await self._records.release(name, owner)

    async def _acquire(self, key: TokenKey, name: str, owner: str) -> None:
        deadline = self._clock.monotonic() + self._lock_timeout
        interval = _FIRST_POLL
        while not await self._records.acquire(name, owner, self._lease):
            if self._clock.monotonic() >= deadline:
                raise TokenRefreshError(
                    f"Another process has been refreshing the token of user {key.user!r} in the Redis at "
                    f"{self._address} for {self._lock_timeout:g} s.",
                    hint="Check whether a process hangs; the token was not changed.",
                )
            await self._clock.sleep(interval * (0.5 + self._clock.random()))
            interval = min(_LAST_POLL, interval * 2)

    async def _keep_extending(self, name: str, owner: str, extension: _Extension) -> None:
        while extension.wanted:
            extension.sleeping = True
            await self._clock.sleep(self._lease / 3)
            extension.sleeping = False
            with suppress(OSError, ConfigurationError):
                if not await self._records.extend(name, owner, self._lease):
                    return

    def _loop_state(self) -> _LoopState:
        return self._by_loop.setdefault(asyncio.get_running_loop(), _LoopState())


def _name(key: TokenKey) -> str:
    # Hashed, so that names of users and apps are not visible in Redis.
    return hashlib.sha256(json.dumps(list(key)).encode()).hexdigest()[:32]
