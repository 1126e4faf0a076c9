"""Rules that Procore's pages do not have, and that a sandbox can enforce to find mistakes of a client."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias, get_args

from ...errors import ConfigurationError

__all__ = ["STRICT_RULES", "StrictRule", "strict_rules"]

StrictRule: TypeAlias = Literal["company_header", "company_id", "arrays", "dates", "parameters"]
"""A rule that is not enforced by default.

- ``company_header``: the header is required for all calls but ``/me`` and ``/companies`` of a user.
- ``company_id``: sync actions need the documented ``company_id`` of the body.
- ``arrays``: one value where an array is documented is an error.
- ``dates``: dates other than ISO 8601, and date-times without a time, are errors.
- ``parameters``: undocumented query parameters are errors.
"""

STRICT_RULES: frozenset[StrictRule] = frozenset(get_args(StrictRule))


def strict_rules(value: bool | Iterable[str]) -> frozenset[StrictRule]:
    """Return the enforced rules: all for True, none for False.

    Raises:
        ConfigurationError: A rule is unknown.
    """
    if isinstance(value, bool):
        return STRICT_RULES if value else frozenset()
    names = [value] if isinstance(value, str) else list(value)
    unknown = [name for name in names if name not in STRICT_RULES]
    if unknown:
        raise ConfigurationError(
            f"strict must be a bool or some of {', '.join(sorted(STRICT_RULES))}, got {unknown[0]!r}."
        )
    return frozenset(rule for rule in STRICT_RULES if rule in names)
