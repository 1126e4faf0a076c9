"""Lists as a server sees them asked for."""

from __future__ import annotations

import asyncio
import gc
import weakref
from contextlib import aclosing
from typing import Any

import attrs
import pytest

from aprocore import (
    ConfigurationError,
    DecodeError,
    Model,
    NotFoundError,
    Page,
    Pager,
    Pages,
    PaginationLoopError,
    ProtocolError,
    RetryPolicy,
    UnexpectedLinkError,
)
from aprocore.sandbox import Answer, Sandbox, Truncate
from tests.clock import FakeClock
from tests.list_server import THINGS, cut, list_server, page, queries, session, targets, things
from tests.raw_server import answering, http, raw_server
from tests.transports import until

pytestmark = pytest.mark.anyio


@attrs.define(kw_only=True)
class Thing(Model):
    id: int | None = None


async def ids(pages: Pages[Any]) -> list[int]:
    return [item["id"] async for item in pages]


# -- what a list can be asked -----------------------------------------------------------------------------------------


async def test_a_list_is_awaited_for_its_first_page_and_iterated_for_all() -> None:
    async with list_server(lambda query: cut(things(*range(5)), query)) as (server, procore):
        pages = procore.paginate(THINGS, into=Thing, per_page=2)
        assert repr(pages) == f"<Pages of {THINGS}>"
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


async def test_who_wants_few_items_asks_for_no_more() -> None:
    async with list_server(lambda query: cut(things(*range(50)), query)) as (server, procore):
        pages = procore.paginate(THINGS, concurrency=8)
        assert await pages.first() == {"id": 0}
        assert len(await pages.all(limit=20)) == 20
        assert await pages.all(limit=0) == []
        assert len(await pages.all(limit=60)) == 50
        assert len(await procore.paginate(THINGS, per_page=10, concurrency=8).all(limit=11)) == 11
    assert queries(server)[:3] == [{"per_page": "1"}, {"per_page": "20"}, {"per_page": "60"}]
    assert {query["per_page"] for query in queries(server)[3:]} == {"10"}
    assert len(server.requests) <= 6


@pytest.mark.parametrize("body", [b"[]", b"", b"null"])
async def test_a_list_may_be_empty(body: bytes) -> None:
    async with list_server(lambda query: http(body)) as (server, procore):
        pages = procore.paginate(THINGS)
        assert await pages.all() == []
        assert await pages.first() is None
        assert len(await pages) == 0


@pytest.mark.parametrize(
    ("path", "per_page"), [(THINGS, "1000"), ("/vapid/things", "1000"), ("/rest/v2.0/things", "100")]
)
async def test_pages_are_as_long_as_is_safe(path: str, per_page: str) -> None:
    async with list_server(lambda query: page([])) as (server, procore):
        await procore.paginate(path)
        await procore.paginate(server.origin + path)
    assert queries(server) == 2 * [{"per_page": per_page}]


@pytest.mark.parametrize(
    ("path", "params"),
    [
        (THINGS, {"page": 3, "per_page": "2"}),
        (f"{THINGS}?per_page=2&page=3", {}),
        (f"{THINGS}?page=3", {"per_page": 2}),
    ],
)
async def test_a_walk_starts_where_the_parameters_say(path: str, params: dict[str, Any]) -> None:
    async with list_server(lambda query: cut(things(*range(10)), query)) as (server, procore):
        assert await ids(procore.paginate(path, params=params)) == [4, 5, 6, 7, 8, 9]
    assert [query["page"] for query in queries(server)] == ["3", "4", "5"]


async def test_the_answers_envelope_is_removed() -> None:
    async with list_server(lambda query: page({"data": things(1), "x": 2})) as (server, procore):
        assert await procore.paginate("/rest/v2.0/things", into=Thing).all() == [Thing(id=1)]
        assert await procore.paginate(THINGS, enveloped=True).all() == things(1)
        with pytest.raises(DecodeError, match=f"GET {THINGS}: 200: A list was expected, and the answer is a JSON dict"):
            await procore.paginate(THINGS).all()
        with pytest.raises(DecodeError, match="A list was expected"):
            await procore.paginate(THINGS, into=Thing)


