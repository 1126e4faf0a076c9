"""Parameters for the items of a list inside of an object, and for its other fields."""

from __future__ import annotations

from typing import Any

from aprocore.sandbox.api.inner_lists import INNER_LISTS
from aprocore.sandbox.api.pagination import paginate
from aprocore.sandbox.api.requested_view import RequestedView
from aprocore.sandbox.data.data_model import FieldFilter, Tool
from tests.support.cases import cases

DOCUMENTS = {
    "id": 1,
    "files": [
        {"pdm": {"document_revision_id": number, "created_at": f"2026-01-0{9 - number}"}} for number in (12, 3, 5)
    ],
}
CALENDAR = {
    "tasks": [
        {"id": 1, "start_datetime": "2026-01-05T08:00:00Z", "finish_datetime": "2026-01-07T08:00:00Z"},
        {"id": 2, "start_datetime": "2026-02-05T08:00:00Z", "finish_datetime": "2026-02-07T08:00:00Z"},
        {"id": 3, "start_datetime": None, "finish_datetime": None},
    ],
    "todos": [],
}
DAY = {"projects": [{"id": 1, "name": "B", "tasks_count": 4}, {"id": 2, "name": "A", "tasks_count": 9}]}


@cases(
    "query, revisions, pages",
    [
        ({}, [12, 3, 5], 1),
        ({"pdm_search": "2"}, [12], 1),
        ({"pdm_sort_by": "document_revision_id"}, [12, 3, 5], 1),
        ({"pdm_sort_by": "document_revision_id", "pdm_sort_order": "desc"}, [5, 3, 12], 1),
        ({"pdm_per_page": "2"}, [12, 3], 2),
        ({"pdm_per_page": "2", "pdm_page": "2"}, [5], 2),
        ({"pdm_page": "9"}, [], 1),
    ],
)
def test_documents_of_a_bid_package(query: dict[str, str], revisions: list[int], pages: int) -> None:
    view = INNER_LISTS["pdm_page"](dict(DOCUMENTS), query)
    assert [file["pdm"]["document_revision_id"] for file in view["files"]] == revisions
    assert (view["pdm_pagination"]["total_pages"], view["id"]) == (pages, 1)


@cases(
    "query, ids",
    [
        ({}, [1, 2, 3]),
        ({"calendar[start_datetime]": "2026-01-08"}, [2, 3]),
        ({"calendar[start_datetime]": "2026-01-06"}, [1, 2, 3]),
        ({"calendar[finish_datetime]": "2026-01-06T00:00:00Z"}, [1, 3]),
        ({"per_page": "1", "page": "2"}, [2]),
    ],
)
def test_calendar(query: dict[str, str], ids: list[int]) -> None:
    view = INNER_LISTS["calendar[start_datetime]"](dict(CALENDAR), query)
    assert ([task["id"] for task in view["tasks"]], view["todos"]) == (ids, [])


@cases(
    "query, ids",
    [
        ({}, [2, 1]),
        ({"sort_key": "project_name"}, [2, 1]),
        ({"sort_key": "project_name", "sort_dir": "desc"}, [1, 2]),
        ({"sort_key": "project_event_count"}, [1, 2]),
        ({"limit_per_day": "1"}, [2]),
    ],
)
def test_projects_of_a_day(query: dict[str, str], ids: list[int]) -> None:
    assert [row["id"] for row in INNER_LISTS["limit_per_day"](dict(DAY), query)["projects"]] == ids


SHOWN = {
    "id": 1,
    "title": "A",
    "due_date": "2026-01-05",
    "manager": {"id": 7, "login": "a@b.example", "name": "Ana"},
    "custom_fields": {"custom_field_1": 2},
    "file_versions": [{"id": 1}, {"id": 2}],
    "files": [{"id": 3, "file_versions": [{"id": 4}, {"id": 5}]}],
}


