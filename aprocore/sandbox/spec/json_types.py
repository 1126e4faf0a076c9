"""Table of the JSON types of response fields by operation, where they differ from those of the record classes.

``python -m aprocore._codegen`` writes it; ``_codegen/json_types.py`` describes its notation.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import msgspec

__all__ = ["BodyAroundList", "body_around", "defaults_of", "json_types_of"]

_TABLE = Path(__file__).with_suffix(".json")


@attrs.frozen
class BodyAroundList:
    """The object around a list in a response."""

    items_key: str
    """The key of the list."""
    beside: Mapping[str, Any] = attrs.field(factory=dict)
    """Other required fields, empty."""

    def of(self, items: Sequence[Any]) -> dict[str, Any]:
        """Return the body with a list."""
        return {self.items_key: items, **self.beside}


def json_types_of(name: str) -> bytes:
    """Return the types of the fields in an operation's response as JSON; empty if they are those of the record."""
    return bytes(_table()["types"].get(name, b""))


def defaults_of(name: str) -> Mapping[str, Any]:
    """Return the documented values of the fields of a new resource that were not written."""
    row = _table()["defaults"].get(name)
    return {} if row is None else msgspec.json.decode(row, type=dict[str, Any])


@cache
def body_around(name: str) -> BodyAroundList | None:
    """Return the object around the list that an operation responds with; None for a list, or one under ``data``."""
    row = _table()["bodies"].get(name)
    if row is None:
        return None
    key, *beside = msgspec.json.decode(row)
    letters = beside[0].items() if beside else ()
    return BodyAroundList(key, {field: [] if letter.startswith("a") else None for field, letter in letters})


@cache
def _table() -> dict[str, dict[str, msgspec.Raw]]:
    return msgspec.json.decode(_TABLE.read_bytes(), type=dict[str, dict[str, msgspec.Raw]])
