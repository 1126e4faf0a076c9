"""Cancelled calls, closed event loops, and foreign threads and processes."""

from __future__ import annotations

import asyncio
import sys
import threading
from typing import Any

import pytest

from aprocore import MemoryStore, Procore, SessionClosedError, StaticToken
from aprocore.sandbox import Sandbox
from tests.support.clock import FakeClock
from tests.support.rate_limited_sandbox import resources_in_use
from tests.support.raw_server import RawServer, answering, http, raw_server
from tests.support.sessions import count_token_requests, key_of, signed_in_session

pytestmark = pytest.mark.anyio

ME, PATH = "/rest/v1.0/me", "/rest/v1.0/projects"
NOTHING = (0, 0, 0, 0)


# -- cancellation -----------------------------------------------------------------------------------------------------


async def cancelled_after(call: asyncio.Task[Any], turns: int) -> bool:
    """Cancel ``call`` after ``turns`` iterations of the loop, and return whether it was still running."""
    for _ in range(turns):
        await asyncio.sleep(0)
    call.cancel()
    await asyncio.wait({call})
    return call.cancelled()


@pytest.mark.fault("C11")
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_call_cancelled_at_any_iteration_of_the_loop_releases_all_resources(
    clock: FakeClock, method: str
) -> None:
    async with raw_server(answering(http(b'{"id": 7}'))) as server:
        # With an idle connection, and without one.
        for warm in (True, False):
            turns, too_late = 0, 0
            while too_late < 3:
                async with Procore(
                    StaticToken("t"), environment=server.environment, company_id=1, clock=clock, connections=2
                ) as procore:
                    if warm:
                        await procore.get(PATH)
                    call = asyncio.create_task(procore.request(method, PATH))
                    too_late += not await cancelled_after(call, turns)
                    assert resources_in_use(procore) == NOTHING, f"{turns} turns"
                    sent = len(server.requests)
                    assert await procore.get(PATH) == {"id": 7}, f"{turns} turns"
                    assert len(server.requests) - sent in (1, 2), "the cancelled call may have been sent"
                turns += 1
            assert turns > 3


@pytest.mark.fault("C11")
async def test_token_refresh_cancelled_at_any_iteration_of_the_loop_is_completed_and_stored(
    sandbox: Sandbox, clock: FakeClock
) -> None:
    turns, too_late = 0, 0
    while not too_late:
        store, before = MemoryStore(), count_token_requests(sandbox)
        async with await signed_in_session(sandbox, clock, store=store, age=6_000.0) as procore:
            old = await store.load(key_of(sandbox))
            too_late += not await cancelled_after(asyncio.create_task(procore.me()), turns)
            assert resources_in_use(procore) == NOTHING
        new = await store.load(key_of(sandbox))
        assert old is not None
        assert new is not None
        assert new.mark is None, f"the outcome is unknown after {turns} turns"
        spent = count_token_requests(sandbox) - before
        assert spent <= 1
        assert (new.refresh_token != old.refresh_token) == spent
        turns += 3
    assert turns > 10


# -- threads, loops and processes -------------------------------------------------------------------------------------


@pytest.mark.fault("C08")
async def test_use_in_another_thread_is_an_error_without_side_effects(clock: FakeClock) -> None:
    outcomes: list[BaseException] = []

    def run_in_thread(procore: Procore) -> None:
        async def several() -> None:
            for result in await asyncio.gather(
                procore.get(PATH), procore.post(PATH, json={}), procore.aclose(), return_exceptions=True
            ):
                outcomes.append(result)  # noqa: PERF402 -- they are exceptions, or the test fails

        asyncio.run(several())

    async with raw_server(answering(http(b"{}"))) as server:
        async with Procore(StaticToken("t"), environment=server.environment, company_id=1, clock=clock) as procore:
            await procore.get(PATH)
            thread = threading.Thread(target=run_in_thread, args=(procore,))
            thread.start()
            while thread.is_alive():
                await asyncio.sleep(0.001)
            assert [type(outcome) for outcome in outcomes] == [SessionClosedError] * 3
            assert all(isinstance(outcome, RuntimeError) for outcome in outcomes)
            assert await procore.get(PATH) == {}
        assert (server.connections, len(server.requests)) == (1, 2)


@pytest.mark.fault("C08")
def test_other_event_loops_raise_a_clear_error() -> None:
    procore = Procore(StaticToken("t"), company_id=1)
    for begun in (procore.me(), procore.__aenter__(), Sandbox().start()):
        # As trio raises it.
        with pytest.raises(SessionClosedError, match=r"requires asyncio.*anyio_backend"):
            begun.send(None)
    assert repr(procore) == "<Procore production, company_id=1, not open yet>"


