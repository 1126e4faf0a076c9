from __future__ import annotations

from typing import Any

import pytest

from aprocore import ConfigurationError, catalogue
from aprocore.mcp.operation_arguments import OperationArguments
from aprocore.mcp.readable_operations import ReadableOperations
from aprocore.unset import UNSET
from tests.support.cases import cases

COMPANY = 4321


def arguments_of(name: str, project_id: int | None = None) -> OperationArguments:
    return OperationArguments(catalogue.find(name), company_id=COMPANY, project_id=project_id)


def test_names_in_brackets_are_nested_in_schema_and_request() -> None:
    arguments = arguments_of("rfis.list")
    properties = arguments.schema()["properties"]
    assert list(arguments.schema()["required"]) == ["project_id"]
    assert properties["filters"]["properties"]["status"] == {"enum": ["open", "closed", "draft"]}
    assert not {"page", "per_page", "company_id"} & properties.keys()
    request = arguments.request({"project_id": 1, "filters": {"status": "open", "id": 7}, "filters[number]": "3"})
    assert (request.method, request.path, request.body) == ("GET", "/rest/v1.0/projects/1/rfis", UNSET)
    assert request.params == {"filters": {"status": "open", "id": [7], "number": "3"}}


def test_an_array_may_be_named_with_brackets() -> None:
    request = arguments_of("rfis.list").request({"project_id": 1, "filters[id][]": [7, 8]})
    assert request.params == {"filters": {"id": [7, 8]}}


def test_the_company_is_that_of_the_session() -> None:
    arguments = arguments_of("directory.company_users.list_for_company")
    assert "/companies/4321/" in arguments.request({}).path
    assert arguments.request({"company_id": "4321"}).path == arguments.request({}).path
    assert arguments_of("portfolio.projects.list").request({}).params == {"company_id": COMPANY}


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("directory.company_users.list_for_company", {"company_id": 1}),
        ("rfis.list", {"project_id": 1, "company_id": 1}),
        ("rfis.list", {"project_id": 1, "filters": {"company_id": 1}}),
        ("rfis.list", {"project_id": 1, "filters[company_id]": 1}),
        ("coordination_issues.list_with_post", {"project_id": 1, "filters": [{"company_id": "x"}]}),
    ],
)
def test_another_company_is_refused_anywhere(name: str, arguments: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=r"company 4321 only\. Nothing was sent"):
        arguments_of(name).request(arguments)


@pytest.mark.parametrize(
    ("name", "arguments", "reason"),
    [
        ("rfis.list", {}, r"requires project_id\. portfolio\.projects\.list has"),
        ("rfis.get", {"project_id": 1}, "requires id"),
        ("rfis.list", {"project_id": 1, "page": 2}, "'page'. Pages are selected by limit and cursor"),
        ("rfis.list", {"project_id": 1, "x": 2}, "no argument 'x'. Its arguments are project_id"),
        ("rfis.list", {"project_id": 1, "filters": {"x": 2}}, "filters has no 'x'.*Known: id, status"),
        ("rfis.list", {"project_id": 1, "filters": 3}, "filters must be an object"),
        ("rfis.list", {"project_id": 1, "filters": {"status": "late"}}, "must be one of open, closed, draft"),
        ("rfis.list", {"project_id": 1, "filters": {"id": {"a": 1}}}, "filters.id must be a single value"),
        ("rfis.list", {"project_id": 1, "filters": {"number": "a"}}, "filters.number must be an integer"),
        ("rfis.list", {"project_id": 1, "filters": {"number": True}}, "filters.number must be an integer"),
        ("rfis.list", {"project_id": 1, "search": ["a"]}, "search must be one value"),
        ("rfis.list", {"project_id": 1, "filters": {"created_at": "yesterday"}}, "must be a date such as"),
        ("rfis.list", {"project_id": 1, "filters": {"created_at": "2026-01-01T00:00:00"}}, "with its zone"),
        ("rfis.list", {"project_id": 1, "filters": {"created_at": "..."}}, "must be a range"),
        ("rfis.list", {"project_id": 1, "filters": {"created_at": "1...2...3"}}, "must be a range"),
        ("rfis.list", {"project_id": "../../me"}, "project_id must be an integer"),
        ("rfis.list", {"project_id": True}, "project_id must be an integer"),
        ("rfis.list", {"project_id": [1]}, "project_id must be an integer"),
        ("rfis.list", {"project_id": None}, "requires project_id"),
    ],
)
def test_wrong_arguments_are_refused(name: str, arguments: dict[str, Any], reason: str) -> None:
    with pytest.raises(ConfigurationError, match=reason):
        arguments_of(name).request(arguments)


