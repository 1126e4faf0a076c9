"""Hooks that observe calls; failing and slow hooks."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from typing import Any

import pytest

from aprocore import (
    Call,
    ClientCredentials,
    ConnectError,
    DeadlineExceededError,
    Hook,
    Limiter,
    RateLimitedError,
    RequestAttempt,
    Response,
    RetryPolicy,
    Timeout,
    Wait,
)
from tests.support.canary import CANARY, assert_hidden
from tests.support.clock import FakeClock
from tests.support.hooks import PATH, AnsweringHook, AsyncRecordingHook, RecordingHook, failing, session
from tests.support.raw_server import Connection, RawServer, http

pytestmark = pytest.mark.anyio

RFIS = "/rest/v1.0/projects/7/rfis"


class TestObservation:
    async def test_call_with_a_retry(self, clock: FakeClock) -> None:
        hook, async_hook = RecordingHook(), AsyncRecordingHook()
        async with session(clock, hook, async_hook, handler=failing(1)) as (procore, _):
            await procore.get(PATH)
        expected = ["call", "request", "response: 503", "wait: backoff", "request", "response: 200", "call ended: 200"]
        assert hook.seen == async_hook.seen == expected

    async def test_end_is_seen_in_reverse_order(self, clock: FakeClock) -> None:
        ended: list[str] = []

        class Ordered(Hook):
            def __init__(self, name: str) -> None:
                self.name = name

            def on_call_end(self, call: Call, outcome: Response | BaseException) -> None:
                ended.append(self.name)

        async with session(clock, Ordered("outer"), Ordered("inner")) as (procore, _):
            await procore.get(PATH)
        assert ended == ["inner", "outer"]

    async def test_async_hook_sees_an_attempt_before_the_backoff(self, clock: FakeClock) -> None:
        sleeps: list[int] = []

        class Observing(Hook):
            async def on_response(self, attempt: RequestAttempt, response: Response) -> None:
                sleeps.append(len(clock.sleeps))

        async with session(clock, Observing(), handler=failing(1)) as (procore, _):
            await procore.get(PATH)
        assert sleeps == [0, 1]

    async def test_facts_of_a_call(self, clock: FakeClock) -> None:
        calls: list[Call] = []

        class Facts(Hook):
            def on_call(self, call: Call) -> None:
                calls.append(call)
                assert call.attempts == 0

            def on_request(self, attempt: RequestAttempt) -> None:
                assert (attempt.call, attempt.purpose) == (calls[0], "call")

        async with session(clock, Facts(), handler=failing(1)) as (procore, server):
            await procore.get(RFIS, params={"page": 2, "secret": CANARY})
        (call,) = calls
        assert (str(call.request), call.origin, call.company_id) == (f"GET {RFIS}", server.origin, "1")
        assert (call.user, call.attempts, call.elapsed) == ("default", 2, clock.sleeps[0])
        assert call.query.startswith("page=2&secret=")
        assert_hidden(repr(call))

    @pytest.mark.parametrize(
        ("method", "path", "operation", "url_template"),
        [
            ("GET", RFIS, "rfis.list", "/rest/v1.0/projects/{project_id}/rfis"),
            ("HEAD", f"{RFIS}/8", "rfis.get", "/rest/v1.0/projects/{project_id}/rfis/{id}"),
            ("GET", "/rest/v1.0/gadgets", None, None),
        ],
    )
    async def test_operation(
        self, clock: FakeClock, method: str, path: str, operation: str | None, url_template: str | None
    ) -> None:
        hook = AnsweringHook(Response(200, {}, b"{}"))
        calls: list[Call] = []
        hook.on_call_end = lambda call, outcome: calls.append(call)  # type: ignore[method-assign]
        async with session(clock, hook) as (procore, _):
            await procore.request(method, path)
        assert [(call.operation, call.url_template) for call in calls] == [(operation, url_template)]

    async def test_typed_call_and_each_page_are_calls(self, clock: FakeClock) -> None:
        names: list[str | None] = []

        class Names(Hook):
            async def on_call(self, call: Call) -> None:
                names.append(call.operation)

        async with session(clock, Names(), answer=http(b'[{"id": 1}]')) as (procore, _):
            await procore.rfis.list(project_id=7)
        assert names == ["rfis.list"]

    async def test_stream_is_one_call_that_ends_when_its_body_begins(self, clock: FakeClock) -> None:
        hook = RecordingHook()

        async def redirect(server: RawServer, connection: Connection) -> None:
            request = await connection.request()
            here = f"Location: {server.origin}/file"
            await connection.send(http(b"", "302 Found", here) if b" /rest/" in request else http(b"content"))

        async with session(clock, hook, handler=redirect) as (procore, _):
            async with procore.stream("GET", PATH) as response:
                seen = list(hook.seen)
                assert await response.read() == b"content"
        assert seen == hook.seen
        assert seen == ["call", "request", "response: 302", "request", "response: 200", "call ended: 200"]

    @pytest.mark.parametrize("count", [1, 3])
    async def test_waits_for_connection_and_rate_limit(self, clock: FakeClock, count: int) -> None:
        waits: list[Wait] = []

        class Waits(Hook):
            def on_wait(self, call: Call, wait: Wait) -> None:
                waits.append(wait)

        limiter = Limiter(clock=clock, initial_burst=1)
        async with session(clock, Waits(), connections=1, limiter=limiter) as (procore, _):
            await asyncio.gather(*(procore.get(PATH) for _ in range(count)))
        assert {wait.kind for wait in waits} <= {"connection", "rate_limit"}
        assert bool(waits) == (count > 1)
        assert all(wait.seconds >= 0 and wait.started <= clock.time() for wait in waits)

    async def test_wait_for_an_outage(self, clock: FakeClock) -> None:
        hook = RecordingHook()
        async with session(clock, hook) as (procore, server):
            procore._resources.outages.record(server.origin, ConnectError("refused"))
            await procore.get(PATH)
        assert hook.seen[:2] == ["call", "wait: server"]

    async def test_wait_for_a_file_that_is_not_ready(self, clock: FakeClock) -> None:
        hook = RecordingHook()

        async def serve(server: RawServer, connection: Connection) -> None:
            server.requests.append(await connection.request())
            await connection.send(http(b"", "202 Accepted") if len(server.requests) == 1 else http(b"content"))

        async with session(clock, hook, handler=serve) as (procore, _):
            async with procore.stream("GET", PATH) as response:
                assert await response.read() == b"content"
        expected = ["call", "request", "response: 202", "wait: file", "request", "response: 200", "call ended: 200"]
        assert hook.seen == expected

    async def test_attempt_that_would_wait_too_long(self, clock: FakeClock) -> None:
        hook, async_hook = RecordingHook(), AsyncRecordingHook()
        answer = http(b"", "429 Too Many Requests", "Retry-After: 3600")
        async with session(clock, hook, async_hook, answer=answer, max_wait=10) as (procore, _):
            with pytest.raises(RateLimitedError):
                await procore.get(PATH)
        begun = ["call", "request", "response: 429"]
        assert [event for event in hook.seen if "wait" not in event] == [*begun, "call ended: 429"]
        assert [event for event in async_hook.seen if "wait" not in event] == [
            *begun,
            "request",
            "error: RateLimitedError",
            "call ended: 429",
        ]

    async def test_token_requests(self, clock: FakeClock) -> None:
        seen: list[tuple[object, ...]] = []
        bodies: list[bytes] = []

        class Tokens(RecordingHook):
            def on_request(self, attempt: RequestAttempt) -> Mapping[str, str] | None:
                if attempt.call is None:
                    seen.append((attempt.purpose, str(attempt.request), attempt.attempt))
                    return {"X-Ignored": "1"}
                return None

            def on_response(self, attempt: RequestAttempt, response: Response) -> None:
                if attempt.call is None:
                    bodies.append(response.body)
                    assert_hidden(str(dict(response.headers)))
                    raise ZeroDivisionError  # is logged

        token = b'{"access_token": "%s", "token_type": "Bearer", "expires_in": 5400, "created_at": %d}'

        async def serve(server: RawServer, connection: Connection) -> None:
            while True:
                request = await connection.request()
                server.requests.append(request)
                is_token = request.startswith(b"POST /oauth/token ")
                body = token % (CANARY.encode(), clock.time()) if is_token else b"{}"
                await connection.send(http(body, "200 OK", f"Set-Cookie: {CANARY}"))

        hook, async_hook = Tokens(), AsyncRecordingHook()
        auth = ClientCredentials("an-id", "a-secret")
        async with session(clock, hook, async_hook, handler=serve, auth=auth) as (procore, server):
            await procore.get(PATH)
            await procore.token_manager.revoke()
        assert seen == [("token", "POST /oauth/token", 1), ("revocation", "POST /oauth/revoke", 1)]
        assert bodies == [b"", b""]
        assert b"X-Ignored" not in b"".join(server.requests)
        assert "wait: token" in hook.seen
        assert async_hook.seen.count("response: 200") == 3

    async def test_token_request_whose_begin_failed_has_no_end(self, clock: FakeClock) -> None:
        class Failing(RecordingHook):
            def on_request(self, attempt: RequestAttempt) -> None:
                super().on_request(attempt)
                if attempt.call is None:
                    raise ZeroDivisionError

        class AsyncFailing(AsyncRecordingHook):
            async def on_request(self, attempt: RequestAttempt) -> None:
                await super().on_request(attempt)
                if attempt.call is None:
                    raise ZeroDivisionError

        class AsyncBegin(RecordingHook):
            async def on_request(self, attempt: RequestAttempt) -> None:  # type: ignore[override]
                super().on_request(attempt)

        token = http(b'{"access_token": "t", "token_type": "Bearer", "expires_in": 5400}')
        hooks = [Failing(), AsyncFailing(), AsyncBegin()]
        auth = ClientCredentials("an-id", "a-secret")
        async with session(clock, *hooks, answer=token, auth=auth) as (procore, _):
            await procore.token_manager.token()
        assert [hook.seen for hook in hooks] == [["request"], ["request"], ["request", "response: 200"]]


class TestFailure:
    @pytest.mark.parametrize("name", ["on_call_end", "on_response", "on_wait"])
    @pytest.mark.parametrize("is_async", [False, True])
    async def test_exception_after_the_send_is_logged(
        self, clock: FakeClock, caplog: pytest.LogCaptureFixture, name: str, is_async: bool
    ) -> None:
        hook, after = RecordingHook(), RecordingHook()

        def fail(*args: object) -> None:
            raise ZeroDivisionError

        async def fail_async(*args: object) -> None:
            raise ZeroDivisionError

        setattr(hook, name, fail_async if is_async else fail)
        async with session(clock, hook, after, handler=failing(1)) as (procore, _):
            assert await procore.get(PATH) == {}
        assert "ZeroDivisionError" in caplog.text
        assert after.seen[-1] == "call ended: 200"

    async def test_exception_does_not_hide_an_error(self, clock: FakeClock) -> None:
        class Failing(Hook):
            def on_error(self, attempt: RequestAttempt, error: BaseException) -> None:
                raise ZeroDivisionError

            async def on_call_end(self, call: Call, outcome: Response | BaseException) -> None:
                raise ZeroDivisionError

        async with session(clock, Failing(), answer=b"garbage\r\n\r\n") as (procore, _):
            with pytest.raises(Exception, match="HTTP") as caught:
                await procore.post(PATH, json={}, retry=RetryPolicy(max_attempts=1))
        assert type(caught.value).__name__ == "AmbiguousOutcomeError"

    async def test_plain_method_that_returns_an_awaitable_is_refused(self, clock: FakeClock) -> None:
        class Hidden(Hook):
            def on_request(self, attempt: RequestAttempt) -> Any:
                return asyncio.sleep(0)

        async with session(clock, Hidden()) as (procore, server):
            with pytest.raises(TypeError, match="declare it with `async def`"):
                await procore.get(PATH)
        assert server.requests == []


class SlowHook(AsyncRecordingHook):
    """Hook whose method ``slow`` does not end."""

    def __init__(self, slow: str) -> None:
        super().__init__()
        self.slow = slow
        self.entered = asyncio.Event()

    async def record(self, event: str) -> None:
        await super().record(event)
        if event.startswith(self.slow):
            self.entered.set()
            await asyncio.Event().wait()


SHORT = Timeout(total=0.05)


class TestSlowHook:
    @pytest.mark.parametrize("slow", ["call", "request"])
    async def test_its_time_counts_against_the_timeout(self, clock: FakeClock, slow: str) -> None:
        hook, other = SlowHook(slow), RecordingHook()
        async with session(clock, other, hook) as (procore, server):
            with pytest.raises(DeadlineExceededError, match=r"of 0\.05 s while it waited for a hook") as caught:
                await procore.post(PATH, json={}, timeout=SHORT)
        assert (caught.value.applied, caught.value.attempts) == ("no", 0)
        assert other.seen == ["call", "call ended: DeadlineExceededError"]
        assert server.requests == []

    @pytest.mark.parametrize("name", ["on_call", "on_request"])
    async def test_its_time_is_part_of_the_call(self, clock: FakeClock, name: str) -> None:
        hook = AsyncRecordingHook()

        async def advance(subject: object) -> None:
            clock.advance(7.0)

        setattr(hook, name, advance)
        async with session(clock, hook) as (procore, _):
            assert (await procore.request("GET", PATH)).elapsed == pytest.approx(7.0)

    async def test_wait_for_the_rate_limit_leaves_it_its_time(self, clock: FakeClock) -> None:
        hook = AsyncRecordingHook()
        window = ["X-Rate-Limit-Limit: 1", "X-Rate-Limit-Remaining: 0", f"X-Rate-Limit-Reset: {clock.time() + 99:.0f}"]
        async with session(clock, hook, answer=http(b"{}", "200 OK", *window)) as (procore, _):
            await procore.get(PATH)
            hook.seen.clear()
            await procore.get(PATH, timeout=60.0)
        assert hook.seen == ["call", "request", "wait: rate_limit", "response: 200", "call ended: 200"]

    @pytest.mark.parametrize("slow", ["response", "call ended"])
    async def test_outcome_is_not_hidden(self, clock: FakeClock, caplog: pytest.LogCaptureFixture, slow: str) -> None:
        hook = SlowHook(slow)
        async with session(clock, hook) as (procore, _):
            assert await procore.get(PATH, timeout=SHORT) == {}
        assert hook.seen[-1] == "call ended: 200"
        assert "The hook was cut off" in caplog.text

    @pytest.mark.parametrize("slow", ["call", "request", "response", "call ended"])
    async def test_holds_no_connection_and_no_permit(self, clock: FakeClock, slow: str) -> None:
        hook = SlowHook(slow)
        limiter = Limiter(clock=clock, initial_burst=1)
        async with session(clock, hook, connections=1, limiter=limiter) as (procore, _):
            call = asyncio.create_task(procore.get(PATH))
            await hook.entered.wait()
            assert procore._resources.connections.free == 1
            assert repr(limiter) == "<Limiter 0 in flight, 0 waiting>"
            call.cancel()
            await asyncio.wait({call})

    @pytest.mark.parametrize("slow", ["call", "request", "response", "call ended"])
    async def test_cancellation_leaks_nothing(self, clock: FakeClock, slow: str) -> None:
        before, hook, after = RecordingHook(), SlowHook(slow), RecordingHook()
        async with session(clock, before, hook, after, connections=1) as (procore, _):
            call = asyncio.create_task(procore.get(PATH))
            await hook.entered.wait()
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
        for other in (before, after):
            assert other.seen.count("call") == sum(event.startswith("call ended") for event in other.seen)
            assert other.seen.count("request") == sum(event.startswith(("resp", "err")) for event in other.seen)
        answered = slow in ("response", "call ended")
        assert before.seen[-1] == ("call ended: 200" if answered else "call ended: CancelledError")

    async def test_attempt_that_is_not_sent_ends(self, clock: FakeClock) -> None:
        class Waiting(AsyncRecordingHook):
            async def on_request(self, attempt: RequestAttempt) -> None:
                await super().on_request(attempt)

        hook = Waiting()
        window = ["X-Rate-Limit-Limit: 1", "X-Rate-Limit-Remaining: 0", f"X-Rate-Limit-Reset: {clock.time() + 99:.0f}"]
        async with session(clock, hook, answer=http(b"{}", "200 OK", *window)) as (procore, _):
            await procore.get(PATH)
            hook.seen.clear()
            with pytest.raises(RateLimitedError):
                await procore.get(PATH, max_wait=1)
        assert hook.seen[:2] == ["call", "request"]
        assert hook.seen[-2:] == ["error: RateLimitedError", "call ended: RateLimitedError"]

    async def test_call_whose_coroutine_is_closed_ends(
        self, clock: FakeClock, caplog: pytest.LogCaptureFixture
    ) -> None:
        class AsyncEnd(RecordingHook):
            async def on_call_end(self, call: Call, outcome: Response | BaseException) -> None:  # type: ignore[override]
                raise AssertionError

        plain = RecordingHook()
        async with session(clock, plain, AsyncEnd(), AsyncRecordingHook()) as (procore, _):
            coroutine = procore.get(PATH)
            coroutine.send(None)
            coroutine.close()
        assert plain.seen == ["call", "call ended: GeneratorExit"]
        assert not [record for record in caplog.records if record.levelno > logging.INFO]
