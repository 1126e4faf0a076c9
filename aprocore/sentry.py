"""Sentry hook: spans and breadcrumbs of calls."""

from __future__ import annotations

from typing import Any

import sentry_sdk
from sentry_sdk.tracing import Span

from .errors import ProcoreError
from .sansio.hooks import Call, Hook, RequestAttempt, Wait
from .sansio.messages import Response

__all__ = ["SentryHook"]

_ORIGIN = "auto.http.aprocore"


class SentryHook(Hook):
    """Hook that shows calls in Sentry: ``hooks=[SentryHook()]``, beside ``sentry_sdk.init(…)``.

    In a transaction, a call has a span named by its operation, ``rfis.list``, with a child for each request. Each
    request is a breadcrumb of the errors after it. No query, header or body is sent, and nothing of Sentry to Procore.
    """

    def on_call(self, call: Call) -> None:
        parent = sentry_sdk.get_current_span()
        if parent is not None:
            call.notes[self] = parent.start_child(
                op="procore.call", name=call.operation or str(call.request), origin=_ORIGIN
            )

    def on_call_end(self, call: Call, outcome: Response | BaseException) -> None:
        span: Span | None = call.notes.get(self)
        if span is not None:
            _finish(span, outcome)

    def on_wait(self, call: Call, wait: Wait) -> None:
        span: Span | None = call.notes.get(self)
        if span is not None:
            span.set_data(f"procore.wait.{wait.kind}", wait.seconds)

    def on_request(self, attempt: RequestAttempt) -> None:
        parent: Span | None = sentry_sdk.get_current_span() if attempt.call is None else attempt.call.notes.get(self)
        if parent is not None:
            span = attempt.notes[self] = parent.start_child(op="http.client", name=str(attempt.request), origin=_ORIGIN)
            span.set_data("http.request.method", attempt.request.method)
            span.set_data("url", attempt.origin + attempt.request.path)

    def on_response(self, attempt: RequestAttempt, response: Response) -> None:
        self._end(attempt, response, {"status_code": response.status, "request_id": response.request_id})

    def on_error(self, attempt: RequestAttempt, error: BaseException) -> None:
        # The text of a foreign error may contain secrets.
        reason = error.message if isinstance(error, ProcoreError) else type(error).__name__
        self._end(attempt, error, {"reason": reason})

    def _end(self, attempt: RequestAttempt, outcome: Response | BaseException, data: dict[str, Any]) -> None:
        span: Span | None = attempt.notes.get(self)
        if span is not None:
            _finish(span, outcome)
        failed = not isinstance(outcome, Response) or outcome.status >= 400
        sentry_sdk.add_breadcrumb(
            type="http",
            category="aprocore",
            level="warning" if failed else "info",
            data={"url": attempt.origin + attempt.request.path, "method": attempt.request.method, **data},
        )


def _finish(span: Span, outcome: Response | BaseException) -> None:
    if isinstance(outcome, Response):
        span.set_http_status(outcome.status)
    else:
        span.set_status("internal_error")
        span.set_data("error.type", type(outcome).__qualname__)
    span.finish()
