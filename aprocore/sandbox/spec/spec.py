"""What is known of an operation, read when it is first called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from typing import Any

from ...catalogue import Operation, Parameter, find, operations
from .response_types import ResponseType, response_type_of
from .route_parser import ParsedRoute, RouteParser

__all__ = ["OperationSpec", "documented_routes", "spec_of", "unwrapped"]

#: Beside the object that is about a thing itself, bodies have these.
_BESIDE = frozenset({"company_id", "project_id"})
_NO_FIELDS = frozenset({"sort", "view", "include_deleted", "serializer_view"})


@cache
def documented_routes() -> RouteParser:
    """Return what the paths of all operations mean."""
    return RouteParser(operations())


def spec_of(operation: Operation) -> OperationSpec:
    """Return what is known of an operation: the same for every sandbox."""
    return _known_of(operation.name)


@cache
def _known_of(name: str) -> OperationSpec:
    operation = find(name)
    return OperationSpec(operation, documented_routes().of(operation))


class OperationSpec:
    """An operation, its route, and what its fields and answers are."""

    def __init__(self, operation: Operation, route: ParsedRoute) -> None:
        self.operation = operation
        self.route = route

    @property
    def verb(self) -> str:
        """What is done, by the operation's name: ``bulk_create_for_project``."""
        return self.operation.name.rpartition(".")[2]

    @property
    def is_v2(self) -> bool:
        return self.operation.path.startswith("/rest/v2")

    @cached_property
    def shape(self) -> ResponseType:
        return response_type_of(self.operation.name)

    @cached_property
    def query(self) -> tuple[Parameter, ...]:
        return tuple(each for each in self.operation.parameters if each.place == "query")

    @cached_property
    def headers(self) -> tuple[Parameter, ...]:
        return tuple(each for each in self.operation.parameters if each.place == "header")

    @cached_property
    def body(self) -> tuple[Parameter, ...]:
        return self.operation.body

    @cached_property
    def beside_rows(self) -> tuple[Parameter, ...]:
        """The body's fields, of its rows only that they are there."""
        return tuple(
            Parameter(each.name, each.place, "any[]", each.required) if each.type == "object[]" else each
            for each in self.body
        )

    @cached_property
    def dates(self) -> frozenset[str]:
        """The filters that are dates."""
        return frozenset(each.name for each in self.query if each.item_type in ("date", "datetime"))

    @cached_property
    def wrapper(self) -> Parameter | None:
        """The field of the body that has all of a thing's own: ``rfi`` in ``{"rfi": {"subject": …}}``."""
        words = [each.text for each in self.route.steps if each.kind == "word"]
        one = words[-1].removesuffix("s") if words else ""
        objects = [each for each in self.body if each.type == "object" and each.fields]
        named = [each for each in objects if each.name == one or one.endswith(each.name)]
        others = [each for each in self.body if each.name not in _BESIDE]
        if not named and len(objects) == 1 and (objects[0].required or len(others) == 1):
            named = objects
        return named[0] if named else None

    @cached_property
    def choices(self) -> Mapping[str, tuple[str, ...]]:
        """By field, what the operations beside this one say that it may be."""
        page = self.operation.name.rpartition(".")[0]
        found: dict[str, tuple[str, ...]] = {}
        for each in operations():
            if each.name.rpartition(".")[0] == page:
                _collect((*each.parameters, *each.body), found)
        return found


def _collect(parameters: Iterable[Parameter], found: dict[str, tuple[str, ...]]) -> None:
    for each in parameters:
        name = each.name.removeprefix("filters[").removesuffix("]")
        if each.choices and name not in _NO_FIELDS:
            found.setdefault(name, each.choices)
        _collect(each.fields, found)


def unwrapped(known: OperationSpec, body: Any) -> tuple[tuple[Parameter, ...], dict[str, Any]]:
    """Return what a body says of the thing itself, and which fields those may be."""
    given = body if isinstance(body, dict) else {}
    wrapper = known.wrapper
    inner = given.get(wrapper.name) if wrapper is not None else None
    if wrapper is None or not isinstance(inner, dict):
        return known.body, given
    beside = tuple(each for each in known.body if each is not wrapper)
    return (*beside, *wrapper.fields), {**{k: v for k, v in given.items() if k != wrapper.name}, **inner}
