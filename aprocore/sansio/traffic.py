"""Traffic of a session: counts of its answered sends by operation."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TypeAlias

import attrs

__all__ = ["MAX_OPERATIONS", "UNCOUNTED", "OperationTraffic", "Traffic", "path_without_ids"]

MAX_OPERATIONS: int = 1000
"""Number of operations that are counted separately."""
# A path segment that names a resource, not an id or a misplaced secret; an id may have the extension of a file.
_WORD = re.compile(r"[a-z_.-]{1,40}|v[0-9]{1,2}(?:\.[0-9]{1,2})?")
_EXTENSION = re.compile(r"\.[a-z]{1,5}\Z")


def path_without_ids(path: str) -> str:
    """Return a path with ``{…}`` in place of each segment that may be an id."""
    return "/".join(map(_without_id, path.split("/")))


# Cached, because most segments of a path are repeated in others.
@lru_cache(maxsize=1024)
def _without_id(segment: str) -> str:
    if not segment or _WORD.fullmatch(segment):
        return segment
    return "{…}" + "".join(_EXTENSION.findall(segment))


@attrs.define(eq=False)
class OperationTraffic:
    """Counts of the answered sends of one operation."""

    method: str
    path: str | None
    """Path of one request; None for the operations beyond the limit, together."""
    has_company: bool
    """Whether the requests have the company header."""
    answered: int = 0
    """Number of answered sends."""
    statuses: dict[int, int] = attrs.field(factory=dict)
    """Number of answers by status, without the successes at the first send."""

    def record_status(self, status: int) -> None:
        """Count an answer by its status."""
        self.statuses[status] = self.statuses.get(status, 0) + 1


UNCOUNTED: OperationTraffic = OperationTraffic("", None, has_company=True)
"""Counts of requests that belong to no session."""

_Key: TypeAlias = tuple[str, str, bool]


class Traffic:
    """Counts of the answered sends of a session, for its health report.

    A request refers to the counts of its operation, so that an answer costs an addition, and the catalogue is only read
    by the report.
    """

    def __init__(self) -> None:
        self._operations: dict[_Key, OperationTraffic] = {}
        self._others = OperationTraffic("", None, has_company=True)

    @property
    def operations(self) -> tuple[OperationTraffic, ...]:
        """The counts of each operation, and those of all beyond the limit."""
        return (*self._operations.values(), self._others)

    def of(self, method: str, target: str, has_company: bool) -> OperationTraffic:
        """Return the counts for the requests of an operation."""
        path = target.partition("?")[0]
        key = method, path_without_ids(path), has_company
        traffic = self._operations.get(key)
        if traffic is None:
            if len(self._operations) >= MAX_OPERATIONS:
                return self._others
            traffic = self._operations[key] = OperationTraffic(method, path, has_company)
        return traffic
