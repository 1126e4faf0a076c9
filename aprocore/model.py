"""The base of every typed object that Procore answers with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from .unset import UNSET

__all__ = ["Model"]


@attrs.define(kw_only=True)
class Model:
    """A typed view of a JSON object.

    Declared fields are attributes. Everything else that Procore sent, custom fields among it, is reachable by its own
    name: ``project["custom_field_42"]``, and as an attribute where the name allows it.
    """

    _raw: Mapping[str, Any] = attrs.field(factory=dict, init=False, repr=False, eq=False)

    def __getitem__(self, key: str) -> Any:
        """Return what Procore sent under ``key``, undecoded."""
        return self._raw[key]

    def __contains__(self, key: object) -> bool:
        return key in self._raw

    if not TYPE_CHECKING:  # a checker must keep seeing a misspelt field as an error

        def __getattr__(self, name: str) -> Any:
            if not name.startswith("_"):
                try:
                    return self._raw[name]
                except KeyError:
                    pass
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}; Procore did not send it.")

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object as it came, with the fields as they are now."""
        fields = {each.alias or each.name: getattr(self, each.name) for each in attrs.fields(type(self)) if each.init}
        known = {key: value for key, value in fields.items() if value is not None or key in self._raw}
        return {key: value for key, value in {**self._raw, **known}.items() if value is not UNSET}
