"""List of a million items, page by page."""

from __future__ import annotations

import asyncio
import json

import attrs
import pytest

from aprocore import Environment, Procore, RetryPolicy, StaticToken
from tests.load.client_process import run_in_process
from tests.load.measurements import MB, measure, resident
from tests.support.raw_server import Connection, RawServer, raw_server

pytestmark = [pytest.mark.anyio, pytest.mark.load]

PATH = "/rest/v1.0/things"
LENGTH = 100
WHOLE, SHORT, WARM_UP = 10_000, 1_000, 100
#: One in this number of responses is truncated.
TRUNCATE_EVERY = 250


@attrs.frozen
class ReadList:
    """The list as the client received it."""

    items: int
    in_order: bool
    #: Highest growth of the client's memory after the warm-up, in bytes.
    growth: int


async def read_list(environment: Environment, pages: int, concurrency: int) -> ReadList:
    count, in_order, base, peak = 0, True, 0, 0
    auth = StaticToken("an-access-token")
    async with (
        Procore(auth, environment=environment, company_id=1, retry=RetryPolicy(base=0.01)) as procore,
        measure(lambda: f"{count:,} of {pages * LENGTH:,} items"),
    ):
        async for page in procore.paginate(PATH, per_page=LENGTH, concurrency=concurrency).by_page():
            in_order = in_order and [item["id"] for item in page] == [*range(count, count + LENGTH)]
            count += len(page)
            if count == WARM_UP * LENGTH:
                base = resident()
            peak = max(peak, resident())
    return ReadList(count, in_order, peak - base)


@pytest.mark.fault("F19")
@pytest.mark.parametrize("concurrency", [1, 8])
async def test_reads_every_item_in_order_without_memory_growth(whole: bool, concurrency: int) -> None:
    pages = WHOLE if whole else SHORT
    truncated = 0

    async def serve(server: RawServer, connection: Connection) -> None:
        nonlocal truncated
        while True:
            try:
                target = (await connection.request()).split(b" ", 2)[1].decode()
            except asyncio.IncompleteReadError:
                return
            server.requests.append(b"")
            number = int(target.rpartition("page=")[2]) if "&page=" in target else 1
            response = _page(number, pages)
            if len(server.requests) % TRUNCATE_EVERY == 0:
                truncated += 1
                await connection.send(response[: len(response) // 2])
                connection.reset()
                return
            await connection.send(response)

    async with raw_server(serve) as server:
        result, problems = await run_in_process(read_list, server.environment, pages, concurrency)
    print(
        f"  {len(server.requests):,} requests for {pages:,} pages, {concurrency} at once, {truncated} truncated; "
        f"{result.growth / MB:+.2f} MB"
    )
    assert (result.items, result.in_order) == (pages * LENGTH, True)
    assert len(server.requests) == pages + truncated
    assert truncated > 0
    assert result.growth < 10 * MB
    assert problems == []


def _page(number: int, pages: int) -> bytes:
    first = (number - 1) * LENGTH
    body = json.dumps([{"id": first + index, "name": "Door hardware set"} for index in range(LENGTH)]).encode()
    following = f"Link: <{PATH}?per_page={LENGTH}&page={number + 1}>; rel=next\r\n" if number < pages else ""
    head = f"HTTP/1.1 200 OK\r\nTotal: {pages * LENGTH}\r\nPer-Page: {LENGTH}\r\n{following}"
    return f"{head}Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
