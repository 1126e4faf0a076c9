from __future__ import annotations

import asyncio
import json
import os
import stat
import sys
import threading
from pathlib import Path

import pytest

from aprocore import FileStore, Token, TokenKey, TokenRefreshError
from aprocore.net.token_stores import file as file_module
from aprocore.net.token_stores.token_file import TokenFile
from tests.support.clock import FakeClock
from tests.support.homes import set_home

pytestmark = pytest.mark.anyio

KEY = TokenKey("local", "client", "default")
OTHER = TokenKey("local", "client", "another user")
TOKEN = Token("access", "refresh", expires_in=5400, created_at=1.0, received_at=2.0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "tokens.json"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


async def test_a_saved_token_is_loaded_by_another_store(path: Path) -> None:
    assert await FileStore(path).load(KEY) is None
    await FileStore(path).save(KEY, TOKEN)
    loaded = await FileStore(path).load(KEY)
    assert loaded == TOKEN
    assert loaded is not None
    assert loaded.received_at == 2.0
    assert await FileStore(path).load(OTHER) is None


@pytest.mark.fault("S16")
async def test_records_are_separate(path: Path) -> None:
    store = FileStore(path)
    keys = [TokenKey(*parts) for parts in (("a", "b", "c"), ("a", "b,c", ""), ("a,b", "c"), ("a", "b", "c d"))]
    for number, key in enumerate(keys):
        await store.save(key, Token(f"access-{number}"))
    await store.clear(keys[0])
    await store.clear(keys[0])
    assert await store.load(keys[0]) is None
    for number, key in enumerate(keys[1:], 1):
        assert await store.load(key) == Token(f"access-{number}")


@pytest.mark.fault("S01")
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
async def test_only_the_owner_can_read_the_file_at_any_time(
    path: Path, umask: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    real_fsync = os.fsync

    def watching_fsync(descriptor: int) -> None:
        status = os.fstat(descriptor)
        if stat.S_ISREG(status.st_mode):
            seen.append(stat.S_IMODE(status.st_mode))
        real_fsync(descriptor)

    monkeypatch.setattr(os, "fsync", watching_fsync)
    before = os.umask(umask)
    try:
        await FileStore(path).save(KEY, TOKEN)
    finally:
        os.umask(before)
    assert seen == [0o600]
    assert mode(path) == 0o600
    assert mode(path.parent) & 0o077 == 0


@pytest.mark.fault("S02")
async def test_the_new_file_is_synced_before_it_replaces_the_old_one(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    real_fsync, real_replace = os.fsync, os.replace

    def fsync(descriptor: int) -> None:
        steps.append("sync folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "sync file")
        real_fsync(descriptor)

    def replace(source: Path, target: Path) -> None:
        steps.append("rename")
        real_replace(source, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "replace", replace)
    await FileStore(path).save(KEY, TOKEN)
    assert steps == ["sync file", "rename", *(["sync folder"] if os.name != "nt" else [])]
    assert [entry.name for entry in path.parent.iterdir() if not entry.name.endswith(".locks")] == ["tokens.json"]


@pytest.mark.fault("S04")
async def test_a_refresh_excludes_others(path: Path, clock: FakeClock) -> None:
    order: list[str] = []

    async def refresh(name: str) -> None:
        async with FileStore(path).lock(KEY):
            order.append(f"{name} in")
            await asyncio.sleep(0)
            order.append(f"{name} out")

    await asyncio.gather(refresh("a"), refresh("b"), refresh("c"))
    assert all(order[i].split()[0] == order[i + 1].split()[0] for i in (0, 2, 4))


async def test_refreshes_of_different_keys_do_not_wait_for_each_other(path: Path) -> None:
    store = FileStore(path)
    async with store.lock(KEY), store.lock(OTHER):
        await store.save(KEY, TOKEN)
    assert await store.load(KEY) == TOKEN


@pytest.mark.fault("S05")
async def test_waiting_for_a_lock_that_is_never_released_times_out(path: Path, clock: FakeClock) -> None:
    async with FileStore(path).lock(KEY):
        with pytest.raises(TokenRefreshError, match="held a lock"):
            async with FileStore(path, lock_timeout=5.0, clock=clock).lock(KEY):
                raise AssertionError("the lock is held")
    assert sum(clock.sleeps) >= 5.0
    async with FileStore(path, lock_timeout=5.0, clock=clock).lock(KEY):
        pass


async def test_only_the_owner_can_access_the_locks(path: Path) -> None:
    await FileStore(path).save(KEY, TOKEN)
    assert mode(path.parent / ".tokens.json.locks") == 0o700


async def test_a_sign_out_is_recorded_until_the_next_sign_in(path: Path, clock: FakeClock) -> None:
    store = FileStore(path, clock=clock)
    assert not await store.is_signed_out(KEY)
    await store.save(KEY, TOKEN)
    await store.clear(KEY)
    assert await FileStore(path, clock=clock).is_signed_out(KEY)
    assert not await store.is_signed_out(OTHER)
    await store.save(KEY, TOKEN)
    assert not await store.is_signed_out(KEY)
    await store.clear(KEY)
    clock.advance(31 * 24 * 3600.0)
    assert not await store.is_signed_out(KEY)
    await store.clear(OTHER)
    directory = path.parent / ".tokens.json.signed-out"
    assert len(list(directory.iterdir())) == 1
    assert os.name == "nt" or mode(directory) == 0o700
    path.unlink()
    assert await store.is_signed_out(OTHER)


@pytest.mark.fault("C09")
async def test_file_access_does_not_use_the_applications_threads(path: Path) -> None:
    from anyio import to_thread

    gate = threading.Event()
    limiter = to_thread.current_default_thread_limiter()
    busy = [asyncio.create_task(to_thread.run_sync(gate.wait)) for _ in range(int(limiter.total_tokens))]
    while limiter.available_tokens:
        await asyncio.sleep(0)
    try:
        async with asyncio.timeout(10):
            await FileStore(path).save(KEY, TOKEN)
    finally:
        gate.set()
        await asyncio.gather(*busy)


async def test_a_cancelled_save_is_completed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = FileStore(path)
    await store.save(OTHER, TOKEN)
    writing, go_on = threading.Event(), threading.Event()
    real_write = TokenFile.write

    def slow_write(self: TokenFile, key: TokenKey, token: Token | None) -> None:
        writing.set()
        go_on.wait()
        real_write(self, key, token)

    monkeypatch.setattr(TokenFile, "write", slow_write)
    saving = asyncio.create_task(store.save(KEY, TOKEN))
    while not writing.is_set():
        await asyncio.sleep(0)
    saving.cancel()
    await asyncio.sleep(0)
    assert not saving.done(), "the lock must not be released while the file is being written"
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await saving
    assert await store.load(KEY) == TOKEN


@pytest.mark.fault("C09")
async def test_a_slow_disk_does_not_block_the_loop(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reading, go_on = threading.Event(), threading.Event()
    real_read = TokenFile.read

    def slow_read(self: TokenFile, key: TokenKey) -> Token | None:
        reading.set()
        assert go_on.wait(10)
        return real_read(self, key)

    monkeypatch.setattr(TokenFile, "read", slow_read)
    loading = asyncio.create_task(FileStore(path).load(KEY))
    while not reading.is_set():
        await asyncio.sleep(0)
    go_on.set()
    assert await loading is None


@pytest.mark.fault("C08")
# pytest-xdist has a thread, and Python 3.15 says so before it forks; the child only waits.
@pytest.mark.filterwarnings("ignore:.* is multi-threaded:DeprecationWarning")
async def test_a_forked_child_neither_holds_nor_releases_the_lock(path: Path) -> None:
    impatient = FileStore(path, lock_timeout=0.0, clock=FakeClock())
    go_on, done = os.pipe()
    async with FileStore(path).lock(KEY):
        child = os.fork()
        if child == 0:
            os.read(go_on, 1)
            os._exit(0)
        with pytest.raises(TokenRefreshError):
            async with impatient.lock(KEY):
                raise AssertionError("the child released the parent's lock")
    async with impatient.lock(KEY):
        pass
    os.write(done, b"!")
    os.waitpid(child, 0)
    os.close(go_on)
    os.close(done)


def test_the_default_path_is_outside_of_the_project(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    assert file_module.default_path() == tmp_path / ".local" / "state" / "aprocore" / "tokens.json"
    monkeypatch.setenv("XDG_STATE_HOME", "relative")
    assert file_module.default_path() == tmp_path / ".local" / "state" / "aprocore" / "tokens.json"
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "x"))
    assert file_module.default_path() == tmp_path / "x" / "aprocore" / "tokens.json"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert file_module.default_path() == tmp_path / "Library" / "Application Support" / "aprocore" / "tokens.json"


async def test_creating_a_store_does_no_io(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    set_home(monkeypatch, tmp_path)
    store = FileStore()
    assert list(tmp_path.iterdir()) == []
    await store.save(KEY, TOKEN)
    assert (tmp_path / "aprocore" / "tokens.json").exists()
    assert "access" not in repr(store)
    assert json.loads((tmp_path / "aprocore" / "tokens.json").read_text())["format"] == 1
