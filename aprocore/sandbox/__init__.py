"""A local sandbox of Procore: an HTTPS mock server on loopback, for tests and development without an account."""

from ..sansio.health import Health
from .custom_routes import Route, RouteRequest
from .data.seed_data import Person
from .http.faults import (
    Answer,
    Delay,
    FaultRule,
    Faults,
    Hold,
    Raw,
    ResetAfter,
    ResetBefore,
    Rewrite,
    Trickle,
    Truncate,
    TruncateGzip,
    Unsolicited,
)
from .http.request_log import RequestLog, SeenRequest
from .jobs.job_registry import JobSettings, SandboxJob
from .jobs.sandbox_jobs import SandboxJobs
from .oauth.rate_limits import PROCORE_LIMITS, Limits
from .sandbox import Sandbox
from .sandbox_tokens import SandboxTokens
from .threads import in_thread
from .webhooks.delivery_queue import Delivery, DeliveryAttempt
from .webhooks.facade import Webhooks

__all__ = [
    "PROCORE_LIMITS",
    "Answer",
    "Delay",
    "Delivery",
    "DeliveryAttempt",
    "FaultRule",
    "Faults",
    "Health",
    "Hold",
    "JobSettings",
    "Limits",
    "Person",
    "Raw",
    "RequestLog",
    "ResetAfter",
    "ResetBefore",
    "Rewrite",
    "Route",
    "RouteRequest",
    "Sandbox",
    "SandboxJob",
    "SandboxJobs",
    "SandboxTokens",
    "SeenRequest",
    "Trickle",
    "Truncate",
    "TruncateGzip",
    "Unsolicited",
    "Webhooks",
    "in_thread",
]
