from __future__ import annotations

import asyncio
import gzip
import re
from types import SimpleNamespace
from typing import cast

import pytest
from aiohttp import web

from aprocore import ConfigurationError, ResponseError, catalogue
from aprocore.sandbox import (
    Answer,
    Delay,
    Hold,
    Raw,
    ResetAfter,
    ResetBefore,
    Rewrite,
    Sandbox,
    Trickle,
    Truncate,
    TruncateGzip,
    Unsolicited,
)
from aprocore.sandbox.http.listener import CLOSE_SECONDS as _CLOSE_SECONDS
from aprocore.sandbox.http.response_writer import close_connection
from tests.support.http_client import HttpClient, connect, until

pytestmark = pytest.mark.anyio

ME = "/rest/v1.0/me"


async def statuses(client: HttpClient, count: int, target: str = ME) -> list[int]:
    token = client.sandbox.tokens.issue()["access_token"]
    return [(await client.get(target, token)).status for _ in range(count)]


async def hold_and_leave(sandbox: Sandbox, hold: Hold) -> None:
    async with connect(sandbox) as connection:
        await connection.send("GET", ME, {})
        await hold.reached.wait()
    for _ in range(200):
        # Turns in which the server hears that its client has gone.
        await asyncio.sleep(0)


class TestRules:
    async def test_times_and_skip(self, sandbox, client):
        rule = sandbox.faults.add("GET", ME, Answer(500), times=2, skip=1)
        assert await statuses(client, 5) == [200, 500, 500, 200, 200]
        assert rule.hits == 2

    async def test_rules_apply_in_order(self, sandbox, client):
        sandbox.faults.add("GET", ME, Answer(500))
        sandbox.faults.add("*", "/rest/*", Answer(503), times=2)
        assert await statuses(client, 4) == [500, 503, 503, 200]

    async def test_no_limit_until_removed(self, sandbox, client):
        rule = sandbox.faults.add("GET", "/rest/v1.0/projects/{id}", Answer(502), times=None)
        other = sandbox.faults.add("GET", "/rest/v1.0/nothing", Answer(418), times=None, documented=False)
        assert await statuses(client, 3, "/rest/v1.0/projects/7") == [502, 502, 502]
        assert await statuses(client, 1) == [200]
        sandbox.faults.remove(rule)
        assert await statuses(client, 1, "/rest/v1.0/projects/7") == [400]
        assert await statuses(client, 1, "/rest/v1.0/nothing") == [418]
        sandbox.faults.clear()
        assert await statuses(client, 1, "/rest/v1.0/nothing") == [404]
        assert other.hits == 1

    async def test_chance_is_the_same_for_the_same_seed(self):
        struck = []
        for seed in (1, 1, 2):
            async with Sandbox(seed=seed) as sandbox:
                rule = sandbox.faults.add("GET", ME, Answer(503), times=None, chance=0.3)
                struck.append(await statuses(HttpClient(sandbox), 40))
                assert rule.hits == struck[-1].count(503)
        assert struck[0] == struck[1] != struck[2]
        assert 2 < struck[0].count(503) < 30

    async def test_another_method_passes(self, sandbox, client):
        sandbox.faults.add("POST", ME, Answer(500), documented=False)
        assert await statuses(client, 1) == [200]


class TestAnswer:
    async def test_replaces_the_handler(self, sandbox, client):
        sandbox.faults.add("GET", ME, Answer(503, {"Retry-After": "2", "X-Request-Id": "own"}, {"message": "busy"}))
        reply = await client.get(ME)
        assert (reply.status, reply.json()) == (503, {"message": "busy"})
        assert reply.headers["Retry-After"] == "2"
        assert reply.headers["X-Request-Id"] == "own"
        assert "X-Rate-Limit-Limit" not in reply.headers
        assert sandbox.requests[0].status == 503
        assert sandbox.requests[0].answered

    async def test_can_be_sent_twice(self, sandbox, client):
        sandbox.faults.add("GET", ME, Answer(503), times=2)
        one, two = await client.get(ME), await client.get(ME)
        assert one.headers["X-Request-Id"] != two.headers["X-Request-Id"]


