"""Holding SIGTERM back for the moments in which a kill would lose a person's sign-in."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

__all__ = ["deferred_termination"]


class _Guard:
    def __init__(self) -> None:
        self.blocks = 0
        self.arrived = False

    def enter(self) -> None:
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
        if signal.getsignal(signal.SIGTERM) == self.remember:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
        if self.arrived:
            self.arrived = False
            signal.raise_signal(signal.SIGTERM)


_guard = _Guard()


@contextmanager
def deferred_termination() -> Iterator[None]:
    """Let the first SIGTERM wait until the block, and every other one open meanwhile, is left; a second one does not.

    Acts only in the main thread and only where nobody handles SIGTERM: an application that does decides for itself.
    SIGINT needs nothing: asyncio turns it into a cancellation, which a session outlives until its token is stored.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    _guard.enter()
    try:
        yield
    finally:
        _guard.leave()
