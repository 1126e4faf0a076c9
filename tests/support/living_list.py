"""List of a server that changes between two requests."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

__all__ = ["DATE", "Change", "LivingList"]

DATE = "Mon, 30 Nov 2026 12:00:00 GMT"

Change = Callable[["LivingList", int], object]


@attrs.define
class LivingList:
    """List of a server, which changes before each request but the first."""

    items: list[dict[str, Any]]
    change: Change = lambda living, number: None
    order: Callable[[dict[str, Any]], Any] = lambda item: 0
    largest: int = 10
    reports: bool = True
    """Whether responses have more headers than ``Date``."""
    honours_pages: bool = True
    requests: list[tuple[int, int]] = attrs.field(factory=list)
    """Numbers and sizes of the pages that were requested."""
    changed: set[int] = attrs.field(factory=set)
    """Ids of the items that were added, updated or removed."""

    def touch(self, item: dict[str, Any], **fields: Any) -> None:
        """Update an item."""
        number = len(self.requests)
        item.update(fields, updated_at=f"2026-11-30T12:00:{number:02}Z", version=item.get("version", 0) + 1)
        self.changed.add(item["id"])

    def add(self) -> None:
        item = {"id": 1000 + len(self.changed) + len(self.items), "name": len(self.items) % 7}
        self.items.append(item)
        self.touch(item)

    def remove(self, item: dict[str, Any]) -> None:
        self.items.remove(item)
        self.changed.add(item["id"])

    def answer(self, page: int, per_page: int) -> tuple[list[dict[str, Any]], dict[str, str]]:
        """Return a page, as Procore does, and its headers."""
        if self.requests:
            self.change(self, len(self.requests))
        self.requests.append((page, per_page))
        self.items.sort(key=self.order)
        size = min(per_page, self.largest)
        start, end = ((page - 1) * size, page * size) if self.honours_pages else (0, len(self.items))
        headers = {"Date": DATE}
        if self.reports:
            headers |= {"Total": f"{len(self.items)}", "Per-Page": f"{size}"}
            if end < len(self.items):
                headers["Link"] = f'</rest/v1.0/things?page={page + 1}&per_page={size}>; rel="next"'
        return self.items[start:end], headers
