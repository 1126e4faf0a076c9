"""A list of a million things, page by page."""

from __future__ import annotations

import asyncio
import json

import attrs
import pytest

from aprocore import Environment, Procore, RetryPolicy, StaticToken
from tests.load.client_process import alone
from tests.load.measuring import MB, resident, watching
from tests.support.raw_server import Connection, RawServer, raw_server

pytestmark = [pytest.mark.anyio, pytest.mark.load]

PATH = "/rest/v1.0/things"
LENGTH = 100
WHOLE, SHORT, WARM_UP = 10_000, 1_000, 100
#: Of so many requests one is cut off in the middle of its answer.
CUT_OFF = 250


@attrs.frozen
class Walked:
    """What the client found."""

    things: int
    in_order: bool
    #: Bytes by which its process has grown since the warm-up, at the most.
    growth: int


async def walk(environment: Environment, pages: int, concurrency: int) -> Walked:
    count, in_order, base, most = 0, True, 0, 0
    auth = StaticToken("an-access-token")
    async with (
        Procore(auth, environment=environment, company_id=1, retry=RetryPolicy(base=0.01)) as procore,
        watching(lambda: f"{count:,} of {pages * LENGTH:,} things"),
    ):
        async for page in procore.paginate(PATH, per_page=LENGTH, concurrency=concurrency).by_page():
            in_order = in_order and [item["id"] for item in page] == [*range(count, count + LENGTH)]
            count += len(page)
            if count == WARM_UP * LENGTH:
                base = resident()
            most = max(most, resident())
    return Walked(count, in_order, most - base)


@pytest.mark.fault("F19")
@pytest.mark.parametrize("concurrency", [1, 8])
async def test_pages_without_end(whole: bool, concurrency: int) -> None:
    pages = WHOLE if whole else SHORT
    cut = 0

    async def serve(server: RawServer, connection: Connection) -> None:
        nonlocal cut
        while True:
            try:
                target = (await connection.request()).split(b" ", 2)[1].decode()
            except asyncio.IncompleteReadError:
                return
            server.requests.append(b"")
            number = int(target.rpartition("page=")[2]) if "&page=" in target else 1
            answer = _page(number, pages)
            if len(server.requests) % CUT_OFF == 0:
                cut += 1
                await connection.send(answer[: len(answer) // 2])
                connection.reset()
                return
            await connection.send(answer)

    async with raw_server(serve) as server:
        walked, complaints = await alone(walk, server.environment, pages, concurrency)
    print(
        f"  {len(server.requests):,} requests for {pages:,} pages, {concurrency} at once, {cut} of them cut off; "
        f"{walked.growth / MB:+.2f} MB"
    )
    assert (walked.things, walked.in_order) == (pages * LENGTH, True)
    assert len(server.requests) == pages + cut
    assert cut > 0
    assert walked.growth < 10 * MB
    assert complaints == []


def _page(number: int, pages: int) -> bytes:
    first = (number - 1) * LENGTH
    body = json.dumps([{"id": first + each, "name": "Door hardware set"} for each in range(LENGTH)]).encode()
    following = f"Link: <{PATH}?per_page={LENGTH}&page={number + 1}>; rel=next\r\n" if number < pages else ""
    head = f"HTTP/1.1 200 OK\r\nTotal: {pages * LENGTH}\r\nPer-Page: {LENGTH}\r\n{following}"
    return f"{head}Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
