from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore._codegen.annotations import response_type
from aprocore._codegen.operations import Schema
from aprocore._codegen.schema_types import ANY, ListType, ModelSchemas, ModelType, ScalarType, Type, attribute, part_of
from tests.support.cases import cases
from tests.support.operation_factories import array_schema, object_schema

TEXT: Schema = {"type": "string"}
NUMBER: Schema = {"type": "integer"}
OPEN: Schema = {"type": "string", "enum": ["open"]}
CLOSED: Schema = {"type": "string", "enum": ["closed", "open"]}


def model_schemas() -> ModelSchemas:
    return ModelSchemas(lambda key: part_of("Rfi", key))


@cases(
    ("key", "schema", "type_"),
    [
        ("id", NUMBER, "Id"),
        ("id", TEXT, "Id"),
        ("vendor_ids", array_schema(NUMBER), "list[Id]"),
        ("parentId", TEXT, "Id"),
        ("id", {}, "Id"),
        ("paid", NUMBER, "int"),
        ("due_date", {"type": "string", "format": "date"}, "Date"),
        ("created_at", {"type": "string", "format": "date-time"}, "DateTime"),
        ("amount", {"type": "string", "format": "decimal"}, "Decimal"),
        ("amount", {"type": "number", "format": "currency"}, "Decimal"),
        ("amount", {"type": "number"}, "Decimal"),
        ("project_id", {"type": "number"}, "Id"),
        ("file", {"type": "string", "format": "binary"}, "Upload"),
        ("anything", {}, "Any"),
        ("settings", {"type": "object"}, "Mapping[str, Any]"),
        ("by_id", object_schema(**{"{user_id}": TEXT}), "Mapping[str, Any]"),
        ("assignees", array_schema(object_schema(name=TEXT)), "list[RfiAssignee]"),
        ("rows", array_schema(array_schema(TEXT)), "list[list[str]]"),
    ],
)
def test_type_of_a_schema(key: str, schema: Schema, type_: str) -> None:
    assert response_type(model_schemas().type_of(schema, key)) == type_


@cases(
    ("one", "other", "type_"),
    [
        (TEXT, NUMBER, "Id"),
        (TEXT, {}, "str"),
        (NUMBER, {"type": "number"}, "Decimal"),
        (TEXT, {"type": "string", "format": "date"}, "Date"),
        (TEXT, {"type": "boolean"}, "str | bool"),
        (TEXT, object_schema(a=TEXT), "RfiPart | str"),
        ({"anyOf": [TEXT, {"type": "number"}]}, {}, "float | str"),
        ({"anyOf": [TEXT, NUMBER]}, {}, "Id"),
        ({"anyOf": [{"type": "string", "format": form} for form in ("date", "date-time")]}, {}, "Date"),
        ({"anyOf": [TEXT, array_schema(TEXT)]}, {}, "Any"),
        ({"anyOf": [TEXT, {"type": "boolean"}]}, object_schema(a=TEXT), "RfiPart | str | bool"),
        ({"type": "object"}, object_schema(a=TEXT), "RfiPart"),
        (array_schema({}), array_schema(TEXT), "list[str]"),
        (array_schema(TEXT), TEXT, "Any"),
    ],
)
def test_two_types_of_a_field_are_merged(one: Schema, other: Schema, type_: str) -> None:
    for pair in itertools.permutations((one, other)):
        models = model_schemas()
        for schema in pair:
            models.add("Rfi", object_schema(part=schema))
        assert response_type(models.records["Rfi"]["part"].type) == type_


def test_models_with_one_name_are_merged() -> None:
    models = model_schemas()
    models.add(
        "Rfi",
        object_schema(
            question=object_schema(author=object_schema(name=TEXT)),
            answer=object_schema(author=object_schema(login=TEXT)),
        ),
    )
    assert sorted(models.records) == ["Rfi", "RfiAnswer", "RfiAuthor", "RfiQuestion"]
    assert sorted(models.records["RfiAuthor"]) == ["login", "name"]


def test_custom_fields_are_not_fields_of_a_model() -> None:
    models = model_schemas()
    models.add("Rfi", object_schema(custom_fields=object_schema(a=TEXT), **{"custom_field_%{id}": TEXT}, name=TEXT))
    assert list(models.records["Rfi"]) == ["name"]


