"""Checkpoint in Redis: runs that share it, kills, cancellation, and a Redis that is lost."""

from __future__ import annotations

import asyncio
import importlib.util
import pickle
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from aprocore import AmbiguousOutcomeError, ConfigurationError, NotFoundError, ServerError
from aprocore.batch import ProjectItems, RedisCheckpoint, Result, run
from aprocore.sandbox import Sandbox
from tests.support.redis_server import RedisServer, redis_server

pytestmark = pytest.mark.anyio

PASSWORD = "a-pass0word-of-redis"
URL = f"redis://user:{PASSWORD}@redis.example:6380/2"


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[RedisServer]:
    async with redis_server(tmp_path, PASSWORD) as server:
        yield server


class Calls:
    """Calls of any number of runs, with an error for some inputs."""

    def __init__(self, server: RedisServer) -> None:
        self.url = server.url
        self.made: list[int] = []
        self.errors: dict[int, Exception] = {}

    async def call(self, number: int) -> int:
        self.made.append(number)
        await asyncio.sleep(0)
        if number in self.errors:
            raise self.errors[number]
        return number

    async def results(self, inputs: Any, **options: Any) -> list[Result[int, int]]:
        options = {"key": str, "checkpoint": RedisCheckpoint(self.url, "test"), **options}
        return [result async for result in run(self.call, inputs, **options)]


@pytest.fixture
def calls(server: RedisServer) -> Calls:
    return Calls(server)


def outcomes(results: list[Result[int, int]]) -> list[tuple[int, str, bool]]:
    return sorted((result.input, result.applied, result.recorded) for result in results)


def test_mistakes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match="url is not the URL of a Redis"):
        RedisCheckpoint("https://redis.example", "test")
    with pytest.raises(ConfigurationError, match="name must be a non-empty string"):
        RedisCheckpoint(URL, "")
    checkpoint = RedisCheckpoint(URL, "test")
    assert repr(checkpoint) == "<RedisCheckpoint 'test' at redis.example:6380>"
    assert PASSWORD not in repr(vars(checkpoint))
    find: Any = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: None if name == "redis" else find(name, *rest))
    with pytest.raises(ConfigurationError, match=r'RedisCheckpoint requires .*pip install "aprocore\[redis\]"'):
        RedisCheckpoint(URL, "test")


def test_it_is_pickled_without_a_password_only() -> None:
    checkpoint = pickle.loads(pickle.dumps(RedisCheckpoint("redis://redis.example", "test", timeout=7)))
    assert (repr(checkpoint), checkpoint._timeout) == ("<RedisCheckpoint 'test' at redis.example:6379>", 7)
    with pytest.raises(TypeError, match="Pass the URL in an environment variable, and create the RedisCheckpoint in"):
        pickle.dumps(RedisCheckpoint(URL, "test"))


@pytest.mark.system
def test_redis_is_not_imported_without_a_checkpoint_in_it() -> None:
    code = "import aprocore.batch, sys; aprocore.batch.RedisCheckpoint; assert 'redis' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.system
async def test_runs_at_the_same_time_make_each_call_once(calls: Calls) -> None:
    results = await asyncio.gather(*(calls.results(range(200), concurrency=8) for _ in range(3)))
    assert Counter(calls.made) == Counter(range(200))
    own = [result for run_results in results for result in run_results if not result.recorded]
    assert sorted(result.input for result in own) == list(range(200))
    assert {result.applied for result in own} == {"yes"}
    assert await calls.results(range(200)) == []


@pytest.mark.system
async def test_the_next_run_skips_what_was_read_and_repeats_what_failed_without_effect(calls: Calls) -> None:
    calls.errors = {
        1: NotFoundError("no such vendor"),
        2: AmbiguousOutcomeError("the answer was lost"),
        3: ServerError("applied all the same", applied="yes"),
    }
    await calls.results(range(5))
    calls.errors.clear()
    calls.made.clear()
    results = await calls.results(range(6))
    assert sorted(calls.made) == [1, 5]
    assert outcomes(results) == [(1, "yes", False), (2, "unknown", True), (5, "yes", False)]
    assert any("the answer was lost" in str(result.error) for result in results)


@pytest.mark.system
async def test_what_a_killed_run_may_have_applied_is_not_sent_again(server: RedisServer) -> None:
    code = (
        "import asyncio, os, signal, sys\n"
        "from aprocore.batch import RedisCheckpoint, run\n"
        "begun = []\n"
        "async def call(number):\n"
        "    begun.append(number)\n"
        "    await asyncio.sleep(0 if number < 3 else 60)\n"
        "async def main():\n"
        "    async for result in run(call, range(9), key=str, checkpoint=RedisCheckpoint(sys.argv[1], 'test'),\n"
        "                            concurrency=4):\n"
        "        if result.input == 2:\n"
        "            while len(begun) < 7:\n"
        "                await asyncio.sleep(0.01)\n"
        "            os.kill(os.getpid(), signal.SIGKILL)\n"
        "asyncio.run(main())\n"
    )
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", code, server.url)
    assert await process.wait() == -9
    calls = Calls(server)
    results = await calls.results(range(9))
    # Of the first three the results may not have been read; four calls were in flight.
    assert [outcome for outcome in outcomes(results) if outcome[0] > 2] == [
        *((number, "unknown", True) for number in (3, 4, 5, 6)),
        *((number, "yes", False) for number in (7, 8)),
    ]
    assert {outcome[1:] for outcome in outcomes(results) if outcome[0] < 3} == {("yes", True)}
    assert sorted(calls.made) == [7, 8]


