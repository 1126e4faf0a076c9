"""KeyringStore with a fake of the keyring package."""

from __future__ import annotations

import contextlib
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest

from aprocore import ConfigurationError, KeyringStore, Token, TokenKey, TokenRefreshError
from aprocore.net.token_stores import keyring_entries
from aprocore.net.token_stores.keyring_entries import KeyringEntries
from aprocore.net.token_stores.serialization import TokenSerializer
from aprocore.sandbox import Sandbox
from tests.support.canary import assert_hidden
from tests.support.clock import FakeClock
from tests.support.homes import set_home
from tests.support.sessions import count_token_requests, key_of, signed_in_session

pytestmark = pytest.mark.anyio

KEY = TokenKey("local", "client", "default")
OTHER = TokenKey("local", "client", "another user")
TOKEN = Token("access", "refresh", expires_in=5400, created_at=1.0, received_at=2.0)


class KeyringError(Exception):
    """Base class of keyring errors."""


class NoKeyringError(KeyringError, RuntimeError):
    """No keyring is available."""


class KeyringLocked(KeyringError):  # noqa: N818 -- its name
    """The keyring is locked."""


class PasswordDeleteError(KeyringError):
    """The entry to delete does not exist."""


class PanicException(BaseException):
    """A backend in another language has failed."""


class KilledError(Exception):
    """Stands for the end of the process."""


@attrs.define
class Keyring:
    """Fake of the keyring module."""

    entries: dict[tuple[str, str], str] = attrs.field(factory=dict)
    failure: BaseException | None = None
    calls_left: int | None = None
    """Number of calls after which the process is killed."""
    forgetful: bool = False

    def _count(self) -> None:
        if self.calls_left is not None:
            self.calls_left -= 1
            if self.calls_left < 0:
                raise KilledError

    def get_password(self, service: str, name: str) -> str | None:
        self._count()
        if self.failure is not None:
            raise self.failure
        return self.entries.get((service, name))

    def set_password(self, service: str, name: str, password: str) -> None:
        assert type(password) is str
        self._count()
        if not self.forgetful:
            self.entries[service, name] = password

    def delete_password(self, service: str, name: str) -> None:
        self._count()
        if (service, name) not in self.entries:
            raise PasswordDeleteError(name)
        del self.entries[service, name]


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Keyring:
    set_home(monkeypatch, tmp_path)
    keyring = Keyring()
    package: Any = ModuleType("keyring")
    errors: Any = ModuleType("keyring.errors")
    package.__spec__ = ModuleSpec("keyring", None)
    for name in ("get_password", "set_password", "delete_password"):
        setattr(package, name, getattr(keyring, name))
    errors.KeyringError, errors.NoKeyringError = KeyringError, NoKeyringError
    monkeypatch.setitem(sys.modules, "keyring", package)
    monkeypatch.setitem(sys.modules, "keyring.errors", errors)
    return keyring


async def test_a_saved_token_is_loaded_by_another_store(keyring: Keyring) -> None:
    store = KeyringStore()
    assert await store.load(KEY) is None
    await store.save(KEY, TOKEN)
    loaded = await KeyringStore().load(KEY)
    assert loaded == TOKEN
    assert loaded is not None
    assert loaded.received_at == 2.0
    assert await store.load(OTHER) is None
    assert await KeyringStore("another").load(KEY) is None
    assert [service for service, _ in keyring.entries] == ["aprocore"]
    await store.clear(KEY)
    await store.clear(KEY)
    assert await store.load(KEY) is None


@pytest.mark.fault("S04")
@pytest.mark.usefixtures("keyring")
async def test_a_refresh_excludes_others(tmp_path: Path, clock: FakeClock) -> None:
    async with KeyringStore().lock(KEY), KeyringStore().lock(OTHER):
        with pytest.raises(TokenRefreshError, match="held a lock"):
            async with KeyringStore(lock_timeout=2, clock=clock).lock(KEY):
                pytest.fail("two refresh at once")
    assert 2 <= sum(clock.sleeps) < 3
    async with KeyringStore().lock(KEY):
        # The directory has only lock files.
        assert {path.name for path in (tmp_path / "aprocore").iterdir()} == {".keyring.locks"}


