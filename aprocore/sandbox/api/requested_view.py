"""Views of objects that the documented parameters of an operation ask for, beside those that have a name."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from typing import Any, TypeAlias

import attrs

from ..data.data_model import Tool
from .inner_lists import INNER_LISTS
from .reduced_views import reduced_view, view_of

__all__ = ["RequestedView"]

_Change: TypeAlias = Callable[[dict[str, Any]], dict[str, Any]]

_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_LATEST = ("show_latest_file_version_only", "show_latest_version_only")
_TRUE = frozenset({"true", "1"})


@attrs.frozen
class RequestedView:
    """The view of an item that a call asks for."""

    tool: Tool
    query: Mapping[str, str]
    documented: Collection[str]
    """Names of the operation's parameters."""
    company: str
    """Name of the company of the users."""

    def of(self, shown: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields of an item in this view."""
        view = self.tool.reduced(dict(shown), self.query) if self.tool.views else reduced_view(dict(shown), self.query)
        if "view" in self.documented:
            view = self.tool.in_view(view, view_of(self.query))
        for name, change in INNER_LISTS.items():
            if name in self.documented:
                view = change(view, self.query)
        if "included" in self.documented and self.query.get("included"):
            names = {"id", *self.query["included"].split(",")}
            view = {name: value for name, value in view.items() if name in names}
        if any(self._is_on(name) for name in _LATEST):
            view = _changed_below(view, _with_latest_version)
        if self._is_on("as_datetimes"):
            view = {name: f"{value}T00:00:00Z" if _is_date(value) else value for name, value in view.items()}
        if self._is_on("display_company_with_name"):
            view = _changed_below(view, self._with_company)
        return view

    def _is_on(self, name: str) -> bool:
        return name in self.documented and self.query.get(name, "").lower() in _TRUE

    def _with_company(self, fields: dict[str, Any]) -> dict[str, Any]:
        is_person = {"id", "login", "name"} <= fields.keys() and fields["name"] is not None
        return {**fields, "name": f"{fields['name']} ({self.company})"} if is_person else fields


def _changed_below(value: Any, change: _Change) -> Any:
    """Return a value with all objects in it changed."""
    if isinstance(value, list):
        return [_changed_below(element, change) for element in value]
    if isinstance(value, dict):
        return change({name: _changed_below(inner, change) for name, inner in value.items()})
    return value


def _with_latest_version(fields: dict[str, Any]) -> dict[str, Any]:
    versions = fields.get("file_versions")
    return {**fields, "file_versions": versions[-1:]} if isinstance(versions, list) else fields


def _is_date(value: Any) -> bool:
    return isinstance(value, str) and _DATE.fullmatch(value) is not None
