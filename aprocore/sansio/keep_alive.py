"""Bounds of the idle time after which a connection is not used for another request."""

from __future__ import annotations

import re

__all__ = ["MAX_IDLE", "MAX_IDLE_OF_WRITES", "idle_bounds", "keep_alive_timeout"]

MAX_IDLE = 55.0
"""Seconds that an idle connection is used again; common load balancers close theirs after 60."""

MAX_IDLE_OF_WRITES = 4.0
"""Seconds of idle time up to which a request that can't be repeated uses a connection, if the server names no timeout.

A server that closes an idle connection while a request is on its way leaves the outcome of that request unknown. The
shortest common idle timeout is 5 seconds (Node.js, Apache, uvicorn); the difference is for the way of the request.
"""

# Seconds before the server's timeout from which a connection is not used: the time that a request may take to arrive.
MARGIN = 1.0
# Digits of a number of seconds; longer ones are not believed.
_MAX_DIGITS = 9

_PARAMETER = re.compile(r'([^\s=;,"]+)(?:\s*=\s*(?:"([^"]*)"|([^\s;,"]*)))?', re.ASCII)


def keep_alive_timeout(value: str) -> float | None:
    """Return the ``timeout`` of a ``Keep-Alive`` header in seconds, None if it has no valid one.

    The header is a list such as ``timeout=5, max=100`` (RFC 2068, section 19.7.1). Of several timeouts the shortest
    counts.
    """
    shortest: float | None = None
    for name, quoted, plain in _PARAMETER.findall(value):
        digits = (quoted or plain).strip()
        if name.lower() == "timeout" and len(digits) <= _MAX_DIGITS and digits.isascii() and digits.isdigit():
            seconds = float(digits)
            shortest = seconds if shortest is None else min(shortest, seconds)
    return shortest


def idle_bounds(value: str | None) -> tuple[float, float]:
    """Return the seconds of idle time up to which a connection is used again, for any request and for writes.

    ``value`` is the ``Keep-Alive`` header of a response, None if it has none. A connection is not used in the last
    second before the server closes it, or in the last half of a shorter time; after ``timeout=0`` it is not used again.
    """
    timeout = None if value is None else keep_alive_timeout(value)
    if timeout is None:
        return MAX_IDLE, MAX_IDLE_OF_WRITES
    bound = min(MAX_IDLE, max(timeout - MARGIN, timeout / 2))
    return bound, bound