class TestHold:
    async def test_keeps_the_request_until_released(self, sandbox, client):
        hold = Hold()
        sandbox.faults.add("GET", ME, hold, times=2)
        token = sandbox.tokens.issue()["access_token"]
        async with asyncio.timeout(10), asyncio.TaskGroup() as group:
            calls = [group.create_task(client.get(ME, token)) for _ in range(2)]
            await hold.reached.wait()
            await until(lambda: len(sandbox.requests) == 2)
            assert [request.status for request in sandbox.requests] == [None, None]
            # The request is processed after its release, not before.
            sandbox.tokens.revoke_access()
            hold.release()
        assert [call.result().status for call in calls] == [401, 401]

    async def test_is_followed_by_another_fault(self, sandbox, client):
        hold = Hold(then=Answer(500))
        sandbox.faults.add("GET", ME, hold)
        hold.release()
        assert (await client.get(ME)).status == 500

    async def test_disconnected_client_leaves_an_undelivered_answer(self, sandbox):
        hold = Hold()
        sandbox.faults.add("GET", ME, hold)
        await hold_and_leave(sandbox, hold)
        hold.release()
        await until(lambda: sandbox.requests[0].status is not None)
        assert not sandbox.requests[0].answered

    @pytest.mark.parametrize("then", [ResetAfter(), Truncate(3)])
    async def test_resetting_a_closed_connection(self, sandbox, then):
        hold = Hold(then=then)
        sandbox.faults.add("GET", ME, hold)
        await hold_and_leave(sandbox, hold)
        hold.release()
        await until(lambda: sandbox.requests[0].status == 401)
        assert not sandbox.requests[0].answered

    async def test_resetting_a_connection_whose_socket_is_closed(self):
        class Closed(asyncio.Transport):
            aborted = False

            def abort(self) -> None:
                self.aborted = True

        transport = Closed()
        close_connection(cast("web.BaseRequest", SimpleNamespace(transport=transport)), reset=True)
        assert transport.aborted

    async def test_does_not_block_closing_the_sandbox(self):
        hold, delay = Hold(), Delay(3600)
        sandbox = await Sandbox().start()
        sandbox.faults.add("GET", ME, hold)
        sandbox.faults.add("GET", ME, delay)
        calls = [asyncio.create_task(HttpClient(sandbox).get(ME)) for _ in range(2)]
        await hold.reached.wait()
        await until(lambda: len(sandbox.requests) == 2)
        # Less than what the server grants to handlers that do not end by themselves.
        async with asyncio.timeout(_CLOSE_SECONDS * 0.9):
            await sandbox.aclose()
        results = await asyncio.gather(*calls, return_exceptions=True)
        assert all(isinstance(result, EOFError | ConnectionError) for result in results)
        assert [request.status for request in sandbox.requests] == [None, None]


class TestDelay:
    async def test_processes_afterwards(self, sandbox, client):
        sandbox.faults.add("GET", ME, Delay(0))
        sandbox.faults.add("GET", ME, Delay(0, then=Answer(500)))
        assert await statuses(client, 2) == [200, 500]


class TestResets:
    async def lost(self, client: HttpClient, refresh_token: str) -> None:
        with pytest.raises(ConnectionResetError):
            await client.refresh(refresh_token)

    async def test_before_nothing_is_processed(self, sandbox, client):
        old = sandbox.tokens.issue()["refresh_token"]
        sandbox.faults.add("POST", "/oauth/token", ResetBefore())
        await self.lost(client, old)
        (seen,) = sandbox.requests
        assert (seen.status, seen.answered) == (None, False)
        assert b"refresh_token" in seen.body
        assert (await client.refresh(old)).status == 200

    async def test_after_it_is_committed_and_no_byte_is_sent(self, sandbox, client):
        old = sandbox.tokens.issue()["refresh_token"]
        sandbox.faults.add("POST", "/oauth/token", ResetAfter())
        await self.lost(client, old)
        (seen,) = sandbox.requests
        assert (seen.status, seen.answered) == (200, False)
        assert (await client.refresh(old)).status == 400


