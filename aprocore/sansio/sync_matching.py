"""Matching of response entries to the rows that were encoded (sync actions, bulk operations)."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from typing import Any

from .decoding import json
from .response_errors import error_texts

__all__ = ["RowMatcher", "id_of", "texts_of"]


def id_of(fields: Any, name: str) -> str | None:
    """Return an id as text, None if it is missing or invalid. Ids are numbers in v1 and strings in v2."""
    value = fields.get(name) if isinstance(fields, Mapping) else None
    if isinstance(value, bool) or not isinstance(value, int | str) or value == "":
        return None
    return str(value)


def texts_of(entry: Any) -> dict[str, list[str]]:
    """Return the error texts of an entry by field, without its other fields."""
    if isinstance(entry, Mapping):
        texts = {key: entry[key] for key in ("errors", "error", "message", "code") if entry.get(key)}
        entry = texts if texts.keys() - {"code"} else list(texts.values())
    return error_texts(entry)


class RowMatcher:
    """Matcher of response entries to the rows of one call.

    Rows are matched by id, in the order of ``ids``, then by all their fields. Each of several equal rows is matched
    once before any is matched twice.
    """

    def __init__(self, rows: Sequence[Mapping[str, Any]], ids: Collection[str]) -> None:
        self._rows = rows
        self._ids = ids
        self._matched: set[int] = set()
        self._by_id: dict[str, dict[str, list[int]]] = {name: {} for name in ids}
        self._groups: list[tuple[tuple[str, ...], dict[Hashable, list[int]]]] | None = None
        for position, row in enumerate(rows):
            for name in ids:
                value = id_of(row, name)
                if value is not None:
                    self._by_id[name].setdefault(value, []).append(position)

    def take(self, entry: Any) -> int | None:
        """Return the position of the row that ``entry`` refers to, None if no row matches."""
        position = self.by_id(entry)
        return position if position is not None else self._first(self._equal_rows(entry))

    def by_id(self, entry: Any) -> int | None:
        """Return the position of the row with an id of ``entry``, None if not found."""
        positions = self.all_by_id(entry)
        if len(positions) > 1:
            equal_rows = set(self._equal_rows(entry))
            positions = sorted(positions, key=lambda position: position not in equal_rows)
        return self._first(positions)

    def all_by_id(self, entry: Any) -> Sequence[int]:
        """Return the positions of all rows with the same id."""
        for name in self._ids:
            value = id_of(entry, name)
            if value is not None and value in self._by_id[name]:
                return self._by_id[name][value]
        return ()

    def _first(self, positions: Sequence[int]) -> int | None:
        if not positions:
            return None
        position = next((position for position in positions if position not in self._matched), positions[0])
        self._matched.add(position)
        return position

    def _equal_rows(self, entry: Any) -> Sequence[int]:
        """Return the positions of the rows whose fields are all equal in ``entry``; rows with more fields win."""
        if not isinstance(entry, Mapping):
            return ()
        if self._groups is None:
            self._groups = list(self._group_rows())
        for names, positions in self._groups:
            if entry.keys() >= set(names):
                found = positions.get(tuple(_comparable(entry[name]) for name in names))
                if found:
                    return found
        return ()

    def _group_rows(self) -> Iterator[tuple[tuple[str, ...], dict[Hashable, list[int]]]]:
        groups: dict[tuple[str, ...], dict[Hashable, list[int]]] = {}
        for position, row in enumerate(self._rows):
            encoded = json.decode(json.encode(row))
            names = tuple(sorted(encoded))
            groups.setdefault(names, {}).setdefault(tuple(_comparable(encoded[name]) for name in names), []).append(
                position
            )
        return ((names, groups[names]) for names in sorted(groups, key=len, reverse=True) if names)


def _comparable(value: Any) -> Hashable:
    """Return a hashable key that is equal for equal JSON values; numbers equal their strings."""
    if isinstance(value, Mapping):
        return frozenset((key, _comparable(inner)) for key, inner in value.items())
    if isinstance(value, list):
        return tuple(_comparable(inner) for inner in value)
    if isinstance(value, bool | None):
        return (value,)
    return str(int(value) if isinstance(value, float) and value.is_integer() else value)
