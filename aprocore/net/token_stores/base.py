"""Token store interface."""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import AbstractAsyncContextManager
from typing import NamedTuple

from ...errors import ConfigurationError
from ...sansio.tokens import Token

__all__ = ["SIGN_OUT_LIFETIME", "NonceStore", "SignOutStore", "StoreUnavailableError", "TokenKey", "TokenStore"]

SIGN_OUT_LIFETIME = 30 * 24 * 3600.0
"""Seconds for which a sign-out is recorded, longer than a process is expected to keep an unused token in memory."""


class TokenKey(NamedTuple):
    """Key of a stored token, which is valid for one environment, app and user only."""

    environment: str
    """The name of the environment."""
    client_id: str
    """The client ID of the app."""
    user: str = "default"
    """The application's name of the user, from ``as_user`` or ``user=``."""


class StoreUnavailableError(ConnectionError):
    """The server of a store can't be used. The text, unlike that of foreign exceptions, is known to have no secrets."""


class TokenStore(ABC):
    """Storage of one token per key.

    A store does no I/O when it is created, and none on the event loop's thread.
    """

    @abstractmethod
    async def load(self, key: TokenKey) -> Token | None:
        """Return the token of ``key``, or None.

        Raises:
            ConfigurationError: the store can't be read, or must not be trusted.
        """

    @abstractmethod
    async def save(self, key: TokenKey, token: Token) -> None:
        """Persist ``token`` under ``key``; once this returns, it survives a crash as far as the store supports that."""

    @abstractmethod
    async def clear(self, key: TokenKey) -> None:
        """Delete the token of ``key``: the user signs out, or is deleted."""

    async def keys(self) -> list[TokenKey]:
        """Return the keys of all stored tokens.

        Raises:
            ConfigurationError: the store can't list them, or can't be read.
        """
        raise ConfigurationError(f"{type(self).__name__} can't list its tokens.")

    @abstractmethod
    def lock(self, key: TokenKey) -> AbstractAsyncContextManager[None]:
        """Acquire the lock for refreshing the token of ``key``, among all tasks and processes that share the store.

        Raises:
            TokenRefreshError: the lock was not acquired in time; a refresh without it is not allowed.
        """


class SignOutStore(TokenStore):
    """Token store whose `clear` records the sign-out (a tombstone), so that a token without one is missing by accident.

    A process that still has a token stores it again after an accident, and not after a sign-out.
    """

    @abstractmethod
    async def is_signed_out(self, key: TokenKey) -> bool:
        """Return whether the last change of ``key`` was a sign-out, at most `SIGN_OUT_LIFETIME` ago."""


class NonceStore(ABC):
    """Store of used nonces, such as the state of a sign-in, for all processes that share it.

    A store without this interface makes each process refuse only what it has seen itself.
    """

    @abstractmethod
    async def use_once(self, nonce: str, seconds: float) -> bool:
        """Record a use of ``nonce``, which is remembered for ``seconds``; return False if it was used before.

        Raises:
            ConfigurationError: the store can't be used, or must not be trusted.
        """