@pytest.mark.fault("I15")
@pytest.mark.parametrize(
    ("failure", "message"),
    [
        (NoKeyringError("none"), r"This system has no keyring\. Use another store"),
        (KeyringLocked("a-secret-it-was-given"), r"keyring failed: KeyringLocked\. Unlock it"),
        (PanicException("a-secret-it-was-given"), r"keyring failed: PanicException\. Unlock it"),
    ],
)
async def test_a_keyring_failure_is_reported_without_a_fallback(
    keyring: Keyring, tmp_path: Path, failure: BaseException, message: str
) -> None:
    keyring.failure = failure
    store = KeyringStore()
    for use in (store.load(KEY), store.save(KEY, TOKEN), store.clear(KEY)):
        with pytest.raises(ConfigurationError, match=message) as caught:
            await use
        assert_hidden(repr(caught.value), "a-secret-it-was-given")
    assert not list(tmp_path.rglob("*.json"))


@pytest.mark.fault("I15")
async def test_a_keyring_that_stores_nothing_is_rejected(keyring: Keyring) -> None:
    keyring.forgetful = True
    with pytest.raises(ConfigurationError, match="does not store entries"):
        await KeyringStore().save(KEY, TOKEN)


async def test_a_foreign_entry_is_not_changed(keyring: Keyring) -> None:
    await KeyringStore().save(KEY, TOKEN)
    (name,) = keyring.entries
    for entry, message in (("a password", "is not a valid token"), ('{"format": 3}', "written by a newer release")):
        keyring.entries[name] = entry
        with pytest.raises(ConfigurationError, match=f"of user 'default' in the keyring.*{message}"):
            await KeyringStore().load(KEY)
        assert keyring.entries[name] == entry
    for use in (KeyringStore().save(KEY, TOKEN), KeyringStore().clear(KEY)):
        with pytest.raises(ConfigurationError, match="written by a newer release"):
            await use
    assert keyring.entries == {name: '{"format": 3}'}


async def test_a_sign_out_is_recorded_until_the_next_sign_in(keyring: Keyring, clock: FakeClock) -> None:
    store = KeyringStore(clock=clock)
    assert not await store.is_signed_out(KEY)
    await store.save(KEY, TOKEN)
    (name,) = keyring.entries
    await store.clear(KEY)
    assert name not in keyring.entries
    assert await store.load(KEY) is None
    assert await store.is_signed_out(KEY)
    clock.advance(31 * 24 * 3600.0)
    assert not await store.is_signed_out(KEY)
    await store.clear(KEY)
    await store.save(KEY, TOKEN)
    assert not await store.is_signed_out(KEY)
    assert list(keyring.entries) == [name]


@pytest.mark.usefixtures("keyring")
async def test_a_user_token_is_refreshed_and_stored(sandbox: Sandbox, clock: FakeClock) -> None:
    store = KeyringStore()
    async with await signed_in_session(sandbox, clock, store=store, age=6_000.0) as procore:
        await procore.me()
        token = await procore.token_manager.token()
    assert await KeyringStore().load(key_of(sandbox)) == token
    assert count_token_requests(sandbox) == 1


@pytest.mark.usefixtures("keyring")
def test_invalid_arguments_and_a_missing_extra_are_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    assert repr(KeyringStore()) == "KeyringStore('aprocore')"
    with pytest.raises(ConfigurationError, match="service must be a non-empty string, got ''"):
        KeyringStore("")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(ConfigurationError, match=r"pip install \"aprocore\[keyring\]\""):
        KeyringStore()


# -- entries of limited length ----------------------------------------------------------------------------------------

LONG = Token("a" * 1_500, "r" * 1_200, expires_in=5400, created_at=1.0, received_at=2.0)
LONGER = Token("b" * 3_900, "s" * 1_300, expires_in=5400, created_at=1.0, received_at=3.0)


