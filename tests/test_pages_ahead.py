"""Pagination with prefetching, lists that change meanwhile, and early ends."""

from __future__ import annotations

import asyncio
import gc
import threading
import weakref
from collections.abc import Callable
from contextlib import aclosing
from typing import Any

import pytest

from aprocore import Page, Pages, SessionClosedError
from tests.support.list_server import LIST_PATH, collect_ids, items_with_ids, list_server, page_response, requested_page
from tests.support.transports import until

pytestmark = pytest.mark.anyio


async def test_pages_are_prefetched_and_returned_in_order() -> None:
    everything = items_with_ids(*range(20))
    arrived: dict[str, asyncio.Event] = {str(number): asyncio.Event() for number in range(1, 11)}
    running_calls = [0, 0]

    async def answer(query: dict[str, str]) -> bytes:
        number = query.get("page", "1")
        running_calls[0] += 1
        running_calls[1] = max(running_calls)
        arrived[number].set()
        # Even pages are answered after the next odd one.
        if number in ("2", "4", "6"):
            await arrived[str(int(number) + 1)].wait()
        running_calls[0] -= 1
        links = [f'Link: <{LIST_PATH}?page={int(number) + 1}&per_page=2>; rel="next"'] * (int(number) < 10)
        return requested_page(everything, query, *links)

    async with list_server(answer) as (server, procore):
        numbers = [page.number async for page in procore.paginate(LIST_PATH, per_page=2, concurrency=3).by_page()]
    assert numbers == list(range(1, 11))
    assert len(server.requests) == 10
    assert 2 <= running_calls[1] <= 3


async def test_number_of_prefetched_pages_is_limited() -> None:
    async with list_server(lambda query: requested_page(items_with_ids(*range(40)), query)) as (server, procore):
        pages = procore.paginate(LIST_PATH, per_page=2, concurrency=3).by_page()
        for number in range(1, 6):
            await anext(pages)
            await until(lambda number=number: len(server.requests) == number + 3)
        await pages.aclose()
        assert len(server.requests) == 8


