from __future__ import annotations

import asyncio
import math
import time
from typing import Any

import pytest

from aprocore.net import deadlines
from aprocore.net.deadlines import DeadlineTimer
from tests.support.transports import until

pytestmark = pytest.mark.anyio


class Checks:
    """Deadline check that records the times of its calls."""

    def __init__(self, *next_deadlines: float) -> None:
        self.times: list[float] = []
        self.next_deadlines = iter(next_deadlines)

    def __call__(self, now: float) -> float:
        self.times.append(now)
        return next(self.next_deadlines, math.inf)


def soon(seconds: float = 0.01) -> float:
    return asyncio.get_running_loop().time() + seconds


async def test_timer_fires_once_when_due() -> None:
    checks = Checks()
    timer = DeadlineTimer(checks)
    due = soon()
    timer.schedule(due)
    await until(lambda: checks.times)
    assert checks.times[0] >= due
    assert timer.due_at == math.inf
    await asyncio.sleep(0.02)
    assert len(checks.times) == 1


def test_timer_fires_once_with_a_coarse_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    async def due_checks() -> list[bool]:
        loop: Any = asyncio.get_running_loop()
        monkeypatch.setattr(loop, "_clock_resolution", 100.0)
        checks = Checks()
        due = soon(50)
        DeadlineTimer(checks).schedule(due)
        for _ in range(5):
            await asyncio.sleep(0)
        return [checked >= due for checked in checks.times]

    assert time.get_clock_info("monotonic").resolution <= deadlines.RESOLUTION
    monkeypatch.setattr(deadlines, "RESOLUTION", 100.0)
    with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:  # uvloop has no such resolution
        assert runner.run(due_checks()) == [True]


async def test_timer_is_only_rescheduled_to_an_earlier_time() -> None:
    timer = DeadlineTimer(Checks())
    far, near = soon(100), soon(50)
    timer.schedule(far)
    timer.schedule(soon(200))
    assert timer.due_at == far
    timer.schedule(near)
    assert timer.due_at == near
    timer.stop()


async def test_timer_is_rescheduled_to_the_deadline_that_the_check_returns() -> None:
    checks = Checks(soon(0.01), soon(0.02))
    DeadlineTimer(checks).schedule(soon(0))
    await until(lambda: len(checks.times) == 3)


async def test_timer_does_not_fire_after_stop() -> None:
    checks = Checks()
    timer = DeadlineTimer(checks)
    timer.stop()
    timer.schedule(soon(0.005))
    timer.stop()
    assert timer.due_at == math.inf
    await asyncio.sleep(0.02)
    assert checks.times == []


async def test_any_number_of_deadlines_use_one_timer(monkeypatch: pytest.MonkeyPatch) -> None:
    timers: list[float] = []
    loop = asyncio.get_running_loop()
    call_at = loop.call_at
    monkeypatch.setattr(loop, "call_at", lambda when, *args: (timers.append(when), call_at(when, *args))[1])
    timer = DeadlineTimer(Checks())
    for number in range(10_000):
        timer.schedule(soon(100) + number / 1000)
    timer.stop()
    assert len(timers) == 1
