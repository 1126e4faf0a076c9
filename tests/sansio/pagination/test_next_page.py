from __future__ import annotations

import json
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import Pager, PaginationLoopError, ProcoreError, Response, UnexpectedLinkError
from aprocore.sansio.messages import Request
from aprocore.sansio.pagination.next_page import PageResult, Paginator
from aprocore.sansio.pagination.styles import PageRequest, Plan
from tests.support.cases import cases

ORIGIN, THINGS = "https://api.procore.com", "/rest/v1.0/things"


def rows(*ids: Any) -> list[dict[str, Any]]:
    return [{"id": number} for number in ids]


def make_paginator(pager: Pager = Pager.NUMBERED, per_page: int | None = None) -> Paginator:
    return Paginator(Plan.of(THINGS, None, per_page, pager))


def process(
    paginator: Paginator, items: Any, page_request: PageRequest | None = None, metadata: Any = None, **headers: str
) -> PageResult:
    """Process a page; ``Per_Page`` stands for ``Per-Page``."""
    page_request = page_request or paginator.plan.first
    body = json.dumps(items if metadata is None else {"data": items, **metadata}).encode()
    response = Response(200, {name.replace("_", "-"): text for name, text in headers.items()}, body)
    response.request = Request(
        "GET", ORIGIN, f"{page_request.path}?{page_request.params}" if page_request.params else page_request.path
    )
    return paginator.process(page_request, response, items)


@cases(
    ("headers", "metadata", "has_next"),
    [
        ({}, {}, True),
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
        ({"Total": "many", "Per_Page": "-2"}, {}, True),
        ({"Per_Page": "2"}, {}, True),
        ({"Per_Page": "3"}, {}, False),
        ({"Total": "3", "Per_Page": "1000"}, {}, True),
        ({"X_Total": "3"}, {}, True),
        ({"X_Total": "2"}, {}, False),
        ({"X_Next_Page": "2"}, {}, True),
        ({"X_Next_Page": ""}, {}, False),
        ({"X_Total_Pages": "1"}, {}, False),
        ({"Total": "2", "Per_Page": "2"}, {"has_next_page": True}, True),
        ({"Total": "9", "Per_Page": "2"}, {"has_next_page": False}, False),
        ({"Total": "3", "Per_Page": "2"}, {"has_next_page": "yes"}, True),
        ({}, {"pagination": {"has_next_page": False}}, False),
        ({}, {"meta": {"pagination": {"has_next": False}}}, False),
        ({}, {"pagination": {"next_page": None}}, False),
        ({}, {"pagination": {"next_page": 2, "total": 2}}, True),
        ({}, {"pagination": {"total_pages": 1}}, False),
        ({}, {"pagination": {"total_count": 2}}, False),
        ({}, {"meta": {"total": 3}}, True),
        ({}, {"links": {"next": None}}, False),
        ({}, {"has_next_page": False, "pagination": {"has_next_page": True}}, True),
    ],
)
def test_next_page_is_derived_from_headers_and_body(
    headers: dict[str, str], metadata: dict[str, Any], has_next: bool
) -> None:
    found = process(make_paginator(), rows(1, 2), metadata=metadata, **headers)
    assert (found.next is not None) is has_next
    if found.next is not None:
        assert found.next.number == 2


@pytest.mark.parametrize(("count", "has_next"), [(0, False), (1, True), (2, True), (3, True)])
def test_any_page_without_hints_is_followed_by_another_request(count: int, has_next: bool) -> None:
    found = process(make_paginator(per_page=2), rows(*range(count)))
    assert (found.next is not None) is has_next