async def test_every_page_is_asked_for_as_the_caller_says() -> None:
    async with list_server(lambda query: cut(things(1, 2), query)) as (server, procore):
        pages = procore.paginate(
            THINGS, method="post", json={"status": "open"}, headers={"X-Mine": "1"}, company_id=2, per_page=1
        )
        assert await ids(pages) == [1, 2]
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
async def test_what_cannot_work_is_refused_at_once(wrong: dict[str, Any]) -> None:
    async with list_server(lambda query: page([])) as (server, procore):
        with pytest.raises(ConfigurationError):
            procore.paginate(THINGS, **wrong)
        with pytest.raises(ConfigurationError, match="limit must be at least 0"):
            await procore.paginate(THINGS).all(limit=-1)
    assert server.requests == []


async def test_a_misspelt_option_is_named() -> None:
    async with list_server(lambda query: page([])) as (_, procore):
        with pytest.raises(TypeError, match="'perpage'"):
            procore.paginate(THINGS, perpage=3)  # type: ignore[call-overload]


# -- where the next page is -------------------------------------------------------------------------------------------

NEXT = f"{THINGS}?filters[x]=a,b;c&page=2"
LINKS: dict[str, list[str]] = {
    "quoted": [f'Link: <{NEXT}>; rel="next"'],
    "unquoted": [f"Link: <{NEXT}>;rel=next"],
    "several_relations": [f'Link: <{NEXT}>; rel="next last"'],
    "order": [f'Link: <{THINGS}?page=9>; rel="last", <{NEXT}>; title="a, <b>; rel=\\"x\\""; rel="next"'],
    "folded": [f'Link: <{THINGS}?page=9>; rel="last",\r\n   <{NEXT}>; rel="next"'],
    "two_headers": [f'Link: <{THINGS}?page=9>; rel="last"', f'Link: <{NEXT}>; rel="next"'],
    "trailing_comma": [f'Link: <{NEXT}>; rel="next",'],
    "relative": ['Link: <?filters[x]=a,b;c&page=2>; rel="next"'],
}


@pytest.mark.parametrize("row", LINKS)
async def test_p01_a_link_is_followed_however_it_is_written(row: str) -> None:
    answers = [page(things(1), *LINKS[row]), page(things(2))]
    async with list_server(lambda query: answers.pop(0)) as (server, procore):
        assert await ids(procore.paginate(THINGS, params={"sort": "id"})) == [1, 2]
    assert targets(server) == [f"{THINGS}?sort=id&per_page=1000", NEXT]


@pytest.mark.parametrize("headers", [[], ["Link: "], ["Link: ", "Total: 2", "Per-Page: 1000"]])
@pytest.mark.parametrize("concurrency", [1, 4])
async def test_p02_without_a_link_it_ends(headers: list[str], concurrency: int) -> None:
    async with list_server(lambda query: page(things(1, 2), *headers)) as (server, procore):
        assert await ids(procore.paginate(THINGS, concurrency=concurrency)) == [1, 2]
    assert len(server.requests) == 1


async def test_p03_the_body_may_tell() -> None:
    def answer(query: dict[str, str]) -> bytes:
        number = int(query.get("page", 1))
        return page({"data": things(number), "has_next_page": number < 3})

    async with list_server(answer) as (server, procore):
        assert await ids(procore.paginate("/rest/v2.0/things")) == [1, 2, 3]
    assert len(server.requests) == 3


