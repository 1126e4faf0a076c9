from __future__ import annotations

from typing import Any

import pytest

from aprocore._codegen.naming import names_by_rule
from aprocore._codegen.naming_rule import home_of, namespaces_of, route_of
from aprocore._codegen.operations import SourceBody, SourceOperation, SourceParameter

ONE = {"type": "object", "properties": {"id": {"type": "integer"}}}
MANY = {"type": "array", "items": ONE}
PROJECT = "/rest/v1.0/projects/{project_id}"
COMPANY = "/rest/v1.0/companies/{company_id}"


def operation(line: str, title: str = "", *, answer: Any = None, sends: Any = None, **rest: Any) -> SourceOperation:
    method, path = line.split()
    return SourceOperation(
        operation_id=line,
        method=method,
        path=path,
        version=path.split("/")[2],
        category="Project Management",
        module=rest.get("module", "RFI"),
        tag=rest.get("tag", "rfis"),
        title=title or "Show RFI",
        deprecated=False,
        parameters=tuple(SourceParameter(name, "query", False, {}) for name in rest.get("query", ())),
        body=SourceBody("application/json", True, sends) if sends else None,
        responses={"200": answer},
    )


def methods(*operations: SourceOperation) -> list[str]:
    """What the operations are called, among those that make their home what it is."""
    home = [operation(f"GET {PROJECT}/rfis/{{id}}", answer=ONE), operation(f"GET {PROJECT}/rfis", "List", answer=MANY)]
    known = {each.key for each in operations}
    names = names_by_rule([*operations, *(each for each in home if each.key not in known)])
    return [names[each.key].removeprefix("procore.rfis.") for each in operations]


class TestBare:
    @pytest.mark.parametrize(
        ("line", "method"),
        [
            (f"GET {PROJECT}/rfis/{{id}}", "get"),
            (f"POST {PROJECT}/rfis", "create"),
            (f"PATCH {PROJECT}/rfis/{{id}}", "update"),
            (f"PUT {PROJECT}/rfis/{{id}}", "replace"),
            (f"DELETE {PROJECT}/rfis/{{id}}", "delete"),
        ],
    )
    def test_what_http_does_is_the_verb(self, line: str, method: str) -> None:
        assert methods(operation(line, answer=ONE)) == [method]

    def test_an_array_is_a_list(self) -> None:
        assert methods(operation(f"GET {PROJECT}/rfis", "Show RFIs", answer=MANY)) == ["list"]
        enveloped = {"type": "object", "properties": {"data": MANY}}
        assert methods(operation(f"GET {PROJECT}/rfis", "Show RFIs", answer=enveloped)) == ["list"]

    def test_what_has_pages_is_a_list(self) -> None:
        assert methods(operation(f"GET {PROJECT}/rfis", "Show RFIs", answer=ONE, query=["page"])) == ["list"]

    def test_an_object_is_none_though_its_path_is_in_the_plural(self) -> None:
        assert methods(operation(f"GET {PROJECT}/rfis", "Show settings", answer=ONE)) == ["get"]

    def test_post_updates_where_the_title_says_so(self) -> None:
        assert methods(operation(f"POST {PROJECT}/rfis/{{id}}", "Update RFI")) == ["update"]

    def test_post_lists_where_the_title_says_so(self) -> None:
        assert methods(operation(f"POST {PROJECT}/rfis/details", "List Details")) == ["list_details"]


class TestMany:
    def test_a_collection_that_is_sent_an_array_is_changed_in_bulk(self) -> None:
        sends = {"type": "object", "properties": {"ids": {"type": "array"}}}
        assert methods(operation(f"DELETE {PROJECT}/rfis", sends=sends)) == ["bulk_delete"]
        assert methods(operation(f"PATCH {PROJECT}/rfis", sends=sends)) == ["bulk_update"]
        assert methods(operation(f"PUT {PROJECT}/rfis", sends={"type": "array"})) == ["bulk_replace"]

    def test_what_ends_in_a_singleton_is_not(self) -> None:
        assert methods(operation(f"DELETE {PROJECT}/rfis/{{id}}/signature")) == ["delete_signature"]

    def test_a_title_or_the_path_may_say_it(self) -> None:
        assert methods(operation(f"POST {PROJECT}/rfis", "Bulk Create RFIs")) == ["bulk_create"]
        assert methods(operation(f"POST {PROJECT}/rfis/bulk", "Create RFIs")) == ["bulk_create"]
        assert methods(operation(f"PATCH {PROJECT}/rfis/batch", "Update RFIs")) == ["bulk_update"]


