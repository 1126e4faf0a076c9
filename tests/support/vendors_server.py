"""Server of one resource with a sync action, and sessions with it."""

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


class VendorsServer:
    """Handler of the sync action: creates and updates the rows that it receives, and records the batches."""

    def __init__(self) -> None:
        self.batches: list[Any] = []
        #: Handlers that replace `apply`, by the number of the batch in order of arrival.
        self.faults: dict[int, Callable[[Connection, Any], Awaitable[None]]] = {}
        self.concurrent = self.max_concurrent = 0

    async def __call__(self, server: RawServer, connection: Connection) -> None:
        while True:
            request = await connection.request()
            server.requests.append(request)
            body = json.loads(request.partition(b"\r\n\r\n")[2])
            number = len(self.batches)
            self.batches.append(body)
            self.concurrent += 1
            self.max_concurrent = max(self.max_concurrent, self.concurrent)
            try:
                await self.faults.get(number, apply)(connection, body)
            finally:
                self.concurrent -= 1

    @property
    def names(self) -> list[list[Any]]:
        return [[row.get("name") for row in body["updates"]] for body in self.batches]


async def apply(connection: Connection, body: Any) -> None:
    rows = body["updates"]
    bad = [{**row, "errors": {"name": ["is bad"]}} for row in rows if row.get("name") == "bad"]
    good = [{"id": 100 + number, **row} for number, row in enumerate(rows) if row.get("name") != "bad"]
    await connection.send(http(json.dumps({"entities": good, "errors": bad}).encode()))


def respond_with(answer: bytes) -> Callable[[Connection, Any], Awaitable[None]]:
    async def respond(connection: Connection, body: Any) -> None:
        await connection.send(answer)

    return respond


async def reset(connection: Connection, body: Any) -> None:
    connection.reset()


REFUSAL = respond_with(http(b'{"errors": "no"}', "422 Unprocessable Content"))


def session(environment: Environment, clock: FakeClock, **options: Any) -> Procore:
    return Procore(StaticToken("token"), environment=environment, company_id=1, clock=clock, **options)


@asynccontextmanager
async def vendors_session(vendors: VendorsServer, clock: FakeClock, **options: Any) -> AsyncIterator[Procore]:
    async with raw_server(vendors) as server, session(server.environment, clock, **options) as procore:
        yield procore


def sync(procore: Procore, updates: Any, into: Any = Vendor, **options: Any) -> Sync[Any]:
    return Sync(procore.request, "PATCH", PATH, into, updates, **options)


def rows_named(*names: str) -> list[dict[str, Any]]:
    return [{"name": name} for name in names]


def indexes(rows: list[Any]) -> list[int]:
    return [row.index for row in rows]


async def await_result(call: Sync[Any]) -> None:
    await call


async def iterate(call: Sync[Any]) -> None:
    async for _ in call:
        pass
