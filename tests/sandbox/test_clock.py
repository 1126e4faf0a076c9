from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from aprocore.errors import ConfigurationError
from aprocore.sandbox.clock import SandboxClock
from aprocore.sansio.decoding.datetimes import from_unix_time


class TestClock:
    def test_starts_with_real_time(self):
        before = time.time()
        assert before <= SandboxClock().now() <= time.time()

    def test_moves_forward_and_back(self):
        clock = SandboxClock()
        start = clock.now()
        clock.advance(3600)
        assert 3600 <= clock.now() - start < 3660
        clock.advance(-7200)
        assert -3600 <= clock.now() - start < -3540
        assert repr(clock) == "<SandboxClock -3600.000 s>"

    def test_runs_faster_from_now_on(self, monkeypatch):
        real = [1_000.0]
        monkeypatch.setattr(time, "time", lambda: real[0])
        clock = SandboxClock()
        clock.advance(50)
        clock.run(10)
        assert clock.now() == 1_050
        real[0] += 2
        assert clock.now() == 1_070
        clock.run(1)
        real[0] += 2
        clock.advance(-1)
        assert clock.now() == 1_071

    @pytest.mark.parametrize("seconds", [1e12, -1e12, float("inf"), float("-inf"), float("nan")])
    def test_rejects_unrepresentable_years(self, seconds):
        clock = SandboxClock()
        with pytest.raises(ConfigurationError, match="the years 1970 to 9899"):
            clock.advance(seconds)
        assert abs(clock.offset) < 60

    @pytest.mark.parametrize("pace", [-1, float("inf"), float("nan")])
    def test_rejects_invalid_paces(self, pace):
        clock = SandboxClock()
        with pytest.raises(ConfigurationError, match="0 to stop the clock"):
            clock.run(pace)
        assert clock.pace == 1

    def test_stops_at_the_last_year_and_can_be_moved_back(self, monkeypatch):
        real = [1_000.0]
        monkeypatch.setattr(time, "time", lambda: real[0])
        clock = SandboxClock()
        clock.run(1e9)
        real[0] += 1_000
        end = clock.now()
        # Before midnight by a part of a second.
        assert from_unix_time(int(end)) == datetime(9899, 12, 31, 23, 59, 59, tzinfo=UTC)
        assert clock.seconds_until(end + 1) is None
        clock.run(1)
        clock.advance(-10)
        assert clock.now() == end - 10
        real[0] += 2
        assert clock.now() == end - 8

    def test_stops_at_1970_when_real_time_steps_back(self, monkeypatch):
        real = [1_000.0]
        monkeypatch.setattr(time, "time", lambda: real[0])
        clock = SandboxClock()
        clock.run(1e9)
        real[0] -= 1
        assert clock.now() == 0
