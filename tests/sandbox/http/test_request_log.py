from __future__ import annotations

from threading import Thread

import pytest
from multidict import CIMultiDict, CIMultiDictProxy

from aprocore.sandbox import RequestLog, ResetAfter, Sandbox, SeenRequest
from tests.support.http_client import HttpClient, connect

pytestmark = pytest.mark.anyio


class TestRequestLog:
    async def test_records_requests_as_sent(self, sandbox, client):
        body = b'{"a": "\\u00e9"}'
        before = sandbox.clock.now()
        reply = await client.call(
            "PATCH", "/rest/v1.0/%2e%2e/a%20b?x=%2F&x=+&y", headers={"X-Twice": "1", "content-TYPE": "a/b"}, body=body
        )
        assert reply.status == 404
        (seen,) = sandbox.requests
        assert (seen.number, seen.origin, seen.method) == (1, "api", "PATCH")
        assert (seen.path, seen.query) == ("/rest/v1.0/%2e%2e/a%20b", "x=%2F&x=+&y")
        assert seen.params == [("x", "/"), ("x", " "), ("y", "")]
        assert (seen.body, seen.json()) == (body, {"a": "é"})
        assert seen.headers["Content-Type"] == "a/b"
        assert seen.headers["x-twice"] == "1"
        assert (seen.status, seen.answered) == (404, True)
        assert before <= seen.at <= sandbox.clock.now()
        assert reply.headers["X-Request-Id"] == seen.request_id

    async def test_numbers_requests_and_connections_over_both_origins(self, sandbox):
        async with connect(sandbox, "api") as one, connect(sandbox, "login") as two:
            for connection in (one, two, one):
                await connection.send("GET", "/rest/v1.0/me", {})
                await connection.receive()
        assert [(seen.number, seen.origin) for seen in sandbox.requests] == [(1, "api"), (2, "login"), (3, "api")]
        numbers = [seen.connection for seen in sandbox.requests]
        assert numbers[0] == numbers[2] != numbers[1]
        assert sorted(set(numbers)) == [1, 2]
        assert len({seen.request_id for seen in sandbox.requests}) == 3

    async def test_repr_has_the_outcome_and_no_secret(self, sandbox, client):
        token = sandbox.tokens.issue()
        await client.get("/rest/v1.0/me?secret=sesame", token["access_token"])
        await client.refresh(token["refresh_token"])
        sandbox.faults.add("GET", "*", ResetAfter())
        with pytest.raises((ConnectionError, EOFError)):
            await client.get("/rest/v1.0/me", token["access_token"])
        sandbox.requests[-1].status = None
        assert repr(sandbox.requests) == (
            "[<GET /rest/v1.0/me: 200>, <POST /oauth/token: 200>, <GET /rest/v1.0/me: no answer>]"
        )
        sandbox.requests[-1].status = 200
        assert repr(sandbox.requests[-1]) == "<GET /rest/v1.0/me: 200, not delivered>"

    async def test_finds_by_method_and_path(self, sandbox, client):
        await client.get("/rest/v1.0/me")
        await client.get("/rest/v1.0/projects/7?a=b")
        await client.request_token("client_credentials")
        numbers = [seen.number for seen in sandbox.requests.to("GET", "/rest/v1.0/projects/{id}")]
        assert numbers == [2]
        assert len(sandbox.requests.to("POST", "/oauth/token")) == 1
        assert len(sandbox.requests.to("GET", "/oauth/token")) == 0
        assert len(sandbox.requests.to("*", "*")) == 3

    async def test_returns_the_newest(self, sandbox, client):
        for _ in range(3):
            await client.get("/rest/v1.0/me")
        assert [seen.number for seen in sandbox.requests.last(2)] == [3, 2]
        assert [seen.number for seen in sandbox.requests.last(9)] == [3, 2, 1]

    async def test_outlives_the_sandbox(self):
        async with Sandbox() as sandbox:
            assert sandbox.requests == []
            await HttpClient(sandbox).get("/rest/v1.0/me")
        assert len(sandbox.requests) == 1
        sandbox.requests.clear()
        assert sandbox.requests == []

    async def test_is_a_sequence_whose_copies_do_not_change(self, sandbox, client):
        for path in ("/first", "/second", "/third"):
            await client.get(path)
        copy, iterator, reverse = sandbox.requests[:], iter(sandbox.requests), reversed(sandbox.requests)
        await client.get("/fourth")
        first, second, third = copy
        assert [request.path for request in copy] == ["/first", "/second", "/third"]
        assert list(iterator) == copy
        assert list(reverse) == [third, second, first]
        assert sandbox.requests[0] is first
        assert sandbox.requests[-1].path == "/fourth"
        assert sandbox.requests[:2] == [first, second]
        assert second in sandbox.requests
        assert sandbox.requests.index(third) == 2
        with pytest.raises(IndexError):
            sandbox.requests[4]

    async def test_equals_a_list_of_the_same_requests(self, sandbox, client):
        await client.get("/rest/v1.0/me")
        [request] = sandbox.requests
        assert sandbox.requests == [request]
        assert [request] == sandbox.requests
        assert sandbox.requests != []
        assert sandbox.requests != [None]
        assert sandbox.requests != (request,)

    def test_can_be_read_while_another_thread_adds(self):
        request = SeenRequest(
            number=1, origin="api", method="GET", path="/a", query="", headers=CIMultiDictProxy(CIMultiDict()),
            at=0.0, connection=1, client_port=1, request_id="r",
        )  # fmt: skip
        log = RequestLog(keep=50)
        adding = Thread(target=lambda: [log.add(request) for _ in range(20_000)])
        adding.start()
        while adding.is_alive():
            assert all(entry is request for entry in log)
            assert len(log.to("GET", "/a")) <= 50
        adding.join()
        assert len(log) == 50

    async def test_can_be_bounded(self):
        async with Sandbox(keep_requests=2) as sandbox:
            for _ in range(3):
                await HttpClient(sandbox).get("/rest/v1.0/me")
            assert [seen.number for seen in sandbox.requests] == [2, 3]
