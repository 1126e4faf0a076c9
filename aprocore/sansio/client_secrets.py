"""Client secrets of apps: a text, or what supplies it for each token request, such as a secret manager."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import attrs

from ..types import Secret
from .secret_fields import check_secret, to_secret

__all__ = ["ClientSecret", "SecretSupplier", "SuppliedSecret", "client_secret_validator", "to_client_secret"]

SecretSupplier: TypeAlias = Callable[[], Awaitable[str]]
"""Async function that returns the current client secret."""


@attrs.frozen(repr=False)
class SuppliedSecret:
    """Client secret from an async function, which is called before each token request."""

    _supply: SecretSupplier

    def __repr__(self) -> str:
        # Arguments of a partial function may be secret.
        return "<SuppliedSecret>"

    async def get(self) -> Secret:
        """Return the current secret.

        Raises:
            ConfigurationError: the function returned no valid secret.
            Exception: the function failed.
        """
        secret = to_secret(await self._supply())
        check_secret("The client secret from the supplier", secret)
        return secret


ClientSecret: TypeAlias = Secret | SuppliedSecret


def to_client_secret(value: str | Secret | SuppliedSecret | SecretSupplier) -> ClientSecret:
    """Convert an argument ``client_secret``; other types are left to the validator."""
    if isinstance(value, str):
        return Secret(value)
    return SuppliedSecret(value) if callable(value) else value


def client_secret_validator(instance: Any, attribute: attrs.Attribute[Any], value: ClientSecret) -> None:
    """Check a field ``client_secret``."""
    if not isinstance(value, SuppliedSecret):
        check_secret(f"{type(instance).__name__}.client_secret", value)
