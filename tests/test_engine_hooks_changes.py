"""Hooks that change, answer or refuse calls."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping

import pytest

from aprocore import (
    Call,
    ConfigurationError,
    ConnectError,
    Hook,
    Limiter,
    NotFoundError,
    Procore,
    RequestAttempt,
    Response,
    ServerError,
    SessionClosedError,
    StaticToken,
)
from tests.support.clock import FakeClock
from tests.support.hooks import PATH, AnsweringHook, AsyncRecordingHook, RecordingHook, failing, session
from tests.support.raw_server import answering, http, raw_server

pytestmark = pytest.mark.anyio

#: Number of the next permit of a limiter that has given none.
FIRST_PERMIT = 1


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
