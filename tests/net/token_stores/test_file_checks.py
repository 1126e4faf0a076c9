"""Token file: what is rejected, and recovery of writes by killed processes."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest

from aprocore import ConfigurationError, FileStore, Token, TokenKey
from tests.support.canary import CANARY, assert_hidden, traceback_of

pytestmark = pytest.mark.anyio

KEY = TokenKey("local", "client", "default")
OTHER = TokenKey("local", "client", "another user")
TOKEN = Token("access", "refresh", expires_in=5400, created_at=1.0, received_at=2.0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "tokens.json"


@pytest.mark.fault("S06")
async def test_a_file_system_without_locks_is_rejected(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def lock(descriptor: int, *, blocking: bool) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr("filelock.lock_descriptor", lock)
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
    with pytest.raises(ConfigurationError, match=r"not a regular file|Is a directory"):
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
        ('"format": 1', '"format": 3'),
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
    path.write_text('{"format": 3}')
    for attempt in (FileStore(path).load(KEY), FileStore(path).save(KEY, TOKEN)):
        with pytest.raises(ConfigurationError, match="newer release"):
            await attempt
    assert path.read_text() == '{"format": 3}'


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
    orphan.write_text('{"format": 3}')
    with pytest.raises(ConfigurationError, match="newer release"):
        await FileStore(path).save(KEY, Token("newer"))
    assert orphan.read_text() == '{"format": 3}'
