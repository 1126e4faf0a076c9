from __future__ import annotations

import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore._codegen.operations import Schema, SourceBody, SourceOperation, SourceParameter, SourceView
from aprocore._codegen.overlays import Overlay, OverlayError, apply_overlays, merged, read_overlays
from tests.support import reference
from tests.support.cases import cases

HOOK = SourceOperation(
    operation_id="X", method="GET", path="/rest/v1.0/hooks/{id}", version="v1.0", category="", module="", tag="",
    title="", deprecated=False,
    parameters=(
        SourceParameter("id", "path", required=True, schema={"type": "integer"}),
        SourceParameter("company_id", "query", required=True, schema={"type": "integer"}),
    ),
    body=SourceBody("application/json", required=True, schema={}),
    responses={"200": None, "404": None},
)  # fmt: skip
KEY = HOOK.key
V2 = attrs.evolve(HOOK, path="/rest/v2.0/hooks", version="v2.0")
NUMBER: Schema = {"type": "integer"}


def object_of(**fields: Schema) -> Schema:
    return {"type": "object", "properties": fields}


def corrected(operation: SourceOperation, **overlay: Any) -> SourceOperation:
    [result] = apply_overlays([operation], [Overlay("a page", **overlay)])
    return result


def read(folder: Path, text: str, topic: str = "hooks") -> list[Overlay]:
    (folder / f"{topic}.toml").write_text(text)
    return list(read_overlays(folder))


# -- stored overlays -------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def operations() -> dict[str, SourceOperation]:
    return {" ".join(operation.key): operation for operation in reference.repaired()}


def test_every_stored_overlay_changes_the_data(operations: dict[str, SourceOperation]) -> None:
    assert operations.keys() == {" ".join(operation.key) for operation in reference.operations()}


def test_every_stored_overlay_names_a_page_or_a_repository() -> None:
    for overlay in read_overlays():
        assert re.match(r"https://(developers\.procore\.com|github\.com/procore)/|[\w-]+/[\w-]+, ", overlay.source)


@pytest.mark.parametrize(
    ("operation", "field"),
    [
        ("GET /rest/v1.0/custom_field_definitions", "data_type"),
        ("GET /rest/v1.0/projects/{project_id}/commitment_change_orders", "grand_total"),
        ("GET /rest/v1.0/projects/{project_id}/prime_change_orders/{id}", "paid_date"),
        ("GET /rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/line_items", "unit_cost"),
        ("GET /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts", "vendor"),
        ("GET /rest/v2.1/companies/{company_id}/equipment_register", "serial_number"),
        ("GET /rest/v1.3/companies/{company_id}/users/{id}", "email_address"),
        ("GET /rest/v1.1/projects", "project_number"),
        ("GET /rest/v1.0/bim_models", "title"),
    ],
)
def test_popular_operations_have_fields(operations: dict[str, SourceOperation], operation: str, field: str) -> None:
    answer = operations[operation].responses["200"] or {}
    answer = answer.get("properties", {}).get("data", answer)
    assert field in answer.get("items", answer)["properties"]


# -- applying ---------------------------------------------------------------------------------------------------------


def test_operations_with_one_object_and_with_many_share_a_shape() -> None:
    assert corrected(HOOK, one=(KEY,), response=object_of(id=NUMBER)).responses == {
        "200": object_of(id=NUMBER),
        "404": None,
    }
    many = corrected(HOOK, many=(KEY,), response=object_of(id=NUMBER))
    assert many.responses["200"] == {"type": "array", "items": object_of(id=NUMBER)}


def test_the_envelope_of_v2_is_added() -> None:
    result = corrected(V2, one=(V2.key,), response=object_of(id=NUMBER))
    assert result.responses["200"] == object_of(data=object_of(id=NUMBER))


def test_the_documented_response_is_corrected_for_any_status() -> None:
    operation = attrs.evolve(HOOK, responses={"200": None, "207": object_of(id=NUMBER)})
    result = corrected(operation, one=(KEY,), response=object_of(name={"type": "string"}))
    assert result.responses == {"200": None, "207": object_of(id=NUMBER, name={"type": "string"})}
    with pytest.raises(OverlayError, match="no successful response"):
        corrected(attrs.evolve(HOOK, responses={"204": None}), one=(KEY,), response=object_of(id=NUMBER))


def test_an_item_that_is_documented_as_the_response_of_a_list_keeps_its_fields() -> None:
    item = object_of(id=NUMBER, name={"type": "string"})
    for documented, items in ((item, item), (object_of(name=NUMBER), object_of(id=NUMBER))):
        result = corrected(
            attrs.evolve(HOOK, responses={"200": documented}), many=(KEY,), response=object_of(id=NUMBER)
        )
        assert result.responses["200"] == {"type": "array", "items": items}