class TestMore:
    def test_one_thing_is_in_the_singular(self) -> None:
        assert methods(operation(f"POST {PROJECT}/rfis/{{id}}/line_items")) == ["create_line_item"]
        assert methods(operation(f"GET {PROJECT}/rfis/{{rfi_id}}/line_items/{{id}}")) == ["get_line_item"]
        assert methods(operation(f"GET {PROJECT}/rfis/{{rfi_id}}/line_items", answer=MANY)) == ["list_line_items"]

    @pytest.mark.parametrize("verb", ["sync", "restore", "send_email", "bulk_create", "revise", "get_or_create"])
    def test_a_verb_is_itself(self, verb: str) -> None:
        assert methods(operation(f"POST {PROJECT}/rfis/{verb}")) == [verb]
        assert methods(operation(f"PATCH {PROJECT}/rfis/{{id}}/{verb}")) == [verb]

    def test_a_verb_comes_before_what_it_is_done_to(self) -> None:
        assert methods(operation(f"PATCH {PROJECT}/rfis/line_items/sync")) == ["sync_line_items"]

    def test_actions_say_nothing(self) -> None:
        assert methods(operation(f"POST {PROJECT}/rfis/{{id}}/actions/add")) == ["add"]

    def test_what_is_recycled_says_so(self) -> None:
        line, titles = f"{PROJECT}/recycle_bin/rfis", "List Recycled RFIs"
        assert methods(operation(f"GET {line}", titles, answer=MANY)) == ["list_recycled"]
        assert methods(operation(f"GET {line}/{{id}}", answer=ONE)) == ["get_recycled"]
        assert methods(operation(f"PATCH {line}/{{id}}/restore")) == ["restore"]
        assert methods(operation(f"GET {PROJECT}/rfis/recycle_bin", titles, answer=MANY)) == ["list_recycled"]

    def test_a_pdf_is_another_form_of_it(self) -> None:
        assert methods(operation(f"GET {PROJECT}/rfis/{{id}}.pdf")) == ["get_as_pdf"]


class TestScopes:
    def test_one_scope_is_not_said(self) -> None:
        assert methods(operation(f"GET {PROJECT}/rfis", answer=MANY)) == ["list"]
        assert route_of(operation(f"GET {COMPANY}/projects/{{project_id}}/rfis")).scope == "project"
        assert route_of(operation("GET /rest/v1.0/project/{project_id}/rfis")).scope == "project"
        assert route_of(operation(f"GET {COMPANY}")).scope is None

    def test_of_two_both_are(self) -> None:
        both = [operation(f"GET {scope}/rfis", answer=MANY) for scope in (COMPANY, PROJECT)]
        assert methods(*both) == ["list_for_company", "list_for_project"]

    def test_all_that_is_done_to_the_resource_says_it_then(self) -> None:
        both = [operation(f"GET {scope}/rfis", answer=MANY) for scope in (COMPANY, PROJECT)]
        only, other = operation(f"DELETE {COMPANY}/rfis/{{id}}"), operation(f"PATCH {COMPANY}/rfis/sync")
        assert methods(only, other, *both)[:2] == ["delete_for_company", "sync"]

    def test_neither_is_not_said(self) -> None:
        both = [operation("GET /rest/v1.0/rfis", answer=MANY), operation(f"GET {PROJECT}/rfis", answer=MANY)]
        assert methods(*both) == ["list", "list_for_project"]


class TestVersions:
    def test_the_newest_is_bare(self) -> None:
        versions = [
            operation(f"GET {PROJECT}/rfis".replace("1.0", each), answer=MANY) for each in ("1.0", "1.9", "1.10")
        ]
        assert methods(*versions) == ["list_v1_0", "list_v1_9", "list"]

    def test_scopes_have_their_own(self) -> None:
        newer = operation(f"GET {COMPANY}/rfis".replace("1.0", "2.0"), answer=MANY)
        older, other = (operation(f"GET {scope}/rfis", answer=MANY) for scope in (COMPANY, PROJECT))
        assert methods(newer, older, other) == ["list_for_company", "list_for_company_v1_0", "list_for_project"]


class TestPlaces:
    def test_a_namespace_is_spelled_as_its_own_tag(self) -> None:
        places = [
            ("Daily Log", "call-logs"),
            ("Daily Log", "daily-logs"),
            ("BIM", "bim-files"),
            ("Schedule (Legacy)", "todos"),
        ]
        assert namespaces_of(places) == {
            "Daily Log": "daily_logs",
            "BIM": "bim",
            "Schedule (Legacy)": "schedule_legacy",
        }

    @pytest.mark.parametrize(
        ("tag", "paths", "home"),
        [
            (
                "action-plan-items",
                ["action_plans/plan_items", "action_plans/plan_items/{id}"],
                "action_plans/plan_items",
            ),
            ("markup-stamp", ["viewer/stamps", "viewer/markups/{id}/stamps"], "viewer/markups/stamps"),
            (
                "observations",
                ["observations/items", "observations/items/{id}", "observations/types"],
                "observations/items",
            ),
            ("filter-options", ["rfis/filter_options", "rfis/filter_options/status"], "rfis/filter_options"),
            ("checklists", ["checklist/lists", "checklist/lists/{id}"], "checklist/lists"),
            ("units-of-measure", ["uoms", "uoms/sync"], "uoms"),
            ("assignments", ["assignments", "assignments/current", "people/{id}/assignments"], "assignments"),
        ],
    )
    def test_the_home_has_the_words_of_the_tag(self, tag: str, paths: list[str], home: str) -> None:
        operations = [operation(f"GET {PROJECT}/{path}", tag=tag, module="Module") for path in paths]
        assert "/".join(home_of(operations)) == home
        assert home_of(operations[::-1]) == home_of(operations)

    def test_what_is_elsewhere_says_where(self) -> None:
        elsewhere = operation(f"GET {PROJECT}/groups/{{group_id}}/rfis", answer=MANY)
        assert methods(elsewhere) == ["list_groups_rfis"]
