"""Inbox in an SQLite file: its file."""

from __future__ import annotations

import asyncio
import sqlite3
import stat
from pathlib import Path

import pytest

from aprocore import ConfigurationError
from aprocore.state.sqlite_inbox import _SCHEMA, SQLiteInbox
from tests.state.test_inbox import event

pytestmark = pytest.mark.anyio


async def test_the_file_is_private(tmp_path: Path) -> None:
    inbox = SQLiteInbox(tmp_path / "inbox.db")
    await inbox.add(event("a"), 0.0)
    assert stat.S_IMODE((tmp_path / "inbox.db").stat().st_mode) == 0o600
    await inbox.aclose()


async def test_a_file_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a database, but long enough to be read as one" * 100)
    inbox = SQLiteInbox(tmp_path / "file")
    with pytest.raises(ConfigurationError, match=r"inbox .*file can't be used: file is not a database"):
        await inbox.state()
    await inbox.aclose()
    inbox = SQLiteInbox(tmp_path / "nowhere" / "file")
    with pytest.raises(ConfigurationError, match=r"inbox .*file can't be opened: .*Use a directory that exists"):
        await inbox.state()
    await inbox.aclose()


async def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "inbox.db")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    inbox = SQLiteInbox(tmp_path / "inbox.db")
    with pytest.raises(ConfigurationError, match="newer release"):
        await inbox.add(event("a"), 0.0)
    await inbox.aclose()


async def test_a_cancelled_call_does_not_lose_others(tmp_path: Path) -> None:
    inbox = SQLiteInbox(tmp_path / "inbox.db")
    first = asyncio.create_task(inbox.add(event("a"), 0.0))
    second = asyncio.create_task(inbox.add(event("b"), 0.0))
    await asyncio.sleep(0)
    first.cancel()
    assert await second
    assert (await inbox.state()).pending == 2
    await inbox.aclose()


async def test_the_file_of_an_older_release_is_upgraded(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "inbox.db")
    connection.executescript(_SCHEMA)
    row = "INSERT INTO events (key, subject, at, received_at, due, body) VALUES ('a', 'RFIs/1', 1, 1, 1, 'a')"
    connection.execute(row)
    connection.execute("PRAGMA user_version = 1")
    connection.commit()
    connection.close()
    inbox, other = SQLiteInbox(tmp_path / "inbox.db"), SQLiteInbox(tmp_path / "inbox.db")
    added = await asyncio.gather(inbox.add(event("b"), 2.0), other.add(event("b"), 2.0), other.add(event("a"), 2.0))
    assert sorted(added) == [False, False, True]
    assert [pending.key for pending in await inbox.claim(9, 3.0, 60.0, ordered=False)] == ["a", "b"]
    await inbox.aclose()
    await other.aclose()
