"""Tokens in a file that survives crashes and is shared by processes."""

from __future__ import annotations

import asyncio
import hashlib
import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

import attrs

from ...errors import ConfigurationError, TokenRefreshError
from ...sansio.tokens import Token
from ..clock import SYSTEM_CLOCK, Clock
from ..threads import Threads
from .base import TokenKey, TokenStore
from .token_file import TokenFile

__all__ = ["FileStore", "default_path", "off_loop"]

T = TypeVar("T")

#: Seconds between two looks at a lock that somebody else holds: at first, and at most.
_FIRST_LOOK, _LAST_LOOK = 0.005, 0.05

_THREADS = Threads()


def default_path() -> Path:
    """Return where tokens live unless told otherwise: in the user's own state folder, never in the project."""
    if sys.platform == "darwin":
        return _home() / "Library" / "Application Support" / "aprocore" / "tokens.json"
    state = os.environ.get("XDG_STATE_HOME", "")
    base = Path(state) if state.startswith("/") else _home() / ".local" / "state"
    return base / "aprocore" / "tokens.json"


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError:
        raise _HomelessError(
            "There is no place for the token file: this user has no home folder.",
            hint="Set HOME or XDG_STATE_HOME, or name the file: FileStore(path).",
        ) from None


class _HomelessError(ConfigurationError):
    """This user has no home folder."""


@attrs.define(eq=False)
class FileStore(TokenStore):
    """Keep tokens in one JSON file, readable by its owner alone.

    Each save is atomic and on the disk when it returns. ``path`` defaults to the user's state folder
    (``~/.local/state/aprocore/tokens.json``, on macOS under ``~/Library/Application Support``). Beside it stands a
    folder of lock files, which are never deleted. Needs a file system with ``flock``.
    """

    path: Path | None = attrs.field(default=None, converter=attrs.converters.optional(Path))
    #: Seconds to wait for another process's renewal; a call's own timeout, which is for the wire, does not shorten it.
    lock_timeout: float = attrs.field(default=60.0, kw_only=True)
    clock: Clock = attrs.field(default=SYSTEM_CLOCK, kw_only=True, repr=False)
    _file: TokenFile | None = attrs.field(default=None, init=False, repr=False)

    async def load(self, key: TokenKey) -> Token | None:
        try:
            return await off_loop(lambda: self._opened().read(key))
        except _HomelessError:
            return None  # where nothing can be stored, nothing is

    async def save(self, key: TokenKey, token: Token) -> None:
        await self._write(key, token)

    async def clear(self, key: TokenKey) -> None:
        await self._write(key, None)

    @asynccontextmanager
    async def lock(self, key: TokenKey) -> AsyncIterator[None]:
        async with self._locked(hashlib.sha256(repr(tuple(key)).encode()).hexdigest()[:32]):
            # What a killed process had made ready but not put in place is taken over before anybody reads.
            async with self._locked("file"):
                await off_loop(lambda: self._opened().recover())
            yield

    async def _write(self, key: TokenKey, token: Token | None) -> None:
        async with self._locked("file"):
            await off_loop(lambda: self._opened().write(key, token))

    def _opened(self) -> TokenFile:
        if self._file is None:
            self._file = TokenFile(self.path if self.path is not None else default_path())
        return self._file

    @asynccontextmanager
    async def _locked(self, name: str) -> AsyncIterator[None]:
        lock = await off_loop(lambda: self._opened().lock_file(name))
        try:
            deadline = self.clock.monotonic() + self.lock_timeout
            pause = _FIRST_LOOK
            while not await off_loop(lock.try_acquire):
                if self.clock.monotonic() >= deadline:
                    raise TokenRefreshError(
                        f"Another process has held a lock of {self._opened().path} for {self.lock_timeout:g} s.",
                        hint="See whether one hangs; the token was not touched.",
                    )
                await self.clock.sleep(pause * (0.5 + self.clock.random()))
                pause = min(_LAST_LOOK, pause * 2)
            yield
        finally:
            # Does not wait: a lock must be let go of even by a task that is being cancelled.
            lock.close()


async def off_loop(work: Callable[[], T], threads: Threads = _THREADS) -> T:
    """Run a store's work in a thread, to its end: a cancelled caller must not let go of a lock that is in use."""
    running = asyncio.get_running_loop().create_task(threads.run(work))
    # What cancels every task at the end of a program must not cut off a token on its way to the disk.
    asyncio._unregister_task(running)  # noqa: SLF001 -- documented for this
    cancelled: asyncio.CancelledError | None = None
    while not running.done():
        try:
            await asyncio.wait({running})
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        running.exception()
        raise cancelled
    return running.result()
