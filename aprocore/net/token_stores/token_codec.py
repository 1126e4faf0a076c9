"""Encoding of tokens as JSON objects, in plain text or encrypted."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from ...errors import ConfigurationError
from ...sansio.tokens import Token
from ...types import RevealedBytes, hide_arguments
from ..encryption_keys import fernet_of
from .base import TokenKey

__all__ = ["TokenCodec", "is_encrypted"]

# The only field of an encrypted token.
_ENCRYPTED = "encrypted"


@hide_arguments
class TokenCodec:
    """Encodes tokens for storage, encrypted if there is an encryption key.

    A plain token is decoded with or without an encryption key, so that a store can be encrypted later. An encrypted one
    contains the key of its user, because it must not pass for the token of another user if it is moved there.

    Args:
        encryption: a secret text of at least 32 characters, or several: the first encrypts, all of them decrypt.

    Raises:
        ConfigurationError: a secret is too short, or the extra is not installed.
    """

    def __init__(self, encryption: str | Iterable[str] | None = None) -> None:
        self._fernet = (
            None
            if encryption is None
            else fernet_of(encryption, "aprocore token store", option="encryption", extra="encryption")
        )

    def __repr__(self) -> str:
        return f"<TokenCodec, {'encrypted' if self.encrypts else 'plain'}>"

    @property
    def encrypts(self) -> bool:
        """Whether tokens are encrypted."""
        return self._fernet is not None

    def check_picklable(self, store: object) -> None:
        """Raise ``TypeError`` if the pickle of ``store`` would contain the encryption key."""
        if self.encrypts:
            raise TypeError(
                f"A {type(store).__name__} can't be pickled if its tokens are encrypted. Pass the encryption key in an "
                f"environment variable, and create the {type(store).__name__} in the other process."
            )

    def encode(self, key: TokenKey, token: Token) -> dict[str, Any]:
        """Return a token as a JSON object."""
        if self._fernet is None:
            return token.to_dict()
        content = RevealedBytes(json.dumps({"key": list(key), "token": token.to_dict()}).encode())
        return {_ENCRYPTED: self._fernet.encrypt(content).decode()}

    def decode(self, key: TokenKey, entry: Any, location: str) -> Token | None:
        """Return the token of an encoded one, or None if it is malformed; ``location`` is for messages.

        Raises:
            ConfigurationError: it is encrypted with another encryption key, or for another user.
        """
        if not is_encrypted(entry):
            return _token_of(entry)
        owner, content = self._decrypt(entry, location)
        token = _token_of(content)
        del entry, content  # tracebacks may show local variables
        if owner != key:
            raise ConfigurationError(
                f"The token {location} was encrypted for another user, app or environment.",
                hint="Find out who has changed the store. Delete the token with store.clear(key), and sign in again.",
            )
        return token

    def owner_of(self, entry: Any, location: str) -> TokenKey | None:
        """Return the key of an encrypted token; None for a plain one, which does not contain it.

        Raises:
            ConfigurationError: it is encrypted with another encryption key.
        """
        return self._decrypt(entry, location)[0] if is_encrypted(entry) else None

    def _decrypt(self, entry: Any, location: str) -> tuple[TokenKey, Any]:
        if self._fernet is None:
            raise ConfigurationError(
                f"The token {location} is encrypted, and this store has no encryption key.",
                hint="Pass the key with which it was encrypted as encryption=….",
            )
        from cryptography.fernet import InvalidToken

        try:
            content = json.loads(self._fernet.decrypt(str(entry[_ENCRYPTED])))
            return TokenKey(*content["key"]), content["token"]
        except (InvalidToken, UnicodeEncodeError):
            pass
        raise ConfigurationError(
            f"The token {location} can't be decrypted: it was encrypted with another key, or has been changed.",
            hint="Pass the key with which it was encrypted as one of encryption=[…]. If that key is lost, delete the "
            "token with store.clear(key), and sign in again.",
        )


def is_encrypted(entry: Any) -> bool:
    """Return whether an encoded token is encrypted."""
    return isinstance(entry, dict) and _ENCRYPTED in entry


def _token_of(content: Any) -> Token | None:
    try:
        return Token.from_dict(content)
    except (ValueError, TypeError, AttributeError, KeyError):
        return None
