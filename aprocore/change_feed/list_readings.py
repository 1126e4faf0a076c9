"""Repeated readings of a list, until items that moved to earlier pages can't have been missed."""

from __future__ import annotations

import datetime
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from email.utils import parsedate_to_datetime
from typing import Generic, TypeVar

from ..errors import ListChangedError
from ..page import Page
from ..pages import Pages
from ..sansio.messages import Response

__all__ = ["ListReadings", "response_time"]

T = TypeVar("T")

_MAX_READINGS = 3


class ListReadings(Generic[T]):
    """Pages of a list, read again until a reading brings nothing that an earlier one should have had.

    Items are missed if others before them are deleted, or move to the end, between two pages. A list of one page is
    read once.
    """

    def __init__(self, list_pages: Callable[[], Pages[T]]) -> None:
        """Create the readings of the list that ``list_pages`` returns."""
        self._list_pages = list_pages
        self.number: int = 0
        """Number of the reading, from 1."""
        self.read_at: datetime.datetime | None = None
        """Time of the first page of this reading by Procore's clock; None if the response has none."""
        self._missed = 0

    async def pages(self) -> AsyncGenerator[Page[T], None]:
        """Yield the pages of all readings; the caller reports with :meth:`found` what it did not have before.

        Raises:
            ListChangedError: each reading had earlier changes that the one before it did not have.
        """
        for number in range(1, _MAX_READINGS + 1):
            self.number, self._missed, count = number, 0, 0
            async with aclosing(self._list_pages().by_page()) as pages:
                async for page in pages:
                    count += 1
                    if count == 1:
                        self.read_at = response_time(page.response)
                    yield page
            if count <= 1 or (number > 1 and not self._missed):
                return
        raise ListChangedError("Each time that the list was read, it had earlier changes that were not in it before.")

    def found(self, at: datetime.datetime | None) -> None:
        """Report a new item of this reading, with the time of its change; None if it has none."""
        self._missed += at is None or self.read_at is None or at < self.read_at


def response_time(response: Response) -> datetime.datetime | None:
    """Return the time of a response by Procore's clock, None if it has none."""
    try:
        return parsedate_to_datetime(response.headers.get("Date", "")).astimezone(datetime.UTC)
    except ValueError:
        return None
