"""State of one call across its attempts: sends, time spent, and the decision to retry."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeAlias

import attrs

from ..errors import (
    AmbiguousOutcomeError,
    Applied,
    CertificateError,
    DeadlineExceededError,
    ProcoreError,
    ProxyError,
    SessionClosedError,
    TransportError,
)
from .headers import retry_after_of, server_time_of
from .hooks import WaitKind
from .messages import Request, Response
from .request_body import BodyStream
from .response_errors import applied_after, error_of, lacks_scope
from .retries import (
    APPLIED_HINT,
    IDEMPOTENT,
    UNKNOWN_HINT,
    PageRetryPolicy,
    RetryPolicy,
    applied_by,
    combined,
    may_repeat,
)

__all__ = ["AttemptState", "CallObserver", "Failure", "Outcome", "RetryDecision"]

Failure: TypeAlias = TransportError | DeadlineExceededError | SessionClosedError
"""Error of one send."""
Outcome: TypeAlias = Response | Failure
"""Result of one send."""


@attrs.frozen
class RetryDecision:
    """Decision to send the request again."""

    reason: str
    """Reason of the retry, for the log."""
    backoff: float = 0.0
    """Seconds to wait before the retry."""
    charged: bool = True
    """Whether the retry is charged to the retry quota; one with a new token or after a 429 does not."""


class CallObserver(Protocol):
    """Observer of a call, which notifies hooks."""

    def waited(self, kind: WaitKind, seconds: float) -> None:
        """Observe a wait that has just ended."""
        ...

    async def after_attempt(self, state: AttemptState) -> None:
        """Observe the end of an attempt, while the call holds nothing."""
        ...


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
    applied: Applied = "no"
    """Whether the call took effect, as far as its sends tell."""
    response_lost: bool = False
    """Whether the response to a send was lost."""
    token_rejected: bool = False
    """Whether the last response rejected the token (401), and the token can be refreshed."""
    turn: object | None = None
    """Identity of the call's turn to probe a server that does not answer, if it has one."""
    probes_company: bool = False
    """Whether the call is the probe of a company that has not connected the app."""
    waiting_for: str = ""
    """What the call waited for when its deadline passed, for the error."""
    last_failure: ProcoreError | None = None
    """The error of the last attempt that was repeated."""
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
        call: CallObserver | None = None,
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
            call: observer of the call, None if the session has no hooks.
        """
        self.request: Request = request
        self.retry = retry
        self.total = total
        self.trusted = trusted
        self.limited = limited
        self._declared_idempotent = idempotent
        self.spent: float = spent
        self.call = call

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
        self._find_read()
        applied_before = self.record(outcome)
        if isinstance(outcome, Response):
            outcome.applied_before, outcome.request = applied_before, self.request
            if outcome.status == 429 and self.limited:
                return self._after_429(outcome)
            return self._after_response(outcome, refreshable, random, time)
        if isinstance(outcome, DeadlineExceededError | CertificateError | ProxyError | SessionClosedError):
            return None
        return self._retry(outcome.message, may_repeat(self._method_of_policy, outcome.phase), random)

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
        repeatable = may_repeat(self._method_of_policy, "answered", status, asked_to_wait=retry_after is not None)
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

    def record(self, outcome: Outcome) -> Applied:
        """Record what a send tells about the effect of the call, and return what the sends before it told."""
        before, reads = self.applied, self.request.only_reads
        if isinstance(outcome, Response):
            applied = applied_after(reads, outcome.status, outcome.headers)
        else:
            self.response_lost = self.response_lost or outcome.phase != "not_sent"
            applied = applied_by(reads, outcome.phase, outcome.status)
        self.applied = combined(before, applied)
        return before

    def _find_read(self) -> None:
        """Mark the request as a read if the catalogue knows its path as a search by POST.

        Only after a failure: a success needs no look at the catalogue.
        """
        request = self.request
        if request.method == "POST" and not request.reads:
            from ..catalogue import reads_by_post

            if reads_by_post(request.target):
                self.request = attrs.evolve(request, reads=True)

    @property
    def idempotent(self) -> bool:
        """Whether the request is idempotent, so that a second send has no second effect."""
        return self._method_of_policy in IDEMPOTENT

    def add_wait(self, kind: WaitKind, seconds: float) -> None:
        """Add the duration of a wait; the total timeout contains all but those for the rate limit."""
        if kind != "rate_limit":
            self.spent += seconds
        else:
            self.waited += seconds
            if self.rate_limit_response is not None:
                self.waited_after_429 += seconds
        if self.call is not None:
            self.call.waited(kind, seconds)

    @property
    def _method_of_policy(self) -> str:
        """The method by which the retry policy judges the request.

        GET for any that only reads, PUT for any that the caller declares idempotent.
        """
        if self.request.reads:
            return "GET"
        return "PUT" if self._declared_idempotent and self.request.method not in IDEMPOTENT else self.request.method

    @property
    def _replayable(self) -> bool:
        body = self.request.body
        return not isinstance(body, BodyStream) or body.replayable

    def is_already_absent(self, response: Response) -> bool:
        """Return whether the 404 of a repeated DELETE shows that an earlier send may have deleted the resource."""
        return response.status == 404 and self.request.method == "DELETE" and self.applied != "no"

    def keep_failure(self, outcome: Outcome) -> None:
        """Keep the error of an attempt that is repeated, without its traceback, which refers to the request."""
        request = self.request
        error = error_of(outcome, request.line, reads=request.reads) if isinstance(outcome, Response) else outcome
        self.last_failure = None if error is None else error.with_traceback(None)

    # -- end of the call ----------------------------------------------------------------------------------------------

    def final_response(self, outcome: Outcome) -> Response:
        """Return the response with which the call ends, or raise its error."""
        if isinstance(outcome, Response):
            if self.is_already_absent(outcome):
                return attrs.evolve(outcome, status=204, body=b"", already_absent=True)
            return outcome
        self.complete(outcome)
        if self.response_lost and outcome.phase == "not_sent":
            outcome.phase = "sent"  # by an earlier send of the same call
        if isinstance(outcome, DeadlineExceededError):
            waiting_for = f" while it waited for {self.waiting_for}" if self.waiting_for else ""
            earlier = f" The attempt before it failed: {self.last_failure.message}" if self.last_failure else ""
            outcome.message = f"The call exceeded its total timeout of {self.total:g} s{waiting_for}.{earlier}"
            outcome.__cause__ = self.last_failure
        if self.applied != "unknown" or self.idempotent:
            raise outcome
        raise AmbiguousOutcomeError(
            f"The request was sent and its response was lost; it may have been applied. {outcome.message}",
            hint=UNKNOWN_HINT,
            phase=outcome.phase,
            request=outcome.request,
            status=outcome.status,
            headers=outcome.headers,
            request_id=outcome.request_id,
            rate_limit=outcome.rate_limit,
            attempts=outcome.attempts,
        )

    def session_closed_error(self, outcome: Failure) -> SessionClosedError:
        """Return the error of a call that the end of the session cut off."""
        self.record(outcome)
        ambiguous = self.applied == "unknown" and not self.idempotent
        error = SessionClosedError(
            f"The session was closed during the call{', which may have been applied' * ambiguous}.",
            hint=UNKNOWN_HINT if ambiguous else outcome.hint if isinstance(outcome, SessionClosedError) else None,
            phase="sent" if self.response_lost else outcome.phase,
            status=outcome.status,
            headers=outcome.headers,
            request_id=outcome.request_id,
            rate_limit=outcome.rate_limit,
        )
        self.complete(error)
        return error

    def complete(self, error: ProcoreError) -> None:
        """Add the facts of the call to the error with which it ends."""
        error.request = error.request or self.request.line
        error.attempts, error.applied = error.attempts or self.sends, self.applied
        if error.applied == "yes":
            error.hint = APPLIED_HINT

    def deadline_error(self, waiting_for: str) -> DeadlineExceededError:
        """Return the error of a call whose total timeout passed while it waited."""
        self.waiting_for = waiting_for
        return DeadlineExceededError("The call exceeded its total timeout.", request=self.request.line)
