from __future__ import annotations

import asyncio
import logging
import random
import re

import pytest

from aprocore.net.rate_limit.limiter import Limiter
from tests.support.rate_limited_server import RateLimitedServer, Traffic
from tests.support.virtual_time import VirtualClock, run


def waits_of(calls: int, *, spike: int, hourly: int, caplog: pytest.LogCaptureFixture, scale: float = 1) -> list[str]:
    """Run ``calls`` concurrently, and return the log messages."""

    async def work() -> None:
        clock = VirtualClock()
        limiter = Limiter(clock=clock, hourly_seconds=3600 * scale, spike_seconds=10 * scale)
        traffic = Traffic(
            limiter,
            RateLimitedServer.of(clock, "first_request", spike=spike, hourly=hourly, scale=scale),
            random.Random(0),
            latency=(0.01, 0.05),
        )
        await asyncio.gather(*(traffic.call(number) for number in range(calls)))

    with caplog.at_level(logging.INFO, "aprocore"):
        run(work())
    return [record.getMessage() for record in caplog.records if record.name == "aprocore.limits"]


def test_a_queue_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    (line,) = waits_of(2_000, spike=25, hourly=100_000, caplog=caplog)
    assert re.fullmatch(r"The 10-second limit of 25 calls is used up: calls wait for (\d|10) s", line)


def test_a_queue_is_logged_again_for_another_reason(caplog: pytest.LogCaptureFixture) -> None:
    first, second, *_ = waits_of(100, spike=25, hourly=60, caplog=caplog)
    assert first.startswith("The 10-second limit of 25 calls is used up: calls wait for ")
    assert second.startswith("The hourly limit of 60 calls is used up: calls wait for 35")


def test_a_short_wait_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    assert waits_of(50, spike=1_000, hourly=100_000, caplog=caplog) == []
    assert waits_of(50, spike=25, hourly=100_000, caplog=caplog, scale=0.09) == []
