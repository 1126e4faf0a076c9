"""A local Procore: a real HTTPS server on loopback, for developing and testing with no account and no network."""

from .deliveries import Delivery, DeliveryAttempt
from .faults import (
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
from .health import Health
from .ledger import SeenRequest
from .limits import PROCORE_LIMITS, Limits
from .server import Sandbox
from .threads import in_thread
from .webhooks import Webhooks
from .world import Person

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
    "Limits",
    "Person",
    "Raw",
    "ResetAfter",
    "ResetBefore",
    "Rewrite",
    "Sandbox",
    "SeenRequest",
    "Trickle",
    "Truncate",
    "TruncateGzip",
    "Unsolicited",
    "Webhooks",
    "in_thread",
]
