from __future__ import annotations

import asyncio
import json
import os
import stat
import sys
import threading
from pathlib import Path

import pytest

from aprocore import ConfigurationError, FileStore, Token, TokenKey, TokenRefreshError
from aprocore.net.token_stores import file as file_module
from aprocore.net.token_stores.token_document import TokenDocumentContent
from aprocore.net.token_stores.token_file import TokenFile
from tests.support.canary import CANARY, assert_hidden, traceback_of
from tests.support.clock import FakeClock

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
    assert steps == ["sync file", "rename", "sync folder"]
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


@pytest.mark.fault("S06")
async def test_a_file_system_without_locks_is_rejected(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def flock(descriptor: int, operation: int) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr("fcntl.flock", flock)
    with pytest.raises(ConfigurationError, match="does not support locks: No locks available"):
        await FileStore(path).save(KEY, TOKEN)


@pytest.mark.fault("S08")
async def test_a_symbolic_link_is_rejected(path: Path, tmp_path: Path) -> None:
    await FileStore(tmp_path / "real.json").save(KEY, TOKEN)
    path.parent.mkdir(mode=0o700)
    path.symlink_to(tmp_path / "real.json")
    with pytest.raises(ConfigurationError, match="symbolic link"):
        await FileStore(path).load(KEY)


@pytest.mark.fault("S08")
@pytest.mark.parametrize("bits", [0o640, 0o604, 0o660])
async def test_a_file_readable_by_others_is_rejected(path: Path, bits: int) -> None:
    await FileStore(path).save(KEY, TOKEN)
    path.chmod(bits)
    with pytest.raises(ConfigurationError, match="chmod 600"):
        await FileStore(path).load(KEY)


@pytest.mark.fault("S08")
async def test_a_file_of_another_user_is_rejected(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    await FileStore(path).save(KEY, TOKEN)
    monkeypatch.setattr(os, "geteuid", lambda: path.stat().st_uid + 1)
    with pytest.raises(ConfigurationError, match="another user"):
        await FileStore(path).load(KEY)


@pytest.mark.fault("S08")
async def test_a_world_writable_directory_is_rejected(path: Path) -> None:
    path.parent.mkdir()
    path.parent.chmod(0o777)
    with pytest.raises(ConfigurationError, match="chmod o-w"):
        await FileStore(path).save(KEY, TOKEN)
    path.parent.chmod(0o1777)
    await FileStore(path).save(KEY, TOKEN)


async def test_a_directory_is_rejected(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="not a regular file"):
        await FileStore(tmp_path).load(KEY)


async def test_a_fifo_is_rejected_without_blocking(path: Path) -> None:
    path.parent.mkdir(mode=0o700)
    os.mkfifo(path, 0o600)
    async with asyncio.timeout(20):
        with pytest.raises(ConfigurationError, match="not a regular file"):
            await FileStore(path).load(KEY)


async def test_a_fifo_is_not_taken_for_an_interrupted_write(path: Path) -> None:
    path.parent.mkdir(mode=0o700)
    os.mkfifo(path.with_name(f".{path.name}.new"), 0o600)
    async with asyncio.timeout(20):
        await FileStore(path).save(KEY, TOKEN)
    assert await FileStore(path).load(KEY) == TOKEN


async def test_a_directory_that_cannot_be_created(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigurationError, match="cannot be"):
        await FileStore(tmp_path / "file" / "tokens.json").save(KEY, TOKEN)


async def test_a_lock_that_cannot_be_opened(path: Path) -> None:
    await FileStore(path).save(KEY, TOKEN)
    lock = path.parent / ".tokens.json.locks" / "file"
    lock.unlink()
    lock.symlink_to(path)
    with pytest.raises(ConfigurationError, match=r"lock of .* cannot be opened"):
        await FileStore(path).save(KEY, TOKEN)


async def test_only_the_owner_can_access_the_locks(path: Path) -> None:
    await FileStore(path).save(KEY, TOKEN)
    assert mode(path.parent / ".tokens.json.locks") == 0o700


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        "{}",
        '{"format": 1}',
        '{"format": 1, "generation": 1, "tokens": []}',
        '{"format": 1, "generation": 1, "tokens": {"[\\"local\\", \\"client\\", \\"default\\"]": {}}}',
        '{"format": 1, "generation": 1, "tokens": {"[\\"local\\", \\"client\\", \\"default\\"]": []}}',
    ],
)
async def test_a_damaged_file_is_not_changed(path: Path, content: str) -> None:
    path.parent.mkdir(mode=0o700)
    path.touch(0o600)
    path.write_text(content)
    with pytest.raises(ConfigurationError, match="Move it away and sign in again"):
        await FileStore(path).load(KEY)
    assert path.read_text() == content


