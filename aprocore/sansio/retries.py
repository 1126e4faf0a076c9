"""Retry policy: which requests may be repeated, exponential backoff with jitter, and the retry quota."""

from __future__ import annotations

import sys
from collections.abc import Callable

import attrs

from ..errors import Applied, ConfigurationError, Phase

__all__ = [
    "APPLIED_HINT",
    "IDEMPOTENT",
    "SAFE",
    "UNKNOWN_HINT",
    "PageRetryPolicy",
    "RetryPolicy",
    "RetryQuota",
    "applied_by",
    "combined",
    "may_repeat",
]

IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
"""Idempotent methods: a second send has no second effect (RFC 9110, section 9.2.2)."""

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
"""Methods that only read (RFC 9110, section 9.2.1)."""

# Statuses that mean the request was not processed, so that any method may be sent again.
_NOT_PROCESSED = frozenset({429})
# Transient statuses, so that an idempotent request may be sent again.
_TRANSIENT = frozenset({408, 500, 502, 503, 504})

# Statuses after which a write may have been applied although they are not 5xx: a redirect after a form was processed
# (RFC 9110, section 15.4), and gateways that gave up on a request, or on the client (nginx, AWS).
_UNKNOWN = frozenset({302, 303, 408, 460, 499})
# Statuses of 500 and above that refuse a request unseen.
_REFUSED = frozenset({501, 505, 511})

APPLIED_HINT = "The change was applied: do not send it again."
"""Hint of an error of a write that took effect."""
UNKNOWN_HINT = "Check whether the change was applied before you send it again."
"""Hint of an error of a write that may have taken effect."""

RETRY_COST, SUCCESS_INCOME = 10, 1
"""Units that a retry takes from the quota, and that a success without retries returns. botocore's values for retries
after a timeout: https://github.com/boto/botocore/blob/develop/botocore/retries/standard.py
"""


@attrs.frozen(kw_only=True)
class RetryPolicy:
    """Retry policy: exponential backoff with full jitter, and a retry quota shared by the session.

    The delay before retry n is random between 0 and ``min(cap, base * 2 ** (n - 1))`` seconds, plus the server's
    ``Retry-After`` if it sent one.

    Attributes:
        max_attempts: Maximum number of sends of one call, including the first; 1 disables retries. Sends that failed
            to connect or were answered with 429 count. The resend after a token refresh (401) does not.
        base: Upper bound of the first delay, in seconds; it doubles with each retry.
        cap: Upper bound of any delay, in seconds, before ``Retry-After`` is added.
        quota: Size of the session's retry budget, in units. A retry takes 10 units; a call that succeeds returns what
            its retries took, and one that succeeds at its first send returns 1. Below 10 units, calls fail without a
            retry, so that an outage is not made worse. Retries after a 429 and after a token refresh are free. Only
            the quota of the session's policy counts, not that of a call.
    """

    max_attempts: int = 4
    base: float = 0.5
    cap: float = 8.0
    quota: int = 500

    def __attrs_post_init__(self) -> None:
        if not _is_count(self.max_attempts) or self.max_attempts < 1:
            raise ConfigurationError(
                f"RetryPolicy.max_attempts must be an integer >= 1, got {self.max_attempts!r}.",
                hint="The number counts the first send too; 1 disables retries.",
            )
        for name in ("base", "cap"):
            seconds = getattr(self, name)
            if (
                isinstance(seconds, bool)
                or not isinstance(seconds, int | float)
                or not 0 <= seconds <= sys.float_info.max
            ):
                raise ConfigurationError(
                    f"RetryPolicy.{name} must be a finite number of seconds >= 0, got {seconds!r}."
                )
        if not _is_count(self.quota) or self.quota < 0:
            raise ConfigurationError(f"RetryPolicy.quota must be an integer >= 0, got {self.quota!r}.")

    def delay(self, attempt: int, random: Callable[[], float], *, at_least: float | None = None) -> float | None:
        """Return the seconds to wait after the failed send number ``attempt`` (from 1), None to give up.

        ``random`` returns a number from 0 to 1. ``at_least`` is the wait that the server asked for (``Retry-After``);
        the backoff is added to it.
        """
        if attempt >= self.max_attempts:
            return None
        backoff = min(self.cap, self.base * 2.0 ** min(attempt - 1, 30)) * random()
        return backoff if at_least is None else at_least + backoff


@attrs.frozen(kw_only=True)
class PageRetryPolicy(RetryPolicy):
    """Retry policy of a page that can be reduced: a 504 ends the call, because a retry would time out as well."""

    @classmethod
    def of(cls, policy: RetryPolicy) -> PageRetryPolicy:
        """Return the policy with the values of another one."""
        return cls(max_attempts=policy.max_attempts, base=policy.base, cap=policy.cap, quota=policy.quota)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


class RetryQuota:
    """Retry quota of a session: a token bucket that limits retries during an outage."""

    def __init__(self, capacity: int) -> None:
        self.capacity: int = capacity
        self.used: int = 0

    def __repr__(self) -> str:
        return f"<RetryQuota {self.left} of {self.capacity}>"

    @property
    def left(self) -> int:
        """Number of units that are left."""
        return self.capacity - self.used

    def spend(self) -> bool:
        """Take the units of one retry; return False if too few are left."""
        if self.left < RETRY_COST:
            return False
        self.used += RETRY_COST
        return True

    def earn(self, retries: int) -> None:
        """Return the units of a call that succeeded after ``retries`` charged retries."""
        self.used = max(0, self.used - (retries * RETRY_COST or SUCCESS_INCOME))


def may_repeat(method: str, phase: Phase, status: int | None = None, *, asked_to_wait: bool = False) -> bool:
    """Return whether a request may be sent again after it failed in ``phase``, with ``status`` if it was answered.

    ``asked_to_wait`` is whether the response carried ``Retry-After``, which on a 503 means that the request was not
    processed (https://developers.procore.com/documentation/rate-limiting).
    """
    if phase == "not_sent":
        return True
    if phase == "sent":
        return method in IDEMPOTENT
    if status in _NOT_PROCESSED or (status == 503 and asked_to_wait):
        return True
    return status in _TRANSIENT and method in IDEMPOTENT


def applied_by(reads: bool, phase: Phase, status: int | None = None, *, asked_to_wait: bool = False) -> Applied:
    """Return whether one send took effect at Procore, as far as its phase and the head of its response tell.

    ``reads`` is whether the request only reads. A status counts whether or not its body was received.
    """
    if reads or (phase == "not_sent" and status is None):
        return "no"
    if status is None:
        return "unknown"
    if 200 <= status < 300:
        return "yes"
    if status in _UNKNOWN:
        return "unknown"
    refused = status < 500 or status in _REFUSED or (status == 503 and asked_to_wait)
    return "no" if refused else "unknown"


def combined(earlier: Applied, last: Applied) -> Applied:
    """Return whether a call took effect, from its earlier sends and its last one."""
    if "yes" in (earlier, last):
        return "yes"
    return "unknown" if "unknown" in (earlier, last) else "no"
