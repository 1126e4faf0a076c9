"""Sealed texts: encrypted and signed values for cookies, with an age, and keys that can be rotated.

By Fernet of the cryptography package (AES-128-CBC and HMAC-SHA256, with the time of sealing), which is audited and
rotates keys by itself.
"""

from __future__ import annotations

import base64
import importlib.util
import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from ..net.clock import Clock
from ..types import hide_arguments

if TYPE_CHECKING:
    from cryptography.fernet import MultiFernet

__all__ = ["MIN_SECRET", "Sealer"]

MIN_SECRET = 32
"""Minimum length of a secret in characters: 128 bits of a hexadecimal text."""

_MAX_SEALED = 4096  # of a cookie: RFC 6265, section 6.1
_ADVICE = 'Create one with: python -c "import secrets; print(secrets.token_urlsafe(32))"'


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
        secrets = [secret] if isinstance(secret, str) else list(secret)
        if not secrets or not all(isinstance(text, str) and len(text) >= MIN_SECRET for text in secrets):
            raise ConfigurationError(f"secret must have at least {MIN_SECRET} characters.", hint=_ADVICE)
        if importlib.util.find_spec("cryptography") is None:
            raise ConfigurationError(
                "Sealed cookies require the cryptography package.", hint='Install it: pip install "aprocore[web]".'
            )
        self._fernet = _fernet(secrets, purpose)
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


def _fernet(secrets: list[str], purpose: str) -> MultiFernet:
    from cryptography.fernet import Fernet, MultiFernet
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return MultiFernet(
        [
            Fernet(base64.urlsafe_b64encode(HKDF(SHA256(), 32, salt=None, info=purpose.encode()).derive(text.encode())))
            for text in secrets
        ]
    )
