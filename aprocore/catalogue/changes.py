"""Differences between two catalogues: operations that were added, removed, changed or deprecated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

import attrs

from .table import Operation, Parameter

__all__ = ["CatalogueChanges", "OperationChange", "compare"]

Key: TypeAlias = tuple[str, str]


@attrs.frozen
class OperationChange:
    """An operation that differs between two catalogues."""

    operation: Operation
    """The operation in the newer catalogue."""
    details: tuple[str, ...]
    """What differs, one sentence each."""


@attrs.frozen
class CatalogueChanges:
    """Differences between two catalogues."""

    added: tuple[Operation, ...]
    removed: tuple[Operation, ...]
    changed: tuple[OperationChange, ...]
    deprecated: tuple[Operation, ...]
    """Operations that were not deprecated before, also those that are new."""


def compare(old: Iterable[Operation], new: Iterable[Operation]) -> CatalogueChanges:
    """Return how ``new`` differs from ``old``. Operations are the same if their method and path are."""
    before, after = _by_key(old), _by_key(new)
    changes = (OperationChange(after[key], tuple(_details(before[key], after[key]))) for key in after if key in before)
    return CatalogueChanges(
        added=tuple(after[key] for key in after if key not in before),
        removed=tuple(before[key] for key in before if key not in after),
        changed=tuple(change for change in changes if change.details),
        deprecated=tuple(
            operation
            for key, operation in after.items()
            if operation.deprecated and not (key in before and before[key].deprecated)
        ),
    )


def _by_key(operations: Iterable[Operation]) -> dict[Key, Operation]:
    return {(operation.method, operation.path): operation for operation in operations}


def _details(old: Operation, new: Operation) -> Iterator[str]:
    if old.name != new.name:
        yield f"renamed from {old.name}"
    for what, before, after in (
        ("response", old.answers, new.answers),
        ("pagination", old.pager or "none", new.pager or "none"),
        ("content type", old.content_type or "none", new.content_type or "none"),
    ):
        if before != after:
            yield f"{what}: {before} is now {after}"
    if (old.own_parameters, old.fields) != (new.own_parameters, new.fields):
        yield from _parameter_details(dict(_fields(old)), dict(_fields(new)))


def _fields(operation: Operation) -> Iterator[tuple[str, Parameter]]:
    """Yield the parameters and the fields of the body with their names, which have those of outer fields."""
    for parameter in operation.parameters:
        yield f"{parameter.location} parameter {parameter.name}", parameter
    pending = [(f"body field {field.name}", field) for field in operation.body]
    while pending:
        name, field = pending.pop(0)
        yield name, field
        pending += [(f"{name}.{inner.name}", inner) for inner in field.fields]


def _parameter_details(old: Mapping[str, Parameter], new: Mapping[str, Parameter]) -> Iterator[str]:
    for name, parameter in new.items():
        if name not in old:
            yield f"{name} is new{' and required' if parameter.required else ''}"
            continue
        before = old[name]
        if before.type != parameter.type:
            yield f"{name}: {before.type} is now {parameter.type}"
        if before.required != parameter.required:
            yield f"{name} is now {'required' if parameter.required else 'optional'}"
        if before.choices != parameter.choices:
            yield f"{name}: other values"
    yield from (f"{name} is gone" for name in old if name not in new)
