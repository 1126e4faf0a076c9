"""Change feed of one list: an asynchronous iterable of its changes, and the commit of its watermark."""

from __future__ import annotations

import datetime
import json
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing
from typing import Any

from ..catalogue.list_changes import ListChanges
from ..errors import ConfigurationError, WatermarkConflictError
from ..pages import Pages
from ..pickling import Unpicklable
from ..sansio.item_changes import time_range
from ..sansio.watermarks import Change, FeedRun, Watermark
from ..state.watermark_store import WatermarkStore
from .list_reading import ListReading

__all__ = ["ChangeFeed", "ListItems"]

ListItems = Callable[[str, Mapping[str, str], Mapping[str, Any] | None], Pages[Any]]
"""Function that returns the list of an operation with query parameters, from a cursor on; None for its start."""


class ChangeFeed(Unpicklable):
    """Changes of a list since a watermark, from ``procore.changes``.

    ``async for change in feed`` reads the list and yields each item that was created, updated or deleted. After the
    end, ``await feed.commit()`` makes its changes those of the past: until then, each iteration yields them again. Of
    processes that iterate with one watermark at the same time, only the first can commit.
    """

    _pickling_subject = "A change feed"
    _pickling_advice = "Create it in the process that reads the list, with the same watermark store."

    def __init__(
        self,
        changes: ListChanges,
        list_items: ListItems,
        now: Callable[[], datetime.datetime],
        *,
        key: Mapping[str, str | None],
        since: datetime.datetime | None,
        state: WatermarkStore | None,
        overlap: datetime.timedelta,
    ) -> None:
        """Create a feed; ``procore.changes`` does that.

        Args:
            changes: what the list can tell.
            list_items: function that returns the list of an operation with query parameters.
            now: function that returns the current time.
            key: what the watermark belongs to.
            since: time from which changes are searched if there is no watermark; None for all items.
            state: store of the watermark; None to keep it in this object.
            overlap: by how much earlier changes are searched again.
        """
        self._changes = changes
        self._list_items = list_items
        self._now = now
        self._key = json.dumps(key, sort_keys=True)
        self._since = since
        self._state = state
        self._overlap = overlap
        self._committed: Watermark | None = None
        self._ended: Watermark | None = None
        # Text of the stored watermark at which the last iteration began.
        self._stored: str | None = None
        self.deletions_known: bool = changes.deleted is not None
        """Whether the feed has deletions; False if the reference documents no list of deleted items, or, after an
        iteration, if that list does not show whether an item was deleted after ``since``."""

    def __repr__(self) -> str:
        return f"<ChangeFeed of {self._changes.operation.name}>"

    @property
    def watermark(self) -> datetime.datetime | None:
        """Time by Procore's clock up to which the last iteration has yielded all changes; None before its end."""
        return None if self._ended is None else self._ended.at

    def __aiter__(self) -> AsyncGenerator[Change[Any], None]:  # noqa: PYI058 -- callers close it
        """Return an iterator over the changes; ``aclose`` ends it early.

        Iteration raises the errors of lists, and:

        Raises:
            ListChangedError: the list changed faster than it could be read; iterate again.
            ConfigurationError: the stored watermark can't be read.
        """
        return self._read()

    async def commit(self) -> None:
        """Store the watermark, so that the changes of the last iteration are not yielded again.

        Raises:
            ConfigurationError: no iteration has come to its end.
            WatermarkConflictError: another process has committed the watermark since the iteration began.
            OSError: the store failed, such as with a ``LocalFileError``; commit again, or the changes may be yielded
                again.
        """
        ended = self._ended
        if ended is None:
            raise ConfigurationError(
                "There is nothing to commit: the iteration over the changes has not come to its end.",
                hint="Iterate until the end, handle each change, then commit.",
            )
        text = ended.to_json()
        if self._state is not None and not await self._state.save(self._key, text, expected=self._stored):
            raise WatermarkConflictError(
                f"Another process has committed the watermark of {self._changes.operation.name} since this iteration "
                "began.",
                hint="Nothing is missed: iterate again. Let one process at a time read the changes of a list.",
            )
        self._committed, self._stored = ended, text

    async def _load(self) -> Watermark | None:
        if self._state is None:
            return self._committed
        self._stored = text = await self._state.load(self._key)
        try:
            return None if text is None else Watermark.from_json(text)
        except ValueError as error:
            raise ConfigurationError(
                f"The stored watermark of {self._changes.operation.name} can't be read: {error}.",
                hint="Use another store, with since=…, or delete it: then all items are changes.",
            ) from None

    async def _read(self) -> AsyncGenerator[Change[Any], None]:
        self._ended, until = None, self._now()
        run = FeedRun(await self._load(), self._since, self._overlap)
        main = self._reading(run, self._changes.operation.name, {}, self._changes.time_filter)
        async with aclosing(main.pages()) as pages:
            async for page in pages:
                if main.read_at is not None:
                    # The changes since the first page may be in none of the pages.
                    run.read_at = until = main.read_at
                for item in page:
                    change = run.change(item)
                    if change is not None:
                        yield change
        deleted = self._changes.deleted
        if deleted is not None:
            # Afterwards, so that an item that is deleted meanwhile is in one of the lists.
            bin_ = self._reading(run, deleted.operation.name, deleted.params, deleted.time_filter)
            async with aclosing(bin_.pages()) as pages:
                async for page in pages:
                    for item in page:
                        change = run.deletion(item)
                        if change is not None:
                            yield change
        self.deletions_known = deleted is not None and run.deletions_known
        self._ended = run.end(until)

    def _reading(self, run: FeedRun, name: str, params: Mapping[str, str], time_filter: str | None) -> ListReading[Any]:
        query = dict(params)
        if time_filter is not None and run.begin is not None:
            query[time_filter] = time_range(run.begin, self._now())
        return ListReading(lambda cursor: self._list_items(name, query, cursor))
