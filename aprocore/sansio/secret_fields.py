"""Fields with secrets, of grants and tokens."""

from __future__ import annotations

import re
from typing import Any

import attrs

from ..errors import ConfigurationError
from ..types import Secret

__all__ = ["OPAQUE", "check_secret", "optional_secret", "secret_validator", "to_secret"]

OPAQUE = re.compile(r"[\x21-\x7e]+")
"""Pattern of tokens, secrets and codes: printable ASCII without spaces."""


def to_secret(value: str | Secret) -> Secret:
    """Convert a text; other types are left to the validator, which knows the field's name."""
    return Secret(value) if isinstance(value, str) else value


def optional_secret(value: str | Secret | None) -> Secret | None:
    """Convert a text or None."""
    return None if value is None else to_secret(value)


def secret_validator(instance: Any, attribute: attrs.Attribute[Any], value: Secret | None) -> None:
    """Check a field with a secret, or with None if that is its default."""
    if value is not None or attribute.default is not None:
        check_secret(f"{type(instance).__name__}.{(attribute.alias or attribute.name)}", value)


def check_secret(name: str, value: object) -> None:
    """Check the value of ``name``.

    Raises:
        ConfigurationError: it is not a secret text.
    """
    if not isinstance(value, Secret):
        raise ConfigurationError(f"{name} must be a str, got {type(value).__name__}.")
    text = value.reveal()
    if not text.strip():
        raise ConfigurationError(f"{name} is empty.")
    if not OPAQUE.fullmatch(text):
        raise ConfigurationError(
            f"{name} contains a space, a line break or a non-ASCII character.",
            hint="Copy it again without surrounding text.",
        )
