"""Deadlines of calls: they include every wait but that for the rate limit."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from aprocore import (
    DeadlineExceededError,
    MemoryStore,
    Procore,
    RateLimitedError,
    RequestTimeoutError,
    ServerError,
    SessionClosedError,
    StaticToken,
    Timeout,
    TokenKey,
)
from aprocore.net import session_resources
from aprocore.sandbox import Answer, Hold, Limits, RouteRequest, Sandbox
from aprocore.sansio.grants import StoredSignIn
from tests.support.blocking_server import BlockingServer
from tests.support.raw_server import http
from tests.support.virtual_time import VirtualClock, run

ME = "/rest/v1.0/me"
PATH = "/rest/v1.0/companies"


def in_virtual_time(test: Callable[[Sandbox, VirtualClock], Coroutine[Any, Any, None]], **options: Any) -> None:
    """Run ``test`` with a sandbox, on an event loop on which waiting takes no time."""
    clock = VirtualClock()

    async def main() -> None:
        async with Sandbox(**options) as sandbox:
            await test(sandbox, clock)

    run(main())


class HeldLock(MemoryStore):
    """Store whose lock a process that hangs holds."""

    @asynccontextmanager
    async def lock(self, key: TokenKey) -> AsyncIterator[None]:
        await asyncio.Event().wait()
        yield


# -- waits ------------------------------------------------------------------------------------------------------------


def test_call_ends_within_its_timeout_while_the_token_endpoint_is_silent() -> None:
    async def test(sandbox: Sandbox, clock: VirtualClock) -> None:
        hold = Hold()
        sandbox.faults.add("POST", "/oauth/token", hold)
        async with sandbox.procore(clock=clock) as procore:
            started = clock.monotonic()
            with pytest.raises(
                DeadlineExceededError, match=r"total timeout of 2 s while it waited for a token"
            ) as caught:
                await procore.get(PATH, timeout=2)
            assert clock.monotonic() - started == pytest.approx(2, abs=0.01)
            assert caught.value.phase == "not_sent"
            assert len(sandbox.requests) == 1, "only the token request"
            # The refresh goes on for other calls.
            other = asyncio.create_task(procore.get(PATH))
            await asyncio.sleep(1)
            hold.release()
            await other
        assert [request.path for request in sandbox.requests] == ["/oauth/token", PATH]

    in_virtual_time(test)


def test_call_ends_within_its_timeout_while_the_lock_of_the_store_is_held() -> None:
    async def test(sandbox: Sandbox, clock: VirtualClock) -> None:
        async with sandbox.procore(clock=clock, store=HeldLock()) as procore:
            started = clock.monotonic()
            with pytest.raises(DeadlineExceededError, match="waited for a token"):
                await procore.post(PATH, json={}, timeout=1.5)
            assert clock.monotonic() - started == pytest.approx(1.5, abs=0.01)
        assert clock.monotonic() - started < 3
        assert not sandbox.requests

    in_virtual_time(test)


def test_call_ends_within_its_timeout_while_its_grant_is_looked_up() -> None:
    class SilentStore(MemoryStore):
        async def load(self, key: TokenKey) -> Any:
            await asyncio.Event().wait()

    async def test(sandbox: Sandbox, clock: VirtualClock) -> None:
        auth = StoredSignIn(sandbox.client_id, sandbox.client_secret)
        async with sandbox.procore(auth=auth, clock=clock, store=SilentStore()) as procore:
            for call in (procore.get(ME, timeout=1), procore.get(ME, timeout=1, params={"a": 1})):
                started = clock.monotonic()
                with pytest.raises(DeadlineExceededError, match=r"GET /rest/v1\.0/me: .* waited for a token"):
                    await call
                assert clock.monotonic() - started == pytest.approx(1, abs=0.01)

    in_virtual_time(test)


def test_call_ends_within_its_timeout_while_no_connection_is_free() -> None:
    async def test(sandbox: Sandbox, clock: VirtualClock) -> None:
        hold = Hold()
        sandbox.faults.add("GET", PATH, hold)
        async with sandbox.procore(clock=clock, connections=1) as procore:
            busy = asyncio.create_task(procore.get(PATH))
            await hold.reached.wait()
            started = clock.monotonic()
            with pytest.raises(DeadlineExceededError, match="waited for a free connection") as caught:
                await procore.get(ME, timeout=3)
            assert clock.monotonic() - started == pytest.approx(3, abs=0.01)
            assert caught.value.phase == "not_sent"
            hold.release()
            await busy
        assert not sandbox.requests.to("GET", ME)

    in_virtual_time(test)


def test_no_call_is_sent_after_its_deadline_has_passed_in_the_queue() -> None:
    async def test(sandbox: Sandbox, clock: VirtualClock) -> None:
        async def answer_slowly(_: RouteRequest) -> dict[str, object]:
            await asyncio.sleep(0.9)
            return {}

        sandbox.route("POST", "/rest/v1.0/slow", answer_slowly)
        async with sandbox.procore(clock=clock, connections=1) as procore:
            await procore.token_manager.token()
            calls = [asyncio.create_task(procore.post("/rest/v1.0/slow", json={}, timeout=2)) for _ in range(6)]
            await asyncio.wait(calls)
        errors = [call.exception() for call in calls]
        assert [getattr(error, "applied", None) for error in errors] == [None, None, "unknown", "no", "no", "no"]
        assert all("waited for a free connection" in str(error) for error in errors[3:])
        assert len(sandbox.requests.to("POST", "/rest/v1.0/slow")) == 3

    in_virtual_time(test)


def test_calls_in_the_queue_outlive_connections_that_stall() -> None:
    """The default limits of a wait for a connection and of a read are equal: neither may fail the queued calls."""

    async def test(sandbox: Sandbox, clock: VirtualClock) -> None:
        sandbox.faults.add("GET", PATH, Hold(), times=2)
        async with sandbox.procore(clock=clock, connections=2) as procore:
            await procore.token_manager.token()
            stalled = [asyncio.create_task(procore.get(PATH)) for _ in range(2)]
            queued = [asyncio.create_task(procore.post("/rest/v1.0/projects", json={})) for _ in range(20)]
            await asyncio.gather(*stalled, *queued, return_exceptions=True)
            assert [type(call.exception()) for call in stalled] == [type(None)] * 2
            assert not [call for call in queued if isinstance(call.exception(), RequestTimeoutError)]
        assert len(sandbox.requests.to("POST", "/rest/v1.0/projects")) == 20

    in_virtual_time(test)


def test_short_pool_timeout_ends_a_call_after_its_attempts() -> None:
    async def test(sandbox: Sandbox, clock: VirtualClock) -> None:
        hold = Hold()
        sandbox.faults.add("GET", PATH, hold)
        async with sandbox.procore(clock=clock, connections=1) as procore:
            busy = asyncio.create_task(procore.get(PATH))
            await hold.reached.wait()
            with pytest.raises(RequestTimeoutError, match="connections became free for 1 s") as caught:
                await procore.get(ME, timeout=Timeout(pool=1))
            assert (caught.value.attempts, caught.value.phase) == (4, "not_sent")
            assert procore._engine.quota.left == procore._engine.quota.capacity
            hold.release()
            await busy

    in_virtual_time(test)


def test_error_of_the_deadline_has_the_failure_before_it() -> None:
    async def test(sandbox: Sandbox, clock: VirtualClock) -> None:
        sandbox.faults.add("GET", PATH, Answer(503, {}, {"errors": "The database is down."}))
        sandbox.faults.add("GET", PATH, Hold())
        async with sandbox.procore(clock=clock) as procore:
            with pytest.raises(DeadlineExceededError) as caught:
                await procore.get(PATH, timeout=2)
        error = caught.value
        assert "total timeout of 2 s. The attempt before it failed: The database is down." in error.message
        assert isinstance(error.__cause__, ServerError)
        assert (error.__cause__.status, error.attempts) == (503, 2)

    in_virtual_time(test)


@pytest.mark.anyio
@pytest.mark.usefixtures("each_transport")
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_response_that_arrived_while_the_loop_was_blocked_is_not_discarded(method: str) -> None:
    with BlockingServer() as server:
        async with Procore(StaticToken("t"), environment=server.environment) as procore:
            warm = asyncio.create_task(procore.get(ME, company_id=None))
            await server.answer(http(b"{}"))
            await warm
            call = asyncio.create_task(procore.request(method, ME, company_id=None, timeout=0.2))
            await server.answer(http(b'{"id": 7}'))
            time.sleep(0.25)
            assert (await call).json() == {"id": 7}
    assert len(server.requests) == 2


# -- closing ----------------------------------------------------------------------------------------------------------


def test_closing_is_bounded_while_the_token_endpoint_is_silent() -> None:
    async def test(sandbox: Sandbox, clock: VirtualClock) -> None:
        sandbox.faults.add("POST", "/oauth/token", Hold())
        procore = sandbox.procore(clock=clock)
        with pytest.raises(DeadlineExceededError):
            await procore.get(PATH, timeout=1)
        started = clock.monotonic()
        await procore.aclose()
        assert clock.monotonic() - started <= session_resources.CLOSE_TIMEOUT + session_resources.CANCEL_TIMEOUT

    in_virtual_time(test)


def test_closing_abandons_background_work_that_ignores_its_end(caplog: pytest.LogCaptureFixture) -> None:
    class StubbornStore(MemoryStore):
        async def load(self, key: TokenKey) -> Any:
            while not released.is_set():
                try:
                    await released.wait()
                except asyncio.CancelledError:
                    continue

    released = asyncio.Event()

    async def test(sandbox: Sandbox, clock: VirtualClock) -> None:
        procore = sandbox.procore(clock=clock, store=StubbornStore())
        with pytest.raises(DeadlineExceededError):
            await procore.get(PATH, timeout=1)
        started = clock.monotonic()
        await procore.aclose()
        assert clock.monotonic() - started < 10
        released.set()
        await asyncio.sleep(0.1)

    in_virtual_time(test)
    assert "1 background tasks of the session did not end" in caplog.text


# A keyring that waits until a person unlocks it. The real one is not among the test requirements.
HUNG_KEYRING = """
import time

