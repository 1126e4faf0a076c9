"""Inboxes in an SQLite file, in a SQL database and in Redis."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest

from aprocore.state.inbox import Inbox, InboxState, NewEvent
from aprocore.state.redis_inbox import RedisInbox
from aprocore.state.sql_inbox import SQLInbox
from aprocore.state.sqlite_inbox import SQLiteInbox
from tests.support.postgres_server import PostgresServer, postgres_server
from tests.support.redis_server import redis_server

pytestmark = pytest.mark.anyio

LEASE = 60.0


def event(
    key: str, subject: str = "RFIs/1", at: float = 0.0, action: str = "update", covers_until: float | None = None
) -> NewEvent:
    return NewEvent(key, subject, at, key.encode(), action, covers_until)


NewInbox: TypeAlias = Callable[[], Awaitable[Inbox]]


@pytest.fixture(scope="module")
def postgres() -> Iterator[PostgresServer]:
    with postgres_server() as server:
        yield server


SERVERS = [pytest.param(name, marks=pytest.mark.system) for name in ("postgresql", "redis")]


@pytest.fixture(params=["file", "sqlite", *SERVERS])
async def new_inbox(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[NewInbox]:
    """Return a function that opens the inbox as another process does."""
    path = tmp_path / "inbox.db"
    if request.param == "redis":
        async with redis_server(tmp_path, "a-pass0word-of-redis") as server:

            async def new_redis() -> Inbox:
                return RedisInbox(server.url, keep=100.0)

            yield new_redis
        return
    is_postgres = request.param == "postgresql"
    url = request.getfixturevalue("postgres").create_database() if is_postgres else f"sqlite+aiosqlite:///{path}"

    async def new() -> Inbox:
        if request.param == "file":
            return SQLiteInbox(path, keep=100.0)
        inbox = SQLInbox(url, keep=100.0)
        await inbox.create_schema()
        return inbox

    yield new


@pytest.fixture
async def inbox(new_inbox: NewInbox) -> AsyncIterator[Inbox]:
    inbox = await new_inbox()
    yield inbox
    await inbox.aclose()


@pytest.fixture
async def other(new_inbox: NewInbox) -> AsyncIterator[Inbox]:
    inbox = await new_inbox()
    yield inbox
    await inbox.aclose()


async def claimed(inbox: Inbox, now: float, *, limit: int = 10, ordered: bool = False) -> list[str]:
    return [pending.key for pending in await inbox.claim(limit, now, LEASE, ordered=ordered)]


async def test_an_event_is_stored_once(inbox: Inbox, other: Inbox) -> None:
    stored = await asyncio.gather(inbox.add(event("a"), 1.0), inbox.add(event("a"), 1.0), other.add(event("a"), 2.0))
    assert sorted(stored) == [False, False, True]
    assert await inbox.state() == InboxState(pending=1, dead=0, oldest=pytest.approx(1.5, abs=0.5))
    (pending,) = await inbox.claim(10, 3.0, LEASE, ordered=False)
    await inbox.complete(pending.key)
    assert (pending.body, pending.attempts, pending.succeeded) == (b"a", 0, frozenset())
    assert not await other.add(event("a"), 4.0)  # still known
    assert await inbox.state() == InboxState(0, 0, None)


async def test_what_is_done_is_forgotten_after_a_while(inbox: Inbox) -> None:
    await inbox.add(event("a"), 0.0)
    await claimed(inbox, 0.0)
    await inbox.complete("a")
    await claimed(inbox, 100.0)
    assert not await inbox.add(event("a"), 100.0)
    await claimed(inbox, 101.0)
    assert await inbox.add(event("a"), 101.0)


async def test_a_claim_ends_with_its_lease(inbox: Inbox, other: Inbox) -> None:
    for number in range(5):
        await inbox.add(event(f"{number}"), 0.0)
    assert await claimed(inbox, 0.0, limit=3) == ["0", "1", "2"]
    assert await claimed(other, 1.0, limit=1) == ["3"]
    await inbox.extend(["0"], 50.0, LEASE)
    assert await claimed(other, 61.0) == ["1", "2", "3", "4"]
    await inbox.complete("1")  # too late: the other process has it now
    assert (await inbox.state()).pending == 5
    assert await claimed(other, 111.0) == ["0"]


async def test_failures_are_counted_and_a_dead_letter_can_be_revived(inbox: Inbox) -> None:
    await inbox.add(event("a"), 0.0)
    await claimed(inbox, 0.0)
    await inbox.postpone("a", 10.0, succeeded=["first"], error="broken")
    assert await claimed(inbox, 9.9) == []
    (pending,) = await inbox.claim(1, 10.0, LEASE, ordered=False)
    assert (pending.attempts, pending.succeeded) == (1, {"first"})
    await inbox.postpone("a", 10.0, succeeded=["first"], error=None)
    (pending,) = await inbox.claim(1, 10.0, LEASE, ordered=False)
    assert pending.attempts == 1
    await inbox.bury("a", succeeded=["first"], error="still broken")
    assert (await inbox.state()).dead == 1
    (letter,) = await inbox.dead_letters(10)
    assert (letter.key, letter.attempts, letter.error, letter.body) == ("a", 2, "still broken", b"a")
    assert await claimed(inbox, 1000.0) == []
    assert await inbox.revive(["b"], 1000.0) == 0
    assert await inbox.revive(["a"], 1000.0) == 1
    (pending,) = await inbox.claim(1, 1000.0, LEASE, ordered=False)
    assert (pending.attempts, pending.succeeded) == (0, {"first"})
    await inbox.bury("a", succeeded=[], error="x")
    assert await inbox.revive(None, 1000.0) == 1


async def test_ordered_claims_are_the_earliest_of_each_subject(inbox: Inbox) -> None:
    for key, subject, at in [("b", "1", 2.0), ("a", "1", 1.0), ("c", "1", 3.0), ("x", "2", 9.0)]:
        await inbox.add(event(key, subject, at), 0.0)
    assert await claimed(inbox, 0.0, ordered=True) == ["a", "x"]
    await inbox.add(event("late", "1", 0.5), 0.0)
    assert await claimed(inbox, 0.0, ordered=True) == []  # while one of the subject is being handled
    await inbox.complete("a")
    assert await claimed(inbox, 0.0, ordered=True) == ["late"]
    await inbox.postpone("late", 50.0, succeeded=[], error="x")
    assert await claimed(inbox, 0.0, ordered=True) == []  # it is next, even if it has to wait
    assert await claimed(inbox, 50.0, ordered=True) == ["late"]
    await inbox.bury("late", succeeded=[], error="x")
    assert await claimed(inbox, 50.0, ordered=True) == ["b"]


async def test_events_survive_the_process(inbox: Inbox, other: Inbox) -> None:
    await inbox.add(event("a"), 0.0)
    await inbox.aclose()
    assert await claimed(other, 0.0) == ["a"]
    assert await inbox.add(event("b"), 0.0)  # opened again


async def test_an_event_that_was_found_stands_for_deliveries(inbox: Inbox) -> None:
    assert await inbox.add(event("found", at=10.0, covers_until=50.0), 60.0)
    await claimed(inbox, 60.0)
    await inbox.complete("found")
    assert not await inbox.add(event("late", at=50.0), 61.0)
    assert await inbox.add(event("later", at=50.1), 61.0)
    assert await inbox.add(event("other action", at=10.0, action="delete"), 61.0)
    assert await inbox.add(event("other subject", "RFIs/2", at=10.0), 61.0)


async def test_an_event_that_was_delivered_is_not_found_again(inbox: Inbox) -> None:
    await inbox.add(event("delivered", at=10.0), 11.0)
    assert not await inbox.add(event("found", at=10.0, covers_until=50.0), 60.0)
    assert await inbox.add(event("found later", at=10.1, covers_until=50.0), 60.0)
    assert await inbox.add(event("found delete", at=5.0, action="delete", covers_until=50.0), 60.0)
    assert await inbox.add(event("second delivery", at=60.0), 60.0)
    assert await inbox.add(event("earlier delivery, out of order", at=59.0), 60.0)
