"""What has happened to a call so far, and what follows from that."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import attrs

from ..errors import CertificateError, DeadlineExceededError, SessionClosedError, TransportError
from .headers import retry_after_of, server_time_of
from .messages import Request, Response
from .request_body import BodyStream
from .response_errors import lacks_scope
from .retries import IDEMPOTENT, RetryPolicy, may_repeat

__all__ = ["Again", "AttemptState", "Outcome"]

Outcome: TypeAlias = "Response | TransportError | DeadlineExceededError | SessionClosedError"
"""What came of one send."""


@attrs.frozen
class Again:
    """The request is to be sent again."""

    reason: str
    """Why, for the log."""
    delay: float = 0.0
    """Seconds to wait before."""
    counts: bool = True
    """Whether it counts as a retry; a new token does not, the server only wanted another one."""


class AttemptState:
    """One call from its first send to its end."""

    # What nearly every call leaves as it is, it has in common with all others.
    sends: int = 0
    retries: int = 0
    """Sends that were paid for with the session's quota."""
    waited: float = 0.0
    """Seconds of waiting for the rate limit, and those of them after a refusal."""
    held: float = 0.0
    refused: Response | None = None
    """The last answer, where that was a refusal for the rate limit."""
    may_have_happened: bool = False
    """Whether an answer was lost, or told of a failure midway, so that what was asked for may have happened."""
    rejected: bool = False
    """Whether the last answer says that the token is no good, and another one can be had."""
    _renewed: bool = False
    _reread: bool = False

    def __init__(
        self,
        request: Request,
        retry: RetryPolicy,
        total: float,
        trusted: bool = True,
        idempotent: bool = False,
        *,
        spent: float = 0.0,
    ) -> None:
        """Begin a call.

        Args:
            request: what is sent.
            retry: how often, and after what waits.
            total: seconds for all sends together, and the waits between them.
            trusted: whether the token goes with it.
            idempotent: whether the caller says that sending it twice does no harm.
            spent: seconds that are gone already; from then on those on the wire, and between sends.
        """
        self.request = request
        self.retry = retry
        self.total = total
        self.trusted = trusted
        self.idempotent = idempotent
        self.spent = spent

    def after(
        self,
        outcome: Outcome,
        *,
        renewable: bool,
        paced: bool,
        random: Callable[[], float],
        time: Callable[[], float],
    ) -> Again | None:
        """Return how the call goes on after ``outcome``, None where that is the end.

        ``paced``: somebody else sees to it that a call that was refused for the rate limit waits long enough.
        """
        self.refused, self.rejected = None, False
        if isinstance(outcome, Response):
            if outcome.status == 429 and paced:
                return self._after_refusal(outcome)
            return self._after_answer(outcome, renewable, random, time)
        self.may_have_happened = self.may_have_happened or outcome.phase != "not_sent"
        if isinstance(outcome, DeadlineExceededError | CertificateError | SessionClosedError):
            return None
        return self._again(outcome.message, may_repeat(self._method, outcome.phase), random)

    def _after_answer(
        self, answer: Response, renewable: bool, random: Callable[[], float], time: Callable[[], float]
    ) -> Again | None:
        status = answer.status
        if status < 400:
            if answer.open_ended and not self._reread and self.repeatable and answer.body and answer.truncated:
                self._reread = True
                return self._again("its answer was cut short", True, random)
            return None
        if status == 401 and self.trusted and renewable and not self._renewed and not lacks_scope(answer):
            self._renewed = self.rejected = True
            return Again("the token was rejected", counts=False) if self._replayable else None
        asked = retry_after_of(answer.headers, server_time_of(answer.headers) or time())
        repeatable = may_repeat(self._method, "answered", status, asked_to_wait=asked is not None)
        if repeatable and not may_repeat("POST", "answered", status, asked_to_wait=asked is not None):
            self.may_have_happened = True
        return self._again(f"the answer was {status}", repeatable, random, asked)

    def _after_refusal(self, answer: Response) -> Again | None:
        if self.sends - self._renewed >= self.retry.max_attempts or not self._replayable:
            return None
        self.refused = answer
        return Again("the rate limit is used up", counts=False)

    def _again(
        self, reason: str, repeatable: bool, random: Callable[[], float], at_least: float | None = None
    ) -> Again | None:
        if not repeatable or not self._replayable:
            return None
        delay = self.retry.delay(self.sends - self._renewed, random, at_least=at_least)
        if delay is None or self.spent + delay >= self.total:
            return None
        return Again(reason, delay)

    @property
    def repeatable(self) -> bool:
        """Whether a second send does no harm."""
        return self._method in IDEMPOTENT

    @property
    def _method(self) -> str:
        # PUT is as good a name as any for a method that may be repeated.
        return "PUT" if self.idempotent and self.request.method not in IDEMPOTENT else self.request.method

    @property
    def _replayable(self) -> bool:
        body = self.request.body
        return not isinstance(body, BodyStream) or body.replayable

    def found_nothing_left(self, answer: Response) -> bool:
        """Tell whether a DELETE that was sent again finds that it may have worked the first time."""
        return answer.status == 404 and self.request.method == "DELETE" and self.may_have_happened