def get_password(service, username):
    print("prompt", flush=True)
    time.sleep(3600)
"""
KEYRING_ERRORS = """
class KeyringError(Exception): ...
class NoKeyringError(KeyringError): ...
"""
CALL_WITH_KEYRING = """
import asyncio
from aprocore import DeadlineExceededError, KeyringStore, Procore, RefreshToken
from aprocore.net import session_resources

session_resources.CLOSE_TIMEOUT = session_resources.CANCEL_TIMEOUT = 0.1

async def main():
    async with Procore(RefreshToken("id", "secret"), store=KeyringStore(), company_id=1) as procore:
        try:
            await procore.get("/rest/v1.0/me", timeout=0.2)
        except DeadlineExceededError as error:
            print(error.message, flush=True)

asyncio.run(main())
print("done", flush=True)
"""


def test_keyring_that_waits_for_a_person_holds_neither_the_call_nor_the_process(tmp_path: Path) -> None:
    package = tmp_path / "keyring"
    package.mkdir()
    (package / "__init__.py").write_text(HUNG_KEYRING)
    (package / "errors.py").write_text(KEYRING_ERRORS)
    result = subprocess.run(
        [sys.executable, "-c", CALL_WITH_KEYRING],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path])},
    )
    assert result.returncode == 0, result.stderr
    lines = result.stdout.splitlines()
    assert lines[0] == "prompt"
    assert "total timeout of 0.2 s while it waited for a token" in lines[1]
    assert lines[-1] == "done"


LONG_REFRESH = """
import sys, time
from aprocore.net.platform import sigterm_guard

