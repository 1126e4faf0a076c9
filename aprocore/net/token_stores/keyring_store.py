"""Token store in the system keyring."""

from __future__ import annotations

import functools
import importlib.util
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Self, TypeVar

from ...errors import ConfigurationError
from ...sansio.tokens import Token
from ..clock import SYSTEM_CLOCK, Clock
from ..threads import Threads
from .base import SIGN_OUT_LIFETIME, SignOutStore, TokenKey
from .file import FileStore, default_path, off_loop
from .keyring_entries import KeyringEntries, PartsMissingError
from .serialization import TokenSerializer, is_newer_format, newer_format_error

__all__ = ["KeyringStore"]

T = TypeVar("T")

_USE_ANOTHER_STORE = "Use another store, such as FileStore()."

_SERIALIZER = TokenSerializer()

# Separate threads, because a keyring may wait until a person unlocks it.
_THREADS = Threads()


class KeyringStore(SignOutStore):
    """Token store in the system keyring, which encrypts the tokens: Keychain, Secret Service, KWallet, Windows' vault.

    Needs ``aprocore[keyring]``. Each token is one entry under ``service``, on Windows several if it is long. Refreshes
    are locked between processes with lock files, which are next to those of ``FileStore()`` and need a file system with
    locks too. Without a keyring an error is raised; tokens are never stored elsewhere.
    """

    def __init__(self, service: str = "aprocore", *, lock_timeout: float = 60.0, clock: Clock = SYSTEM_CLOCK) -> None:
        """Create a store, without I/O.

        Args:
            service: name of the application in the keyring.
            lock_timeout: seconds to wait for a refresh in another process.
            clock: for tests.

        Raises:
            ConfigurationError: ``service`` is not a non-empty string, or the extra is not installed.
        """
        if not isinstance(service, str) or not service:
            raise ConfigurationError(f"service must be a non-empty string, got {service!r}.")
        if importlib.util.find_spec("keyring") is None:
            raise ConfigurationError(
                "KeyringStore requires the keyring package.", hint='Install it: pip install "aprocore[keyring]".'
            )
        self._service = service
        self._lock_timeout = lock_timeout
        self._clock = clock
        self._locks: FileStore | None = None

    def __repr__(self) -> str:
        return f"KeyringStore({self._service!r})"

    def __reduce__(self) -> tuple[Callable[[], Self], tuple[()]]:
        create = functools.partial(type(self), self._service, lock_timeout=self._lock_timeout, clock=self._clock)
        return create, ()

    async def load(self, key: TokenKey) -> Token | None:
        record = await self._run(lambda entries: entries.get(_name(key)))
        return None if record is None else _SERIALIZER.deserialize(key, record, _location(key))

    async def save(self, key: TokenKey, token: Token) -> None:
        record = _SERIALIZER.serialize(key, token)

        def save(entries: KeyringEntries) -> bool:
            self._check_not_newer(entries, key)
            entries.set(_name(key), record)
            entries.delete(_sign_out_name(key))
            return bool(entries.get(_name(key)) == record)

        # Some keyrings silently store nothing.
        if not await self._run(save):
            raise ConfigurationError("The system keyring does not store entries.", hint=_USE_ANOTHER_STORE)

    async def clear(self, key: TokenKey) -> None:
        def clear(entries: KeyringEntries) -> None:
            self._check_not_newer(entries, key)
            # An entry of its own, because older releases take any record for a token.
            entries.set(_sign_out_name(key), json.dumps({"signed_out": self._clock.time()}))
            entries.delete(_name(key))

        await self._run(clear)

    async def is_signed_out(self, key: TokenKey) -> bool:
        record = await self._run(lambda entries: entries.get(_sign_out_name(key)))
        try:
            return bool(self._clock.time() - json.loads(record or "{}")["signed_out"] < SIGN_OUT_LIFETIME)
        except (ValueError, TypeError, KeyError):
            return record is not None

    @asynccontextmanager
    async def lock(self, key: TokenKey) -> AsyncIterator[None]:
        if self._locks is None:
            path = default_path().with_name("keyring")
            self._locks = FileStore(path, lock_timeout=self._lock_timeout, clock=self._clock)
        async with self._locks.lock(key):
            yield

    def _check_not_newer(self, entries: KeyringEntries, key: TokenKey) -> None:
        try:
            record = entries.get(_name(key))
        except PartsMissingError:
            return  # it is lost, and can be replaced
        if is_newer_format(record):
            raise newer_format_error(_location(key))

    async def _run(self, work: Callable[[KeyringEntries], T]) -> T:
        def run() -> T:
            failure: type[BaseException]
            try:
                import keyring

                return work(KeyringEntries(keyring, self._service))
            except (ConfigurationError, KeyboardInterrupt, SystemExit):
                raise
            except BaseException as error:  # of any library, or of another language
                # Not the error itself: the backend's text may contain the token.
                failure = type(error)
            if any(base.__name__ == "NoKeyringError" for base in failure.__mro__):
                raise ConfigurationError("This system has no keyring.", hint=_USE_ANOTHER_STORE)
            raise ConfigurationError(f"The system keyring failed: {failure.__name__}.", hint="Unlock it and retry.")

        return await off_loop(run, _THREADS)


def _location(key: TokenKey) -> str:
    return f"of user {key.user!r} in the keyring"


def _sign_out_name(key: TokenKey) -> str:
    return f"{_name(key)} signed out"


def _name(key: TokenKey) -> str:
    return json.dumps(list(key))
