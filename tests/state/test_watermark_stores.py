"""Stores of watermarks in files, in a SQL database and in Redis."""

from __future__ import annotations

import asyncio
import errno
import importlib.util
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from sqlalchemy.ext.asyncio import create_async_engine

from aprocore import (
    ConfigurationError,
    FileWatermarkStore,
    LocalFileError,
    RedisWatermarkStore,
    SQLWatermarkStore,
    WatermarkStore,
)
from aprocore.net.platform.locks import FileLock
from aprocore.sql import metadata
from tests.support.postgres_server import PostgresServer, postgres_server
from tests.support.redis_server import redis_server

pytestmark = pytest.mark.anyio

KEY = '{"company": "1", "list": "rfis.list"}'
PASSWORD = "a-pass0word-of-redis"

NewStore: TypeAlias = Callable[[], WatermarkStore]


@pytest.fixture(scope="module")
def postgres() -> Iterator[PostgresServer]:
    with postgres_server() as server:
        yield server


SERVERS = [pytest.param(name, marks=pytest.mark.system) for name in ("postgresql", "redis")]


@pytest.fixture(params=["file", "sqlite", *SERVERS])
async def new_store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[NewStore]:
    """Return a function that opens the store as another process does."""
    if request.param == "file":
        yield lambda: FileWatermarkStore(tmp_path / "watermarks")
        return
    if request.param == "redis":
        async with redis_server(tmp_path, PASSWORD) as server:
            yield lambda: RedisWatermarkStore(server.url)
        return
    is_postgres = request.param == "postgresql"
    path = tmp_path / "state.db"
    url = request.getfixturevalue("postgres").create_database() if is_postgres else f"sqlite+aiosqlite:///{path}"
    await SQLWatermarkStore(url).create_schema()
    yield lambda: SQLWatermarkStore(url)


@pytest.fixture
def store(new_store: NewStore) -> WatermarkStore:
    return new_store()


async def test_a_text_is_loaded_by_another_process(store: WatermarkStore, new_store: NewStore) -> None:
    assert await store.load(KEY) is None
    texts = ["one", "two\nlines", "", "ü€\U0001f600", "x" * 1_000_000]
    expected = None
    for text in texts:
        assert await store.save(KEY, text, expected=expected)
        assert await new_store().load(KEY) == text
        expected = text
    assert await store.load("another key") is None


async def test_a_text_is_replaced_only_if_it_is_the_expected_one(store: WatermarkStore, new_store: NewStore) -> None:
    assert not await store.save(KEY, "one", expected="nothing was saved")
    assert await store.load(KEY) is None
    assert await store.save(KEY, "one", expected=None)
    assert not await store.save(KEY, "two", expected=None)
    assert not await store.save(KEY, "two", expected="zero")
    assert not await store.save(KEY, "two", expected="")
    assert await new_store().save(KEY, "two", expected="one")
    assert not await store.save(KEY, "three", expected="one")
    assert await store.load(KEY) == "two"


async def test_a_repeated_save_has_the_same_result(store: WatermarkStore) -> None:
    for _ in range(2):
        assert await store.save(KEY, "one", expected=None)
    for _ in range(2):
        assert await store.save(KEY, "two", expected="one")
    assert not await store.save(KEY, "one", expected=None)


async def test_one_of_several_processes_replaces_a_text(new_store: NewStore) -> None:
    for expected, prefix in ((None, "a"), ("winner", "b")):
        texts = [f"{prefix}{number}" for number in range(8)]
        saved = await asyncio.gather(*(new_store().save(KEY, text, expected=expected) for text in texts))
        assert sum(saved) == 1
        store = new_store()
        winner = texts[saved.index(True)]
        assert await store.load(KEY) == winner
        assert await store.save(KEY, "winner", expected=winner)


async def test_keys_are_separate(store: WatermarkStore) -> None:
    keys = [KEY, KEY + " ", "x" * 3000, "ü"]
    for key in keys:
        assert await store.save(key, key, expected=None)
    assert [await store.load(key) for key in keys] == keys


# -- files ------------------------------------------------------------------------------------------------------------