def test_a_mapping_replaces_documented_keys(tmp_path: Path) -> None:
    text = f"""
        [[overlays]]
        source = "a page"
        one = ["{" ".join(KEY)}"]
        response = {{ headers = "mapping" }}
    """
    documented = attrs.evolve(HOOK, responses={"200": object_of(headers=object_of(md5={"type": "string"}))})
    [result] = apply_overlays([documented], read(tmp_path, text))
    headers = (result.responses["200"] or {})["properties"]["headers"]
    assert headers == {"type": "object", "additionalProperties": {}}


def test_a_text_has_no_closed_set(tmp_path: Path) -> None:
    text = f"""
        [[overlays]]
        source = "a page"
        one = ["{" ".join(KEY)}"]
        response = {{ status = "text" }}
    """
    documented = attrs.evolve(HOOK, responses={"200": object_of(status={"type": "string", "enum": ["open"]})})
    [result] = apply_overlays([documented], read(tmp_path, text))
    assert (result.responses["200"] or {})["properties"]["status"] == {"type": "string"}


def test_successors_of_a_deprecated_operation(tmp_path: Path) -> None:
    text = f"""
        [[overlays]]
        source = "a page"
        operations = ["{" ".join(KEY)}"]
        replaced_by = ["GET /rest/v2.0/hooks"]
    """
    overlays = read(tmp_path, text)
    assert apply_overlays([HOOK, V2], overlays)[0].replaced_by == (V2.key,)
    with pytest.raises(OverlayError, match=r"Unknown operation GET /rest/v2\.0/hooks"):
        apply_overlays([HOOK], overlays)


def test_a_request_body_is_corrected() -> None:
    assert corrected(HOOK, others=(KEY,), body=object_of(id=NUMBER)).body == SourceBody(
        "application/json", True, object_of(id=NUMBER)
    )
    bare = attrs.evolve(HOOK, body=None)
    assert corrected(bare, others=(KEY,), body=object_of(id=NUMBER)).body == SourceBody(
        "application/json", True, object_of(id=NUMBER)
    )


def test_parameters_are_corrected_in_place_and_new_ones_are_appended() -> None:
    company = SourceParameter("company_id", "query", required=False, schema=NUMBER)
    page = SourceParameter("page", "query", required=False, schema=NUMBER)
    assert corrected(HOOK, others=(KEY,), parameters=(page, company)).parameters == (HOOK.parameters[0], company, page)


def test_an_overlay_for_an_unknown_operation_is_rejected() -> None:
    with pytest.raises(OverlayError, match=r"Unknown operation GET /rest/v1\.0/hoks in an overlay from a page"):
        corrected(HOOK, one=(("GET", "/rest/v1.0/hoks"),), response=object_of(id=NUMBER))


def test_an_overlay_that_changes_nothing_is_rejected() -> None:
    overlay = Overlay("a page", one=(KEY,), response=object_of(id=NUMBER))
    with pytest.raises(OverlayError, match=r"GET /rest/v1\.0/hooks/\{id\}: the overlay from a page changes nothing"):
        apply_overlays(apply_overlays([HOOK], [overlay]), [overlay])


# -- merging ----------------------------------------------------------------------------------------------------------

leaves = st.sampled_from(
    [{}, NUMBER, {"type": "string"}, {"type": "string", "format": "date"}, {"type": "object"}, {"type": "array"}]
)
schemas = st.recursive(
    leaves,
    lambda inner: (
        st.builds(lambda items: {"type": "array", "items": items}, inner)
        | st.builds(lambda fields: object_of(**fields), st.dictionaries(st.sampled_from("abc"), inner, min_size=1))
    ),
    max_leaves=8,
)


@given(schemas, schemas)
def test_merging_twice_is_merging_once(existing: Schema, added: Schema) -> None:
    once = merged(existing, added)
    assert merged(once, added) == once


@given(schemas)
def test_merging_with_itself_or_with_nothing_changes_nothing(schema: Schema) -> None:
    assert merged(schema, schema) == schema
    assert merged(schema, {}) == schema
    assert merged(None, schema) == schema


@given(st.dictionaries(st.sampled_from("abc"), schemas), st.dictionaries(st.sampled_from("abc"), schemas))
def test_no_field_is_lost(existing: dict[str, Schema], added: dict[str, Schema]) -> None:
    assert (
        merged(object_of(**existing), object_of(**added)).get("properties", {}).keys() == existing.keys() | added.keys()
    )


def test_the_added_schema_wins() -> None:
    assert merged(object_of(a=NUMBER), object_of(a={"type": "string"})) == object_of(a={"type": "string"})
    assert merged({"type": "array", "items": object_of(a=NUMBER)}, object_of(a=NUMBER)) == object_of(a=NUMBER)
    assert merged({"type": "string"}, {"type": "string", "format": "date"}) == {"type": "string", "format": "date"}


# -- reading ----------------------------------------------------------------------------------------------------------


