"""Token serialization for stores of text records."""

from __future__ import annotations

import json

from ...errors import ConfigurationError
from ...sansio.tokens import Token
from ...types import RevealedSecret

__all__ = ["deserialize_token", "is_newer_format", "newer_format_error", "serialize_token"]

# Format version of each record. A record with a higher one was written by a newer release and is not changed.
FORMAT = 1


def serialize_token(token: Token) -> str:
    """Return the token as a JSON record, whose repr is redacted."""
    return RevealedSecret(json.dumps({"format": FORMAT, "token": token.to_dict()}))


def deserialize_token(record: str, location: str) -> Token:
    """Return the token of a record; ``location`` describes the record in messages.

    Raises:
        ConfigurationError: the record is invalid, or was written by a newer release.
    """
    newer, token = is_newer_format(record), None
    try:
        data = json.loads(record)
        token = Token.from_dict(data["token"]) if not newer and isinstance(data["format"], int) else None
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        pass
    if token is not None:
        return token
    # Tracebacks may show local variables.
    record = data = ""
    if newer:
        raise newer_format_error(location)
    raise ConfigurationError(f"The record {location} is not a valid token.", hint="Delete it and sign in again.")


def is_newer_format(record: str | None) -> bool:
    """Return whether a newer release has written the record, which then must not be changed."""
    try:
        return record is not None and bool(json.loads(record)["format"] > FORMAT)
    except (ValueError, TypeError, KeyError, RecursionError):
        return False


def newer_format_error(location: str) -> ConfigurationError:
    """Return the error for a record of a newer release."""
    return ConfigurationError(
        f"The token {location} was written by a newer release of aprocore.", hint="Update aprocore."
    )
