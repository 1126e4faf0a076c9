"""Signals that end a program: which ones the system has, and their delivery to an event loop or a child process."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
from collections.abc import Callable, Iterable
from pathlib import Path
from types import FrameType
from typing import Final, TypeAlias

__all__ = ["INTERRUPT", "TERMINATE", "Signal", "handled_signals", "is_sent_by_terminal", "send", "unwatch", "watch"]

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
