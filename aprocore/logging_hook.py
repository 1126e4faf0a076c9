"""A line in the log for each request that goes out, and for what comes of it."""

from __future__ import annotations

import logging

import attrs

from .sansio.hooks import Hook, RequestAttempt
from .sansio.messages import Response

__all__ = ["LoggingHook"]


@attrs.frozen(eq=False)
class LoggingHook(Hook):
    """Writes them to ``logger`` at the level DEBUG: no query, no header but the request id, no body."""

    logger: logging.Logger

    def on_request(self, attempt: RequestAttempt) -> None:
        self.logger.debug("%s goes to %s (send %d)", attempt.request, attempt.origin, attempt.attempt)

    def on_response(self, attempt: RequestAttempt, response: Response) -> None:
        self.logger.debug(
            "%s was answered with %d in %.3f s (send %d, request id %s)",
            attempt.request,
            response.status,
            attempt.elapsed,
            attempt.attempt,
            response.request_id or "-",
        )

    def on_error(self, attempt: RequestAttempt, error: BaseException) -> None:
        # Only its name: what an error of somebody else's says may be anything.
        self.logger.debug(
            "%s had no answer in %.3f s (send %d): %s",
            attempt.request,
            attempt.elapsed,
            attempt.attempt,
            type(error).__name__,
        )
