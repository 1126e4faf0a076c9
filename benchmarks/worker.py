"""Measurements in processes of their own, pinned to the client's core, with nothing else on their heap."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from . import server
from .rounds import Show

#: Measured values by the names of their figures.
Figures = dict[str, float]

#: glibc's malloc maps and unmaps large blocks each time, until a block of this size was freed once.
_MMAP_THRESHOLD_RISES = 8 << 20


class MeasurementError(Exception):
    """A measurement failed; its process has printed the traceback."""


def measure(work: Callable[..., Figures], *arguments: Any, show: Show) -> Figures:
    """Return ``work(*arguments, show)``, run in a new process.

    Raises:
        MeasurementError: the process ended without a result.
    """
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(sender, work, arguments), daemon=True)
    # Inherited: only this process handles Ctrl-C, and ends the other one without a traceback.
    interrupt = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        process.start()
    finally:
        signal.signal(signal.SIGINT, interrupt)
    sender.close()
    try:
        while True:
            message = receiver.recv()
            if isinstance(message, dict):
                return message
            show(*message)
    except EOFError:
        raise MeasurementError(f"{work.__module__} failed; see the traceback above.") from None
    finally:
        process.kill()
        process.join()


def _work(sender: Connection, work: Callable[..., Figures], arguments: tuple[Any, ...]) -> None:
    server.pin(0)
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):  # some clients would call 127.0.0.1 through a proxy
            del os.environ[name]
    bytearray(_MMAP_THRESHOLD_RISES)
    sender.send(work(*arguments, lambda what, how_far: sender.send((what, how_far))))
