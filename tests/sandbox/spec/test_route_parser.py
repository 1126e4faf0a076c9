"""Route parser: actions, steps and prefixes of documented paths."""

from __future__ import annotations

import pytest

from aprocore import catalogue
from aprocore.sandbox.spec.route_parser import PathStep, RouteParser


@pytest.fixture(scope="module")
def routes() -> RouteParser:
    return RouteParser(catalogue.operations())


@pytest.mark.parametrize(
    ("name", "action"),
    [
        ("rfis.replies.list", "list"),
        ("rfis.replies.get", "show"),
        ("rfis.replies.create", "create"),
        ("rfis.replies.update", "update"),
        ("rfis.replies.delete", "delete"),
        ("drawings.drawing_disciplines.replace", "replace"),
        ("directory.company_vendors.sync", "sync"),
        ("action_plans.restore", "restore"),
        ("coordination_issues.coordination_issue_recycle_bin.restore", "restore"),
        ("action_plans.action_plan_items.bulk_update", "bulk"),
        ("equipment.bulk_update_for_company_v2_0", "bulk"),
        ("inspections.checklists.send_email", "verb"),
        ("action_plans.action_plan_approver_signature.get", "single"),
        ("action_plans.action_plan_approver_signature.create", "change_single"),
        ("action_plans.action_plan_approver_signature.delete", "delete_single"),
        ("commitments.work_order_contract_subcontractor_sov_status.update", "change_single"),
    ],
)
def test_action_of_operation(routes: RouteParser, name: str, action: str) -> None:
    assert routes.parse(catalogue.find(name)).action == action


def test_steps_end_at_the_collection_or_item(routes: RouteParser) -> None:
    restore = routes.parse(catalogue.find("action_plans.restore"))
    assert restore.recycled
    assert restore.steps == (
        PathStep("word", "projects"),
        PathStep("project", "project_id"),
        PathStep("word", "action_plans"),
        PathStep("word", "plans"),
        PathStep("item", "id"),
    )
    bulk = routes.parse(catalogue.find("action_plans.action_plan_items.bulk_update"))
    assert bulk.steps[-1] == PathStep("word", "plan_items")


def test_workforce_planning_path_has_prefix(routes: RouteParser) -> None:
    operation = next(op for op in catalogue.operations() if "workforce-planning/v2/companies" in op.path)
    route = routes.parse(operation)
    assert (route.prefix, route.steps[1].kind) == ("workforce-planning", "company")


def test_has_bin_only_for_collections_with_a_recycle_bin(routes: RouteParser) -> None:
    assert routes.has_bin("projects/5/action_plans/plans")
    assert not routes.has_bin("projects/5/users")
