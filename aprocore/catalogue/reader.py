"""Access to the catalogue file, which is read at its first use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from ..errors import ConfigurationError
from .search import nearest, ranked, resources_named
from .table import Catalogue, Operation, read_catalogue, read_lines

__all__ = ["date", "find", "job_operations", "operations", "paths_of_resource", "reads_by_post", "search", "successors"]

_PLACEHOLDER = re.compile(r"\{\w+\}")
_TABLE = Path(__file__).with_name("operations.json")


@cache
def _catalogue() -> Catalogue:
    return read_catalogue(_TABLE.read_bytes())


def operations() -> tuple[Operation, ...]:
    """Return all operations, sorted by name."""
    return _catalogue().operations


def date() -> str:
    """Return the year and month whose reference the catalogue has, ``2026-05``."""
    return _catalogue().date


@cache
def _by_name() -> Mapping[str, Operation]:
    return {operation.name: operation for operation in operations()}


def find(name: str) -> Operation:
    """Return an operation by its name, ``rfis.list``, with or without the prefix ``procore.``.

    Raises:
        ConfigurationError: there is no such operation; the hint suggests similar names.
    """
    operation = _by_name().get(name.removeprefix("procore."))
    if operation is not None:
        return operation
    suggestions = nearest(name.removeprefix("procore."), _by_name())
    raise ConfigurationError(
        f"Unknown operation {name!r}.",
        hint=f"Did you mean {' or '.join(suggestions)}?" if suggestions else "Search with `aprocore operations WORD`.",
    )


def paths_of_resource(name: str) -> list[str]:
    """Return where a resource stands below the namespaces: ``portfolio.projects`` for ``projects``; at most three."""
    return resources_named(name, _by_name())


def reads_by_post(target: str) -> bool:
    """Return whether a POST to a path, with or without a query, only reads."""
    return _reading_paths().fullmatch(target.partition("?")[0].rstrip("/")) is not None


@cache
def _reading_paths() -> re.Pattern[str]:
    paths = sorted(operation.path for operation in read_lines(_TABLE.read_bytes(), b'"reads":true'))
    return re.compile("|".join(map(_pattern, paths)))


@cache
def job_operations() -> tuple[Operation, ...]:
    """Return the operations that start jobs, and those that are polled for them."""
    text = _TABLE.read_bytes()
    found = (operation for mark in (b'"job":{', b'"polled":{') for operation in read_lines(text, mark))
    return tuple({operation.name: operation for operation in found}.values())


def successors(method: str, path: str) -> tuple[str, ...]:
    """Return the names of the operations that replace the deprecated one with this method and path."""
    found = (names for pattern, names in _replaced().get(method, ()) if re.fullmatch(pattern, path))
    return next(found, ())


@cache
def _replaced() -> Mapping[str, list[tuple[str, tuple[str, ...]]]]:
    rows: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for operation in read_lines(_TABLE.read_bytes(), b'"replaced_by":'):
        rows.setdefault(operation.method, []).append((_pattern(operation.path), operation.replaced_by))
    return rows


def _pattern(path: str) -> str:
    return _PLACEHOLDER.sub("[^/]+", path.replace(".", r"\."))


def search(words: Iterable[str]) -> list[Operation]:
    """Return the operations that contain every word in name, title, path, tag or module; best matches first."""
    return ranked(operations(), words)
