"""A RedisStore without a Redis; tests/system/test_redis_store.py has one."""

from __future__ import annotations

import asyncio
import itertools
import json

import attrs
import pytest

from aprocore import ConfigurationError, RedisStore, Token, TokenKey, TokenRefreshError
from aprocore.net.token_stores.redis_records import TokenRecords
from aprocore.sandbox import Sandbox
from tests.canary import assert_hidden
from tests.clock import FakeClock, SlowClock
from tests.signing_in import bearers, key_of, person, returning, token_posts

pytestmark = pytest.mark.anyio

KEY = TokenKey("local", "client", "default")
OTHER = TokenKey("local", "client", "somebody else")
TOKEN = Token("access", "refresh", expires_in=5400, created_at=1.0, received_at=2.0)
NEWER = Token("access-2", "refresh-2")
URL = "redis://:a-pass0word@redis.example/0"


@attrs.define
class MemoryRecords:
    """What all processes share."""

    clock: FakeClock
    records: dict[str, tuple[str, str]] = attrs.field(factory=dict)
    claims: dict[str, tuple[str, float]] = attrs.field(factory=dict)
    down: bool = False
    prolonged: int = 0
    _versions: itertools.count[int] = attrs.field(factory=lambda: itertools.count(1))

    async def _turn(self) -> None:
        await asyncio.sleep(0)
        if self.down:
            raise ConnectionError("the Redis at redis.example:6379 cannot be used: ConnectionError")
        self.claims = {name: claim for name, claim in self.claims.items() if claim[1] > self.clock.monotonic()}

    async def read(self, name: str) -> tuple[str, str]:
        await self._turn()
        return self.records.get(name, ("", ""))

    async def write(self, name: str, record: str, expected: str | None) -> str | None:
        await self._turn()
        if expected not in (None, self.records.get(name, ("",))[0]):
            return None
        version = str(next(self._versions))
        self.records[name] = (version, record)
        return version

    async def remove(self, name: str) -> None:
        await self._turn()
        self.records.pop(name, None)

    async def claim(self, name: str, owner: str, seconds: float) -> bool:
        await self._turn()
        return self.claims.setdefault(name, (owner, self.clock.monotonic() + seconds))[0] == owner

    async def prolong(self, name: str, owner: str, seconds: float) -> bool:
        await self._turn()
        self.prolonged += 1
        mine = self.claims.get(name, ("",))[0] == owner
        if mine:
            self.claims[name] = (owner, self.clock.monotonic() + seconds)
        return mine

    async def release(self, name: str, owner: str) -> None:
        await self._turn()
        if self.claims.get(name, ("",))[0] == owner:
            del self.claims[name]


@pytest.fixture
def records(clock: FakeClock) -> MemoryRecords:
    return MemoryRecords(clock)


def store_of(records: TokenRecords, clock: FakeClock) -> RedisStore:
    """Return the store of one process."""
    store = RedisStore(URL, clock=clock)
    store._records = records
    return store


async def test_what_is_saved_is_loaded_by_another_store(records: MemoryRecords, clock: FakeClock) -> None:
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
async def test_records_are_kept_apart_by_names_that_say_nothing(records: MemoryRecords, clock: FakeClock) -> None:
    store = store_of(records, clock)
    keys = [TokenKey(*parts) for parts in (("a", "b", "c"), ("a", "b,c", ""), ("a,b", "c"), ("a", "b", "c d"))]
    for number, key in enumerate([*keys, KEY]):
        await store.save(key, Token(f"access-{number}"))
    for number, key in enumerate(keys):
        assert await store.load(key) == Token(f"access-{number}")
    assert len(records.records) == 5
    assert not any(part in name for name in records.records for part in ("local", "client", "default"))


@pytest.mark.fault("S04")
async def test_a_renewal_keeps_others_out(records: MemoryRecords, clock: FakeClock) -> None:
    slow = SlowClock()
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
    assert not records.claims


async def test_renewals_of_different_keys_do_not_wait_for_each_other(records: MemoryRecords) -> None:
    store = store_of(records, SlowClock())
    async with store.lock(KEY), store.lock(OTHER):
        assert len(records.claims) == 2


@pytest.mark.fault("S05")
async def test_a_claim_that_is_not_let_go_of_ends_the_wait(records: MemoryRecords, clock: FakeClock) -> None:
    async with store_of(records, SlowClock()).lock(KEY):
        records.claims = {name: (owner, 1e9) for name, (owner, _) in records.claims.items()}
        with pytest.raises(TokenRefreshError, match=r"has been renewing the token of user 'default'.* for 60 s"):
            async with store_of(records, clock).lock(KEY):
                pytest.fail("two renew at once")
    assert 60 <= sum(clock.sleeps) < 61
    assert not records.claims


