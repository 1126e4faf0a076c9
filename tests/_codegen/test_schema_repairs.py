from __future__ import annotations

import attrs

from aprocore._codegen.operations import Schema, SourceBody, SourceOperation
from aprocore._codegen.schema_repairs import without_cuts

from .reference import operations

CUT: Schema = {"type": "object"}
BARE = SourceOperation(
    operation_id="X", method="POST", path="/rest/v1.0/x", version="v1.0", category="", module="", tag="", title="",
    deprecated=False, parameters=(), body=None, responses={},
)  # fmt: skip


def of(key: str, schema: Schema) -> Schema:
    return {"type": "object", "properties": {key: schema}}


def each(schema: Schema) -> Schema:
    return {"type": "array", "items": schema}


def answer_of(schema: Schema | None, *others: Schema) -> Schema | None:
    """Return what becomes of an answer, beside others that say more."""
    operations = without_cuts(attrs.evolve(BARE, responses={"200": each}) for each in (schema, *others))
    return operations[0].responses["200"]


def test_at_the_fourth_level_an_object_without_fields_says_nothing() -> None:
    assert answer_of(each(of("vendor", each(of("id", CUT))))) == each(of("vendor", each(of("id", {}))))
    assert answer_of(of("a", of("b", of("c", of("d", CUT))))) == of("a", of("b", of("c", of("d", {}))))


def test_it_is_what_all_others_say_of_the_same_field_of_the_same_thing() -> None:
    cut = of("rfi", of("vendor", each(of("name", CUT))))
    name = of("vendor", of("name", {"type": "string", "format": "x", "enum": ["a"]}))
    number = of("vendor", of("name", {"type": "integer"}))
    assert answer_of(cut, name, name) == of("rfi", of("vendor", each(of("name", {"type": "string", "format": "x"}))))
    for others in (
        (),
        (name, number),
        (of("user", of("name", {"type": "string"})),),
        (of("vendor", of("name", name)),),
    ):
        assert answer_of(cut, *others) == of("rfi", of("vendor", each(of("name", {}))))


def test_elsewhere_it_is_an_object() -> None:
    for schema in (CUT, of("a", CUT), of("a", of("b", of("c", CUT))), each(each(each(each(each(CUT)))))):
        assert answer_of(schema) == schema


def test_what_says_more_is_no_cut() -> None:
    schema = of("a", of("b", of("c", of("d", {"type": "object", "properties": {"e": {"type": "string"}}}))))
    assert answer_of(schema) == schema
    assert answer_of(None) is None


def test_what_is_sent_is_cut_too() -> None:
    body = SourceBody("application/json", required=True, schema=of("a", each(each(of("d", CUT)))))
    [operation] = without_cuts([attrs.evolve(BARE, body=body)])
    assert operation.body == attrs.evolve(body, schema=of("a", each(each(of("d", {})))))


def test_in_the_data_it_is_there_that_names_and_ids_are_objects() -> None:
    wrong = [0] * 12

    def count(schema: Schema | None, key: str = "", level: int = 0) -> None:
        if schema == CUT and key in ("id", "name", "login"):
            wrong[level] += 1
        for name, inner in ((schema or {}).get("properties") or {}).items():
            count(inner, name, level + 1)
        if (schema or {}).get("items"):
            count((schema or {})["items"], "", level + 1)

    for operation in operations():
        for schema in operation.responses.values():
            count(schema)
    assert [level for level, number in enumerate(wrong) if number] == [4]
