"""Trimming of values to a number of bytes, with the paths of what was cut, and the removal of secrets."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from ..sansio.redaction import without_secrets

__all__ = ["encoded_size", "is_present", "selected", "shown", "trimmed", "without_nulls"]

_SECRET = "[redacted]"  # noqa: S105 -- the replacement
_SECRET_NAME = re.compile(
    r"(?:token|secret|password|api_?key|authorization|cookie|destination_headers)$", re.IGNORECASE
)
_SIGNED_URL = re.compile(
    r"https?://[^\s?]+\?\S*(?:signature|credential|token|[?&]sig|[?&]key|[?&]policy)[^=\s]*=", re.IGNORECASE
)
# Lengths of texts and lists, and depths, which are tried one after the other until a value is short enough.
_STEPS = ((4000, 100, 8), (1000, 40, 6), (400, 15, 5), (150, 6, 4), (80, 3, 3), (40, 1, 2))


def encoded_size(value: Any) -> int:
    """Return the length of a value as compact JSON, in bytes."""
    return len(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"))


def without_nulls(value: Any) -> Any:
    """Return a value without fields that are null."""
    if isinstance(value, Mapping):
        return {name: without_nulls(inner) for name, inner in value.items() if inner is not None}
    return [without_nulls(inner) for inner in value] if isinstance(value, list) else value


def shown(value: Any) -> Any:
    """Return a value without credentials: fields that are called so, and the signatures of URLs.

    Halves of surrogate pairs, which JSON can have, are replaced, because the protocol is in UTF-8.
    """
    if isinstance(value, Mapping):
        return {
            shown(name): _SECRET if _SECRET_NAME.search(name) and _may_be_secret(inner) else shown(inner)
            for name, inner in value.items()
        }
    if isinstance(value, list):
        return [shown(inner) for inner in value]
    if not isinstance(value, str):
        return value
    text = value if value.isascii() else value.encode("utf-8", "replace").decode()
    return without_secrets(text) if _SIGNED_URL.match(text) else text


def _may_be_secret(value: Any) -> bool:
    return isinstance(value, str | Mapping | list) and bool(value)


# -- selection of fields ----------------------------------------------------------------------------------------------


def selected(value: Any, fields: Collection[str]) -> Any:
    """Return the fields of an object, or of each object in a list, by paths such as ``assignee.name``."""
    if isinstance(value, list):
        return [selected(inner, fields) for inner in value]
    if not isinstance(value, Mapping):
        return value
    inner_fields: dict[str, list[str]] = {}
    for path in fields:
        name, dot, rest = path.partition(".")
        inner_fields.setdefault(name, []).extend([rest] if dot else [])
    whole = {path for path in fields if "." not in path}
    return {
        name: value[name] if name in whole else selected(value[name], paths)
        for name, paths in inner_fields.items()
        if name in value
    }


def is_present(value: Any, path: str) -> bool:
    """Return whether an object, or one of a list, has a field, also if it is null."""
    if isinstance(value, list):
        return any(is_present(inner, path) for inner in value)
    if not isinstance(value, Mapping):
        return False
    name, dot, rest = path.partition(".")
    if name not in value:
        return False
    # The fields of what is null or empty are unknown.
    return not dot or not value[name] or is_present(value[name], rest)


# -- trimming ---------------------------------------------------------------------------------------------------------


def trimmed(value: Any, max_bytes: int) -> tuple[Any, list[str]]:
    """Return a value of at most ``max_bytes`` as JSON, and the paths of the fields that were cut."""
    if encoded_size(value) <= max_bytes:
        return value, []
    shorter, cut = value, dict[str, None]()
    for max_text, max_items, max_depth in _STEPS:
        cut = {}
        shorter = _cut(value, max_text, max_items, max_depth, "", cut)
        if encoded_size(shorter) <= max_bytes:
            return shorter, list(cut)
    return _first_fields(shorter, max_bytes, cut)


def _cut(value: Any, max_text: int, max_items: int, depth: int, path: str, cut: dict[str, None]) -> Any:
    if isinstance(value, str):
        if len(value) <= max_text:
            return value
        cut[path or "text"] = None
        return f"{value[:max_text]}… [{len(value):,} characters]"
    if not isinstance(value, Mapping | list) or not value:
        return value
    if depth == 0:
        cut[path] = None
        return f"[{len(value)} {'fields' if isinstance(value, Mapping) else 'items'}]"
    if isinstance(value, Mapping):
        return {
            name: _cut(inner, max_text, max_items, depth - 1, f"{path}.{name}" if path else name, cut)
            for name, inner in value.items()
        }
    items = [_cut(inner, max_text, max_items, depth - 1, path, cut) for inner in value[:max_items]]
    if len(value) > max_items:
        cut[path or "items"] = None
        items.append(f"[{len(value) - max_items:,} more items]")
    return items


def _first_fields(value: Any, max_bytes: int, cut: Collection[str]) -> tuple[Any, list[str]]:
    """Return as many fields of an object as fit."""
    if not isinstance(value, Mapping):
        return _cut_text(value), list(cut)
    fitting: dict[str, Any] = {}
    size, left_out = 2, []
    for name, inner in value.items():
        size += encoded_size({name: inner})
        if size <= max_bytes:
            fitting[name] = inner
        else:
            left_out.append(name)
    return fitting, [*(path for path in cut if path.partition(".")[0] in fitting), *left_out]


def _cut_text(value: Any) -> Any:
    return f"[{len(value):,} items]" if isinstance(value, Sequence) and not isinstance(value, str) else str(value)[:80]
