"""``aprocore.batch.run``: results, bounds, errors and early ends."""

from __future__ import annotations

import asyncio
import gc
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

import aprocore
from aprocore import (
    AmbiguousOutcomeError,
    ConfigurationError,
    NotFoundError,
    Procore,
    SessionClosedError,
    StaticToken,
)
from aprocore.batch import Batch, BatchProgress, Result, batch_run, run
from aprocore.sandbox import Answer, ResetAfter, Sandbox
from tests.support.cases import cases
from tests.support.rate_limited_sandbox import PATH, RateLimitedSandbox, run_rate_limited

pytestmark = pytest.mark.anyio

VENDORS = "/rest/v1.0/vendors"


async def double(number: int) -> int:
    await asyncio.sleep(0)
    return 2 * number


class Gates:
    """Calls that end when the test says so."""

    def __init__(self) -> None:
        self.begun: list[int] = []
        self.cancelled: list[int] = []
        self._gates: dict[int, asyncio.Future[Any]] = {}

    async def call(self, number: int) -> int:
        self.begun.append(number)
        self._gates[number] = asyncio.get_running_loop().create_future()
        try:
            await self._gates[number]
        except asyncio.CancelledError:
            self.cancelled.append(number)
            raise
        return number

    async def end(self, number: int) -> None:
        self._gates[number].set_result(None)
        await settled()

    async def fail(self, number: int, error: Exception) -> None:
        self._gates[number].set_exception(error)
        await settled()


async def read(batch: Batch[Any, Any], results: list[Any]) -> None:
    """Append the results of a batch to a list, which has them if the batch raises an error too."""
    async for result in batch:
        results.append(result)  # noqa: PERF401


async def settled() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


async def test_each_input_of_an_iterable_or_async_iterable_has_one_result() -> None:
    async def numbers() -> AsyncIterator[int]:
        for number in range(100):
            yield number

    for inputs in (range(100), numbers()):
        results = [result async for result in run(double, inputs, concurrency=7)]
        assert sorted(result.input for result in results) == list(range(100))
        assert all(result == Result(result.input, 2 * result.input, None, "yes") for result in results)


async def test_results_come_as_they_end_or_in_order() -> None:
    for ordered, expected in ((False, [1, 0, 2]), (True, [0, 1, 2])):
        gates = Gates()
        batch = run(gates.call, range(3), ordered=ordered)
        first = asyncio.ensure_future(anext(batch))
        await settled()
        for number in (1, 0, 2):
            await gates.end(number)
        assert [(await first).input, *[result.input async for result in batch]] == expected


async def test_calls_may_end_at_once() -> None:
    async def call(number: int) -> int:
        return number

    for ordered in (False, True):
        assert [result.value async for result in run(call, range(40), ordered=ordered)] == list(range(40))
        assert [result.value async for result in run(call, [], ordered=ordered)] == []


async def test_concurrency_is_bounded_and_reached() -> None:
    gates = Gates()
    batch = run(gates.call, range(10), concurrency=3)
    first = asyncio.ensure_future(anext(batch))
    await settled()
    assert gates.begun == [0, 1, 2]
    assert batch.progress == BatchProgress(in_flight=3)
    await gates.end(1)
    assert gates.begun == [0, 1, 2, 3]
    await first
    await batch.aclose()


@pytest.mark.parametrize("ordered", [False, True])
async def test_inputs_are_pulled_only_as_results_are_read(ordered: bool) -> None:
    pulled = 0

    def numbers() -> Iterator[int]:
        nonlocal pulled
        while True:
            pulled += 1
            yield pulled

    async with run(double, numbers(), concurrency=4, ordered=ordered) as batch:
        for read in range(1, 20):
            await anext(batch)
            await settled()
            assert pulled <= read + 8


async def test_memory_does_not_depend_on_the_number_of_inputs() -> None:
    async def peak(number: int) -> int:
        gc.collect()
        tracemalloc.start()
        async for _ in run(double, range(number)):
            pass
        size = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return size

    await peak(50)
    assert await peak(2_000) < await peak(200) + 20_000


