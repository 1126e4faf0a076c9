"""Ends of lists: what a server has to say before a list ends, and lists of random servers read completely."""

from __future__ import annotations

import asyncio
import json
import math
from typing import Any, Literal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import BadRequestError, Pages, ProcoreError, ResponseError
from aprocore.sansio.messages import Request, Response
from aprocore.sansio.pagination.styles import Pager, PageRequest, Plan
from aprocore.sansio.response_errors import error_of
from aprocore.sansio.urls import encode_query
from aprocore.types import RequestLine
from tests.support.list_server import (
    LIST_PATH,
    collect_ids,
    collect_ids_into,
    items_with_ids,
    list_server,
    page_response,
    queries,
)
from tests.support.raw_server import http

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("concurrency", [1, 4])
@pytest.mark.parametrize("per_page", [None, 200])
async def test_server_that_caps_pages_without_headers_is_read_to_the_end(
    per_page: int | None, concurrency: int
) -> None:
    def answer(query: dict[str, str]) -> bytes:
        start = 100 * int(query.get("page", 1)) - 100
        return page_response(items_with_ids(*range(start, min(start + 100, 250))))

    async with list_server(answer) as (server, procore):
        pages = procore.paginate(LIST_PATH, per_page=per_page, concurrency=concurrency)
        assert await collect_ids(pages) == list(range(250))
    assert [query.get("page") for query in queries(server)] == [None, "2", "3", "4"]


@pytest.mark.parametrize("total", ["Total: 250", "X-Total: 250"])
@pytest.mark.parametrize("concurrency", [1, 4])
async def test_requested_page_size_in_the_headers_of_shorter_pages(total: str, concurrency: int) -> None:
    def answer(query: dict[str, str]) -> bytes:
        start = 100 * int(query.get("page", 1)) - 100
        return page_response(items_with_ids(*range(start, min(start + 100, 250))), total, "Per-Page: 1000")

    async with list_server(answer) as (server, procore):
        assert await collect_ids(procore.paginate(LIST_PATH, concurrency=concurrency)) == list(range(250))
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    "end",
    [
        http(b"{}", "404 Not Found"),
        http(b'{"errors": {"page": ["is out of range"]}}', "422 Unprocessable Entity"),
        http(b'{"message": "Page 2 does not exist"}', "400 Bad Request"),
        http(b'{"errors": "invalid page number"}', "400 Bad Request"),
    ],
)
async def test_error_for_a_guessed_page_ends_the_list(end: bytes) -> None:
    async with list_server(lambda query: end if "page" in query else page_response(items_with_ids(1, 2))) as (
        server,
        procore,
    ):
        pages = procore.paginate(LIST_PATH)
        assert await collect_ids(pages) == [1, 2]
        assert await pages.all() == items_with_ids(1, 2)
    assert len(server.requests) == 4


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (400, b'{"message": "status is invalid"}'),
        (400, b'{"message": "homepage is invalid"}'),
        (422, b'{"errors": {"filters": ["is invalid"]}}'),
        (401, b'{"errors": "page"}'),
        (403, b'{"errors": "page"}'),
        (408, b'{"errors": "page"}'),
        (410, b'{"errors": "page"}'),
        (429, b'{"errors": "page"}'),
        (500, b'{"errors": "page"}'),
        (503, b'{"errors": "page"}'),
        (504, b'{"errors": "page"}'),
    ],
)
async def test_no_other_error_ends_the_list(status: int, body: bytes) -> None:
    error = http(body, f"{status} Some Reason", "Content-Type: application/json")
    seen: list[int] = []
    async with list_server(lambda query: error if "page" in query else page_response(items_with_ids(1, 2))) as (
        _,
        procore,
    ):
        with pytest.raises(ResponseError) as caught:
            await collect_ids_into(seen, procore.paginate(LIST_PATH))
    assert caught.value.status == status
    assert seen == [1, 2]


async def test_html_page_of_a_gateway_does_not_end_the_list() -> None:
    blocked = http(b"<html><title>Page blocked</title></html>", "400 Bad Request")
    page = blocked.replace(b"application/json", b"text/html")
    assert blocked != page
    async with list_server(lambda query: page if "page" in query else page_response(items_with_ids(1))) as (_, procore):
        with pytest.raises(BadRequestError):
            await procore.paginate(LIST_PATH).all()


@pytest.mark.parametrize("status", ["404 Not Found", "400 Bad Request"])
async def test_error_for_an_announced_page_is_raised(status: str) -> None:
    def answer(query: dict[str, str]) -> bytes:
        announced = page_response(items_with_ids(1, 2), "Total: 4", "Per-Page: 2")
        return http(b'{"errors": "page"}', status) if "page" in query else announced

    async with list_server(answer) as (_, procore):
        with pytest.raises(ResponseError):
            await procore.paginate(LIST_PATH, per_page=2).all()


@pytest.mark.parametrize("pager", [Pager.FROM_ZERO, Pager.AFTER_LAST])
async def test_error_for_a_page_of_an_unusual_style_ends_the_list(pager: Pager) -> None:
    def answer(query: dict[str, str]) -> bytes:
        first = query.get("page", "0") == "0" and "page_start" not in query
        return page_response(items_with_ids(1, 2)) if first else http(b"{}", "404 Not Found")

    async with list_server(answer) as (_, procore):
        assert await collect_ids(procore.paginate(LIST_PATH, pager=pager)) == [1, 2]


