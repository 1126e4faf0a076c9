"""Deliveries of webhooks, as routes pass them to a receiver."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

__all__ = ["MAX_BODY", "DeliveryReceiver"]

MAX_BODY = 1024 * 1024
"""Maximum length in bytes of the body of a delivery."""


class DeliveryReceiver(Protocol):
    """Receiver of deliveries."""

    def is_authorized(self, headers: Mapping[str, str]) -> bool:
        """Return whether a delivery with these headers comes from Procore, before its body is read."""
        ...

    async def accept(self, headers: Mapping[str, str], body: bytes) -> int:
        """Store the event of a delivery, and return the status with which to answer."""
        ...
