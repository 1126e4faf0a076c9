"""Signals that end a program: which ones the system has, and their delivery to an event loop or a child process."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any, Final, TypeAlias

__all__ = [
    "INTERRUPT",
    "TERMINATE",
    "Signal",
    "also_watched",
    "handled_signals",
    "is_sent_by_terminal",
    "send",
    "unwatch",
    "watch",
]

Signal: TypeAlias = signal.Signals
INTERRUPT: Final = signal.SIGINT
TERMINATE: Final = signal.SIGTERM

# SIGBREAK is Ctrl-Break on Windows, and what a program gets when its console is closed.
_ENDING = ("SIGTERM", "SIGHUP", "SIGBREAK")


def handled_signals(*, interrupt: bool = False) -> list[Signal]:
    """Return the signals of this system that end a program and are not ignored (``nohup``).

    Args:
        interrupt: whether to include Ctrl-C.
    """
    names = (*(("SIGINT",) if interrupt else ()), *_ENDING)
    numbers = [number for number in Signal if number.name in names]
    return [number for number in numbers if signal.getsignal(number) is not signal.SIG_IGN]


def watch(loop: asyncio.AbstractEventLoop, numbers: Iterable[Signal], callback: Callable[[Signal], None]) -> None:
    """Call ``callback`` on the event loop for each of these signals that the process receives."""
    for number in numbers:
        try:
            loop.add_signal_handler(number, callback, number)
        except NotImplementedError:  # on Windows
            signal.signal(number, _handler(loop, callback))


def _handler(
    loop: asyncio.AbstractEventLoop, callback: Callable[[Signal], None]
) -> Callable[[int, FrameType | None], None]:
    def handle(number: int, _frame: FrameType | None) -> None:
        with contextlib.suppress(RuntimeError):  # the event loop has ended meanwhile
            loop.call_soon_threadsafe(callback, Signal(number))

    return handle


def unwatch(loop: asyncio.AbstractEventLoop, numbers: Iterable[Signal]) -> None:
    """Restore the default action of these signals."""
    for number in numbers:
        try:
            loop.remove_signal_handler(number)
        except NotImplementedError:
            signal.signal(number, signal.default_int_handler if number == INTERRUPT else signal.SIG_DFL)


def send(process: int, number: Signal) -> None:
    """Send a signal to a process that may have ended; on Windows this ends it at once."""
    with contextlib.suppress(OSError):
        os.kill(process, number)


def is_sent_by_terminal(number: Signal) -> bool:
    """Return whether the terminal sends this signal to the child processes too, as it does in the foreground group."""
    if number == TERMINATE:
        return False
    if not hasattr(os, "tcgetpgrp"):
        return True  # a console of Windows sends Ctrl-C and Ctrl-Break to all of its processes
    try:
        with Path("/dev/tty").open("rb", buffering=0) as terminal:
            return os.tcgetpgrp(terminal.fileno()) == os.getpgrp()
    except OSError:
        return False


@contextlib.contextmanager
def also_watched(
    loop: asyncio.AbstractEventLoop, numbers: Iterable[Signal], callback: Callable[[Signal], object]
) -> Iterator[None]:
    """Call ``callback`` on the event loop too for each of these signals that another part of the program handles.

    The handlers of a server stay in charge: they are called as before, and those of a loop, which are called through
    its wakeup file descriptor, are not touched. Only the main thread can watch signals; in others nothing happens.
    """
    replaced: list[tuple[Signal, Any, Any]] = []
    if threading.current_thread() is threading.main_thread():
        for number in numbers:
            handler = signal.getsignal(number)
            if callable(handler) and handler is not signal.default_int_handler:
                replaced.append((number, handler, _chained(loop, callback, handler)))
                signal.signal(number, replaced[-1][2])
    try:
        yield
    finally:
        for number, handler, own in replaced:
            if signal.getsignal(number) is own:
                signal.signal(number, handler)


def _chained(
    loop: asyncio.AbstractEventLoop, callback: Callable[[Signal], object], handler: Callable[[int, Any], object]
) -> Callable[[int, FrameType | None], None]:
    def handle(number: int, frame: FrameType | None) -> None:
        with contextlib.suppress(RuntimeError):  # the event loop has ended meanwhile
            loop.call_soon_threadsafe(callback, Signal(number))
        handler(number, frame)

    return handle
