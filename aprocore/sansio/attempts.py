"""State of one call across its attempts: sends, time spent, and the decision to retry."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import attrs

from ..errors import CertificateError, DeadlineExceededError, SessionClosedError, TransportError
from .headers import retry_after_of, server_time_of
from .messages import Request, Response
from .request_body import BodyStream
from .response_errors import lacks_scope
from .retries import IDEMPOTENT, PageRetryPolicy, RetryPolicy, may_repeat

__all__ = ["AttemptState", "Outcome", "RetryDecision"]

Outcome: TypeAlias = "Response | TransportError | DeadlineExceededError | SessionClosedError"
"""Result of one send: a response or an error."""


@attrs.frozen
class RetryDecision:
    """Decision to send the request again."""

    reason: str
    """Reason of the retry, for the log."""
    backoff: float = 0.0
    """Seconds to wait before the retry."""
    charged: bool = True
    """Whether the retry is charged to the retry quota; one with a new token or after a 429 does not."""


class AttemptState:
    """State of one call from its first send to its end."""

    # Class attributes, because nearly every call keeps these defaults.
    sends: int = 0
    charged_retries: int = 0
    """Retries charged to the session's retry quota."""
    waited: float = 0.0
    """Seconds spent waiting for the rate limit."""
    waited_after_429: float = 0.0
    """Those seconds of ``waited`` that followed a 429."""
    rate_limit_response: Response | None = None
    """The last response if it was a 429, else None."""
    may_be_applied: bool = False
    """Whether a write may have been applied: a response was lost or reported a failure midway."""
    token_rejected: bool = False
    """Whether the last response rejected the token (401), and the token can be refreshed."""
    _token_refreshed: bool = False
    _truncated_before: bool = False

    def __init__(
        self,
        request: Request,
        retry: RetryPolicy,
        total: float,
        trusted: bool = True,
        limited: bool = True,
        idempotent: bool = False,
        spent: float = 0.0,
    ) -> None:
        """Create the state of a call.

        Args:
            request: the request to send.
            retry: the retry policy.
            total: deadline in seconds for all sends and the waits between them.
            trusted: whether the request carries the token.
            limited: whether a rate limiter decides when the call may be sent, also after a 429.
            idempotent: whether the caller declares that the request may be sent twice.
            spent: seconds already used of ``total``.
        """
        self.request = request
        self.retry = retry
        self.total = total
        self.trusted = trusted
        self.limited = limited
        self._declared_idempotent = idempotent
        self.spent = spent

    def decide(
        self,
        outcome: Outcome,
        *,
        refreshable: bool,
        random: Callable[[], float],
        time: Callable[[], float],
    ) -> RetryDecision | None:
        """Return the decision to retry after ``outcome``, None if the call ends with it.

        Args:
            outcome: the result of the last send.
            refreshable: whether the token can be refreshed.
            random: returns a random number from 0 to 1, for the jitter.
            time: returns the local time in Unix seconds.
        """
        self.rate_limit_response, self.token_rejected = None, False
        if isinstance(outcome, Response):
            if outcome.status == 429 and self.limited:
                return self._after_429(outcome)
            return self._after_response(outcome, refreshable, random, time)
        self.may_be_applied = self.may_be_applied or outcome.phase != "not_sent"
        if isinstance(outcome, DeadlineExceededError | CertificateError | SessionClosedError):
            return None
        return self._retry(outcome.message, may_repeat(self._method, outcome.phase), random)

    def _after_response(
        self, response: Response, refreshable: bool, random: Callable[[], float], time: Callable[[], float]
    ) -> RetryDecision | None:
        status = response.status
        if status < 400:
            if (
                response.open_ended
                and not self._truncated_before
                and self.idempotent
                and response.body
                and response.truncated
            ):
                self._truncated_before = True
                return self._retry("the response was truncated", True, random)
            return None
        if status == 401 and self.trusted and refreshable and not self._token_refreshed and not lacks_scope(response):
            self._token_refreshed = self.token_rejected = True
            return RetryDecision("the token was rejected", charged=False) if self._replayable else None
        if status == 504 and isinstance(self.retry, PageRetryPolicy):
            return None
        retry_after = retry_after_of(response.headers, server_time_of(response.headers) or time())
        repeatable = may_repeat(self._method, "answered", status, asked_to_wait=retry_after is not None)
        if repeatable and not may_repeat("POST", "answered", status, asked_to_wait=retry_after is not None):
            self.may_be_applied = True
        return self._retry(f"the response was {status}", repeatable, random, retry_after)

    def _after_429(self, response: Response) -> RetryDecision | None:
        if self.sends - self._token_refreshed >= self.retry.max_attempts or not self._replayable:
            return None
        self.rate_limit_response = response
        return RetryDecision("the rate limit is used up", charged=False)

    def _retry(
        self, reason: str, repeatable: bool, random: Callable[[], float], at_least: float | None = None
    ) -> RetryDecision | None:
        if not repeatable or not self._replayable:
            return None
        delay = self.retry.delay(self.sends - self._token_refreshed, random, at_least=at_least)
        if delay is None or self.spent + delay >= self.total:
            return None
        return RetryDecision(reason, delay)

    @property
    def idempotent(self) -> bool:
        """Whether the request is idempotent, so that a second send has no second effect."""
        return self._method in IDEMPOTENT

    def add_rate_limit_wait(self, seconds: float) -> None:
        """Add the duration of a wait for the rate limit."""
        self.waited += seconds
        if self.rate_limit_response is not None:
            self.waited_after_429 += seconds

    @property
    def _method(self) -> str:
        # PUT stands for any idempotent method.
        return "PUT" if self._declared_idempotent and self.request.method not in IDEMPOTENT else self.request.method

    @property
    def _replayable(self) -> bool:
        body = self.request.body
        return not isinstance(body, BodyStream) or body.replayable

    def is_already_absent(self, response: Response) -> bool:
        """Return whether the 404 of a repeated DELETE shows that an earlier send may have deleted the resource."""
        return response.status == 404 and self.request.method == "DELETE" and self.may_be_applied
