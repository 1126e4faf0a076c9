from __future__ import annotations

import json
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import Pager, PaginationLoopError, ProcoreError, Response, UnexpectedLinkError
from aprocore.sansio.messages import Request
from aprocore.sansio.pagination.next_page import Taken, Walk
from aprocore.sansio.pagination.styles import Plan, Step
from tests.support.cases import cases

ORIGIN, THINGS = "https://api.procore.com", "/rest/v1.0/things"


def rows(*ids: Any) -> list[dict[str, Any]]:
    return [{"id": number} for number in ids]


def walk(pager: Pager = Pager.NUMBERED, per_page: int | None = None) -> Walk:
    return Walk(Plan.of(THINGS, None, per_page, pager))


def taken(walk: Walk, items: Any, step: Step | None = None, metadata: Any = None, **headers: str) -> Taken:
    """Process a page; ``Per_Page`` stands for ``Per-Page``."""
    step = step or walk.plan.first
    body = json.dumps(items if metadata is None else {"data": items, **metadata}).encode()
    response = Response(200, {name.replace("_", "-"): text for name, text in headers.items()}, body)
    response.request = Request("GET", ORIGIN, f"{step.path}?{step.params}" if step.params else step.path)
    return walk.take(step, response, items)


@cases(
    ("headers", "metadata", "has_next"),
    [
        ({}, {}, False),
        ({"Link": ""}, {}, False),
        ({"Link": '<?page=1>; rel="first"'}, {}, False),
        ({"Link": '<?page=1>; rel="first"', "Total": "9", "Per_Page": "2"}, {}, False),
        ({"Link": '<?page=2>; rel="next"', "Total": "2", "Per_Page": "2"}, {}, True),
        ({"Link": '<?page=2>; rel="next"'}, {"has_next_page": False}, True),
        ({"Total": "3", "Per_Page": "2"}, {}, True),
        ({"Total": "2", "Per_Page": "2"}, {}, False),
        ({"Link": "", "Total": "3", "Per_Page": "2"}, {}, True),
        ({"Total": "3"}, {}, True),
        ({"Total": "2"}, {}, False),
        ({"Total": "3", "Per_Page": "0"}, {}, True),
        ({"Total": "many", "Per_Page": "-2"}, {}, False),
        ({"Total": "2", "Per_Page": "2"}, {"has_next_page": True}, True),
        ({"Total": "9", "Per_Page": "2"}, {"has_next_page": False}, False),
        ({"Total": "3", "Per_Page": "2"}, {"has_next_page": "yes"}, True),
    ],
)
def test_next_page_is_derived_from_headers_and_body(
    headers: dict[str, str], metadata: dict[str, Any], has_next: bool
) -> None:
    found = taken(walk(), rows(1, 2), metadata=metadata, **headers)
    assert (found.next is not None) is has_next
    if found.next is not None:
        assert found.next.number == 2


@pytest.mark.parametrize(("count", "has_next"), [(1, False), (2, True), (3, False)])
def test_full_page_without_hints_is_followed_by_another_request(count: int, has_next: bool) -> None:
    found = taken(walk(per_page=2), rows(*range(count)))
    assert (found.next is not None) is has_next


