from __future__ import annotations

import json
import zlib
from typing import Any

import attrs
import pytest

from aprocore import catalogue
from aprocore._codegen.catalogue import catalogue_text
from aprocore._codegen.operations import SourceBody, SourceOperation, SourceParameter
from aprocore.catalogue.table import Catalogue, read_catalogue
from aprocore.catalogue.table import Operation as Row
from tests.support.cases import cases
from tests.support.reference import repaired

LIST = SourceOperation(
    operation_id="1",
    method="GET",
    path="/rest/v1.0/projects/{project_id}/rfis",
    version="v1.0",
    category="Project Management",
    module="RFI",
    tag="RFIs",
    title="List  RFIs",
    deprecated=False,
    parameters=(
        SourceParameter("project_id", "path", True, {"type": "integer"}),
        SourceParameter("per_page", "query", False, {"type": "integer"}),
    ),
    body=None,
    responses={"200": {"type": "array", "items": {"type": "object"}}, "404": {"type": "object"}},
)


def row(name: str = "procore.rfis.list", **changes: Any) -> Row:
    operation = attrs.evolve(LIST, **changes)
    [made] = read_catalogue(catalogue_text([operation], {operation.key: name}, "2026-05").encode()).operations
    return made


def test_row_of_an_operation() -> None:
    entry = row()
    assert (entry.name, entry.method, entry.path, entry.title) == ("rfis.list", "GET", LIST.path, "List RFIs")
    assert (entry.category, entry.module, entry.tag, entry.version) == ("Project Management", "RFI", "RFIs", "v1.0")
    assert [
        (parameter.name, parameter.location, parameter.type, parameter.required) for parameter in entry.parameters
    ] == [
        ("project_id", "path", "integer", True),
        ("per_page", "query", "integer", False),
    ]
    assert (entry.answers, entry.pager, entry.enveloped, entry.deprecated) == ("list", "numbered", False, False)


def test_each_operation_is_one_line_sorted_by_name() -> None:
    other = attrs.evolve(LIST, path="/rest/v1.0/a")
    names = {LIST.key: "procore.rfis.list", other.key: "procore.a.list"}
    first, *rows, last = catalogue_text([LIST, other], names, "2026-05").splitlines()
    assert (first, last) == ('{"date":"2026-05","operations":[', "]}")
    assert [json.loads(line.rstrip(","))["name"] for line in rows] == ["a.list", "rfis.list"]
    assert catalogue_text([other, LIST], names, "") == catalogue_text([LIST, other], names, "")


def test_successors_are_listed_by_name() -> None:
    old = attrs.evolve(LIST, path="/rest/v1.0/a", deprecated=True, replaced_by=(LIST.key, ("GET", "/unnamed")))
    names = {LIST.key: "procore.rfis.list", old.key: "procore.a.list"}
    first, second = read_catalogue(catalogue_text([LIST, old], names, "").encode()).operations
    assert (first.replaced_by, second.replaced_by) == (("rfis.list",), ())


def test_operations_without_a_name_are_left_out() -> None:
    assert read_catalogue(catalogue_text([LIST], {}, "2026-05").encode()) == Catalogue("2026-05", ())


@cases(
    ("name", "schema", "shown"),
    [
        ("a", {"type": "string", "format": "uuid"}, ("a", "string")),
        ("a", {"type": "string", "format": "date"}, ("a", "date")),
        ("a", {"type": "string", "format": "date-time"}, ("a", "datetime")),
        ("a", {"type": "string", "format": "binary"}, ("a", "file")),
        ("a", {"type": "number", "format": "decimal"}, ("a", "number")),
        ("a", {"type": "array", "items": {"type": "integer"}}, ("a", "integer[]")),
        ("a", {"type": "array"}, ("a", "any[]")),
        ("a[]", {"type": "string"}, ("a", "string[]")),
        ("filters[a][]", {"type": "array", "items": {"type": "string"}}, ("filters[a]", "string[]")),
        ("a", {"properties": {}}, ("a", "any")),
        ("a", {"properties": {"b": {}}}, ("a", "object")),
        ("a", {}, ("a", "any")),
    ],
)
def test_types_of_parameters(name: str, schema: dict[str, Any], shown: tuple[str, str]) -> None:
    [made] = row(parameters=(SourceParameter(name, "query", False, schema),)).parameters
    assert (made.name, made.type) == shown


