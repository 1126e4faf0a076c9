"""Work that takes long on the event loop, done in steps between which other tasks run."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from typing import TypeVar
from weakref import WeakKeyDictionary

__all__ = ["run_in_steps"]

T = TypeVar("T")

# Held by the task that is doing such work: the steps of several tasks would add up in each iteration of the event loop.
_turns: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()


async def run_in_steps(steps: Generator[None, None, T]) -> T:
    """Run a generator to its end, and return its value.

    Other tasks run after each step. Of several tasks with such work one is served at a time, in the order in which they
    came. A task that is cancelled ends after the current step.
    """
    turn = _turns.setdefault(asyncio.get_running_loop(), asyncio.Lock())
    async with turn:
        while True:
            try:
                next(steps)
            except StopIteration as end:
                value: T = end.value
                return value
            await asyncio.sleep(0)
