"""Tokens that live as long as the process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakKeyDictionary

from ...sansio.tokens import Token
from .base import TokenKey, TokenStore

__all__ = ["MemoryStore"]


class MemoryStore(TokenStore):
    """Keep tokens in memory: they are gone when the process ends, and with them every person's sign-in."""

    def __init__(self) -> None:
        self._tokens: dict[TokenKey, Token] = {}
        # A lock belongs to one event loop, tokens do not.
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
