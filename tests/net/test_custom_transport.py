"""Sessions on a transport of the caller."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from aprocore import (
    BodyStream,
    ClientCredentials,
    ConfigurationError,
    DeadlineExceededError,
    Environment,
    NotFoundError,
    Procore,
    ProtocolError,
    Request,
    RequestTimeoutError,
    Response,
    RetryPolicy,
    SessionClosedError,
    StaticToken,
    Timeout,
    TransportError,
    TransportResponse,
)
from aprocore.sandbox import Sandbox
from tests.support.clock import FakeClock
from tests.support.transports import until

pytestmark = pytest.mark.anyio

PATH = "/rest/v1.0/projects"
ENVIRONMENT = Environment("test", "https://login.test", "https://api.test")


class Recorded:
    """Transport that answers by method and path, or as a function says."""

    def __init__(self, answers: dict[str, Any]) -> None:
        self.answers = answers
        self.requests: list[Request] = []
        self.authorizations: list[str | None] = []
        self.bodies: list[bytes | None] = []
        self.closed = 0

    async def send(self, request: Request, *, authorization: str | None, timeout: Timeout) -> Response:
        self.requests.append(request)
        self.authorizations.append(authorization)
        body = request.body
        if isinstance(body, BodyStream):
            body = b"".join([chunk async for chunk in body.chunks])
        self.bodies.append(body)
        answer = self.answers[str(request.line)]
        if callable(answer):
            answer = await answer()
        response: Response = answer
        return response

    @asynccontextmanager
    async def stream(
        self, request: Request, *, authorization: str | None, timeout: Timeout
    ) -> AsyncIterator[TransportResponse]:
        response = await self.send(request, authorization=authorization, timeout=timeout)

        async def chunks() -> AsyncIterator[bytes]:
            for byte in response.body:
                yield bytes([byte]) if byte != ord("-") else b""
                if byte == ord("!"):
                    await asyncio.Event().wait()

        yield TransportResponse(response.status, response.headers, chunks())

    async def aclose(self) -> None:
        self.closed += 1


def session(transport: Any, **options: Any) -> Procore:
    options.setdefault("clock", FakeClock())
    auth = options.pop("auth", StaticToken("t"))
    return Procore(auth, environment=ENVIRONMENT, company_id=1, transport=transport, **options)


async def test_calls_streams_and_token_requests_use_the_transport_which_is_closed_once() -> None:
    transport = Recorded(
        {
            "POST /oauth/token": Response(200, {"content-type": "application/json"}, b'{"access_token": "a"}'),
            "GET /rest/v1.0/projects": Response(200, {"X-RATE-LIMIT-LIMIT": "9"}, b'[{"id": 1}]'),
        }
    )
    async with session(transport, auth=ClientCredentials("id", "secret"), user_agent="app/1") as procore:
        response = await procore.request("GET", PATH)
        assert response.headers["x-rate-limit-limit"] == "9"
        async with procore.stream("GET", PATH) as streamed:
            assert await streamed.read() == b'[{"id": 1}]'
        assert transport.closed == 0
    assert transport.authorizations == [None, "Bearer a", "Bearer a"]
    assert {dict(request.headers)["User-Agent"].split(" ")[0] for request in transport.requests} == {"app/1"}
    assert transport.closed == 1


@pytest.mark.parametrize("level", [logging.DEBUG, logging.INFO])
async def test_a_transport_gets_what_is_left_of_the_timeout_after_a_wait(
    caplog: pytest.LogCaptureFixture, level: int
) -> None:
    caplog.set_level(level, "aprocore.calls")
    clock, first = FakeClock(), asyncio.Event()
    totals: list[float] = []

    class Timed(Recorded):
        async def send(self, request: Request, *, authorization: str | None, timeout: Timeout) -> Response:
            totals.append(timeout.total)
            return await super().send(request, authorization=authorization, timeout=timeout)

    async def answer() -> Response:
        await first.wait()
        return Response(200, {}, b"[]")

    async with session(Timed({"GET /rest/v1.0/projects": answer}), clock=clock, connections=1) as procore:
        calls = [asyncio.create_task(procore.get(PATH, timeout=20)) for _ in range(2)]
        await until(lambda: bool(totals))
        clock.advance(8)
        first.set()
        await asyncio.gather(*calls)
    assert totals == [20, 12]


async def test_a_transport_is_closed_with_a_session_that_made_no_call() -> None:
    transport = Recorded({})
    await session(transport).aclose()
    assert transport.closed == 1


async def test_statuses_and_lost_responses_are_those_of_a_session() -> None:
    losses = iter((TransportError("It was lost.", phase="not_sent"), TransportError("It was lost.", phase="sent")))

    async def lose() -> Response:
        if (loss := next(losses, None)) is not None:
            raise loss
        return Response(404, {}, b"{}")

    transport = Recorded({"GET /rest/v1.0/projects": lose})
    async with session(transport) as procore:
        with pytest.raises(NotFoundError) as caught:
            await procore.get(PATH)
    assert caught.value.attempts == 3


@pytest.mark.parametrize("wrong", [object(), Recorded, {"send": 1}, "transport"])
async def test_an_object_without_the_methods_is_refused(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="transport must have the methods send, stream and aclose, not "):
        session(wrong)


@pytest.mark.parametrize("option", [{"ssl": "system"}, {"ca_file": "x"}, {"proxy": "http://p"}, {"trust_env": True}])
async def test_options_of_another_transport_are_refused(option: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=f"{next(iter(option))} can't be combined with transport"):
        session(Recorded({}), **option)


async def test_a_transport_that_returns_something_else_is_named() -> None:
    transport = Recorded({"GET /rest/v1.0/projects": (200, {}, b"")})
    async with session(transport) as procore:
        with pytest.raises(TypeError, match=r"send\(\) must return an aprocore.Response, not a tuple"):
            await procore.get(PATH)


async def test_a_response_with_a_field_of_another_type_is_named() -> None:
    transport = Recorded({"GET /rest/v1.0/projects": Response(200, {}, "{}")})  # type: ignore[arg-type]
    async with session(transport) as procore:
        with pytest.raises(TypeError, match=r"send\(\) returned a Response whose body is a str, not bytes"):
            await procore.get(PATH)


async def test_a_response_may_be_returned_again() -> None:
    recorded = Response(200, {}, b'{"id": 7}')
    async with session(Recorded({"GET /rest/v1.0/projects": recorded})) as procore:
        first, second = [await procore.request("GET", PATH, params={"page": page}) for page in (1, 2)]
    targets = [response.request and response.request.target for response in (first, second)]
    assert targets == [f"{PATH}?page=1", f"{PATH}?page=2"]
    assert recorded == Response(200, {}, b'{"id": 7}')


async def wait() -> Response:
    await asyncio.Event().wait()
    raise AssertionError


async def test_a_call_ends_at_its_deadline_if_the_transport_does_not_end_it() -> None:
    async with session(Recorded({"GET /rest/v1.0/projects": wait}), retry=RetryPolicy(max_attempts=1)) as procore:
        with pytest.raises(DeadlineExceededError) as caught:
            await procore.get(PATH, timeout=0.01)
    assert caught.value.phase == "sent"


async def test_a_stream_ends_at_its_read_timeout() -> None:
    transport = Recorded({"GET /rest/v1.0/projects": Response(200, {}, b"a-b!")})
    async with (
        session(transport) as procore,
        procore.stream("GET", PATH, timeout=Timeout(read=0.01)) as response,
    ):
        assert [await anext(response.chunks) for _ in range(3)] == [b"a", b"b", b"!"]
        with pytest.raises(RequestTimeoutError, match="Nothing was received"):
            await anext(response.chunks)


async def test_closing_ends_calls_and_streams_in_flight_before_the_transport_is_closed() -> None:
    transport = Recorded({"POST /rest/v1.0/projects": wait, "GET /rest/v1.0/projects": Response(200, {}, b"!")})
    procore = session(transport)
    call = asyncio.create_task(procore.post(PATH, json={}))
    async with procore.stream("GET", PATH) as response:
        assert await anext(response.chunks) == b"!"
        read = asyncio.create_task(response.read())
        await until(lambda: len(transport.requests) == 2)
        await procore.aclose()
        for task in (call, read):
            with pytest.raises(SessionClosedError):
                await task
    with pytest.raises(SessionClosedError):
        await procore.get(PATH)
    assert (transport.closed, len(transport.requests)) == (1, 2)


async def test_a_token_in_flight_is_received_before_the_transport_is_closed() -> None:
    requested, answered = asyncio.Event(), asyncio.Event()

    async def token() -> Response:
        requested.set()
        await answered.wait()
        assert transport.closed == 0
        return Response(200, {"Content-Type": "application/json"}, b'{"access_token": "a"}')

    transport = Recorded({"POST /oauth/token": token})
    procore = session(transport, auth=ClientCredentials("id", "secret"))
    call = asyncio.create_task(procore.get(PATH))
    await requested.wait()
    closing = asyncio.create_task(procore.aclose())
    await asyncio.sleep(0)
    answered.set()
    await closing
    with pytest.raises(SessionClosedError):
        await call
    assert procore.token_manager.authorization() == "Bearer a"
    assert (transport.closed, len(transport.requests)) == (1, 1)


async def test_the_error_of_a_body_reaches_the_caller() -> None:
    failure: Exception = ProtocolError("the source failed")

    async def source() -> AsyncIterator[bytes]:
        yield b"first"
        raise failure

    transport = Recorded({})
    async with session(transport) as procore:
        for failure in (KeyError("mine"), ProtocolError("the source failed")):
            with pytest.raises(type(failure)) as caught:
                await procore.post(PATH, data=source())
            assert caught.value is failure
    assert len(transport.requests) == 2


async def test_the_sandbox_follows_its_clock_on_another_transport(sandbox: Sandbox) -> None:
    transport = Recorded({"POST /oauth/token": Response(200, {}, b'{"access_token": "a"}')})
    transport.answers["GET /rest/v1.0/me"] = Response(200, {"Content-Type": "application/json"}, b'{"id": 5}')
    async with sandbox.procore(transport=transport) as procore:
        assert (await procore.me()).id == 5
    assert sandbox.requests == []