@pytest.mark.parametrize("concurrency", [1, 4])
@pytest.mark.parametrize(
    "link",
    [
        "{foreign}/rest/v1.0/things?page=2",
        "//{foreign_host}/rest/v1.0/things?page=2",
        "http://user@{host}/rest/v1.0/things?page=2",
        "http://{host}@{foreign_host}/rest/v1.0/things?page=2",
        "http://localhost:{port}/rest/v1.0/things?page=2",
        "https://{host}/rest/v1.0/things?page=2",
        "http://{host}/oauth/revoke?page=2",
        "/rest/../oauth/revoke",
        "javascript:alert(1)",
        "http://[/rest/v1.0/things",
    ],
)
async def test_p04_a_link_to_elsewhere_is_not_followed(link: str, concurrency: int) -> None:
    async with raw_server(answering(page(things(2)))) as foreign:
        answers = [b""]
        async with list_server(lambda query: answers[0]) as (server, procore):
            hosts = {"foreign": foreign.origin, "host": server.origin[7:], "foreign_host": foreign.origin[7:]}
            target = link.format(**hosts, port=server.origin.rpartition(":")[2])
            answers[0] = page(things(1), f'Link: <{target}>; rel="next"', "Total: 9", "Per-Page: 1")
            pages = procore.paginate(THINGS, per_page=1, concurrency=concurrency)
            seen = []
            with pytest.raises(UnexpectedLinkError, match="not followed") as caught:
                async for item in pages:
                    seen.append(item)
            assert seen == list(await pages) == things(1)
            assert len(server.requests) == 2
        assert foreign.connections == 0
    assert caught.value.status == 200
    assert "page=2" not in str(caught.value)


@pytest.mark.parametrize("cycle", [1, 2, 3])
async def test_p05_a_walk_that_comes_back_ends(cycle: int) -> None:
    def answer(query: dict[str, str]) -> bytes:
        number = int(query.get("page", 0))
        return page(things(number), f'Link: <{THINGS}?page={(number + 1) % cycle}>; rel="next"')

    seen = []
    async with list_server(answer) as (server, procore):
        with pytest.raises(PaginationLoopError, match="there before") as caught:
            async for item in procore.paginate(f"{THINGS}?page=0", pager=Pager.UNPAGED):
                seen.append(item["id"])
    assert seen == list(range(cycle))
    assert len(server.requests) == cycle
    assert str(caught.value.request) == f"GET {THINGS}"


@pytest.mark.parametrize("concurrency", [1, 3])
async def test_p06_an_empty_page_ends_nothing(concurrency: int) -> None:
    def answer(query: dict[str, str]) -> bytes:
        number = int(query.get("page", 1))
        following = [f'Link: <{THINGS}?page={number + 1}>; rel="next"'] * (number < 4)
        return page(things(number) if number in (1, 4) else [], *following)

    async with list_server(answer) as (server, procore):
        assert await ids(procore.paginate(THINGS, concurrency=concurrency)) == [1, 4]
    assert len(server.requests) == 4


@pytest.mark.parametrize("concurrency", [1, 3])
@pytest.mark.parametrize("by_link", [True, False])
async def test_p06_a_server_that_ignores_the_page_is_found_out(concurrency: int, by_link: bool) -> None:
    def answer(query: dict[str, str]) -> bytes:
        following = f'Link: <{THINGS}?page={int(query.get("page", 1)) + 1}>; rel="next"'
        return page(things(1, 2), following if by_link else "Total: 4", "Per-Page: 2")

    seen = []
    async with list_server(answer) as (server, procore):
        with pytest.raises(PaginationLoopError, match="a page that it sent before"):
            async for item in procore.paginate(THINGS, concurrency=concurrency, per_page=2):
                seen.append(item["id"])
    assert seen == [1, 2]
    assert len(server.requests) == 2


async def test_p06_a_list_that_is_not_cut_is_asked_for_once_more_at_the_most() -> None:
    async with list_server(lambda query: page(things(1, 2))) as (server, procore):
        assert await ids(procore.paginate(THINGS)) == [1, 2]
        assert len(server.requests) == 1
        assert await ids(procore.paginate(THINGS, per_page=1)) == [1, 2]
        assert len(server.requests) == 2
        # It may have been cut there.
        assert await ids(procore.paginate(THINGS, per_page=2)) == [1, 2]
        assert len(server.requests) == 4
        assert await ids(procore.paginate(THINGS, pager=Pager.UNPAGED)) == [1, 2]
    assert queries(server)[4:] == [{}]


async def test_p06_a_list_without_end_ends() -> None:
    def answer(query: dict[str, str]) -> bytes:
        return page([], f'Link: <{THINGS}?page={int(query.get("page", 1)) + 1}>; rel="next"')

    async with list_server(answer) as (server, procore):
        with pytest.raises(PaginationLoopError, match="100 pages in a row have no items"):
            await procore.paginate(THINGS).all()
    assert len(server.requests) == 100


