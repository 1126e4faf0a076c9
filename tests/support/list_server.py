"""Server of one paginated list."""

from __future__ import annotations

import json
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any, TypeAlias
from urllib.parse import parse_qsl

from aprocore import Pages, Procore, StaticToken
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, http, raw_server

LIST_PATH = "/rest/v1.0/things"

#: Function from a query to a response; after None there is no response until the client closes the connection.
Responder: TypeAlias = Callable[[dict[str, str]], "bytes | Awaitable[bytes | None] | None"]


def items_with_ids(*ids: int) -> list[dict[str, int]]:
    return [{"id": number} for number in ids]


def page_response(items: Any, *headers: str) -> bytes:
    return http(json.dumps(items).encode(), "200 OK", *headers)


def requested_page(items: Sequence[Any], query: dict[str, str], *headers: str, largest: int = 100) -> bytes:
    """Return the page that `query` asks for, as Procore does, but without links."""
    size = min(int(query["per_page"]), largest)
    start = (int(query.get("page", 1)) - 1) * size
    return page_response(items[start : start + size], f"Total: {len(items)}", f"Per-Page: {size}", *headers)


@asynccontextmanager
async def list_server(answer: Responder) -> AsyncIterator[tuple[RawServer, Procore]]:
    """Run the server, and open a session with it."""

    async def serve(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            response = answer(queries(server)[-1])
            if not isinstance(response, bytes | None):
                response = await response
            if response is None:
                await connection.read_until_closed()
                return
            await connection.send(response)

    async with raw_server(serve) as server:
        async with session(server) as procore:
            yield server, procore


def session(server: RawServer, **options: Any) -> Procore:
    token, clock = StaticToken("an-access-token"), FakeClock()
    return Procore(token, environment=server.environment, company_id=1, clock=clock, **options)


async def collect_ids(pages: Pages[Any]) -> list[int]:
    return [item["id"] async for item in pages]


async def collect_ids_into(seen: list[int], pages: AsyncIterable[Any]) -> None:
    """Collect ids into a list of the caller, which has those before an error as well."""
    async for item in pages:
        seen.append(item["id"])  # noqa: PERF401


def targets(server: RawServer) -> list[str]:
    """Return the targets of the requests."""
    return [request.split(b" ", 2)[1].decode() for request in server.requests]


def queries(server: RawServer) -> list[dict[str, str]]:
    return [dict(parse_qsl(target.partition("?")[2])) for target in targets(server)]
