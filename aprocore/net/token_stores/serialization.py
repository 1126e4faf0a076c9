"""A token as a text, for stores that keep texts."""

from __future__ import annotations

import json

from ...errors import ConfigurationError
from ...sansio.tokens import Token
from ...types import RevealedSecret

__all__ = ["deserialize_token", "serialize_token"]

#: Written into each record; one with a higher number belongs to a newer release and is left alone.
FORMAT = 1


def serialize_token(token: Token) -> str:
    """Return the record of a token, whose repr hides it."""
    return RevealedSecret(json.dumps({"format": FORMAT, "token": token.to_dict()}))


def deserialize_token(record: str, place: str) -> Token:
    """Return the token of a record; ``place`` says in messages where that is.

    Raises:
        ConfigurationError: it is none, or a newer release's.
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
            f"The token {place} was written by a newer release of aprocore.", hint="Update this one."
        )
    raise ConfigurationError(f"What is stored {place} is no token.", hint="Remove it there, and sign in again.")
