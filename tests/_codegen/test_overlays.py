from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore._codegen.operations import Schema, SourceBody, SourceOperation, SourceParameter
from aprocore._codegen.overlays import Overlay, OverlayError, apply_overlays, merged, read_overlays

from . import reference

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


def of(**fields: Schema) -> Schema:
    return {"type": "object", "properties": fields}


def corrected(operation: SourceOperation, **overlay: Any) -> SourceOperation:
    [result] = apply_overlays([operation], [Overlay("a page", **overlay)])
    return result


def read(folder: Path, text: str, topic: str = "hooks") -> list[Overlay]:
    (folder / f"{topic}.toml").write_text(text)
    return list(read_overlays(folder))


# -- those that are kept ----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def operations() -> dict[str, SourceOperation]:
    return {" ".join(each.key): each for each in reference.mended()}


def test_each_that_is_kept_still_says_something_that_the_data_does_not(operations: dict[str, SourceOperation]) -> None:
    assert operations.keys() == {" ".join(each.key) for each in reference.operations()}


def test_each_that_is_kept_names_a_page_or_a_repository() -> None:
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
def test_what_is_often_asked_for_has_fields(operations: dict[str, SourceOperation], operation: str, field: str) -> None:
    answer = operations[operation].responses["200"] or {}
    answer = answer.get("properties", {}).get("data", answer)
    assert field in answer.get("items", answer)["properties"]


# -- applying ---------------------------------------------------------------------------------------------------------


def test_those_that_answer_one_and_those_that_answer_many_share_a_shape() -> None:
    assert corrected(HOOK, one=(KEY,), response=of(id=NUMBER)).responses == {"200": of(id=NUMBER), "404": None}
    many = corrected(HOOK, many=(KEY,), response=of(id=NUMBER))
    assert many.responses["200"] == {"type": "array", "items": of(id=NUMBER)}


def test_the_envelope_of_v2_is_added() -> None:
    result = corrected(V2, one=(V2.key,), response=of(id=NUMBER))
    assert result.responses["200"] == of(data=of(id=NUMBER))


def test_the_answer_that_the_data_tells_of_is_corrected_whichever_status_it_has() -> None:
    operation = attrs.evolve(HOOK, responses={"200": None, "207": of(id=NUMBER)})
    result = corrected(operation, one=(KEY,), response=of(name={"type": "string"}))
    assert result.responses == {"200": None, "207": of(id=NUMBER, name={"type": "string"})}
    with pytest.raises(OverlayError, match="no answer"):
        corrected(attrs.evolve(HOOK, responses={"204": None}), one=(KEY,), response=of(id=NUMBER))


def test_what_is_sent_is_corrected() -> None:
    assert corrected(HOOK, others=(KEY,), body=of(id=NUMBER)).body == SourceBody(
        "application/json", True, of(id=NUMBER)
    )
    bare = attrs.evolve(HOOK, body=None)
    assert corrected(bare, others=(KEY,), body=of(id=NUMBER)).body == SourceBody(
        "application/json", True, of(id=NUMBER)
    )


def test_parameters_are_corrected_where_they_stand_and_added_after_the_others() -> None:
    company = SourceParameter("company_id", "query", required=False, schema=NUMBER)
    page = SourceParameter("page", "query", required=False, schema=NUMBER)
    assert corrected(HOOK, others=(KEY,), parameters=(page, company)).parameters == (HOOK.parameters[0], company, page)


def test_an_overlay_for_what_is_no_operation_is_refused() -> None:
    with pytest.raises(OverlayError, match=r"GET /rest/v1\.0/hoks is no operation; .* from a page"):
        corrected(HOOK, one=(("GET", "/rest/v1.0/hoks"),), response=of(id=NUMBER))


def test_an_overlay_that_says_nothing_new_is_refused() -> None:
    overlay = Overlay("a page", one=(KEY,), response=of(id=NUMBER))
    with pytest.raises(OverlayError, match=r"GET /rest/v1\.0/hooks/\{id\}: the data says all that .* a page says"):
        apply_overlays(apply_overlays([HOOK], [overlay]), [overlay])


# -- merging ----------------------------------------------------------------------------------------------------------

