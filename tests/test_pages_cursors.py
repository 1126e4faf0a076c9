"""Cursors: lists that are resumed where they stopped, in another session too."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import ConfigurationError, MemoryStore, Pager, Pages, Procore, ProcoreError, RefreshToken, ServerError
from aprocore.sansio.pagination.styles import Plan
from tests.support.list_server import (
    LIST_PATH,
    collect_ids,
    collect_ids_into,
    items_with_ids,
    list_server,
    page_response,
    queries,
    requested_page,
    session,
)
from tests.support.raw_server import http
from tests.test_pages_ends import SERVERS, RandomServer

pytestmark = pytest.mark.anyio

FAILURE = http(b"{}", "500 Internal Server Error")


@pytest.mark.parametrize("concurrency", [1, 3])
async def test_list_is_resumed_after_an_error_in_another_session(concurrency: int) -> None:
    everything, broken = items_with_ids(*range(20)), [True]

    def answer(query: dict[str, str]) -> bytes:
        return FAILURE if query.get("page") == "3" and broken[0] else requested_page(everything, query)

    seen: list[int] = []
    async with list_server(answer) as (server, procore):
        pages = procore.paginate(LIST_PATH, per_page=4, concurrency=concurrency)
        with pytest.raises(ServerError) as caught:
            await collect_ids_into(seen, pages)
        cursor = json.loads(json.dumps(caught.value.cursor))
        assert cursor == pages.cursor
        with pytest.raises(ServerError) as read:
            await procore.paginate(LIST_PATH, per_page=4, concurrency=concurrency).all()
        assert (list(read.value.items), read.value.cursor) == (everything[:8], cursor)
        broken[0] = False
        server.requests.clear()
        async with session(server) as other:
            resumed = other.paginate(LIST_PATH, concurrency=concurrency, cursor=cursor)
            seen += await collect_ids(resumed)
            assert resumed.cursor is None
            # With another page size, at the same item.
            assert await collect_ids(other.paginate(LIST_PATH, per_page=3, cursor=cursor)) == list(range(8, 20))
            assert await other.paginate(LIST_PATH, per_page=3, cursor=json.dumps(cursor)).all() == everything[8:]
    assert seen == list(range(20))
    assert queries(server)[0] == {"per_page": "4", "page": "3"}


@pytest.mark.parametrize("count", range(1, 10))
async def test_list_is_resumed_in_the_middle_of_a_page(count: int) -> None:
    async with list_server(lambda query: requested_page(items_with_ids(*range(10)), query)) as (_, procore):
        pages = procore.paginate(LIST_PATH, per_page=3)
        seen: list[int] = []
        async for item in pages:
            seen.append(item["id"])
            if len(seen) == count:
                break
        assert seen + await collect_ids(procore.paginate(LIST_PATH, cursor=pages.cursor)) == list(range(10))
        limited = procore.paginate(LIST_PATH, per_page=3)
        first = await limited.all(limit=count)
        assert first + await procore.paginate(LIST_PATH, cursor=limited.cursor).all() == items_with_ids(*range(10))


@pytest.mark.parametrize("pager", [Pager.STARTING_AFTER, Pager.AFTER_LAST, Pager.CURSOR, Pager.FROM_ZERO])
async def test_lists_with_keys_are_resumed(pager: Pager) -> None:
    def answer(query: dict[str, str]) -> bytes:
        start = int(query.get(str(pager.which), 0))
        if pager is Pager.FROM_ZERO:
            start *= 2
        rows = items_with_ids(*range(start + 1, min(start + 3, 8)))
        if pager is Pager.STARTING_AFTER:
            following = start + 2 if start + 2 < 7 else None
            return page_response({"data": rows, "pagination": {"next_starting_after": following}})
        links = [f'Link: <?cursor={start + 2}>; rel="next"'] * (pager is Pager.CURSOR and start + 2 < 7)
        return page_response(rows, *links)

    async with list_server(answer) as (_, procore):
        for count in range(1, 8):
            pages = procore.paginate(LIST_PATH, pager=pager)
            seen: list[int] = []
            async for item in pages:
                seen.append(item["id"])
                if len(seen) == count:
                    break
            cursor = json.loads(json.dumps(pages.cursor))
            rest = procore.paginate(LIST_PATH, pager=pager, cursor=cursor) if cursor else None
            assert seen + (await collect_ids(rest) if rest is not None else []) == list(range(1, 8))


async def test_cursor_is_refused_for_another_user_origin_or_list() -> None:
    def grant() -> RefreshToken:
        return RefreshToken("an-id", "a-secret", "a-token")

    async with list_server(lambda query: page_response(items_with_ids(1))) as (server, procore):
        cursor = procore.paginate(LIST_PATH, params={"filters": {"search": "canary"}}).cursor
        assert cursor is not None
        assert "canary" not in json.dumps(cursor)
        same = procore.paginate(LIST_PATH, params={"filters": {"search": "canary"}}, per_page=7, cursor=cursor)
        assert repr(same) == f"<Pages of {LIST_PATH}>"
        with pytest.raises(ConfigurationError, match="another list"):
            procore.paginate(LIST_PATH, cursor=cursor)
        with pytest.raises(ConfigurationError, match="another list"):
            procore.with_scope(company_id=2).paginate(
                LIST_PATH, params={"filters": {"search": "canary"}}, cursor=cursor
            )
        store = MemoryStore()
        async with Procore(grant(), environment=server.environment, company_id=1, store=store) as users:
            theirs = users.as_user("someone").paginate(LIST_PATH).cursor
            assert "someone" not in json.dumps(theirs)
            for other in (users, users.as_user("someone-else")):
                with pytest.raises(ConfigurationError, match="another user"):
                    other.paginate(LIST_PATH, cursor=theirs)
            users.as_user("someone").paginate(LIST_PATH, cursor=theirs)
        async with list_server(lambda query: page_response([])) as (_, elsewhere):
            with pytest.raises(ConfigurationError, match="another API origin"):
                elsewhere.paginate(LIST_PATH, params={"filters": {"search": "canary"}}, cursor=cursor)
        wrong: Any
        for wrong in ("x", 3, [], {}, {**cursor, "skip": -1}, {**cursor, "page": "2"}, {**cursor, "key": [1]}):
            with pytest.raises(ConfigurationError, match="cursor"):
                procore.paginate(LIST_PATH, params={"filters": {"search": "canary"}}, cursor=wrong)
    assert server.requests == []


async def test_typed_lists_take_a_cursor_and_other_methods_do_not() -> None:
    async with list_server(lambda query: requested_page(items_with_ids(*range(9)), query)) as (_, procore):
        rfis = procore.rfis.list(project_id=1, per_page=4)
        assert len(await rfis) == 4
        resumed = procore.rfis.list(project_id=1, cursor=rfis.cursor)
        assert [rfi.id async for rfi in resumed] == list(range(4, 9))
        with pytest.raises(TypeError, match="'cursor'"):
            await procore.rfis.get(project_id=1, id=2, cursor=rfis.cursor)


@given(SERVERS, st.integers(1, 4), st.lists(st.integers(1, 25), min_size=1, max_size=3))
def test_resumed_lists_of_random_servers_are_complete(server: RandomServer, concurrency: int, stops: list[int]) -> None:
    import asyncio

    if server.per_page == "requested" and not server.total:
        server = attrs.evolve(server, per_page="none")
    if server.link == "foreign" and not server.total:
        server = attrs.evolve(server, link="next")
    server = attrs.evolve(server, too_long=max(server.too_long, 3))

    async def read() -> list[Any]:
        rows: list[Any] = []
        cursor: Any = None
        for stop in [*stops, None]:
            plan = Plan.of(LIST_PATH, None, None, Pager.NUMBERED).with_page_size(40)
            pages: Pages[Any] = Pages(server.fetch, plan, enveloped=True, concurrency=concurrency, cursor=cursor)
            items, count = aiter(pages), 0
            try:
                async for item in items:
                    rows.append(item)
                    count += 1
                    if count == stop:
                        break
            except ProcoreError as error:
                # The page after the last one, of which nothing says that it does not exist.
                assert error.status in (404, 400, 422)  # noqa: PT017 -- the list may also end without it
                return rows
            cursor = json.loads(json.dumps(pages.cursor))
            await items.aclose()
            if cursor is None:
                break
        return rows

    rows = asyncio.run(read())
    assert [row["id"] if server.ids else int(row["name"].split()[1]) for row in rows] == list(range(server.count))
