"""Checkpoint of a batch: what the next run does with each input."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aprocore import AmbiguousOutcomeError, ConfigurationError, NotFoundError, ServerError
from aprocore.batch import Batch, Result, run
from aprocore.state.sqlite_file import SQLiteFile

pytestmark = pytest.mark.anyio


class Calls:
    """Calls whose inputs are noted, with an error for some."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.made: list[int] = []
        self.errors: dict[int, Exception] = {}

    async def call(self, number: int) -> int:
        self.made.append(number)
        await asyncio.sleep(0)
        if number in self.errors:
            raise self.errors[number]
        return number

    def batch(self, inputs: Any, **options: Any) -> Batch[int, int]:
        return run(self.call, inputs, key=lambda number: number, checkpoint=self.path, **options)

    async def results(self, inputs: Any, **options: Any) -> list[Result[int, int]]:
        """Run a batch to its end, and return its results; ``made`` has the calls of this run."""
        self.made.clear()
        return [result async for result in self.batch(inputs, **options)]


@pytest.fixture
def calls(tmp_path: Path) -> Calls:
    return Calls(tmp_path / "batch.db")


def states(path: Path) -> dict[str, str]:
    connection = sqlite3.connect(path)
    rows = dict(connection.execute("SELECT key, state FROM inputs"))
    connection.close()
    return rows


async def test_the_next_run_skips_what_was_read_and_repeats_what_failed_without_effect(calls: Calls) -> None:
    calls.errors = {
        1: NotFoundError("no such vendor"),
        2: AmbiguousOutcomeError("the answer was lost"),
        3: ServerError("applied all the same", applied="yes"),
    }
    results = await calls.results(range(5))
    assert sorted((result.input, result.applied) for result in results) == [
        (0, "yes"), (1, "no"), (2, "unknown"), (3, "yes"), (4, "yes"),
    ]  # fmt: skip
    calls.errors.clear()
    results = await calls.results(range(6), ordered=True)
    assert calls.made == [1, 5]
    assert [(result.input, result.applied, result.recorded) for result in results] == [
        (1, "yes", False), (2, "unknown", True), (5, "yes", False),
    ]  # fmt: skip
    assert "the answer was lost" in str(results[1].error)


async def test_the_intent_is_on_the_disk_before_the_call_and_the_outcome_before_the_result(tmp_path: Path) -> None:
    path, seen = tmp_path / "batch.db", []

    def on_disk() -> dict[str, str]:
        # The file is locked: its copy is what would be left of it after a kill.
        for suffix in ("", "-wal"):
            (tmp_path / f"copy{suffix}").write_bytes(Path(f"{path}{suffix}").read_bytes())
        return states(tmp_path / "copy")

    async def call(number: int) -> None:
        seen.append(on_disk())

    async with run(call, range(1), key=str, checkpoint=path) as batch:
        await anext(batch)
        assert seen == [{"0": "intent"}]
        assert on_disk() == {"0": "applied"}
        with pytest.raises(StopAsyncIteration):
            await anext(batch)
    assert states(path) == {"0": "delivered"}
    assert os.name == "nt" or stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_a_result_that_was_not_read_is_yielded_again_without_a_call(calls: Calls) -> None:
    async with calls.batch(range(3), concurrency=1) as batch:
        async for result in batch:
            if result.input == 1:
                break
    results = await calls.results(range(3), ordered=True)
    assert calls.made == [2] or calls.made == []
    assert [(result.input, result.applied) for result in results] == [(1, "yes"), (2, "yes")]
    assert results[0].recorded


async def test_a_call_that_was_cancelled_is_not_made_again_until_it_is_settled(calls: Calls) -> None:
    async def hang(number: int) -> None:
        calls.made.append(number)
        await asyncio.get_running_loop().create_future()

    batch = run(hang, range(4), concurrency=2, key=str, checkpoint=calls.path)
    reading = asyncio.ensure_future(anext(batch))
    while len(calls.made) < 2:
        await asyncio.sleep(0)
    reading.cancel()
    await asyncio.wait({reading})
    assert states(calls.path) == {"0": "intent", "1": "intent"}
    await calls.results(range(4))
    again = calls.batch(range(4), ordered=True)
    results = [result async for result in again]
    assert [(result.input, result.applied) for result in results] == [(0, "unknown"), (1, "unknown")]
    await again.settle(results[0], "no")
    await again.settle(results[1], "yes")
    assert [result.input for result in await calls.results(range(4))] == [0]
    assert calls.made == [0]


