"""Instruments: the metrics of calls, of sessions and of webhook receivers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Protocol
from weakref import WeakKeyDictionary, WeakSet

from opentelemetry.context import Context
from opentelemetry.metrics import CallbackOptions, Meter, MeterProvider, Observation, get_meter

from .._version import __version__
from ..sansio.hooks import Call, MeteredSession, RequestAttempt, Wait
from ..sansio.messages import Response
from ..sansio.session_metrics import SessionMetrics
from .attributes import (
    OPERATION,
    SCHEMA_URL,
    WAIT_KIND,
    WINDOW,
    Attributes,
    error_attributes,
    request_attributes,
    server_attributes,
)

__all__ = ["Instruments", "MeteredReceiver", "instruments_of"]

# Histogram buckets in seconds, as the conventions advise; waits and calls may take longer.
_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
_LONG_BUCKETS = (*_BUCKETS, 30, 60, 300, 900, 3600)


class InboxMetrics(Protocol):
    """Metrics of the inbox of a webhook receiver, each None until it was read."""

    @property
    def pending(self) -> int | None:
        """Number of events that are not handled yet."""
        ...

    @property
    def dead(self) -> int | None:
        """Number of dead letters."""
        ...

    @property
    def lag(self) -> float | None:
        """Seconds since the oldest pending event was received."""
        ...


class MeteredReceiver(Protocol):
    """A webhook receiver, as far as metrics need it."""

    @property
    def metrics(self) -> InboxMetrics:
        """Metrics of the inbox, without I/O."""
        ...


class Instruments:
    """Metrics of a hook, without attributes of high cardinality.

    Attributes:
        sessions: the sessions whose queues and limits are observed.
        receivers: the webhook receivers whose inboxes are observed.
    """

    def __init__(self, meter: Meter) -> None:
        self.sessions: WeakSet[MeteredSession] = WeakSet()
        self.receivers: WeakSet[MeteredReceiver] = WeakSet()
        self._request_duration = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_BUCKETS,
        )
        self._call_duration = meter.create_histogram(
            "procore.client.call.duration",
            unit="s",
            description="Duration of calls with all attempts and waits.",
            explicit_bucket_boundaries_advisory=_LONG_BUCKETS,
        )
        self._wait_duration = meter.create_histogram(
            "procore.client.wait.duration",
            unit="s",
            description="Duration of waits for the rate limit, a connection, a token, an outage, a retry or a poll.",
            explicit_bucket_boundaries_advisory=_LONG_BUCKETS,
        )
        self._retries = meter.create_counter(
            "procore.client.retries", unit="{retry}", description="Requests that were sent again."
        )
        self._refreshes = meter.create_counter(
            "procore.client.token.refreshes", unit="{refresh}", description="Requests for a token."
        )
        gauges: Iterable[tuple[str, str, str, Callable[[], Iterator[Observation]]]] = (
            (
                "procore.client.queue.size",
                "{call}",
                "Calls that wait for a connection or the rate limit.",
                self._queues,
            ),
            ("procore.client.rate_limit.utilization", "1", "Used part of a rate limit window.", self._windows),
            ("procore.client.retry_quota.remaining", "{unit}", "Units left of the retry quota.", self._quota),
            ("procore.client.companies.blocked", "{company}", "Companies that are not called for now.", self._blocked),
            ("procore.webhooks.inbox.size", "{event}", "Events that are not handled yet.", self._pending),
            ("procore.webhooks.inbox.dead_letters", "{event}", "Events whose handlers failed too often.", self._dead),
            ("procore.webhooks.inbox.lag", "s", "Age of the oldest event that is not handled yet.", self._lag),
        )
        for name, unit, description, observe in gauges:
            meter.create_observable_gauge(name, [_callback(observe)], unit=unit, description=description)

    # -- calls --------------------------------------------------------------------------------------------------------

    def record_attempt(self, attempt: RequestAttempt, outcome: Response | BaseException, context: Context) -> None:
        """Record a request that has ended."""
        attributes = request_attributes(attempt) | error_attributes(outcome)
        self._request_duration.record(attempt.elapsed, attributes, context)
        if attempt.purpose == "token":
            error = {name: value for name, value in attributes.items() if name == "error.type"}
            self._refreshes.add(1, server_attributes(attempt.origin) | error, context)

    def record_retry(self, attempt: RequestAttempt) -> None:
        """Record a request that is sent again."""
        self._retries.add(1, server_attributes(attempt.origin))

    def record_call(self, call: Call, outcome: Response | BaseException, context: Context) -> None:
        """Record a call that has ended."""
        attributes: Attributes = {"http.request.method": call.request.method, **server_attributes(call.origin)}
        attributes |= error_attributes(outcome)
        if call.operation is not None:
            attributes[OPERATION] = call.operation
        self._call_duration.record(call.elapsed, attributes, context)

    def record_wait(self, call: Call, wait: Wait, context: Context) -> None:
        """Record a wait that has ended."""
        self._wait_duration.record(wait.seconds, {WAIT_KIND: wait.kind, **server_attributes(call.origin)}, context)

    # -- sessions and receivers ---------------------------------------------------------------------------------------

    def _sessions(self) -> Iterator[tuple[Attributes, list[SessionMetrics]]]:
        """Yield the metrics of the sessions by server."""
        by_origin: defaultdict[str, list[SessionMetrics]] = defaultdict(list)
        for session in list(self.sessions):
            metrics = session.metrics
            by_origin[metrics.origin].append(metrics)
        for origin, found in by_origin.items():
            yield server_attributes(origin), found

    def _queues(self) -> Iterator[Observation]:
        for server, found in self._sessions():
            connections = sum(metrics.waiting_for_connection for metrics in found)
            yield Observation(connections, {WAIT_KIND: "connection", **server})
            permits = sum(metrics.waiting_for_rate_limit for metrics in found)
            yield Observation(permits, {WAIT_KIND: "rate_limit", **server})

    def _windows(self) -> Iterator[Observation]:
        for server, found in self._sessions():
            hourly = [metrics.hourly_used for metrics in found if metrics.hourly_used is not None]
            spike = [metrics.spike_used for metrics in found if metrics.spike_used is not None]
            for window, used in (("hourly", hourly), ("spike", spike)):
                if used:
                    yield Observation(max(used), {WINDOW: window, **server})

    def _quota(self) -> Iterator[Observation]:
        for server, found in self._sessions():
            yield Observation(min(metrics.retry_quota_left for metrics in found), server)

    def _blocked(self) -> Iterator[Observation]:
        for server, found in self._sessions():
            yield Observation(sum(metrics.blocked_companies for metrics in found), server)

    def _inboxes(self) -> list[InboxMetrics]:
        return [receiver.metrics for receiver in list(self.receivers)]

    def _pending(self) -> Iterator[Observation]:
        if numbers := [inbox.pending for inbox in self._inboxes() if inbox.pending is not None]:
            yield Observation(sum(numbers))

    def _dead(self) -> Iterator[Observation]:
        if numbers := [inbox.dead for inbox in self._inboxes() if inbox.dead is not None]:
            yield Observation(sum(numbers))

    def _lag(self) -> Iterator[Observation]:
        if lags := [inbox.lag for inbox in self._inboxes() if inbox.lag is not None]:
            yield Observation(max(lags))


class _GlobalProvider:
    """Key of the global provider, which may be set after the first hook was created."""


_GLOBAL = _GlobalProvider()
_BY_PROVIDER: WeakKeyDictionary[MeterProvider | _GlobalProvider, Instruments] = WeakKeyDictionary()


def instruments_of(provider: MeterProvider | None) -> Instruments:
    """Return the instruments of a provider, by default the global one; all hooks share them.

    A meter ignores the callbacks of a second instrument of the same name.
    """
    key = provider or _GLOBAL
    instruments = _BY_PROVIDER.get(key)
    if instruments is None:
        instruments = _BY_PROVIDER[key] = Instruments(get_meter("aprocore", __version__, provider, SCHEMA_URL))
    return instruments


def _callback(observe: Callable[[], Iterator[Observation]]) -> Callable[[CallbackOptions], Iterable[Any]]:
    return lambda _options: list(observe())
