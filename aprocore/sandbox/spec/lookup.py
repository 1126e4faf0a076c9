"""Which of Procore's documented operations a request is about."""

from __future__ import annotations

from functools import cache

from ...catalogue import Operation, operations
from ..http.router import Router, first

__all__ = ["documented", "documented_paths"]


def documented(method: str, path: str) -> Operation | None:
    """Return the operation whose template a path fits, the most literal first, or None."""
    match = first(documented_paths().find(path), "GET" if method == "HEAD" else method)
    return None if match is None else match[0][0]


@cache
def documented_paths() -> Router[Operation]:
    """Return all operations by their paths; made once, as that takes longer than a sandbox to start."""
    return Router((each.method, each.path, each) for each in operations())
