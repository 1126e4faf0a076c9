"""Hooks: observed requests, added headers, and failures."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from aprocore import ConfigurationError, Hook, Limiter, Procore, RequestAttempt, Response, StaticToken
from tests.support.clock import FakeClock
from tests.support.raw_server import answering, http, raw_server

pytestmark = pytest.mark.anyio

PATH = "/rest/v1.0/projects"


class RecordingHook(Hook):
    def __init__(self) -> None:
        self.seen: list[str] = []

    def on_request(self, attempt: RequestAttempt) -> Mapping[str, str] | None:
        self.seen.append("request")
        return None

    def on_response(self, attempt: RequestAttempt, response: Response) -> None:
        self.seen.append("response")

    def on_error(self, attempt: RequestAttempt, error: BaseException) -> None:
        self.seen.append(type(error).__name__)


class HeaderHook(RecordingHook):
    def __init__(self, **headers: str) -> None:
        super().__init__()
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}

    def on_request(self, attempt: RequestAttempt) -> Mapping[str, str] | None:
        super().on_request(attempt)
        return self.headers


class RejectingHook(RecordingHook):
    def on_request(self, attempt: RequestAttempt) -> Mapping[str, str] | None:
        raise PermissionError("not on Sundays")


async def test_earlier_hooks_are_notified_if_a_later_hook_rejects_the_request(clock: FakeClock) -> None:
    before, refusing, after = RecordingHook(), RejectingHook(), RecordingHook()
    async with (
        raw_server(answering(http(b"{}"))) as server,
        Procore(
            StaticToken("t"),
            environment=server.environment,
            company_id=1,
            clock=clock,
            hooks=[before, refusing, after],
        ) as procore,
    ):
        with pytest.raises(PermissionError):
            await procore.get(PATH)
    assert (before.seen, refusing.seen, after.seen) == (["request", "PermissionError"], [], [])
    assert server.requests == []


async def test_hook_is_notified_if_its_headers_are_rejected(clock: FakeClock) -> None:
    hook = HeaderHook(Authorization="mine")
    async with (
        raw_server(answering(http(b"{}"))) as server,
        Procore(StaticToken("t"), environment=server.environment, company_id=1, clock=clock, hooks=[hook]) as procore,
    ):
        with pytest.raises(ConfigurationError):
            await procore.get(PATH)
    assert hook.seen == ["request", "ConfigurationError"]


async def test_request_rejected_by_a_hook_is_not_counted(clock: FakeClock) -> None:
    limiter = Limiter(clock=clock, initial_burst=1)
    async with (
        raw_server(
            answering(
                http(b"{}", "200 OK", "X-Rate-Limit-Limit: 9", "X-Rate-Limit-Remaining: 8", "X-Rate-Limit-Reset: 1")
            )
        ) as server,
        Procore(
            StaticToken("t"),
            environment=server.environment,
            company_id=1,
            clock=clock,
            hooks=[RejectingHook()],
            limiter=limiter,
            connections=1,
        ) as procore,
    ):
        for _ in range(20):
            with pytest.raises(PermissionError):
                await procore.get(PATH, max_wait=0)
        assert repr(limiter) == "<Limiter 0 in flight, 0 waiting>"
        assert limiter._state._ended == 1, "only the first call counts, as nothing was sent"


async def test_header_of_a_hook_replaces_one_of_the_same_name(clock: FakeClock) -> None:
    hooks = [HeaderHook(traceparent="00-1", ACCEPT="text/plain"), HeaderHook(Traceparent="00-2")]
    async with (
        raw_server(answering(http(b"{}"))) as server,
        Procore(StaticToken("t"), environment=server.environment, company_id=1, clock=clock, hooks=hooks) as procore,
    ):
        await procore.get(PATH, headers={"TRACEPARENT": "00-0"})
    head = server.requests[0].lower()
    assert head.count(b"\r\ntraceparent:") == head.count(b"\r\naccept:") == 1
    assert b"\r\ntraceparent: 00-2\r\n" in head
    assert b"\r\naccept: text/plain\r\n" in head
