"""Reader of bracketed names by the rules of Rack 2.2 (``Rack::QueryParser#normalize_params``)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

_KEY = re.compile(r"[\[\]]*([^\[\]]+)\]*")


class RackTypeError(Exception):
    """Two names contradict each other; Rack raises ``ParameterTypeError``, and Rails answers 400."""


def read_pairs(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Return the parameters that Rack makes of names and values."""
    params: dict[str, Any] = {}
    for name, value in pairs:
        _normalize(params, name, value)
    return params


def _normalize(params: dict[str, Any], name: str, value: Any) -> Any:
    match = _KEY.match(name)
    if match is None:
        # An array in an array has one value; what Rack returns for other names without a key is not stored.
        return [value] if name == "[]" else None
    key, after = match[1], name[match.end() :]
    if not after:
        params[key] = value
    elif after == "[":
        params[name] = value
    elif after == "[]":
        _array(params, key).append(value)
    elif after.startswith("[]") and len(after) > 2:
        simple = re.fullmatch(r"\[\]\[([^\[\]]+)\]", after)
        child = simple[1] if simple else after[2:]
        array = _array(params, key)
        last = array[-1] if array else None
        if isinstance(last, dict) and not _has(last, child):
            _normalize(last, child, value)
        else:
            array.append(_normalize({}, child, value))
    else:
        inner = params.get(key)
        if inner is None:
            inner = params[key] = {}
        if not isinstance(inner, dict):
            raise RackTypeError(f"expected Hash for param {key!r}")
        params[key] = _normalize(inner, after, value)
    return params


def _array(params: dict[str, Any], key: str) -> list[Any]:
    array = params.get(key)
    if array is None:
        array = params[key] = []
    if not isinstance(array, list):
        raise RackTypeError(f"expected Array for param {key!r}")
    return array


def _has(fields: Any, child: str) -> bool:
    if "[]" in child:
        return False
    for part in re.split(r"[\[\]]+", child):
        if part == "":
            continue
        if not isinstance(fields, Mapping) or part not in fields:
            return False
        fields = fields[part]
    return True
