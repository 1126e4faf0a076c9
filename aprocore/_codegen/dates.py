"""Paths of the documented dates of an operation's query and body."""

from __future__ import annotations

from collections.abc import Iterator

from .operations import Schema, SourceOperation

__all__ = ["date_paths"]

_DATES = ("date", "log_date")
_TIMES = ("date-time", "datetime")


def date_paths(operation: SourceOperation) -> tuple[list[str], list[str]]:
    """Return the paths of the documented dates, and those of the body's documented dates with a time.

    A path has the keys of objects, separated by dots; arrays are left out.
    """
    query = [
        path
        for parameter in operation.parameters
        if parameter.location == "query"
        for path in _paths(parameter.schema, parameter.name.replace("[]", "").replace("[", ".").rstrip("]"), _DATES)
        # Filters by creation or change are documented as dates, but take times: the page about filters has such ranges.
        if not path.endswith("_at")
    ]
    body = operation.body.schema if operation.body else None
    dates = list(dict.fromkeys([*query, *_paths(body, "", _DATES)]))
    return dates, [path for path in _paths(body, "", _TIMES) if path not in dates]


def _paths(schema: Schema | None, path: str, formats: tuple[str, ...]) -> Iterator[str]:
    if not schema:
        return
    if schema.get("type") == "array":
        yield from _paths(schema.get("items"), path, formats)
    for key, inner in (schema.get("properties") or {}).items():
        if not any(character in key for character in " .%"):
            yield from _paths(inner, f"{path}.{key}" if path else key, formats)
    if path and schema.get("format") in formats:
        yield path