def test_a_new_schema_renames_nothing() -> None:
    before, after = model_schemas(), model_schemas()
    after.add("Rfi", object_schema(status=object_schema(other=TEXT), new=object_schema(status=object_schema(new=TEXT))))
    for schemas in (before, after):
        schemas.add(
            "Rfi", object_schema(type=object_schema(name=TEXT), status=object_schema(type=object_schema(name=TEXT)))
        )
    assert before.records.keys() <= after.records.keys()
    assert before.records["RfiType"] == after.records["RfiType"]


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_names_do_not_depend_on_the_order(order: tuple[int, ...]) -> None:
    schemas = [
        object_schema(vendor=object_schema(id=NUMBER)),
        object_schema(project=object_schema(vendor=object_schema(name=TEXT))),
        object_schema(vendors=array_schema(object_schema(a=TEXT))),
    ]
    models = model_schemas()
    for number in order:
        models.add("Rfi", schemas[number])
    assert sorted(models.records) == ["Rfi", "RfiProject", "RfiVendor"]
    assert sorted(models.records["RfiVendor"]) == ["a", "id", "name"]


def test_values_are_a_closed_set_only_if_all_schemas_have_them() -> None:
    for last, values in (({}, ("open", "closed")), (TEXT, ())):
        models = model_schemas()
        for schema in (OPEN, CLOSED, last):
            models.add("Rfi", object_schema(status=schema))
        assert models.records["Rfi"]["status"].values == values


@cases("schemas", [(OPEN, TEXT, CLOSED), (TEXT, OPEN, CLOSED), (OPEN, CLOSED, {})])
def test_values_that_one_schema_of_a_model_documents_are_known(schemas: tuple[Schema, ...]) -> None:
    models = ModelSchemas(lambda key: part_of("Rfi", key), closed=False)
    for schema in schemas:
        models.add("Rfi", object_schema(status=schema))
    assert models.records["Rfi"]["status"].values == ("open", "closed")


@cases(
    ("type_", "annotation"),
    [
        (ScalarType("str"), 'Literal["open", "closed"] | str'),
        (ListType(ScalarType("str")), 'list[Literal["open", "closed"] | str]'),
        (ScalarType("Id"), "Id"),
        (ANY, "Any"),
    ],
)
def test_a_response_may_have_values_that_are_not_known(type_: Type, annotation: str) -> None:
    assert response_type(type_, ("open", "closed")) == annotation


def test_unused_models_are_dropped() -> None:
    models = model_schemas()
    models.add(
        "Rfi",
        object_schema(
            part=object_schema(inner=object_schema(a=TEXT)),
            loop=object_schema(loop=object_schema(a=TEXT)),
            lost=object_schema(a=TEXT),
        ),
    )
    models.add("Rfi", object_schema(lost=array_schema(TEXT)))
    models.retain([ListType(ModelType("Rfi")), ANY, ScalarType("str")])
    assert sorted(models.records) == ["Rfi", "RfiInner", "RfiLoop", "RfiPart"]


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
def test_attribute_name_of_a_key(key: str, name: str) -> None:
    assert attribute(key) == name


@given(st.text())
def test_every_attribute_name_is_valid(key: str) -> None:
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
def test_words_are_not_repeated_in_class_names(entity: str, key: str, name: str) -> None:
    assert part_of(entity, key) == name


@cases(
    ("schemas", "required"),
    [
        ([["a"]], {"a"}),
        ([["a", "b"], ["b"]], {"b"}),
        ([["a"], []], set()),
        ([[], ["a"]], set()),
    ],
)
def test_a_field_of_a_model_is_required_if_each_schema_requires_it(
    schemas: list[list[str]], required: set[str]
) -> None:
    models = model_schemas()
    for names in schemas:
        models.add("Rfi", {**object_schema(a=TEXT, b=TEXT), "required": names})
    assert {key for key, field in models.records["Rfi"].items() if field.required} == required


def test_a_field_that_a_schema_lacks_is_not_required() -> None:
    models = model_schemas()
    for names in (["a", "d"], ["a", "b"], ["a", "c"]):
        models.add("Rfi", {**object_schema(**dict.fromkeys(names, TEXT)), "required": names})
    assert {key for key, field in models.records["Rfi"].items() if field.required} == {"a"}