@pytest.mark.parametrize("concurrency", [1, 3])
@pytest.mark.parametrize("fault", [Answer(401), Answer(429, {"Retry-After": "1"}), Answer(500), Truncate(3)])
async def test_p08_a_page_that_fails_is_fetched_again_alone(
    sandbox: Sandbox, clock: FakeClock, fault: Any, concurrency: int
) -> None:
    project = next(iter(sandbox.world.rfis))
    sandbox.world.rfis[project] = things(*range(100))
    path = f"/rest/v1.0/projects/{project}/rfis"
    sandbox.faults.add("GET", path, fault, skip=36)
    async with sandbox.procore(clock=clock) as procore:
        assert await ids(procore.paginate(path, per_page=2, concurrency=concurrency)) == list(range(100))
    asked = [dict(seen.params).get("page", "1") for seen in sandbox.requests_to("GET", path)]
    assert sorted(asked, key=int) == sorted([*map(str, range(1, 51)), "37"], key=int)


@pytest.mark.parametrize("concurrency", [1, 4])
async def test_p08_what_came_before_a_failure_is_given(concurrency: int) -> None:
    def answer(query: dict[str, str]) -> bytes:
        gone = query.get("page") == "3"
        return http(b"{}", "404 Not Found") if gone else cut(things(*range(20)), query)

    seen = []
    tasks = len(asyncio.all_tasks())
    async with list_server(answer) as (_, procore):
        iterator = aiter(procore.paginate(THINGS, per_page=2, concurrency=concurrency))
        with pytest.raises(NotFoundError):
            async for item in iterator:
                seen.append(item["id"])
        with pytest.raises(StopAsyncIteration):
            await anext(iterator)
    assert seen == [0, 1, 2, 3]
    assert len(asyncio.all_tasks()) <= tasks


async def test_p10_the_servers_page_length_counts() -> None:
    everything = things(*range(250))
    async with list_server(lambda query: cut(everything, query)) as (server, procore):
        assert await ids(procore.paginate(THINGS, per_page=10_000)) == list(range(250))
        assert await ids(procore.paginate(THINGS, per_page=10_000, concurrency=9)) == list(range(250))
        assert (await procore.paginate(THINGS)).per_page == 100
    assert [query.get("page", "1") for query in queries(server)] == ["1", "2", "3", "1", "2", "3", "1"]


async def test_p10_a_total_alone_is_enough() -> None:
    def answer(query: dict[str, str]) -> bytes:
        start = 3 * int(query.get("page", 1)) - 3
        return page(things(*range(start, min(start + 3, 8))), "Total: 8")

    async with list_server(answer) as (server, procore):
        assert await ids(procore.paginate(THINGS, concurrency=2)) == list(range(8))
    assert len(server.requests) == 3


# -- the odd ones -----------------------------------------------------------------------------------------------------


async def test_workforce_planning_counts_from_zero() -> None:
    def answer(query: dict[str, str]) -> bytes:
        number = int(query["page"])
        return page({"possible_pages": 3, "current_page": number, "data": things(number)})

    async with list_server(answer) as (server, procore):
        assert await ids(procore.paginate(THINGS, pager=Pager.FROM_ZERO)) == [0, 1, 2]
        assert await ids(procore.paginate(THINGS, pager=Pager.FROM_ZERO, concurrency=5)) == [0, 1, 2]
    assert targets(server)[:3] == [f"{THINGS}?page={number}" for number in range(3)]
    assert len(server.requests) == 6


async def test_workforce_planning_may_tell_nothing_of_its_pages() -> None:
    def answer(query: dict[str, str]) -> bytes:
        start = 400 * int(query["page"])
        return page(things(*range(start, min(start + 400, 900))))

    async with list_server(answer) as (server, procore):
        assert await ids(procore.paginate(THINGS, pager=Pager.FROM_ZERO)) == list(range(900))
    assert len(server.requests) == 3


@pytest.mark.parametrize("key", ["id", "event_id"])
async def test_deliveries_begin_after_the_last_id(key: str) -> None:
    def answer(query: dict[str, str]) -> bytes:
        start = int(query.get("page_start", 0)) + 1
        return page([{key: each} for each in range(start, min(start + int(query["page_size"]), 6))])

    async with list_server(answer) as (server, procore):
        assert len(await procore.paginate(THINGS, pager=Pager.AFTER_LAST, per_page=2).all()) == 5
    assert queries(server)[1:] == [{"page_size": "2", "page_start": "2"}, {"page_size": "2", "page_start": "4"}]


