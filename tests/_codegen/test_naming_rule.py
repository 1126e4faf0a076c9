from __future__ import annotations

from typing import Any

import pytest

from aprocore._codegen.naming import names_by_rule
from aprocore._codegen.naming_rule import base_path_of, namespaces_of, parse_path
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
    """Return the methods of operations, together with two others that determine their base path."""
    others = [
        operation(f"GET {PROJECT}/rfis/{{id}}", answer=ONE),
        operation(f"GET {PROJECT}/rfis", "List", answer=MANY),
    ]
    keys = {source.key for source in operations}
    names = names_by_rule([*operations, *(other for other in others if other.key not in keys)])
    return [names[source.key].removeprefix("procore.rfis.") for source in operations]


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
    def test_the_http_method_is_the_verb(self, line: str, method: str) -> None:
        assert methods(operation(line, answer=ONE)) == [method]

    def test_an_array_is_a_list(self) -> None:
        assert methods(operation(f"GET {PROJECT}/rfis", "Show RFIs", answer=MANY)) == ["list"]
        enveloped = {"type": "object", "properties": {"data": MANY}}
        assert methods(operation(f"GET {PROJECT}/rfis", "Show RFIs", answer=enveloped)) == ["list"]

    def test_a_paged_response_is_a_list(self) -> None:
        assert methods(operation(f"GET {PROJECT}/rfis", "Show RFIs", answer=ONE, query=["page"])) == ["list"]

    def test_an_object_is_not_a_list_even_if_its_path_is_a_plural(self) -> None:
        assert methods(operation(f"GET {PROJECT}/rfis", "Show settings", answer=ONE)) == ["get"]

    def test_post_is_an_update_if_the_title_has_that_verb(self) -> None:
        assert methods(operation(f"POST {PROJECT}/rfis/{{id}}", "Update RFI")) == ["update"]

    def test_post_is_a_list_if_the_title_has_that_verb(self) -> None:
        assert methods(operation(f"POST {PROJECT}/rfis/details", "List Details")) == ["list_details"]


class TestBulk:
    def test_an_array_in_the_body_of_a_collection_is_a_bulk_operation(self) -> None:
        sends = {"type": "object", "properties": {"ids": {"type": "array"}}}
        assert methods(operation(f"DELETE {PROJECT}/rfis", sends=sends)) == ["bulk_delete"]
        assert methods(operation(f"PATCH {PROJECT}/rfis", sends=sends)) == ["bulk_update"]
        assert methods(operation(f"PUT {PROJECT}/rfis", sends={"type": "array"})) == ["bulk_replace"]

    def test_a_singleton_is_not_a_bulk_operation(self) -> None:
        assert methods(operation(f"DELETE {PROJECT}/rfis/{{id}}/signature")) == ["delete_signature"]

    def test_bulk_is_recognized_in_the_title_or_the_path(self) -> None:
        assert methods(operation(f"POST {PROJECT}/rfis", "Bulk Create RFIs")) == ["bulk_create"]
        assert methods(operation(f"POST {PROJECT}/rfis/bulk", "Create RFIs")) == ["bulk_create"]
        assert methods(operation(f"PATCH {PROJECT}/rfis/batch", "Update RFIs")) == ["bulk_update"]


class TestSubpaths:
    def test_an_operation_on_one_item_has_the_singular(self) -> None:
        assert methods(operation(f"POST {PROJECT}/rfis/{{id}}/line_items")) == ["create_line_item"]
        assert methods(operation(f"GET {PROJECT}/rfis/{{rfi_id}}/line_items/{{id}}")) == ["get_line_item"]
        assert methods(operation(f"GET {PROJECT}/rfis/{{rfi_id}}/line_items", answer=MANY)) == ["list_line_items"]

    @pytest.mark.parametrize("verb", ["sync", "restore", "send_email", "bulk_create", "revise", "get_or_create"])
    def test_a_verb_is_the_method(self, verb: str) -> None:
        assert methods(operation(f"POST {PROJECT}/rfis/{verb}")) == [verb]
        assert methods(operation(f"PATCH {PROJECT}/rfis/{{id}}/{verb}")) == [verb]

    def test_a_verb_precedes_its_object(self) -> None:
        assert methods(operation(f"PATCH {PROJECT}/rfis/line_items/sync")) == ["sync_line_items"]

    def test_actions_are_ignored(self) -> None:
        assert methods(operation(f"POST {PROJECT}/rfis/{{id}}/actions/add")) == ["add"]

    def test_the_recycle_bin_is_part_of_the_name(self) -> None:
        line, titles = f"{PROJECT}/recycle_bin/rfis", "List Recycled RFIs"
        assert methods(operation(f"GET {line}", titles, answer=MANY)) == ["list_recycled"]
        assert methods(operation(f"GET {line}/{{id}}", answer=ONE)) == ["get_recycled"]
        assert methods(operation(f"PATCH {line}/{{id}}/restore")) == ["restore"]
        assert methods(operation(f"GET {PROJECT}/rfis/recycle_bin", titles, answer=MANY)) == ["list_recycled"]

    def test_a_pdf_has_a_suffix(self) -> None:
        assert methods(operation(f"GET {PROJECT}/rfis/{{id}}.pdf")) == ["get_as_pdf"]