leaves = st.sampled_from(
    [{}, NUMBER, {"type": "string"}, {"type": "string", "format": "date"}, {"type": "object"}, {"type": "array"}]
)
schemas = st.recursive(
    leaves,
    lambda inner: (
        st.builds(lambda items: {"type": "array", "items": items}, inner)
        | st.builds(lambda fields: of(**fields), st.dictionaries(st.sampled_from("abc"), inner, min_size=1))
    ),
    max_leaves=8,
)


@given(schemas, schemas)
def test_what_is_merged_twice_is_merged_once(known: Schema, added: Schema) -> None:
    once = merged(known, added)
    assert merged(once, added) == once


@given(schemas)
def test_what_is_merged_with_itself_or_with_nothing_stays(schema: Schema) -> None:
    assert merged(schema, schema) == schema
    assert merged(schema, {}) == schema
    assert merged(None, schema) == schema


@given(st.dictionaries(st.sampled_from("abc"), schemas), st.dictionaries(st.sampled_from("abc"), schemas))
def test_no_field_is_lost(known: dict[str, Schema], added: dict[str, Schema]) -> None:
    assert merged(of(**known), of(**added)).get("properties", {}).keys() == known.keys() | added.keys()


def test_what_is_added_wins() -> None:
    assert merged(of(a=NUMBER), of(a={"type": "string"})) == of(a={"type": "string"})
    assert merged({"type": "array", "items": of(a=NUMBER)}, of(a=NUMBER)) == of(a=NUMBER)
    assert merged({"type": "string"}, {"type": "string", "format": "date"}) == {"type": "string", "format": "date"}


# -- reading ----------------------------------------------------------------------------------------------------------


def test_schemas_are_written_short(tmp_path: Path) -> None:
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
        whatever = "any"
        custom = "object"
        lines = [{ amount = "decimal" }]
    """
    [overlay] = read(tmp_path, text)
    assert (overlay.one, overlay.many) == ((("GET", "/x"),), (("GET", "/y"),))
    assert overlay.response == {
        "type": "object",
        "required": ["status"],
        "properties": {
            "users": {"type": "array", "items": of(id=NUMBER)},
            "status": {"type": "string", "enum": ["open", "closed"]},
            "due": {"type": "string", "format": "date"},
            "whatever": {},
            "custom": {"type": "object"},
            "lines": {"type": "array", "items": of(amount={"type": "string", "format": "decimal"})},
        },
    }


def test_parameters_and_bodies_are_those_of_all_operations_that_are_named(tmp_path: Path) -> None:
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
        body=of(id=NUMBER),
        parameters=(
            SourceParameter("page", "query", False, NUMBER),
            SourceParameter("company_id", "query", True, NUMBER),
        ),
    )


def test_a_shape_of_one_topic_serves_another(tmp_path: Path) -> None:
    read(tmp_path, '[shapes.Small]\nid = "integer"', "shapes")
    [overlay] = read(tmp_path, '[[overlays]]\nsource = "a page"\none = ["GET /x"]\nresponse = "Small"')
    assert overlay.response == of(id=NUMBER)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('[[overlays]]\none = ["GET /x"]\nresponse = "object"', "needs a source"),
        ('[[overlays]]\nsource = "a page"\nanswer = "object"', "has nothing but"),
        ('[[overlays]]\nsource = "a page"\nresponse = "object"', "answer one or many"),
        ('[[overlays]]\nsource = "a page"\noperations = ["GET /x"]\nresponse = "object"', "answer one or many"),
        ('[[overlays]]\nsource = "a page"\none = ["GET /x"]\nresponse = "Usr"', "'Usr' is neither a type nor a shape"),
        (
            '[[overlays]]\nsource = "a page"\none = ["GET /x"]\nresponse = ["string", "any"]',
            "neither a type nor a shape",
        ),
        ('[shapes.user]\nid = "integer"', "has no capital"),
        ("[overlay]\n", "shapes and overlays"),
    ],
)
def test_what_is_written_wrong_is_refused_with_its_topic(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(OverlayError, match=rf"^hooks\.toml: .*{says}"):
        read(tmp_path, text)


def test_a_shape_has_one_meaning(tmp_path: Path) -> None:
    read(tmp_path, '[shapes.User]\nid = "integer"', "a")
    with pytest.raises(OverlayError, match=r"^b\.toml: 'User' is the name of another shape"):
        read(tmp_path, '[shapes.User]\nid = "string"', "b")
