"""Measurements in processes of their own: pinned to the client's core, with nothing else on their heap."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from . import server
from .rounds import Show

#: What a measurement gives: numbers by the names of figures.
Figures = dict[str, float]

#: glibc's malloc maps and unmaps larger blocks each time, until one as large as this was freed once.
_MMAP_THRESHOLD_RISES = 8 << 20


class MeasurementError(Exception):
    """A measurement ended without figures; its process has told why."""


def measure(work: Callable[..., Figures], *arguments: Any, show: Show) -> Figures:
    """Return ``work(*arguments, show)``, run in a new process.

    Raises:
        MeasurementError: it failed.
    """
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(there, work, arguments), daemon=True)
    # Inherited: Ctrl-C is for this process, which then ends the other without a traceback of its own.
    interrupt = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        process.start()
    finally:
        signal.signal(signal.SIGINT, interrupt)
    there.close()
    try:
        while True:
            message = here.recv()
            if isinstance(message, dict):
                return message
            show(*message)
    except EOFError:
        raise MeasurementError(f"{work.__module__} failed.") from None
    finally:
        process.kill()
        process.join()


def _work(there: Connection, work: Callable[..., Figures], arguments: tuple[Any, ...]) -> None:
    server.pin(0)
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):  # some clients would look for 127.0.0.1 behind it
            del os.environ[name]
    bytearray(_MMAP_THRESHOLD_RISES)
    there.send(work(*arguments, lambda what, how_far: there.send((what, how_far))))
