"""Checks of query parameters that would select more than they say, because servers ignore them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

from ..errors import ConfigurationError
from ..types import kind_of
from ..unset import UNSET
from .brackets import is_range

__all__ = ["check_conditions", "check_names"]

# Share of equal characters from which a long name is a misspelling of another one.
_SIMILARITY = 0.9
# Levels of nesting; deeper parameters are rejected when they are encoded.
_MAX_DEPTH = 50


def check_conditions(params: Mapping[str, Any]) -> None:
    """Check that each parameter says something: a list that is empty or has a None would be sent as less or nothing.

    Raises:
        ConfigurationError: a list or an object in a parameter is empty, a list has a None, or ``filters`` is a text.
    """
    for name, value in params.items():
        if isinstance(value, str | int | None) and name != "filters":
            continue
        # An array of objects is the form of one documented list.
        rows = value if isinstance(value, list | tuple) else [value]
        if name == "filters" and not all(row is None or row is UNSET or isinstance(row, Mapping) for row in rows):
            raise ConfigurationError(
                f"filters must be a mapping, not {kind_of(value)}.", hint='Pass filters={"status": "open"}.'
            )
        if isinstance(value, Mapping) and not value:
            continue  # a group of parameters without any of them
        _check(str(name), value)


def _check(name: str, value: Any, depth: int = 0) -> None:
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, Mapping):
        if not value:
            raise _empty(name, "object")
        for key, inner in value.items():
            _check(f"{name}[{key}]", inner, depth + 1)
    elif isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray) and not is_range(value):
        if not value:
            raise _empty(name, "list")
        for inner in value:
            if inner is None or inner is UNSET:
                raise ConfigurationError(
                    f"The list {name!r} has a None, which can't be sent.", hint="Remove it from the list."
                )
            _check(f"{name}[]", inner, depth + 1)


def _empty(name: str, kind: str) -> ConfigurationError:
    return ConfigurationError(
        f"The parameter {name!r} is an empty {kind}, which would not restrict the result.",
        hint="Leave it out to get everything, or do not send the request to get nothing.",
    )


def check_names(group: str, names: Collection[Any], documented: Collection[str]) -> None:
    """Check that none of the names in a group of parameters is a misspelled documented one.

    Other undocumented names are allowed, because the reference is incomplete.

    Raises:
        ConfigurationError: a name is nearly a documented one.
    """
    for name in names:
        plain = name.removesuffix("[]") if isinstance(name, str) else name
        if plain in documented or not isinstance(plain, str):
            continue
        similar = next((other for other in documented if other not in names and _is_misspelling(plain, other)), None)
        if similar is not None:
            raise ConfigurationError(
                f"{name!r} is not a documented name in {group}. Did you mean {similar!r}?",
                hint=f"To send it nevertheless, pass it in params={{{group!r}: …}}.",
            )


def _is_misspelling(name: str, documented: str) -> bool:
    one, other = (text.lower().replace("_", "").replace("-", "") for text in (name, documented))
    if one == other:
        return True
    if min(len(one), len(other)) < 3:
        return False
    return _is_one_edit(one, other) or (len(other) >= 8 and SequenceMatcher(None, one, other).ratio() >= _SIMILARITY)


def _is_one_edit(one: str, other: str) -> bool:
    """Return whether one character was added, left out or replaced, or two neighbours were swapped."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    if len(one) == len(other):
        swapped = one[start : start + 2] == other[start : start + 2][::-1] and one[start + 2 :] == other[start + 2 :]
        return swapped or one[start + 1 :] == other[start + 1 :]
    shorter, longer = sorted((one, other), key=len)
    return shorter[start:] == longer[start + 1 :]
