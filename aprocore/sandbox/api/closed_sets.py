"""Closed sets of responses, outside of which a body may not write a text.

The reference has the values of some fields only where it shows them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from ...catalogue import Parameter, find, operations
from ...sansio.decoding.field_types import innermost
from ..spec.shapes import Choice, Shape, fields_of_shape
from ..spec.spec import OperationSpec, spec_of, unwrap_body
from .validation import NOT_INCLUDED, FieldErrors, is_blank

__all__ = ["closed_set_errors", "closed_sets"]


def closed_set_errors(spec: OperationSpec, body: Mapping[str, Any]) -> FieldErrors:
    """Return error messages for texts that the responses of the resource could not show, by field."""
    sets = closed_sets(spec.operation.name)
    return dict(_errors(unwrap_body(spec, body)[1], "", sets)) if sets else {}


@cache
def closed_sets(name: str) -> Mapping[str, tuple[Choice, ...]]:
    """Return the closed sets for the texts of an operation's body, by the path of the field: ``conditions.type``."""
    spec = spec_of(find(name))
    fields = [field for field in spec.body if field is not spec.wrapper]
    fields += spec.wrapper.fields if spec.wrapper is not None else ()
    return dict(_sets(fields, list(_shapes(spec)), "")) if fields else {}


def _shapes(spec: OperationSpec) -> Iterator[Shape]:
    """Yield the shape of the response to an operation, and those in which reads show the same."""
    own = spec.response_type.shape
    if own is None:
        return
    yield own
    page = spec.operation.name.rpartition(".")[0]
    for operation in operations():
        if operation.method == "GET" and operation.name.rpartition(".")[0] == page:
            shape = spec_of(operation).response_type.shape
            if shape is not None and shape.cls is own.cls:
                yield shape


def _sets(fields: Iterable[Parameter], shapes: list[Shape], within: str) -> Iterator[tuple[str, tuple[Choice, ...]]]:
    kinds = [dict(fields_of_shape(shape)) for shape in shapes]
    for field in fields:
        shown = [innermost(by_name[field.name]) for by_name in kinds if field.name in by_name]
        closed = tuple(kind for kind in shown if isinstance(kind, Choice) and kind.closed)
        if closed and field.item_type == "string" and not field.choices:
            yield within + field.name, closed
        nested = [kind for kind in shown if isinstance(kind, Shape)]
        if nested and field.fields:
            yield from _sets(field.fields, nested, f"{within}{field.name}.")


def _errors(
    values: Mapping[str, Any], within: str, sets: Mapping[str, tuple[Choice, ...]]
) -> Iterator[tuple[str, Any]]:
    for name, value in values.items():
        elements = value if isinstance(value, list) else [value]
        closed = sets.get(within + name)
        if closed is not None:
            texts = [element for element in elements if not is_blank(element)]
            if not all(any(choice.matching(text) is not None for choice in closed) for text in texts):
                yield name, [NOT_INCLUDED]
            continue
        for element in elements:
            nested = dict(_errors(element, f"{within}{name}.", sets)) if isinstance(element, dict) else {}
            if nested:
                yield name, nested