@pytest.mark.parametrize("schema", [{"enum": ["a", 1]}, {"type": "array", "items": {"enum": ["a", 1]}}])
def test_choices_of_parameters(schema: dict[str, Any]) -> None:
    [made] = row(parameters=(SourceParameter("view", "query", False, schema),)).parameters
    assert made.choices == ("a", "1")


def test_fields_of_a_body_have_a_maximum_depth() -> None:
    deep: dict[str, Any] = {"type": "string"}
    for name in "dcba":
        deep = {"type": "object", "required": [name], "properties": {name: deep}}
    entry = row(body=SourceBody("application/json", True, deep))
    assert (entry.content_type, entry.body_type, entry.body_required) == ("application/json", "object", True)
    [a] = entry.body
    [b] = a.fields
    [c] = b.fields
    assert (a.name, b.name, c.name, c.type, c.required, c.fields) == ("a", "b", "c", "object", True, ())


def test_body_that_is_an_array() -> None:
    item = {"type": "object", "properties": {"id": {"type": "string"}}}
    entry = row(body=SourceBody("application/json", False, {"type": "array", "items": item}))
    assert entry.body_type == "object[]"
    assert [field.name for field in entry.body] == ["id"]


@cases(
    ("changes", "answers", "enveloped"),
    [
        ({"responses": {"204": None}}, "none", False),
        ({"responses": {"404": None}}, "none", False),
        ({"responses": {"200": {"type": "object"}}}, "object", False),
        ({"responses": {"200": {"type": "object", "properties": {"data": {"type": "array"}}}}}, "list", True),
        ({"responses": {"200": {"properties": {"data": {"type": "array"}, "more": {}}}}}, "object", False),
        (
            {"responses": {"200": {"properties": {"data": {"type": "array"}, "more": {}}}}, "version": "v2.0"},
            "list",
            True,
        ),
        ({"responses": {"200": {"type": "object", "properties": {"data": {}}}}, "name": "procore.a.get"}, "any", True),
        ({"responses": {"200": None}}, "list", False),
        ({"responses": {"200": None}, "name": "procore.a.get"}, "any", False),
        ({"responses": {"200": None}, "method": "POST"}, "any", False),
        ({"responses": {"202": None, "302": None}}, "file", False),
        ({"responses": {"200": {"type": "string"}}}, "file", False),
        ({"responses": {"200": None}, "path": "/rest/v1.0/rfis/{id}.pdf"}, "file", False),
    ],
)
def test_type_of_the_response(changes: dict[str, Any], answers: str, enveloped: bool) -> None:
    entry = row(**changes)
    assert (entry.answers, entry.enveloped) == (answers, enveloped)


@cases(
    ("names", "pager"),
    [
        ("page per_page", "numbered"),
        ("per_page", "numbered"),
        ("page", "from_zero"),
        ("cursor per_page", "cursor"),
        ("page_start page_size", "after_last"),
        ("starting_after limit", "starting_after"),
        ("start_after limit", "start_after"),
        ("limit", None),
    ],
)
def test_pagination_style_of_a_list(names: str, pager: str | None) -> None:
    parameters = tuple(SourceParameter(name, "query", False, {}) for name in names.split())
    assert row(parameters=parameters).pager == pager
    # Searches are lists as well.
    assert row(parameters=parameters, method="POST").pager == pager
    assert row(parameters=parameters, method="PATCH").pager is None


def test_list_in_an_envelope_with_other_fields() -> None:
    schema = {"type": "object", "properties": {"data": {"type": "array"}, "possible_pages": {}}}
    entry = row(parameters=(SourceParameter("page", "query", False, {}),), responses={"200": schema})
    assert (entry.answers, entry.pager, entry.enveloped) == ("list", "from_zero", True)


def test_list_without_pages() -> None:
    assert row(parameters=()).pager is None


@pytest.mark.slow
def test_the_stored_table_is_up_to_date() -> None:
    operations = repaired()
    names = {(operation.method, operation.path): f"procore.{operation.name}" for operation in catalogue.operations()}
    text = catalogue_text(operations, names, catalogue.date())
    assert read_catalogue(text.encode()) == Catalogue(catalogue.date(), catalogue.operations())
    assert len(zlib.compress(text.encode())) < 120_000
