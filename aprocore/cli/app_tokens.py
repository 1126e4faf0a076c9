"""Store of the app's own tokens (client credentials), so that each command does not request a new one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path

from ..errors import ProcoreError
from ..net.token_stores import FileStore, TokenKey, TokenStore
from ..net.token_stores.file import default_path
from ..sansio.tokens import Token

__all__ = ["AppTokenStore"]

# Seconds to wait for another command that requests a token.
_LOCK_TIMEOUT = 10.0
# Size in bytes from which the file is started again: each local sandbox has an app of its own.
_MAX_FILE = 64 * 1024
_FAILURES = (OSError, ProcoreError)


class AppTokenStore(TokenStore):
    """Cache of the app's tokens in a file beside that of the sign-ins. Without a usable file, it stores nothing."""

    def __init__(self) -> None:
        self._path: Path | None = None
        with suppress(*_FAILURES):  # no home directory
            self._path = default_path().with_name("app_tokens.json")
        self._file = FileStore(self._path, lock_timeout=_LOCK_TIMEOUT) if self._path is not None else None

    async def load(self, key: TokenKey) -> Token | None:
        if self._file is not None:
            with suppress(*_FAILURES):
                return await self._file.load(key)
        return None

    async def save(self, key: TokenKey, token: Token) -> None:
        if self._file is None or self._path is None:
            return
        with suppress(*_FAILURES):
            if self._path.stat().st_size > _MAX_FILE:
                self._path.unlink()
        with suppress(*_FAILURES):
            await self._file.save(key, token)

    async def clear(self, key: TokenKey) -> None:
        if self._file is not None:
            with suppress(*_FAILURES):
                await self._file.clear(key)

    @asynccontextmanager
    async def lock(self, key: TokenKey) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            if self._file is not None:
                # Without the lock, two commands would only request a token each.
                with suppress(*_FAILURES):
                    await stack.enter_async_context(self._file.lock(key))
            yield
