"""Limits of one call: timeout, retries, and the wait for the rate limit."""

from __future__ import annotations

import asyncio
import math

import attrs

from .net.transport import Timeout
from .options import check_seconds, check_types
from .sansio.attempts import AttemptState, CallObserver
from .sansio.messages import Request
from .sansio.retries import RetryPolicy
from .unset import UNSET, Unset

__all__ = ["Bounds", "max_wait_of"]


@attrs.frozen(kw_only=True)
class Bounds:
    """Limits of one call: timeouts, retries and waits."""

    timeout: Timeout
    retry: RetryPolicy
    max_wait: float | None = None
    """Seconds that the call may wait for the rate limit; None waits without limit."""
    chosen_timeout: bool = False
    """Whether the caller set the timeout; if so, it also bounds the wait after a 429."""
    urgent: bool = False
    """Whether the call goes ahead of others that wait for the rate limit."""
    idempotent: bool = False
    """Whether the caller declares the call idempotent, regardless of its method."""

    def replace(
        self,
        timeout: Timeout | float | None,
        retry: RetryPolicy | None,
        max_wait: float | Unset | None,
        urgent: bool,
        idempotent: bool,
    ) -> Bounds:
        """Return the limits of a call that passes options of its own.

        Raises:
            ConfigurationError: one of them is invalid.
        """
        if max_wait is not UNSET and max_wait is not None:
            check_seconds("max_wait", max_wait)
        check_types(urgent=urgent, idempotent=idempotent, retry=self.retry if retry is None else retry)
        return Bounds(
            timeout=self.timeout if timeout is None else Timeout.of(timeout),
            retry=retry or self.retry,
            max_wait=self.max_wait if max_wait is UNSET else max_wait,
            chosen_timeout=self.chosen_timeout or timeout is not None,
            urgent=urgent,
            idempotent=idempotent,
        )

    def new_state(
        self,
        request: Request,
        trusted: bool = True,
        limited: bool = True,
        spent: float = 0.0,
        call: CallObserver | None = None,
    ) -> AttemptState:
        """Return the state of a call with these limits; for the arguments see :class:`AttemptState`."""
        return AttemptState(request, self.retry, self.timeout.total, trusted, limited, self.idempotent, spent, call)


def max_wait_of(state: AttemptState, bounds: Bounds) -> float | None:
    """Return the seconds that a call may wait for the rate limit; None for no limit."""
    max_wait = math.inf
    if bounds.max_wait is not None:
        max_wait = bounds.max_wait - state.waited
    if state.rate_limit_response is not None and bounds.chosen_timeout:
        max_wait = min(max_wait, state.total - state.spent - state.waited_after_429)
    # The deadline of an anyio cancel scope is known in advance; a scope that is already cancelled raises by itself.
    from anyio import current_effective_deadline

    deadline = current_effective_deadline()
    if deadline > -math.inf:
        max_wait = min(max_wait, deadline - asyncio.get_running_loop().time())
    return max(0.0, max_wait) if max_wait < math.inf else None