async def test_a_call_that_was_not_begun_leaves_no_intent(calls: Calls) -> None:
    batch = calls.batch(range(4), concurrency=4)
    reading = asyncio.ensure_future(anext(batch))
    checkpoint = batch._checkpoint
    assert checkpoint is not None
    while not checkpoint._begun:
        await asyncio.sleep(0)  # then the intents are being written in the thread
    assert calls.made == []
    reading.cancel()
    await asyncio.wait({reading})
    assert calls.made == []
    assert states(calls.path) == {}
    assert batch.unfinished == []


async def test_reads_are_repeated_unless_their_result_was_read(calls: Calls) -> None:
    calls.errors = {0: AmbiguousOutcomeError("lost")}
    async with calls.batch(range(4), reads=True, ordered=True) as batch:
        async for result in batch:
            if result.input == 2:
                break
    assert states(calls.path) == {"1": "delivered"}
    results = await calls.results(range(4), reads=True, ordered=True)
    assert [result.input for result in results] == [0, 2, 3]
    assert [result.value for result in results] == [None, 2, 3]


async def test_two_inputs_with_one_key_are_refused(calls: Calls) -> None:
    with pytest.raises(ConfigurationError, match="Two inputs of the batch have the key '1'"):
        await calls.results([1, 2, 3, 1])
    assert calls.made.count(1) == 1


@pytest.mark.parametrize("key", [lambda number: None, lambda number: True, lambda number: 1.5])
async def test_a_key_that_is_neither_number_nor_text_is_refused(calls: Calls, key: Callable[[int], Any]) -> None:
    with pytest.raises(ConfigurationError, match="key must return an int or a str"):
        async for _ in run(calls.call, [1], key=key, checkpoint=calls.path):
            pass
    assert calls.made == []


async def test_one_run_at_a_time_uses_a_checkpoint(calls: Calls) -> None:
    async with calls.batch(range(3), concurrency=1) as batch:
        await anext(batch)
        with pytest.raises(ConfigurationError, match=r"checkpoint .*batch.db can't be used: database is locked"):
            await calls.results(range(3))


async def test_a_checkpoint_that_cannot_be_used_ends_the_run_before_any_call(calls: Calls) -> None:
    calls.path.mkdir()
    with pytest.raises(ConfigurationError, match=r"checkpoint .*batch.db can't be opened"):
        await calls.results(range(3))
    assert calls.made == []


async def test_a_full_disk_ends_the_run_and_no_call_is_made_without_its_intent(
    calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare = SQLiteFile._prepare

    def prepare_small(self: SQLiteFile, connection: sqlite3.Connection) -> None:
        prepare(self, connection)
        connection.execute("PRAGMA max_page_count = 4")

    monkeypatch.setattr(SQLiteFile, "_prepare", prepare_small)
    results: list[int] = []

    async def read() -> None:
        async for result in calls.batch(range(10_000)):
            results.append(result.input)  # noqa: PERF401 -- the error must not lose them

    with pytest.raises(ConfigurationError, match="disk is full"):
        await read()
    monkeypatch.undo()
    assert {str(number) for number in calls.made} <= states(calls.path).keys()
    # A call whose outcome could not be recorded has its result all the same.
    assert sorted(results) == sorted(calls.made)
    before = set(calls.made)
    again = await calls.results(range(1_000))
    assert not before & set(calls.made)
    assert {result.input for result in again if result.applied == "unknown"} <= before


async def test_settling_needs_a_checkpoint(calls: Calls) -> None:
    batch = run(calls.call, [1])
    result = await anext(batch)
    with pytest.raises(ConfigurationError, match=r"settle\(\) needs a batch with a checkpoint"):
        await batch.settle(result, "yes")
    await batch.aclose()
    batch = calls.batch([1])
    result = await anext(batch)
    with pytest.raises(ConfigurationError, match="applied must be 'yes' or 'no', got 'unknown'"):
        await batch.settle(result, "unknown")  # type: ignore[arg-type] # wrong on purpose
    await batch.aclose()
