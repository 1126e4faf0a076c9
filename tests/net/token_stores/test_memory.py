"""Token store in memory, and what a store of the application's own inherits."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager, nullcontext

import pytest

from aprocore import ConfigurationError, MemoryStore, Token, TokenKey, TokenStore

pytestmark = pytest.mark.anyio

KEY = TokenKey("local", "client", "jane")
OTHER = TokenKey("local", "client", "joe")


class OwnStore(TokenStore):
    """Store of an application."""

    async def load(self, key: TokenKey) -> Token | None:
        return None

    async def save(self, key: TokenKey, token: Token) -> None: ...

    async def clear(self, key: TokenKey) -> None: ...

    def lock(self, key: TokenKey) -> AbstractAsyncContextManager[None]:
        return nullcontext()


async def test_keys_are_those_of_all_stored_tokens() -> None:
    store = MemoryStore()
    for key in (OTHER, KEY):
        await store.save(key, Token("access"))
    assert await store.keys() == [KEY, OTHER]
    await store.clear(KEY)
    assert await store.keys() == [OTHER]


async def test_a_store_that_lists_no_keys_says_so() -> None:
    with pytest.raises(ConfigurationError, match="OwnStore can't list its tokens"):
        await OwnStore().keys()
