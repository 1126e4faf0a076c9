"""RedisStore with an in-memory fake; tests/system/test_redis_store.py uses a real Redis."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from aprocore import ConfigurationError, RedisStore, Token, TokenKey, TokenRefreshError
from aprocore.net.token_stores.token_records import TokenRecords
from aprocore.sandbox import Sandbox
from tests.support.canary import assert_hidden
from tests.support.clock import FakeClock, FrozenClock
from tests.support.memory_records import MemoryRecords
from tests.support.sessions import (
    authorization_headers,
    count_token_requests,
    key_of,
    session_from_store,
    signed_in_session,
)

pytestmark = pytest.mark.anyio

KEY = TokenKey("local", "client", "default")
OTHER = TokenKey("local", "client", "another user")
TOKEN = Token("access", "refresh", expires_in=5400, created_at=1.0, received_at=2.0)
NEWER = Token("access-2", "refresh-2")
URL = "redis://:a-pass0word@redis.example/0"


@pytest.fixture
def records(clock: FakeClock) -> MemoryRecords:
    return MemoryRecords(clock)


def store_of(records: TokenRecords, clock: FakeClock, **options: Any) -> RedisStore:
    """Return the store of one process."""
    store = RedisStore(URL, clock=clock, **options)
    store._records = records
    return store


async def test_a_saved_token_is_loaded_by_another_store(records: MemoryRecords, clock: FakeClock) -> None:
    one, two = store_of(records, clock), store_of(records, clock)
    assert await two.load(KEY) is None
    await one.save(KEY, TOKEN)
    loaded = await two.load(KEY)
    assert loaded == TOKEN
    assert loaded is not None
    assert loaded.received_at == 2.0
    assert await two.load(OTHER) is None
    await two.clear(KEY)
    await two.clear(KEY)
    assert await one.load(KEY) is None


@pytest.mark.fault("S16", "S13")
async def test_records_are_separate_and_their_names_reveal_nothing(records: MemoryRecords, clock: FakeClock) -> None:
    store = store_of(records, clock)
    keys = [TokenKey(*parts) for parts in (("a", "b", "c"), ("a", "b,c", ""), ("a,b", "c"), ("a", "b", "c d"))]
    for number, key in enumerate([*keys, KEY]):
        await store.save(key, Token(f"access-{number}"))
    for number, key in enumerate(keys):
        assert await store.load(key) == Token(f"access-{number}")
    assert len(records.records) == 5
    assert not any(part in name for name in records.records for part in ("local", "client", "default"))


@pytest.mark.fault("S04")
async def test_a_refresh_excludes_others(records: MemoryRecords, clock: FakeClock) -> None:
    slow = FrozenClock()
    one, two = store_of(records, slow), store_of(records, clock)
    order: list[str] = []

    async def second() -> None:
        async with two.lock(KEY):
            order.append("second")

    async with one.lock(KEY):
        waiting = asyncio.create_task(second())
        while not clock.sleeps:
            await asyncio.sleep(0)
        order.append("first")
    await waiting
    assert order == ["first", "second"]
    assert not records.locks


async def test_refreshes_of_different_keys_do_not_wait_for_each_other(records: MemoryRecords) -> None:
    store = store_of(records, FrozenClock())
    async with store.lock(KEY), store.lock(OTHER):
        assert len(records.locks) == 2


@pytest.mark.fault("S05")
async def test_waiting_for_a_lock_that_is_never_released_times_out(records: MemoryRecords, clock: FakeClock) -> None:
    async with store_of(records, FrozenClock()).lock(KEY):
        records.locks = {name: (owner, 1e9) for name, (owner, _) in records.locks.items()}
        with pytest.raises(TokenRefreshError, match=r"has been refreshing the token of user 'default'.* for 60 s"):
            async with store_of(records, clock).lock(KEY):
                pytest.fail("two refresh at once")
    assert 60 <= sum(clock.sleeps) < 61
    assert not records.locks


async def test_a_lock_is_extended_while_its_process_runs(records: MemoryRecords, clock: FakeClock) -> None:
    one = store_of(records, clock)
    async with one.lock(KEY):
        # The fake clock advances whenever the task that extends the lock sleeps.
        while records.extended < 100:
            await asyncio.sleep(0)
            assert records.locks
    assert clock.monotonic() >= 1_000 + 99 * 5
    assert not records.locks


@pytest.mark.fault("S10")
async def test_a_lock_that_is_being_extended_is_released_without_a_cancelled_command(
    clock: FakeClock,
) -> None:
    begun, go_on, cancelled = asyncio.Event(), asyncio.Event(), 0

    class SlowRecords(MemoryRecords):
        async def extend(self, name: str, owner: str, seconds: float) -> bool:
            nonlocal cancelled
            begun.set()
            try:
                await go_on.wait()
            except asyncio.CancelledError:
                # As asyncio.wait_for does in Python 3.11, if the command ends at the same time.
                cancelled += 1
            return await super().extend(name, owner, seconds)

    records = SlowRecords(clock)
    async with asyncio.timeout(10):
        async with store_of(records, clock).lock(KEY):
            await begun.wait()
            asyncio.get_running_loop().call_soon(go_on.set)
    assert (cancelled, records.extended, records.locks) == (0, 1, {})


@pytest.mark.fault("S10")
async def test_a_process_whose_lock_expired_does_not_replace_a_newer_token(
    records: MemoryRecords, clock: FakeClock
) -> None:
    late, next_one = store_of(records, FrozenClock()), store_of(records, clock)
    await late.save(KEY, Token("access-0"))
    async with late.lock(KEY):
        await late.save(KEY, TOKEN)
        # The process is suspended, and its lock expires.
        clock.advance(15)
        async with next_one.lock(KEY):
            await next_one.save(KEY, NEWER)
            with pytest.raises(TokenRefreshError, match="Another process has changed the token of user 'default'"):
                await late.save(KEY, Token("access-3"))
            assert records.locks, "a process releases only its own lock"
    assert await late.load(KEY) == NEWER


@pytest.mark.fault("S10")
async def test_a_process_whose_lock_expired_saves_its_token_if_there_is_no_newer_one(
    records: MemoryRecords, clock: FakeClock
) -> None:
    late = store_of(records, FrozenClock())
    async with late.lock(KEY):
        await late.save(KEY, TOKEN)
        clock.advance(15)
        await late.save(KEY, NEWER)
    assert await late.load(KEY) == NEWER


async def test_a_concurrent_sign_out_is_not_undone(records: MemoryRecords, clock: FakeClock) -> None:
    one, two = store_of(records, FrozenClock()), store_of(records, clock)
    await one.save(KEY, TOKEN)
    async with one.lock(KEY):
        await two.clear(KEY)
        with pytest.raises(TokenRefreshError, match="meanwhile"):
            await one.save(KEY, NEWER)
    async with one.lock(KEY):
        await one.clear(KEY)
        await one.save(KEY, NEWER)
    assert await two.load(KEY) == NEWER


@pytest.mark.parametrize("record", ["{", "[]", "{}", '{"format": 1, "token": {"access_token": ""}}', "[" * 100_000])
async def test_a_damaged_record_is_not_changed(records: MemoryRecords, clock: FakeClock, record: str) -> None:
    store = store_of(records, clock)
    await store.save(KEY, TOKEN)
    (name,) = records.records
    records.records[name] = ("1", record)
    with pytest.raises(
        ConfigurationError, match=r"of user 'default' in the Redis at redis.example:6379 is not a valid token"
    ):
        await store.load(KEY)
    assert records.records[name] == ("1", record)


@pytest.mark.fault("S17")
async def test_a_record_of_a_newer_release_is_not_changed(records: MemoryRecords, clock: FakeClock) -> None:
    store = store_of(records, clock)
    await store.save(KEY, TOKEN)
    (name,) = records.records
    records.records[name] = ("1", json.dumps({"format": 3, "sealed": "x"}))
    with pytest.raises(ConfigurationError, match="written by a newer release"):
        await store.load(KEY)


async def test_sessions_of_two_processes_refresh_a_user_token_once(
    sandbox: Sandbox, records: MemoryRecords, clock: FakeClock
) -> None:
    # The refresh of the first process takes real time, the waits of the second one take none.
    stores = [store_of(records, FrozenClock()), store_of(records, FakeClock(), lock_timeout=1e9)]
    async with (
        await signed_in_session(sandbox, clock, store=stores[0], age=6_000.0) as one,
        session_from_store(sandbox, clock, stores[1]) as two,
    ):
        await asyncio.gather(*(session.me() for session in (one, two) * 5))
        stored = await stores[1].load(key_of(sandbox))
    assert stored is not None
    assert authorization_headers(sandbox) == {f"Bearer {stored.access_token}"}
    assert count_token_requests(sandbox) == 1


async def test_an_outage_of_redis_loses_no_sign_in(sandbox: Sandbox, records: MemoryRecords, clock: FakeClock) -> None:
    store = store_of(records, FrozenClock())
    async with await signed_in_session(sandbox, clock, store=store, age=6_000.0) as procore:
        records.down = True
        with pytest.raises(TokenRefreshError, match=r"store failed: the Redis at redis\.example:6379 cannot be used"):
            await procore.me()
        records.down = False
        clock.advance(10)
        await procore.me()
    assert count_token_requests(sandbox) == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"url": "http://redis.example"}, "not the URL of a Redis"),
        ({"lock_timeout": 0}, "lock_timeout must be a positive number of seconds, got 0"),
        ({"lease": True}, "lease must be a positive number of seconds, got True"),
        ({"timeout": float("inf")}, "timeout must be a positive number of seconds, got inf"),
    ],
)
def test_invalid_arguments_are_rejected(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        RedisStore(**{"url": URL, **arguments})  # type: ignore[arg-type]


def test_repr_shows_no_password_and_a_missing_extra_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    assert repr(RedisStore(URL)) == "<RedisStore at redis.example:6379>"
    assert_hidden(repr(vars(RedisStore(URL))), "a-pass0word")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(ConfigurationError, match=r"pip install \"aprocore\[redis\]\""):
        RedisStore(URL)


async def test_keys_are_those_of_all_stored_tokens(records: MemoryRecords, clock: FakeClock) -> None:
    store = store_of(records, clock)
    assert await store.keys() == []
    for key in (KEY, OTHER):
        await store.save(key, TOKEN)
    assert await store.keys() == [OTHER, KEY]
    await store.clear(KEY)
    assert await store.keys() == [OTHER]
    # As an older release saves it: it does not store the key.
    (name,) = records.records
    records.records[name] = ("1", json.dumps({"format": 1, "token": TOKEN.to_dict()}))
    assert await store.keys() == []
    await store.save(OTHER, TOKEN)
    assert await store.keys() == [OTHER]
