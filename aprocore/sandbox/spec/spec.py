"""Specifications of operations, each built lazily when the operation is first called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from typing import Any

from ...catalogue import Operation, Parameter, find, operations
from .response_types import ResponseType, response_type_of
from .route_parser import ParsedRoute, RouteParser

__all__ = ["OperationSpec", "shared_route_parser", "spec_of", "unwrap_body"]

# Fields that bodies have beside the wrapper object.
_SCOPE_FIELDS = frozenset({"company_id", "project_id"})
_NO_FIELDS = frozenset({"sort", "view", "include_deleted", "serializer_view"})


@cache
def shared_route_parser() -> RouteParser:
    """Return the route parser built from all documented operations."""
    return RouteParser(operations())


def spec_of(operation: Operation) -> OperationSpec:
    """Return the specification of an operation; all sandboxes share it."""
    return _spec_by_name(operation.name)


@cache
def _spec_by_name(name: str) -> OperationSpec:
    operation = find(name)
    return OperationSpec(operation, shared_route_parser().parse(operation))


class OperationSpec:
    """An operation with its route, its fields and its response type."""

    def __init__(self, operation: Operation, route: ParsedRoute) -> None:
        self.operation = operation
        self.route = route

    @property
    def verb(self) -> str:
        """The last part of the operation's name: ``bulk_create_for_project``."""
        return self.operation.name.rpartition(".")[2]

    @property
    def is_v2(self) -> bool:
        return self.operation.path.startswith("/rest/v2")

    @cached_property
    def response_type(self) -> ResponseType:
        return response_type_of(self.operation.name, is_v2=self.is_v2)

    @cached_property
    def query(self) -> tuple[Parameter, ...]:
        return tuple(parameter for parameter in self.operation.parameters if parameter.location == "query")

    @cached_property
    def query_by_name(self) -> Mapping[str, Parameter]:
        return {parameter.name: parameter for parameter in self.query}

    @cached_property
    def collection_name(self) -> str:
        """The name of the collection at the end of the path: ``checklist/lists``."""
        steps = self.route.steps[:-1] if self.route.steps[-1].kind == "item" else self.route.steps
        last = max((number for number, step in enumerate(steps) if step.kind != "word"), default=-1)
        return "/".join(step.text for step in steps[last + 1 :])

    @cached_property
    def headers(self) -> tuple[Parameter, ...]:
        return tuple(parameter for parameter in self.operation.parameters if parameter.location == "header")

    @cached_property
    def body(self) -> tuple[Parameter, ...]:
        return self.operation.body

    @cached_property
    def fields_without_rows(self) -> tuple[Parameter, ...]:
        """The body's fields; of rows only their presence is checked, not their fields."""
        return tuple(
            Parameter(field.name, field.location, "any[]", field.required) if field.type == "object[]" else field
            for field in self.body
        )

    @cached_property
    def wrapper(self) -> Parameter | None:
        """The field of the body that wraps the resource: ``rfi`` in ``{"rfi": {"subject": …}}``."""
        words = [step.text for step in self.route.steps if step.kind == "word"]
        singular = words[-1].removesuffix("s") if words else ""
        objects = [field for field in self.body if field.type == "object" and field.fields]
        named = [field for field in objects if field.name == singular or singular.endswith(field.name)]
        others = [field for field in self.body if field.name not in _SCOPE_FIELDS]
        if not named and len(objects) == 1 and (objects[0].required or len(others) == 1):
            named = objects
        return named[0] if named else None

    @cached_property
    def choices(self) -> Mapping[str, tuple[str, ...]]:
        """The allowed values by field, collected from all operations of the same resource."""
        page = self.operation.name.rpartition(".")[0]
        choices: dict[str, tuple[str, ...]] = {}
        for operation in operations():
            if operation.name.rpartition(".")[0] == page:
                _collect((*operation.parameters, *operation.body), choices)
        return choices


def _collect(parameters: Iterable[Parameter], choices: dict[str, tuple[str, ...]]) -> None:
    for parameter in parameters:
        name = parameter.name.removeprefix("filters[").removesuffix("]")
        if parameter.choices and name not in _NO_FIELDS:
            choices.setdefault(name, parameter.choices)
        _collect(parameter.fields, choices)


def unwrap_body(spec: OperationSpec, body: Any) -> tuple[tuple[Parameter, ...], dict[str, Any]]:
    """Return the documented fields of the resource, and the body with its wrapper object merged in."""
    fields = body if isinstance(body, dict) else {}
    wrapper = spec.wrapper
    inner = fields.get(wrapper.name) if wrapper is not None else None
    if wrapper is None or not isinstance(inner, dict):
        return spec.body, fields
    beside = tuple(field for field in spec.body if field is not wrapper)
    return (*beside, *wrapper.fields), {**{k: v for k, v in fields.items() if k != wrapper.name}, **inner}
