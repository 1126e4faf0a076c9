from __future__ import annotations

import asyncio
import gc
import logging

import pytest

from aprocore import (
    MemoryStore,
    StaticToken,
    Token,
    TokenKey,
    TokenRefreshError,
    UnauthorizedError,
)
from aprocore.sandbox import Sandbox
from tests.support.clock import FakeClock, FrozenClock
from tests.support.sessions import (
    FailingStore,
    authorization_headers,
    count_token_requests,
    key_of,
    session_from_store,
    signed_in_session,
)

pytestmark = pytest.mark.anyio

EXPIRED = 6_000.0


@pytest.mark.fault("S06")
async def test_a_token_that_cannot_be_stored_is_used_and_stored_later(
    sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    # The first save stores the old token, the second one its mark.
    store = FailingStore(2)
    # The wait between two attempts to save it lasts until the session is closed.
    async with await signed_in_session(sandbox, FrozenClock(), store=store, age=EXPIRED) as procore:
        with caplog.at_level(logging.ERROR, "aprocore"):
            await procore.me()
            await procore.me()
        assert "could not be stored" in caplog.text
        store.good_saves = 10
    assert count_token_requests(sandbox) == 1
    stored = await store.load(TokenKey("local", sandbox.client_id))
    assert stored is not None
    assert authorization_headers(sandbox) == {f"Bearer {stored.access_token}"}


@pytest.mark.fault("S06")
async def test_a_store_that_stays_full_loses_only_the_token(sandbox: Sandbox, clock: FakeClock) -> None:
    problems: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: problems.append(context))
    async with await signed_in_session(sandbox, clock, store=FailingStore(2), age=EXPIRED) as procore:
        await procore.me()
    del procore
    gc.collect()
    assert problems == []


@pytest.mark.fault("S06")
async def test_an_unstored_token_is_refreshed_with_its_own_refresh_token(sandbox: Sandbox, clock: FakeClock) -> None:
    store = FailingStore(2)
    procore = await signed_in_session(sandbox, clock, store=store, age=EXPIRED)
    await procore.token_manager.token()
    await procore.token_manager.refresh()
    assert count_token_requests(sandbox) == 2
    store.good_saves = 10
    await procore.aclose()
    stored = await store.load(TokenKey("local", sandbox.client_id))
    assert stored is not None
    assert sandbox.tokens.presentations(stored.refresh_token or "") == 0


async def test_a_store_failure_before_the_exchange_uses_up_nothing(sandbox: Sandbox, clock: FakeClock) -> None:
    store = FailingStore(1)
    async with await signed_in_session(sandbox, clock, store=store, age=EXPIRED) as procore:
        with pytest.raises(TokenRefreshError, match="No space left on device"):
            await procore.me()
    assert count_token_requests(sandbox) == 0


class BrokenStore(MemoryStore):
    """A third-party store with a bug."""

    broken = False

    async def save(self, key: TokenKey, token: Token) -> None:
        if self.broken and token.mark is None:
            raise KeyError("a mistake")
        await super().save(key, token)

    async def load(self, key: TokenKey) -> Token | None:
        if self.broken and self._tokens.get(key) is None:
            raise KeyError("a mistake")
        return await super().load(key)


@pytest.mark.fault("S06")
async def test_the_new_token_survives_any_store_failure(sandbox: Sandbox) -> None:
    store = BrokenStore()
    async with await signed_in_session(sandbox, FrozenClock(), store=store, age=EXPIRED) as procore:
        store.broken = True
        await procore.me()
        await procore.me()
        store.broken = False
    assert count_token_requests(sandbox) == 1
    stored = await store.load(key_of(sandbox))
    assert stored is not None
    assert stored.mark is None


async def test_an_unexpected_store_exception_is_reported(sandbox: Sandbox, clock: FakeClock) -> None:
    store = BrokenStore()
    store.broken = True
    async with session_from_store(sandbox, clock, store) as procore:
        with pytest.raises(TokenRefreshError, match=r"store failed: KeyError\."):
            await procore.me()


@pytest.mark.fault("A28")
async def test_revoking_an_unstored_token_revokes_that_one(sandbox: Sandbox, clock: FakeClock) -> None:
    store = FailingStore(2)
    async with await signed_in_session(sandbox, clock, store=store, age=EXPIRED) as procore:
        live = await procore.token_manager.token()
        store.good_saves = 10
        await procore.token_manager.revoke()
        assert await store.load(key_of(sandbox)) is None
    assert await store.load(key_of(sandbox)) is None
    async with sandbox.procore(auth=StaticToken(live.access_token), clock=clock) as other:
        with pytest.raises(UnauthorizedError):
            await other.me()


@pytest.mark.fault("A28")
async def test_a_store_failure_on_clear_is_reported(sandbox: Sandbox, clock: FakeClock) -> None:
    class UnclearableStore(MemoryStore):
        async def clear(self, key: TokenKey) -> None:
            raise OSError(28, "No space left on device")

    async with await signed_in_session(sandbox, clock, store=UnclearableStore()) as procore:
        with pytest.raises(TokenRefreshError, match=r"The token store failed: No space left on device \(OSError\)"):
            await procore.token_manager.revoke()
        assert "no token" in repr(procore.token_manager)
        assert len(sandbox.requests.to("POST", "/oauth/revoke")) == 1


@pytest.mark.fault("S06")
async def test_a_delayed_save_does_not_undo_a_sign_out(sandbox: Sandbox) -> None:
    store = FailingStore(2)
    clock = FrozenClock()
    async with await signed_in_session(sandbox, clock, store=store, age=EXPIRED) as procore:
        await procore.token_manager.token()
        await clock.asleep.wait()
        store.good_saves = 10
        await store.clear(key_of(sandbox))
    assert await store.load(TokenKey("local", sandbox.client_id)) is None


@pytest.mark.fault("S06")
async def test_a_first_token_is_saved_by_a_retry(sandbox: Sandbox, clock: FakeClock) -> None:
    store = FailingStore(0)
    async with sandbox.procore(clock=clock, store=store) as procore:
        await procore.me()
        store.good_saves = 10
    assert await store.load(TokenKey("local", sandbox.client_id)) is not None


@pytest.mark.fault("S06")
async def test_a_delayed_save_does_not_overwrite_a_newer_sign_in(sandbox: Sandbox) -> None:
    store = FailingStore(2)
    clock = FrozenClock()
    async with await signed_in_session(sandbox, clock, store=store, age=EXPIRED) as procore:
        await procore.token_manager.token()
        await clock.asleep.wait()
        store.good_saves = 10
        newer = Token.from_dict({**sandbox.tokens.issue(user=sandbox.seed_data.people[1]), "received_at": clock.time()})
        await store.save(key_of(sandbox), newer)
    assert await store.load(key_of(sandbox)) == newer


@pytest.mark.parametrize(("left", "used"), [(4.0, False), (6.0, True)])
async def test_a_stored_token_that_is_about_to_expire_is_refreshed_before_its_use(
    sandbox: Sandbox, clock: FakeClock, left: float, used: bool
) -> None:
    """A call is sent again only once after a 401, so that a token that expires on its way may fail it."""
    store = MemoryStore()
    async with await signed_in_session(sandbox, clock, store=store, age=5400.0 - left) as procore:
        old = await store.load(key_of(sandbox))
        await procore.me()
    assert old is not None
    assert (f"Bearer {old.access_token}" in authorization_headers(sandbox)) == used
    assert count_token_requests(sandbox) == 1