@pytest.mark.fault("X01", "I04")
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("}", ""),
        ('"bearer"', '"mac"'),
        ('"generation"', '"age"'),
        ('"format": 1', '"format": 2'),
        ('"format": 1', '"format": "1"'),
        ('"tokens"', '"token"'),
    ],
)
async def test_the_error_of_an_invalid_file_shows_no_token(path: Path, old: str, new: str) -> None:
    await FileStore(path).save(KEY, Token(CANARY, CANARY))
    path.write_text(path.read_text().replace(old, new))
    with pytest.raises(ConfigurationError) as caught:
        await FileStore(path).load(KEY)
    assert_hidden(traceback_of(caught.value))
    assert_hidden(str(caught.value))


@pytest.mark.fault("X01", "I04")
async def test_the_error_of_a_full_disk_shows_no_token(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    await FileStore(path).save(KEY, Token(CANARY, CANARY))
    monkeypatch.setattr(os, "fsync", full)
    for token in (None, Token(CANARY)):
        with pytest.raises(OSError, match="No space") as caught:
            await FileStore(path).save(OTHER, token) if token is not None else await FileStore(path).clear(KEY)
        assert_hidden(traceback_of(caught.value))


async def test_an_empty_file_is_damage(path: Path) -> None:
    path.parent.mkdir(mode=0o700)
    path.touch(0o600)
    for attempt in (FileStore(path).load(KEY), FileStore(path).save(KEY, TOKEN), FileStore(path).clear(KEY)):
        with pytest.raises(ConfigurationError, match=r"it is empty\. Move it away"):
            await attempt
    assert path.read_bytes() == b""
    path.unlink()
    await FileStore(path).save(KEY, TOKEN)
    assert await FileStore(path).load(KEY) == TOKEN


@pytest.mark.fault("S17")
async def test_a_file_of_a_newer_release_is_not_changed(path: Path) -> None:
    path.parent.mkdir(mode=0o700)
    path.touch(0o600)
    path.write_text('{"format": 2}')
    for attempt in (FileStore(path).load(KEY), FileStore(path).save(KEY, TOKEN)):
        with pytest.raises(ConfigurationError, match="newer release"):
            await attempt
    assert path.read_text() == '{"format": 2}'


@pytest.mark.fault("S09")
async def test_a_complete_write_of_a_killed_process_is_adopted(path: Path, tmp_path: Path) -> None:
    await FileStore(path).save(KEY, TOKEN)
    newer = tmp_path / "newer" / "tokens.json"
    newer.parent.mkdir(mode=0o700)
    newer.touch(0o600)
    newer.write_bytes(path.read_bytes())
    await FileStore(newer).save(KEY, Token("newer"))
    newer.rename(path.parent / ".tokens.json.new")
    async with FileStore(path).lock(KEY):
        assert await FileStore(path).load(KEY) == Token("newer")
    assert not (path.parent / ".tokens.json.new").exists()


@pytest.mark.fault("S09")
@pytest.mark.parametrize("content", ['{"format": 1, "gen', '{"format": 1, "generation": 1, "tokens": {}}', ""])
async def test_an_incomplete_write_of_a_killed_process_is_removed(path: Path, content: str) -> None:
    await FileStore(path).save(KEY, TOKEN)
    orphan = path.parent / ".tokens.json.new"
    orphan.touch(0o600)
    orphan.write_text(content)
    async with FileStore(path).lock(KEY):
        assert await FileStore(path).load(KEY) == TOKEN
    assert not orphan.exists()


@pytest.mark.fault("S17")
async def test_an_interrupted_write_of_a_newer_release_is_not_changed(path: Path) -> None:
    await FileStore(path).save(KEY, TOKEN)
    orphan = path.parent / ".tokens.json.new"
    orphan.touch(0o600)
    orphan.write_text('{"format": 2}')
    with pytest.raises(ConfigurationError, match="newer release"):
        await FileStore(path).save(KEY, Token("newer"))
    assert orphan.read_text() == '{"format": 2}'


# -- many users -------------------------------------------------------------------------------------------------------


def keys_of(number: int) -> list[TokenKey]:
    return [TokenKey("local", "client", f"user {user}") for user in range(number)]


def numbered(generation: int, received_at: float = 2.0) -> Token:
    return Token(f"access-{generation}", "refresh", received_at=received_at, generation=generation)


@pytest.mark.slow
async def test_an_access_reads_and_writes_a_bounded_number_of_users(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, keys = FileStore(path), keys_of(100)
    for number, key in enumerate(keys):
        await store.save(key, Token(f"access-{number}"))
    sizes: list[int] = []
    real_of = TokenDocumentContent.of

    def of(content: bytes) -> TokenDocumentContent | None:
        sizes.append(content.count(b'"access_token"'))
        return real_of(content)

    monkeypatch.setattr(TokenDocumentContent, "of", of)
    for number, key in enumerate(keys):
        assert await FileStore(path).load(key) == Token(f"access-{number}")
        await store.save(key, Token(f"newer-{number}"))
        assert await FileStore(path).load(key) == Token(f"newer-{number}")
    assert max(sizes) == 32
    assert len(sizes) < 100 * 8
    users = path.parent / ".tokens.json.users"
    assert (len(list(users.iterdir())), mode(users)) == (68, 0o700)
    assert {mode(file) for file in users.iterdir()} == {0o600}
    for key in keys:
        await store.clear(key)
        assert await FileStore(path).load(key) is None
        assert await store.is_signed_out(key)
    assert list(users.iterdir()) == []
    assert "access" not in path.read_text()


async def test_a_users_file_is_checked_and_recovered_like_the_token_file(path: Path) -> None:
    store, keys = FileStore(path), keys_of(33)
    for key in keys:
        await store.save(key, TOKEN)
    [own] = (path.parent / ".tokens.json.users").iterdir()
    old = own.read_bytes()
    await store.save(keys[32], numbered(7))
    own.rename(own.with_name(f".{own.name}.new"))
    own.touch(0o600)
    own.write_bytes(old)
    async with store.lock(keys[32]):
        assert await store.load(keys[32]) == numbered(7)
    assert [entry.name for entry in own.parent.iterdir()] == [own.name]
    own.write_bytes(b"")
    with pytest.raises(ConfigurationError, match=f"{own.name} cannot be used: it is empty"):
        await store.load(keys[32])
    assert await store.load(keys[0]) == TOKEN
    own.write_bytes(old)
    own.chmod(0o644)
    with pytest.raises(ConfigurationError, match="chmod 600"):
        await store.load(keys[32])


# -- older releases ---------------------------------------------------------------------------------------------------


def older_release_writes(path: Path, key: TokenKey, token: Token) -> None:
    """Write as the first release did: all users in one file."""
    if not path.exists():
        path.parent.mkdir(mode=0o700)
        path.touch(0o600)
        path.write_text('{"format": 1, "generation": 0, "tokens": {}}')
    data = json.loads(path.read_text())
    data["tokens"][json.dumps(list(key))] = token.to_dict()
    data["generation"] += 1
    path.write_text(json.dumps(data))


def older_release_reads(path: Path, key: TokenKey) -> Token | None:
    data = json.loads(path.read_text())
    assert data["format"] == 1
    record = data["tokens"].get(json.dumps(list(key)))
    return None if record is None else Token.from_dict(record)


async def test_a_file_of_an_older_release_is_shared_with_it_and_upgraded_later(path: Path, clock: FakeClock) -> None:
    keys, store = keys_of(100), FileStore(path, clock=clock)
    for key in keys[:80]:
        older_release_writes(path, key, TOKEN)
    for key in keys[:80]:
        assert await store.load(key) == TOKEN
    for number, key in enumerate(keys):
        await store.save(key, numbered(number))
    for number, key in enumerate(keys):
        assert older_release_reads(path, key) == numbered(number)
    clock.advance(20 * 3600.0)
    older_release_writes(path, keys[90], numbered(200))
    clock.advance(20 * 3600.0)
    await store.save(keys[0], numbered(300))
    assert older_release_reads(path, keys[90]) == numbered(200)
    clock.advance(25 * 3600.0)
    await store.save(keys[0], numbered(400))
    assert len(json.loads(path.read_text())["tokens"]) == 32
    assert await store.load(keys[0]) == numbered(400)
    assert await store.load(keys[90]) == numbered(200)
    for number, key in list(enumerate(keys))[1:90]:
        assert await store.load(key) == numbered(number)
    # An older release that starts again is not forgotten.
    older_release_writes(path, keys[95], numbered(500, received_at=3.0))
    assert await store.load(keys[95]) == numbered(500)
    await store.save(keys[95], numbered(501, received_at=4.0))
    assert older_release_reads(path, keys[95]) == await store.load(keys[95]) == numbered(501)


# -- sign-outs --------------------------------------------------------------------------------------------------------


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
    assert (len(list(directory.iterdir())), mode(directory)) == (1, 0o700)
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
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    store = FileStore()
    assert list(tmp_path.iterdir()) == []
    await store.save(KEY, TOKEN)
    assert (tmp_path / "aprocore" / "tokens.json").exists()
    assert "access" not in repr(store)
    assert json.loads((tmp_path / "aprocore" / "tokens.json").read_text())["format"] == 1
