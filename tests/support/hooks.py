"""Hooks that record their notifications, and sessions with hooks on a raw server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from aprocore import Call, Hook, Procore, RequestAttempt, Response, StaticToken, Wait
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server

__all__ = ["PATH", "AnsweringHook", "AsyncRecordingHook", "RecordingHook", "failing", "session"]

PATH = "/rest/v1.0/projects"


def name_of(outcome: Response | BaseException) -> str:
    return str(outcome.status) if isinstance(outcome, Response) else type(outcome).__name__


class RecordingHook(Hook):
    """Hook that records its notifications, and the outcomes."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def on_call(self, call: Call) -> Response | None:
        self.seen.append("call")
        return None

    def on_call_end(self, call: Call, outcome: Response | BaseException) -> None:
        self.seen.append(f"call ended: {name_of(outcome)}")

    def on_request(self, attempt: RequestAttempt) -> Mapping[str, str] | None:
        self.seen.append("request")
        return None

    def on_response(self, attempt: RequestAttempt, response: Response) -> None:
        self.seen.append(f"response: {name_of(response)}")

    def on_error(self, attempt: RequestAttempt, error: BaseException) -> None:
        self.seen.append(f"error: {name_of(error)}")

    def on_wait(self, call: Call, wait: Wait) -> None:
        self.seen.append(f"wait: {wait.kind}")


class AsyncRecordingHook(Hook):
    """The same with async methods, each of which suspends."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    async def on_call(self, call: Call) -> Response | None:
        await self.record("call")
        return None

    async def on_call_end(self, call: Call, outcome: Response | BaseException) -> None:
        await self.record(f"call ended: {name_of(outcome)}")

    async def on_request(self, attempt: RequestAttempt) -> Mapping[str, str] | None:
        await self.record("request")
        return None

    async def on_response(self, attempt: RequestAttempt, response: Response) -> None:
        await self.record(f"response: {name_of(response)}")

    async def on_error(self, attempt: RequestAttempt, error: BaseException) -> None:
        await self.record(f"error: {name_of(error)}")

    async def on_wait(self, call: Call, wait: Wait) -> None:
        await self.record(f"wait: {wait.kind}")

    async def record(self, event: str) -> None:
        await asyncio.sleep(0)
        self.seen.append(event)


class AnsweringHook(RecordingHook):
    def __init__(self, answer: Any) -> None:
        super().__init__()
        self.answer = answer

    def on_call(self, call: Call) -> Response | None:
        super().on_call(call)
        answer: Response | None = self.answer
        return answer


@asynccontextmanager
async def session(
    clock: FakeClock, *hooks: Hook, answer: bytes = http(b"{}"), **options: Any
) -> AsyncIterator[tuple[Procore, RawServer]]:
    async with (
        raw_server(options.pop("handler", answering(answer))) as server,
        Procore(
            options.pop("auth", StaticToken("t")),
            environment=server.environment,
            company_id=1,
            clock=clock,
            hooks=hooks,
            **options,
        ) as procore,
    ):
        yield procore, server
        assert procore._resources.connections.free == procore._resources.connections.limit
        assert repr(procore._engine.limiter) == "<Limiter 0 in flight, 0 waiting>"


def failing(times: int) -> Any:
    """Return a handler that answers 503 the first ``times``."""

    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            await connection.send(http(b"{}", "503 No" if len(server.requests) <= times else "200 OK"))

    return answer
