"""OpenTelemetry hook: spans of calls, attempts, waits and token requests, and their metrics.

https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span
https://opentelemetry.io/docs/specs/semconv/http/http-metrics/#metric-httpclientrequestduration
"""

from __future__ import annotations

from contextvars import Token

import attrs
from opentelemetry.context import Context, attach, detach, get_current
from opentelemetry.metrics import MeterProvider
from opentelemetry.trace import Span, SpanKind, StatusCode, TracerProvider, get_tracer, set_span_in_context
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from .._version import __version__
from ..net.clock import SYSTEM_CLOCK
from ..sansio.hooks import Call, Hook, MeteredSession, RequestAttempt, Wait
from ..sansio.messages import Response
from .attributes import (
    OPERATION,
    SCHEMA_URL,
    WAIT_KIND,
    error_attributes,
    error_text,
    span_attributes,
    span_name,
)
from .instruments import MeteredReceiver, instruments_of

__all__ = ["OpenTelemetryHook"]

# Not the global propagator: it may send baggage with private data to Procore.
_PROPAGATOR = TraceContextTextMapPropagator()


@attrs.define
class _CallSpan:
    """Span of a call, which is the current one while the call lasts."""

    context: Context
    """The context that has the span."""
    caller: Context
    """The context of the caller."""
    span: Span
    token: Token[Context]
    """Restores the context of the caller."""
    accepted: bool = False
    """Whether the last request did not fail, so that the next one is not a retry: a redirect, or a file to poll."""


class OpenTelemetryHook(Hook):
    """Hook that reports spans and metrics of calls: ``hooks=[OpenTelemetryHook()]``.

    A call has a span named by its operation, ``rfis.list``, which is the current span while the call lasts. Its
    children are a client span for each request, retries and token requests included, and a span for each wait; that of
    a wait for the next poll of a job is beside the span of the poll. Requests carry the header ``traceparent``. Spans
    contain no query, header or body. The span of a streamed response ends when its headers have arrived.
    """

    def __init__(
        self, tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None
    ) -> None:
        """Create a hook that reports to these providers, by default to the global ones."""
        self._tracer = get_tracer("aprocore", __version__, tracer_provider, SCHEMA_URL)
        self._instruments = instruments_of(meter_provider)

    def on_session(self, session: MeteredSession) -> None:
        self._instruments.sessions.add(session)

    def observe(self, receiver: MeteredReceiver) -> None:
        """Report the pending events, dead letters and lag of a webhook receiver, as long as it exists."""
        self._instruments.receivers.add(receiver)

    # -- calls --------------------------------------------------------------------------------------------------------

    def on_call(self, call: Call) -> None:
        attributes = {"http.request.method": call.request.method}
        if call.operation is not None and call.url_template is not None:
            attributes |= {OPERATION: call.operation, "url.template": call.url_template}
        span = self._tracer.start_span(call.operation or call.request.method, attributes=attributes)
        context = set_span_in_context(span)
        call.notes[self] = _CallSpan(context, get_current(), span, attach(context))

    def on_call_end(self, call: Call, outcome: Response | BaseException) -> None:
        found: _CallSpan = call.notes[self]
        if not isinstance(outcome, GeneratorExit):  # which may be raised in another context
            detach(found.token)
        found.span.set_attribute("procore.attempts", call.attempts)
        self._instruments.record_call(call, outcome, found.context)
        _end(found.span, outcome)

    def on_wait(self, call: Call, wait: Wait) -> None:
        found: _CallSpan = call.notes[self]
        end = int(SYSTEM_CLOCK.time() * 1e9)
        span = self._tracer.start_span(
            f"wait {wait.kind}",
            # A wait between two polls was before the call.
            found.caller if wait.kind == "poll" else found.context,
            attributes={WAIT_KIND: wait.kind},
            start_time=end - int(wait.seconds * 1e9),
        )
        span.end(end)
        self._instruments.record_wait(call, wait, found.context)

    # -- requests -----------------------------------------------------------------------------------------------------

    def on_request(self, attempt: RequestAttempt) -> dict[str, str]:
        call: _CallSpan | None = None if attempt.call is None else attempt.call.notes[self]
        span = self._tracer.start_span(
            span_name(attempt),
            None if call is None else call.context,
            kind=SpanKind.CLIENT,
            attributes=span_attributes(attempt),
        )
        attempt.notes[self] = span
        if attempt.attempt > 1 and (call is None or not call.accepted):
            self._instruments.record_retry(attempt)
        headers: dict[str, str] = {}
        _PROPAGATOR.inject(headers, set_span_in_context(span))
        return headers

    def on_response(self, attempt: RequestAttempt, response: Response) -> None:
        span: Span = attempt.notes[self]
        if attempt.call is not None:
            found: _CallSpan = attempt.call.notes[self]
            found.accepted = response.status < 400
        if span.is_recording():
            if response.request_id is not None:
                span.set_attribute("procore.request_id", response.request_id)
            window = response.rate_limit
            if window is not None:
                span.set_attribute("procore.rate_limit.remaining", window.remaining)
        self._end_attempt(span, attempt, response)

    def on_error(self, attempt: RequestAttempt, error: BaseException) -> None:
        self._end_attempt(attempt.notes[self], attempt, error)

    def _end_attempt(self, span: Span, attempt: RequestAttempt, outcome: Response | BaseException) -> None:
        self._instruments.record_attempt(attempt, outcome, set_span_in_context(span))
        _end(span, outcome)


def _end(span: Span, outcome: Response | BaseException) -> None:
    attributes = error_attributes(outcome)
    span.set_attributes(attributes)
    if "error.type" in attributes:
        span.set_status(StatusCode.ERROR, error_text(outcome))
    span.end()
