"""In-memory token store."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakKeyDictionary

from ...sansio.tokens import Token
from .base import TokenKey, TokenStore

__all__ = ["MemoryStore"]


class MemoryStore(TokenStore):
    """Token store in memory: all tokens, and with them the sign-ins of users, are lost when the process ends."""

    def __init__(self) -> None:
        self._tokens: dict[TokenKey, Token] = {}
        # An asyncio lock belongs to one event loop; tokens do not.
        self._locks: WeakKeyDictionary[asyncio.AbstractEventLoop, dict[TokenKey, asyncio.Lock]] = WeakKeyDictionary()

    def __repr__(self) -> str:
        return f"MemoryStore({len(self._tokens)} tokens)"

    async def load(self, key: TokenKey) -> Token | None:
        return self._tokens.get(key)

    async def save(self, key: TokenKey, token: Token) -> None:
        self._tokens[key] = token

    async def clear(self, key: TokenKey) -> None:
        self._tokens.pop(key, None)

    @asynccontextmanager
    async def lock(self, key: TokenKey) -> AsyncIterator[None]:
        locks = self._locks.setdefault(asyncio.get_running_loop(), {})
        async with locks.setdefault(key, asyncio.Lock()):
            yield
