"""Order of lists: one or several sort keys, each ascending or descending."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from .filtering import MISSING, ListRow

__all__ = ["sort_keys", "sort_rows"]

# Fields of an object that name it, in order of preference.
_LABELS = ("name", "title", "label", "full_name", "number", "id")
# Shorter digits, such as the number of an RFI, are sorted as a number.
_LONG = 10


def sort_keys(params: Mapping[str, str], declared: Collection[str] = ()) -> list[tuple[str, bool]]:
    """Return the sort keys of a query, and whether each is descending; undeclared ones are ignored.

    ``sort=a,-b`` is on https://developers.procore.com/documentation/filtering-on-list-actions; a few lists have
    parameters for the key and the direction of their own.
    """
    text = params.get("sort") or params.get("sort[]") or ""
    keys = [key.strip() for key in text.split(",") if key.strip("- ")]
    for attribute, direction in (
        ("sort[attribute]", "sort[direction]"),
        ("sort_by", "sort_order"),
        ("sort_key", "sort_dir"),
        ("pdm_sort_by", "pdm_sort_order"),
    ):
        if params.get(attribute):
            keys = [("-" if params.get(direction, "").lower() == "desc" else "") + params[attribute]]
    if params.get("direction", "").lower() == "desc":
        keys = [f"-{key.removeprefix('-')}" for key in keys]
    allowed = {name.removeprefix("-") for name in declared}
    return [
        (part, key.startswith("-"))
        for key in keys
        if not allowed or key.removeprefix("-") in allowed
        for part in _parts(key.removeprefix("-"))
    ]


def _parts(key: str) -> list[str]:
    """Return the keys that one stands for: ``section`` and ``position`` for ``position_by_section``."""
    inner, by, outer = key.partition("_by_")
    return [outer, inner] if by else key.split("_then_")


def sort_rows(rows: list[ListRow], keys: Collection[tuple[str, bool]]) -> list[ListRow]:
    """Return the rows in order; the first key is the most important, and rows without a field are first."""
    for name, descending in reversed(list(keys)):
        rows = sorted(rows, key=lambda row, name=name: _order(_read(row, name)), reverse=descending)  # type: ignore[misc]
    return rows


def _read(row: ListRow, name: str) -> Any:
    """Return the value for a sort key: a field, or a field of an object, such as ``vendor_name``."""
    for candidate in _candidates(name):
        value = row.read(candidate)
        if value is not MISSING:
            return value
    for number, character in enumerate(name):
        if character == "_":
            outer = row.read(name[:number])
            if isinstance(outer, Mapping) and name[number + 1 :] in outer:
                return outer[name[number + 1 :]]
    return MISSING


def _candidates(name: str) -> Iterator[str]:
    yield name
    # Some lists spell their fields with capitals, and their keys with the kind: ``activity_name``.
    yield "".join(f"_{sign.lower()}" if sign.isupper() else sign for sign in name)
    first, *rest = name.split("_")
    yield first + "".join(word.capitalize() for word in rest)
    if rest and rest[-1] in ("id", "name", "type"):
        yield rest[-1]


def _order(value: Any) -> tuple[int, float, str]:
    if isinstance(value, Mapping):
        value = next((value[label] for label in _LABELS if value.get(label) is not None), None)
    if isinstance(value, list):
        return (2, float(len(value)), "") if value else (0, 0.0, "")
    if value is None or value is MISSING:
        return 0, 0.0, ""
    if isinstance(value, int | float) or (isinstance(value, str) and value.isdecimal() and len(value) < _LONG):
        return 1, float(value), ""
    return 2, 0.0, str(value)
