"""Lookup of the documented operation that a request calls."""

from __future__ import annotations

from functools import cache

from .reader import operations
from .router import Router, first
from .table import Operation

__all__ = ["documented_operation", "operation_router"]


def documented_operation(method: str, path: str) -> Operation | None:
    """Return the operation whose path template matches, the most literal one first; None if not found."""
    match = first(operation_router().find(path), "GET" if method == "HEAD" else method)
    return None if match is None else match[0][0]


@cache
def operation_router() -> Router[Operation]:
    """Return the router of all documented operations; built once, which takes about 20 ms."""
    return Router((operation.method, operation.path, operation) for operation in operations())