async def test_a_claim_lasts_as_long_as_its_process_and_no_longer(records: MemoryRecords, clock: FakeClock) -> None:
    one = store_of(records, clock)
    async with one.lock(KEY):
        # The time of the claim's keeper is everybody's: it passes as it sleeps.
        while records.prolonged < 100:
            await asyncio.sleep(0)
            assert records.claims
    assert clock.monotonic() >= 1_000 + 99 * 5
    assert not records.claims


@pytest.mark.fault("S10")
async def test_one_that_was_thought_dead_does_not_replace_a_newer_token(
    records: MemoryRecords, clock: FakeClock
) -> None:
    late, next_one = store_of(records, SlowClock()), store_of(records, clock)
    await late.save(KEY, Token("access-0"))
    async with late.lock(KEY):
        await late.save(KEY, TOKEN)
        # It is stopped, and its claim runs out.
        clock.advance(15)
        async with next_one.lock(KEY):
            await next_one.save(KEY, NEWER)
            with pytest.raises(TokenRefreshError, match="Another process has changed the token of user 'default'"):
                await late.save(KEY, Token("access-3"))
            assert records.claims, "what is released is one's own"
    assert await late.load(KEY) == NEWER


@pytest.mark.fault("S10")
async def test_one_that_was_thought_dead_keeps_what_it_got_where_there_is_no_newer(
    records: MemoryRecords, clock: FakeClock
) -> None:
    late = store_of(records, SlowClock())
    async with late.lock(KEY):
        await late.save(KEY, TOKEN)
        clock.advance(15)
        await late.save(KEY, NEWER)
    assert await late.load(KEY) == NEWER


async def test_a_sign_out_meanwhile_is_not_undone(records: MemoryRecords, clock: FakeClock) -> None:
    one, two = store_of(records, SlowClock()), store_of(records, clock)
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
async def test_a_damaged_record_is_left_alone(records: MemoryRecords, clock: FakeClock, record: str) -> None:
    store = store_of(records, clock)
    await store.save(KEY, TOKEN)
    (name,) = records.records
    records.records[name] = ("1", record)
    with pytest.raises(ConfigurationError, match=r"of user 'default' in the Redis at redis.example:6379 is no token"):
        await store.load(KEY)
    assert records.records[name] == ("1", record)


@pytest.mark.fault("S17")
async def test_a_newer_releases_record_is_left_alone(records: MemoryRecords, clock: FakeClock) -> None:
    store = store_of(records, clock)
    await store.save(KEY, TOKEN)
    (name,) = records.records
    records.records[name] = ("1", json.dumps({"format": 2, "sealed": "x"}))
    with pytest.raises(ConfigurationError, match="written by a newer release"):
        await store.load(KEY)


async def test_sessions_of_two_processes_renew_a_persons_token_once(
    sandbox: Sandbox, records: MemoryRecords, clock: FakeClock
) -> None:
    stores = [store_of(records, SlowClock()), store_of(records, FakeClock())]
    async with (
        await person(sandbox, clock, store=stores[0], age=6_000.0) as one,
        returning(sandbox, clock, stores[1]) as two,
    ):
        await asyncio.gather(*(session.me() for session in (one, two) * 5))
        stored = await stores[1].load(key_of(sandbox))
    assert stored is not None
    assert bearers(sandbox) == {f"Bearer {stored.access_token}"}
    assert token_posts(sandbox) == 1


async def test_a_lost_redis_costs_no_sign_in(sandbox: Sandbox, records: MemoryRecords, clock: FakeClock) -> None:
    store = store_of(records, SlowClock())
    async with await person(sandbox, clock, store=store, age=6_000.0) as procore:
        records.down = True
        with pytest.raises(TokenRefreshError, match=r"store failed: the Redis at redis\.example:6379 cannot be used"):
            await procore.me()
        records.down = False
        clock.advance(10)
        await procore.me()
    assert token_posts(sandbox) == 1


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"url": "http://redis.example"}, "not the URL of a Redis"),
        ({"lock_timeout": 0}, "lock_timeout must be a number of seconds, not 0"),
        ({"lease": True}, "lease must be a number of seconds, not True"),
        ({"timeout": float("inf")}, "timeout must be a number of seconds, not inf"),
    ],
)
def test_what_makes_no_sense_is_refused(given: dict[str, object], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        RedisStore(**{"url": URL, **given})  # type: ignore[arg-type]


def test_it_shows_no_password_and_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    assert repr(RedisStore(URL)) == "<RedisStore at redis.example:6379>"
    assert_hidden(repr(vars(RedisStore(URL))), "a-pass0word")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(ConfigurationError, match=r"pip install \"aprocore\[redis\]\""):
        RedisStore(URL)