async def stop(way: str, pages: Pages[Any], arrived: Callable[[], bool]) -> None:
    """Take three items, or be cancelled while waiting for the second page."""
    if way == "break":
        async for item in pages:
            if item["id"] == 2:
                break
    elif way == "error":
        with pytest.raises(ZeroDivisionError):
            [1 // (2 - item["id"]) async for item in pages]
    elif way == "aclose":
        async with aclosing(aiter(pages)) as items:
            assert [(await anext(items))["id"] for _ in range(3)] == [0, 1, 2]
    elif way == "limit":
        assert len(await pages.all(limit=3)) == 3
    else:
        caller = asyncio.create_task(pages.all())
        await until(arrived)
        caller.cancel()
        with pytest.raises(asyncio.CancelledError):
            await caller


def running_calls() -> int:
    """Return the number of calls that run in a separate task."""
    return sum("Session.request" in str(task.get_coro()) for task in asyncio.all_tasks())


@pytest.mark.fault("P09")
@pytest.mark.parametrize("concurrency", [1, 4])
@pytest.mark.parametrize("way", ["break", "error", "aclose", "limit", "cancel"])
async def test_stopped_iteration_leaves_no_request_running(way: str, concurrency: int) -> None:
    def answer(query: dict[str, str]) -> bytes | None:
        return requested_page(items_with_ids(*range(40)), query) if "page" not in query else None

    async with list_server(answer) as (server, procore):
        pages = procore.paginate(LIST_PATH, per_page=4, concurrency=concurrency)
        await stop(way, pages, lambda: len(server.requests) == 1 + concurrency)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert running_calls() == 0
        assert len(server.requests) <= (1 + concurrency if concurrency > 1 or way == "cancel" else 1)
        # The session is still usable.
        assert await procore.paginate(LIST_PATH, per_page=1).first() == {"id": 0}


async def test_tasks_can_not_share_an_iterator() -> None:
    async with list_server(lambda query: None) as (server, procore):
        items = aiter(procore.paginate(LIST_PATH))
        waiting = asyncio.create_task(anext(items))
        await until(lambda: server.requests)
        with pytest.raises(RuntimeError, match="one iterator for each task"):
            await anext(items)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting


async def test_aclose_fails_while_another_task_waits() -> None:
    async with list_server(lambda query: None) as (server, procore):
        pages = procore.paginate(LIST_PATH).by_page()
        waiting = asyncio.create_task(anext(pages))
        await until(lambda: server.requests)
        with pytest.raises(RuntimeError, match="one iterator for each task"):
            await pages.aclose()
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        await pages.aclose()


async def test_iterator_released_in_another_thread_leaves_no_request_running() -> None:
    def answer(query: dict[str, str]) -> bytes | None:
        return requested_page(items_with_ids(*range(40)), query) if "page" not in query else None

    async with list_server(answer) as (server, procore):
        held = [procore.paginate(LIST_PATH, per_page=4, concurrency=3).by_page()]
        await anext(held[0])
        await until(lambda: len(server.requests) == 4)
        collecting = threading.Thread(target=held.clear)
        collecting.start()
        collecting.join()
        await until(lambda: running_calls() == 0)


async def test_closing_the_session_ends_iteration_and_prefetching() -> None:
    def answer(query: dict[str, str]) -> bytes | None:
        return requested_page(items_with_ids(*range(40)), query) if "page" not in query else None

    async with list_server(answer) as (server, procore):
        pages = procore.paginate(LIST_PATH, per_page=4, concurrency=3).by_page()
        await anext(pages)
        waiting = asyncio.create_task(anext(pages))
        await until(lambda: len(server.requests) == 4)
        await procore.aclose()
        with pytest.raises(SessionClosedError):
            await waiting
        assert running_calls() == 0


def test_iterator_that_outlives_its_loop_ends_silently() -> None:
    left: list[Any] = []

    async def begin() -> None:
        async with list_server(lambda query: requested_page(items_with_ids(*range(9)), query)) as (_, procore):
            left.append(procore.paginate(LIST_PATH, per_page=1, concurrency=2).by_page())
            await anext(left[0])

    asyncio.run(begin())
    left.clear()
    gc.collect()


# -- lists that change during iteration -------------------------------------------------------------------------------


@pytest.mark.parametrize("concurrency", [1, 2])
@pytest.mark.parametrize("grown_by", [1, 2, 3])
async def test_items_shifted_to_the_next_page_are_returned_once(concurrency: int, grown_by: int) -> None:
    everything = items_with_ids(*range(10))

    def answer(query: dict[str, str]) -> bytes:
        response = requested_page(everything, query)
        if "page" not in query:
            everything[:0] = items_with_ids(*range(100, 100 + grown_by))
        return response

    async with list_server(answer) as (_, procore):
        assert await collect_ids(procore.paginate(LIST_PATH, per_page=3, concurrency=concurrency)) == list(range(10))


@pytest.mark.parametrize("concurrency", [1, 2, 5])
async def test_list_that_becomes_shorter_ends_earlier(concurrency: int) -> None:
    everything = items_with_ids(*range(10))

    def answer(query: dict[str, str]) -> bytes:
        if query.get("page") == "2":
            del everything[4:]
        return requested_page(everything, query)

    tasks = asyncio.all_tasks()
    async with list_server(answer) as (_, procore):
        assert await collect_ids(procore.paginate(LIST_PATH, per_page=2, concurrency=concurrency)) == [0, 1, 2, 3]
    await until(lambda: asyncio.all_tasks() <= tasks)


@pytest.mark.parametrize("concurrency", [1, 3])
async def test_links_known_only_from_the_previous_page_are_followed(concurrency: int) -> None:
    everything = items_with_ids(*range(8))

    def answer(query: dict[str, str]) -> bytes:
        number = int(query.get("page", 1))
        if number > 1 and query["token"] != f"t{number}":
            return page_response(items_with_ids(-1, -2))
        links = [f'Link: <{LIST_PATH}?page={number + 1}&token=t{number + 1}>; rel="next"'] * (number < 4)
        return page_response(everything[2 * number - 2 : 2 * number], "Total: 8", "Per-Page: 2", *links)

    async with list_server(answer) as (server, procore):
        assert await collect_ids(procore.paginate(LIST_PATH, per_page=2, concurrency=concurrency)) == list(range(8))
    # Prefetching was stopped when the pages were not those expected.
    assert len(server.requests) <= 4 + concurrency - 1


# -- memory -----------------------------------------------------------------------------------------------------------


@pytest.mark.fault("P11")
@pytest.mark.parametrize("concurrency", [1, 4])
async def test_only_a_few_pages_are_in_memory(concurrency: int) -> None:
    everything = items_with_ids(*range(2_000))
    alive: weakref.WeakSet[Page[Any]] = weakref.WeakSet()
    most = 0
    async with list_server(lambda query: requested_page(everything, query)) as (server, procore):
        count = 0
        async for page in procore.paginate(LIST_PATH, per_page=2, concurrency=concurrency).by_page():
            alive.add(page)
            most, count = max(most, len(alive)), count + 1
            server.requests.clear()
    assert count == 1_000
    assert most <= 2
