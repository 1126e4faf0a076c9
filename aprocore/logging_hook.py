"""Logging hook: a line for each request, response and error."""

from __future__ import annotations

import logging

import attrs

from .sansio.hooks import Hook, RequestAttempt
from .sansio.messages import Response

__all__ = ["LoggingHook"]


@attrs.frozen(eq=False)
class LoggingHook(Hook):
    """Hook that logs each request and its outcome at level DEBUG.

    Log lines contain no query, no body, and no header but the request id.
    """

    logger: logging.Logger
    """Logger to write to."""

    def on_request(self, attempt: RequestAttempt) -> None:
        self.logger.debug("Sending %s to %s (attempt %d)", attempt.request, attempt.origin, attempt.attempt)

    def on_response(self, attempt: RequestAttempt, response: Response) -> None:
        self.logger.debug(
            "%s: status %d in %.3f s (attempt %d, request id %s)",
            attempt.request,
            response.status,
            attempt.elapsed,
            attempt.attempt,
            response.request_id or "-",
        )

    def on_error(self, attempt: RequestAttempt, error: BaseException) -> None:
        # Only the class name: the text of a foreign error may contain secrets.
        self.logger.debug(
            "%s: no response in %.3f s (attempt %d): %s",
            attempt.request,
            attempt.elapsed,
            attempt.attempt,
            type(error).__name__,
        )
