"""A server of one resource with a sync action, and sessions with it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import attrs

from aprocore import (
    Environment,
    Model,
    Procore,
    StaticToken,
    Sync,
)
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, http, raw_server

PATH = "/rest/v1.0/vendors/sync"


@attrs.define(kw_only=True)
class Vendor(Model):
    id: int | None = None
    name: str | None = None


@attrs.define
class Strict:
    id: int
    missing: str


class Vendors:
    """The resource of a server: it makes and updates what it is sent, and remembers the batches."""

    def __init__(self) -> None:
        self.batches: list[Any] = []
        #: By number of the batch as it comes in: instead of the usual answer.
        self.faults: dict[int, Callable[[Connection, Any], Awaitable[None]]] = {}
        self.at_once = self.most_at_once = 0

    async def __call__(self, server: RawServer, connection: Connection) -> None:
        while True:
            request = await connection.request()
            server.requests.append(request)
            body = json.loads(request.partition(b"\r\n\r\n")[2])
            number = len(self.batches)
            self.batches.append(body)
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
            try:
                await self.faults.get(number, apply)(connection, body)
            finally:
                self.at_once -= 1

    @property
    def names(self) -> list[list[Any]]:
        return [[row.get("name") for row in body["updates"]] for body in self.batches]


async def apply(connection: Connection, body: Any) -> None:
    rows = body["updates"]
    bad = [{**row, "errors": {"name": ["is bad"]}} for row in rows if row.get("name") == "bad"]
    good = [{"id": 100 + number, **row} for number, row in enumerate(rows) if row.get("name") != "bad"]
    await connection.say(http(json.dumps({"entities": good, "errors": bad}).encode()))


def saying(answer: bytes) -> Callable[[Connection, Any], Awaitable[None]]:
    async def say(connection: Connection, body: Any) -> None:
        await connection.say(answer)

    return say


async def reset(connection: Connection, body: Any) -> None:
    connection.reset()


REFUSAL = saying(http(b'{"errors": "no"}', "422 Unprocessable Content"))


def session(environment: Environment, clock: FakeClock, **options: Any) -> Procore:
    return Procore(StaticToken("token"), environment=environment, company_id=1, clock=clock, **options)


@asynccontextmanager
async def serving(vendors: Vendors, clock: FakeClock, **options: Any) -> AsyncIterator[Procore]:
    async with raw_server(vendors) as server, session(server.environment, clock, **options) as procore:
        yield procore


def sync(procore: Procore, updates: Any, into: Any = Vendor, **options: Any) -> Sync[Any]:
    return Sync(procore.request, "PATCH", PATH, into, updates, **options)


def named(*names: str) -> list[dict[str, Any]]:
    return [{"name": name} for name in names]


def indexes(rows: list[Any]) -> list[int]:
    return [each.index for each in rows]


async def awaited(of: Sync[Any]) -> None:
    await of


async def gone_through(of: Sync[Any]) -> None:
    async for _ in of:
        pass
