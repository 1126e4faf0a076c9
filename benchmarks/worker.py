"""Measurements in processes of their own, pinned to the client's core, with nothing else on their heap."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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
    with running_process(work.__module__, _work, work, arguments) as connection:
        while True:
            message = connection.recv()
            if isinstance(message, dict):
                return message
            show(*message)


@contextmanager
def running_process(name: str, target: Callable[..., None], *arguments: Any) -> Iterator[Connection]:
    """Run ``target(connection, *arguments)`` in a new process, which ends with the block, and yield a connection to it.

    Raises:
        MeasurementError: the process ended first; the message says which by ``name``.
    """
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_start, args=(target, there, arguments), daemon=True)
    # Inherited: only this process handles Ctrl-C, once it has started the other one, which it ends without a traceback.
    blocked = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, blocked)
    there.close()
    try:
        yield here
    except (EOFError, BrokenPipeError, ConnectionResetError):
        raise MeasurementError(f"{name} failed; see the traceback above.") from None
    finally:
        process.kill()
        process.join()


def _start(target: Callable[..., None], connection: Connection, arguments: tuple[Any, ...]) -> None:
    server.pin(0)
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):  # some clients would call 127.0.0.1 through a proxy
            del os.environ[name]
    bytearray(_MMAP_THRESHOLD_RISES)
    target(connection, *arguments)


def _work(connection: Connection, work: Callable[..., Figures], arguments: tuple[Any, ...]) -> None:
    connection.send(work(*arguments, lambda what, how_far: connection.send((what, how_far))))
