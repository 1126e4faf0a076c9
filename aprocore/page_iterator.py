"""Iterators over the pages and the items of a list, with prefetched pages and a position to resume at."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import suppress
from typing import Any, Generic, Self, TypeAlias, TypeVar
from weakref import ref

import attrs

from .errors import DecodeError, ProcoreError
from .net.steps import run_in_steps
from .page import Page
from .sansio.decoding.large_bodies import LARGE_BODY
from .sansio.messages import Response
from .sansio.pagination.cursors import ListIdentity
from .sansio.pagination.next_page import PageResult, Paginator, facts_of
from .sansio.pagination.page_sizes import ReducedPageSizes
from .sansio.pagination.styles import PageRequest

__all__ = ["FetchPage", "ItemIterator", "IterationProgress", "PageIterator"]

T = TypeVar("T")

FetchPage: TypeAlias = Callable[[PageRequest, bool], Coroutine[Any, Any, Response]]
"""Sends the request for a page; the flag says whether the page will be reduced if it times out at a gateway."""


@attrs.define
class IterationProgress:
    """Position of an iteration, which does not keep its iterator and the prefetched pages alive."""

    iterator: Callable[[], PageIterator[Any] | ItemIterator[Any] | None] | None
    last: dict[str, Any] | None = None

    @property
    def cursor(self) -> dict[str, Any] | None:
        """Position of the iterator, or its last one if it is gone."""
        iterator = self.iterator() if self.iterator is not None else None
        return self.last if iterator is None else iterator.position()


class PageIterator(Generic[T]):
    """Single-use iterator over the pages of a list."""

    def __init__(
        self,
        fetch: FetchPage,
        paginator: Paginator,
        enveloped: bool | None,
        items_key: str | None,
        concurrency: int,
        limit: int | None,
        sizes: ReducedPageSizes,
        identity: ListIdentity,
    ) -> None:
        self._fetch = fetch
        self._identity = identity
        self._progress = IterationProgress(ref(self))
        self._sizes = sizes
        self._paginator = paginator
        self._enveloped = enveloped
        self._items_key = items_key
        self._concurrency = concurrency
        # Number of items still wanted; None for all.
        self._remaining = limit
        # Next page to request; None at the end.
        self._next_request: PageRequest | None = paginator.plan.first
        # Error to raise at the end.
        self._failure: ProcoreError | None = None
        # The last page with a place of its own, and the numbers of items from there to the current page, of it, and of
        # those at its start that were returned before.
        self._anchor = paginator.place_of(paginator.plan.first) or {}
        self._before, self._length, self._dropped = 0, 0, 0
        self._count = 0
        # The cursor after an error or an early end, None before.
        self._ended: dict[str, Any] | None = None
        # Prefetched pages, pending or complete, in order.
        self._prefetched: deque[tuple[PageRequest, asyncio.Task[Response]]] = deque()
        self._busy = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Page[T]:
        self._check_idle()
        page_request = self._next_request
        if page_request is None:
            if self._failure is not None:
                failure, self._ended = self._failure, self.position()
                failure.cursor, self._failure = self._ended, None
                raise failure
            raise StopAsyncIteration
        self._busy = True
        try:
            page_request, response = await self._receive(page_request)
            if self._enveloped is not None:
                response.enveloped = self._enveloped
            response.items_key = self._items_key
            if len(response.body) < LARGE_BODY:
                value = response.value
            else:
                value = await run_in_steps(response.value_in_steps())
            items = _items_of(response, value)
            place = self._paginator.place_of(page_request)
            page = self._paginator.process(page_request, response, items)
            self._move(page_request, place, len(items), page)
            self._next_request, self._failure = page.next, page.failure
            if self._concurrency > 1:
                self._prefetch(page)
        except StopAsyncIteration:
            await self._end()
            self._ended = None
            raise
        except BaseException as error:
            if isinstance(error, ProcoreError):
                error.cursor = self.position()
            await self._end()
            raise
        finally:
            self._busy = False
        return Page(page.items, page_request.number, page.total, page.per_page, response)

    async def _receive(self, page_request: PageRequest) -> tuple[PageRequest, Response]:
        """Return the response to a page's request, and that request, which may be for a shorter page.

        Raises:
            StopAsyncIteration: the list ended before this page.
        """
        reduced = False
        while True:
            try:
                if self._prefetched:
                    # Removed only when it is complete: until then aclose() has to cancel it.
                    response = await self._prefetched[0][1]
                    self._prefetched.popleft()
                else:
                    response = await self._fetch(page_request, self._paginator.awaits_timeout)
            except StopAsyncIteration as error:
                # From a hook or a transport of the caller: it must not look like the end of the list.
                raise RuntimeError("A hook or the transport raised StopAsyncIteration.") from error
            except ProcoreError as error:
                if self._paginator.ends_with(error):
                    raise StopAsyncIteration from None
                shorter = self._paginator.reduced(page_request, error)
                if shorter is None:
                    raise
                # The numbers of the prefetched pages are those of longer pages.
                self._cancel()
                self._next_request = page_request = shorter
                reduced = True
            else:
                if reduced:
                    plan = self._paginator.plan
                    self._sizes.remember(plan.first.path, plan.per_page or 1)
                return page_request, response

    @property
    def cursor(self) -> dict[str, Any] | None:
        """Position after the last page that was returned; None when the list has ended."""
        return self.position()

    def position(self, consumed: int | None = None) -> dict[str, Any] | None:
        """Return the cursor after ``consumed`` items of the last page; None for all of them."""
        if consumed is not None and consumed < self._count:
            return self._identity.cursor(self._anchor, self._before + self._dropped + consumed)
        if self._ended is not None:
            return self._ended
        if self._next_request is not None:
            place = self._paginator.place_of(self._next_request)
            if place is not None:
                return self._identity.cursor(place, self._paginator.to_skip)
        elif self._failure is None:
            return None
        return self._identity.cursor(self._anchor, self._before + self._length)

    def _move(self, page_request: PageRequest, place: dict[str, Any] | None, length: int, page: PageResult) -> None:
        """Make a page the current one."""
        if place is None:
            self._before += self._length
        else:
            self._anchor, self._before = place, 0
        self._length, self._dropped, self._count = length, page.returned, len(page.items)

    async def aclose(self) -> None:
        """Stop the iteration and cancel all pending requests."""
        self._check_idle()
        await self._end()

    def _check_idle(self) -> None:
        if self._busy:
            raise RuntimeError("Another task is waiting for the next page. Use one iterator for each task.")

    async def _end(self) -> None:
        self._ended = self.position()
        self._next_request = self._failure = None
        cancelled = self._cancel()
        if cancelled:
            await asyncio.wait(cancelled)

    def __del__(self) -> None:
        self._progress.last = self.position()
        # Left by a break or an exception: the prefetched pages are no longer needed.
        for _, task in self._prefetched:
            # Garbage may be collected in any thread, and after the loop was closed.
            with suppress(RuntimeError):
                task.get_loop().call_soon_threadsafe(task.cancel)

    def _prefetch(self, page: PageResult) -> None:
        next_request, loop = self._next_request, asyncio.get_running_loop()
        if self._prefetched and (next_request is None or not next_request.is_equivalent_to(self._prefetched[0][0])):
            # The list became shorter, or its next page can't be predicted.
            self._cancel()
            self._concurrency = 1
            return
        if self._prefetched:
            next_request = self._paginator.request_after(self._prefetched[-1][0])
        max_pages = self._concurrency
        if self._remaining is not None:
            self._remaining -= len(page.items)
            max_pages = min(max_pages, -(-self._remaining // (page.per_page or 1)))
        while next_request is not None and len(self._prefetched) < max_pages:
            task = loop.create_task(self._fetch(next_request, self._paginator.awaits_timeout))
            # Retrieve the exception, so that asyncio does not report it if the iteration has ended before.
            task.add_done_callback(lambda task: task.cancelled() or task.exception())
            self._prefetched.append((next_request, task))
            next_request = self._paginator.request_after(next_request)

    def _cancel(self) -> list[asyncio.Task[Response]]:
        tasks = [task for _, task in self._prefetched]
        self._prefetched.clear()
        for task in tasks:
            task.cancel()
        return tasks


class ItemIterator(Generic[T]):
    """Single-use iterator over the items of a list."""

    def __init__(self, pages: PageIterator[T]) -> None:
        self._pages = pages
        self._items: Iterator[T] = iter(())
        self._consumed = 0
        self._progress = IterationProgress(ref(self))

    def __del__(self) -> None:
        self._progress.last = self.position()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while True:
            for item in self._items:
                self._consumed += 1
                return item
            # Release the previous page before the next one is fetched.
            self._items = iter(())
            self._items = iter(await anext(self._pages))
            self._consumed = 0

    @property
    def cursor(self) -> dict[str, Any] | None:
        """Position after the last item that was returned; None when the list has ended."""
        return self.position()

    def position(self) -> dict[str, Any] | None:
        """Return the cursor after the last item that was returned; None when the list has ended."""
        return self._pages.position(self._consumed)

    async def aclose(self) -> None:
        """Stop the iteration and cancel all pending requests."""
        self._items = iter(())
        await self._pages.aclose()


def _items_of(response: Response, value: Any) -> Sequence[Any]:
    if value is None:
        return ()
    if not isinstance(value, list):
        raise DecodeError(
            f"Expected a JSON list, got a {type(response.json()).__name__}.",
            hint='Use get() instead, or pass enveloped=True if the list is under "data".',
            **facts_of(response),
        )
    return value
