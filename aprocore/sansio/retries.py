"""When a request may be sent again, and after how long."""

from __future__ import annotations

import sys
from collections.abc import Callable

import attrs

from ..errors import ConfigurationError, Phase

__all__ = ["IDEMPOTENT", "RetryPolicy", "RetryQuota"]

IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
"""Methods that a second send leaves without a second effect (RFC 9110, section 9.2.2)."""

# Answers that say the request was not processed, so that any method may be sent again.
_NOT_PROCESSED = frozenset({429})
# Answers that may pass by themselves, so that an idempotent request may be sent again.
_PASSING = frozenset({408, 500, 502, 503, 504})

RETRY_COST, SUCCESS_INCOME = 10, 1
"""What a retry takes from the quota, and what a first send that succeeds puts back, in units. They are botocore's for
retries after a timeout: https://github.com/boto/botocore/blob/develop/botocore/retries/standard.py
"""


@attrs.frozen(kw_only=True)
class RetryPolicy:
    """How often, and after what waits, a failed request is sent again.

    Waits are drawn evenly from nothing up to ``base`` seconds, doubled with each attempt up to ``cap`` ("full jitter").
    """

    max_attempts: int = 4
    """Sends in all; 1 never repeats."""
    base: float = 0.5
    """Seconds."""
    cap: float = 8.0
    """Seconds."""
    quota: int = 500
    """Units that all retries of a session share: each takes 10, and gives them back when it succeeds. Once they are
    used up, calls fail at their first send, so that an outage is not made worse. Counts where the session is made.
    """

    def __attrs_post_init__(self) -> None:
        if not _is_count(self.max_attempts) or self.max_attempts < 1:
            raise ConfigurationError(
                f"RetryPolicy.max_attempts must be a number from 1, not {self.max_attempts!r}.",
                hint="It counts the first send too.",
            )
        for name in ("base", "cap"):
            seconds = getattr(self, name)
            if (
                isinstance(seconds, bool)
                or not isinstance(seconds, int | float)
                or not 0 <= seconds <= sys.float_info.max
            ):
                raise ConfigurationError(f"RetryPolicy.{name} must be a number of seconds, not {seconds!r}.")
        if not _is_count(self.quota) or self.quota < 0:
            raise ConfigurationError(f"RetryPolicy.quota must be a number of units, not {self.quota!r}.")

    def delay(self, attempt: int, random: Callable[[], float], *, at_least: float | None = None) -> float | None:
        """Return the seconds to wait after the failed send number ``attempt`` (from 1), None to give up.

        ``at_least`` is what the server asked for.
        """
        if attempt >= self.max_attempts:
            return None
        backoff = min(self.cap, self.base * 2.0 ** min(attempt - 1, 30)) * random()
        return backoff if at_least is None else at_least + backoff


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


class RetryQuota:
    """The units that the retries of a session share."""

    def __init__(self, capacity: int) -> None:
        self.capacity: int = capacity
        self.left: int = capacity

    def __repr__(self) -> str:
        return f"<RetryQuota {self.left} of {self.capacity}>"

    def spend(self) -> bool:
        """Take a retry's units, if there are enough."""
        if self.left < RETRY_COST:
            return False
        self.left -= RETRY_COST
        return True

    def earn(self, retries: int) -> None:
        """Take back the units of a call that succeeded after so many retries that were paid for."""
        if self.left < self.capacity:
            self.left = min(self.capacity, self.left + (retries * RETRY_COST or SUCCESS_INCOME))


def may_repeat(method: str, phase: Phase, status: int | None = None, *, asked_to_wait: bool = False) -> bool:
    """Tell whether a request may be sent again after it failed in ``phase``, with ``status`` where it was answered.

    ``asked_to_wait``: the answer carried ``Retry-After``, which on a 503 means that the request was not processed
    (https://developers.procore.com/documentation/rate-limiting).
    """
    if phase == "not_sent":
        return True
    if phase == "sent":
        return method in IDEMPOTENT
    if status in _NOT_PROCESSED or (status == 503 and asked_to_wait):
        return True
    return status in _PASSING and method in IDEMPOTENT