@cases(
    "query, changed",
    [
        ({}, {}),
        ({"as_datetimes": "true"}, {"due_date": "2026-01-05T00:00:00Z"}),
        ({"as_datetimes": "false"}, {}),
        ({"display_company_with_name": "1"}, {"manager": {"id": 7, "login": "a@b.example", "name": "Ana (Acme)"}}),
        (
            {"show_latest_version_only": "true"},
            {"file_versions": [{"id": 2}], "files": [{"id": 3, "file_versions": [{"id": 5}]}]},
        ),
        ({"unknown": "true"}, {}),
    ],
)
def test_switches_for_the_form_of_fields(query: dict[str, str], changed: dict[str, Any]) -> None:
    documented = {"as_datetimes", "display_company_with_name", "show_latest_version_only", "exclude_custom_fields"}
    assert RequestedView(Tool(), query, documented, "Acme").of(SHOWN) == {**SHOWN, **changed}
    # What the operation does not document changes nothing.
    assert RequestedView(Tool(), query, (), "Acme").of(SHOWN) == SHOWN


def test_fields_that_are_asked_for_or_excluded() -> None:
    assert RequestedView(Tool(), {"included": "title,zzz"}, {"included"}, "Acme").of(SHOWN) == {"id": 1, "title": "A"}
    excluded = RequestedView(Tool(), {"exclude_custom_fields": "true"}, (), "Acme").of(SHOWN)
    assert excluded == {name: value for name, value in SHOWN.items() if name != "custom_fields"}


def test_fields_of_one_view() -> None:
    tool = Tool(only_in={"title": ("extended",), "manager.name": ("extended", "web")})
    without_name = {"id": 7, "login": "a@b.example"}
    for view, changed in (
        ("extended", {}),
        ("web", {"title": None}),
        ("", {"title": None, "manager": without_name}),
    ):
        expected = {name: value for name, value in {**SHOWN, **changed}.items() if value is not None}
        assert RequestedView(tool, {"view": view}, {"view"}, "Acme").of(SHOWN) == expected
    assert RequestedView(tool, {}, (), "Acme").of(SHOWN) == SHOWN


TOOL = Tool(
    filters={
        "only": FieldFilter("parent", {"true": "true"}),
        "least": FieldFilter("level", {"1": "4"}, otherwise="none"),
        "flag": FieldFilter(""),
    },
    hidden_unless={"all": {"active": False}, "view=every": {"open": False}, "": {"secret": True}},
)


@cases(
    "name, value, renamed",
    [
        ("filters[only]", "true", [("filters[parent][]", "true")]),
        ("only", "True", [("filters[parent][]", "true")]),
        ("only", "false", []),
        ("least", "1", [("filters[level][]", "4")]),
        ("least", "9", [("filters[level][]", "none")]),
        ("flag", "blue", [("filters[blue]", "true")]),
        ("other", "1", [("other", "1")]),
    ],
)
def test_filters_of_a_tool(name: str, value: str, renamed: list[tuple[str, str]]) -> None:
    assert TOOL.filter_fields([(name, value)]) == renamed


@cases(
    "item, query, is_listed",
    [
        ({"active": True}, {}, True),
        ({"active": False}, {}, False),
        ({"active": False}, {"all": "false"}, False),
        ({"active": False}, {"all": "true"}, True),
        ({"open": False}, {"view": "some"}, False),
        ({"open": False}, {"view": "every"}, True),
        ({"secret": True}, {"all": "true"}, False),
    ],
)
def test_items_that_a_list_has_on_request(item: dict[str, Any], query: dict[str, str], is_listed: bool) -> None:
    assert TOOL.is_listed(item.get, query, {"all", "view"}) is is_listed
    if "secret" not in item:
        assert TOOL.is_listed(item.get, query, ())


def test_pages_before_a_key() -> None:
    rows = [{"id": number} for number in range(1, 6)]

    def page(**query: str) -> list[int]:
        params = [("limit", "2"), *query.items()]
        body = paginate("starting_after", rows, params, "", v2=False, enveloped=True).json()
        return [row["id"] for row in body["data"]]

    assert page(starting_before="4") == [2, 3]
    assert page(starting_before="1") == page(starting_before="9") == []
    assert page(starting_after="4") == [5]
