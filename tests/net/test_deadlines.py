from __future__ import annotations

import asyncio
import math

import pytest

from aprocore.net.deadlines import DeadlineTimer
from tests.transports import until

pytestmark = pytest.mark.anyio


class Looking:
    """Looks after deadlines, and remembers when."""

    def __init__(self, *next_looks: float) -> None:
        self.looks: list[float] = []
        self.next_looks = iter(next_looks)

    def __call__(self, now: float) -> float:
        self.looks.append(now)
        return next(self.next_looks, math.inf)


def soon(seconds: float = 0.01) -> float:
    return asyncio.get_running_loop().time() + seconds


async def test_it_rings_when_it_should_and_once() -> None:
    looking = Looking()
    alarm = DeadlineTimer(looking)
    due = soon()
    alarm.ring_by(due)
    await until(lambda: looking.looks)
    assert looking.looks[0] >= due
    assert alarm.rings_at == math.inf
    await asyncio.sleep(0.02)
    assert len(looking.looks) == 1


async def test_it_is_only_ever_moved_nearer() -> None:
    alarm = DeadlineTimer(Looking())
    far, near = soon(100), soon(50)
    alarm.ring_by(far)
    alarm.ring_by(soon(200))
    assert alarm.rings_at == far
    alarm.ring_by(near)
    assert alarm.rings_at == near
    alarm.stop()


async def test_it_rings_again_when_the_look_says_so() -> None:
    looking = Looking(soon(0.01), soon(0.02))
    DeadlineTimer(looking).ring_by(soon(0))
    await until(lambda: len(looking.looks) == 3)


async def test_it_is_silent_after_it_was_stopped() -> None:
    looking = Looking()
    alarm = DeadlineTimer(looking)
    alarm.stop()
    alarm.ring_by(soon(0.005))
    alarm.stop()
    assert alarm.rings_at == math.inf
    await asyncio.sleep(0.02)
    assert looking.looks == []


async def test_any_number_of_deadlines_cost_one_timer(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[float] = []
    loop = asyncio.get_running_loop()
    call_at = loop.call_at
    monkeypatch.setattr(loop, "call_at", lambda when, *args: (made.append(when), call_at(when, *args))[1])
    alarm = DeadlineTimer(Looking())
    for number in range(10_000):
        alarm.ring_by(soon(100) + number / 1000)
    alarm.stop()
    assert len(made) == 1
