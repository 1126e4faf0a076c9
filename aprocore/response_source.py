"""Source of a record: the JSON object that Procore sent, its response, and assigned custom fields."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from .types import ResponseInfo

__all__ = ["NO_CHANGES", "ResponseSource", "changed_source", "definitions_at", "object_at"]

NO_CHANGES: Mapping[str, tuple[Any, Any]] = MappingProxyType({})
"""Custom fields that were assigned to an object that was not changed."""


class ResponseSource:
    """Source of a record: its JSON object, the response if it is the whole answer of a call, and its custom fields.

    Copies have the JSON object and the changes of custom fields only.
    """

    __slots__ = ("changes", "definitions", "response", "source")

    def __init__(self, response: ResponseInfo | None, source: Any, definitions: Any = None) -> None:
        self.response: ResponseInfo | None = response
        self.source: Any = source
        # Of custom fields: those that the session has read, and the values and JSON values that were assigned, by key.
        self.definitions: Any = definitions
        self.changes: Mapping[str, tuple[Any, Any]] = NO_CHANGES

    @property
    def raw(self) -> Mapping[str, Any]:
        """The JSON object that Procore sent."""
        source = object_at(self.source)
        self.source = source
        return source

    def __reduce__(self) -> tuple[Any, ...]:
        return (changed_source, (self.raw, dict(self.changes))) if self.changes else (dict, (self.raw,))


def changed_source(
    raw: Any, changes: Mapping[str, Any], response: ResponseInfo | None = None, definitions: Any = None
) -> ResponseSource:
    """Return a source with assigned custom fields."""
    source = ResponseSource(response, raw, definitions)
    source.changes = changes
    return source


def definitions_at(source: Any) -> Any:
    """Return the definitions of custom fields that a location in a response leads to, None without any."""
    return getattr(getattr(source[1], "__self__", None), "definitions", None) if type(source) is tuple else None


def object_at(source: Any) -> Mapping[str, Any]:
    """Return the JSON object of a source that has no response; empty without a source."""
    if type(source) is tuple:
        location, read = source
        source = read(location)
    return {} if source is None else source
