"""OpenTelemetry providers in memory, and what a hook reported to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import attrs
from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader, Metric
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind

from aprocore.otel import OpenTelemetryHook


@attrs.frozen
class Telemetry:
    """Hook, and the spans and metrics that it reported."""

    hook: OpenTelemetryHook
    traces: TracerProvider
    meters: MeterProvider
    exporter: InMemorySpanExporter
    reader: InMemoryMetricReader

    @property
    def tracer(self) -> trace.Tracer:
        return self.traces.get_tracer("test")

    @property
    def spans(self) -> tuple[ReadableSpan, ...]:
        """The spans of requests, in the order in which they ended."""
        return tuple(span for span in self.exporter.get_finished_spans() if span.kind is SpanKind.CLIENT)

    @property
    def tree(self) -> list[str]:
        """The names of all spans, indented, siblings in the order in which they ended."""
        return tree_of(self.exporter.get_finished_spans())

    @property
    def metrics(self) -> dict[str, Metric]:
        data = self.reader.get_metrics_data()
        scopes = (
            [] if data is None else [scope for resource in data.resource_metrics for scope in resource.scope_metrics]
        )
        return {metric.name: metric for scope in scopes for metric in scope.metrics}

    def points(self, name: str) -> list[Any]:
        return list(self.metrics[name].data.data_points)

    def everything(self) -> str:
        return "".join(span.to_json() for span in self.exporter.get_finished_spans()) + str(self.metrics)


@contextmanager
def in_memory_telemetry() -> Iterator[Telemetry]:
    exporter, reader = InMemorySpanExporter(), InMemoryMetricReader()
    traces, metrics = TracerProvider(shutdown_on_exit=False), MeterProvider([reader], shutdown_on_exit=False)
    traces.add_span_processor(SimpleSpanProcessor(exporter))
    yield Telemetry(OpenTelemetryHook(traces, metrics), traces, metrics, exporter, reader)
    traces.shutdown()
    metrics.shutdown()


def attributes_of(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


def tree_of(spans: Sequence[ReadableSpan]) -> list[str]:
    """Return the names of spans, each indented below its parent."""
    children: dict[int | None, list[ReadableSpan]] = {}
    ids = {span.context.span_id for span in spans}
    for span in spans:
        parent = span.parent.span_id if span.parent is not None and span.parent.span_id in ids else None
        children.setdefault(parent, []).append(span)

    def lines(parent: int | None, depth: int) -> Iterator[str]:
        for span in sorted(children.get(parent, ()), key=lambda span: span.end_time or 0):
            yield "  " * depth + span.name
            yield from lines(span.context.span_id, depth + 1)

    return list(lines(None, 0))
