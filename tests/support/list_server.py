"""A server of one list, which is cut into pages as a test says."""

from __future__ import annotations

import json
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any, TypeAlias
from urllib.parse import parse_qsl

from aprocore import Pages, Procore, StaticToken
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, http, raw_server

THINGS = "/rest/v1.0/things"

#: What to say to a query; None says nothing until the client hangs up.
Answering: TypeAlias = Callable[[dict[str, str]], "bytes | Awaitable[bytes | None] | None"]


def things(*ids: int) -> list[dict[str, int]]:
    return [{"id": each} for each in ids]


def page(items: Any, *headers: str) -> bytes:
    return http(json.dumps(items).encode(), "200 OK", *headers)


def cut(items: Sequence[Any], query: dict[str, str], *headers: str, largest: int = 100) -> bytes:
    """Answer as Procore does, but without links."""
    size = min(int(query["per_page"]), largest)
    start = (int(query.get("page", 1)) - 1) * size
    return page(items[start : start + size], f"Total: {len(items)}", f"Per-Page: {size}", *headers)


@asynccontextmanager
async def list_server(answer: Answering) -> AsyncIterator[tuple[RawServer, Procore]]:
    """Give the server, and a session with it."""

    async def serve(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            said = answer(queries(server)[-1])
            if not isinstance(said, bytes | None):
                said = await said
            if said is None:
                await connection.hear_nothing_more()
                return
            await connection.say(said)

    async with raw_server(serve) as server:
        async with session(server) as procore:
            yield server, procore


def session(server: RawServer) -> Procore:
    return Procore(StaticToken("an-access-token"), environment=server.environment, company_id=1, clock=FakeClock())


async def ids(pages: Pages[Any]) -> list[int]:
    return [item["id"] async for item in pages]


async def ids_into(seen: list[int], pages: AsyncIterable[Any]) -> None:
    """Keep what came also where the walk fails."""
    async for item in pages:
        seen.append(item["id"])  # noqa: PERF401


def targets(server: RawServer) -> list[str]:
    """Return what was asked for."""
    return [request.split(b" ", 2)[1].decode() for request in server.requests]


def queries(server: RawServer) -> list[dict[str, str]]:
    return [dict(parse_qsl(target.partition("?")[2])) for target in targets(server)]