class TestTruncate:
    @pytest.mark.parametrize("reset", [False, True])
    async def test_ends_within_the_body(self, sandbox, reset):
        sandbox.faults.add("GET", ME, Truncate(7, reset=reset))
        async with connect(sandbox) as connection:
            await connection.send("GET", ME, {})
            with pytest.raises((ConnectionResetError, asyncio.IncompleteReadError)) as caught:
                await connection.receive()
        if reset:
            # Bytes that were sent before a reset may be lost.
            assert isinstance(caught.value, ConnectionResetError) or len(caught.value.partial) <= 7
        else:
            assert caught.value.partial == b'{"error'
        assert (sandbox.requests[0].status, sandbox.requests[0].answered) == (401, False)


class TestTruncateGzip:
    async def test_has_full_length_and_truncated_data(self, sandbox, client):
        sandbox.faults.add("GET", ME, TruncateGzip(missing=9))
        reply = await client.get(ME)
        assert (reply.status, reply.headers["Content-Encoding"]) == (401, "gzip")
        assert int(reply.headers["Content-Length"]) == len(reply.body)
        with pytest.raises(EOFError):
            gzip.decompress(reply.body)
        assert (sandbox.requests[0].status, sandbox.requests[0].answered) == (401, False)


class TestUnsolicited:
    async def test_a_second_answer_follows_and_the_connection_stays_open(self, sandbox):
        sandbox.faults.add("GET", ME, Unsolicited(Answer(200, {}, {"stray": True})))
        async with connect(sandbox) as connection:
            await connection.send("GET", ME, {})
            first, second = await connection.receive(), await connection.receive()
            await connection.send("GET", "/rest/v1.0/nothing", {})
            third = await connection.receive()
        assert (first.status, second.json(), third.status) == (401, {"stray": True}, 404)
        assert [(seen.status, seen.answered) for seen in sandbox.requests] == [(401, True), (404, True)]

    async def test_disconnected_client(self, sandbox):
        hold = Hold(then=Unsolicited(Answer(200)))
        sandbox.faults.add("GET", ME, hold)
        await hold_and_leave(sandbox, hold)
        hold.release()
        await until(lambda: sandbox.requests[0].status == 401)
        assert not sandbox.requests[0].answered


class TestRewrite:
    async def test_changes_the_answer_but_not_the_effect(self, sandbox, client):
        sandbox.faults.add("GET", ME, Rewrite(lambda answer: answer.patched(headers={"Total": "7"}, body={"id": "x"})))
        token = sandbox.tokens.issue()["access_token"]
        altered, plain = await client.get(ME, token), await client.get(ME, token)
        assert altered.headers["Total"] == "7"
        assert altered.json() == {**plain.json(), "id": "x"}
        assert [seen.scripted for seen in sandbox.requests] == [True, False]


class TestTrickle:
    async def test_sends_everything_byte_by_byte(self, sandbox, client):
        sandbox.faults.add("GET", ME, Trickle(0))
        token = sandbox.tokens.issue()["access_token"]
        async with connect(sandbox) as connection:
            await connection.send("GET", ME, {"Authorization": f"Bearer {token}"})
            slow = await connection.receive()
            await connection.send("GET", ME, {"Authorization": f"Bearer {token}"})
            assert slow.json() == (await connection.receive()).json()
        assert all(seen.answered for seen in sandbox.requests)

    async def test_stops_when_the_client_disconnects(self, sandbox):
        sandbox.faults.add("GET", ME, Trickle(0))
        async with connect(sandbox) as connection:
            await connection.send("GET", ME, {})
            await connection.reader.readexactly(9)
        await until(lambda: not sandbox._server._request_handler._fault_injector.paused)
        assert not sandbox.requests[0].answered

    async def test_ends_when_held_requests_are_dropped(self, sandbox):
        sandbox.faults.add("GET", ME, Trickle(3600))
        async with connect(sandbox) as connection:
            await connection.send("GET", ME, {})
            await until(lambda: sandbox._server._request_handler._fault_injector.paused)
            sandbox.drop_held()
            assert await connection.reader.read() == b""