async def test_a_failed_input_does_not_end_the_run_and_says_whether_it_was_applied(sandbox: Sandbox) -> None:
    sandbox.faults.add("POST", VENDORS, Answer(422, body={"errors": {"name": ["is taken"]}}), skip=2)
    sandbox.faults.add("POST", VENDORS, ResetAfter(), skip=3)
    async with sandbox.procore() as procore:

        async def create(number: int) -> Any:
            return await procore.directory.company_vendors.create(vendor={"name": f"Vendor {number}"})

        batch = run(create, range(6), concurrency=1)
        results = [result async for result in batch]
    assert [result.applied for result in results] == ["yes", "yes", "no", "yes", "unknown", "yes"]
    assert isinstance(results[4].error, AmbiguousOutcomeError)
    assert len(sandbox.requests.to("POST", VENDORS)) == 6
    lines = str(batch.summary).splitlines()
    assert [line.split()[:2] for line in lines[:4]] == [
        ["done", "4"],
        ["failed", "1"],
        ["unknown", "1"],
        ["skipped", "0"],
    ]
    assert lines[4].split()[:2] == ["UnprocessableError", "1"]
    assert "is taken" in lines[4]


async def test_a_call_that_only_reads_takes_no_effect() -> None:
    async def call(number: int) -> None:
        if number:
            raise AmbiguousOutcomeError("lost")

    assert [result.applied async for result in run(call, range(2), reads=True)] == ["no", "no"]


async def test_a_programming_error_ends_the_run_after_the_calls_in_flight() -> None:
    gates = Gates()
    batch = run(gates.call, range(10), concurrency=3)
    results: list[Result[int, int]] = []
    reading = asyncio.ensure_future(read(batch, results))
    await settled()
    await gates.fail(1, KeyError("name"))
    assert not reading.done()
    await gates.end(0)
    await gates.end(2)
    with pytest.raises(KeyError, match="name"):
        await reading
    assert gates.begun == [0, 1, 2]
    assert [(result.input, result.applied) for result in results] == [(1, "unknown"), (0, "yes"), (2, "yes")]
    assert batch.unfinished == []


async def test_other_exceptions_can_be_failures_of_their_input() -> None:
    async def call(number: int) -> None:
        raise KeyError(number)

    results = [result async for result in run(call, range(3), failures=LookupError)]
    assert [result.applied for result in results] == ["unknown"] * 3


async def test_a_closed_session_ends_the_run() -> None:
    procore = Procore(StaticToken("unused"))
    await procore.aclose()
    results: list[Result[str, Any]] = []
    with pytest.raises(SessionClosedError):
        await read(run(procore.get, ["/rest/v1.0/me"] * 50, concurrency=2), results)
    assert 1 <= len(results) <= 2
    assert results[0].applied == "no"


async def test_an_exception_of_the_inputs_is_raised_after_the_results_before_it() -> None:
    def inputs() -> Iterator[int]:
        yield from range(3)
        raise OSError("disk")

    results: list[Result[int, int]] = []
    with pytest.raises(OSError, match="disk"):
        await read(run(double, inputs(), concurrency=2, ordered=True), results)
    assert [result.input for result in results] == [0, 1, 2]


async def test_an_error_does_not_wait_for_inputs_that_never_come() -> None:
    async def inputs() -> AsyncIterator[int]:
        yield 0
        await asyncio.get_running_loop().create_future()

    async def call(number: int) -> None:
        await settled()
        raise KeyError(number)

    with pytest.raises(KeyError):
        async for _ in run(call, inputs()):
            pass


@pytest.mark.parametrize("reads", [False, True])
async def test_leaving_early_cancels_what_is_in_flight_and_says_what_may_have_been_applied(reads: bool) -> None:
    gates = Gates()
    tasks = asyncio.all_tasks()
    async with run(gates.call, range(10), concurrency=3, reads=reads) as batch:
        first = asyncio.ensure_future(anext(batch))
        await settled()
        await gates.end(0)
        await first
        await gates.end(1)
    assert sorted(gates.cancelled) == [2, 3, 4]
    applied = "no" if reads else "unknown"
    of_ended = "no" if reads else "yes"
    assert [(result.input, result.applied) for result in batch.unfinished] == [
        (1, of_ended), (2, applied), (3, applied), (4, applied),
    ]  # fmt: skip
    assert asyncio.all_tasks() - tasks <= {first}


