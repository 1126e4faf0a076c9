"""Events, and what things are called in them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aprocore import catalogue
from aprocore.sandbox.data.webhook_event import moment_text, new_ulid, version_in
from aprocore.sandbox.spec.route_parser import RouteParser
from aprocore.sandbox.webhooks.resource_names import COMPANY_RESOURCES, PROJECT_RESOURCES, named_in, resource_of
from tests.cases import cases


@cases(
    ("key", "name"),
    [
        ("projects/5/rfis", "RFIs"),
        ("rfis/5/replies", "RFI Replies"),
        ("projects/5/submittals", "Submittals"),
        ("companies/5/users", "Company Users"),
        ("projects/5/users", "Project Users"),
        ("companies/5/projects", "Projects"),
        ("projects/5/observations/items", "Observation Items"),
        ("projects/5/checklist/lists", "Inspection Checklists"),
        ("projects/5/weather_logs", "Weather Logs"),
        ("projects/5/bim_models", "BIM Models"),
        ("direct_costs/5/line_items", "Direct Cost Line Items"),
        ("prime_contract/5/line_items", "Prime Contract Line Items"),
        ("companies/5/folders", "Company Folders"),
        ("timecard_entries/5/notes", "Timecard Entry Notes"),
        ("punch_items/5/comments", "Punch Item Comments"),
        ("projects/5/wbs/attributes", "WBS Attributes"),
        ("workforce-planningcompanies/5/job-titles", "Job Titles"),
        ("companies", "Companies"),
    ],
)
def test_names(key: str, name: str) -> None:
    assert resource_of(key) == name


@given(st.text(max_size=40))
def test_any_key_has_a_name(key: str) -> None:
    assert isinstance(resource_of(key), str)


def test_a_project_has_no_resources_of_a_company() -> None:
    routes = RouteParser(catalogue.operations())
    found = named_in(map(routes.of, catalogue.operations()))
    assert set(COMPANY_RESOURCES) <= found["company"]
    assert set(PROJECT_RESOURCES) <= found["project"]
    assert not set(COMPANY_RESOURCES) & found["project"]
    assert not set(PROJECT_RESOURCES) & found["company"]
    assert "Punch Item Comments" in found["project"]
    assert not {each for names in found.values() for each in names if "Hook" in each or "Trigger" in each}


def test_versions() -> None:
    assert [version_in(each) for each in ("v2", "v2.0", "v3", "v4.0", "v1", "v5", "2.0", "v2.1", "")] == [
        *("v2.0", "v2.0", "v3.0", "v4.0"),
        *[None] * 5,
    ]


@given(st.floats(allow_nan=False), st.floats(allow_nan=False))
def test_ulids_sort_by_time_wherever_the_clock_is(one: float, other: float) -> None:
    first, second = new_ulid(one), new_ulid(other)
    assert first != second
    assert {len(first), len(second)} == {26}
    assert first[0] <= "7"
    if 0 <= one < other < 1e11 and other - one > 0.01:
        assert first < second
    assert moment_text(one).endswith("Z")


def test_a_ulid_has_its_time() -> None:
    assert new_ulid(0.0)[:10] == "0" * 10
    # The example of https://github.com/ulid/spec: 1469918176385 is 01ARYZ6S41.
    assert new_ulid(1469918176.3855)[:10] == "01ARYZ6S41"
