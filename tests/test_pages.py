"""Pagination: options of lists, and the requests that the server receives."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import Any

import attrs
import pytest

from aprocore import (
    ConfigurationError,
    DecodeError,
    Model,
    Page,
    Pager,
    PaginationLoopError,
)
from tests.support.list_server import (
    LIST_PATH,
    collect_ids,
    items_with_ids,
    list_server,
    page_response,
    queries,
    requested_page,
    targets,
)
from tests.support.raw_server import http

pytestmark = pytest.mark.anyio


@attrs.define(kw_only=True)
class Thing(Model):
    id: int | None = None


async def test_plain_iteration_says_async_for_and_sends_nothing() -> None:
    async with list_server(lambda query: requested_page(items_with_ids(1), query)) as (server, procore):
        pages: Any = procore.paginate(LIST_PATH)
        for read in (list, tuple, sorted, lambda pages: 1 in pages, lambda pages: pages[0]):
            with pytest.raises(TypeError, match="async for item in pages"):
                read(pages)
        assert not isinstance(pages, Iterable | Sequence)
        assert server.requests == []


async def test_awaiting_returns_the_first_page_and_iterating_all_items() -> None:
    async with list_server(lambda query: requested_page(items_with_ids(*range(5)), query)) as (server, procore):
        pages = procore.paginate(LIST_PATH, into=Thing, per_page=2)
        assert repr(pages) == f"<Pages of {LIST_PATH}>"
        assert server.requests == []
        first = await pages
        assert [thing.id for thing in first] == [0, 1]
        assert (first.number, first.total, first.per_page, first.response.status) == (1, 5, 2, 200)
        assert repr(first) == "<Page 1: 2 of 5 items>"
        assert len(server.requests) == 1
        assert [thing.id async for thing in pages] == [0, 1, 2, 3, 4]
        assert [page.number async for page in pages.by_page()] == [1, 2, 3]
        assert len(server.requests) == 7
        assert [thing.id for thing in await pages.all()] == [0, 1, 2, 3, 4]
        assert [thing.id for thing in await pages.all(limit=3)] == [0, 1, 2]
        assert len(server.requests) == 12
        thing = await pages.first()
    assert thing is not None
    assert thing.id == 0
    assert isinstance(first, Page)
    assert first[-1] is first[1]
    assert first[:1] == [first[0]]
    assert queries(server)[:2] == [{"per_page": "2"}, {"per_page": "2"}]
    assert queries(server)[2] == {"per_page": "2", "page": "2"}


@pytest.mark.parametrize("path", [LIST_PATH, f"{LIST_PATH}?page=2"])
async def test_first_item_of_a_later_page(path: str) -> None:
    def answer(query: dict[str, str]) -> bytes:
        return requested_page(items_with_ids(*range(1_500)), query, largest=1_000)

    async with list_server(answer) as (_, procore):
        pages = procore.paginate(path, params=None if "?" in path else {"page": 2})
        assert await pages.first() == {"id": 1_000} == (await pages)[0]


async def test_limit_reduces_the_page_size_and_the_number_of_requests() -> None:
    async with list_server(lambda query: requested_page(items_with_ids(*range(50)), query)) as (server, procore):
        pages = procore.paginate(LIST_PATH, concurrency=8)
        assert await pages.first() == {"id": 0}
        assert len(await pages.all(limit=20)) == 20
        assert await pages.all(limit=0) == []
        assert len(await pages.all(limit=60)) == 50
        assert len(await procore.paginate(LIST_PATH, per_page=10, concurrency=8).all(limit=11)) == 11
    assert queries(server)[:3] == [{"per_page": "1"}, {"per_page": "20"}, {"per_page": "60"}]
    assert {query["per_page"] for query in queries(server)[3:]} == {"10"}
    assert len(server.requests) <= 6


@pytest.mark.parametrize("body", [b"[]", b"", b"null"])
async def test_empty_list(body: bytes) -> None:
    async with list_server(lambda query: http(body)) as (_, procore):
        pages = procore.paginate(LIST_PATH)
        assert await pages.all() == []
        assert await pages.first() is None
        assert len(await pages) == 0


@pytest.mark.parametrize(
    ("path", "per_page"), [(LIST_PATH, "1000"), ("/vapid/things", "1000"), ("/rest/v2.0/things", "100")]
)
async def test_default_page_size_is_the_largest_safe_one(path: str, per_page: str) -> None:
    async with list_server(lambda query: page_response([])) as (server, procore):
        await procore.paginate(path)
        await procore.paginate(server.origin + path)
    assert queries(server) == 2 * [{"per_page": per_page}]


@pytest.mark.parametrize(
    ("path", "params"),
    [
        (LIST_PATH, {"page": 3, "per_page": "2"}),
        (f"{LIST_PATH}?per_page=2&page=3", {}),
        (f"{LIST_PATH}?page=3", {"per_page": 2}),
    ],
)
async def test_iteration_starts_at_the_requested_page(path: str, params: dict[str, Any]) -> None:
    async with list_server(lambda query: requested_page(items_with_ids(*range(10)), query)) as (server, procore):
        assert await collect_ids(procore.paginate(path, params=params)) == [4, 5, 6, 7, 8, 9]
    assert [query["page"] for query in queries(server)] == ["3", "4", "5"]


async def test_envelope_is_removed() -> None:
    async with list_server(lambda query: page_response({"data": items_with_ids(1), "x": 2})) as (_, procore):
        assert await procore.paginate("/rest/v2.0/things", into=Thing).all() == [Thing(id=1)]
        assert await procore.paginate(LIST_PATH, enveloped=True).all() == items_with_ids(1)
        with pytest.raises(DecodeError, match=f"GET {LIST_PATH}: 200: Expected a JSON list, got a dict"):
            await procore.paginate(LIST_PATH).all()
        with pytest.raises(DecodeError, match="Expected a JSON list"):
            await procore.paginate(LIST_PATH, into=Thing)


async def test_options_apply_to_every_page() -> None:
    async with list_server(lambda query: requested_page(items_with_ids(1, 2), query)) as (server, procore):
        pages = procore.paginate(
            LIST_PATH, method="post", json={"status": "open"}, headers={"X-Mine": "1"}, company_id=2, per_page=1
        )
        assert await collect_ids(pages) == [1, 2]
    for request in server.requests:
        assert request.startswith(b"POST ")
        assert b"\r\nX-Mine: 1\r\n" in request
        assert b"\r\nProcore-Company-Id: 2\r\n" in request
        assert request.endswith(b'{"status":"open"}')


@pytest.mark.parametrize(
    "wrong",
    [
        {"per_page": 0},
        {"per_page": True},
        {"per_page": "10"},
        {"concurrency": 0},
        {"concurrency": 2.0},
        {"into": int},
        {"pager": "page"},
        {"enveloped": 1},
        {"method": "LIST"},
        {"params": [("page", 1)]},
        {"params": {"page": "last"}},
        {"params": {"per_page": 5}, "per_page": 5},
        {"pager": Pager.UNPAGED, "per_page": 5},
    ],
)
async def test_invalid_options_are_rejected_immediately(wrong: dict[str, Any]) -> None:
    async with list_server(lambda query: page_response([])) as (server, procore):
        with pytest.raises(ConfigurationError):
            procore.paginate(LIST_PATH, **wrong)
        with pytest.raises(ConfigurationError, match="limit must be at least 0"):
            await procore.paginate(LIST_PATH).all(limit=-1)
    assert server.requests == []


async def test_misspelt_option_is_a_type_error() -> None:
    async with list_server(lambda query: page_response([])) as (_, procore):
        with pytest.raises(TypeError, match="'perpage'"):
            procore.paginate(LIST_PATH, perpage=3)  # type: ignore[call-overload]


# -- unusual styles of pagination -------------------------------------------------------------------------------------


async def test_workforce_planning_counts_from_zero() -> None:
    def answer(query: dict[str, str]) -> bytes:
        number = int(query["page"])
        return page_response({"possible_pages": 3, "current_page": number, "data": items_with_ids(number)})

    async with list_server(answer) as (server, procore):
        assert await collect_ids(procore.paginate(LIST_PATH, pager=Pager.FROM_ZERO)) == [0, 1, 2]
        assert await collect_ids(procore.paginate(LIST_PATH, pager=Pager.FROM_ZERO, concurrency=5)) == [0, 1, 2]
    assert targets(server)[:3] == [f"{LIST_PATH}?page={number}" for number in range(3)]
    assert len(server.requests) == 6


async def test_workforce_planning_without_page_counts() -> None:
    def answer(query: dict[str, str]) -> bytes:
        start = 400 * int(query["page"])
        return page_response(items_with_ids(*range(start, min(start + 400, 900))))

    async with list_server(answer) as (server, procore):
        assert await collect_ids(procore.paginate(LIST_PATH, pager=Pager.FROM_ZERO)) == list(range(900))
    assert [query["page"] for query in queries(server)] == ["0", "1", "2", "3"]


@pytest.mark.parametrize("key", ["id", "event_id"])
async def test_next_page_of_deliveries_begins_after_the_last_id(key: str) -> None:
    def answer(query: dict[str, str]) -> bytes:
        start = int(query.get("page_start", 0)) + 1
        return page_response([{key: number} for number in range(start, min(start + int(query["page_size"]), 6))])

    async with list_server(answer) as (server, procore):
        assert len(await procore.paginate(LIST_PATH, pager=Pager.AFTER_LAST, per_page=2).all()) == 5
    assert queries(server)[1:] == [{"page_size": "2", "page_start": str(start)} for start in (2, 4, 5)]


async def test_pages_of_deliveries_may_be_shorter_than_requested() -> None:
    def answer(query: dict[str, str]) -> bytes:
        start = int(query.get("page_start", 0)) + 1
        return page_response(items_with_ids(*range(start, min(start + 100, 251))))

    async with list_server(answer) as (server, procore):
        assert len(await procore.paginate(LIST_PATH, pager=Pager.AFTER_LAST, per_page=1_000).all()) == 250
    assert len(server.requests) == 4


async def test_deliveries_without_ids_are_a_decode_error() -> None:
    async with list_server(lambda query: page_response([{"at": 1}])) as (_, procore):
        with pytest.raises(DecodeError, match="has no id, which"):
            await procore.paginate(LIST_PATH, pager=Pager.AFTER_LAST, per_page=1).all()


@pytest.mark.parametrize("pager", [Pager.STARTING_AFTER, Pager.START_AFTER])
async def test_cursor_in_the_body(pager: Pager) -> None:
    cursors = {None: "b-1", "b-1": "c-2", "c-2": None}

    def answer(query: dict[str, str]) -> bytes:
        at = query.get(str(pager.which))
        return page_response(
            {"data": [{"id": at}], "pagination": {"next_starting_after": cursors[at], "total_possible": 3}}
        )

    async with list_server(answer) as (server, procore):
        pages = procore.paginate(LIST_PATH, pager=pager)
        assert [item["id"] async for item in pages] == [None, "b-1", "c-2"]
        assert (await pages).total == 3
        cursors["c-2"] = "b-1"
        with pytest.raises(PaginationLoopError, match="was already used"):
            await pages.all()
        cursors[None] = ["x"]  # type: ignore[assignment]
        with pytest.raises(DecodeError, match="is not an id"):
            await pages.all()
    assert targets(server)[:2] == [LIST_PATH, f"{LIST_PATH}?{pager.which}=b-1"]


async def test_cursor_only_in_the_link() -> None:
    def answer(query: dict[str, str]) -> bytes:
        at = query.get("cursor", "")
        return page_response(
            {"data": items_with_ids(len(at))}, *[f'Link: <?per_page=9&cursor={at}x>; rel="next"'] * (len(at) < 3)
        )

    path = "/rest/v2.0/things"
    async with list_server(answer) as (server, procore):
        pages = procore.paginate(path, pager=Pager.CURSOR, concurrency=3)
        assert await collect_ids(pages) == [0, 1, 2, 3]
        assert [page.number async for page in pages.by_page()] == [1, 2, 3, 4]
    assert targets(server)[:2] == [f"{path}?per_page=100", f"{path}?per_page=9&cursor=x"]


@pytest.mark.parametrize("concurrency", [1, 3])
async def test_list_under_a_key_of_its_own(concurrency: int) -> None:
    def answer(query: dict[str, str]) -> bytes:
        start = 20 * int(query.get("page", 1)) - 20
        rows = items_with_ids(*range(start, min(start + 20, 45)))
        return page_response({"total": 45, "emails": rows}, "Total: 45", "Per-Page: 20")

    async with list_server(answer) as (server, procore):
        pages = procore.emails.email_communications.list_emails_for_project(
            project_id=1, topic_type="t", topic_id=2, concurrency=concurrency
        )
        assert [email.id async for email in pages] == list(range(45))
        assert len(server.requests) == 3
        assert await procore.paginate(LIST_PATH, items_key="emails", into=Thing).first() == Thing(id=0)
        with pytest.raises(DecodeError, match="Expected a JSON list"):
            await procore.paginate(LIST_PATH, items_key="mails").all()


@pytest.mark.parametrize(
    ("body", "ids"),
    [
        ({"data": {"stamps": [{"id": "a"}]}}, ["a"]),
        ({"stamps": [{"id": "a"}]}, ["a"]),
        ({"data": [{"id": "a"}]}, ["a"]),
        ([{"id": "a"}], ["a"]),
        ({"data": {"stamps": []}}, []),
        ({"data": {"stamps": None}}, []),
    ],
)
async def test_shapes_of_a_list_under_a_key(body: Any, ids: list[str]) -> None:
    async with list_server(lambda query: page_response(body, "Link: ")) as (_, procore):
        stamps = procore.document_markup.markup_stamp.list_stamps(project_id=1)
        assert [stamp.id async for stamp in stamps] == ids


@pytest.mark.parametrize("concurrency", [1, 3])
async def test_search_by_post_has_pages(concurrency: int) -> None:
    def answer(query: dict[str, str]) -> bytes:
        number = int(query.get("page", 1))
        rows = items_with_ids(*range(20 * number - 20, min(20 * number, 45)))
        link = [f'Link: <{LIST_PATH}?page={number + 1}&per_page=20>; rel="next"'] * (number < 3)
        return page_response(rows, "Total: 45", "Per-Page: 20", *link)

    async with list_server(answer) as (server, procore):
        with pytest.warns(DeprecationWarning, match="is deprecated by Procore"):
            pages = procore.field_productivity.managed_equipment_company_level.query(concurrency=concurrency)
        assert len(await pages.all()) == 45
    assert [request.partition(b" ")[0] for request in server.requests] == [b"POST"] * 3
    assert queries(server)[0]["per_page"] == "1000"


async def test_items_as_dicts_and_tables_without_pyarrow(monkeypatch: pytest.MonkeyPatch) -> None:
    @attrs.define
    class Plain:
        id: int

    monkeypatch.setitem(sys.modules, "pyarrow", None)
    async with list_server(lambda query: requested_page([{"id": 1, "extra": [2]}], query)) as (server, procore):
        assert (await procore.paginate(LIST_PATH, into=Thing)).to_dicts() == [{"id": 1, "extra": [2]}]
        assert (await procore.paginate(LIST_PATH)).to_dicts() == [{"id": 1, "extra": [2]}]
        assert (await procore.paginate(LIST_PATH, into=Plain)).to_dicts() == [{"id": 1}]
        sent = len(server.requests)
        with pytest.raises(ConfigurationError, match=r"require the pyarrow package.*aprocore\[arrow\]"):
            await procore.paginate(LIST_PATH, into=Plain).to_arrow()
        assert len(server.requests) == sent
    async with list_server(lambda query: requested_page([3], query)) as (_, procore):
        with pytest.raises(TypeError, match="not an object but an int"):
            (await procore.paginate(LIST_PATH)).to_dicts()
