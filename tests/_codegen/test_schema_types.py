from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore._codegen.annotations import response_type
from aprocore._codegen.operations import Schema
from aprocore._codegen.schema_types import ANY, ListType, ModelType, ScalarType, Shapes, attribute, part_of
from tests.cases import cases

from .made import array, obj

TEXT: Schema = {"type": "string"}
NUMBER: Schema = {"type": "integer"}


def shapes() -> Shapes:
    return Shapes(lambda key: part_of("Rfi", key))


@cases(
    ("key", "schema", "type_"),
    [
        ("id", NUMBER, "Id"),
        ("id", TEXT, "Id"),
        ("vendor_ids", array(NUMBER), "list[Id]"),
        ("parentId", TEXT, "Id"),
        ("id", {}, "Id"),
        ("paid", NUMBER, "int"),
        ("due_date", {"type": "string", "format": "date"}, "Date"),
        ("created_at", {"type": "string", "format": "date-time"}, "DateTime"),
        ("amount", {"type": "string", "format": "decimal"}, "Decimal"),
        ("amount", {"type": "number", "format": "currency"}, "Decimal"),
        ("amount", {"type": "number"}, "float"),
        ("file", {"type": "string", "format": "binary"}, "Upload"),
        ("anything", {}, "Any"),
        ("settings", {"type": "object"}, "Mapping[str, Any]"),
        ("by_id", obj(**{"{user_id}": TEXT}), "Mapping[str, Any]"),
        ("assignees", array(obj(name=TEXT)), "list[RfiAssignee]"),
        ("rows", array(array(TEXT)), "list[list[str]]"),
    ],
)
def test_a_schema_means_a_type(key: str, schema: Schema, type_: str) -> None:
    assert response_type(shapes().type_of(schema, key)) == type_


@cases(
    ("one", "other", "type_"),
    [
        (TEXT, NUMBER, "Id"),
        (TEXT, {}, "str"),
        (NUMBER, {"type": "number"}, "float"),
        (TEXT, {"type": "string", "format": "date"}, "Date"),
        (TEXT, {"type": "boolean"}, "Any"),
        (TEXT, obj(a=TEXT), "Any"),
        ({"type": "object"}, obj(a=TEXT), "RfiPart"),
        (array({}), array(TEXT), "list[str]"),
        (array(TEXT), TEXT, "Any"),
    ],
)
def test_what_is_now_this_and_now_that_is_one_type(one: Schema, other: Schema, type_: str) -> None:
    for pair in itertools.permutations((one, other)):
        found = shapes()
        for schema in pair:
            found.add("Rfi", obj(part=schema))
        assert response_type(found.records["Rfi"]["part"].type) == type_


def test_what_has_one_name_is_one_class_with_all_fields() -> None:
    found = shapes()
    found.add("Rfi", obj(question=obj(author=obj(name=TEXT)), answer=obj(author=obj(login=TEXT))))
    assert sorted(found.records) == ["Rfi", "RfiAnswer", "RfiAuthor", "RfiQuestion"]
    assert sorted(found.records["RfiAuthor"]) == ["login", "name"]


def test_custom_fields_are_every_models_own() -> None:
    found = shapes()
    found.add("Rfi", obj(custom_fields=obj(a=TEXT), **{"custom_field_%{id}": TEXT}, name=TEXT))
    assert list(found.records["Rfi"]) == ["name"]


def test_one_new_schema_renames_nothing() -> None:
    before, after = shapes(), shapes()
    after.add("Rfi", obj(status=obj(other=TEXT), new=obj(status=obj(new=TEXT))))
    for each in (before, after):
        each.add("Rfi", obj(type=obj(name=TEXT), status=obj(type=obj(name=TEXT))))
    assert before.records.keys() <= after.records.keys()
    assert before.records["RfiType"] == after.records["RfiType"]


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_names_do_not_go_by_position(order: tuple[int, ...]) -> None:
    schemas = [obj(vendor=obj(id=NUMBER)), obj(project=obj(vendor=obj(name=TEXT))), obj(vendors=array(obj(a=TEXT)))]
    found = shapes()
    for number in order:
        found.add("Rfi", schemas[number])
    assert sorted(found.records) == ["Rfi", "RfiProject", "RfiVendor"]
    assert sorted(found.records["RfiVendor"]) == ["a", "id", "name"]


def test_values_are_the_only_ones_where_all_say_some() -> None:
    one: Schema = {"type": "string", "enum": ["open"]}
    other: Schema = {"type": "string", "enum": ["closed", "open"]}
    for last, values in (({}, ("open", "closed")), (TEXT, ())):
        found = shapes()
        for schema in (one, other, last):
            found.add("Rfi", obj(status=schema))
        assert found.records["Rfi"]["status"].values == values


def test_what_nothing_has_is_not_kept() -> None:
    found = shapes()
    found.add("Rfi", obj(part=obj(inner=obj(a=TEXT)), loop=obj(loop=obj(a=TEXT)), lost=obj(a=TEXT)))
    found.add("Rfi", obj(lost=TEXT))
    found.keep([ListType(ModelType("Rfi")), ANY, ScalarType("str")])
    assert sorted(found.records) == ["Rfi", "RfiInner", "RfiLoop", "RfiPart"]


@cases(
    ("key", "name"),
    [
        ("subject", "subject"),
        ("date", "date"),
        ("datetime", "datetime"),
        ("list", "list_"),
        ("self", "self_"),
        ("import", "import_"),
        ("to_dict", "to_dict_"),
        ("two words", "two_words"),
        ("attachments[]", "attachments"),
        ("_type", "type"),
        ("1st", "field_1st"),
        ("%", "field"),
    ],
)
def test_a_key_is_an_attribute(key: str, name: str) -> None:
    assert attribute(key) == name


@given(st.text())
def test_every_key_is_a_name_in_python(key: str) -> None:
    assert attribute(key).isidentifier()
    assert not attribute(key).startswith("_")


@cases(
    ("entity", "key", "name"),
    [
        ("Rfi", "assignees", "RfiAssignee"),
        ("Rfi", "rfi_manager", "RfiManager"),
        ("Bid", "bid", "Bid"),
        ("Bid", "bids", "Bid"),
        ("Bid", "bid_items", "BidItem"),
        ("ActionPlanItem", "plan_item_assignee", "ActionPlanItemAssignee"),
        ("ActionPlanItem", "item", "ActionPlanItem"),
        ("BudgetViewSnapshot", "budget_view", "BudgetView"),
        ("ManagedEquipmentCompanyLevel", "managed_equipment_model", "ManagedEquipmentCompanyLevelModel"),
        ("Rfi", "custom_textfield_1", "RfiCustomTextfield1"),
        ("Company", "bidPackages", "CompanyBidPackage"),
    ],
)
def test_no_word_is_said_twice(entity: str, key: str, name: str) -> None:
    assert part_of(entity, key) == name
