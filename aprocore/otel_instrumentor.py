"""OpenTelemetry instrumentor, which ``opentelemetry-instrument`` finds by its entry point."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import cache
from typing import TYPE_CHECKING, Any

from opentelemetry.instrumentation.instrumentor import BaseInstrumentor  # type: ignore[attr-defined] # not checked

from .default_hooks import DEFAULT_HOOKS

if TYPE_CHECKING:
    from .otel import OpenTelemetryHook

__all__ = ["AprocoreInstrumentor"]


class AprocoreInstrumentor(BaseInstrumentor):  # type: ignore[misc] # its base is not typed
    """Instrumentor that gives each new session an :class:`~aprocore.otel.OpenTelemetryHook`.

    ``instrument(tracer_provider=…, meter_provider=…)`` takes the providers, by default the global ones. Sessions that
    were created before, and those that are created after ``uninstrument()``, are left alone.
    """

    _new_hook: Callable[[], OpenTelemetryHook]

    def instrumentation_dependencies(self) -> Collection[str]:
        return ()  # it is part of the library that it instruments

    def _instrument(self, **kwargs: Any) -> None:
        @cache  # one hook, and so one set of metrics, for all sessions
        def new_hook() -> OpenTelemetryHook:
            from .otel import OpenTelemetryHook  # imported by the first session, not at the start of every program

            return OpenTelemetryHook(kwargs.get("tracer_provider"), kwargs.get("meter_provider"))

        self._new_hook = new_hook
        DEFAULT_HOOKS.append(new_hook)

    def _uninstrument(self, **kwargs: Any) -> None:
        DEFAULT_HOOKS.remove(self._new_hook)
