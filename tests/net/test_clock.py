"""Tests of the clock."""

from __future__ import annotations

import asyncio
import gc
import sys
import time

import pytest

from aprocore.net.clock import time_of


class EventLoop(asyncio.SelectorEventLoop):
    """Event loop with a time of its own."""

    def time(self) -> float:
        return 7.0


def test_time_of_an_event_loop_is_called_without_a_detour_unless_it_is_overridden() -> None:
    plain, overridden = asyncio.SelectorEventLoop(), EventLoop()
    try:
        assert time_of(plain) is time.monotonic
        assert time_of(overridden)() == 7.0
        plain.time = lambda: 8.0  # type: ignore[method-assign]
        assert time_of(plain)() == 8.0
    finally:
        plain.close()
        overridden.close()


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="there the dict does not slow the object down")
def test_time_of_an_event_loop_leaves_it_without_a_dict_object() -> None:
    loop = asyncio.SelectorEventLoop()
    try:
        time_of(loop)
        assert not [value for value in gc.get_referents(loop) if isinstance(value, dict) and "_ready" in value]
    finally:
        loop.close()