@given(st.integers(0, 500), st.integers(1, 60))
def test_numbered_pages_are_walked_to_the_end(total: int, per_page: int) -> None:
    going, seen = walk(), list[int]()
    following: Step | None = going.plan.first
    step = going.plan.first
    while following is not None:
        step = following
        start = (step.number - 1) * per_page
        items = rows(*range(start, min(start + per_page, total)))
        found = taken(going, items, step, Total=str(total), Per_Page=str(per_page))
        seen += [item["id"] for item in found.items]
        following = found.next
        if following is not None:
            assert going.last == -(-total // per_page)
    assert seen == list(range(total))
    assert going.beyond(step) is None


def test_later_pages_are_known_only_if_numbered() -> None:
    going = walk()
    found = taken(going, rows(1, 2), Total="6", Per_Page="2", Link=f'<{THINGS}?page=2&snapshot=7>; rel="next"')
    assert found.next == Step(f"{THINGS}?page=2&snapshot=7", None, 2)
    assert going.beyond(found.next) == Step(f"{THINGS}?snapshot=7&page=3", None, 3)
    assert going.beyond(Step("", None, 3)) is None
    for elsewhere in ("?cursor=a", "?page=3"):
        going = walk()
        found = taken(going, rows(1, 2), Total="6", Per_Page="2", Link=f'<{elsewhere}>; rel="next"')
        assert found.next is not None
        assert going.beyond(found.next) is None


def test_items_are_returned_before_an_error_about_the_next_page() -> None:
    found = taken(walk(), rows(1), Link='<https://evil.example/x?s=secret>; rel="next"')
    assert (found.items, found.next) == (rows(1), None)
    assert isinstance(found.failure, UnexpectedLinkError)
    assert "leads to https://evil.example," in str(found.failure)
    assert "secret" not in str(found.failure)
    assert found.failure.status == 200


@cases(
    ("first", "second", "fresh"),
    [
        (rows(1, 2, 3), rows(4, 5, 6), [4, 5, 6]),
        (rows(1, 2, 3), rows(3, 4, 5), [4, 5]),
        (rows(1, 2, 3), rows(2, 3, 4), [4]),
        (rows("a", "b"), rows("b", "c"), ["c"]),
        # Only items at the end of the previous page can have moved to this one.
        (rows(1, 2, 3), rows(2, 4, 5), [2, 4, 5]),
        (rows(1, 2, 3), rows(4, 3, 5), [4, 3, 5]),
        # An id that occurs twice on a page identifies nothing.
        (rows(1, 2, 2), rows(2, 3, 4), [2, 3, 4]),
        (rows(1, 2, 2), rows(2, 2, 4), [2, 2, 4]),
        (rows([1], [2]), rows([2], [3]), [[2], [3]]),
        (rows(None, None), rows(None, None), [None, None]),
        (rows(7), rows(7, 7), [7, 7]),
    ],
)
def test_items_shifted_to_the_next_page_are_left_out(first: Any, second: Any, fresh: list[Any]) -> None:
    going = walk()
    found = taken(going, first, Total="6", Per_Page="3")
    assert found.next is not None
    assert [item["id"] for item in taken(going, second, found.next, Total="6", Per_Page="3").items] == fresh


def test_a_whole_page_may_be_shifted() -> None:
    going = walk()
    found = taken(going, rows(1, 2), Total="4", Per_Page="2")
    assert found.next is not None
    found = taken(going, rows(1, 2), found.next, Total="6", Per_Page="2")
    assert list(found.items) == []
    assert found.next is not None
    assert taken(going, rows(3, 4), found.next, Total="6", Per_Page="2").items == rows(3, 4)


@pytest.mark.fault("P06")
@pytest.mark.parametrize("items", [rows(1, 2), rows(1)])
def test_repeated_page_is_a_loop(items: Any) -> None:
    going = walk()
    found = taken(going, items, Total="6", Per_Page="2")
    with pytest.raises(PaginationLoopError, match="sent before"):
        taken(going, items, found.next, Total="6", Per_Page="2")


def test_rows_with_the_same_id_are_not_a_loop() -> None:
    going = walk(per_page=1)
    found = taken(going, [{"id": 1, "row": "a"}], Total="2", Per_Page="1")
    assert taken(going, [{"id": 1, "row": "b"}], found.next, Total="2", Per_Page="1").items == [{"id": 1, "row": "b"}]


def test_typed_items_are_distinguished() -> None:
    @attrs.define
    class Thing:
        id: int

    going = walk()
    response = Response(200, {"Total": "4", "Per-Page": "2"}, b"x")
    following = going.take(going.plan.first, response, [Thing(1), Thing(2)]).next
    assert following is not None
    assert going.take(following, response, [Thing(2), Thing(3)]).items == [Thing(3)]


def test_list_of_one_object_may_report_the_number_of_pages() -> None:
    items = [{"possible_pages": 2, "current_page": 0, "data": []}]
    going = walk(Pager.FROM_ZERO)
    found = taken(going, items)
    assert found.next == Step(THINGS, {"page": 1}, 1)
    assert taken(going, items, found.next).next is None


@pytest.mark.fault("P06")
def test_consecutive_empty_pages_end_in_an_error() -> None:
    going = walk()
    step, failures = going.plan.first, list[ProcoreError | None]()
    while True:
        found = taken(going, [], step, Link=f'<?page={step.number + 1}>; rel="next"')
        failures.append(found.failure)
        if found.next is None:
            break
        step = found.next
    assert len(failures) == 100
    assert isinstance(failures[-1], PaginationLoopError)
    assert failures[-1].__traceback__ is None
