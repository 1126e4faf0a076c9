"""Deferred SIGTERM: the signal is delayed while a kill would lose a user's refresh token."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from .processes import after_fork_in_child

# Seconds that SIGTERM is deferred at most. A container is killed 10 s after it.
MAX_DEFERRAL = 5.0

__all__ = ["deferred_sigterm", "sigterm_delivered"]


class _SigtermGuard:
    """Reference-counted SIGTERM handler of the process."""

    def __init__(self) -> None:
        self.blocks = 0
        self.received = False
        self.fork_hook_registered = False
        self.timer: threading.Timer | None = None

    def enter(self) -> None:
        if not self.fork_hook_registered:
            after_fork_in_child(self.reset)
            self.fork_hook_registered = True
        if self.blocks == 0 and signal.getsignal(signal.SIGTERM) == signal.SIG_DFL:
            signal.signal(signal.SIGTERM, self.handle)
        self.blocks += 1

    def handle(self, _number: int, _frame: FrameType | None) -> None:
        self.received = True
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        # A token endpoint that does not answer must not keep the process alive.
        self.timer = threading.Timer(MAX_DEFERRAL, os.kill, (os.getpid(), signal.SIGTERM))
        self.timer.daemon = True
        self.timer.start()

    def leave(self) -> None:
        self.blocks -= 1
        if self.blocks:
            return
        self.restore()
        if self.timer is not None:
            self.timer.cancel()
            self.timer = None
        if self.received:
            self.received = False
            signal.raise_signal(signal.SIGTERM)

    def restore(self) -> None:
        if signal.getsignal(signal.SIGTERM) == self.handle:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)

    def reset(self) -> None:
        # The blocks belong to the parent process, not to its forked child.
        self.blocks, self.received, self.timer = 0, False, None
        self.restore()


_guard = _SigtermGuard()


def _in_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()


@contextmanager
def deferred_sigterm() -> Iterator[None]:
    """Defer the first SIGTERM until this block and all concurrent ones are left, for ``MAX_DEFERRAL`` seconds at most.

    A second SIGTERM acts immediately.

    Only in the main thread, and only if SIGTERM has its default action: an application's own handler is left alone.
    SIGINT needs no guard: asyncio turns it into a cancellation, which a session survives until its token is stored.
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
    """Deliver SIGTERM immediately again inside of :func:`deferred_sigterm`, for the duration of a wait."""
    if not _in_main_thread():
        yield
        return
    _guard.leave()
    try:
        yield
    finally:
        _guard.enter()
