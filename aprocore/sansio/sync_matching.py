"""Which of the rows that were sent an entry of the answer is about."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from typing import Any

from .decoding import json
from .response_errors import error_texts

__all__ = ["Joining", "id_of", "texts_of"]


def id_of(fields: Any, name: str) -> str | None:
    """Return an id as text, however it is written: v1 has numbers and v2 has strings. None where there is none."""
    value = fields.get(name) if isinstance(fields, Mapping) else None
    if isinstance(value, bool) or not isinstance(value, int | str) or value == "":
        return None
    return str(value)


def texts_of(entry: Any) -> dict[str, list[str]]:
    """Return the texts by field of an entry that tells of an error, without the rest of what is in it."""
    if isinstance(entry, Mapping):
        said = {key: entry[key] for key in ("errors", "error", "message", "code") if entry.get(key)}
        entry = said if said.keys() - {"code"} else list(said.values())
    return error_texts(entry)


class Joining:
    """The rows of one call, to find those again that its answer speaks of.

    By their ids first, of which the earlier name counts more, then by all that was sent. Of rows that are alike each is
    found once before any is found twice.
    """

    def __init__(self, rows: Sequence[Mapping[str, Any]], ids: Collection[str]) -> None:
        self._rows = rows
        self._ids = ids
        self._taken: set[int] = set()
        self._by_id: dict[str, dict[str, list[int]]] = {name: {} for name in ids}
        self._alike: list[tuple[tuple[str, ...], dict[Hashable, list[int]]]] | None = None
        for place, row in enumerate(rows):
            for name in ids:
                value = id_of(row, name)
                if value is not None:
                    self._by_id[name].setdefault(value, []).append(place)

    def take(self, entry: Any) -> int | None:
        """Return the place of the row that ``entry`` is about, None where it fits none."""
        place = self.by_id(entry)
        return place if place is not None else self._first(self._all_alike(entry))

    def by_id(self, entry: Any) -> int | None:
        """Return the place of the row that has an id of ``entry``."""
        places = self.all_by_id(entry)
        if len(places) > 1:
            alike = set(self._all_alike(entry))
            places = sorted(places, key=lambda place: place not in alike)
        return self._first(places)

    def all_by_id(self, entry: Any) -> Sequence[int]:
        """Return the places of all rows that have the same id."""
        for name in self._ids:
            value = id_of(entry, name)
            if value is not None and value in self._by_id[name]:
                return self._by_id[name][value]
        return ()

    def _first(self, places: Sequence[int]) -> int | None:
        if not places:
            return None
        place = next((place for place in places if place not in self._taken), places[0])
        self._taken.add(place)
        return place

    def _all_alike(self, entry: Any) -> Sequence[int]:
        """Return the rows whose every field ``entry`` has too; where some have more such fields than others, those."""
        if not isinstance(entry, Mapping):
            return ()
        if self._alike is None:
            self._alike = list(self._grouped())
        for names, places in self._alike:
            if entry.keys() >= set(names):
                found = places.get(tuple(_said(entry[name]) for name in names))
                if found:
                    return found
        return ()

    def _grouped(self) -> Iterator[tuple[tuple[str, ...], dict[Hashable, list[int]]]]:
        groups: dict[tuple[str, ...], dict[Hashable, list[int]]] = {}
        for place, row in enumerate(self._rows):
            sent = json.decode(json.encode(row))
            names = tuple(sorted(sent))
            groups.setdefault(names, {}).setdefault(tuple(_said(sent[name]) for name in names), []).append(place)
        return ((names, groups[names]) for names in sorted(groups, key=len, reverse=True) if names)


def _said(value: Any) -> Hashable:
    """Return something that is equal for what says the same in JSON, where numbers may come back as strings."""
    if isinstance(value, Mapping):
        return frozenset((key, _said(inner)) for key, inner in value.items())
    if isinstance(value, list):
        return tuple(_said(inner) for inner in value)
    if isinstance(value, bool | None):
        return (value,)
    return str(int(value) if isinstance(value, float) and value.is_integer() else value)
