"""Reading of a list that may change meanwhile, in which no item is missed that moves to an earlier page."""

from __future__ import annotations

import datetime
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from email.utils import parsedate_to_datetime
from typing import Any, Generic, TypeAlias, TypeVar

from ..errors import ListChangedError
from ..page import Page
from ..pages import Pages
from ..sansio.item_changes import READ_LAG, digest_of, id_of, time_of
from ..sansio.messages import Response
from ..sansio.pagination.overlapping_pages import OverlappingPages
from ..types import Id

__all__ = ["ListAt", "ListReading", "response_time"]

T = TypeVar("T")

ListAt: TypeAlias = Callable[[Mapping[str, Any] | None], Pages[T]]
"""Function that returns a list from a cursor on, None for its start."""

_MAX_RESTARTS = 3


class ListReading(Generic[T]):
    """Reading of a list in pages of which each shares an unchanged item with the one before.

    See :class:`OverlappingPages`. Items that are created or updated during the reading may be missed: they have changed
    since :attr:`read_at`.
    """

    def __init__(self, list_at: ListAt[T]) -> None:
        """Create a reading."""
        self._list_at = list_at
        self.read_at: datetime.datetime | None = None
        """Time of the first page by Procore's clock; None if the response has none."""
        self._pages = OverlappingPages()
        # Items of the last page by id.
        self._last: dict[Id, T] = {}

    async def pages(self) -> AsyncGenerator[Sequence[T], None]:
        """Yield the items of each page, except those that the page before had as well.

        Raises:
            ListChangedError: the list changed faster than it could be read.
        """
        cursor: Mapping[str, Any] | None = None
        restarts, may_have_ended = 0, False
        while True:
            page, following = await self._fetch(cursor)
            if page is None:
                return
            if cursor is None:
                self.read_at = response_time(page.response)
            new = self._new_items(page)
            if cursor is not None and new is None:
                if may_have_ended and not page:
                    return
                cursor = self._pages.further_back(cursor)
                restarts += not cursor["offset"]
                if restarts > _MAX_RESTARTS:
                    raise ListChangedError("The list changed faster than it could be read.", hint="Read it again.")
                continue
            self._last = {item_id: item for item in page if (item_id := id_of(item)) is not None}
            yield page if new is None else new
            if following is None:
                return
            # The server does not say where the list ends, and a page that is not full may be the last one.
            may_have_ended = "after" in following and len(page) < (cursor or following).get("per_page", 0)
            # Only pages from 1 have a size that can be chosen.
            per_page = page.per_page if page.number else None
            cursor = self._pages.after(following, len(page), per_page=per_page, reported=_reported_size(page.response))

    async def _fetch(self, cursor: Mapping[str, Any] | None) -> tuple[Page[T] | None, Mapping[str, Any] | None]:
        """Return a page, None after the end of a list without page numbers, and the list's cursor after it."""
        pages = self._list_at(cursor).by_page()
        try:
            page = await anext(pages, None)
            return page, pages.cursor
        finally:
            await pages.aclose()

    def _new_items(self, page: Page[T]) -> Sequence[T] | None:
        """Return the items that the last page did not have; None if it had none of them."""
        is_unchanged = [self._is_unchanged(item) for item in page]
        if any(is_unchanged):
            return [item for item, had in zip(page, is_unchanged, strict=True) if not had]
        has_repeated_a_page = not page and bool(page.response.value)
        has_ids = any(id_of(item) is not None for item in page) or not page
        is_accepted = not self._pages.is_verified or has_repeated_a_page or not (has_ids and self._last)
        return page if is_accepted else None

    def _is_unchanged(self, item: T) -> bool:
        item_id = id_of(item)
        before = None if item_id is None else self._last.get(item_id)
        if before is None:
            return False
        at = time_of(item, "updated_at")
        # One that was updated just before it was read can be updated again within the same second.
        is_final = at is not None and self.read_at is not None and at < self.read_at - READ_LAG
        if is_final and at == time_of(before, "updated_at"):
            return True
        return digest_of(before) == digest_of(item)


def response_time(response: Response) -> datetime.datetime | None:
    """Return the time of a response by Procore's clock, None if it has none."""
    try:
        return parsedate_to_datetime(response.headers.get("Date", "")).astimezone(datetime.UTC)
    except ValueError:
        return None


def _reported_size(response: Response) -> int | None:
    text = response.headers.get("Per-Page", "")
    return int(text) if text.isascii() and text.isdecimal() and int(text) else None
