"""OpenTelemetry: spans and metrics of calls, by the semantic conventions for HTTP clients."""

from .hook import OpenTelemetryHook

__all__ = ["OpenTelemetryHook"]
