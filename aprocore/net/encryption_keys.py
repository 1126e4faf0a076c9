"""Encryption keys derived from secret texts.

For Fernet of the cryptography package (AES-128-CBC and HMAC-SHA256), which is audited and rotates keys by itself.
"""

from __future__ import annotations

import base64
import importlib.util
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from cryptography.fernet import MultiFernet

__all__ = ["MIN_SECRET", "fernet_of"]

MIN_SECRET = 32
"""Minimum length of a secret in characters: 128 bits of a hexadecimal text."""

_ADVICE = 'Create one with: python -c "import secrets; print(secrets.token_urlsafe(32))"'


def fernet_of(secret: str | Iterable[str], purpose: str, *, option: str, extra: str) -> MultiFernet:
    """Return the encryption for one purpose: what is encrypted for another one is not decrypted.

    Args:
        secret: a secret text of at least 32 characters, or several: the first encrypts, all of them decrypt.
        purpose: what is encrypted.
        option: name of the argument, for messages.
        extra: the extra that installs the cryptography package, for messages.

    Raises:
        ConfigurationError: a secret is too short, or the extra is not installed.
    """
    texts = [secret] if isinstance(secret, str) else secret
    secrets = list(texts) if isinstance(texts, Iterable) else []
    if not secrets or not all(isinstance(text, str) and len(text) >= MIN_SECRET for text in secrets):
        raise ConfigurationError(f"{option} must have at least {MIN_SECRET} characters.", hint=_ADVICE)
    if importlib.util.find_spec("cryptography") is None:
        raise ConfigurationError(
            f"{option} requires the cryptography package.", hint=f'Install it: pip install "aprocore[{extra}]".'
        )
    from cryptography.fernet import Fernet, MultiFernet
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return MultiFernet(
        [
            Fernet(base64.urlsafe_b64encode(HKDF(SHA256(), 32, salt=None, info=purpose.encode()).derive(text.encode())))
            for text in secrets
        ]
    )
