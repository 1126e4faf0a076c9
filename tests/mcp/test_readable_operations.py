from __future__ import annotations

import pytest

from aprocore import ConfigurationError, catalogue
from aprocore.mcp.readable_operations import ReadableOperations
from aprocore.request_factory import check_reads


@pytest.fixture(scope="module")
def operations() -> ReadableOperations:
    return ReadableOperations()


def is_available(operations: ReadableOperations, name: str) -> bool:
    try:
        operations.find(name)
    except ConfigurationError:
        return False
    return True


def test_what_a_session_that_only_reads_refuses_is_not_available(operations: ReadableOperations) -> None:
    available = [operation for operation in catalogue.operations() if is_available(operations, operation.name)]
    assert len(available) == len(operations) > 1200
    for operation in available:
        check_reads(operation.method, operation.path)
        assert operation.answers != "file"


def test_reading_posts_are_available_but_not_their_neighbours(operations: ReadableOperations) -> None:
    assert operations.find("coordination_issues.list_with_post").method == "POST"
    with pytest.raises(ConfigurationError, match="may write"):
        operations.find("coordination_issues.create")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("rfis.create", "may write"),
        ("rfis.get_as_pdf", "returns a file"),
        ("company_settings.companies.list", "other companies"),
        ("company_settings.support_pins.get", "credential"),
        ("rfis.lst", "Did you mean rfis.list"),
        ("../rfis.list", "Unknown operation"),
        ("", "Unknown operation"),
    ],
)
def test_what_is_not_available_is_refused_with_a_reason(operations: ReadableOperations, name: str, reason: str) -> None:
    with pytest.raises(ConfigurationError, match=reason) as caught:
        operations.find(name)
    assert caught.value.applied == "no"


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Which RFIs of a project are open and overdue?", "rfis.list"),
        ("RFI details", "rfis.list"),
        ("replies to an RFI", "rfis.replies.list"),
        ("late submittals", "submittals.list"),
        ("manpower of yesterday's daily log", "daily_logs.manpower_logs.list"),
        ("punch list items", "punch_list.punch_items.list"),
        ("who is on the project", "directory.project_users.list"),
        ("subcontractor invoices", "commitments.requisitions_subcontractor_invoices.list"),
        ("cost codes", "work_breakdown_structure.cost_codes.list"),
        ("Which projects are there?", "portfolio.projects.list"),
    ],
)
def test_questions_find_operations(operations: ReadableOperations, question: str, name: str) -> None:
    assert name in [operation.name for operation in operations.search(question)[:5]]


def test_search_finds_neither_writes_nor_what_procore_replaces(operations: ReadableOperations) -> None:
    found = {operation.name for operation in operations.search("create an rfi; submittals; list projects")}
    assert "rfis.list" in found
    assert not found & {"rfis.create", "submittals.list_v1_0", "company_settings.companies.list"}


def test_words_that_no_operation_has_find_nothing(operations: ReadableOperations) -> None:
    assert operations.search("xyzzy of the a") == []


def test_only_selects_tools_resources_and_operations() -> None:
    operations = ReadableOperations(["rfis.replies", "portfolio.projects.list"])
    assert {operation.name for operation in operations.search("rfis replies projects")} == {
        "portfolio.projects.list",
        "rfis.replies.get",
        "rfis.replies.list",
    }
    with pytest.raises(ConfigurationError, match="started with"):
        operations.find("rfis.list")


@pytest.mark.parametrize("name", ["rfi", "rfis.create", "company_settings.companies", ""])
def test_only_refuses_names_without_reads(name: str) -> None:
    with pytest.raises(ConfigurationError, match="No operation that only reads"):
        ReadableOperations([name])