@pytest.mark.system
async def test_a_cancelled_call_is_unknown_until_it_is_settled(calls: Calls) -> None:
    async def hang(number: int) -> None:
        calls.made.append(number)
        await asyncio.get_running_loop().create_future()

    checkpoint = RedisCheckpoint(calls.url, "test")
    reading = asyncio.ensure_future(anext(run(hang, range(4), concurrency=2, key=str, checkpoint=checkpoint)))
    while len(calls.made) < 2:
        await asyncio.sleep(0.01)
    reading.cancel()
    await asyncio.wait({reading})
    calls.made.clear()
    await calls.results([2, 3])
    again = run(calls.call, range(4), key=str, checkpoint=checkpoint, ordered=True)
    results = [result async for result in again]
    assert outcomes(results) == [(0, "unknown", True), (1, "unknown", True)]
    await again.settle(results[0], "no")
    await again.settle(results[1], "yes")
    assert outcomes(await calls.results(range(4))) == [(0, "yes", False)]
    assert (sorted(calls.made[:2]), calls.made[2:]) == ([2, 3], [0])


@pytest.mark.system
async def test_a_call_that_was_not_begun_leaves_no_intent(calls: Calls) -> None:
    async def begun(number: int) -> int:
        raise AssertionError

    batch = run(begun, range(8), concurrency=8, key=str, checkpoint=RedisCheckpoint(calls.url, "test"))
    reading = asyncio.ensure_future(anext(batch))
    checkpoint: Any = batch._checkpoint
    while not checkpoint._begun:
        await asyncio.sleep(0)
    reading.cancel()
    await asyncio.wait({reading})
    assert batch.unfinished == []
    assert {outcome[1:] for outcome in outcomes(await calls.results(range(8)))} == {("yes", False)}


@pytest.mark.system
async def test_reads_are_repeated_unless_their_result_was_read(calls: Calls) -> None:
    calls.errors = {0: AmbiguousOutcomeError("lost")}
    await calls.results([0])
    await calls.results(range(3), reads=True)
    assert outcomes(await calls.results(range(4), reads=True)) == [(0, "no", False), (3, "no", False)]
    assert calls.made.count(0) == 3


@pytest.mark.system
async def test_two_inputs_with_one_key_are_refused(calls: Calls) -> None:
    with pytest.raises(ConfigurationError, match="Two inputs of the batch have the key '1'"):
        await calls.results([1, 2, 3, 1])
    assert calls.made.count(1) == 1


@pytest.mark.system
async def test_names_are_separate_until_they_are_cleared(calls: Calls) -> None:
    await calls.results(range(3))
    other = RedisCheckpoint(calls.url, "other")
    await calls.results(range(3), checkpoint=other)
    await other.clear()
    await calls.results(range(3), checkpoint=other)
    assert await calls.results(range(3)) == []
    assert Counter(calls.made) == {0: 3, 1: 3, 2: 3}


@pytest.mark.system
async def test_a_lost_redis_ends_the_run_and_no_call_is_made_without_its_intent(
    calls: Calls, server: RedisServer
) -> None:
    results: list[Result[int, int]] = []
    batch = run(calls.call, range(100), key=str, checkpoint=RedisCheckpoint(calls.url, "test"), concurrency=2)

    async def read() -> None:
        async for result in batch:
            results.append(result)
            if len(results) == 10:
                await server.kill()

    with pytest.raises(ConnectionError, match=r"the Redis at 127.0.0.1:\d+ cannot be used: ConnectionError") as caught:
        await read()
    assert PASSWORD not in str(caught.value)
    # Calls whose outcome could not be recorded have their results all the same.
    assert sorted(result.input for result in (*results, *batch.unfinished)) == sorted(calls.made)
    assert 10 <= len(calls.made) <= 14


@pytest.mark.system
async def test_a_lost_connection_is_opened_again(calls: Calls, server: RedisServer) -> None:
    import redis.asyncio

    async with redis.asyncio.Redis.from_url(server.url) as client:
        async for result in run(
            calls.call, range(20), key=str, checkpoint=RedisCheckpoint(calls.url, "test"), concurrency=1
        ):
            assert (result.applied, result.recorded) == ("yes", False)
            await client.execute_command("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes")
    assert calls.made == list(range(20))


@pytest.mark.system
async def test_a_wrong_password_says_so(calls: Calls) -> None:
    checkpoint = RedisCheckpoint(calls.url.replace(PASSWORD, "another"), "test")
    with pytest.raises(ConfigurationError, match="rejected the user or the password"):
        await calls.results(range(3), checkpoint=checkpoint)
    assert calls.made == []


@pytest.mark.system
async def test_lists_of_all_projects_go_on_by_another_process(server: RedisServer, sandbox: Sandbox) -> None:
    projects = list(sandbox.seed_data.projects)[:3]
    checkpoint = RedisCheckpoint(server.url, "rfis")
    async with sandbox.procore() as procore:

        def rfis() -> ProjectItems[Any]:
            return procore.across_projects(
                lambda site: site.rfis.list(per_page=10), projects, concurrency=1, checkpoint=checkpoint
            )

        lists = [await procore.rfis.list(project_id=project).all() for project in projects]
        wanted = {rfi.id for found in lists for rfi in found}
        async with rfis() as items:
            first = [(await anext(items))[1].id for _ in range(15)]
        before = len(sandbox.requests)
        second = [rfi.id async for _, rfi in rfis()]
        assert "page=2" in sandbox.requests[before].query
        assert {*first, *second} == wanted
        assert len(first) + len(second) == len(wanted) + 5
        assert [item async for item in rfis()] == []
        await checkpoint.clear()
        assert len([item async for item in rfis()]) == len(wanted)
