"""Used nonces in stores: each is accepted once, by all processes that share the store, until its deadline."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from aprocore import FileStore, MemoryStore, RedisStore, SQLStore
from aprocore.net.token_stores import memory_nonces
from aprocore.net.token_stores.base import NonceStore
from aprocore.net.token_stores.memory_nonces import MemoryNonces
from tests.support.clock import FakeClock
from tests.support.memory_records import MemoryRecords

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["memory", "file", "records", "sqlite"])
async def open_store(request: pytest.FixtureRequest, tmp_path: Path, clock: FakeClock) -> Callable[[], NonceStore]:
    """Return how to open the store, in another process as it were."""
    if request.param == "memory":
        store = MemoryStore()
        store._nonces = MemoryNonces(clock)
        return lambda: store
    if request.param == "file":
        return lambda: FileStore(tmp_path / "tokens.json", clock=clock)
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'tokens.db'}"
        await SQLStore(url).create_schema()
        return lambda: SQLStore(url)
    records = MemoryRecords(clock)

    def redis_store() -> RedisStore:
        store = RedisStore("redis://redis.example", clock=clock)
        store._records = records
        return store

    return redis_store


async def test_a_nonce_is_used_once(open_store: Callable[[], NonceStore]) -> None:
    uses = await asyncio.gather(*(open_store().use_once("one", 600.0) for _ in range(8)))
    assert sorted(uses) == [False] * 7 + [True]
    assert await open_store().use_once("../two", 600.0)
    assert not await open_store().use_once("../two", 600.0)
    assert not await open_store().use_once("one", 600.0)


@pytest.mark.parametrize("open_store", ["memory", "file", "records"], indirect=True)
async def test_a_nonce_is_forgotten_after_its_deadline(open_store: Callable[[], NonceStore], clock: FakeClock) -> None:
    store = open_store()
    assert await store.use_once("one", 600.0)
    assert await store.use_once("two", 700.0)
    clock.advance(599.0)
    assert not await store.use_once("one", 600.0)
    clock.advance(1.0)
    assert await store.use_once("one", 600.0)
    assert not await store.use_once("two", 600.0)


async def test_expired_nonces_of_a_file_store_are_deleted(tmp_path: Path, clock: FakeClock) -> None:
    store = FileStore(tmp_path / "tokens.json", clock=clock)
    for number in range(5):
        await store.use_once(f"{number}", 600.0)
    used = tmp_path / ".tokens.json.used"
    assert len(list(used.iterdir())) == 5
    clock.advance(600.0)
    await store.use_once("another", 600.0)
    assert len(list(used.iterdir())) == 1


async def test_memory_of_nonces_is_bounded(monkeypatch: pytest.MonkeyPatch, clock: FakeClock) -> None:
    monkeypatch.setattr(memory_nonces, "_MAX", 3)
    nonces = MemoryNonces(clock)
    assert [await nonces.use_once(f"{number}", 600.0) for number in range(4)] == [True] * 4
    assert not await nonces.use_once("3", 600.0)
    assert await nonces.use_once("0", 600.0)
