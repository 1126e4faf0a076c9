"""Reduced views of items, by the names that the documented ``view`` parameters have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["reduced_view", "view_of"]

_PARAMETERS = ("view", "serializer_view", "filters[projection]")
_IDS = frozenset({"id", "ids", "ids_only", "only_ids", "only_ids_post_review"})
_COMPACT = frozenset({"compact", "short", "minimal", "mini", "name", "list", "summary", "erp_compact", "flatten_v0"})
# Fields that identify an item for people.
_IDENTIFYING = (
    "id", "name", "title", "subject", "number", "full_number", "display_name", "project_number", "label", "code",
    "status", "origin_id", "created_at", "updated_at",
)  # fmt: skip
# Fields with these names are left out unless a view has them.
_PARTS = {"exclude_folders": "folders", "exclude_files": "files"}


def view_of(query: Mapping[str, str]) -> str:
    """Return the name of the view that a query asks for; empty for the usual one."""
    return next((query[name] for name in _PARAMETERS if query.get(name)), "")


def reduced_view(shown: dict[str, Any], query: Mapping[str, str]) -> dict[str, Any]:
    """Return the fields of the view that a query asks for; all fields if it is an extended one."""
    excluded = [field for name, field in _PARTS.items() if query.get(name, "").lower() in ("true", "1")]
    if excluded:
        shown = {name: [] if name in excluded else value for name, value in shown.items()}
    view = view_of(query)
    if view in _IDS:
        return _only(shown, ("id",))
    return _only(shown, _IDENTIFYING) if view in _COMPACT else shown


def _only(shown: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
    fields = {name: shown[name] for name in names if name in shown}
    return fields or dict(shown)