class TestRaw:
    @pytest.mark.parametrize(("after", "committed"), [(False, False), (True, True)])
    async def test_sends_invalid_http(self, sandbox, client, after, committed):
        sandbox.faults.add("POST", "/rest/*", Raw(b"HTTP/9.9 what\r\n\r\n", after))
        body = b'{"trade": {"name": "Glaziers"}}'
        head = {
            "Authorization": f"Bearer {sandbox.tokens.issue()['access_token']}",
            "Procore-Company-Id": str(sandbox.company_id),
            "Content-Type": "application/json",
        }
        async with connect(sandbox) as connection:
            await connection.send("POST", f"/rest/v1.0/companies/{sandbox.company_id}/trades", head, body)
            assert await connection.reader.read() == b"HTTP/9.9 what\r\n\r\n"
        (seen,) = sandbox.requests
        assert (seen.committed_at is not None) is committed


class TestTargets:
    @pytest.mark.parametrize(
        ("method", "path"),
        [
            ("GET", "/rest/v1.0/mee"),
            ("POST", ME),
            ("GET", "/rest/v9.0/me"),
            ("GET", "/rest/v1.0/projects/{id}/nothing/*"),
            ("GET", "/oauth/tokens"),
            ("get", ME),
            ("GET", "/rest/v1.0/projects/7/rfis/8/9/10/11/12/13/14"),
        ],
    )
    def test_fault_that_no_operation_meets_is_refused(self, method: str, path: str) -> None:
        faults = Sandbox().faults
        with pytest.raises(
            ConfigurationError, match=f"{re.escape(f'{method} {path}')} matches no documented operation"
        ):
            faults.add(method, path, Answer(503))
        assert faults.rules == ()
        assert faults.add(method, path, Answer(503), documented=False) in faults.rules

    @pytest.mark.parametrize(
        ("method", "path"),
        [
            ("GET", ME),
            ("HEAD", ME),
            ("*", "*"),
            ("*", "/*"),
            ("GET", "/rest/*"),
            ("GET", "/rest/v1.0/projects/7/rfis"),
            ("GET", "/rest/v1.0/projects/{anything}/rfis/{id}"),
            ("GET", "/rest/v1.0/proj*"),
            ("POST", "/oauth/token"),
            ("GET", "/files/*"),
        ],
    )
    def test_fault_that_an_operation_meets_is_accepted(self, method: str, path: str) -> None:
        assert Sandbox().faults.add(method, path, Answer(503)).hits == 0

    def test_every_documented_operation_is_accepted(self) -> None:
        faults = Sandbox().faults
        for operation in catalogue.operations()[::40]:
            for path in (
                operation.path,
                re.sub(r"\{\w+\}", "7", operation.path),
                re.sub(r"\{\w+\}", "*", operation.path),
            ):
                faults.add(operation.method, path, Answer(503))

    async def test_unused_faults_are_those_that_no_request_has_met(self, sandbox: Sandbox) -> None:
        met = sandbox.faults.add("GET", ME, Answer(418))
        sandbox.faults.add("GET", ME, Answer(418))
        unused = sandbox.faults.add("DELETE", "/rest/*", Answer(418))
        sandbox.faults.add("DELETE", "/rest/*", Answer(418), chance=0.5)
        async with sandbox.procore() as procore:
            with pytest.raises(ResponseError):
                await procore.me()
        assert met.hits == 1
        assert sandbox.faults.unused == (unused,)
