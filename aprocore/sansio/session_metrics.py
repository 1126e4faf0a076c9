"""Metrics of a session: queues, rate limit windows, retry quota and blocked companies."""

from __future__ import annotations

import attrs

__all__ = ["SessionMetrics"]


@attrs.frozen(kw_only=True)
class SessionMetrics:
    """State of a session at one time, over all its users."""

    origin: str
    """The API origin, ``scheme://host[:port]``."""
    waiting_for_connection: int
    """Number of calls that wait for a connection of the session."""
    waiting_for_rate_limit: int
    """Number of calls that wait for the rate limit."""
    hourly_used: float | None
    """Used part of the hourly window, from 0 to 1, of the user with the highest; None until it is reported."""
    spike_used: float | None
    """Used part of the 10 s window, likewise."""
    retry_quota_left: int
    """Units of the retry quota that are left; a retry costs 10."""
    blocked_companies: int
    """Number of companies that are not called for now: ``procore.blocked``, over all users."""