sigterm_guard.MAX_DEFERRAL = 0.1
with sigterm_guard.deferred_sigterm():
    print("deferred", flush=True)
    while True:
        time.sleep(0.01)  # a signal that arrives just before a long sleep would be handled after it
"""


def test_sigterm_is_not_deferred_for_ever() -> None:
    with subprocess.Popen([sys.executable, "-c", LONG_REFRESH], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"deferred\n"
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=60) == -signal.SIGTERM


# -- draining ---------------------------------------------------------------------------------------------------------


def test_draining_ends_the_waits_and_lets_calls_on_the_wire_finish() -> None:
    async def test(sandbox: Sandbox, clock: VirtualClock) -> None:
        hold = Hold()
        sandbox.faults.add("GET", PATH, hold)
        async with sandbox.procore(clock=clock, connections=1) as procore:
            on_the_wire = asyncio.create_task(procore.get(PATH))
            await hold.reached.wait()
            in_the_queue = asyncio.create_task(procore.get(ME))
            await asyncio.sleep(0)
            draining = asyncio.create_task(procore.drain(grace=5))
            with pytest.raises(SessionClosedError):
                await in_the_queue
            with pytest.raises(SessionClosedError):
                await procore.get(ME)
            assert not draining.done()
            hold.release()
            assert isinstance(await on_the_wire, list)
            started = clock.monotonic()
            await draining
            assert clock.monotonic() - started < 1
        assert not sandbox.requests.to("GET", ME)

    in_virtual_time(test)


def test_draining_ends_waits_for_the_rate_limit_at_once() -> None:
    async def test(sandbox: Sandbox, clock: VirtualClock) -> None:
        async with sandbox.procore(clock=clock) as procore:
            sandbox.faults.add("GET", PATH, Answer(429, {"Retry-After": "3000"}))
            waiting = asyncio.create_task(procore.get(PATH))
            while not sandbox.requests.to("GET", PATH):
                await asyncio.sleep(0.01)
            await asyncio.sleep(1)
            started = clock.monotonic()
            await procore.drain(grace=60)
            with pytest.raises(SessionClosedError):
                await waiting
            assert clock.monotonic() - started < 1

    in_virtual_time(test, limits=Limits(hourly=3600, spike=25))


def test_grace_of_draining_ends() -> None:
    async def test(sandbox: Sandbox, clock: VirtualClock) -> None:
        hold = Hold()
        sandbox.faults.add("GET", PATH, hold)
        async with sandbox.procore(clock=clock) as procore:
            on_the_wire = asyncio.create_task(procore.get(PATH))
            await hold.reached.wait()
            started = clock.monotonic()
            await procore.drain(grace=2)
            assert clock.monotonic() - started == pytest.approx(2, abs=0.01)
            assert not on_the_wire.done()
            await procore.with_scope(company_id=1).drain()
        with pytest.raises(SessionClosedError):
            await on_the_wire

    in_virtual_time(test)


def test_client_for_web_requests_does_not_wait_for_long() -> None:
    async def test(sandbox: Sandbox, clock: VirtualClock) -> None:
        options = {"environment": sandbox.environment, "company_id": sandbox.company_id, "ssl": sandbox.ssl}
        token = StaticToken(sandbox.tokens.issue()["access_token"])
        async with Procore.for_web(token, clock=clock, **options) as procore:
            assert procore.timeout.total == 10
            sandbox.faults.add("GET", PATH, Answer(429, {"Retry-After": "300"}))
            started = clock.monotonic()
            with pytest.raises(RateLimitedError):
                await procore.get(PATH)
            with pytest.raises(RateLimitedError):
                await procore.get(PATH)
            assert clock.monotonic() - started < 3
        assert Procore.for_web(token, timeout=3).timeout.total == 3

    in_virtual_time(test)
