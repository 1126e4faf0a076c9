from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from aprocore import UNSET, ConfigurationError, Pager
from aprocore._codegen.operations import SourceOperation
from aprocore.sansio.pagination.styles import PageRequest, Plan, pager_of
from tests.support.reference import operations

THINGS = "/rest/v1.0/things"


def queried(operation: SourceOperation) -> list[str]:
    return [parameter.name for parameter in operation.parameters if parameter.location == "query"]


def test_every_documented_list_has_a_pager() -> None:
    odd: dict[str, set[str]] = {}
    names = {
        Pager.FROM_ZERO: "from zero",
        Pager.AFTER_LAST: "after last",
        Pager.CURSOR: "cursor",
        Pager.STARTING_AFTER: "starting after",
        Pager.START_AFTER: "start after",
    }
    counts: Counter[bool] = Counter()
    for operation in operations():
        parameters = queried(operation)
        pager = pager_of(parameters)
        if pager in names:
            odd.setdefault(names[pager], set()).add(operation.path.removeprefix("/rest/"))
        elif pager is Pager.NUMBERED:
            counts["page" in parameters] += 1
            assert "per_page" in parameters
        else:
            assert pager is Pager.UNPAGED
            assert {"page", "per_page", "cursor", "page_start", "starting_after"}.isdisjoint(parameters)
    workforce = "v1.0/workforce-planning/v2/companies/{company_id}/"
    assert odd.pop("from zero") >= {f"{workforce}people", f"{workforce}assignments/current"}
    assert odd == {
        "after last": {"v1.0/webhooks/hooks/{hook_id}/deliveries"},
        "cursor": {
            "v2.0/companies/{company_id}/workflows/instances",
            "v2.0/companies/{company_id}/projects/{project_id}/workflows/instances",
        },
        "starting after": {f"{workforce}notification-profiles"},
        "start after": {f"{workforce}people/{{person_id}}/time-off"},
    }
    # A few lists document no page parameter, although their response announces more pages.
    assert counts[True] > 500
    assert counts[False] == 4


@pytest.mark.parametrize(
    ("path", "params", "per_page", "expected"),
    [
        (THINGS, None, None, {"per_page": 1000}),
        (THINGS, {"page": None, "per_page": UNSET}, None, {"per_page": 1000}),
        ("/rest/v2.1/things", None, None, {"per_page": 100}),
        ("https://api.procore.com/rest/v1.3/things", None, None, {"per_page": 1000}),
        (THINGS, {"sort": "id"}, 7, {"sort": "id", "per_page": 7}),
        (THINGS, {"per_page": 7, "page": "2"}, None, {"per_page": 7, "page": "2"}),
    ],
)
def test_first_request(path: str, params: Any, per_page: int | None, expected: dict[str, Any]) -> None:
    plan = Plan.of(path, params, per_page, Pager.NUMBERED)
    assert plan.first == PageRequest(path, expected, int(expected.get("page", 1)))
    assert plan.per_page == expected["per_page"]


def test_pagination_parameters_in_the_path_are_applied() -> None:
    plan = Plan.of(f"{THINGS}?a=%20b&page=4&per_page=50&c", {"page": 5}, None, Pager.NUMBERED)
    assert plan.first == PageRequest(f"{THINGS}?a=%20b&c", {"page": 5, "per_page": "50"}, 5)


def test_limit_reduces_only_a_default_page_size() -> None:
    plan = Plan.of(THINGS, None, None, Pager.NUMBERED)
    assert plan.limited(3).first.params == {"per_page": 3}
    assert plan.limited(1000) is plan
    for chosen in (Plan.of(THINGS, None, 10, Pager.NUMBERED), Plan.of(THINGS, {"per_page": 10}, None, Pager.NUMBERED)):
        assert chosen.limited(3) is chosen
    whole = Plan.of(THINGS, None, None, Pager.UNPAGED)
    assert whole.limited(3) is whole


@pytest.mark.parametrize(
    ("params", "per_page", "pager", "problem"),
    [
        (None, 0, Pager.NUMBERED, "per_page must be an integer >= 1"),
        (None, 5, Pager.FROM_ZERO, "Procore sets the page size"),
        ({"page_size": 3}, 3, Pager.AFTER_LAST, "can't be combined"),
        ({"page": "two"}, None, Pager.NUMBERED, "The parameter page must be an integer"),
        ({"per_page": True}, None, Pager.NUMBERED, "The parameter per_page must be an integer"),
        ("page=1", None, Pager.NUMBERED, "must be a mapping"),
    ],
)
def test_invalid_options_are_rejected(params: Any, per_page: int | None, pager: Pager, problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        Plan.of(THINGS, params, per_page, pager)


def test_another_page_of_a_link_replaces_its_number() -> None:
    link = PageRequest(f"{THINGS}?x=a%2Cb&page=2&per_page=9", None, 2)
    assert link.at(3, Pager.NUMBERED) == PageRequest(f"{THINGS}?x=a%2Cb&per_page=9&page=3", None, 3)
    assert PageRequest(THINGS, None, 1).at(2, Pager.NUMBERED) == PageRequest(f"{THINGS}?page=2", None, 2)
    assert PageRequest(THINGS, {"a": 1}, 1).at(2, Pager.NUMBERED) == PageRequest(THINGS, {"a": 1, "page": 2}, 2)
