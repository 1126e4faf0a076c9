"""Numbered pages that overlap, so that a reading notices items that moved to earlier pages between two requests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

__all__ = ["OverlappingPages"]

# A longer overlap is not used for pages before it is needed, as it takes more requests.
_MAX_FIRST_STEP = 2


@attrs.define
class OverlappingPages:
    """The pages of one reading of a list with numbered pages, as cursors.

    Each page begins before the end of the one before. If both share an item that has not changed, then all unread items
    come after that item, because items that do not change keep their order. So none was missed, however many items
    before it were added, removed or moved. If they share none, the page is requested again from further back, at last
    from the start of the list.

    Only multiples of the page size can be the start of a page: items 0 to 999 are page 1 of 1,000 items each, and items
    999 to 1,997 are page 2 of 999. A list that does not change takes as many requests as without overlap, or a few more
    if it fills its last page, or is very long.
    """

    _end: int = 0
    _size: int = 0
    # Of the last request.
    _start: int = 0
    _requested: int = 0
    # How far back the page begins, and that of the next page at first.
    _step: int = 0
    _first_step: int = 0

    @property
    def is_verified(self) -> bool:
        """Whether the page that was requested last has to share an item with the one before."""
        return 0 < self._start < self._end

    def after(
        self, cursor: Mapping[str, Any], length: int, *, per_page: int | None, reported: int | None
    ) -> Mapping[str, Any]:
        """Return the cursor of the next page.

        Args:
            cursor: the list's own cursor after the last page.
            length: number of items on the last page.
            per_page: page size of the last page, if the cursor has none; None if the list has no page sizes.
            reported: page size that the server reported with it; None if it did not.
        """
        size = cursor.get("per_page") or per_page
        if "page" not in cursor or size is None:
            self._start = 0
            return cursor
        size = min(size, reported or size)
        if not self._requested:
            # A server that allows less may not say so.
            self._size = self._end = size if reported or length >= size else max(1, length)
        elif size < self._requested:
            # It was shortened, because it was too large.
            self._size, self._end = size, cursor.get("offset", self._end) + cursor.get("skip", 0)
        else:
            self._end = self._start + self._requested
        # What moved between two requests will move between the next two as well.
        self._first_step = max(self._first_step, min(self._step, _MAX_FIRST_STEP))
        self._step = self._first_step
        return self._page(cursor)

    def further_back(self, cursor: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the cursor of the page that replaces the last one, which shared no item with the one before."""
        start = self._start
        while True:
            self._step += 1
            page = self._page(cursor)
            if self._start < start:
                return page

    def _page(self, cursor: Mapping[str, Any]) -> Mapping[str, Any]:
        overlaps = (1, max(1, self._size // 32), max(1, self._size // 4), self._size, 32 * self._size)
        overlap = overlaps[self._step] if self._step < len(overlaps) else self._end
        number, size = _page_from(max(0, self._end - overlap), self._size)
        if self._step == self._first_step and (number + 1) * size <= self._end:
            # No size of so small a page makes it overlap and continue.
            number, size = self._end // self._size, self._size
        self._start, self._requested = number * size, size
        page = {name: value for name, value in cursor.items() if name != "skip"}
        return {**page, "page": number + 1, "per_page": size, "offset": self._start}


def _page_from(last_start: int, size: int) -> tuple[int, int]:
    """Return the index and the size of the page that begins at ``last_start`` at the latest and ends last."""
    best = max(range(max(1, size // 2), size + 1), key=lambda length: (last_start // length + 1) * length)
    return last_start // best, best
