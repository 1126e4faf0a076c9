"""The interface of a token store."""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import AbstractAsyncContextManager
from typing import NamedTuple

from ...sansio.tokens import Token

__all__ = ["TokenKey", "TokenStore"]


class TokenKey(NamedTuple):
    """Whose token it is: it never works in another environment or for another app, and is never looked for there."""

    #: The environment's name.
    environment: str
    client_id: str
    #: The name that the application gave the person: ``as_user``, ``user=``.
    user: str = "default"


class TokenStore(ABC):
    """Keeps one token a key.

    A store does no I/O when it is made, and none on the event loop's thread.
    """

    @abstractmethod
    async def load(self, key: TokenKey) -> Token | None:
        """Return the token of ``key``, None where there is none.

        Raises:
            ConfigurationError: the store cannot be trusted or read as it is.
        """

    @abstractmethod
    async def save(self, key: TokenKey, token: Token) -> None:
        """Keep ``token``; when this returns, it survives a crash as far as this store can promise."""

    @abstractmethod
    async def clear(self, key: TokenKey) -> None:
        """Forget the token of ``key``."""

    @abstractmethod
    def lock(self, key: TokenKey) -> AbstractAsyncContextManager[None]:
        """Hold off every other renewal of ``key``, in this process and in all that share the store.

        Raises:
            TokenRefreshError: the lock was not to be had in time; nobody may renew without it.
        """
