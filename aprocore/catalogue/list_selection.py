"""Selection of lists by name, for exports: one list, or all lists of a tool."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

import attrs

from ..errors import ConfigurationError
from .list_changes import ListChanges, list_changes
from .reader import find, operations
from .search import nearest
from .table import Operation

__all__ = ["SelectedList", "lists_named"]

_LIST = ".list"
# Without these, a list that has all three shows the records of today only.
# https://developers.procore.com/documentation/tutorial-daily-log
_DATES = {"log_date", "start_date", "end_date"}
_ALL_DATES = {"start_date": "1990-01-01", "end_date": "2100-01-01"}


@attrs.frozen
class SelectedList:
    """A list that is read as a whole, or by its changes."""

    name: str
    """Name of its operation, without ``.list``: ``rfis``, ``daily_logs.notes_logs``."""
    changes: ListChanges
    """What the list can tell about changes."""

    @property
    def operation(self) -> Operation:
        """The operation that lists the items."""
        return self.changes.operation

    @property
    def is_of_project(self) -> bool:
        """Whether each project has a list of its own; otherwise the company has one."""
        return self.changes.is_of_project

    @property
    def tells_changes(self) -> bool:
        """Whether the items that have changed since a time can be selected."""
        return self.changes.time_filter is not None

    @property
    def params(self) -> Mapping[str, str]:
        """Query parameters that select all items."""
        names = {parameter.name for parameter in self.operation.parameters}
        return _ALL_DATES if names >= _DATES else {}


def lists_named(names: Iterable[str]) -> tuple[SelectedList, ...]:
    """Return lists by the names of their operations or resources: ``rfis.list``, ``rfis``.

    The name of a tool without a list of its own selects all of its lists: ``daily_logs``.

    Raises:
        ConfigurationError: a name is unknown, or its list needs other ids than those of its company and project.
    """
    if isinstance(names, str):
        raise ConfigurationError(f"lists must be an iterable of names, got {names!r}.", hint=f"Pass [{names!r}].")
    selected = {found.name: found for name in names for found in _lists_named(name)}
    if not selected:
        raise ConfigurationError("No lists are named.", hint="Pass names such as 'rfis'.")
    return tuple(selected.values())


def _lists_named(name: str) -> list[SelectedList]:
    name = name.removeprefix("procore.").removesuffix(_LIST)
    available = _available()
    found = available.get(name)
    if found is not None:
        return [found]
    below = [selected for selected in available.values() if _is_of_tool(selected.operation, name)]
    if below:
        return below
    try:
        operation = find(f"{name}{_LIST}")
    except ConfigurationError:
        tools = {other.partition(".")[0] for other in available}
        suggestions = nearest(name, {*available, *tools})
        raise ConfigurationError(
            f"Unknown list {name!r}.",
            hint=f"Did you mean {' or '.join(suggestions)}?" if suggestions else "Search with `aprocore operations`.",
        ) from None
    needed = [
        parameter.name
        for parameter in operation.parameters
        if parameter.required and parameter.name not in ("company_id", "project_id")
    ]
    raise ConfigurationError(
        f"The list {name} needs {', '.join(needed) or 'another call'}: it is not one of a company or a project.",
        hint="Read it with a session, and pass its items to your destination.",
    )


def _is_of_tool(operation: Operation, name: str) -> bool:
    """Return whether an operation is the usual list of a resource of a tool."""
    return operation.name.startswith(f"{name}.") and operation.name.endswith(_LIST) and not operation.deprecated


@cache
def _available() -> Mapping[str, SelectedList]:
    """Return the lists that need no ids but those of their company and project, by name."""
    lists = {}
    for operation in operations():
        if operation.method == "GET" and operation.answers == "list":
            changes = list_changes(operation.name)
            if changes.is_readable:
                name = operation.name.removesuffix(_LIST)
                lists[name] = SelectedList(name, changes)
    return lists
