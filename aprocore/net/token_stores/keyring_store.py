"""Tokens in the keyring of the system."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from ...errors import ConfigurationError
from ...sansio.tokens import Token
from ..clock import SYSTEM_CLOCK, Clock
from ..threads import Threads
from .base import TokenKey, TokenStore
from .file import FileStore, default_path, off_loop
from .serialization import deserialize_token, serialize_token

__all__ = ["KeyringStore"]

T = TypeVar("T")

_ELSEWHERE = "Name another store, as FileStore()."

# Its own: a keyring may wait for a person to unlock it.
_THREADS = Threads()


class KeyringStore(TokenStore):
    """Keep tokens in the system's keyring, which encrypts them: Keychain, Secret Service, KWallet.

    Needs ``aprocore[keyring]``. Each token is one entry, under ``service``. Processes keep each other from renewing the
    same token by lock files, which lie where ``FileStore()`` has its own and need ``flock`` as that does. Where there
    is no keyring it says so, and puts tokens nowhere else.
    """

    def __init__(self, service: str = "aprocore", *, lock_timeout: float = 60.0, clock: Clock = SYSTEM_CLOCK) -> None:
        """Make a store, without I/O.

        Args:
            service: what the keyring calls the application.
            lock_timeout: seconds to wait for another process's renewal.
            clock: for tests.

        Raises:
            ConfigurationError: ``service`` is no name, or the extra is not installed.
        """
        if not isinstance(service, str) or not service:
            raise ConfigurationError(f"service must be a text, not {service!r}.")
        if importlib.util.find_spec("keyring") is None:
            raise ConfigurationError("KeyringStore needs keyring.", hint='Install it: pip install "aprocore[keyring]".')
        self._service = service
        self._lock_timeout = lock_timeout
        self._clock = clock
        self._locks: FileStore | None = None

    def __repr__(self) -> str:
        return f"KeyringStore({self._service!r})"

    async def load(self, key: TokenKey) -> Token | None:
        record = await self._do(lambda keyring: keyring.get_password(self._service, _name(key)))
        return None if record is None else deserialize_token(record, f"of user {key.user!r} in the keyring")

    async def save(self, key: TokenKey, token: Token) -> None:
        record = serialize_token(token)

        def save(keyring: Any) -> bool:
            keyring.set_password(self._service, _name(key), str(record))
            return bool(keyring.get_password(self._service, _name(key)) == record)

        # There are keyrings that keep nothing and say nothing.
        if not await self._do(save):
            raise ConfigurationError("The system's keyring does not keep what it is given.", hint=_ELSEWHERE)

    async def clear(self, key: TokenKey) -> None:
        def clear(keyring: Any) -> None:
            if keyring.get_password(self._service, _name(key)) is not None:
                keyring.delete_password(self._service, _name(key))

        await self._do(clear)

    @asynccontextmanager
    async def lock(self, key: TokenKey) -> AsyncIterator[None]:
        if self._locks is None:
            path = default_path().with_name("keyring")
            self._locks = FileStore(path, lock_timeout=self._lock_timeout, clock=self._clock)
        async with self._locks.lock(key):
            yield

    async def _do(self, work: Callable[[Any], T]) -> T:
        def run() -> T:
            import keyring
            from keyring.errors import KeyringError, NoKeyringError

            try:
                return work(keyring)
            except NoKeyringError:
                raise ConfigurationError("There is no keyring on this system.", hint=_ELSEWHERE) from None
            except KeyringError as error:
                # Its text is the backend's, which may say what it was given.
                raise ConfigurationError(
                    f"The system's keyring refuses: {type(error).__name__}.", hint="Unlock it, and call again."
                ) from None

        return await off_loop(run, _THREADS)


def _name(key: TokenKey) -> str:
    return json.dumps(list(key))
