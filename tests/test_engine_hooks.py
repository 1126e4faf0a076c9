"""Hooks: observed, changed, answered and refused calls; slow and failing hooks."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import pytest

from aprocore import (
    Call,
    ClientCredentials,
    ConfigurationError,
    ConnectError,
    DeadlineExceededError,
    Hook,
    Limiter,
    NotFoundError,
    Procore,
    RateLimitedError,
    RequestAttempt,
    Response,
    RetryPolicy,
    ServerError,
    SessionClosedError,
    StaticToken,
    Timeout,
    Wait,
)
from tests.support.canary import CANARY, assert_hidden
from tests.support.clock import FakeClock
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server

pytestmark = pytest.mark.anyio

PATH = "/rest/v1.0/projects"
RFIS = "/rest/v1.0/projects/7/rfis"
#: Number of the next permit of a limiter that has given none.
FIRST_PERMIT = 1


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


class HeaderHook(RecordingHook):
    def __init__(self, **headers: str) -> None:
        super().__init__()
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}

    def on_request(self, attempt: RequestAttempt) -> Mapping[str, str] | None:
        super().on_request(attempt)
        return self.headers


class RejectingHook(RecordingHook):
    def __init__(self, error: Exception | None = None) -> None:
        super().__init__()
        self.error = error or PermissionError("not on Sundays")

    def on_request(self, attempt: RequestAttempt) -> Mapping[str, str] | None:
        raise self.error


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


def failing(times: int) -> Any:
    """Return a handler that answers 503 the first ``times``."""

    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append(await connection.request())
            await connection.send(http(b"{}", "503 No" if len(server.requests) <= times else "200 OK"))

    return answer


class TestChange:
    async def test_header_of_a_hook_replaces_one_of_the_same_name(self, clock: FakeClock) -> None:
        hooks = [HeaderHook(traceparent="00-1", ACCEPT="text/plain"), HeaderHook(Traceparent="00-2")]
        async with session(clock, *hooks) as (procore, server):
            await procore.get(PATH, headers={"TRACEPARENT": "00-0"})
        head = server.requests[0].lower()
        assert head.count(b"\r\ntraceparent:") == head.count(b"\r\naccept:") == 1
        assert b"\r\ntraceparent: 00-2\r\n" in head
        assert b"\r\naccept: text/plain\r\n" in head

    async def test_storage_hosts_get_no_headers_of_hooks(self, clock: FakeClock) -> None:
        class Audit(HeaderHook):
            def on_call(self, call: Call) -> None:
                call.headers["X-Audit"] = "ada"

        hook = Audit(traceparent="00-1")
        async with raw_server(answering(http(b"bytes"))) as storage:
            redirect = http(b"", "302 Found", f"Location: {storage.origin}/x?sig=1")
            async with session(clock, hook, answer=redirect) as (procore, server):
                for url in (PATH, f"{storage.origin}/x?sig=1"):
                    async with procore.stream("GET", url) as response:
                        assert await response.read() == b"bytes"
        (asked,) = server.requests
        names = [b"X-Audit: ada\r\n", b"traceparent: 00-1\r\n"]
        assert [name in asked for name in names] == [True, True]
        assert [name in stored for stored in storage.requests for name in names] == [False] * 4

    async def test_headers_of_a_call_are_sent_with_each_attempt(self, clock: FakeClock) -> None:
        class Headers(Hook):
            async def on_call(self, call: Call) -> None:
                call.headers["X-Job"] = "nightly"

            async def on_request(self, attempt: RequestAttempt) -> Mapping[str, str]:
                return {"X-Attempt": str(attempt.attempt)}

        async with session(clock, Headers(), handler=failing(1)) as (procore, server):
            await procore.get(PATH)
        for number, request in enumerate(server.requests, 1):
            assert b"\r\nX-Job: nightly\r\n" in request
            assert f"\r\nX-Attempt: {number}\r\n".encode() in request

    @pytest.mark.parametrize("base", [RecordingHook, AsyncRecordingHook])
    async def test_header_of_an_attempt_is_not_sent_with_the_next_one(self, clock: FakeClock, base: type[Hook]) -> None:
        def once(attempt: RequestAttempt) -> Mapping[str, str] | None:
            return {"X-First": "1"} if attempt.attempt == 1 else None

        async def once_async(attempt: RequestAttempt) -> Mapping[str, str] | None:
            return once(attempt)

        hook = base()
        hook.on_request = once if base is RecordingHook else once_async  # type: ignore[method-assign]
        async with session(clock, hook, handler=failing(1)) as (procore, server):
            await procore.get(PATH)
        assert [b"X-First" in request for request in server.requests] == [True, False]

    @pytest.mark.parametrize("name", ["Authorization", "Procore-Company-Id", "Content-Length"])
    async def test_headers_of_the_session_cannot_be_changed(self, clock: FakeClock, name: str) -> None:
        class Headers(RecordingHook):
            def on_call(self, call: Call) -> None:
                super().on_call(call)
                call.headers[name] = "7"

        hook = Headers()
        async with session(clock, hook) as (procore, server):
            with pytest.raises(ConfigurationError):
                await procore.get(PATH)
        assert (hook.seen, server.requests) == (["call", "call ended: ConfigurationError"], [])

    async def test_hook_is_notified_if_its_headers_are_rejected(self, clock: FakeClock) -> None:
        hook = HeaderHook(Authorization="mine")
        async with session(clock, hook) as (procore, _):
            with pytest.raises(ConfigurationError):
                await procore.get(PATH)
        assert hook.seen == [
            "call",
            "request",
            "error: ConfigurationError",
            "call ended: ConfigurationError",
        ]


class TestAnswer:
    async def test_nothing_is_sent_and_no_permit_is_used(self, clock: FakeClock) -> None:
        before, cache, after = RecordingHook(), AnsweringHook(Response(200, {}, b'{"id": 7}')), RecordingHook()
        limiter = Limiter(clock=clock, initial_burst=1)
        async with session(clock, before, cache, after, limiter=limiter) as (procore, server):
            for _ in range(3):
                response = await procore.request("GET", PATH, max_wait=0)
                assert (response.value, response.attempts, response.status) == ({"id": 7}, 0, 200)
            assert limiter._state._ended == FIRST_PERMIT
            assert procore.health().calls == 0
        assert server.requests == []
        assert before.seen == cache.seen == ["call", "call ended: 200"] * 3
        assert after.seen == []
        assert cache.answer.request is None, "each call has a copy"

    async def test_closed_session_answers_nothing(self, clock: FakeClock) -> None:
        async with session(clock, AnsweringHook(Response(200, {}, b"{}"))) as (procore, _):
            pass
        with pytest.raises(SessionClosedError):
            await procore.get(PATH)

    async def test_error_status_of_an_answer(self, clock: FakeClock) -> None:
        async with session(clock, AnsweringHook(Response(404, {}, b"{}"))) as (procore, _):
            with pytest.raises(NotFoundError):
                await procore.get(PATH)
        async with session(clock, AnsweringHook(Response(500, {}, b"{}"))) as (procore, _):
            with pytest.raises(ServerError) as caught:
                await procore.post(PATH, json={})
        assert (caught.value.applied, caught.value.attempts) == ("no", 0)

    async def test_stream_and_list(self, clock: FakeClock) -> None:
        async with session(clock, AnsweringHook(Response(200, {}, b'[{"id": 7}]'))) as (procore, server):
            async with procore.stream("GET", PATH) as response:
                assert (await response.read(), response.attempts) == (b'[{"id": 7}]', 0)
            assert [rfi.id for rfi in await procore.rfis.list(project_id=1).all()] == [7]
        assert server.requests == []

    @pytest.mark.parametrize("answer", [{"id": 7}, b"{}", 200])
    async def test_anything_but_a_response_is_refused(self, clock: FakeClock, answer: object) -> None:
        async with session(clock, AnsweringHook(answer)) as (procore, server):
            with pytest.raises(ConfigurationError, match="must return a Response or None"):
                await procore.get(PATH)
        assert server.requests == []

    @pytest.mark.parametrize(
        ("answer", "field"),
        [
            (Response("200", {}, b"{}"), "status is a str"),  # type: ignore[arg-type]
            (Response(200, [], b"{}"), "headers is a list"),  # type: ignore[arg-type]
            (Response(200, {}, "{}"), "body is a str"),  # type: ignore[arg-type]
        ],
    )
    async def test_a_response_with_a_field_of_another_type_is_refused(
        self, clock: FakeClock, answer: Response, field: str
    ) -> None:
        async with session(clock, AnsweringHook(answer)) as (procore, _):
            with pytest.raises(ConfigurationError, match=f"on_call returned a Response whose {field}, not "):
                await procore.get(PATH)


class TestRefusal:
    async def test_stop_async_iteration_does_not_end_a_list(self, clock: FakeClock) -> None:
        async def nothing() -> AsyncIterator[Response]:
            for response in ():
                yield response

        class Answers(Hook):
            async def on_call(self, call: Call) -> Response:  # type: ignore[override]
                return await anext(nothing())

        async with session(clock, Answers()) as (procore, _):
            with pytest.raises(RuntimeError, match="raised StopAsyncIteration"):
                await procore.rfis.list(project_id=1).all()

    async def test_the_same_hook_twice(self) -> None:
        hook = Hook()
        with pytest.raises(ConfigurationError, match="hooks has the same Hook twice"):
            Procore(StaticToken("t"), hooks=[hook, Hook(), hook])

    async def test_by_on_call(self, clock: FakeClock) -> None:
        class Refusing(RecordingHook):
            async def on_call(self, call: Call) -> None:  # type: ignore[override]
                raise ConfigurationError("not on Sundays")

        before, refusing, after = RecordingHook(), Refusing(), RecordingHook()
        async with session(clock, before, refusing, after) as (procore, server):
            with pytest.raises(ConfigurationError, match="not on Sundays") as caught:
                await procore.post(PATH, json={})
        assert (caught.value.applied, str(caught.value.request)) == ("no", f"POST {PATH}")
        assert (before.seen, refusing.seen, after.seen) == (["call", "call ended: ConfigurationError"], [], [])
        assert server.requests == []

    async def test_earlier_hooks_are_notified_if_a_later_hook_rejects_the_request(self, clock: FakeClock) -> None:
        before, refusing, after = RecordingHook(), RejectingHook(), RecordingHook()
        async with session(clock, before, refusing, after) as (procore, server):
            with pytest.raises(PermissionError):
                await procore.get(PATH)
        assert before.seen == ["call", "request", "error: PermissionError", "call ended: PermissionError"]
        assert refusing.seen == after.seen == ["call", "call ended: PermissionError"]
        assert server.requests == []

    async def test_error_of_a_hook_is_not_an_error_of_the_attempt(self, clock: FakeClock) -> None:
        async with session(clock, RejectingHook(ConnectError("mine"))) as (procore, server):
            with pytest.raises(ConnectError, match="mine"):
                await procore.get(PATH)
        assert (server.requests, clock.sleeps) == ([], [])

    async def test_request_rejected_by_a_hook_is_not_counted(self, clock: FakeClock) -> None:
        limiter = Limiter(clock=clock, initial_burst=1)
        async with session(clock, RejectingHook(), limiter=limiter, connections=1) as (procore, _):
            for _ in range(20):
                with pytest.raises(PermissionError):
                    await procore.get(PATH, max_wait=0)
            assert limiter._state._ended == FIRST_PERMIT, "nothing was sent"

    async def test_turn_to_probe_a_server_is_given_back(self, clock: FakeClock) -> None:
        async with session(clock, RejectingHook()) as (procore, server):
            outages = procore._resources.outages
            outages.record(server.origin, ConnectError("refused"))
            with pytest.raises(PermissionError):
                await procore.get(PATH)
            assert outages._active[server.origin].probe is None


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
