"""Requests to the token endpoint: sent again where that is safe, with a common backoff while the endpoint fails."""

from __future__ import annotations

import logging
import math
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Literal

import attrs

from ...errors import (
    CertificateError,
    DeadlineExceededError,
    ProcoreError,
    ProtocolError,
    ProxyError,
    TokenRefreshError,
    TransportError,
)
from ...sansio import oauth
from ...sansio.headers import retry_after_of, server_time_of
from ...sansio.messages import Request, Response
from ...sansio.retries import RetryPolicy
from ...sansio.tokens import Token
from ..platform.sigterm_guard import sigterm_delivered
from ..session_resources import SessionResources
from ..transport import Timeout
from .observed_token_request import send_token_request

__all__ = ["TokenRequestSender"]

_log = logging.getLogger("aprocore.token")

# Transient statuses of the token endpoint.
_TRANSIENT = frozenset({408, 429, 500, 502, 503, 504})
# Longest ``Retry-After`` of the token endpoint that a call waits for, in seconds.
MAX_RETRY_AFTER = 60.0
# Backoff for all callers, in seconds, after each failure from the second consecutive one on: an outage of 20 s costs
# the token endpoint at most eight requests, and its end is noticed soon.
FAILING_PAUSE = 3.4


@attrs.define(eq=False)
class TokenRequestSender:
    """Sends the token requests of one key, one at a time, and follows the state of the token endpoint."""

    resources: SessionResources
    retry: RetryPolicy
    timeout: Timeout
    server_ahead: float | None = attrs.field(default=None, init=False)
    """Seconds that Procore's clock is ahead of the local one (clock skew)."""
    _failures: int = attrs.field(default=0, init=False)
    """Consecutive requests that reached the token endpoint and failed."""
    _failed_at: float = attrs.field(default=-math.inf, init=False)
    """Time of the last of these failures, on the monotonic clock."""
    _sending: bool = attrs.field(default=False, init=False)
    _observers: dict[object, Callable[[], None]] = attrs.field(factory=dict, init=False)
    """Called when a token request begins."""

    @contextmanager
    def observed(self, on_request: Callable[[], None]) -> Iterator[None]:
        """Call ``on_request`` when a token request begins during the block, or at once if one is in progress."""
        key = object()
        self._observers[key] = on_request
        try:
            if self._sending:
                on_request()
            yield
        finally:
            del self._observers[key]

    async def send(
        self,
        request: Request,
        retry: Literal["never", "answered", "always"],
        wait: Callable[[float], Awaitable[None]],
    ) -> Token:
        """Send a token request, with retries where that is safe, and return the token of the response.

        ``retry`` depends on the grant: a code is used up once sent (``never``), a refresh token once sent without an
        answer (``answered``), client credentials never (``always``). A request that was not sent is always retried.
        ``wait`` waits between two requests.

        Raises:
            TokenRefreshError: the token endpoint refused, or the outcome of the request is unknown.
            TransportError: the token endpoint was not reached.
            DeadlineExceededError: the timeout of the request has passed before it was sent.
        """
        self._sending = True
        try:
            for on_request in list(self._observers.values()):
                on_request()
            return await self._send_repeatedly(request, retry, wait)
        finally:
            self._sending = False

    async def _send_repeatedly(
        self,
        request: Request,
        retry: Literal["never", "answered", "always"],
        wait: Callable[[float], Awaitable[None]],
    ) -> Token:
        attempt = 0
        while True:
            attempt += 1
            retry_after: float | None = None
            failure: ProcoreError
            _log.debug("Sending %s to %s (send %d)", request.line, request.origin, attempt)
            try:
                response = await self._send_once(request, attempt)
            except (TransportError, DeadlineExceededError) as error:
                failure = error
                failure.attempts = attempt
                if error.phase != "not_sent":
                    if retry != "always":
                        raise _outcome_unknown_error(request, error, attempt) from None
                    self._record_failure()
                retryable = not isinstance(error, CertificateError | ProxyError)
            else:
                response.attempts = attempt
                _log.debug("Received status %d for %s (send %d)", response.status, request.line, attempt)
                now = self.resources.clock.time()
                server_time = server_time_of(response.headers)
                if server_time is not None:
                    self.server_ahead = server_time - now
                if response.status in _TRANSIENT:
                    self._record_failure()
                else:
                    self._failures = 0
                if response.status == 200:
                    return attrs.evolve(oauth.parse_token(response, request, now=now), server_time=server_time)
                failure = oauth.oauth_error(response, request)
                retry_after = retry_after_of(response.headers, now)
                retryable = (
                    response.status in _TRANSIENT and retry != "never" and (retry_after or 0.0) <= MAX_RETRY_AFTER
                )
            delay = self.retry.delay(attempt, self.resources.clock.random, at_least=retry_after) if retryable else None
            if delay is None:
                raise failure
            await wait(max(delay, self.backoff()))

    async def interruptible_sleep(self, seconds: float) -> None:
        """Wait ``seconds``, during which SIGTERM ends the process at once."""
        with sigterm_delivered():
            await self.resources.clock.sleep(seconds)

    def backoff(self) -> float:
        """Return the remaining backoff of the token endpoint in seconds."""
        if self._failures < 2:
            return 0.0
        return self._failed_at + FAILING_PAUSE - self.resources.clock.monotonic()

    async def _send_once(self, request: Request, number: int) -> Response:
        transport = self.resources.open_background()
        response = await send_token_request(
            self.resources, transport, request, "token", authorization=None, timeout=self.timeout, number=number
        )
        if response.status == 200 and response.open_ended and response.truncated:
            raise ProtocolError("The response was truncated.", request=request.line)
        return response

    def _record_failure(self) -> None:
        self._failures += 1
        self._failed_at = self.resources.clock.monotonic()


def _outcome_unknown_error(
    request: Request, error: TransportError | DeadlineExceededError, attempt: int
) -> TokenRefreshError:
    return TokenRefreshError(
        f"The token request was sent, but its response was lost: {error.message}",
        hint="Call again: the refresh token is tried once more; if its replacement is lost, sign in again.",
        outcome_unknown=True,
        request=request.line,
        attempts=attempt,
    )
