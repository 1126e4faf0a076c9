"""Successors of deprecated operations: those that an overlay names, and those of the same path in a newer form.

A deprecated version "has been superseded by a newer API version"
(https://developers.procore.com/documentation/rest-api-lifecycle). The newer form has another version, or names the
company or the project in its path, where the older one took a parameter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from .operations import SourceOperation

__all__ = ["with_successors"]

_VERSION = re.compile(r"/rest/v[\d.]+")
_SCOPE = re.compile(r"(?:/companies/\{\})?(?:/projects/\{\})?(?=/)")
_PLACEHOLDER = re.compile(r"\{[^}]*\}")


def with_successors(operations: Iterable[SourceOperation]) -> tuple[SourceOperation, ...]:
    """Return the operations, each deprecated one with the operations that replace it, as far as they are known."""
    operations = tuple(operations)
    by_tail: dict[tuple[str, str], list[SourceOperation]] = {}
    for operation in operations:
        if not operation.deprecated:
            by_tail.setdefault((operation.method, _tail(operation)), []).append(operation)
    return tuple(
        attrs.evolve(operation, replaced_by=_newest(operation, by_tail.get((operation.method, _tail(operation)), ())))
        if operation.deprecated and not operation.replaced_by
        else operation
        for operation in operations
    )


def _newest(operation: SourceOperation, candidates: Iterable[SourceOperation]) -> tuple[tuple[str, str], ...]:
    """Return the newest version of the same path, else the newest of the company's and of the project's."""
    newest: dict[str, SourceOperation] = {}
    for candidate in sorted(candidates, key=_number):
        newest[_path(candidate)] = newest[_scope(candidate)] = candidate
    same = newest.get(_path(operation))
    if same is not None and _number(same) > _number(operation):
        return (same.key,)
    scopes = [_scope(operation)] if _scope(operation) != "account" else ["company", "project"]
    return tuple(newest[scope].key for scope in scopes if scope in newest)


def _scope(operation: SourceOperation) -> str:
    path = _path(operation)
    return "project" if "/projects/{}/" in path else "company" if "/companies/{}/" in path else "account"


def _path(operation: SourceOperation) -> str:
    return _PLACEHOLDER.sub("{}", _VERSION.sub("", operation.path, count=1))


def _tail(operation: SourceOperation) -> str:
    return _SCOPE.sub("", _path(operation), count=1)


def _number(operation: SourceOperation) -> tuple[int, ...]:
    return tuple(map(int, operation.version.removeprefix("v").split(".")))
