"""Change feeds: what was created, updated and deleted in a list since a watermark."""

from __future__ import annotations

from ..sansio.watermarks import Change
from .feed import ChangeFeed

__all__ = ["Change", "ChangeFeed"]
