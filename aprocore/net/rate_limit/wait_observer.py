"""Observer of the waits for the rate limit, for all calls of a task and of the tasks that it creates."""

from __future__ import annotations

from contextvars import ContextVar
from typing import Protocol

from .limiter import Limiter

__all__ = ["RATE_LIMIT_WAITS", "WaitObserver"]


class WaitObserver(Protocol):
    """Object that is notified of waits, such as a batch that shows its progress."""

    def begin(self, limiter: Limiter) -> None:
        """Note that a call begins to wait for a permit."""

    def end(self, limiter: Limiter) -> None:
        """Note that a call ends its wait."""


RATE_LIMIT_WAITS: ContextVar[WaitObserver | None] = ContextVar("RATE_LIMIT_WAITS", default=None)
"""The observer of the current task; None without one."""
