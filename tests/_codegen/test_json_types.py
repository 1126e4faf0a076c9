from __future__ import annotations

import json
from typing import Any

from aprocore._codegen.json_types import json_types_text
from aprocore._codegen.operations import Schema, SourceOperation
from tests.support.cases import cases
from tests.support.operation_factories import array_schema, object_schema, operation, query_parameter, resource_module

INTEGER: Schema = {"type": "integer"}
NUMBER: Schema = {"type": "number"}
TEXT: Schema = {"type": "string"}
STATUS: Schema = {"type": "string", "enum": ["open", "closed"]}
DATE: Schema = {"type": "string", "format": "date"}
TIME: Schema = {"type": "string", "format": "date-time"}


def table(**operations: SourceOperation) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json_types_text([resource_module(**operations)]))
    return found


def types_of(shown: Schema, listed: Schema | None = None, version: str = "v1.0") -> Any:
    """Return the types of an operation that shows a thing, beside one that lists things with another schema."""
    show = operation(f"GET /rest/{version}/things/{{id}}", shown)
    others = {} if listed is None else {"list": operation("GET /rest/v1.1/things", array_schema(listed))}
    types = table(get=show, **others)["types"]
    return next((value for name, value in types.items() if name.endswith("get")), None)


@cases(
    ("shown", "types"),
    [
        (object_schema(id=INTEGER, name=TEXT), None),
        (object_schema(id=TEXT), {"id": "s"}),
        (object_schema(amount=NUMBER), None),
        (object_schema(status=STATUS), {"status": "c"}),
        (object_schema(owner=object_schema(id=TEXT)), {"owner": {"id": "s"}}),
        (object_schema(owners=array_schema(object_schema(id=TEXT))), {"owners": {"id": "s"}}),
        (object_schema(ids=array_schema(TEXT)), {"ids": "s"}),
    ],
)
def test_types_that_are_not_usual(shown: Schema, types: Any) -> None:
    assert types_of(shown) == types


def test_version_2_usually_has_ids_as_text() -> None:
    shown = object_schema(data=object_schema(id=TEXT, owner_id=INTEGER))
    assert types_of(shown, version="v2.0") == {"owner_id": "i"}


@cases(
    ("shown", "listed", "types"),
    [
        (object_schema(due=DATE), object_schema(due=TIME), {"due": "d"}),
        (object_schema(amount=TEXT), object_schema(amount=NUMBER), {"amount": "s"}),
        (object_schema(amount=INTEGER), object_schema(amount=NUMBER), {"amount": "i"}),
        (object_schema(status=STATUS), object_schema(status={**STATUS, "enum": ["void"]}),
         {"status": ["open", "closed"]}),
        (object_schema(owner=TEXT), object_schema(owner=object_schema(id=INTEGER)), {"owner": "s"}),
        (object_schema(owner=array_schema(TEXT)), object_schema(owner=object_schema(id=INTEGER)), {"owner": "as"}),
    ],
)  # fmt: skip
def test_types_that_differ_between_operations(shown: Schema, listed: Schema, types: Any) -> None:
    assert types_of(shown, listed) == types


def test_objects_around_lists() -> None:
    things = array_schema(object_schema(id=INTEGER))
    body = {**object_schema(data=things, actions=array_schema(TEXT)), "required": ["data", "actions"]}
    paged = [query_parameter("page")]
    found = table(
        list=operation("GET /rest/v1.0/things", object_schema(things=things, total=INTEGER), parameters=paged),
        list_actions=operation("GET /rest/v2.0/things", body),
    )
    assert sorted(found["bodies"].values(), key=len) == [["things"], ["data", {"actions": "as"}]]


def test_entities_of_a_sync() -> None:
    body = object_schema(entities=array_schema(object_schema(origin_id=TEXT)))
    updates = object_schema(updates=array_schema(object_schema(origin_id=TEXT)))
    found = table(sync=operation("PATCH /rest/v1.0/things/sync", body, body=updates))
    assert [*found["types"].values()] == [{"origin_id": "s"}]


def test_default_values_of_new_resources() -> None:
    fields = object_schema(
        private={"type": "boolean", "default": True}, hour={"type": "integer", "default": 0},
        draft={"type": "boolean", "default": False}, name={"type": "string"},
    )  # fmt: skip
    made = operation("POST /rest/v1.0/things", object_schema(id=INTEGER), body=object_schema(thing=fields))
    changed = operation("PATCH /rest/v1.0/things/{id}", object_schema(id=INTEGER), body=object_schema(thing=fields))
    [defaults] = table(create=made, update=changed)["defaults"].values()
    assert defaults == {"private": True, "hour": 0}
