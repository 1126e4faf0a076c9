"""Changes that lists can tell: filters by the time of an update, and where deleted items are shown."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

import attrs

from .reader import find, operations
from .table import Operation

__all__ = ["DeletedItems", "ListChanges", "list_changes"]

_UPDATED = "filters[updated_at]"
_DELETED = "filters[deleted_at]"
_INCLUDE_DELETED = "filters[include_deleted]"
_DELETED_ONLY = "deleted_only"
_BIN = "/recycle_bin"
# Parameters that every session or page has.
_SCOPE = ("company_id", "project_id", "per_page")
# Versions and scopes, which differ between a list and its recycle bin.
_VERSION = re.compile(r"^/rest/v\d+\.\d+")
_SCOPES = re.compile(r"/(?:companies|projects)/\{\w+\}")


@attrs.frozen
class DeletedItems:
    """A list of items that were deleted."""

    operation: Operation
    """The operation that lists them: that of a recycle bin, or of the items themselves."""
    params: Mapping[str, str]
    """Query parameters that select them."""
    time_filter: str | None
    """Query parameter that takes a range of times of the deletion; None if all deleted items are listed."""


@attrs.frozen
class ListChanges:
    """What a list can tell about changes since a time."""

    operation: Operation
    """The operation that lists the items."""
    time_filter: str | None
    """Query parameter that takes a range of times of the last update; None if changes can't be selected."""
    deleted: DeletedItems | None
    """Where deleted items are listed; None if the reference documents no such list."""

    @property
    def is_readable(self) -> bool:
        """Whether the list needs no id but those of its company and project."""
        return all(parameter.name in _SCOPE for parameter in self.operation.parameters if parameter.required)

    @property
    def is_of_project(self) -> bool:
        """Whether the list needs a project."""
        return _is_of_project(self.operation)


@cache
def list_changes(name: str) -> ListChanges:
    """Return what a list can tell about changes, by the name of its operation: ``rfis.list``.

    Raises:
        ConfigurationError: there is no such operation.
    """
    operation = find(name)
    names = {parameter.name for parameter in operation.parameters}
    return ListChanges(operation, _UPDATED if _UPDATED in names else None, _deleted_items(operation, names))


def _deleted_items(operation: Operation, names: set[str]) -> DeletedItems | None:
    recycle_bin = _recycle_bins().get(_key(operation))
    if recycle_bin is not None:
        return DeletedItems(recycle_bin, {}, None)
    if _INCLUDE_DELETED in names or _DELETED in names:
        return DeletedItems(operation, {_INCLUDE_DELETED: "only"}, _DELETED if _DELETED in names else None)
    return DeletedItems(operation, {_DELETED_ONLY: "true"}, None) if _DELETED_ONLY in names else None


@cache
def _recycle_bins() -> Mapping[tuple[str, bool], Operation]:
    """Return the lists of recycle bins, those of the newest version."""
    bins = [
        operation
        for operation in operations()
        if operation.method == "GET" and operation.answers == "list" and _BIN in operation.path
    ]
    return {_key(operation): operation for operation in sorted(bins, key=lambda operation: operation.version)}


def _key(operation: Operation) -> tuple[str, bool]:
    """Return the path without version, scope and bin, and whether the items belong to a project."""
    path = _SCOPES.sub("", _VERSION.sub("", operation.path)).replace(_BIN, "")
    return path, _is_of_project(operation)


def _is_of_project(operation: Operation) -> bool:
    return any(parameter.name == "project_id" and parameter.required for parameter in operation.parameters)
