from __future__ import annotations

import time

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