FORK = """
import asyncio, os, sys
from aprocore import Environment, Procore, SessionClosedError, StaticToken

environment = Environment("raw", sys.argv[1], sys.argv[1], insecure_loopback=True)
with asyncio.Runner() as runner:
    procore = Procore(StaticToken("t"), environment=environment, company_id=1)
    view = procore.with_scope(project_id=1)
    runner.run(procore.get("/rest/v1.0/parent"))
    child = os.fork()
    if child == 0:
        for attempt in (procore.get("/rest/v1.0/child"), view.get("/rest/v1.0/child"), procore.aclose()):
            try:
                runner.get_loop().run_until_complete(attempt)
            except SessionClosedError as error:
                print(error)
        sys.stdout.flush()
        os._exit(0)
    os.waitpid(child, 0)
    runner.run(procore.get("/rest/v1.0/parent"))
    runner.run(procore.aclose())
"""


async def run_script(script: str, *arguments: str) -> tuple[str, str]:
    """Run Python code in a child process, and return its stdout and stderr."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-W", "error", "-c", script, *arguments,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    async with asyncio.timeout(60):
        out, errors = await process.communicate()
    # With the line ends of Windows translated.
    return out.decode().replace("\r\n", "\n"), errors.decode().replace("\r\n", "\n")


@pytest.mark.fault("C08")
@pytest.mark.skipif(not hasattr(sys, "abiflags"), reason="there is no fork")
async def test_forked_child_does_not_use_connections_of_its_parent() -> None:
    async with raw_server(answering(http(b"{}"))) as server:
        out, errors = await run_script(FORK, server.origin)
    assert errors == ""
    lines = out.splitlines()
    assert len(lines) == 3
    assert all("The session belongs to another process." in line for line in lines)
    assert [request.split(b" ")[1] for request in server.requests] == [b"/rest/v1.0/parent"] * 2
    assert server.connections == 1


ENDS = """
import asyncio, gc, sys
from aprocore import Environment, Procore, SessionClosedError, StaticToken

environment = Environment("raw", sys.argv[1], sys.argv[1], insecure_loopback=True)
outcomes = []

async def call(procore, method):
    try:
        await procore.request(method, "/rest/v1.0/projects")
    except BaseException as error:
        outcomes.append(type(error).__name__)

async def stream(procore):
    try:
        async with procore.stream("GET", "/rest/v1.0/file"):
            pass
    except BaseException as error:
        outcomes.append(type(error).__name__)

async def main():
    async with Procore(StaticToken("t"), environment=environment, company_id=1, connections=4) as procore:
        tasks = [asyncio.create_task(call(procore, method)) for method in ["GET", "POST"] * 3]
        tasks.append(asyncio.create_task(stream(procore)))
        await asyncio.sleep(0.1)
        HOW

try:
    asyncio.run(main())
except (KeyError, asyncio.CancelledError, TimeoutError) as error:
    print(type(error).__name__)
gc.collect()
print(sorted(set(outcomes)), len(outcomes))
"""
HOW = {
    "it is left": ("pass", "['SessionClosedError'] 7"),
    "an error leaves it": ("raise KeyError", "KeyError\n['SessionClosedError'] 7"),
    "its time is over": (
        "async with asyncio.timeout(0.01): await asyncio.Event().wait()",
        "TimeoutError\n['SessionClosedError'] 7",
    ),
    "it is cancelled": ("raise asyncio.CancelledError", "CancelledError\n['SessionClosedError'] 7"),
}


async def stall(server: RawServer, connection: Any) -> None:
    server.requests.append(await connection.request())
    await connection.read_until_closed()


@pytest.mark.fault("T20")
@pytest.mark.parametrize("how", HOW)
async def test_program_that_ends_during_calls_prints_no_warnings(how: str) -> None:
    statement, expected = HOW[how]
    async with raw_server(stall) as server:
        out, errors = await run_script(ENDS.replace("HOW", statement), server.origin)
    assert errors == ""
    assert out.strip() == expected
    assert len(server.requests) == 4


# -- eager tasks ------------------------------------------------------------------------------------------------------

#: Python 3.12 and later have a factory that starts tasks eagerly.
FACTORIES = [None, *(getattr(asyncio, name) for name in ("eager_task_factory",) if hasattr(asyncio, name))]


@pytest.mark.fault("C14")
@pytest.mark.parametrize("factory", FACTORIES, ids=["later", "at once"][: len(FACTORIES)])
def test_calls_in_eager_tasks(factory: Any) -> None:
    async def calls() -> None:
        asyncio.get_running_loop().set_task_factory(factory)
        async with Sandbox() as sandbox, sandbox.procore(connections=3) as procore:
            mine = [asyncio.create_task(procore.me()) for _ in range(50)]
            mine[20].cancel()
            outcomes = await asyncio.gather(*mine, return_exceptions=True)
            assert [type(outcome).__name__ for outcome in outcomes].count("CancelledError") == 1
            assert resources_in_use(procore) == NOTHING
            assert count_token_requests(sandbox) == 1
            assert len(sandbox.requests.to("GET", ME)) == 49

    asyncio.run(calls())