async def test_a_file_that_another_process_has_locked_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    monkeypatch.setattr("aprocore.net.platform.locks._sleep", waits.append)
    store = FileWatermarkStore(tmp_path)
    assert await store.save(KEY, "one", expected=None)
    lock = FileLock(next(tmp_path.glob("*.lock")))
    assert lock.try_acquire()
    with pytest.raises(LocalFileError, match=r"can't be written: another process has held \w+\.lock for 5 s"):
        await store.save(KEY, "two", expected="one")
    assert sum(waits) == pytest.approx(5)
    lock.close()
    assert await store.save(KEY, "two", expected="one")
    if os.name == "posix":
        assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


async def test_a_full_disk_leaves_the_earlier_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = FileWatermarkStore(tmp_path)
    assert await store.save(KEY, "one", expected=None)

    def full(*arguments: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr("aprocore.state.watermark_store.write_file", full)
        with pytest.raises(LocalFileError, match="No space left") as caught:
            await store.save(KEY, "two", expected="one")
    assert caught.value.errno == errno.ENOSPC
    assert await store.load(KEY) == "one"
    assert await store.save(KEY, "two", expected="one")


# -- databases --------------------------------------------------------------------------------------------------------


async def test_tables_are_those_of_alembic(tmp_path: Path) -> None:
    engine = create_async_engine(f"sqlite+aiosqlite:///{tmp_path / 'app.db'}")
    async with engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
    store = SQLWatermarkStore(engine)
    await store.create_schema()
    assert await store.save(KEY, "one", expected=None)
    assert await store.load(KEY) == "one"
    await engine.dispose()
    assert repr(store) == f"<SQLWatermarkStore at {tmp_path / 'app.db'}>"


async def test_missing_tables_are_named_in_the_error(tmp_path: Path) -> None:
    store = SQLWatermarkStore(f"sqlite+aiosqlite:///{tmp_path / 'state.db'}")
    for call in (store.load(KEY), store.save(KEY, "one", expected=None)):
        with pytest.raises(ConfigurationError, match=r"await store\.create_schema\(\)"):
            await call


def test_mistakes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match="url is not the URL of a Redis"):
        RedisWatermarkStore("https://redis.example")
    with pytest.raises(ConfigurationError, match="not the URL of a SQLite or PostgreSQL database"):
        SQLWatermarkStore("mysql://db.example/name")
    for timeout in (0, -1, True, "1"):
        with pytest.raises(ConfigurationError, match="timeout must be a positive number of seconds"):
            RedisWatermarkStore("redis://redis.example", timeout=timeout)  # type: ignore[arg-type]
        with pytest.raises(ConfigurationError, match="timeout must be a positive number of seconds"):
            SQLWatermarkStore("postgresql://db.example/name", timeout=timeout)  # type: ignore[arg-type]
    store = RedisWatermarkStore(f"redis://user:{PASSWORD}@redis.example:6380/2")
    assert repr(store) == "<RedisWatermarkStore at redis.example:6380>"
    assert PASSWORD not in repr(vars(store))
    missing = {"redis", "sqlalchemy"}
    find: Any = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: None if name in missing else find(name, *rest))
    with pytest.raises(ConfigurationError, match=r'pip install "aprocore\[redis\]"'):
        RedisWatermarkStore("redis://redis.example")
    with pytest.raises(ConfigurationError, match=r'pip install "aprocore\[sql\]"'):
        SQLWatermarkStore("postgresql://db.example/name")


def test_optional_packages_are_not_imported_without_a_store_in_them() -> None:
    code = (
        "import aprocore, sys; aprocore.SQLWatermarkStore, aprocore.RedisWatermarkStore; "
        "assert not {'redis', 'sqlalchemy'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.system
async def test_a_lost_redis_is_an_error_without_secrets_until_it_is_back(tmp_path: Path) -> None:
    async with redis_server(tmp_path, PASSWORD, durable=True) as server:
        store = RedisWatermarkStore(server.url)
        assert await store.save(KEY, "one", expected=None)
        await server.kill()
        with pytest.raises(OSError, match=r"the Redis at 127.0.0.1:\d+ cannot be used: ConnectionError") as caught:
            await store.save(KEY, "two", expected="one")
        assert PASSWORD not in str(caught.value)
        await server.start()
        assert await store.load(KEY) == "one"
        wrong = RedisWatermarkStore(server.url.replace(PASSWORD, "another"))
        with pytest.raises(ConfigurationError, match="rejected the user or the password"):
            await wrong.load(KEY)
