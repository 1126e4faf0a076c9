from __future__ import annotations

from typing import Any

import attrs

from aprocore._codegen.operations import Schema, SourceBody, SourceOperation
from aprocore._codegen.schema_repairs import repair_schemas
from tests.support.cases import cases
from tests.support.operation_factories import query_parameter
from tests.support.reference import operations

TRUNCATED: Schema = {"type": "object"}
BARE = SourceOperation(
    operation_id="X", method="POST", path="/rest/v1.0/x", version="v1.0", category="", module="", tag="", title="",
    deprecated=False, parameters=(), body=None, responses={},
)  # fmt: skip


def object_with(key: str, schema: Schema) -> Schema:
    return {"type": "object", "properties": {key: schema}}


def list_of(schema: Schema) -> Schema:
    return {"type": "array", "items": schema}


def repaired_response(schema: Schema | None, *others: Schema) -> Schema | None:
    """Return the repaired schema of a response, given the schemas of other responses."""
    operations = repair_schemas(attrs.evolve(BARE, responses={"200": response}) for response in (schema, *others))
    return operations[0].responses["200"]


def test_an_object_without_fields_at_the_fourth_level_is_unknown() -> None:
    assert repaired_response(list_of(object_with("vendor", list_of(object_with("id", TRUNCATED))))) == list_of(
        object_with("vendor", list_of(object_with("id", {})))
    )
    assert repaired_response(
        object_with("a", object_with("b", object_with("c", object_with("d", TRUNCATED))))
    ) == object_with("a", object_with("b", object_with("c", object_with("d", {}))))


def test_the_type_is_taken_from_the_same_field_of_the_same_parent() -> None:
    truncated = object_with("rfi", object_with("vendor", list_of(object_with("name", TRUNCATED))))
    name = object_with("vendor", object_with("name", {"type": "string", "format": "x", "enum": ["a"]}))
    number = object_with("vendor", object_with("name", {"type": "integer"}))
    assert repaired_response(truncated, name, name) == object_with(
        "rfi", object_with("vendor", list_of(object_with("name", {"type": "string", "format": "x"})))
    )
    for others in (
        (),
        (name, number),
        (object_with("user", object_with("name", {"type": "string"})),),
        (object_with("vendor", object_with("name", name)),),
    ):
        assert repaired_response(truncated, *others) == object_with(
            "rfi", object_with("vendor", list_of(object_with("name", {})))
        )


def test_truncated_object_at_other_levels_is_an_object() -> None:
    for schema in (
        TRUNCATED,
        object_with("a", TRUNCATED),
        object_with("a", object_with("b", object_with("c", TRUNCATED))),
        list_of(list_of(list_of(list_of(list_of(TRUNCATED))))),
    ):
        assert repaired_response(schema) == schema


def test_an_object_with_fields_is_not_truncated() -> None:
    schema = object_with(
        "a",
        object_with(
            "b", object_with("c", object_with("d", {"type": "object", "properties": {"e": {"type": "string"}}}))
        ),
    )
    assert repaired_response(schema) == schema
    assert repaired_response(None) is None


def test_request_bodies_are_repaired_too() -> None:
    body = SourceBody(
        "application/json", required=True, schema=object_with("a", list_of(list_of(object_with("d", TRUNCATED))))
    )
    [operation] = repair_schemas([attrs.evolve(BARE, body=body)])
    assert operation.body == attrs.evolve(body, schema=object_with("a", list_of(list_of(object_with("d", {})))))


@cases(
    ("values", "repaired"),
    [
        (["open", "not (yet) open", 7], {"enum": ["open", "not (yet) open", 7]}),
        (["labor (default)", "all (labor, equipment)", 7], {"enum": ["labor", "all", 7]}),
        (["Any value present in the Company list of Units of Measure"], {}),
    ],
)
def test_remarks_are_not_part_of_a_closed_set(values: list[Any], repaired: Schema) -> None:
    written, read = {"type": "string", "enum": values}, {"type": "string", **repaired}
    assert repaired_response(object_with("uom", list_of(written))) == object_with("uom", list_of(read))
    [operation] = repair_schemas([attrs.evolve(BARE, parameters=(query_parameter("filters[uom]", written),))])
    assert [parameter.schema for parameter in operation.parameters] == [read]


def test_null_is_not_a_value_of_a_closed_set() -> None:
    for null in (None, "null"):
        closed: Schema = {"type": "string", "enum": ["open", null, "closed"]}
        assert repaired_response(list_of(object_with("status", closed))) == list_of(
            object_with("status", {"type": "string", "enum": ["open", "closed"], "nullable": True})
        )


def test_an_id_is_a_whole_number() -> None:
    schema = {"type": "object", "properties": {key: {"type": "number"} for key in ("id", "vendor_id", "amount")}}
    kinds = {"id": "integer", "vendor_id": "integer", "amount": "number"}
    assert repaired_response(schema) == {
        "type": "object",
        "properties": {key: {"type": kind} for key, kind in kinds.items()},
    }


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


def test_the_items_of_a_truncated_array_are_not_arrays() -> None:
    deep = object_with("a", object_with("b", object_with("names", list_of(TRUNCATED))))
    assert repaired_response(deep) == object_with("a", object_with("b", object_with("names", list_of({}))))
    texts = object_with("b", object_with("names", list_of({"type": "string"})))
    assert repaired_response(deep, texts) == object_with(
        "a", object_with("b", object_with("names", list_of({"type": "string"})))
    )


def test_an_envelope_does_not_require_what_it_does_not_have() -> None:
    schema = {**object_with("data", {"type": "string"}), "required": ["data", "id"]}
    assert (repaired_response(schema) or {})["required"] == ["data"]
