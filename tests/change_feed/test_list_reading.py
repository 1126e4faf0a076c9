"""Readings of lists that change between two requests: no item is missed, and few requests are sent."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aprocore import ListChangedError, NotFoundError, Pager, Pages, PayloadTooLargeError, Response
from aprocore.catalogue.list_changes import list_changes
from aprocore.catalogue.reader import operations
from aprocore.change_feed.list_reading import ListReading
from aprocore.sansio.pagination.styles import PageRequest, Plan
from tests.support.cases import cases
from tests.support.living_list import LivingList
from tests.support.virtual_time import run

pytestmark = pytest.mark.anyio

NOON = datetime.datetime(2026, 11, 30, 12, tzinfo=datetime.UTC)


class Listing:
    """Pages of a list that changes."""

    def __init__(self, living: LivingList) -> None:
        self.living = living

    def list_at(self, cursor: Mapping[str, Any] | None) -> Pages[Any]:
        return Pages(self.fetch, Plan.of("/rest/v1.0/things", None, None, Pager.NUMBERED), cursor=cursor)

    async def fetch(self, request: PageRequest, shortens: bool) -> Response:
        params = request.params or {}
        rows, headers = self.living.answer(int(params.get("page", 1)), int(params["per_page"]))
        return Response(200, headers, json.dumps(rows).encode())


def items(count: int, **fields: Any) -> list[dict[str, Any]]:
    return [
        {"id": number, "name": number % 7, "updated_at": "2026-01-01T00:00:00Z", **fields} for number in range(count)
    ]


async def found(living: LivingList, listing: type[Listing] = Listing) -> list[int]:
    reading = ListReading(listing(living).list_at)
    assert reading.read_at is None
    ids = [item["id"] async for page in reading.pages() for item in page]
    assert reading.read_at == NOON
    return ids


def by_id(item: dict[str, Any]) -> Any:
    return item["id"]


def newest_first(item: dict[str, Any]) -> Any:
    return -item["id"]


def by_update(item: dict[str, Any]) -> Any:
    return item["updated_at"], item["id"]


def by_latest_update(item: dict[str, Any]) -> Any:
    return [-ord(letter) for letter in item["updated_at"]], item["id"]


def by_name(item: dict[str, Any]) -> Any:
    return item["name"], item["id"]


ORDERS = [by_id, newest_first, by_update, by_latest_update, by_name]


async def test_unchanged_list_takes_the_least_requests_or_one_more() -> None:
    for count, size, expected in (
        (0, 1000, 1),
        (1000, 1000, 1),
        (1001, 1000, 2),
        (1998, 1000, 2),
        (2500, 1000, 3),
        (4980, 1000, 5),
        (250, 100, 3),
        # One more than the least.
        (2000, 1000, 3),
        (5000, 1000, 6),
        (950, 100, 11),
    ):
        living = LivingList(items(count), largest=size)
        assert await found(living) == list(range(count))
        assert len(living.requests) == expected <= max(1, -(-count // size)) + 1


async def test_one_change_between_two_requests_costs_one_request() -> None:
    def change(living: LivingList, number: int) -> None:
        if number == 1:
            living.remove(living.items[5])

    living = LivingList(items(250), change, largest=100)
    assert sorted(await found(living)) == list(range(250))
    assert living.requests == [(1, 1000), (2, 99), (2, 97), (3, 95)]


@cases("order", ORDERS)
def test_no_item_is_missed_that_does_not_change(order: Any) -> None:
    @given(st.lists(st.lists(st.tuples(st.sampled_from("addu"), st.integers(0, 400)), max_size=12), max_size=40))
    def check(steps: list[list[tuple[str, int]]]) -> None:
        def change(living: LivingList, number: int) -> None:
            for kind, position in steps[number - 1] if number <= len(steps) else ():
                if kind == "a":
                    living.add()
                elif living.items:
                    item = living.items[position % len(living.items)]
                    living.remove(item) if kind == "d" else living.touch(item, name=position % 5)

        living = LivingList(items(95), change, order, largest=12)

        async def read() -> None:
            assert set(await found(living)) >= set(range(95)) - living.changed
            assert len(living.requests) <= 100

        run(read())

    check()


@pytest.mark.parametrize("order", ORDERS)
async def test_no_item_is_missed_if_many_move_between_all_requests(order: Any) -> None:
    def change(living: LivingList, number: int) -> None:
        first = [item for item in living.items if item["id"] < 20 * number]
        for item in first[:7]:
            living.remove(item) if number % 2 else living.touch(item, name=item["name"])
        living.add()

    living = LivingList(items(300), change, order, largest=50)
    assert set(await found(living)) >= set(range(300)) - living.changed
    assert len(living.requests) <= 16


async def test_list_that_loses_most_of_its_items_is_read_from_further_back() -> None:
    def change(living: LivingList, number: int) -> None:
        if number == 2:
            del living.items[:180]
            living.changed.update(range(180))

    living = LivingList(items(300), change, largest=100)
    assert set(await found(living)) >= set(range(180, 300))

    def empty(living: LivingList, number: int) -> None:
        living.items.clear()

    living = LivingList(items(300), empty, largest=100)
    assert await found(living) == list(range(100))


async def test_list_that_changes_faster_than_it_is_read_is_an_error() -> None:
    def change(living: LivingList, number: int) -> None:
        living.items[:] = [{**item, "id": item["id"] + 300} for item in living.items]

    with pytest.raises(ListChangedError, match="faster than it could be read"):
        await found(LivingList(items(300), change, largest=100))


async def test_item_whose_fields_differ_in_each_answer_is_known_by_its_update() -> None:
    def change(living: LivingList, number: int) -> None:
        for item in living.items:
            item["url"] = f"https://files.example/{number}"

    living = LivingList(items(250), change, largest=100)
    assert await found(living) == list(range(250))
    assert len(living.requests) == 3


async def test_server_that_reports_nothing_is_read_to_its_end() -> None:
    for living in (
        LivingList(items(250), largest=100, reports=False),
        LivingList(items(200), largest=100, reports=False),
        LivingList(items(250), honours_pages=False, reports=False),
        LivingList(items(1), honours_pages=False, reports=False),
    ):
        assert await found(living) == list(range(len(living.items)))
        assert len(living.requests) <= 4


async def test_items_without_ids_are_not_compared() -> None:
    living = LivingList([{"name": number} for number in range(250)], largest=100)
    pages = [len(page) async for page in ListReading(Listing(living).list_at).pages()]
    assert sum(pages) >= 250
    assert len(living.requests) == 3


async def test_small_pages_come_to_the_end() -> None:
    for size in range(1, 13):
        living = LivingList(items(130), largest=size)
        assert await found(living) == list(range(130))


async def test_pages_that_are_too_large_are_shortened() -> None:
    class Strict(Listing):
        async def fetch(self, request: PageRequest, shortens: bool) -> Response:
            params = request.params or {}
            largest = 300 if int(params.get("page", 1)) < 3 else 100
            if int(params["per_page"]) > largest:
                raise PayloadTooLargeError("Too large.", status=413)
            return await super().fetch(request, shortens)

    living = LivingList(items(900), largest=1000)
    assert await found(living, Strict) == list(range(900))
    assert living.requests[:2] == [(1, 250), (2, 249)]
    assert len(living.requests) == 10


async def test_error_for_the_page_after_the_last_is_the_end() -> None:
    class Refusing(Listing):
        async def fetch(self, request: PageRequest, shortens: bool) -> Response:
            if "page" in (request.params or {}):
                raise NotFoundError("The page does not exist.", status=404)
            return await super().fetch(request, shortens)

    living = LivingList(items(50), largest=100, reports=False)
    assert await found(living, Refusing) == list(range(50))


def pagers() -> Iterator[tuple[str, Pager]]:
    for operation in operations():
        if operation.answers == "list":
            changes = list_changes(operation.name)
            if changes.time_filter is not None and changes.is_readable:
                for listed in (operation, *(() if changes.deleted is None else (changes.deleted.operation,))):
                    yield listed.name, getattr(Pager, (listed.pager or "unpaged").upper())


def test_lists_of_feeds_have_numbered_pages_or_none() -> None:
    found = dict(pagers())
    assert len(found) > 170
    assert {name: pager for name, pager in found.items() if pager not in (Pager.NUMBERED, Pager.UNPAGED)} == {}
