"""Filter options: the keys that select something when they are used as that filter of a list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..data.data_model import Tool

__all__ = ["list_of_options", "options_of"]

_SEGMENT = "/filter_options/"


def list_of_options(path: str) -> tuple[str, str] | None:
    """Return the path of the list and the name of the filter for the path of filter options; None for other paths."""
    start, segment, name = path.partition(_SEGMENT)
    return (start, name) if segment and "/" not in name else None


def options_of(views: Iterable[Mapping[str, Any]], name: str, tool: Tool) -> list[dict[str, Any]] | None:
    """Return the options of a filter, from the items of its list; None if the items do not have its field."""
    found: dict[str, dict[str, Any]] = {}
    is_field = False
    spec = tool.filters.get(name)
    for view in views:
        field = _field(view, name if spec is None else spec.field)
        is_field = is_field or field is not None
        value = None if field is None else view[field]
        for element in value if isinstance(value, list) else [value]:
            key, label = (element.get("id"), _label(element)) if isinstance(element, dict) else (element, element)
            if key not in (None, ""):
                option = {"key": key, "value": label, "id": key, "label": label, "filter_value": key, "name": label}
                found.setdefault(str(key), option)
    return list(found.values()) if is_field else None


def _field(view: Mapping[str, Any], name: str) -> str | None:
    base = name.removesuffix("_id").removesuffix("_ids")
    singular = base.removesuffix("s")
    names = (base, singular, f"{singular}s", name, f"{singular}_id", f"{singular}_ids")
    return next((field for field in names if field in view), None)


def _label(value: Mapping[str, Any]) -> Any:
    return next((value[name] for name in ("name", "title", "label", "description") if value.get(name)), value.get("id"))