async def test_deliveries_without_ids_are_no_list_that_ends() -> None:
    async with list_server(lambda query: page([{"at": 1}])) as (_, procore):
        with pytest.raises(DecodeError, match="have no id after which"):
            await procore.paginate(THINGS, pager=Pager.AFTER_LAST, per_page=1).all()


@pytest.mark.parametrize("pager", [Pager.STARTING_AFTER, Pager.START_AFTER])
async def test_a_cursor_may_be_in_the_body(pager: Pager) -> None:
    cursors = {None: "b-1", "b-1": "c-2", "c-2": None}

    def answer(query: dict[str, str]) -> bytes:
        at = query.get(str(pager.which))
        return page({"data": [{"id": at}], "pagination": {"next_starting_after": cursors[at], "total_possible": 3}})

    async with list_server(answer) as (server, procore):
        pages = procore.paginate(THINGS, pager=pager)
        assert [item["id"] async for item in pages] == [None, "b-1", "c-2"]
        assert (await pages).total == 3
        cursors["c-2"] = "b-1"
        with pytest.raises(PaginationLoopError, match="began before"):
            await pages.all()
        cursors[None] = ["x"]  # type: ignore[assignment]
        with pytest.raises(DecodeError, match="is no id"):
            await pages.all()
    assert targets(server)[:2] == [THINGS, f"{THINGS}?{pager.which}=b-1"]


async def test_a_cursor_may_be_in_the_link_alone() -> None:
    def answer(query: dict[str, str]) -> bytes:
        at = query.get("cursor", "")
        return page({"data": things(len(at))}, *[f'Link: <?per_page=9&cursor={at}x>; rel="next"'] * (len(at) < 3))

    path = "/rest/v2.0/things"
    async with list_server(answer) as (server, procore):
        pages = procore.paginate(path, pager=Pager.CURSOR, concurrency=3)
        assert await ids(pages) == [0, 1, 2, 3]
        assert [page.number async for page in pages.by_page()] == [1, 2, 3, 4]
    assert targets(server)[:2] == [f"{path}?per_page=100", f"{path}?per_page=9&cursor=x"]


# -- ahead of the caller ----------------------------------------------------------------------------------------------


async def test_pages_are_fetched_ahead_and_given_in_order() -> None:
    everything = things(*range(20))
    arrived: dict[str, asyncio.Event] = {str(number): asyncio.Event() for number in range(1, 11)}
    under_way = [0, 0]

    async def answer(query: dict[str, str]) -> bytes:
        number = query.get("page", "1")
        under_way[0] += 1
        under_way[1] = max(under_way)
        arrived[number].set()
        # The even ones are answered after those that come next.
        if number in ("2", "4", "6"):
            await arrived[str(int(number) + 1)].wait()
        under_way[0] -= 1
        links = [f'Link: <{THINGS}?page={int(number) + 1}&per_page=2>; rel="next"'] * (int(number) < 10)
        return cut(everything, query, *links)

    async with list_server(answer) as (server, procore):
        numbers = [page.number async for page in procore.paginate(THINGS, per_page=2, concurrency=3).by_page()]
    assert numbers == list(range(1, 11))
    assert len(server.requests) == 10
    assert 2 <= under_way[1] <= 3


async def test_no_more_pages_wait_than_were_asked_for() -> None:
    async with list_server(lambda query: cut(things(*range(40)), query)) as (server, procore):
        pages = procore.paginate(THINGS, per_page=2, concurrency=3).by_page()
        for number in range(1, 6):
            await anext(pages)
            await until(lambda number=number: len(server.requests) == number + 3)
        await pages.aclose()
        assert len(server.requests) == 8


