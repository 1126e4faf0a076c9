"""Access to the catalogue file, which is read at its first use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from ..errors import ConfigurationError
from .search import nearest, ranked, resources_named
from .table import Operation, read_table

__all__ = ["find", "operations", "paths_of_resource", "reads_by_post", "search"]

_PLACEHOLDER = re.compile(r"\{\w+\}")
_TABLE = Path(__file__).with_name("operations.json")


@cache
def operations() -> tuple[Operation, ...]:
    """Return all operations, sorted by name."""
    return read_table(_TABLE.read_bytes())


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
    # Only the few marked lines are decoded: the whole table takes many times as long, and a call waits for this one.
    lines = (line for line in _TABLE.read_bytes().split(b"\n") if b'"reads":true' in line)
    paths = sorted(operation.path for line in lines for operation in read_table(b"[" + line.rstrip(b",") + b"]"))
    return re.compile("|".join(_PLACEHOLDER.sub("[^/]+", path.replace(".", r"\.")) for path in paths))


def search(words: Iterable[str]) -> list[Operation]:
    """Return the operations that contain every word in name, title, path, tag or module; best matches first."""
    return ranked(operations(), words)
