"""Runner of hooks: plain and async methods, deadlines, and errors that must not hide an outcome."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeVar

from ..errors import DeadlineExceededError
from ..sansio.hooks import Hook
from .deadlines import within

__all__ = ["HookRunner", "HookTimeoutError", "is_async", "plain_result"]

T = TypeVar("T")

_log = logging.getLogger("aprocore.calls")


class HookTimeoutError(DeadlineExceededError):
    """The call's total timeout has passed while a hook ran."""


class HookRunner:
    """Hooks of one session, and the way in which their methods are called.

    Attributes:
        hooks: all of them.
        early: those whose ``on_request`` is async: called while the call holds nothing.
        late: the others, called right before the send.
    """

    def __init__(self, hooks: Sequence[Hook]) -> None:
        self.hooks: tuple[Hook, ...] = tuple(hooks)
        self.early: tuple[Hook, ...] = tuple(hook for hook in hooks if is_async(hook.on_request))
        self.late: tuple[Hook, ...] = tuple(hook for hook in hooks if not is_async(hook.on_request))

    async def result(self, result: T | Awaitable[T], seconds: float) -> T:
        """Return the result of a method; an async one is cancelled after ``seconds``.

        Raises:
            HookTimeoutError: they have passed.
        """
        if inspect.isawaitable(result):
            return await within(seconds, result, _cut_off)
        return result

    def notify(self, callback: Callable[..., Awaitable[None] | None], *args: Any) -> bool:
        """Call a plain method that observes an outcome; log its error, and return whether it succeeded."""
        try:
            plain_result(callback(*args), callback)
        except Exception:
            _log_failure(callback, args[0])
            return False
        return True

    async def notify_within(self, seconds: float, callback: Callable[..., Awaitable[None] | None], *args: Any) -> bool:
        """Call a method that observes an outcome; log its error, and return whether it succeeded.

        An async method is cancelled after ``seconds``.
        """
        try:
            await self.result(callback(*args), seconds)
        except Exception:
            _log_failure(callback, args[0])
            return False
        return True


def is_async(callback: Callable[..., Any]) -> bool:
    """Return whether a method is declared with ``async def``."""
    return inspect.iscoroutinefunction(callback)


def plain_result(result: T | Awaitable[T], callback: Callable[..., Any]) -> T:
    """Return the result of a plain method.

    Raises:
        TypeError: it must be awaited.
    """
    if inspect.isawaitable(result):
        if inspect.iscoroutine(result):
            result.close()
        raise TypeError(f"{callback.__qualname__} returned an awaitable; declare it with `async def`.")
    return result


def _cut_off() -> HookTimeoutError:
    return HookTimeoutError("The hook was cut off: the call's total timeout has passed.")


def _log_failure(callback: Callable[..., Any], subject: Any) -> None:
    # The request has been sent: a hook's error must not hide its outcome.
    _log.exception("Hook %s failed after %s", callback.__qualname__, subject.request)
