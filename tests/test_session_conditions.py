"""Conditional requests: ``If-None-Match`` and ``If-Modified-Since``."""

from __future__ import annotations

import re

import attrs
import pytest

from aprocore import Environment, Model, Procore, ProtocolError, StaticToken
from tests.support.clock import FakeClock
from tests.support.rate_limited_sandbox import resources_in_use
from tests.support.raw_server import Connection, RawServer, answering, http, raw_server

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("each_transport")]

PATH = "/rest/v1.0/projects"
TAG = '"33a64df5"'
UNCHANGED = f"HTTP/1.1 304 Not Modified\r\nETag: {TAG}\r\nContent-Length: 8\r\n\r\n".encode()


@attrs.define(kw_only=True)
class Thing(Model):
    id: int | None = None


def session(environment: Environment, clock: FakeClock) -> Procore:
    return Procore(StaticToken("t"), environment=environment, company_id=1, clock=clock)


async def serve(server: RawServer, connection: Connection) -> None:
    """Answer with a body, or with 304 if the entity tag is the current one."""
    while True:
        request = await connection.request()
        server.requests.append(request)
        has_it = re.search(rb'\r\nif-none-match: "33a64df5"\r\n', request, re.IGNORECASE)
        await connection.send(UNCHANGED if has_it else http(b'{"id": 7}', "200 OK", f"ETag: {TAG}"))


async def test_status_304_is_a_response_without_a_value(clock: FakeClock) -> None:
    async with raw_server(serve) as server, session(server.environment, clock) as procore:
        first = await procore.request("GET", PATH, into=Thing)
        assert (first.status, first.value) == (200, Thing(id=7))
        again = await procore.request("GET", PATH, headers={"if-none-match": first.headers["ETag"]}, into=Thing)
        assert (again.status, again.body, again.value, again.attempts) == (304, b"", None, 1)
        assert again.headers["ETag"] == TAG
        assert await procore.get(PATH, headers={"If-None-Match": TAG}, into=Thing) is None
        assert await procore.get(PATH, headers={"If-None-Match": '"older"'}) == {"id": 7}
        assert resources_in_use(procore) == (0, 0, 0, 0)
    assert (server.connections, len(server.requests)) == (1, 4), (
        "a connection is reusable after a response without a body"
    )


async def test_status_304_of_a_stream_has_no_body(clock: FakeClock) -> None:
    async with raw_server(serve) as server, session(server.environment, clock) as procore:
        for tag, status, body in ((TAG, 304, b""), ('"older"', 200, b'{"id": 7}')):
            async with procore.stream("GET", PATH, headers={"If-None-Match": tag}) as response:
                assert (response.status, await response.read()) == (status, body)
        assert resources_in_use(procore) == (0, 0, 0, 0)
    assert len(server.requests) == 2


async def test_if_modified_since_is_a_condition_too(clock: FakeClock) -> None:
    since = {"If-Modified-Since": "Wed, 21 Oct 2015 07:28:00 GMT"}
    async with raw_server(answering(UNCHANGED)) as server, session(server.environment, clock) as procore:
        assert (await procore.request("GET", PATH, headers=since)).status == 304
    assert b"\r\nIf-Modified-Since: Wed, 21 Oct 2015 07:28:00 GMT\r\n" in server.requests[0]


async def test_unconditional_call_with_status_304_is_an_error(clock: FakeClock) -> None:
    async with raw_server(answering(UNCHANGED)) as server, session(server.environment, clock) as procore:
        with pytest.raises(ProtocolError) as caught:
            await procore.get(PATH, headers={"If-Match": TAG})
        with pytest.raises(ProtocolError):
            async with procore.stream("GET", PATH):
                raise AssertionError
    assert (caught.value.status, caught.value.attempts) == (304, 1)
    assert len(server.requests) == 2