def test_the_short_notation_of_schemas(tmp_path: Path) -> None:
    text = """
        [shapes.User]
        id = "integer"

        [[overlays]]
        source = "a page"
        one = ["GET /x"]
        many = ["GET /y"]

        [overlays.response]
        users = ["User"]
        "status!" = "open | closed"
        due = "date"
        anything = "any"
        custom = "object"
        lines = [{ amount = "decimal" }]
        "owner?" = "User"
    """
    [overlay] = read(tmp_path, text)
    assert (overlay.one, overlay.many) == ((("GET", "/x"),), (("GET", "/y"),))
    assert overlay.response == {
        "type": "object",
        "required": ["status"],
        "properties": {
            "users": {"type": "array", "items": object_of(id=NUMBER)},
            "status": {"type": "string", "enum": ["open", "closed"]},
            "due": {"type": "string", "format": "date"},
            "anything": {},
            "custom": {"type": "object"},
            "lines": {"type": "array", "items": object_of(amount={"type": "string", "format": "decimal"})},
            "owner": {**object_of(id=NUMBER), "nullable": True},
        },
    }


def test_operations_that_end_are_deprecated(tmp_path: Path) -> None:
    head = '[[overlays]]\nsource = "a page"\noperations = ["GET /rest/v1.0/hooks/{id}"]\n'
    [result] = apply_overlays([HOOK], read(tmp_path, f'{head}ends = "2027-09-09"'))
    assert (result.deprecated, result.ends) == (True, "2027-09-09")
    for ends in ('"soon"', "7"):
        with pytest.raises(OverlayError, match="ends must be a date"):
            read(tmp_path, f"{head}ends = {ends}")


def test_views_name_their_fields_and_the_usual_one(tmp_path: Path) -> None:
    text = """
        [[overlays]]
        source = "a page"
        operations = ["GET /x"]
        views.compact.only = ["id"]
        views.normal.without = ["owner"]
        views.ids.ids = true
        usual = "normal"
    """
    [overlay] = read(tmp_path, text)
    normal = SourceView(without=("owner",))
    views = {"compact": SourceView(only=("id",)), "normal": normal, "ids": SourceView(ids=True), "": normal}
    assert overlay.views == views
    assert corrected(HOOK, others=(KEY,), views=views).views == views


@cases(
    ("line", "message"),
    [
        ('views = { compact = { only = ["id"] } }\nusual = "normal"', "usual must be one of the views"),
        ('views = { compact = { only = "id" } }', "invalid views"),
    ],
)
def test_invalid_views_are_errors(line: str, message: str) -> None:
    with TemporaryDirectory() as folder, pytest.raises(OverlayError, match=message):
        read(Path(folder), f'[[overlays]]\nsource = "a page"\noperations = ["GET /x"]\n{line}')


def test_parameters_and_bodies_apply_to_all_listed_operations(tmp_path: Path) -> None:
    text = """
        [[overlays]]
        source = "a page"
        operations = ["POST /x"]
        body = { id = "integer" }
        parameters = { page = "integer", "company_id!" = "integer" }
    """
    [overlay] = read(tmp_path, text)
    assert overlay == Overlay(
        "a page",
        others=(("POST", "/x"),),
        body=object_of(id=NUMBER),
        parameters=(
            SourceParameter("page", "query", False, NUMBER),
            SourceParameter("company_id", "query", True, NUMBER),
        ),
    )


def test_a_shape_can_be_used_in_another_topic(tmp_path: Path) -> None:
    read(tmp_path, '[shapes.Small]\nid = "integer"', "shapes")
    [overlay] = read(tmp_path, '[[overlays]]\nsource = "a page"\none = ["GET /x"]\nresponse = "Small"')
    assert overlay.response == object_of(id=NUMBER)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[[overlays]]\none = ["GET /x"]\nresponse = "object"', "needs a source"),
        ('[[overlays]]\nsource = "a page"\nanswer = "object"', "allows only"),
        ('[[overlays]]\nsource = "a page"\nresponse = "object"', "under one or many"),
        ('[[overlays]]\nsource = "a page"\noperations = ["GET /x"]\nresponse = "object"', "under one or many"),
        ('[[overlays]]\nsource = "a page"\none = ["GET /x"]\nresponse = "Usr"', "'Usr' is neither a type nor a shape"),
        (
            '[[overlays]]\nsource = "a page"\none = ["GET /x"]\nresponse = ["string", "any"]',
            "neither a type nor a shape",
        ),
        ('[shapes.user]\nid = "integer"', "does not start with a capital"),
        ("[overlay]\n", "expected only shapes and overlays"),
    ],
)
def test_an_invalid_overlay_is_rejected_with_its_topic(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(OverlayError, match=rf"^hooks\.toml: .*{message}"):
        read(tmp_path, text)


def test_a_shape_can_not_be_defined_twice(tmp_path: Path) -> None:
    read(tmp_path, '[shapes.User]\nid = "integer"', "a")
    with pytest.raises(OverlayError, match=r"^b\.toml: shape 'User' already exists"):
        read(tmp_path, '[shapes.User]\nid = "string"', "b")
