"""Token serialization for stores of text records."""

from __future__ import annotations

import json
from typing import Any

import attrs

from ...errors import ConfigurationError
from ...sansio.tokens import Token
from ...types import RevealedSecret
from .base import TokenKey
from .token_codec import TokenCodec

__all__ = ["TokenSerializer", "is_newer_format", "newer_format_error"]

# Format versions of records. A record with a higher one was written by a newer release and is not changed. Releases
# without encryption know the first only, and do not change encrypted records either.
PLAIN, ENCRYPTED = 1, 2


@attrs.frozen
class TokenSerializer:
    """Serializes tokens as JSON records, which contain the key of their user, and are encrypted if the codec does."""

    codec: TokenCodec = attrs.field(factory=TokenCodec)

    def serialize(self, key: TokenKey, token: Token) -> str:
        """Return the token as a JSON record, whose repr is redacted."""
        entry = self.codec.encode(key, token)
        record = {"format": ENCRYPTED} if self.codec.encrypts else {"format": PLAIN, "key": list(key)}
        return RevealedSecret(json.dumps({**record, "token": entry}))

    def deserialize(self, key: TokenKey, record: str, location: str) -> Token:
        """Return the token of a record; ``location`` describes the record in messages.

        Raises:
            ConfigurationError: the record is invalid, was written by a newer release, or can't be decrypted.
        """
        token = self.codec.decode(key, _entry_of(record, location), location)
        del record  # tracebacks may show local variables
        if token is None:
            raise _invalid(location)
        return token

    def key_of(self, record: str, location: str) -> TokenKey | None:
        """Return the key of a record's user; None for a record of a release that did not store it.

        Raises:
            ConfigurationError: the record is invalid, was written by a newer release, or can't be decrypted.
        """
        owner = self.codec.owner_of(_entry_of(record, location), location)
        if owner is not None:
            return owner
        key = json.loads(record).get("key")
        return None if key is None else TokenKey(*key)

    def refusal(self, key: TokenKey, record: str, location: str) -> ConfigurationError | None:
        """Return why a record must not be replaced by another token, or None.

        An invalid record may be replaced; one of a newer release, or one that can't be decrypted, may not.
        """
        if is_newer_format(record):
            return newer_format_error(location)
        try:
            entry = json.loads(record)["token"]
        except (ValueError, TypeError, KeyError, RecursionError):
            return None
        try:
            self.codec.decode(key, entry, location)
        except ConfigurationError as error:
            return error.with_traceback(None)
        return None


def _entry_of(record: str, location: str) -> Any:
    newer, entry = is_newer_format(record), None
    try:
        data = json.loads(record)
        if isinstance(data["format"], int):
            entry = data["token"]
    except (ValueError, TypeError, KeyError, RecursionError):
        pass
    record = data = ""  # tracebacks may show local variables
    if newer:
        raise newer_format_error(location)
    if entry is None:
        raise _invalid(location)
    return entry


def is_newer_format(record: str | None) -> bool:
    """Return whether a newer release has written the record, which then must not be changed."""
    try:
        return record is not None and bool(json.loads(record)["format"] > ENCRYPTED)
    except (ValueError, TypeError, KeyError, RecursionError):
        return False


def newer_format_error(location: str) -> ConfigurationError:
    """Return the error for a record of a newer release."""
    return ConfigurationError(
        f"The token {location} was written by a newer release of aprocore.", hint="Update aprocore."
    )


def _invalid(location: str) -> ConfigurationError:
    return ConfigurationError(f"The record {location} is not a valid token.", hint="Delete it and sign in again.")
