"""Token file: one file for each of many users, shared with an older release."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from aprocore import ConfigurationError, FileStore, Token, TokenKey
from aprocore.net.token_stores.token_document import TokenDocumentContent
from tests.support.clock import FakeClock

pytestmark = pytest.mark.anyio

TOKEN = Token("access", "refresh", expires_in=5400, created_at=1.0, received_at=2.0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "tokens.json"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


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


@pytest.mark.slow
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


async def test_keys_are_those_of_all_stored_tokens(path: Path) -> None:
    store, keys = FileStore(path), keys_of(34)
    assert await store.keys() == []
    for key in keys:
        await store.save(key, TOKEN)
    assert await store.keys() == sorted(keys)
    await store.clear(keys[0])
    await store.clear(keys[33])
    assert await store.keys() == sorted(keys[1:33])
