"""Inbox in Redis: its arguments, its server and its errors."""

from __future__ import annotations

import asyncio
import importlib.util
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from aprocore import ConfigurationError
from aprocore.state.redis_inbox import RedisInbox
from tests.state.test_inbox import claimed, event
from tests.support.redis_server import RedisServer, redis_server

pytestmark = pytest.mark.anyio

PASSWORD = "a-pass0word-of-redis"
URL = f"redis://user:{PASSWORD}@redis.example:6380/2"


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[RedisServer]:
    async with redis_server(tmp_path, PASSWORD) as server:
        yield server


def test_mistakes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match="url is not the URL of a Redis"):
        RedisInbox("https://redis.example")
    with pytest.raises(ConfigurationError, match="name must be a non-empty string"):
        RedisInbox(URL, name="")
    inbox = RedisInbox(URL)
    assert repr(inbox) == "<RedisInbox at redis.example:6380>"
    assert PASSWORD not in repr(vars(inbox))
    find: Any = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: None if name == "redis" else find(name, *rest))
    with pytest.raises(ConfigurationError, match=r'pip install "aprocore\[redis\]"'):
        RedisInbox(URL)


@pytest.mark.system
def test_redis_is_not_imported_without_an_inbox_in_it() -> None:
    code = "import aprocore.webhooks, sys; aprocore.webhooks.RedisInbox; assert 'redis' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.system
async def test_more_events_than_connections_are_stored_at_once(server: RedisServer) -> None:
    inbox = RedisInbox(server.url)
    added = await asyncio.gather(*[inbox.add(event(f"{number % 50}", f"{number}"), 0.0) for number in range(100)])
    assert sum(added) == 50
    assert (await inbox.state()).pending == 50
    await inbox.aclose()


@pytest.mark.system
async def test_inboxes_of_other_names_are_separate(server: RedisServer) -> None:
    inbox, other = RedisInbox(server.url), RedisInbox(server.url, name="other")
    await inbox.add(event("a"), 0.0)
    assert await claimed(other, 0.0) == []
    assert await claimed(inbox, 0.0) == ["a"]
    await inbox.aclose()
    await other.aclose()


@pytest.mark.system
async def test_a_lost_redis_is_an_error_without_secrets_until_it_is_back(server: RedisServer) -> None:
    inbox = RedisInbox(server.url)
    await inbox.add(event("a"), 0.0)
    await server.kill()
    with pytest.raises(OSError, match=r"the Redis at 127.0.0.1:\d+ cannot be used: ConnectionError") as caught:
        await inbox.add(event("b"), 0.0)
    assert PASSWORD not in str(caught.value)
    await server.start()
    assert await inbox.add(event("b"), 0.0)
    await server.kill()
    await server.start()
    assert await inbox.add(event("c"), 0.0)  # on a connection that had broken
    await inbox.aclose()


@pytest.mark.system
async def test_a_wrong_password_is_a_mistake_of_the_configuration(server: RedisServer) -> None:
    inbox = RedisInbox(server.url.replace(PASSWORD, "another"))
    with pytest.raises(ConfigurationError, match="rejected the user or the password"):
        await inbox.state()
    await inbox.aclose()


@pytest.mark.system
async def test_a_cancelled_call_does_not_break_the_next(server: RedisServer) -> None:
    inbox = RedisInbox(server.url)
    for _ in range(10):
        calls = [asyncio.create_task(inbox.add(event(f"{number}"), 0.0)) for number in range(20)]
        await asyncio.sleep(0)
        for call in calls[::2]:
            call.cancel()
        await asyncio.gather(*calls, return_exceptions=True)
    assert {*await claimed(inbox, 0.0, limit=20)} >= {f"{number}" for number in range(1, 20, 2)}
    await inbox.aclose()


@pytest.mark.system
async def test_nothing_is_left_of_what_is_forgotten(server: RedisServer) -> None:
    import redis.asyncio

    inbox = RedisInbox(server.url, keep=0.1)
    for number in range(3):
        await inbox.add(event(f"{number}", covers_until=1.0), 0.0)
        await claimed(inbox, 0.0)
        await inbox.complete(f"{number}")
    await claimed(inbox, 1.0)
    await asyncio.sleep(0.15)
    async with redis.asyncio.Redis.from_url(server.url) as client:
        assert await client.keys("*") == [b"aprocore:webhooks:inbox:number"]
    await inbox.aclose()


@pytest.mark.system
async def test_a_durable_redis_keeps_what_it_has_acknowledged(tmp_path: Path) -> None:
    async with redis_server(tmp_path, PASSWORD, durable=True) as server:
        inbox = RedisInbox(server.url)
        await inbox.add(event("a"), 0.0)
        await claimed(inbox, 0.0)
        await inbox.add(event("b"), 0.0)
        await server.kill()
        await server.start()
        other = RedisInbox(server.url)
        assert await claimed(other, 59.0) == ["b"]
        assert await claimed(other, 60.0) == ["a"]
        await inbox.aclose()
        await other.aclose()
