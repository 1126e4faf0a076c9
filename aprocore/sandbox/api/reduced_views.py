"""Reduced views of items, by the names that the documented ``view`` parameters have in common."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

__all__ = ["reduced_view", "view_of"]

_PARAMETERS = ("view", "serializer_view", "filters[projection]")
_IDS = frozenset({"id", "ids", "id_only", "ids_only", "only_ids", "only_ids_post_review"})
_COMPACT = frozenset(
    {
        "compact", "short", "minimal", "mini", "name", "list", "summary", "erp_compact", "flatten_v0", "minimal_show",
        "minimal_list",
    }
)  # fmt: skip
# Views beside an extended one, which lack the objects and lists that only that has.
_USUAL = frozenset({"normal", "default", "basic"})
# Fields of objects in them.
_SHORT = ("id", "name", "title", "login")
# Fields that identify an item for people.
_IDENTIFYING = (
    "id", "name", "title", "subject", "number", "full_number", "display_name", "project_number", "label", "code",
    "status", "origin_id", "created_at", "updated_at",
)  # fmt: skip
# Fields by the switches for them that have another name.
_COLUMNS = {
    "assignmentStart": ("start_day",),
    "assignmentEnd": ("end_day",),
    "assignmentDuration": ("duration",),
    "availableAfterDate": ("available_after",),
    "employeeName": ("person_name",),
    "jobTitle": ("job_title", "job_title_name"),
    "with_drawing_info": ("drawing_ids", "drawing_urls", "linked_drawing_ids", "linked_drawing_numbers"),
}
# Beginnings of the names of switches for a field: "include_rfqs". Reports have switches with the field's own name.
_SWITCHES = ("include_", "with_", "show_")


def view_of(query: Mapping[str, str]) -> str:
    """Return the name of the view that a query asks for; empty for the usual one."""
    return next((query[name] for name in _PARAMETERS if query.get(name)), "")


def reduced_view(shown: dict[str, Any], query: Mapping[str, str]) -> dict[str, Any]:
    """Return the fields of the view that a query asks for; all fields if it is an extended one."""
    excluded = {name for name, value in query.items() if name.startswith("exclude_") and _is_true(value)}
    if excluded:
        shown = {
            name: [] if f"exclude_{name}" in excluded else value
            for name, value in shown.items()
            if not (f"exclude_{name}" in excluded and isinstance(value, Mapping))
        }
    omitted = {field for name, value in query.items() if _is_false(value) for field in _switched(name)}
    shown = _without(shown, omitted) if omitted else shown
    view = view_of(query)
    if view in _IDS:
        return _only(shown, ("id",))
    if view in _USUAL:
        return {name: _short(value) for name, value in shown.items() if not _are_objects(value)}
    return _only(shown, _IDENTIFYING) if view in _COMPACT else shown


def _only(shown: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
    fields = {name: shown[name] for name in names if name in shown}
    return fields or dict(shown)


def _without(shown: Mapping[str, Any], names: Collection[str]) -> dict[str, Any]:
    """Return an object without some fields, of which reports have some in the objects of a list."""
    return {
        name: [_without(row, names) for row in value] if _are_objects(value) else value
        for name, value in shown.items()
        if name not in names
    }


def _switched(name: str) -> Iterator[str]:
    """Yield the fields that a switch may leave out."""
    yield from (name.removeprefix(start) for start in _SWITCHES if name.startswith(start))
    yield from _COLUMNS.get(name, ())
    if re.search("[a-z][A-Z]", name):
        yield name
        yield re.sub("([A-Z])", r"_\1", name).lower()


def _is_true(text: str) -> bool:
    return text.lower() in ("true", "1")


def _is_false(text: str) -> bool:
    return text.lower() in ("false", "0")


def _short(value: Any) -> Any:
    return _only(value, _SHORT) if isinstance(value, Mapping) else value


def _are_objects(value: Any) -> bool:
    return isinstance(value, list) and value != [] and all(isinstance(element, Mapping) for element in value)
