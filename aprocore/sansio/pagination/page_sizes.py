"""Page sizes that turned out to be too large, by endpoint."""

from __future__ import annotations

import re

import attrs

__all__ = ["ReducedPageSizes"]

# Maximum number of endpoints.
_MAX_ENDPOINTS = 1024
_ORIGIN = re.compile(r"[a-z]+://[^/]*")
# Segments of a path that are ids.
_ID = re.compile(r"/(?!v\d+(?:\.\d+)?(?:/|$))[^/]*\d[^/]*")


@attrs.define
class ReducedPageSizes:
    """Reduced page sizes of a session's lists; endpoints that differ only in ids share one."""

    _sizes: dict[str, int] = attrs.field(factory=dict)

    def get(self, path: str) -> int | None:
        """Return the page size that is known to work for a list; None if the default was never too large."""
        return self._sizes.get(_endpoint(path)) if self._sizes else None

    def remember(self, path: str, size: int) -> None:
        """Record that the pages of a list must not be longer than ``size``."""
        if len(self._sizes) >= _MAX_ENDPOINTS:
            self._sizes.clear()
        self._sizes[_endpoint(path)] = size


def _endpoint(path: str) -> str:
    return _ID.sub("/{}", _ORIGIN.sub("", path.partition("?")[0], count=1))