@pytest.mark.parametrize("concurrency", [1, 4])
@pytest.mark.parametrize("way", ["break", "error", "aclose", "cancel"])
async def test_p09_who_stops_leaves_nothing_behind(way: str, concurrency: int) -> None:
    def answer(query: dict[str, str]) -> bytes | None:
        return cut(things(*range(40)), query) if "page" not in query else None

    tasks = asyncio.all_tasks()
    async with list_server(answer) as (server, procore):
        pages = procore.paginate(THINGS, per_page=4, concurrency=concurrency)
        served = len(asyncio.all_tasks())
        if way == "break":
            async for item in pages:
                if item["id"] == 2:
                    break
        elif way == "error":
            with pytest.raises(ZeroDivisionError):
                async for item in pages:
                    1 // (2 - item["id"])
        elif way == "aclose":
            async with aclosing(aiter(pages)) as items:
                for _ in range(3):
                    await anext(items)
        else:
            caller = asyncio.create_task(pages.all())
            await until(lambda: len(server.requests) == 1 + concurrency)
            caller.cancel()
            with pytest.raises(asyncio.CancelledError):
                await caller
        await until(lambda: len([task for task in asyncio.all_tasks() if "serve" not in repr(task)]) <= served)
        assert len(server.requests) <= 1 + concurrency * (concurrency > 1 or way == "cancel")
        # The session is as good as before.
        assert await procore.paginate(THINGS, per_page=1).first() == {"id": 0}
    await until(lambda: asyncio.all_tasks() <= tasks)


async def test_two_tasks_cannot_share_an_iterator() -> None:
    async with list_server(lambda query: None) as (server, procore):
        items = aiter(procore.paginate(THINGS))
        waiting = asyncio.create_task(anext(items))
        await until(lambda: server.requests)
        with pytest.raises(RuntimeError, match="its own iterator"):
            await anext(items)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting


def test_a_walk_that_outlives_its_loop_ends_quietly() -> None:
    left: list[Any] = []

    async def begin() -> None:
        async with list_server(lambda query: cut(things(*range(9)), query)) as (_, procore):
            left.append(procore.paginate(THINGS, per_page=1, concurrency=2).by_page())
            await anext(left[0])

    asyncio.run(begin())
    left.clear()
    gc.collect()


# -- a list that changes meanwhile ------------------------------------------------------------------------------------


@pytest.mark.parametrize("concurrency", [1, 2])
@pytest.mark.parametrize("grown_by", [1, 2, 3])
async def test_what_moves_on_is_given_once(concurrency: int, grown_by: int) -> None:
    everything = things(*range(10))

    def answer(query: dict[str, str]) -> bytes:
        said = cut(everything, query)
        if "page" not in query:
            everything[:0] = things(*range(100, 100 + grown_by))
        return said

    async with list_server(answer) as (_, procore):
        assert await ids(procore.paginate(THINGS, per_page=3, concurrency=concurrency)) == list(range(10))


@pytest.mark.parametrize("concurrency", [1, 2, 5])
async def test_a_list_that_becomes_shorter_ends_sooner(concurrency: int) -> None:
    everything = things(*range(10))

    def answer(query: dict[str, str]) -> bytes:
        if query.get("page") == "2":
            del everything[4:]
        return cut(everything, query)

    tasks = asyncio.all_tasks()
    async with list_server(answer) as (_, procore):
        assert await ids(procore.paginate(THINGS, per_page=2, concurrency=concurrency)) == [0, 1, 2, 3]
    await until(lambda: asyncio.all_tasks() <= tasks)


# -- memory -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("concurrency", [1, 4])
async def test_p11_only_a_few_pages_are_alive(concurrency: int) -> None:
    everything = things(*range(2_000))
    alive: weakref.WeakSet[Page[Any]] = weakref.WeakSet()
    most = 0
    async with list_server(lambda query: cut(everything, query)) as (server, procore):
        count = 0
        async for each in procore.paginate(THINGS, per_page=2, concurrency=concurrency).by_page():
            alive.add(each)
            most, count = max(most, len(alive)), count + 1
            server.requests.clear()
    assert count == 1_000
    assert most <= 2


async def test_what_fails_for_good_has_its_facts() -> None:
    async with raw_server(answering(http(b"[]", "200 OK", "Transfer-Encoding: chunked"))) as server:
        async with session(server) as procore:
            with pytest.raises(ProtocolError):
                await procore.paginate(THINGS, retry=RetryPolicy(max_attempts=1))
