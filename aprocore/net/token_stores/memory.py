"""In-memory token store."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakKeyDictionary

from ...pickling import SharedUnpicklable
from ...sansio.tokens import Token
from .base import NonceStore, SignOutStore, TokenKey
from .memory_nonces import MemoryNonces

__all__ = ["MemoryStore"]

# Maximum number of recorded sign-outs.
_MAX_SIGN_OUTS = 10_000


class MemoryStore(SharedUnpicklable, SignOutStore, NonceStore):
    """Token store in memory: all tokens, and with them the sign-ins of users, are lost when the process ends."""

    _pickling_advice = (
        "It is the memory of one process. Pass FileStore(path), RedisStore(url) or SQLStore(url) to share tokens."
    )

    def __init__(self) -> None:
        self._tokens: dict[TokenKey, Token] = {}
        self._signed_out: dict[TokenKey, None] = {}
        self._nonces = MemoryNonces()
        # An asyncio lock belongs to one event loop; tokens do not.
        self._locks: WeakKeyDictionary[asyncio.AbstractEventLoop, dict[TokenKey, asyncio.Lock]] = WeakKeyDictionary()

    def __repr__(self) -> str:
        return f"MemoryStore({len(self._tokens)} tokens)"

    async def load(self, key: TokenKey) -> Token | None:
        return self._tokens.get(key)

    async def save(self, key: TokenKey, token: Token) -> None:
        self._tokens[key] = token
        self._signed_out.pop(key, None)

    async def clear(self, key: TokenKey) -> None:
        self._tokens.pop(key, None)
        self._signed_out[key] = None
        if len(self._signed_out) > _MAX_SIGN_OUTS:
            del self._signed_out[next(iter(self._signed_out))]

    async def keys(self) -> list[TokenKey]:
        return sorted(self._tokens)

    async def is_signed_out(self, key: TokenKey) -> bool:
        return key in self._signed_out

    async def use_once(self, nonce: str, seconds: float) -> bool:
        return await self._nonces.use_once(nonce, seconds)

    @asynccontextmanager
    async def lock(self, key: TokenKey) -> AsyncIterator[None]:
        locks = self._locks.setdefault(asyncio.get_running_loop(), {})
        async with locks.setdefault(key, asyncio.Lock()):
            yield
