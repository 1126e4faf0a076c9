"""RedisStore with a real redis-server."""

from __future__ import annotations

import asyncio
import gc
import json
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from aprocore import ConfigurationError, ReauthorizationRequiredError, RedisStore, Token, TokenKey
from aprocore.net.token_stores.redis_records import RedisRecords
from aprocore.sandbox import Sandbox
from aprocore.types import Secret
from tests.support.canary import assert_hidden
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, raw_server
from tests.support.redis_server import RedisServer, redis_server
from tests.support.sessions import authorization_headers, count_token_requests, key_of, signed_in_session

pytestmark = [pytest.mark.anyio, pytest.mark.system]

PASSWORD = "a-pass0word-of-redis"
KEY = TokenKey("local", "client", "default")
TOKEN = Token("access", "refresh", expires_in=5400)


@pytest.fixture
async def redis(tmp_path: Path) -> AsyncIterator[RedisServer]:
    async with redis_server(tmp_path, PASSWORD) as server:
        yield server


def redis_records(redis: RedisServer, password: str = PASSWORD) -> RedisRecords:
    return RedisRecords(Secret(redis.url.replace(PASSWORD, password)), "the token store", timeout=5.0)


@pytest.mark.fault("S10")
async def test_a_record_is_written_only_with_the_current_version(redis: RedisServer) -> None:
    records = redis_records(redis)
    assert await records.read("a") == ("", "")
    first = await records.write("a", "one", "")
    assert first is not None
    assert await records.read("a") == (first, "one")
    assert await records.write("a", "two", "") is None
    second = await records.write("a", "two", first)
    assert second not in (None, first)
    assert await records.write("a", "three", first) is None
    assert (await records.read("a"))[1] == "two"
    assert await records.read_all() == ["two"]
    await records.remove("a")
    assert await records.write("a", "four", second) is None
    assert await records.read("a") == ("", "")


@pytest.mark.fault("S10")
async def test_a_claim_has_one_owner_until_it_expires(redis: RedisServer) -> None:
    records = redis_records(redis)
    assert await records.acquire("a", "me", 60.0)
    assert not await records.acquire("a", "you", 60.0)
    assert await records.acquire("b", "you", 60.0)
    assert not await records.extend("a", "you", 60.0)
    await records.release("a", "you")
    assert await records.extend("a", "me", 0.05)
    async with asyncio.timeout(10):
        while not await records.acquire("a", "you", 60.0):
            await asyncio.sleep(0.01)
    assert not await records.extend("a", "me", 60.0)
    await records.release("a", "me")
    assert not await records.acquire("a", "me", 60.0)
    await records.release("a", "you")
    assert await records.acquire("a", "me", 60.0)


async def test_errors_of_redis_do_not_show_what_was_sent(redis: RedisServer) -> None:
    with pytest.raises(ConfigurationError, match="the token store rejected the user or the password") as refused:
        await redis_records(redis, "another-pass0word").read("a")
    assert_hidden(repr(refused.value), "another-pass0word")
    store = RedisStore(redis.url)
    await redis_records(redis)._commands.execute("set", "aprocore:token:a", "a text")
    with pytest.raises(OSError, match="cannot be used: WRONGTYPE"):
        await redis_records(redis).read("a")
    await redis.kill()
    with pytest.raises(OSError, match=f"127.0.0.1:{redis.port} cannot be used: ConnectionError") as lost:
        await store.save(KEY, TOKEN)
    assert_hidden(repr(lost.value), PASSWORD)
    await redis.start()
    await store.save(KEY, TOKEN)
    assert await store.load(KEY) == TOKEN


REFRESH_SCRIPT = """
import asyncio, json, sys
from aprocore import Environment, Procore, RedisStore, RefreshToken

async def main(url, client_id, client_secret, login, api, ca_file):
    environment = Environment("local", login, api)
    auth, store = RefreshToken(client_id, client_secret), RedisStore(url)
    async with Procore(auth, environment=environment, ca_file=ca_file, store=store, company_id=1) as procore:
        await asyncio.gather(*(procore.token_manager.token() for _ in range(5)))

asyncio.run(main(*json.loads(sys.stdin.read())))
"""


@pytest.mark.fault("S20")
async def test_processes_that_start_together_refresh_a_token_once(redis: RedisServer, sandbox: Sandbox) -> None:
    store = RedisStore(redis.url)
    await store.save(key_of(sandbox), Token.from_dict({**sandbox.tokens.issue(), "received_at": 1.0}))
    origins = (sandbox.environment.login_url, sandbox.environment.api_url)
    arguments = json.dumps([redis.url, sandbox.client_id, sandbox.client_secret, *origins, sandbox.ca_file]).encode()
    processes = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-W", "error", "-c", REFRESH_SCRIPT,
            stdin=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )
        for _ in range(4)
    ]  # fmt: skip
    async with asyncio.timeout(120):
        outputs = await asyncio.gather(*(process.communicate(arguments) for process in processes))
    assert [errors.decode() for _, errors in outputs] == [""] * 4
    assert count_token_requests(sandbox) == 1


