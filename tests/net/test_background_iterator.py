"""Asynchronous generators that are read from another thread."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncGenerator

import pytest

from aprocore.net.background_iterator import BackgroundIterator, EndOfItemsError


def test_items_come_in_order_and_then_the_end() -> None:
    threads = set()

    async def generate() -> AsyncGenerator[int, None]:
        for number in range(100):
            threads.add(threading.current_thread())
            yield number

    iterator = BackgroundIterator(generate, ahead=3)
    assert [iterator.get() for _ in range(100)] == [*range(100)]
    for _ in range(2):
        with pytest.raises(EndOfItemsError):
            iterator.get()
    iterator.close()
    assert threading.current_thread() not in threads
    (thread,) = threads
    assert not thread.is_alive()


def test_generator_is_only_ahead_of_its_reader_by_a_number_of_items() -> None:
    yielded = 0
    stuck = threading.Event()

    async def generate() -> AsyncGenerator[int, None]:
        nonlocal yielded
        asyncio.get_running_loop().call_later(0.05, stuck.set)
        while True:
            yielded += 1
            yield yielded

    iterator = BackgroundIterator(generate, ahead=2)
    assert iterator.get() == 1
    assert stuck.wait(10)
    # One was taken, two wait, and one has no room.
    assert yielded <= 4
    assert iterator.get() == 2
    iterator.close()


def test_error_of_the_generator_is_raised_after_its_items() -> None:
    async def generate() -> AsyncGenerator[int, None]:
        yield 1
        raise ValueError("broken")

    iterator = BackgroundIterator(generate)
    assert iterator.get() == 1
    for _ in range(2):
        with pytest.raises(ValueError, match="broken"):
            iterator.get()
    iterator.close()


def test_timeout_leaves_the_generator_running() -> None:
    go_on = threading.Event()

    async def generate() -> AsyncGenerator[int, None]:
        await asyncio.to_thread(go_on.wait, 10)
        yield 1

    iterator = BackgroundIterator(generate)
    with pytest.raises(TimeoutError):
        iterator.get(0.0)
    with pytest.raises(TimeoutError):
        iterator.get(0.001)
    go_on.set()
    assert iterator.get(10.0) == 1
    iterator.close()


@pytest.mark.parametrize("end", ["close", "cancel"])
def test_generator_is_closed_on_its_loop_when_it_is_ended_early(end: str) -> None:
    closed = threading.Event()

    async def generate() -> AsyncGenerator[int, None]:
        try:
            yield 1
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0.05)  # what close() waits for
            closed.set()

    iterator = BackgroundIterator(generate)
    assert iterator.get() == 1
    getattr(iterator, end)()
    with pytest.raises(EndOfItemsError):
        iterator.get(10.0)
    iterator.close()
    assert closed.is_set()


def test_iterator_that_was_not_begun_closes() -> None:
    async def generate() -> AsyncGenerator[int, None]:
        yield 1

    iterator = BackgroundIterator(generate)
    iterator.cancel()
    iterator.close()
    with pytest.raises(EndOfItemsError):
        iterator.get()
