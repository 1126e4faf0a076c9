"""Token store in a file: crash-safe (atomic writes) and shared by processes (inter-process lock)."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Self, TypeVar

import attrs

from ...errors import ConfigurationError, TokenRefreshError
from ...sansio.tokens import Token
from ...types import hide_arguments
from ..clock import SYSTEM_CLOCK, Clock
from ..platform.folders import NoHomeError, state_folder
from ..platform.locks import FileLock
from ..threads import Threads, run_to_end
from .base import NonceStore, SignOutStore, TokenKey
from .token_codec import TokenCodec
from .token_file import TokenFile

__all__ = ["FileStore", "default_path", "off_loop"]

T = TypeVar("T")

# Polling interval in seconds of a lock that another process holds: initial and maximum.
_FIRST_POLL, _LAST_POLL = 0.005, 0.05

_THREADS = Threads()


def default_path() -> Path:
    """Return the default path of the token file: in the user's state directory, never in the project.

    Raises:
        NoHomeError: the user has no home directory.
    """
    return state_folder() / "tokens.json"


@hide_arguments
@attrs.define(eq=False)
class FileStore(SignOutStore, NonceStore):
    """Token store in a JSON file, readable only by its owner; beyond 32 users with a file for each further one.

    Each save is atomic, and on disk (``fsync``) when it returns. Files of further users, records of sign-outs and of
    used sign-in states, and lock files are in directories next to it (``.tokens.json.users`` and so on); lock files
    are never deleted. Requires a file system with locks. It can be pickled unless its tokens are encrypted, and is the
    same file in another process. On Windows a file outside of the user's profile folder is used with a warning, as
    other users may be able to read it.

    Attributes:
        path: the file; by default in the user's state directory (``~/.local/state/aprocore/tokens.json``, on macOS
            under ``~/Library/Application Support``, on Windows under ``%LOCALAPPDATA%``).
        encryption: secret text of at least 32 characters with which tokens are encrypted; or several, the newest first,
            to replace one. Needs ``aprocore[encryption]``. Names of users are not encrypted.
        lock_timeout: seconds to wait for a refresh in another process, independent of the timeout of a call.
        clock: for tests.
    """

    path: Path | None = attrs.field(default=None, converter=attrs.converters.optional(Path))
    _codec: TokenCodec = attrs.field(default=None, kw_only=True, alias="encryption", converter=TokenCodec, repr=False)
    lock_timeout: float = attrs.field(default=60.0, kw_only=True)
    clock: Clock = attrs.field(default=SYSTEM_CLOCK, kw_only=True, repr=False)
    _file: TokenFile | None = attrs.field(default=None, init=False, repr=False)

    def __reduce__(self) -> tuple[Callable[[], Self], tuple[()]]:
        self._codec.check_picklable(self)
        # Absolute, because the other process may run in another directory.
        path = self.path if self.path is None else self._opened().path
        create = functools.partial(type(self), path, encryption=None, lock_timeout=self.lock_timeout, clock=self.clock)
        return create, ()

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self

    async def load(self, key: TokenKey) -> Token | None:
        try:
            return await off_loop(lambda: self._opened().read(key))
        except NoHomeError:
            return None  # there is no file, so nothing is stored

    async def save(self, key: TokenKey, token: Token) -> None:
        await self._write(key, token)

    async def clear(self, key: TokenKey) -> None:
        await self._write(key, None)

    async def keys(self) -> list[TokenKey]:
        try:
            async with self._locked("file"):
                return await off_loop(lambda: self._opened().keys())
        except NoHomeError:
            return []

    async def is_signed_out(self, key: TokenKey) -> bool:
        try:
            return await off_loop(lambda: self._opened().is_signed_out(key))
        except NoHomeError:
            return False

    async def use_once(self, nonce: str, seconds: float) -> bool:
        async with self._locked("file"):
            return await off_loop(lambda: self._opened().use_once(nonce, seconds))

    @asynccontextmanager
    async def lock(self, key: TokenKey) -> AsyncIterator[None]:
        async with self._locked(hashlib.sha256(repr(tuple(key)).encode()).hexdigest()[:32]):
            # Complete an interrupted write of a killed process before any read.
            async with self._locked("file"):
                await off_loop(lambda: self._opened().recover(key))
            yield

    async def _write(self, key: TokenKey, token: Token | None) -> None:
        async with self._locked("file"):
            await off_loop(lambda: self._opened().write(key, token))

    def _opened(self) -> TokenFile:
        if self._file is None:
            self._file = TokenFile(self.path if self.path is not None else default_path(), self._codec, self.clock.time)
        return self._file

    @asynccontextmanager
    async def _locked(self, name: str) -> AsyncIterator[None]:
        lock = await off_loop(lambda: self._opened().lock_file(name))
        try:
            deadline = self.clock.monotonic() + self.lock_timeout
            interval = _FIRST_POLL
            while not await off_loop(lambda: _try_acquire(lock)):
                if self.clock.monotonic() >= deadline:
                    raise TokenRefreshError(
                        f"Another process has held a lock of {self._opened().path} for {self.lock_timeout:g} s.",
                        hint="Check whether a process hangs; the token was not changed.",
                    )
                await self.clock.sleep(interval * (0.5 + self.clock.random()))
                interval = min(_LAST_POLL, interval * 2)
            yield
        finally:
            # Synchronous, so that a task that is being cancelled releases the lock too.
            lock.close()


def _try_acquire(lock: FileLock) -> bool:
    try:
        return lock.try_acquire()
    except OSError as error:
        raise ConfigurationError(
            f"The file system of the token file does not support locks: {error.strerror}.",
            hint="Use a local disk: without locks two processes would invalidate each other's refresh tokens.",
        ) from None


async def off_loop(work: Callable[[], T], threads: Threads = _THREADS) -> T:
    """Run ``work`` in a thread until it ends, even if cancelled: the caller's lock must be held as long as it runs."""
    return await run_to_end(threads.run(work))
