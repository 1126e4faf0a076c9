from __future__ import annotations

import time

import pytest

from aprocore.errors import ConfigurationError
from aprocore.sandbox.clock import Clock


class TestClock:
    def test_is_real_time_at_first(self):
        before = time.time()
        assert before <= Clock().now() <= time.time()

    def test_advances_at_once_and_also_backwards(self):
        clock = Clock()
        start = clock.now()
        clock.advance(3600)
        assert 3600 <= clock.now() - start < 3660
        clock.advance(-7200)
        assert -3600 <= clock.now() - start < -3540
        assert repr(clock) == "<Clock -3600.000 s>"

    @pytest.mark.parametrize("seconds", [1e12, -1e11, float("inf"), float("nan")])
    def test_goes_nowhere_without_dates(self, seconds):
        clock = Clock()
        with pytest.raises(ConfigurationError, match="cannot be advanced by"):
            clock.advance(seconds)
        with pytest.raises(ConfigurationError, match="a pace of"):
            clock.run(float("inf"))
        assert abs(clock.offset) < 60

    def test_runs_faster_from_now_on(self, monkeypatch):
        real = [1_000.0]
        monkeypatch.setattr(time, "time", lambda: real[0])
        clock = Clock()
        clock.advance(50)
        clock.run(10)
        assert clock.now() == 1_050
        real[0] += 2
        assert clock.now() == 1_070
        clock.run(1)
        real[0] += 2
        clock.advance(-1)
        assert clock.now() == 1_071
