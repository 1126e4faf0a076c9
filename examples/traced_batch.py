"""Batch whose spans show what each call waited for, drawn as trace viewers do; against a local sandbox.

pip install "aprocore[otel,sandbox]" opentelemetry-sdk && python traced_batch.py
For Jaeger or another OTLP backend, replace the exporter: BatchSpanProcessor(OTLPSpanExporter()).
"""

import asyncio

from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from aprocore.otel import OpenTelemetryHook
from aprocore.sandbox import Answer, Limits, Sandbox


def draw(spans: tuple[ReadableSpan, ...], parent: int | None = None, indent: str = "") -> None:
    for span in spans:  # in the order in which they ended
        if (span.parent.span_id if span.parent else None) == parent:
            print(f"{indent}{span.name} {(span.attributes or {}).get('http.response.status_code', '')}".rstrip())
            draw(spans, span.context.span_id, indent + "    ")


async def main() -> None:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    async with Sandbox(limits=Limits(hourly=3600, spike=2)) as sandbox:
        sandbox.clock.auto_advance = True  # no real waits
        first, second = list(sandbox.seed_data.projects)[:2]
        sandbox.faults.add("GET", f"/rest/v1.0/projects/{second}/rfis", Answer(503))
        async with sandbox.procore(hooks=[OpenTelemetryHook(provider)]) as procore:
            with provider.get_tracer("batch").start_as_current_span("open RFIs"):
                for project in (first, second, first):
                    await procore.rfis.list(project_id=project, filters={"status": "open"})
    draw(exporter.get_finished_spans())


asyncio.run(main())
