from __future__ import annotations

import attrs

from aprocore._codegen.operations import Schema, SourceBody, SourceOperation
from aprocore._codegen.schema_repairs import repair_schemas
from tests.support.reference import operations

TRUNCATED: Schema = {"type": "object"}
BARE = SourceOperation(
    operation_id="X", method="POST", path="/rest/v1.0/x", version="v1.0", category="", module="", tag="", title="",
    deprecated=False, parameters=(), body=None, responses={},
)  # fmt: skip


def of(key: str, schema: Schema) -> Schema:
    return {"type": "object", "properties": {key: schema}}


def list_of(schema: Schema) -> Schema:
    return {"type": "array", "items": schema}


def repaired_response(schema: Schema | None, *others: Schema) -> Schema | None:
    """Return the repaired schema of a response, given the schemas of other responses."""
    operations = repair_schemas(attrs.evolve(BARE, responses={"200": response}) for response in (schema, *others))
    return operations[0].responses["200"]


def test_an_object_without_fields_at_the_fourth_level_is_unknown() -> None:
    assert repaired_response(list_of(of("vendor", list_of(of("id", TRUNCATED))))) == list_of(
        of("vendor", list_of(of("id", {})))
    )
    assert repaired_response(of("a", of("b", of("c", of("d", TRUNCATED))))) == of("a", of("b", of("c", of("d", {}))))


def test_the_type_is_taken_from_the_same_field_of_the_same_parent() -> None:
    truncated = of("rfi", of("vendor", list_of(of("name", TRUNCATED))))
    name = of("vendor", of("name", {"type": "string", "format": "x", "enum": ["a"]}))
    number = of("vendor", of("name", {"type": "integer"}))
    assert repaired_response(truncated, name, name) == of(
        "rfi", of("vendor", list_of(of("name", {"type": "string", "format": "x"})))
    )
    for others in (
        (),
        (name, number),
        (of("user", of("name", {"type": "string"})),),
        (of("vendor", of("name", name)),),
    ):
        assert repaired_response(truncated, *others) == of("rfi", of("vendor", list_of(of("name", {}))))


def test_at_other_levels_it_is_an_object() -> None:
    for schema in (
        TRUNCATED,
        of("a", TRUNCATED),
        of("a", of("b", of("c", TRUNCATED))),
        list_of(list_of(list_of(list_of(list_of(TRUNCATED))))),
    ):
        assert repaired_response(schema) == schema


def test_an_object_with_fields_is_not_truncated() -> None:
    schema = of("a", of("b", of("c", of("d", {"type": "object", "properties": {"e": {"type": "string"}}}))))
    assert repaired_response(schema) == schema
    assert repaired_response(None) is None


def test_request_bodies_are_repaired_too() -> None:
    body = SourceBody("application/json", required=True, schema=of("a", list_of(list_of(of("d", TRUNCATED)))))
    [operation] = repair_schemas([attrs.evolve(BARE, body=body)])
    assert operation.body == attrs.evolve(body, schema=of("a", list_of(list_of(of("d", {})))))


def test_names_and_ids_are_objects_only_at_that_level() -> None:
    wrong = [0] * 12

    def count(schema: Schema | None, key: str = "", level: int = 0) -> None:
        if schema == TRUNCATED and key in ("id", "name", "login"):
            wrong[level] += 1
        for name, inner in ((schema or {}).get("properties") or {}).items():
            count(inner, name, level + 1)
        if (schema or {}).get("items"):
            count((schema or {})["items"], "", level + 1)

    for operation in operations():
        for schema in operation.responses.values():
            count(schema)
    assert [level for level, number in enumerate(wrong) if number] == [4]