@given(st.integers(0, 500), st.integers(1, 60))
def test_numbered_pages_are_walked_to_the_end(total: int, per_page: int) -> None:
    paginator, seen = make_paginator(), list[int]()
    following: PageRequest | None = paginator.plan.first
    page_request = paginator.plan.first
    while following is not None:
        page_request = following
        start = (page_request.number - 1) * per_page
        items = rows(*range(start, min(start + per_page, total)))
        found = process(paginator, items, page_request, Total=str(total), Per_Page=str(per_page))
        seen += [item["id"] for item in found.items]
        following = found.next
        if following is not None:
            assert paginator.last == -(-total // per_page)
    assert seen == list(range(total))
    assert paginator.request_after(page_request) is None


def test_later_pages_are_known_only_if_numbered() -> None:
    paginator = make_paginator()
    found = process(paginator, rows(1, 2), Total="6", Per_Page="2", Link=f'<{THINGS}?page=2&snapshot=7>; rel="next"')
    assert found.next == PageRequest(f"{THINGS}?page=2&snapshot=7", None, 2)
    assert paginator.request_after(found.next) == PageRequest(f"{THINGS}?snapshot=7&page=3", None, 3)
    assert paginator.request_after(PageRequest("", None, 3)) is None
    for elsewhere in ("?cursor=a", "?page=3"):
        paginator = make_paginator()
        found = process(paginator, rows(1, 2), Total="6", Per_Page="2", Link=f'<{elsewhere}>; rel="next"')
        assert found.next is not None
        assert paginator.request_after(found.next) is None


def test_items_are_returned_before_an_error_about_the_next_page() -> None:
    found = process(make_paginator(), rows(1), Link='<https://evil.example/x?s=secret>; rel="next"')
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
    paginator = make_paginator()
    found = process(paginator, first, Total="6", Per_Page="3")
    assert found.next is not None
    assert [item["id"] for item in process(paginator, second, found.next, Total="6", Per_Page="3").items] == fresh


def test_a_whole_page_may_be_shifted() -> None:
    paginator = make_paginator()
    found = process(paginator, rows(1, 2), Total="4", Per_Page="2")
    assert found.next is not None
    found = process(paginator, rows(1, 2), found.next, Total="6", Per_Page="2")
    assert list(found.items) == []
    assert found.next is not None
    assert process(paginator, rows(3, 4), found.next, Total="6", Per_Page="2").items == rows(3, 4)


@pytest.mark.fault("P06")
@pytest.mark.parametrize("items", [rows(1, 2), rows(1)])
def test_repeated_page_is_a_loop(items: Any) -> None:
    paginator = make_paginator()
    found = process(paginator, items, Total="6", Per_Page="2")
    with pytest.raises(PaginationLoopError, match="sent before"):
        process(paginator, items, found.next, Total="6", Per_Page="2")


def test_rows_with_the_same_id_are_not_a_loop() -> None:
    paginator = make_paginator(per_page=1)
    found = process(paginator, [{"id": 1, "row": "a"}], Total="2", Per_Page="1")
    assert process(paginator, [{"id": 1, "row": "b"}], found.next, Total="2", Per_Page="1").items == [
        {"id": 1, "row": "b"}
    ]


def test_typed_items_are_distinguished() -> None:
    @attrs.define
    class Thing:
        id: int

    paginator = make_paginator()
    response = Response(200, {"Total": "4", "Per-Page": "2"}, b"x")
    following = paginator.process(paginator.plan.first, response, [Thing(1), Thing(2)]).next
    assert following is not None
    assert paginator.process(following, response, [Thing(2), Thing(3)]).items == [Thing(3)]


def test_list_of_one_object_may_report_the_number_of_pages() -> None:
    items = [{"possible_pages": 2, "current_page": 0, "data": []}]
    paginator = make_paginator(Pager.FROM_ZERO)
    found = process(paginator, items)
    assert found.next == PageRequest(THINGS, {"page": 1}, 1)
    assert process(paginator, items, found.next).next is None


@pytest.mark.fault("P06")
def test_consecutive_empty_pages_end_in_an_error() -> None:
    paginator = make_paginator()
    page_request, failures = paginator.plan.first, list[ProcoreError | None]()
    while True:
        found = process(paginator, [], page_request, Link=f'<?page={page_request.number + 1}>; rel="next"')
        failures.append(found.failure)
        if found.next is None:
            break
        page_request = found.next
    assert len(failures) == 100
    assert isinstance(failures[-1], PaginationLoopError)
    assert failures[-1].__traceback__ is None