@pytest.fixture
def limited(keyring: Keyring, monkeypatch: pytest.MonkeyPatch) -> Keyring:
    """Use the limit of Windows' Credential Manager."""
    monkeypatch.setattr(keyring_entries, "MAX_ENTRY", 1_280)
    return keyring


async def test_a_long_token_is_stored_in_entries_of_limited_length(limited: Keyring) -> None:
    store = KeyringStore()
    await store.save(KEY, TOKEN)
    assert len(limited.entries) == 1
    for token, count in ((LONG, 4), (LONGER, 6), (LONG, 4)):
        await store.save(KEY, token)
        assert await KeyringStore().load(KEY) == token
        assert len(limited.entries) == count, "no part of another token is left"
        assert max(len(entry) for entry in limited.entries.values()) <= 1_280
    await store.save(KEY, TOKEN)
    assert len(limited.entries) == 1
    await store.save(KEY, LONG)
    await store.clear(KEY)
    assert await store.is_signed_out(KEY)
    assert len(limited.entries) == 1, "the sign-out"


async def test_a_long_entry_from_a_keyring_without_a_limit_is_still_read(
    keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring_entries, "MAX_ENTRY", None)
    await KeyringStore().save(KEY, LONG)
    assert len(keyring.entries) == 1
    monkeypatch.setattr(keyring_entries, "MAX_ENTRY", 1_280)
    assert await KeyringStore().load(KEY) == LONG


async def test_a_killed_process_leaves_the_old_or_the_new_token(limited: Keyring) -> None:
    outcomes = set()
    for calls in range(60):
        limited.entries.clear()
        limited.calls_left = None
        await KeyringStore().save(KEY, LONG)
        limited.calls_left = calls
        with contextlib.suppress(ConfigurationError):
            await KeyringStore().save(KEY, LONGER)
        limited.calls_left = None
        loaded = await KeyringStore().load(KEY)
        assert loaded in (LONG, LONGER)
        outcomes.add(loaded.received_at if loaded else None)
        await KeyringStore().save(KEY, LONG)
        await KeyringStore().save(KEY, LONGER)
        assert await KeyringStore().load(KEY) == LONGER
    assert outcomes == {2.0, 3.0}


async def test_a_token_of_which_a_part_is_missing_is_reported_and_can_be_replaced(limited: Keyring) -> None:
    await KeyringStore().save(KEY, LONG)
    part = next(name for name in limited.entries if name[1].endswith("part a.1"))
    del limited.entries[part]
    with pytest.raises(ConfigurationError, match=r"A part of the keyring entry .* is missing"):
        await KeyringStore().load(KEY)
    await KeyringStore().save(KEY, LONGER)
    assert await KeyringStore().load(KEY) == LONGER


async def test_a_token_that_is_replaced_while_it_is_read_is_read_again(
    limited: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    await KeyringStore().save(KEY, LONG)
    get, replaced = limited.get_password, []

    def replacing_get(service: str, name: str) -> str | None:
        entry = get(service, name)
        if not replaced:
            replaced.append(name)
            KeyringEntries(limited, service).set(name, TokenSerializer().serialize(KEY, LONGER))
        return entry

    monkeypatch.setattr(sys.modules["keyring"], "get_password", replacing_get)
    assert await KeyringStore().load(KEY) == LONGER


async def test_parts_of_a_newer_release_are_not_changed(limited: Keyring) -> None:
    await KeyringStore().save(KEY, LONG)
    name = next(name for name, entry in limited.entries.items() if '"parts"' in entry)
    limited.entries[name] = limited.entries[name].replace('"format": 1', '"format": 3')
    before = dict(limited.entries)
    for use in (KeyringStore().load(KEY), KeyringStore().save(KEY, TOKEN), KeyringStore().clear(KEY)):
        with pytest.raises(ConfigurationError, match="written by a newer release"):
            await use
    assert limited.entries == before
