"""KeyringStore with a fake of the keyring package."""

from __future__ import annotations

import sys
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest

from aprocore import ConfigurationError, KeyringStore, Token, TokenKey, TokenRefreshError
from aprocore.sandbox import Sandbox
from tests.support.canary import assert_hidden
from tests.support.clock import FakeClock
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


@attrs.define
class Keyring:
    """Fake of the keyring module."""

    entries: dict[tuple[str, str], str] = attrs.field(factory=dict)
    failure: Exception | None = None
    forgetful: bool = False

    def get_password(self, service: str, name: str) -> str | None:
        if self.failure is not None:
            raise self.failure
        return self.entries.get((service, name))

    def set_password(self, service: str, name: str, password: str) -> None:
        assert type(password) is str
        if not self.forgetful:
            self.entries[service, name] = password

    def delete_password(self, service: str, name: str) -> None:
        if (service, name) not in self.entries:
            raise PasswordDeleteError(name)
        del self.entries[service, name]


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Keyring:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
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
    ],
)
async def test_a_keyring_failure_is_reported_without_a_fallback(
    keyring: Keyring, tmp_path: Path, failure: Exception, message: str
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
    for entry, message in (("a password", "is not a valid token"), ('{"format": 2}', "written by a newer release")):
        keyring.entries[name] = entry
        with pytest.raises(ConfigurationError, match=f"of user 'default' in the keyring.*{message}"):
            await KeyringStore().load(KEY)
        assert keyring.entries[name] == entry
    for use in (KeyringStore().save(KEY, TOKEN), KeyringStore().clear(KEY)):
        with pytest.raises(ConfigurationError, match="written by a newer release"):
            await use
    assert keyring.entries == {name: '{"format": 2}'}


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
