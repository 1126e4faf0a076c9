"""A batch that is killed at ten points and goes on each time, with what the sandbox saw of it."""

from __future__ import annotations

import asyncio
import json
import os
import re
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from aprocore.batch import run
from aprocore.sandbox import Sandbox
from tests.load.batch_process import KILL_POINTS
from tests.support.memory import peak_memory
from tests.support.shell import environment_variables

pytestmark = [pytest.mark.anyio, pytest.mark.load]

CONCURRENCY = 6


async def run_process(sandbox: Sandbox, *arguments: Any) -> int | None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.load.batch_process", *map(str, arguments)),
        env={
            **os.environ,
            **environment_variables(sandbox),
            "PYTHONPATH": str(Path(__file__).parent.parent.parent),
            "XDG_STATE_HOME": "/nonexistent",
        },
    )
    return await process.wait()


async def test_batch_killed_at_ten_points_writes_nothing_twice(tmp_path: Path, whole: bool) -> None:
    inputs = 2_000 if whole else 500
    rounds = 3 if whole else 1
    checkpoint, log = tmp_path / "batch.db", tmp_path / "log"
    assert len(KILL_POINTS) == 10
    async with Sandbox() as sandbox:
        for point in [*KILL_POINTS] * rounds:
            assert await run_process(sandbox, checkpoint, log, inputs, CONCURRENCY, point) == -9, point
        assert await run_process(sandbox, checkpoint, log, inputs, CONCURRENCY) == 0
        before_last = log.stat().st_size
        assert await run_process(sandbox, checkpoint, log, inputs, CONCURRENCY) == 0
        async with sandbox.procore() as procore:
            vendors = await procore.directory.company_vendors.list().all()
        posts = sandbox.requests.to("POST", "/rest/v1.0/vendors")
    sent = Counter(int(number) for post in posts for number in re.findall(rb'"erp-([0-9]+)"', post.body))
    assert sum(sent.values()) == len(posts)
    # No input was sent twice: neither one whose outcome was known, nor one that may have been applied.
    assert set(sent.values()) == {1}
    stored = Counter(str(vendor.origin_id) for vendor in vendors if str(vendor.origin_id).startswith("erp-"))
    assert set(stored.values()) == {1}
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    results: dict[int, set[str]] = {}
    for number, applied, _ in lines:
        results.setdefault(number, set()).add(applied)
    # Each input has a result, and those that no call was made for are reported as unknown.
    assert results.keys() == set(range(inputs))
    assert all(len(outcomes) == 1 for outcomes in results.values())
    unknown = {number for number, outcomes in results.items() if outcomes == {"unknown"}}
    assert set(range(inputs)) - sent.keys() <= unknown
    assert len(unknown) <= CONCURRENCY * len(KILL_POINTS) * rounds
    # A complete batch yields the unknown ones again, and nothing else.
    last = [json.loads(line) for line in log.read_bytes()[before_last:].splitlines()]
    assert sorted(number for number, _, _ in last) == sorted(unknown)


async def test_a_batch_of_many_inputs_has_constant_memory(tmp_path: Path, whole: bool) -> None:
    inputs = 1_000_000 if whole else 100_000

    async def call(number: int) -> int:
        await asyncio.sleep(0)
        return number

    async def seconds(number: int, **options: Any) -> float:
        started = time.perf_counter()
        count = 0
        async for _ in run(call, iter(range(number)), **options):
            count += 1
        assert count == number
        return time.perf_counter() - started

    await seconds(1_000)
    with peak_memory() as peak:
        plain = await seconds(inputs)
        assert peak() < 2_000_000
        recorded = await seconds(inputs // 10, key=str, checkpoint=tmp_path / "batch.db", concurrency=64)
        assert peak() < 10_000_000
        print(f"{inputs / plain:,.0f} inputs/s, {inputs / 10 / recorded:,.0f} with a checkpoint; peak {peak():,} bytes")
