"""Token serialization for stores of text records."""

from __future__ import annotations

import json

from ...errors import ConfigurationError
from ...sansio.tokens import Token
from ...types import RevealedSecret

__all__ = ["deserialize_token", "serialize_token"]

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
    newer, token = False, None
    try:
        data = json.loads(record)
        newer = data["format"] > FORMAT
        token = None if newer else Token.from_dict(data["token"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        pass
    if token is not None:
        return token
    # Tracebacks may show local variables.
    record = data = ""
    if newer:
        raise ConfigurationError(
            f"The token {location} was written by a newer release of aprocore.", hint="Update aprocore."
        )
    raise ConfigurationError(f"The record {location} is not a valid token.", hint="Delete it and sign in again.")