async def test_all_statements_in_the_body_and_the_headers_are_read() -> None:
    def answer(query: dict[str, str]) -> bytes:
        number = int(query.get("page", 1))
        following = number + 1 if number < 4 else None
        body = {"data": items_with_ids(number), "meta": {"pagination": {"next_page": following}}}
        return page_response(body if number % 2 else items_with_ids(number), f"X-Next-Page: {following or ''}")

    async with list_server(answer) as (server, procore):
        assert await collect_ids(procore.paginate("/rest/v2.0/things")) == [1, 2, 3, 4]
    assert len(server.requests) == 4


# -- random servers ---------------------------------------------------------------------------------------------------

Beyond = Literal["empty", "repeat", "404", "400", "422"]


@attrs.frozen
class RandomServer:
    """A server of one list, with rules of its own about page sizes and headers."""

    count: int
    cap: int
    ids: bool
    total: bool
    per_page: Literal["none", "true", "requested"]
    link: Literal["none", "next", "all", "foreign"]
    metadata: Literal["none", "has_next_page", "next_page", "total_pages"]
    beyond: Beyond
    too_long: int
    refusal: Literal[413, 504, 400]
    requests: list[str] = attrs.field(factory=list)

    def answer(self, page: PageRequest) -> Response:
        path, _, query = page.path.partition("?")
        query = query or encode_query(page.params or {})
        self.requests.append(query)
        values = dict(pair.split("=") for pair in query.split("&"))
        requested, number = int(values["per_page"]), int(values.get("page", 1))
        if requested > self.too_long:
            return self._error(self.refusal, {"errors": {"per_page": ["is too large"]}})
        size = min(requested, self.cap)
        pages = max(1, math.ceil(self.count / size))
        if number > pages and self.beyond in ("404", "400", "422"):
            return self._error(int(self.beyond), {"errors": {"page": ["is out of range"]}})
        start = (min(number, pages) if self.beyond == "repeat" else number) * size - size
        rows = [{"id": n} if self.ids else {"name": f"row {n}"} for n in range(start, min(start + size, self.count))]
        headers = {"Total": str(self.count)} if self.total else {}
        if self.per_page != "none":
            headers["Per-Page"] = str(size if self.per_page == "true" else requested)
        if self.link != "none" and (number < pages or self.link == "all"):
            origin = "https://gateway.example" if self.link == "foreign" else ""
            relation, other = ("next", number + 1) if number < pages else ("prev", number - 1)
            headers["Link"] = f'<{origin}{path}?per_page={requested}&page={other}>; rel="{relation}"'
        body: Any = rows
        if self.metadata != "none":
            following = {"next_page": number + 1 if number < pages else None, "has_next_page": number < pages}
            value = {**following, "total_pages": pages}[self.metadata]
            body = {"data": rows, "pagination": {self.metadata: value}}
        return Response(200, headers, json.dumps(body).encode())

    def _error(self, status: int, body: Any) -> Response:
        return Response(status, {"Content-Type": "application/json"}, json.dumps(body).encode())

    async def fetch(self, page: PageRequest, shortens: bool) -> Response:
        await asyncio.sleep(0)
        response = self.answer(page)
        error = error_of(response, RequestLine("GET", LIST_PATH))
        if isinstance(error, ProcoreError):
            raise error
        response.request = Request("GET", "https://api.procore.com", f"{LIST_PATH}?{self.requests[-1]}")
        return response


SERVERS = st.builds(
    RandomServer,
    count=st.integers(0, 60),
    cap=st.integers(1, 30),
    ids=st.booleans(),
    total=st.booleans(),
    per_page=st.sampled_from(["none", "true", "requested"]),
    link=st.sampled_from(["none", "next", "all", "foreign"]),
    metadata=st.sampled_from(["none", "has_next_page", "next_page", "total_pages"]),
    beyond=st.sampled_from(["empty", "repeat", "404", "400", "422"]),
    too_long=st.integers(1, 40),
    refusal=st.sampled_from([413, 504, 400]),
)


@given(SERVERS, st.integers(1, 4))
def test_no_row_of_a_random_server_is_lost_or_doubled(server: RandomServer, concurrency: int) -> None:
    # Without a total, a page size that is not the real one is a wrong statement, which nothing contradicts.
    if server.per_page == "requested" and not server.total:
        server = attrs.evolve(server, per_page="none")
    if server.link == "foreign" and not server.total:
        server = attrs.evolve(server, link="next")
    if server.refusal == 504:
        # A 504 may also be an outage, so that only a few shorter pages are tried.
        server = attrs.evolve(server, too_long=max(server.too_long, 3))
    plan = attrs.evolve(Plan.of(LIST_PATH, None, None, Pager.NUMBERED)).with_page_size(40)
    pages: Pages[dict[str, Any]] = Pages(server.fetch, plan, enveloped=True, concurrency=concurrency)
    rows = asyncio.run(pages.all())
    assert [row["id"] if server.ids else int(row["name"].split()[1]) for row in rows] == list(range(server.count))
    assert len(server.requests) <= 10 + 2 * concurrency + server.count / min(server.cap, server.too_long / 2) * 1.5