class TestScopes:
    def test_a_single_scope_is_not_part_of_the_name(self) -> None:
        assert methods(operation(f"GET {PROJECT}/rfis", answer=MANY)) == ["list"]
        assert parse_path(operation(f"GET {COMPANY}/projects/{{project_id}}/rfis")).scope == "project"
        assert parse_path(operation("GET /rest/v1.0/project/{project_id}/rfis")).scope == "project"
        assert parse_path(operation(f"GET {COMPANY}")).scope is None

    def test_two_scopes_are_part_of_the_names(self) -> None:
        both = [operation(f"GET {scope}/rfis", answer=MANY) for scope in (COMPANY, PROJECT)]
        assert methods(*both) == ["list_for_company", "list_for_project"]

    def test_all_methods_of_a_resource_with_two_scopes_name_theirs(self) -> None:
        both = [operation(f"GET {scope}/rfis", answer=MANY) for scope in (COMPANY, PROJECT)]
        only, other = operation(f"DELETE {COMPANY}/rfis/{{id}}"), operation(f"PATCH {COMPANY}/rfis/sync")
        assert methods(only, other, *both)[:2] == ["delete_for_company", "sync"]

    def test_no_scope_is_not_part_of_the_name(self) -> None:
        both = [operation("GET /rest/v1.0/rfis", answer=MANY), operation(f"GET {PROJECT}/rfis", answer=MANY)]
        assert methods(*both) == ["list", "list_for_project"]


class TestVersions:
    def test_the_newest_version_has_no_suffix(self) -> None:
        versions = [
            operation(f"GET {PROJECT}/rfis".replace("1.0", version), answer=MANY) for version in ("1.0", "1.9", "1.10")
        ]
        assert methods(*versions) == ["list_v1_0", "list_v1_9", "list"]

    def test_scopes_have_their_own_versions(self) -> None:
        newer = operation(f"GET {COMPANY}/rfis".replace("1.0", "2.0"), answer=MANY)
        older, other = (operation(f"GET {scope}/rfis", answer=MANY) for scope in (COMPANY, PROJECT))
        assert methods(newer, older, other) == ["list_for_company", "list_for_company_v1_0", "list_for_project"]


class TestBasePaths:
    def test_a_namespace_is_spelled_like_its_own_tag(self) -> None:
        tags = [
            ("Daily Log", "call-logs"),
            ("Daily Log", "daily-logs"),
            ("BIM", "bim-files"),
            ("Schedule (Legacy)", "todos"),
        ]
        assert namespaces_of(tags) == {
            "Daily Log": "daily_logs",
            "BIM": "bim",
            "Schedule (Legacy)": "schedule_legacy",
        }

    @pytest.mark.parametrize(
        ("tag", "paths", "base_path"),
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
    def test_the_namespace_has_the_words_of_the_tag(self, tag: str, paths: list[str], base_path: str) -> None:
        operations = [operation(f"GET {PROJECT}/{path}", tag=tag, module="Module") for path in paths]
        assert "/".join(base_path_of(operations)) == base_path
        assert base_path_of(operations[::-1]) == base_path_of(operations)

    def test_a_path_outside_the_base_path_names_its_parent(self) -> None:
        elsewhere = operation(f"GET {PROJECT}/groups/{{group_id}}/rfis", answer=MANY)
        assert methods(elsewhere) == ["list_groups_rfis"]
