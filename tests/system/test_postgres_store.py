"""SQLStore with PostgreSQL: errors, lost connections, a restart, and Alembic."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

import attrs
import pytest
from sqlalchemy.ext.asyncio import create_async_engine

from aprocore import ConfigurationError, SQLStore, SQLWatermarkStore, Token, TokenKey
from aprocore.net.token_stores.base import StoreUnavailableError
from aprocore.sandbox import Sandbox
from aprocore.sql import metadata
from aprocore.state.sql_inbox import SQLInbox
from tests.support.canary import assert_hidden
from tests.support.clock import FakeClock
from tests.support.postgres_server import PASSWORD, PostgresServer, postgres_server
from tests.support.raw_server import Connection, RawServer, raw_server
from tests.support.sessions import authorization_headers, count_token_requests, key_of, signed_in_session

pytestmark = [pytest.mark.anyio, pytest.mark.system]

KEY = TokenKey("local", "client", "default")
TOKEN = Token("access", "refresh", expires_in=5400)


@pytest.fixture(scope="module")
def postgres() -> Iterator[PostgresServer]:
    with postgres_server() as server:
        yield server


@pytest.fixture
def url(postgres: PostgresServer) -> str:
    return postgres.create_database()


async def test_errors_say_what_is_wrong_and_nothing_that_was_sent(postgres: PostgresServer, url: str) -> None:
    await SQLStore(url).create_schema()
    postgres.execute(f"CREATE ROLE reader LOGIN PASSWORD '{PASSWORD}'")
    for wrong, message in (
        (url.replace(PASSWORD, "another-pass0word"), "rejected the user or the password"),
        (postgres.url("missing"), "does not exist"),
        (url.replace("//app:", "//reader:"), "The user may not use the tables"),
    ):
        with pytest.raises(ConfigurationError, match=message) as refused:
            await SQLStore(wrong).save(KEY, TOKEN)
        assert_hidden(repr((refused.value, refused.value.__context__)), "pass0word")


@pytest.mark.fault("S12")
async def test_a_restart_of_the_server_is_survived_by_a_pool(postgres: PostgresServer, url: str) -> None:
    engine = create_async_engine(url, pool_size=4)
    stores = [SQLStore(engine), SQLStore(url)]
    await stores[0].create_schema()
    await asyncio.gather(*(stores[0].load(KEY) for _ in range(4)))
    await stores[0].save(KEY, TOKEN)
    postgres.kill()
    for store in stores:
        with pytest.raises(StoreUnavailableError, match=f"127.0.0.1:{postgres.port}/.* cannot be used: ") as lost:
            await store.save(KEY, TOKEN)
        assert_hidden(repr((lost.value, lost.value.__context__)), PASSWORD)
    postgres.start()
    for store in stores:
        assert await store.load(KEY) == TOKEN
    await asyncio.gather(*(stores[0].load(KEY) for _ in range(4)))
    postgres.kill()
    postgres.start()
    # Each connection of the pool is lost.
    await stores[0].save(KEY, Token("newer"))
    assert await stores[1].load(KEY) == Token("newer")
    await engine.dispose()


@attrs.define
class LossyProxy:
    """Proxy of a database that loses what ``loses`` says of the number of the connection and the client's data."""

    target: int
    loses: Callable[[int, bytes], str]
    connections: int = 0
    lost: int = 0

    async def serve(self, server: RawServer, connection: Connection) -> None:
        self.connections += 1
        number, fault = self.connections, ""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.target)

        async def requests() -> None:
            nonlocal fault
            while data := await connection.reader.read(65_536):
                fault = fault or self.loses(number, data)
                self.lost += bool(fault)
                if fault == "request":
                    return
                writer.write(data)

        async def answers() -> None:
            while data := await reader.read(65_536):
                if fault == "answer":
                    return
                if fault != "everything":
                    await connection.send(data)

        ways = [asyncio.create_task(requests()), asyncio.create_task(answers())]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            connection.reset()
        finally:
            writer.close()
            for way in ways:
                way.cancel()
            await asyncio.wait(ways)


@pytest.mark.parametrize("part", ["request", "answer"])
async def test_a_dropped_connection_is_tried_once_more(
    postgres: PostgresServer, url: str, sandbox: Sandbox, clock: FakeClock, part: str
) -> None:
    """Drop every second connection before a transaction begins, or when its commit is answered."""
    await SQLStore(url).create_schema()
    begun, transactions = b"BEGIN" if part == "request" else b"COMMIT", set[int]()

    def loses(number: int, data: bytes) -> str:
        if begun not in data:
            return ""
        transactions.add(number)
        return part if len(transactions) % 2 else ""

    async with raw_server(LossyProxy(postgres.port, loses).serve) as proxy:
        port = int(proxy.origin.rpartition(":")[2])
        store = SQLStore(url.replace(f":{postgres.port}/", f":{port}/"))
        async with await signed_in_session(sandbox, clock, store=store, age=6_000.0) as procore:
            await procore.me()
        token = await SQLStore(url).load(key_of(sandbox))
        assert token is not None
        assert authorization_headers(sandbox) == {f"Bearer {token.access_token}"}
        await store.clear(key_of(sandbox))
    assert len(transactions) >= 16
    assert await SQLStore(url).is_signed_out(key_of(sandbox))
    assert count_token_requests(sandbox) == 1


async def test_a_database_that_does_not_answer_is_not_waited_for(postgres: PostgresServer, url: str) -> None:
    await SQLStore(url).create_schema()
    proxy = LossyProxy(postgres.port, lambda _, data: "everything" if b"COMMIT" in data else "")
    async with raw_server(proxy.serve) as server:
        port = int(server.origin.rpartition(":")[2])
        url = url.replace(f":{postgres.port}/", f":{port}/")
        engine = create_async_engine(url)
        for target in (url, engine):
            async with asyncio.timeout(10):
                with pytest.raises(StoreUnavailableError, match="cannot be used: TimeoutError"):
                    await SQLStore(target, timeout=0.5).load(KEY)
    await engine.dispose()


async def test_alembic_finds_nothing_to_do_after_create_schema(url: str) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.runtime.migration import MigrationContext

    engine = create_async_engine(url)
    async with engine.connect() as connection:
        # What it finds in an empty database.
        create = await connection.run_sync(lambda sync: compare_metadata(MigrationContext.configure(sync), metadata))
        assert {(change[0], change[1].name) for change in create} == {
            ("add_table", "aprocore_leases"),
            ("add_index", "aprocore_leases_expires_at"),
            ("add_table", "aprocore_tokens"),
            ("add_table", "aprocore_watermarks"),
            ("add_table", "aprocore_webhook_events"),
            ("add_index", "aprocore_webhook_events_action"),
            ("add_index", "aprocore_webhook_events_received"),
            ("add_index", "aprocore_webhook_events_subject"),
        }
        await SQLStore(url).create_schema()
        await SQLInbox(url).create_schema()
        await SQLWatermarkStore(url).create_schema()
        options = {"compare_type": True, "compare_server_default": True}
        changes = await connection.run_sync(
            lambda sync: compare_metadata(MigrationContext.configure(sync, opts=options), metadata)
        )
        assert changes == []
    await engine.dispose()
