"""The table that is kept beside this file, read at its first use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from ..errors import ConfigurationError
from .search import nearest, ranked
from .table import Operation, read_table

__all__ = ["find", "operations", "search"]

_TABLE = Path(__file__).with_name("operations.json")


@cache
def operations() -> tuple[Operation, ...]:
    """Return all operations, sorted by name."""
    return read_table(_TABLE.read_bytes())


@cache
def _by_name() -> Mapping[str, Operation]:
    return {each.name: each for each in operations()}


def find(name: str) -> Operation:
    """Return an operation by its name, ``rfis.list``; ``procore.`` may stand before it.

    Raises:
        ConfigurationError: there is none; the hint names those that may be meant.
    """
    found = _by_name().get(name.removeprefix("procore."))
    if found is not None:
        return found
    meant = nearest(name.removeprefix("procore."), _by_name())
    raise ConfigurationError(
        f"There is no operation {name!r}.",
        hint=f"Did you mean {' or '.join(meant)}?" if meant else "`aprocore operations WORD` finds them by words.",
    )


def search(words: Iterable[str]) -> list[Operation]:
    """Return the operations in which every word occurs: in name, title, path, tag or module; the best matches first."""
    return ranked(operations(), words)