@pytest.mark.fault("S12")
async def test_a_token_that_redis_lost_is_stored_again(
    redis: RedisServer, sandbox: Sandbox, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    store = RedisStore(redis.url)
    async with await signed_in_session(sandbox, clock, store=store) as procore:
        await procore.me()
        await redis.kill()
        await procore.me()
        await redis.start()
        await procore.me()
        await procore.token_manager.refresh()
        assert "To sign out for good" in caplog.text
        assert await store.load(key_of(sandbox)) == await procore.token_manager.token()
    assert count_token_requests(sandbox) == 1


async def test_a_sign_out_is_recorded_until_the_next_sign_in(
    redis: RedisServer, sandbox: Sandbox, clock: FakeClock
) -> None:
    store = RedisStore(redis.url)
    async with await signed_in_session(sandbox, clock, store=store) as procore:
        await procore.me()
        await RedisStore(redis.url).clear(key_of(sandbox))
        assert await store.is_signed_out(key_of(sandbox))
        with pytest.raises(ReauthorizationRequiredError):
            await procore.token_manager.refresh()
        await store.save(key_of(sandbox), Token.from_dict({**sandbox.tokens.issue(), "received_at": clock.time()}))
        assert not await store.is_signed_out(key_of(sandbox))
        assert await procore.token_manager.refresh() == await store.load(key_of(sandbox))
    assert count_token_requests(sandbox) == 0


async def test_a_record_of_a_newer_release_is_not_changed(redis: RedisServer) -> None:
    store, records = RedisStore(redis.url), redis_records(redis)
    await store.save(KEY, TOKEN)
    [name] = await records._commands.execute("keys", "aprocore:token:*")
    await records._commands.execute("hset", name, "record", '{"format": 3}')
    for use in (store.load(KEY), store.save(KEY, TOKEN), store.clear(KEY)):
        with pytest.raises(ConfigurationError, match="newer release"):
            await use
    async with store.lock(KEY):
        with pytest.raises(ConfigurationError, match="newer release"):
            await store.save(KEY, TOKEN)
    assert await records._commands.execute("hget", name, "record") == '{"format": 3}'


@pytest.mark.parametrize("before", [True, False])
async def test_a_dropped_connection_is_tried_once_more(
    redis: RedisServer, sandbox: Sandbox, clock: FakeClock, before: bool
) -> None:
    """Drop every second connection before the command reaches Redis, or when Redis has answered it."""
    connections = 0

    async def serve(server: RawServer, connection: Connection) -> None:
        nonlocal connections
        connections += 1
        dropped = connections % 2 == 1
        if dropped and before:
            await connection.reader.read(1)
            return connection.reset()
        reader, writer = await asyncio.open_connection("127.0.0.1", redis.port)
        try:
            while data := await connection.reader.read(65_536):
                command = b"EVAL" in data or b"HMGET" in data or b"EXISTS" in data
                writer.write(data)
                answer = await reader.read(65_536)
                if dropped and command:
                    return connection.reset()
                await connection.send(answer)
        finally:
            writer.close()

    async with raw_server(serve) as proxy:
        port = int(proxy.origin.rpartition(":")[2])
        store = RedisStore(redis.url.replace(f":{redis.port}/", f":{port}/"))
        async with await signed_in_session(sandbox, clock, store=store, age=6_000.0) as procore:
            await procore.me()
        token = await RedisStore(redis.url).load(key_of(sandbox))
        assert token is not None
        assert authorization_headers(sandbox) == {f"Bearer {token.access_token}"}
        await store.clear(key_of(sandbox))
    assert await RedisStore(redis.url).is_signed_out(key_of(sandbox))
    assert count_token_requests(sandbox) == 1
    assert await redis_records(redis)._commands.execute("keys", "aprocore:renewal:*") == []


@pytest.mark.fault("S13")
async def test_keys_of_many_users_are_listed_from_encrypted_records(redis: RedisServer) -> None:
    store = RedisStore(redis.url, encryption="k" * 32)
    keys = [TokenKey("local", "client", f"user {number:04}") for number in range(2_500)]
    assert await store.keys() == []
    records, serializer = redis_records(redis), store._serializer
    for key in keys[1:]:
        record = serializer.serialize(key, TOKEN)
        await records._commands.execute("hset", f"aprocore:token:{key.user}", "record", record)
    await store.save(keys[0], TOKEN)
    assert await store.keys() == keys
    assert "refresh" not in "".join(await records.read_all())


async def test_a_nonce_is_used_once_until_its_deadline(redis: RedisServer) -> None:
    uses = await asyncio.gather(*(RedisStore(redis.url).use_once("one", 0.2) for _ in range(8)))
    assert sum(uses) == 1
    store = RedisStore(redis.url)
    async with asyncio.timeout(10):
        while not await store.use_once("one", 600.0):
            await asyncio.sleep(0.01)
    assert not await store.use_once("one", 600.0)


async def test_a_command_that_is_cancelled_at_any_point_closes_its_connection(redis: RedisServer) -> None:
    store, points = RedisStore(redis.url), 0
    while True:
        task = asyncio.create_task(store.keys())
        for _ in range(points):
            await asyncio.sleep(0)
        if task.done():
            break
        task.cancel()
        await asyncio.wait([task])
        points += 1
    assert points > 10
    await task
    # A connection that is only forgotten is closed when it is collected, with a ResourceWarning.
    gc.collect()
    async with asyncio.timeout(10):
        while len(await redis_records(redis)._commands.execute("client_list")) > 1:
            await asyncio.sleep(0.01)
