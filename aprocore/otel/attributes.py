"""Attributes of spans and metrics: those of the semantic conventions, and aprocore's own."""

from __future__ import annotations

from functools import lru_cache
from typing import TypeAlias
from urllib.parse import urlsplit

from ..errors import ProcoreError
from ..sansio.hooks import RequestAttempt
from ..sansio.messages import Response

__all__ = [
    "OPERATION",
    "SCHEMA_URL",
    "WAIT_KIND",
    "WINDOW",
    "Attributes",
    "error_attributes",
    "error_text",
    "request_attributes",
    "server_attributes",
    "span_attributes",
    "span_name",
    "url_template",
]

SCHEMA_URL: str = "https://opentelemetry.io/schemas/1.29.0"
"""Version of the semantic conventions."""
OPERATION: str = "procore.operation"
"""Name of the operation, ``rfis.list``."""
WAIT_KIND: str = "procore.wait.kind"
"""``rate_limit``, ``connection``, ``token``, ``server``, ``backoff`` or ``file``."""
WINDOW: str = "procore.rate_limit.window"
"""``hourly`` or ``spike``."""

Attributes: TypeAlias = dict[str, str | int | float]
"""Attributes of a span or of a metric."""

_PORTS = {"http": 80, "https": 443}


def server_attributes(origin: str) -> Attributes:
    """Return the attributes of an origin."""
    host, port = _server_of(origin)
    return {"server.address": host, "server.port": port}


def request_attributes(attempt: RequestAttempt) -> Attributes:
    """Return the attributes of the metric of an attempt."""
    return {
        "http.request.method": attempt.request.method,
        **server_attributes(attempt.origin),
        "network.protocol.version": "1.1",
    }


def span_attributes(attempt: RequestAttempt) -> Attributes:
    """Return the attributes of the span of an attempt, which has begun: no query, no header and no body."""
    attributes = request_attributes(attempt)
    attributes["url.full"] = attempt.origin + attempt.request.path
    attributes["url.scheme"] = attempt.origin.partition(":")[0]
    if (template := url_template(attempt)) is not None:
        attributes["url.template"] = template
    if attempt.attempt > 1:
        attributes["http.request.resend_count"] = attempt.attempt - 1
    return attributes


def span_name(attempt: RequestAttempt) -> str:
    """Return the name of the span of an attempt, which has no ids."""
    template = url_template(attempt)
    return attempt.request.method if template is None else f"{attempt.request.method} {template}"


def url_template(attempt: RequestAttempt) -> str | None:
    """Return the path template of an attempt; None for an undocumented path, or another one than that of the call."""
    if attempt.call is None:
        return attempt.request.path  # of a request about a token
    return attempt.call.url_template if attempt.request == attempt.call.request else None


def error_attributes(outcome: Response | BaseException) -> Attributes:
    """Return the attributes of the end of an attempt or a call."""
    if isinstance(outcome, BaseException):
        return {"error.type": type(outcome).__qualname__}
    attributes: Attributes = {"http.response.status_code": outcome.status}
    if outcome.status >= 400:
        attributes["error.type"] = str(outcome.status)
    return attributes


def error_text(outcome: Response | BaseException) -> str | None:
    """Return the description of an error; the text of a foreign error may contain secrets."""
    return outcome.message if isinstance(outcome, ProcoreError) else None


@lru_cache(maxsize=256)
def _server_of(origin: str) -> tuple[str, int]:
    parts = urlsplit(origin)
    return parts.hostname or "", parts.port or _PORTS[parts.scheme]
