"""Which of Procore's documented operations a request is about."""

from __future__ import annotations

from functools import cache
from typing import Any

from .. import catalogue
from .rest import Operation, Router

__all__ = ["documented"]


def documented(method: str, path: str) -> catalogue.Operation | None:
    """Return the operation whose template a path fits, the most literal first, or None."""
    method = "GET" if method == "HEAD" else method
    found = (by_method[method][0].path for by_method, _ in _router().find(path) if method in by_method)
    template = next(found, None)
    return None if template is None else _by_template()[method, template]


@cache
def _router() -> Router:
    return Router(Operation(each.method, each.path, _answered_elsewhere) for each in catalogue.operations())


@cache
def _by_template() -> dict[tuple[str, str], catalogue.Operation]:
    return {(each.method, each.path): each for each in catalogue.operations()}


def _answered_elsewhere(_: object) -> Any:
    # The router is only asked which template a path fits.
    raise AssertionError("nothing is answered here")
