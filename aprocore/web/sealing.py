"""Sealed texts: encrypted and signed values for cookies, with an age, and keys that can be rotated."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from ..errors import ConfigurationError
from ..net.clock import Clock
from ..net.encryption_keys import fernet_of
from ..types import hide_arguments

__all__ = ["Sealer"]

# Of the 4096 bytes of a cookie with its name and attributes: RFC 6265, section 6.1.
_MAX_SEALED = 3840


@hide_arguments
class Sealer:
    """Seals values for one purpose: what is sealed for another one, or with other secrets, is not unsealed.

    Args:
        secret: a secret text of at least 32 characters, or several: the first seals, all of them unseal.
        purpose: what the values are for.
        clock: source of time.

    Raises:
        ConfigurationError: a secret is too short, or the extra is not installed.
    """

    def __init__(self, secret: str | Iterable[str], purpose: str, clock: Clock) -> None:
        self._fernet = fernet_of(secret, purpose, option="secret", extra="web")
        self._clock = clock

    def __repr__(self) -> str:
        return "<Sealer>"

    def seal(self, value: Mapping[str, Any]) -> str:
        """Return a JSON object as a sealed text, which is safe in a cookie.

        Raises:
            ConfigurationError: the text would be longer than browsers accept in a cookie.
        """
        data = json.dumps(value, separators=(",", ":")).encode()
        sealed = self._fernet.encrypt_at_time(data, int(self._clock.time())).decode()
        if len(sealed) > _MAX_SEALED:
            raise ConfigurationError(
                f"{len(sealed)} bytes are too long for a cookie.", hint="Pass a shorter return_to."
            )
        return sealed

    def unseal(self, text: str, max_age: float) -> dict[str, Any] | None:
        """Return the object sealed in ``text``; None if it is older than ``max_age`` seconds, or another's."""
        from cryptography.fernet import InvalidToken

        try:
            data = self._fernet.decrypt_at_time(text.encode(), int(max_age), int(self._clock.time()))
        except (InvalidToken, UnicodeEncodeError):
            return None
        value: dict[str, Any] = json.loads(data)
        return value
