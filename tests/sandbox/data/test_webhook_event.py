"""Webhook events: resource names, payload versions, timestamps and ULIDs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aprocore import catalogue
from aprocore.catalogue.webhook_resources import COMPANY_RESOURCES, PROJECT_RESOURCES, resource_of
from aprocore.sandbox.data.webhook_event import format_timestamp, new_ulid, parse_version
from aprocore.sandbox.spec.route_parser import RouteParser
from aprocore.sandbox.webhooks.route_resources import named_in
from tests.support.cases import cases


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
def test_resource_name_of_key(key: str, name: str) -> None:
    assert resource_of(key) == name


@given(st.text(max_size=40))
def test_any_key_has_a_resource_name(key: str) -> None:
    assert isinstance(resource_of(key), str)


def test_project_and_company_resources_are_disjoint() -> None:
    routes = RouteParser(catalogue.operations())
    found = named_in(map(routes.parse, catalogue.operations()))
    assert set(COMPANY_RESOURCES) <= found["company"]
    assert set(PROJECT_RESOURCES) <= found["project"]
    assert not set(COMPANY_RESOURCES) & found["project"]
    assert not set(PROJECT_RESOURCES) & found["company"]
    assert "Punch Item Comments" in found["project"]
    assert not {name for names in found.values() for name in names if "Hook" in name or "Trigger" in name}


def test_parse_version() -> None:
    assert [parse_version(text) for text in ("v2", "v2.0", "v3", "v4.0", "v1", "v5", "2.0", "v2.1", "")] == [
        *("v2.0", "v2.0", "v3.0", "v4.0"),
        *[None] * 5,
    ]


@given(st.floats(allow_nan=False), st.floats(allow_nan=False))
def test_ulids_sort_by_time_for_any_clock(one: float, other: float) -> None:
    first, second = new_ulid(one), new_ulid(other)
    assert first != second
    assert {len(first), len(second)} == {26}
    assert first[0] <= "7"
    if 0 <= one < other < 1e11 and other - one > 0.01:
        assert first < second
    assert format_timestamp(one).endswith("Z")


def test_ulid_starts_with_its_timestamp() -> None:
    assert new_ulid(0.0)[:10] == "0" * 10
    # The example of https://github.com/ulid/spec: 1469918176385 is 01ARYZ6S41.
    assert new_ulid(1469918176.3855)[:10] == "01ARYZ6S41"
