from __future__ import annotations

import asyncio
import gzip
import json
import random
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from aprocore import DecodeError, PartialFailureError, Procore, ProtocolError, RetryPolicy, StaticToken
from aprocore.net.steps import run_in_steps
from aprocore.sansio.compression import LARGE_ENCODED_BODY
from aprocore.sansio.decoding.large_bodies import LARGE_BODY, STEP
from aprocore.sync import Sync
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server

pytestmark = pytest.mark.anyio

PATH = "/rest/v1.0/projects"
ROWS = [{"id": number, "name": f"row {number}", "text": "x" * 100} for number in range(9_000)]
LIST = json.dumps(ROWS).encode()
CHANCE = random.Random(1)
STEPS = len(LIST) // STEP

assert len(LIST) > LARGE_BODY


@asynccontextmanager
async def session(answer: bytes | Callable[[RawServer, Connection], Awaitable[None]]) -> AsyncIterator[Procore]:
    async with raw_server(answering(answer) if isinstance(answer, bytes) else answer) as server:
        options: dict[str, Any] = {"environment": server.environment, "retry": RetryPolicy(max_attempts=1)}
        async with Procore(StaticToken("t"), company_id=1, **options) as procore:
            yield procore


class Turns:
    """Counts the iterations of the event loop since the body of a response was received."""

    def __init__(self, procore: Procore, monkeypatch: pytest.MonkeyPatch) -> None:
        self.count = 0
        self._received = False
        self._task = asyncio.create_task(self._run())
        limiter = procore._engine.limiter
        record = limiter.record_response

        def recording(*arguments: Any) -> None:
            self._received = True
            record(*arguments)

        monkeypatch.setattr(limiter, "record_response", recording)

    async def _run(self) -> None:
        while True:
            await asyncio.sleep(0)
            self.count += self._received

    def stop(self) -> int:
        self._task.cancel()
        return self.count


async def paginated(procore: Procore) -> Any:
    return list(await anext(procore.paginate(PATH).by_page()))


async def typed(procore: Procore) -> Any:
    return [project.to_dict() for project in await anext(procore.portfolio.projects.list().by_page())]


@pytest.mark.parametrize(
    "call",
    [
        lambda procore: procore.get(PATH),
        lambda procore: procore.post(PATH, json={}),
        lambda procore: procore.delete(PATH),
        paginated,
        typed,
    ],
    ids=["get", "post", "delete", "page", "typed page"],
)
async def test_other_tasks_run_while_a_large_body_is_decoded(
    call: Callable[[Procore], Awaitable[Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with session(http(LIST)) as procore:
        turns = Turns(procore, monkeypatch)
        assert await call(procore) == ROWS
        assert STEPS - 2 <= turns.stop() < 3 * STEPS


async def test_a_short_body_is_decoded_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    async with session(http(json.dumps(ROWS[:100]).encode())) as procore:
        turns = Turns(procore, monkeypatch)
        assert await procore.get(PATH) == ROWS[:100]
        assert turns.stop() == 0


async def test_the_result_of_a_sync_is_decoded_in_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    body = json.dumps({"entities": ROWS, "errors": []}).encode()
    async with session(http(body)) as procore:
        turns = Turns(procore, monkeypatch)
        result = await Sync(procore.request, "PATCH", PATH, None, ROWS[:10])
        assert turns.stop() >= STEPS - 2
        assert result.entities == ROWS


async def test_other_tasks_run_while_a_large_body_is_decompressed() -> None:
    body = gzip.compress(json.dumps([{"id": number, "key": CHANCE.random()} for number in range(40_000)]).encode())
    assert len(body) > LARGE_ENCODED_BODY
    async with session(http(body, "200 OK", "Content-Encoding: gzip")) as procore:
        transport: Any = procore._resources.open()
        counted: list[int] = []

        async def count() -> None:
            while True:
                await asyncio.sleep(0)
                connections = list(transport._open)
                counted.append(bool(connections) and not connections[0].busy)

        counting = asyncio.create_task(count())
        response = await procore.request("GET", PATH)
        counting.cancel()
        assert sum(counted) >= len(response.body) // 262_144
        await procore.request("GET", PATH)
        assert len(transport._open) == 1


async def test_a_truncated_gzip_body_is_the_same_error_at_any_length() -> None:
    errors = []
    for count in (10, 40_000):
        content = gzip.compress(json.dumps([CHANCE.random() for _ in range(count)]).encode())[:-9]
        async with session(http(content, "200 OK", "Content-Encoding: gzip")) as procore:
            with pytest.raises(ProtocolError) as caught:
                await procore.get(PATH)
            errors.append((caught.value.message, caught.value.status, caught.value.phase))
    assert errors[0] == errors[1]


async def test_a_call_can_be_cancelled_while_its_body_is_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    async with session(http(LIST)) as procore:
        turns = Turns(procore, monkeypatch)
        call = asyncio.create_task(procore.get(PATH))
        while turns.count < 3:
            await asyncio.sleep(0)
        call.cancel()
        await asyncio.wait([call])
        assert call.cancelled()
        assert turns.stop() < 6
        assert await procore.get(PATH) == ROWS


async def test_pages_that_are_fetched_ahead_keep_their_order() -> None:
    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            request = await connection.request()
            number = int((re.findall(rb"[?&]page=(\d+)", request) or [b"1"])[0])
            rows = [{"id": 10_000 * number + index, "text": "x" * 200} for index in range(6_000 if number < 5 else 10)]
            server.requests.append(request)
            await connection.send(http(json.dumps(rows).encode(), "200 OK", "Total: 24010", "Per-Page: 6000"))

    async with session(answer) as procore:
        ids = [item["id"] for item in await procore.paginate(PATH, per_page=6_000, concurrency=4).all()]
    assert ids == sorted(ids)
    assert len(ids) == 24_010


async def test_errors_of_large_bodies_are_the_same() -> None:
    async with session(http(LIST[:-1])) as procore:
        with pytest.raises(DecodeError, match="it is truncated") as caught:
            await procore.get(PATH)
        assert caught.value.status == 200
        assert caught.value.request is not None
    body = json.dumps({"success": ROWS, "failed": [{"id": 1, "error": "is locked"}]}).encode()
    async with session(http(body)) as procore:
        with pytest.raises(PartialFailureError, match="1 items failed"):
            await procore.post(PATH, json={"ids": [1]})


async def test_one_large_body_at_a_time_is_decoded_and_in_order() -> None:
    log: list[str] = []

    def steps(name: str) -> Any:
        for _ in range(3):
            log.append(name)
            yield
        return name

    assert await asyncio.gather(*(run_in_steps(steps(name)) for name in "abc")) == ["a", "b", "c"]
    assert "".join(log) == "aaabbbccc"
