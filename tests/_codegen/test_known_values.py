from __future__ import annotations

from aprocore._codegen.operations import Schema, SourceOperation
from tests.support.cases import cases
from tests.support.operation_factories import array_schema, object_schema, operation, query_parameter, resource_module

TEXT: Schema = {"type": "string"}
STATUS: Schema = {"type": "string", "enum": ["open", "closed"]}
SHOWN: Schema = {"type": "string", "enum": ["void", "open"]}


def values_of(schema: Schema, model: str = "Thing", key: str = "status", **requests: SourceOperation) -> list[str]:
    """Return the known values of a model's field, given the schema of a thing and other operations."""
    module = resource_module(get=operation("GET /rest/v1.0/things/{id}", schema), **requests)
    return list(module.models.records[model][key].values)


def a_list(schema: Schema, **filters: Schema) -> SourceOperation:
    parameters = [query_parameter(f"filters[{key}]", value) for key, value in filters.items()]
    return operation(response=array_schema(schema), parameters=parameters)


def a_write(schema: Schema, body: Schema, path: str = "/rest/v1.0/things") -> SourceOperation:
    return operation(f"POST {path}", schema, body=body)


def test_filters_know_values_of_the_model_that_they_select() -> None:
    thing = object_schema(status=TEXT, kind=TEXT)
    assert values_of(thing, list=a_list(thing, status=STATUS)) == ["open", "closed"]
    assert values_of(thing, list=a_list(thing, status=array_schema(STATUS))) == ["open", "closed"]
    assert values_of(thing, key="kind", list=a_list(thing, status=STATUS)) == []
    assert values_of(thing, list=operation(response=array_schema(thing), parameters=[query_parameter("status")])) == []


def test_documented_values_come_first() -> None:
    thing = object_schema(status=SHOWN)
    assert values_of(thing, list=a_list(thing, status=STATUS)) == ["void", "open", "closed"]


def test_values_of_another_type_are_not_those_of_the_field() -> None:
    thing = object_schema(status={"type": "boolean"})
    assert values_of(thing, list=a_list(thing, status=STATUS)) == []


def test_filters_of_other_things_know_nothing() -> None:
    thing, other = object_schema(status=TEXT), object_schema(name=TEXT)
    assert values_of(thing, list_others=a_list(other, status=STATUS)) == []


@cases(
    "body",
    [
        object_schema(thing=object_schema(status=STATUS)),
        object_schema(status=STATUS),
    ],
)
def test_bodies_know_the_values_that_they_write(body: Schema) -> None:
    thing = object_schema(status=TEXT)
    assert values_of(thing, create=a_write(thing, body)) == ["open", "closed"]


def test_bodies_know_the_values_of_objects_in_the_thing_at_any_depth() -> None:
    def holder(status: Schema) -> Schema:
        return object_schema(parts=array_schema(object_schema(cost=object_schema(status=status))))

    create = a_write(holder(TEXT), object_schema(thing=holder(STATUS)))
    assert values_of(holder(TEXT), "ThingCost", create=create) == ["open", "closed"]


def test_objects_may_contain_themselves() -> None:
    thing = object_schema(status=TEXT, thing=object_schema(status=TEXT))
    body = object_schema(thing=object_schema(status=STATUS, thing=object_schema(status=STATUS)))
    assert values_of(thing, create=a_write(thing, body)) == ["open", "closed"]
