"""SQLStore in SQLite, and as system tests in PostgreSQL."""

from __future__ import annotations

import asyncio
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Column, Connection, Integer, MetaData, String, Table, inspect, select, text, update
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from aprocore import ConfigurationError, SQLStore, SQLWatermarkStore, Token, TokenKey, TokenRefreshError
from aprocore.net.database.schema_upgrade import upgrade_schema
from aprocore.net.database.sql_database import SQLDatabase
from aprocore.net.database.token_tables import leases, tokens
from aprocore.net.token_stores.base import StoreUnavailableError
from aprocore.sandbox import Sandbox
from aprocore.sql import metadata
from aprocore.state.sql_inbox import SQLInbox
from tests.support.canary import assert_hidden
from tests.support.clock import FakeClock, FrozenClock
from tests.support.postgres_server import PostgresServer, postgres_server
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
EMPTY = "sqlite+aiosqlite:///{path}"


@pytest.fixture(scope="module")
def postgres() -> Iterator[PostgresServer]:
    with postgres_server() as server:
        yield server


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.system)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the URL of an empty database."""
    if request.param == "sqlite":
        return EMPTY.format(path=tmp_path / "tokens.db")
    return str(request.getfixturevalue("postgres").create_database())


@pytest.fixture
async def store(url: str) -> SQLStore:
    store = SQLStore(url)
    await store.create_schema()
    return store


async def rows(store: SQLStore, table: Table) -> list[Any]:
    async def read(connection: AsyncConnection) -> list[Any]:
        return list(await connection.execute(select(table)))

    return await store._database.run(read)


async def expire_leases(store: SQLStore) -> None:
    async def expire(connection: AsyncConnection) -> None:
        await connection.execute(update(leases).values(expires_at=leases.c.expires_at - 1e7))

    await store._database.run(expire)


async def test_a_saved_token_is_loaded_by_another_store(url: str, store: SQLStore) -> None:
    assert await store.load(KEY) is None
    await store.save(KEY, TOKEN)
    loaded = await SQLStore(url).load(KEY)
    assert loaded == TOKEN
    assert loaded is not None
    assert loaded.received_at == 2.0
    assert await store.load(OTHER) is None
    await store.clear(KEY)
    await store.clear(KEY)
    assert await store.load(KEY) is None


@pytest.mark.fault("S13", "S16")
async def test_keys_are_listed_and_their_names_reveal_nothing(url: str, store: SQLStore) -> None:
    encrypted = SQLStore(url, "k" * 32)
    keys = sorted(
        [TokenKey("a", "b", "c"), TokenKey("a", "b,c", ""), TokenKey("a,b", "c"), TokenKey("ü\0\udc00", "'\"", "%s?:x")]
    )
    for number, key in enumerate(keys):
        await encrypted.save(key, Token(f"access-{number}"))
    for number, key in enumerate(keys):
        assert await encrypted.load(key) == Token(f"access-{number}")
    assert await encrypted.keys() == keys
    assert "access" not in str(await rows(store, tokens))
    await store.clear(keys[0])
    assert await encrypted.keys() == keys[1:]


@pytest.mark.fault("S10")
async def test_a_record_is_written_only_with_the_current_version(store: SQLStore) -> None:
    records = store._records
    first = await records.write("a", "one", "")
    assert first is not None
    assert await records.read("a") == (first, "one")
    assert await records.write("a", "two", "") is None
    second = await records.write("a", "two", first)
    assert second not in (None, first)
    assert await records.write("a", "three", first) is None
    assert (await records.read("a"))[1] == "two"
    await records.remove("a")
    assert await records.write("a", "four", str(second)) is None
    assert await records.read("a") == ("", "")


@pytest.mark.fault("S10")
async def test_a_lease_has_one_owner_until_it_expires(store: SQLStore) -> None:
    records = store._records
    assert await records.acquire("a", "me", 60.0)
    assert not await records.acquire("a", "you", 60.0)
    assert await records.acquire("b", "you", 60.0)
    assert not await records.extend("a", "you", 60.0)
    await records.release("a", "you")
    assert await records.extend("a", "me", 60.0)
    assert not await records.acquire("a", "you", 60.0)
    await expire_leases(store)
    assert await records.acquire("a", "you", 60.0)
    assert not await records.extend("a", "me", 60.0)
    await records.release("a", "me")
    assert not await records.acquire("a", "me", 60.0)
    await records.release("a", "you")
    assert await records.acquire("a", "me", 60.0)


async def test_leases_of_many_processes_at_once_have_one_owner(url: str, store: SQLStore) -> None:
    stores = [SQLStore(url) for _ in range(8)]
    acquired = await asyncio.gather(
        *(store._records.acquire("a", str(number), 60.0) for number, store in enumerate(stores))
    )
    assert sum(acquired) == 1
    written = await asyncio.gather(*(store._records.write("a", "record", "") for store in stores))
    assert sum(version is not None for version in written) == 1


@pytest.mark.fault("S04")
async def test_a_refresh_excludes_others(url: str, store: SQLStore, clock: FakeClock) -> None:
    one, two = SQLStore(url, clock=FrozenClock()), SQLStore(url, clock=clock, lock_timeout=1e9)
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
    assert await rows(store, leases) == []


@pytest.mark.fault("S05")
async def test_waiting_for_a_lock_that_is_never_released_times_out(url: str, store: SQLStore, clock: FakeClock) -> None:
    async with SQLStore(url, clock=FrozenClock()).lock(KEY):
        with pytest.raises(TokenRefreshError, match=r"has been refreshing the token of user 'default'.* for 5 s"):
            async with SQLStore(url, clock=clock, lock_timeout=5).lock(KEY):
                pytest.fail("two refresh at once")


@pytest.mark.fault("S10")
async def test_a_process_whose_lease_expired_does_not_replace_a_newer_token(url: str, store: SQLStore) -> None:
    late, next_one = SQLStore(url, clock=FrozenClock()), SQLStore(url, clock=FrozenClock())
    async with late.lock(KEY):
        await late.save(KEY, TOKEN)
        await expire_leases(store)
        async with next_one.lock(KEY):
            await next_one.save(KEY, NEWER)
            with pytest.raises(TokenRefreshError, match="Another process has changed the token of user 'default'"):
                await late.save(KEY, Token("access-3"))
    assert await late.load(KEY) == NEWER


async def test_a_sign_out_is_recorded_until_the_next_sign_in_or_until_it_expires(url: str, store: SQLStore) -> None:
    assert not await store.is_signed_out(KEY)
    for key in (KEY, OTHER):
        await store.save(key, TOKEN)
        await store.clear(key)
        assert await SQLStore(url).is_signed_out(key)
    await store.save(KEY, TOKEN)
    assert not await store.is_signed_out(KEY)
    await expire_leases(store)
    assert not await store.is_signed_out(OTHER)
    await store.clear(KEY)
    assert len(await rows(store, leases)) == 1, "expired records are deleted"


async def test_a_nonce_is_used_once_until_its_deadline(url: str, store: SQLStore) -> None:
    uses = await asyncio.gather(*(SQLStore(url).use_once("one", 600.0) for _ in range(8)))
    assert sum(uses) == 1
    assert await store.use_once("two", 600.0)
    await expire_leases(store)
    assert await store.use_once("one", 600.0)
    assert len(await rows(store, leases)) == 1, "expired ones are deleted"


@pytest.mark.fault("A08")
async def test_a_save_that_is_cancelled_is_completed(store: SQLStore) -> None:
    records = store._records
    for turns in range(8):
        writing = asyncio.create_task(records.write(f"{turns}", "one", ""))
        for _ in range(turns + 1):
            await asyncio.sleep(0)
        writing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await writing
        assert (await records.read(f"{turns}"))[1] == "one"


@pytest.mark.fault("S20")
async def test_sessions_of_two_processes_refresh_a_user_token_once(
    url: str, store: SQLStore, sandbox: Sandbox, clock: FakeClock
) -> None:
    stores = [SQLStore(url, clock=FakeClock(), lock_timeout=1e9) for _ in range(2)]
    async with (
        await signed_in_session(sandbox, clock, store=stores[0], age=6_000.0) as one,
        session_from_store(sandbox, clock, stores[1]) as two,
    ):
        await asyncio.gather(*(session.me() for session in (one, two) * 5))
        stored = await stores[1].load(key_of(sandbox))
    assert stored is not None
    assert authorization_headers(sandbox) == {f"Bearer {stored.access_token}"}
    assert count_token_requests(sandbox) == 1


async def test_a_transaction_whose_commit_is_unknown_is_repeated_without_effect(
    store: SQLStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    transaction, records, lost = SQLDatabase._transaction, store._records, 0

    async def losing(self: SQLDatabase, work: Any) -> Any:
        nonlocal lost
        result = await transaction(self, work)
        lost += 1
        if lost % 2:
            raise OperationalError("", {}, Exception("a-secret"), connection_invalidated=True)
        return result

    monkeypatch.setattr(SQLDatabase, "_transaction", losing)
    first = await records.write("a", "one", "")
    assert await records.read("a") == (first, "one")
    second = await records.write("a", "two", str(first))
    assert await records.read("a") == (second, "two")
    assert await records.acquire("a", "me", 60.0)
    assert await records.extend("a", "me", 60.0)
    await records.release("a", "me")
    await records.remove("a")
    assert await records.is_signed_out("a")


async def test_a_connection_that_is_lost_twice_is_an_error_without_secrets(
    store: SQLStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = 0

    async def lose(self: SQLDatabase, work: Any) -> Any:
        nonlocal runs
        runs += 1
        raise OperationalError("a-secret", {"record": "a-secret"}, ConnectionResetError("a-secret"), False, True)

    monkeypatch.setattr(SQLDatabase, "_transaction", lose)
    with pytest.raises(StoreUnavailableError, match="cannot be used: ConnectionResetError") as caught:
        await store.save(KEY, TOKEN)
    assert runs == 2
    assert_hidden(repr((caught.value, caught.value.__context__, caught.value.__cause__)), "a-secret")


# -- schema -----------------------------------------------------------------------------------------------------------


async def test_tables_are_created_once_by_many_processes(url: str) -> None:
    stores = [SQLStore(url) for _ in range(8)]
    with pytest.raises(ConfigurationError, match=r"Tables or columns are missing .*await store\.create_schema\(\)"):
        await stores[0].load(KEY)
    await asyncio.gather(*(store.create_schema() for store in stores))
    await stores[0].create_schema()
    await stores[0].save(KEY, TOKEN)
    await stores[0].create_schema()
    assert await stores[0].load(KEY) == TOKEN


async def test_tables_of_an_older_release_get_what_they_lack(url: str) -> None:
    older, newer = MetaData(), MetaData()
    Table("aprocore_examples", older, Column("name", String(9), primary_key=True), Column("later", Integer))
    Table(
        "aprocore_examples", newer,
        Column("name", String(9), primary_key=True),
        Column("note", String(9)),
        Column("count", Integer, server_default=text("7"), nullable=False),
    )  # fmt: skip
    database = SQLStore(url)._database

    async def upgrade(connection: AsyncConnection) -> None:
        await connection.run_sync(lambda sync: upgrade_schema(sync, older.sorted_tables))
        await connection.execute(text("INSERT INTO aprocore_examples (name, later) VALUES ('a', 1)"))

    await database.run(upgrade)

    async def read(connection: AsyncConnection) -> list[Any]:
        return list(await connection.execute(text("SELECT name, later, note, count FROM aprocore_examples")))

    async def upgrade_again(connection: AsyncConnection) -> None:
        await connection.run_sync(lambda sync: upgrade_schema(sync, newer.sorted_tables))

    for _ in range(2):
        await database.run(upgrade_again)
    assert await database.run(read) == [("a", 1, None, 7)]


async def test_the_tables_for_alembic_are_those_that_are_created(store: SQLStore, url: str) -> None:
    def columns(connection: Connection) -> dict[str, set[str]]:
        tables = inspect(connection).get_table_names()
        return {name: {str(column["name"]) for column in inspect(connection).get_columns(name)} for name in tables}

    await SQLInbox(url).create_schema()
    await SQLWatermarkStore(url).create_schema()
    assert await store._database.run(lambda connection: connection.run_sync(columns)) == {
        table.name: set(table.columns.keys()) for table in metadata.sorted_tables
    }


# -- engines, URLs and errors -----------------------------------------------------------------------------------------


async def test_an_engine_of_the_application_is_used_and_left_open(url: str) -> None:
    engine = create_async_engine(url, pool_size=2, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        isolation = await connection.get_isolation_level()
    store = SQLStore(engine)
    await store.create_schema()
    async with store.lock(KEY):
        await store.save(KEY, TOKEN)
    assert await store.load(KEY) == TOKEN
    async with engine.connect() as connection:
        assert (await connection.execute(text("SELECT 1"))).scalar() == 1
        assert await connection.get_isolation_level() == isolation
    assert engine.pool.checkedin() >= 1  # type: ignore[attr-defined]
    with pytest.raises(TypeError, match="with an engine can't be pickled"):
        store.__reduce__()
    await engine.dispose()


@pytest.mark.skipif("os.name == 'nt'")
async def test_a_new_sqlite_file_is_readable_only_by_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "tokens.db"
    store = SQLStore(f"sqlite:///{path}")
    with pytest.raises(ConfigurationError, match="Tables or columns are missing"):
        await store.load(KEY)
    await store.create_schema()
    await store.save(KEY, TOKEN)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_store_serves_several_event_loops(tmp_path: Path) -> None:
    store = SQLStore(EMPTY.format(path=tmp_path / "tokens.db"))
    asyncio.run(store.create_schema())
    asyncio.run(store.save(KEY, TOKEN))
    assert asyncio.run(store.load(KEY)) == TOKEN


async def test_a_sqlite_file_that_cannot_be_used_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    path.write_text("This is not a database, but a text of more than a few bytes. " * 20)
    with pytest.raises(StoreUnavailableError, match=r"other\.db cannot be used: SQLITE_NOTADB"):
        await SQLStore(EMPTY.format(path=path)).load(KEY)
    with pytest.raises(ConfigurationError, match=r"tokens\.db cannot be created: "):
        await SQLStore(EMPTY.format(path=tmp_path / "missing" / "tokens.db")).load(KEY)


async def test_a_sqlite_file_that_another_process_writes_is_waited_for(tmp_path: Path) -> None:
    url = EMPTY.format(path=tmp_path / "tokens.db")
    store = SQLStore(url, timeout=0.1)
    await store.create_schema()
    engine = create_async_engine(url)
    async with engine.connect() as other:
        await other.exec_driver_sql("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailableError, match="cannot be used: SQLITE_BUSY"):
            await store.save(KEY, TOKEN)
        saving = asyncio.create_task(SQLStore(url, timeout=60).save(KEY, TOKEN))
        for _ in range(100):
            await asyncio.sleep(0)
        await other.rollback()
        await saving
    await engine.dispose()
    assert await store.load(KEY) == TOKEN


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("mysql://root:a-pass0word@db.example/app", "not the URL of a SQLite or PostgreSQL database"),
        ("postgresql://app:a-pass0word@db.example:port/app", "not the URL of a SQLite or PostgreSQL database"),
        ("no URL with a-pass0word", "not the URL of a SQLite or PostgreSQL database"),
        ("sqlite://", "A SQLite database in memory"),
        ("sqlite+aiosqlite:///:memory:", "A SQLite database in memory"),
        ("sqlite+aiosqlite:///file:a?mode=memory&uri=true", "A SQLite database in memory"),
        (None, "url_or_engine must be a str or an AsyncEngine, not None"),
    ],
)
def test_an_invalid_url_is_rejected(url: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as caught:
        SQLStore(url)
    assert_hidden(repr(caught.value), "a-pass0word")


@pytest.mark.parametrize("option", ["lock_timeout", "lease", "timeout"])
def test_invalid_seconds_are_rejected(option: str) -> None:
    with pytest.raises(ConfigurationError, match=f"{option} must be a positive number of seconds, got 0"):
        SQLStore("sqlite:///tokens.db", **{option: 0})  # type: ignore[arg-type]


def test_repr_shows_no_password() -> None:
    store = SQLStore("postgres://app:a-pass0word@db.example/app", "a-key-of-32-characters-a-pass0word")
    assert repr(store) == "<SQLStore at db.example:5432/app>"
    assert_hidden(repr((vars(store), vars(store._database))), "a-pass0word")
    assert repr(SQLStore("postgresql:///app?host=/run/postgresql")) == "<SQLStore at /run/postgresql:5432/app>"


@pytest.mark.parametrize(("missing", "advice"), [("sqlalchemy", r"aprocore\[sql\]"), ("aiosqlite", "aiosqlite")])
def test_a_missing_package_is_reported(monkeypatch: pytest.MonkeyPatch, missing: str, advice: str) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == missing else object())
    with pytest.raises(ConfigurationError, match=f"requires the {missing} package.*pip install .*{advice}"):
        SQLStore("sqlite:///tokens.db")
