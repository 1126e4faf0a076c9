"""Encrypted tokens in stores: key rotation, stores that were plain before, and keys that are missing or wrong."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import attrs
import pytest

from aprocore import ConfigurationError, FileStore, RedisStore, Token, TokenKey
from aprocore.net.token_stores.base import SignOutStore
from aprocore.types import RevealedSecret
from tests.support.canary import assert_hidden
from tests.support.clock import FakeClock
from tests.support.memory_records import MemoryRecords

pytestmark = pytest.mark.anyio

KEY = TokenKey("local", "client", "jane")
OTHER = TokenKey("local", "client", "joe")
TOKEN = Token("access-secret", "refresh-secret", expires_in=5400, created_at=1.0, received_at=2.0)
NEWER = Token("access-newer", "refresh-newer")
OLD, NEW = "o" * 32, "n" * 40


@attrs.frozen
class Place:
    """Where a store has its tokens, and how to open it and to look into it."""

    store: Callable[[Any], SignOutStore]
    content: Callable[[], str]
    #: Exchange the tokens of KEY and OTHER.
    swap: Callable[[], None]
    description: str


@pytest.fixture(params=["file", "records"])
def place(request: pytest.FixtureRequest, tmp_path: Path, clock: FakeClock) -> Place:
    if request.param == "file":
        return file_place(tmp_path / "tokens.json")
    return records_place(MemoryRecords(clock), clock)


def file_place(path: Path) -> Place:
    def swap() -> None:
        content = json.loads(path.read_text())
        names = list(content["tokens"])
        content["tokens"] = dict(zip(names, reversed(content["tokens"].values()), strict=True))
        path.write_text(json.dumps(content))

    return Place(lambda encryption: FileStore(path, encryption=encryption), path.read_text, swap, str(path))


def records_place(records: MemoryRecords, clock: FakeClock) -> Place:
    def store(encryption: Any) -> RedisStore:
        store = RedisStore("redis://redis.example", encryption=encryption, clock=clock)
        store._records = records
        return store

    def swap() -> None:
        (one, first), (two, second) = records.records.items()
        records.records = {one: second, two: first}

    description = "the Redis at redis.example:6379"
    return Place(store, lambda: "\n".join(record for _, record in records.records.values()), swap, description)


def format_of(place: Place) -> int:
    return int(json.loads(place.content())["format"])


@pytest.mark.fault("S13")
async def test_an_encrypted_token_is_loaded_with_its_key_and_shows_nothing(place: Place) -> None:
    await place.store(NEW).save(KEY, TOKEN)
    assert await place.store(NEW).load(KEY) == TOKEN
    assert await place.store(NEW).keys() == [KEY]
    assert "secret" not in place.content()


async def test_a_key_is_replaced_without_losing_tokens(place: Place) -> None:
    await place.store(OLD).save(KEY, TOKEN)
    assert await place.store([NEW, OLD]).load(KEY) == TOKEN
    await place.store([NEW, OLD]).save(KEY, NEWER)
    assert await place.store(NEW).load(KEY) == NEWER
    with pytest.raises(ConfigurationError, match="can't be decrypted"):
        await place.store(OLD).load(KEY)


async def test_a_plain_token_is_encrypted_by_the_next_save(place: Place) -> None:
    await place.store(None).save(KEY, TOKEN)
    # The format of releases without encryption, which they can read.
    assert format_of(place) == 1
    encrypted = place.store(NEW)
    assert await encrypted.load(KEY) == TOKEN
    assert await encrypted.keys() == [KEY]
    async with encrypted.lock(KEY):
        await encrypted.save(KEY, TOKEN)
    assert "secret" not in place.content()
    # Releases without encryption refuse each format above 1 as that of a newer release.
    assert format_of(place) == 2
    await encrypted.clear(KEY)
    await place.store(None).save(KEY, TOKEN)
    assert format_of(place) == 1


@pytest.mark.fault("S13", "I15")
@pytest.mark.parametrize(
    ("encryption", "message"),
    [(None, "is encrypted, and this store has no encryption key"), (OLD, "can't be decrypted")],
)
async def test_a_token_that_cannot_be_decrypted_is_not_changed(
    place: Place, encryption: str | None, message: str
) -> None:
    await place.store(NEW).save(KEY, TOKEN)
    before, store = place.content(), place.store(encryption)
    for use in (store.load(KEY), store.save(KEY, NEWER)):
        with pytest.raises(ConfigurationError, match=message) as caught:
            await use
        assert f"The token of user 'jane' in {place.description}" in str(caught.value)
        assert_hidden(repr(caught.value), "secret")
    with pytest.raises(ConfigurationError, match=message):
        async with store.lock(KEY):
            await store.save(KEY, NEWER)
    assert place.content() == before
    assert await place.store(NEW).load(KEY) == TOKEN


async def test_a_token_whose_key_is_lost_is_deleted_by_a_sign_out(place: Place) -> None:
    await place.store(OLD).save(KEY, TOKEN)
    store = place.store(NEW)
    async with store.lock(KEY):
        await store.clear(KEY)
        await store.save(KEY, NEWER)
    assert await store.load(KEY) == NEWER


async def test_an_encrypted_token_does_not_pass_for_that_of_another_user(place: Place) -> None:
    store = place.store(NEW)
    await store.save(KEY, TOKEN)
    await store.save(OTHER, NEWER)
    place.swap()
    for key in (KEY, OTHER):
        with pytest.raises(ConfigurationError, match=f"{key.user}' in .* was encrypted for another user"):
            await store.load(key)


async def test_users_beyond_the_token_file_are_encrypted(tmp_path: Path) -> None:
    path, keys = tmp_path / "tokens.json", [TokenKey("local", "client", f"user {number:02}") for number in range(34)]
    plain, encrypted = FileStore(path), FileStore(path, encryption=NEW)
    for key in keys:
        await plain.save(key, TOKEN)
    for key in keys:
        await encrypted.save(key, TOKEN)
    files = [path, *path.with_name(".tokens.json.users").iterdir()]
    assert len(files) == 3
    assert not any("secret" in file.read_text() for file in files)
    assert await encrypted.keys() == await plain.keys() == keys
    assert await encrypted.load(keys[-1]) == TOKEN
    with pytest.raises(ConfigurationError, match=r"of user 'user 33' in .*\.tokens\.json\.users"):
        await plain.save(keys[-1], NEWER)


async def test_keys_of_tokens_that_cannot_be_decrypted_are_not_left_out(clock: FakeClock) -> None:
    place = records_place(MemoryRecords(clock), clock)
    await place.store(NEW).save(KEY, TOKEN)
    with pytest.raises(ConfigurationError, match="can't be decrypted"):
        await place.store(OLD).keys()


@pytest.mark.parametrize("encryption", ["", "short", [], [NEW, "short"], [None], b"b" * 32, 7])
@pytest.mark.parametrize("store", [FileStore, RedisStore])
def test_weak_keys_are_refused(store: Any, encryption: str | Iterable[str]) -> None:
    with pytest.raises(ConfigurationError, match="encryption must have at least 32 characters"):
        store("redis://redis.example", encryption=encryption)


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(ConfigurationError, match=r"pip install \"aprocore\[encryption\]\""):
        FileStore(encryption=NEW)


def test_keys_are_not_shown(clock: FakeClock) -> None:
    secret = RevealedSecret(NEW)
    for store in (FileStore(encryption=secret), RedisStore("redis://redis.example", encryption=secret)):
        assert_hidden(repr(store), NEW)
    assert_hidden(repr(vars(RedisStore("redis://redis.example", encryption=secret))), NEW)