@pytest.mark.parametrize("value", ["2026-01-01", "2026-01-01...2026-02-01", "2026-01-01...", "2026-01-01T10:00:00Z"])
def test_dates_times_and_ranges_are_accepted(value: str) -> None:
    request = arguments_of("rfis.list").request({"project_id": 1, "filters": {"created_at": value}})
    assert request.params == {"filters": {"created_at": value}}


def test_text_in_a_path_stays_one_segment() -> None:
    request = arguments_of("documents.local_files.get").request({"uuid": "../../me?a#b"})
    assert request.path == "/rest/v1.0/local_files/..%2F..%2Fme%3Fa%23b"


def test_several_sort_keys_are_accepted() -> None:
    name = next(
        operation.name
        for operation in catalogue.operations()
        if operation.method == "GET" and any(p.name == "sort" and len(p.choices) > 1 for p in operation.parameters)
    )
    arguments = arguments_of(name, project_id=1)
    first, second = arguments.schema()["properties"]["sort"]["enum"][:2]
    first, second = first.removeprefix("-"), second.removeprefix("-")
    needed = dict.fromkeys(arguments.required, 1)
    assert arguments.request({**needed, "sort": f"-{first},{second}"}).params["sort"] == f"-{first},{second}"


def test_the_project_of_the_session_is_a_default() -> None:
    arguments = arguments_of("rfis.list", project_id=7)
    assert "required" not in arguments.schema()
    assert arguments.request({}).path == "/rest/v1.0/projects/7/rfis"
    assert arguments.request({"project_id": 8}).path == "/rest/v1.0/projects/8/rfis"


def test_fields_of_a_body_are_arguments() -> None:
    arguments = arguments_of("field_productivity.timesheets.list_change_history_for_timesheet")
    (field,) = [name for name in arguments.schema()["properties"] if name != "project_id"]
    request = arguments.request({"project_id": 1, field: [1, 2]})
    assert (request.method, request.body) == ("POST", {field: [1, 2]})


@cases("name", sorted(ReadableOperations().names()))
def test_each_operation_has_a_request_with_its_required_arguments(name: str) -> None:
    operation = catalogue.find(name)
    arguments = arguments_of(name)
    schema = arguments.schema()
    values = {argument: example(schema["properties"][argument]) for argument in schema.get("required", ())}
    request = arguments.request(values)
    assert request.method == operation.method
    assert request.path.startswith("/rest/")
    assert "{" not in request.path
    if "{company_id}" in operation.path:
        assert f"/companies/{COMPANY}" in request.path


def example(schema: dict[str, Any]) -> Any:
    """Return a value that a schema allows."""
    if "enum" in schema:
        return schema["enum"][0]
    match schema.get("type"):
        case "integer" | "number":
            return 1
        case "boolean":
            return True
        case "array":
            return [example(schema["items"])]
        case "object":
            return {name: example(inner) for name, inner in schema.get("properties", {}).items()}
        case _ if schema.get("format") == "date":
            return "2026-01-31"
        case _ if schema.get("format") == "date-time":
            return "2026-01-31T00:00:00Z"
        case _:
            return "text"