async def test_breaking_out_of_the_loop_cancels_what_is_in_flight() -> None:
    gates = Gates()
    tasks = asyncio.all_tasks()

    async def call(number: int) -> int:
        return await gates.call(number) if number else number

    async for _ in run(call, range(10), concurrency=3):
        break
    await settled()
    assert sorted(gates.cancelled) == gates.begun
    assert gates.begun
    assert asyncio.all_tasks() == tasks


async def test_cancelling_the_consumer_leaks_no_task() -> None:
    gates = Gates()
    tasks = asyncio.all_tasks()
    batch = run(gates.call, range(10), concurrency=3)
    reading = asyncio.ensure_future(read(batch, []))
    await settled()
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    assert sorted(gates.cancelled) == [0, 1, 2]
    assert [result.applied for result in batch.unfinished] == ["unknown"] * 3
    assert asyncio.all_tasks() == tasks


async def test_a_call_that_cancels_itself_ends_the_run() -> None:
    async def call(number: int) -> None:
        raise asyncio.CancelledError

    with pytest.raises(RuntimeError, match="cancelled itself"):
        async for _ in run(call, range(3)):
            pass


async def test_a_task_that_the_program_cancels_ends_the_run() -> None:
    gates = Gates()
    tasks = asyncio.all_tasks()
    batch = run(gates.call, range(10), concurrency=2)
    reading = asyncio.ensure_future(read(batch, []))
    await settled()
    workers = asyncio.all_tasks() - tasks - {reading}
    workers.pop().cancel()
    await settled()
    [other] = {0, 1} - set(gates.cancelled)
    await gates.end(other)
    with pytest.raises(RuntimeError, match="cancelled by the program"):
        await reading
    assert [(result.input, result.applied) for result in batch.unfinished] == [(1 - other, "unknown")]


async def test_progress_is_called_at_the_end_and_may_be_async(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch_run, "INTERVAL", 0.0)
    shown: list[BatchProgress] = []

    async def show(progress: BatchProgress) -> None:
        shown.append(progress)

    async def call(number: int) -> None:
        await settled()
        if number == 3:
            raise NotFoundError("gone")

    async for _ in run(call, range(5), concurrency=2, progress=show):
        pass
    assert shown[0].in_flight == 2
    assert shown[-1] == BatchProgress(done=4, failed=1)
    assert str(shown[-1]) == "4 done, 1 failed, 0 unknown, 0 in flight"


async def test_an_exception_of_progress_ends_the_run() -> None:
    def show(progress: BatchProgress) -> None:
        raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        async for _ in run(double, iter(int, 1), progress=show):
            pass


def test_progress_says_until_when_calls_wait_for_the_rate_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch_run, "INTERVAL", 0.0)

    async def test(limited: RateLimitedSandbox) -> None:
        shown: list[BatchProgress] = []
        async with limited.session() as procore:
            started = limited.clock.time()
            async for result in run(procore.get, [PATH] * 40, concurrency=10, progress=shown.append):
                assert result.error is None
        waits = [progress for progress in shown if progress.waiting and progress.waiting_until is not None]
        assert waits
        assert all(started <= (progress.waiting_until or 0.0) <= started + 20 for progress in waits)
        assert "waiting for the rate limit until" in str(waits[-1])
        assert shown[-1].waiting == 0
        assert limited.refused == 0

    run_rate_limited(monkeypatch, test, latency=0.0)


@cases(
    ("options", "message"),
    [
        ({"inputs": "abc"}, "inputs must be an iterable or an async iterable, not a str"),
        ({"inputs": 5}, "inputs must be an iterable"),
        ({"concurrency": 0}, "concurrency must be at least 1, got 0"),
        ({"concurrency": True}, "concurrency must be at least 1, got True"),
        ({"call": 5}, "call must be a function, not an int"),
        ({"key": "id"}, "key must be a function, not a str"),
        ({"checkpoint": "a"}, "A checkpoint needs key"),
    ],
)
def test_invalid_arguments_are_refused(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        run(**{"call": double, "inputs": [], **options})


def test_the_package_is_loaded_on_first_use() -> None:
    assert aprocore.batch.run is run
