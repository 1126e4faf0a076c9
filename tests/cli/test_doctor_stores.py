"""``aprocore doctor`` with broken token stores and Redis servers."""

from __future__ import annotations

import asyncio
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import pytest
from anyio.from_thread import start_blocking_portal

from aprocore import ConfigurationError, FileStore
from aprocore.cli.checks import sign_in as store_check
from aprocore.net.token_stores.file import default_path
from tests.support.doctor import Doctor, closed_port
from tests.support.shell import token_key


def test_the_store_is_damaged(doctor: Doctor) -> None:
    doctor.shell.sign_in()
    default_path().write_text('{"format": 1, "tok')
    report = doctor()
    assert report.with_status("failed") == ["token_store"]
    assert "is not JSON" in report.summaries["token_store"]
    assert "Move it away and sign in again." in report.advice["token_store"]
    assert report.advice["sign_in"] == "Fix “Token store” first."
    assert default_path().read_text() == '{"format": 1, "tok'
    # The credentials are checked all the same.
    assert report.statuses["credentials"] == "ok"


def test_the_store_cannot_be_created(doctor: Doctor, home: Path) -> None:
    (home / "state").write_text("a file")
    report = doctor()
    # Windows finds no tokens there, and so no person who needs the store.
    assert [*report.with_status("failed"), *report.with_status("warning")] == ["token_store"]
    assert re.search("The directory .* cannot be used|cannot be read", report.summaries["token_store"])


def test_the_store_cannot_be_written(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    token = doctor.shell.sign_in()
    real = tempfile.NamedTemporaryFile

    def full(*, dir: Path, prefix: str) -> IO[Any]:  # noqa: A002 -- as in tempfile
        assert dir == default_path().parent
        real(dir=dir, prefix=prefix).close()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(tempfile, "NamedTemporaryFile", full)
    report = doctor()
    assert report.with_status("failed") == ["token_store"]
    assert "can't be written: No space left on device." in report.summaries["token_store"]
    assert "the disk" in report.advice["token_store"]
    assert doctor.shell.stored() == token
    # The app needs no store.
    asyncio.run(FileStore().clear(token_key(doctor.sandbox)))
    report = doctor()
    assert (report.exit_code, report.with_status("warning")) == (0, ["token_store"])
    assert "each command requests a token of the app" in report.summaries["token_store"]


def test_there_is_no_home_directory(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> Path:
        raise ConfigurationError("This user has no home directory.", hint="Set HOME.")

    monkeypatch.setattr(store_check, "default_path", missing)
    report = doctor()
    assert report.statuses["token_store"] == "warning"
    assert report.advice["token_store"] == "Set HOME."
    monkeypatch.setenv("PROCORE_GRANT", "refresh_token")
    assert doctor().statuses["token_store"] == "failed"


def test_another_process_holds_the_lock(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    doctor.shell.sign_in()
    monkeypatch.setattr("aprocore.cli.checks.diagnosis.LOCK_TIMEOUT", 0.0)
    with start_blocking_portal() as portal:
        lock = FileStore().lock(token_key(doctor.sandbox))
        with portal.wrap_async_context_manager(lock):
            report = doctor()
    assert report.with_status("warning") == ["token_store"]
    assert "Another process has held a lock" in report.summaries["token_store"]
    assert "a person" in report.summaries["sign_in"]


HELLO = b"%1\r\n$5\r\nproto\r\n:3\r\n"


@contextmanager
def redis_with(answers: dict[bytes, bytes], commands: list[bytes]) -> Iterator[int]:
    """Run a server that has these answers to the commands of Redis, and yield its port."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while head := await reader.readline():
            words = [await read_word(reader) for _ in range(int(head[1:]))]
            commands.append(words[0].upper())
            writer.write(answers.get(words[0].upper(), b"+OK\r\n"))
            await writer.drain()
        writer.close()

    async def read_word(reader: asyncio.StreamReader) -> bytes:
        length = int((await reader.readline())[1:])
        return (await reader.readexactly(length + 2))[:-2]

    with start_blocking_portal() as portal:
        server = portal.call(asyncio.start_server, serve, "127.0.0.1", 0)
        try:
            yield server.sockets[0].getsockname()[1]
        finally:
            portal.call(server.close)


def test_redis_answers(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    commands: list[bytes] = []
    with redis_with({b"HELLO": HELLO, b"HMGET": b"*2\r\n$0\r\n\r\n$0\r\n\r\n"}, commands) as port:
        monkeypatch.setenv("PROCORE_REDIS_URL", f"redis://:a-CANARY@127.0.0.1:{port}/0")
        report = doctor()
    assert report.statuses["redis"] == "ok"
    assert b"HMGET" in commands
    assert not {b"EVAL", b"SET", b"HSET", b"DEL"} & set(commands)


def test_redis_refuses_the_password(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    refusal, commands = b"-WRONGPASS invalid username-password pair or user is disabled.\r\n", list[bytes]()
    with redis_with({b"HELLO": refusal, b"AUTH": refusal}, commands) as port:
        monkeypatch.setenv("PROCORE_REDIS_URL", f"redis://:a-CANARY@127.0.0.1:{port}/0")
        report = doctor()
    assert report.with_status("failed") == ["redis"]
    assert "rejected the user or the password" in report.summaries["redis"]
    assert "PROCORE_REDIS_URL" in report.advice["redis"]
    assert b"HMGET" not in commands


def test_redis_is_down(doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    with closed_port() as port:
        monkeypatch.setenv("PROCORE_REDIS_URL", f"redis://:a-CANARY@127.0.0.1:{port}/0")
        report = doctor()
    assert report.with_status("failed") == ["redis"]
    assert f"the Redis at 127.0.0.1:{port} cannot be used" in report.summaries["redis"]
    assert "PROCORE_REDIS_URL" in report.advice["redis"]
    monkeypatch.setenv("PROCORE_REDIS_URL", "CANARY")
    report = doctor()
    assert report.with_status("failed") == ["redis"]
    assert "redis://" in report.advice["redis"]
