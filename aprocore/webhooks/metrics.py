"""Metrics of a webhook receiver."""

from __future__ import annotations

import attrs

from ..state.inbox import InboxState

__all__ = ["EventCounts", "WebhookMetrics"]


@attrs.frozen(kw_only=True)
class WebhookMetrics:
    """Metrics of a webhook receiver at one time.

    Counts are those of this process since its start; the numbers of the inbox are those of all processes that share it.
    """

    pending: int | None
    """Number of events in the inbox that are not handled yet; None before the worker has looked at it."""
    dead: int | None
    """Number of dead letters in the inbox; None as before."""
    lag: float | None
    """Seconds since the oldest pending event was received, 0 without one; None as before."""
    received: int
    """Deliveries whose event was stored."""
    repeated: int
    """Deliveries whose event was known already."""
    ignored: int
    """Deliveries of own changes, and of users who are ignored."""
    rejected: int
    """Deliveries that were answered with 400, 401 or 413."""
    not_stored: int
    """Deliveries that were answered with 503, because the inbox failed or was too slow."""
    handled: int
    """Events whose handlers have all succeeded."""
    failed: int
    """Attempts in which a handler failed."""
    buried: int
    """Events that became dead letters."""


@attrs.define
class EventCounts:
    """Counts of one process, and the last look at its inbox."""

    received: int = 0
    repeated: int = 0
    ignored: int = 0
    rejected: int = 0
    not_stored: int = 0
    handled: int = 0
    failed: int = 0
    buried: int = 0
    inbox: InboxState | None = None

    def snapshot(self, now: float) -> WebhookMetrics:
        """Return the metrics at a time in Unix seconds."""
        counts = attrs.asdict(self, filter=attrs.filters.exclude("inbox"))
        state = self.inbox
        if state is None:
            return WebhookMetrics(pending=None, dead=None, lag=None, **counts)
        lag = 0.0 if state.oldest is None else max(0.0, now - state.oldest)
        return WebhookMetrics(pending=state.pending, dead=state.dead, lag=lag, **counts)
