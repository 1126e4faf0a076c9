"""OpenTelemetry hook: spans and metrics of calls, by the semantic conventions for HTTP clients.

https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span
https://opentelemetry.io/docs/specs/semconv/http/http-metrics/#metric-httpclientrequestduration
"""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlsplit

from opentelemetry.metrics import MeterProvider, get_meter
from opentelemetry.trace import Span, SpanKind, StatusCode, TracerProvider, get_tracer, set_span_in_context
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from ._version import __version__
from .errors import ProcoreError
from .sansio.hooks import Hook, RequestAttempt
from .sansio.messages import Response

__all__ = ["OpenTelemetryHook"]

_SCHEMA_URL = "https://opentelemetry.io/schemas/1.23.1"
# Histogram buckets in seconds, as the conventions advise.
_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
_PORTS = {"http": 80, "https": 443}

# Not the global propagator: it may send baggage with private data to Procore.
_PROPAGATOR = TraceContextTextMapPropagator()


class OpenTelemetryHook(Hook):
    """Hook that creates a client span and a duration metric for each request: ``hooks=[OpenTelemetryHook()]``.

    Each retry has its own span. Requests carry the header ``traceparent``. Spans contain no query, header or body. The
    span of a streamed response ends when its headers have arrived.
    """

    def __init__(
        self, tracer_provider: TracerProvider | None = None, meter_provider: MeterProvider | None = None
    ) -> None:
        """Create a hook that reports to these providers, by default to the global ones."""
        self._tracer = get_tracer("aprocore", __version__, tracer_provider, _SCHEMA_URL)
        self._duration = get_meter("aprocore", __version__, meter_provider, _SCHEMA_URL).create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_BUCKETS,
        )

    def on_request(self, attempt: RequestAttempt) -> dict[str, str]:
        attributes = _attributes_of(attempt)
        attributes["url.full"] = attempt.origin + attempt.request.path
        attributes["url.scheme"] = attempt.origin.partition(":")[0]
        if attempt.attempt > 1:
            attributes["http.request.resend_count"] = attempt.attempt - 1
        span = self._tracer.start_span(attempt.request.method, kind=SpanKind.CLIENT, attributes=attributes)
        attempt.notes[self] = span
        headers: dict[str, str] = {}
        _PROPAGATOR.inject(headers, set_span_in_context(span))
        return headers

    def on_response(self, attempt: RequestAttempt, response: Response) -> None:
        outcome: dict[str, str | int] = {"http.response.status_code": response.status}
        if response.status >= 400:
            outcome["error.type"] = str(response.status)
        span: Span = attempt.notes[self]
        if span.is_recording():
            if response.request_id is not None:
                span.set_attribute("procore.request_id", response.request_id)
            window = response.rate_limit
            if window is not None:
                span.set_attribute("procore.rate_limit.remaining", window.remaining)
        self._end(span, attempt, outcome)

    def on_error(self, attempt: RequestAttempt, error: BaseException) -> None:
        # The text of a foreign error may contain secrets.
        message = error.message if isinstance(error, ProcoreError) else None
        self._end(attempt.notes[self], attempt, {"error.type": type(error).__qualname__}, message)

    def _end(
        self, span: Span, attempt: RequestAttempt, outcome: dict[str, str | int], message: str | None = None
    ) -> None:
        span.set_attributes(outcome)
        if "error.type" in outcome:
            span.set_status(StatusCode.ERROR, message)
        span.end()
        self._duration.record(attempt.elapsed, _attributes_of(attempt) | outcome, set_span_in_context(span))


def _attributes_of(attempt: RequestAttempt) -> dict[str, str | int]:
    host, port = _server_of(attempt.origin)
    return {
        "http.request.method": attempt.request.method,
        "server.address": host,
        "server.port": port,
        "network.protocol.version": "1.1",
    }


@lru_cache(maxsize=256)
def _server_of(origin: str) -> tuple[str, int]:
    parts = urlsplit(origin)
    return parts.hostname or "", parts.port or _PORTS[parts.scheme]
