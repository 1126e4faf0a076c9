"""Holding SIGTERM back for the moments in which a kill would lose a person's sign-in."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

__all__ = ["deferred_sigterm", "sigterm_delivered"]


class _Guard:
    def __init__(self) -> None:
        self.blocks = 0
        self.arrived = False
        self.knows_of_forks = False

    def enter(self) -> None:
        if not self.knows_of_forks and hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=self.forget)
            self.knows_of_forks = True
        if self.blocks == 0 and signal.getsignal(signal.SIGTERM) == signal.SIG_DFL:
            signal.signal(signal.SIGTERM, self.remember)
        self.blocks += 1

    def remember(self, _number: int, _frame: FrameType | None) -> None:
        self.arrived = True
        signal.signal(signal.SIGTERM, signal.SIG_DFL)

    def leave(self) -> None:
        self.blocks -= 1
        if self.blocks:
            return
        self.restore()
        if self.arrived:
            self.arrived = False
            signal.raise_signal(signal.SIGTERM)

    def restore(self) -> None:
        if signal.getsignal(signal.SIGTERM) == self.remember:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)

    def forget(self) -> None:
        # A forked child has no part in what its parent has under way.
        self.blocks, self.arrived = 0, False
        self.restore()


_guard = _Guard()


def _in_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()


@contextmanager
def deferred_sigterm() -> Iterator[None]:
    """Let the first SIGTERM wait until the block, and every other one open meanwhile, is left; a second one does not.

    Acts only in the main thread and only where nobody handles SIGTERM: an application that does decides for itself.
    SIGINT needs nothing: asyncio turns it into a cancellation, which a session outlives until its token is stored.
    """
    if not _in_main_thread():
        yield
        return
    _guard.enter()
    try:
        yield
    finally:
        _guard.leave()


@contextmanager
def sigterm_delivered() -> Iterator[None]:
    """Let SIGTERM through for a pause inside of :func:`deferred_sigterm`."""
    if not _in_main_thread():
        yield
        return
    _guard.leave()
    try:
        yield
    finally:
        _guard.enter()
