"""Tokens that a store has lost, and sign-outs."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import attrs
import pytest

from aprocore import (
    FileStore,
    MemoryStore,
    Procore,
    ReauthorizationRequiredError,
    Token,
    TokenKey,
    TokenStore,
)
from aprocore.sandbox import Hold, Sandbox
from tests.support.clock import FakeClock
from tests.support.sessions import count_token_requests, key_of, session_from_store, signed_in_session

pytestmark = pytest.mark.anyio

EXPIRED = 6_000.0


class WrittenByAUser(TokenStore):
    """Store with the documented methods only."""

    def __init__(self) -> None:
        self.records: dict[TokenKey, dict[str, object]] = {}
        self._lock = asyncio.Lock()

    async def load(self, key: TokenKey) -> Token | None:
        return Token.from_dict(self.records[key]) if key in self.records else None

    async def save(self, key: TokenKey, token: Token) -> None:
        self.records[key] = token.to_dict()

    async def clear(self, key: TokenKey) -> None:
        self.records.pop(key, None)

    @asynccontextmanager
    async def lock(self, key: TokenKey) -> AsyncIterator[None]:
        async with self._lock:
            yield


@attrs.frozen
class LossyStore:
    """Store shared by two processes, and what happens to it."""

    one: TokenStore
    other: TokenStore
    lose: Callable[[], None]


@pytest.fixture(params=["memory", "file", "written by a user"])
def lossy(request: pytest.FixtureRequest, tmp_path: Path) -> LossyStore:
    if request.param == "file":
        path = tmp_path / "tokens.json"
        return LossyStore(FileStore(path), FileStore(path), path.unlink)
    if request.param == "memory":
        memory = MemoryStore()
        return LossyStore(memory, memory, memory._tokens.clear)
    users = WrittenByAUser()
    return LossyStore(users, users, users.records.clear)


@pytest.mark.fault("S12")
@pytest.mark.parametrize("seconds", [0.0, EXPIRED])
async def test_a_lost_token_is_stored_again(
    sandbox: Sandbox, clock: FakeClock, lossy: LossyStore, caplog: pytest.LogCaptureFixture, seconds: float
) -> None:
    async with await signed_in_session(sandbox, clock, store=lossy.one) as procore:
        first = await procore.token_manager.token()
        lossy.lose()
        clock.advance(seconds)
        with caplog.at_level(logging.WARNING, "aprocore"):
            token = await procore.token_manager.refresh()
        [record] = caplog.records
        assert "had lost the token of user 'default'" in record.message
        assert "sign out for good, run `aprocore logout`" in record.message
        await procore.me()
    assert await lossy.other.load(key_of(sandbox)) == token
    assert sandbox.tokens.presentations(first.refresh_token or "") == 1
    async with session_from_store(sandbox, clock, lossy.other) as procore:
        await procore.token_manager.refresh()


@pytest.mark.fault("S12")
async def test_the_newest_of_the_lost_tokens_wins(sandbox: Sandbox, clock: FakeClock, lossy: LossyStore) -> None:
    async with (
        await signed_in_session(sandbox, clock, store=lossy.one) as one,
        session_from_store(sandbox, clock, lossy.other) as other,
    ):
        await one.token_manager.refresh()
        older = await one.token_manager.token()
        await other.token_manager.token()
        newer = await other.token_manager.refresh()
        assert newer.is_newer_than(older)
        lossy.lose()
        # The process with the older token comes first, with a refresh token that is used up.
        with pytest.raises(ReauthorizationRequiredError):
            await one.token_manager.refresh()
        assert (await other.token_manager.refresh()).is_newer_than(newer)
        stored = await lossy.one.load(key_of(sandbox))
        assert stored is not None
        assert stored.is_newer_than(newer)
        assert await one.token_manager.refresh() == stored
        await other.me()
    assert sandbox.tokens.presentations(newer.refresh_token or "") == 1


@pytest.mark.fault("S12")
async def test_an_older_token_does_not_replace_a_newer_one(
    sandbox: Sandbox, clock: FakeClock, lossy: LossyStore, caplog: pytest.LogCaptureFixture
) -> None:
    async with (
        await signed_in_session(sandbox, clock, store=lossy.one) as one,
        session_from_store(sandbox, clock, lossy.other) as other,
    ):
        older = await one.token_manager.refresh()
        await other.token_manager.token()
        newer = await other.token_manager.refresh()
        lossy.lose()
        newest = await other.token_manager.refresh()
        caplog.clear()
        one.token_manager.invalidate(older)
        assert await one.token_manager.token() == newest
    assert caplog.messages == []
    assert sandbox.tokens.presentations(newer.refresh_token or "") == 1
    assert sandbox.tokens.presentations(older.refresh_token or "") == 1


@pytest.mark.fault("S12", "A28")
@pytest.mark.parametrize("how", ["clear", "revoke", "revoke of a lost token"])
@pytest.mark.parametrize("kind", ["memory", "file"])
async def test_a_sign_out_is_not_undone(
    sandbox: Sandbox, clock: FakeClock, tmp_path: Path, how: str, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    store = FileStore(tmp_path / "tokens.json", clock=clock) if kind == "file" else MemoryStore()
    async with await signed_in_session(sandbox, clock, store=store) as procore:
        await procore.token_manager.refresh()
        presented = count_token_requests(sandbox)
        if how == "clear":
            await store.clear(key_of(sandbox))
        else:
            async with session_from_store(sandbox, clock, store) as other:
                await other.token_manager.token()
                if how != "revoke":
                    await other.token_manager._refresher.store.clear(key_of(sandbox))
                await other.token_manager.revoke()
        for _ in range(3):
            with pytest.raises(ReauthorizationRequiredError) as caught:
                await procore.token_manager.refresh()
            assert caught.value.reason == "missing"
        assert await store.load(key_of(sandbox)) is None
        assert count_token_requests(sandbox) == presented
        assert "stored again" not in caplog.text
        # A new sign-in has a lower number than the token that the process still has.
        again = Token.from_dict({**sandbox.tokens.issue(), "received_at": clock.time() + 1.0, "generation": 1})
        await store.save(key_of(sandbox), again)
        clock.advance(1.0)
        procore.token_manager.invalidate(procore.token_manager._token or "")
        assert await procore.token_manager.token() == again


@pytest.mark.fault("S12")
async def test_a_sign_out_during_a_refresh_is_not_undone_by_a_refusal(sandbox: Sandbox, clock: FakeClock) -> None:
    store, hold = MemoryStore(), Hold()
    sandbox.faults.add("POST", "/oauth/token", hold)
    async with await signed_in_session(sandbox, clock, store=store) as procore:
        refresh = asyncio.create_task(procore.token_manager.refresh())
        await hold.reached.wait()
        await store.clear(key_of(sandbox))
        sandbox.tokens.revoke_all()
        hold.release()
        with pytest.raises(ReauthorizationRequiredError):
            await refresh
    assert await store.load(key_of(sandbox)) is None


async def test_a_store_written_by_a_user_is_enough(sandbox: Sandbox, clock: FakeClock) -> None:
    store = WrittenByAUser()
    sessions: list[Procore] = [await signed_in_session(sandbox, clock, store=store, age=EXPIRED)]
    sessions += [session_from_store(sandbox, clock, store) for _ in range(3)]
    await asyncio.gather(*(session.me() for session in sessions))
    assert count_token_requests(sandbox) == 1
    await sessions[0].token_manager.revoke()
    assert store.records == {}
    for session in sessions:
        await session.aclose()


async def test_records_of_older_releases_are_read_and_numbered(sandbox: Sandbox, clock: FakeClock) -> None:
    store = WrittenByAUser()
    async with await signed_in_session(sandbox, clock, store=store, age=EXPIRED) as procore:
        assert "generation" not in store.records[key_of(sandbox)]
        await procore.me()
        assert store.records[key_of(sandbox)]["generation"] == 1
        # An older release drops the number when it refreshes the token.
        older = {**sandbox.tokens.issue(), "received_at": clock.time() + 10.0}
        store.records[key_of(sandbox)] = older
        procore.token_manager.invalidate(await procore.token_manager.token())
        assert (await procore.token_manager.token()).access_token == older["access_token"]
