"""Base class of token stores that processes share through a server, with a lease for each refresh."""

from __future__ import annotations

import asyncio
import copy
import hashlib
import json
import math
import secrets
from abc import abstractmethod
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from typing import Any
from weakref import WeakKeyDictionary

import attrs

from ...errors import ConfigurationError, TokenRefreshError
from ...pickling import Shared
from ...sansio.tokens import Token
from ..clock import Clock
from .base import NonceStore, SignOutStore, TokenKey
from .file import off_loop
from .serialization import TokenSerializer, is_newer_format, newer_format_error
from .token_codec import TokenCodec
from .token_records import TokenRecords

__all__ = ["RecordStore", "checked_seconds"]

# Polling interval in seconds of a lock that another process holds: initial and maximum.
_FIRST_POLL, _LAST_POLL = 0.01, 0.2


@attrs.define
class _RecordVersion:
    """Version of a record, as this process has read or written it."""

    version: str
    newer_format: bool = False
    """Whether a newer release has written the record."""
    refusal: ConfigurationError | None = None
    """Why the record must not be replaced."""


@attrs.define
class _Extension:
    """State of the task that extends a lock."""

    wanted: bool = True
    """Whether the lock is still held."""
    sleeping: bool = False
    """Whether the task may be cancelled. A cancelled command may leave its connection open, or go on."""


@attrs.define
class _LoopState:
    """Locks of one event loop: between its tasks, and those held in the store."""

    task_locks: dict[TokenKey, asyncio.Lock] = attrs.field(factory=dict)
    held: dict[TokenKey, _RecordVersion] = attrs.field(factory=dict)


class RecordStore(Shared, SignOutStore, NonceStore):
    """Token store of versioned records: a lease locks a refresh, and a save replaces only the version that was read.

    A process that refreshes a token extends its lease as long as it runs; that of a killed process expires.
    """

    def __init__(
        self,
        records: TokenRecords,
        server: str,
        address: str,
        *,
        lock_timeout: float,
        lease: float,
        encryption: str | Iterable[str] | None,
        clock: Clock,
    ) -> None:
        """Create a store, without I/O.

        Args:
            records: the records and leases.
            server: kind of their server for messages, such as ``the Redis``.
            address: its address without credentials.
            lock_timeout: seconds to wait for a refresh in another process.
            lease: seconds after which the lease of a process that no longer extends it expires.
            encryption: secret text of at least 32 characters with which tokens are encrypted; or several, newest first.
            clock: for tests.

        Raises:
            ConfigurationError: an argument is invalid.
        """
        self._records: TokenRecords = records
        self._address = address
        self._server = f"{server} at {address}"
        self._lock_timeout = checked_seconds("lock_timeout", lock_timeout)
        self._lease = checked_seconds("lease", lease)
        self._serializer = TokenSerializer(TokenCodec(encryption))
        self._clock = clock
        self._by_loop: WeakKeyDictionary[asyncio.AbstractEventLoop, _LoopState] = WeakKeyDictionary()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {self._address}>"

    @abstractmethod
    def __reduce__(self) -> Any:
        """Return how to create the same store in another process, or raise ``TypeError`` if it has a secret."""

    async def load(self, key: TokenKey) -> Token | None:
        _, record = await self._records.read(_name(key))
        return self._serializer.deserialize(key, record, self._location(key)) if record else None

    async def save(self, key: TokenKey, token: Token) -> None:
        name, held = _name(key), self._loop_state().held.get(key)
        expected = await self._read_version(key) if held is None else held
        if expected.refusal is not None:
            raise copy.copy(expected.refusal)
        version = await self._records.write(name, self._serializer.serialize(key, token), expected.version)
        if version is None:
            raise TokenRefreshError(
                f"Another process has changed the token of user {key.user!r} meanwhile"
                + (": the lock of this process expired during its refresh." if held is not None else "."),
                hint="Call again.",
            )
        expected.version = version

    async def clear(self, key: TokenKey) -> None:
        held = self._loop_state().held.get(key)
        if (held or await self._read_version(key)).newer_format:
            raise newer_format_error(self._location(key))
        await self._records.remove(_name(key))
        if held is not None:
            held.version, held.refusal = "", None

    async def is_signed_out(self, key: TokenKey) -> bool:
        return await self._records.is_signed_out(_name(key))

    async def use_once(self, nonce: str, seconds: float) -> bool:
        return await self._records.use_once(_hash(nonce), seconds)

    async def keys(self) -> list[TokenKey]:
        """Return the keys of all stored tokens.

        A token that was last saved by a release without this method is missing until it is saved again.
        """
        records = await self._records.read_all()
        location = f"in {self._server}"
        # In a thread, because decryption takes long for many users.
        found = await off_loop(lambda: [self._serializer.key_of(record, location) for record in records])
        return sorted(key for key in found if key is not None)

    async def _read_version(self, key: TokenKey) -> _RecordVersion:
        version, record = await self._records.read(_name(key))
        if not record:
            return _RecordVersion(version)
        refusal = self._serializer.refusal(key, record, self._location(key))
        return _RecordVersion(version, is_newer_format(record), refusal)

    def _location(self, key: TokenKey) -> str:
        return f"of user {key.user!r} in {self._server}"

    @asynccontextmanager
    async def lock(self, key: TokenKey) -> AsyncIterator[None]:
        state, name, owner = self._loop_state(), _name(key), secrets.token_hex(8)
        async with state.task_locks.setdefault(key, asyncio.Lock()):
            try:
                await self._acquire(key, name, owner)
                state.held[key] = await self._read_version(key)
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
                    f"Another process has been refreshing the token of user {key.user!r} in {self._server} "
                    f"for {self._lock_timeout:g} s.",
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
    # Hashed, so that names of users and apps are not visible.
    return _hash(json.dumps(list(key)))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def checked_seconds(name: str, seconds: float) -> float:
    """Return the argument called ``name``.

    Raises:
        ConfigurationError: it is not a positive number.
    """
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 < seconds < math.inf:
        raise ConfigurationError(f"{name} must be a positive number of seconds, got {seconds!r}.")
    return seconds
