"""Pagination: ``await`` a list for its first page, ``async for`` for every item."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Collection, Coroutine, Generator, Iterator, Mapping, Sequence
from contextlib import suppress
from copy import copy
from typing import Any, Generic, Self, TypeAlias, TypeVar, get_args, overload
from weakref import ref

import attrs

from .errors import ConfigurationError, DecodeError, ProcoreError
from .model import Model
from .sansio.messages import Response
from .sansio.pagination.cursors import ListIdentity, resumed
from .sansio.pagination.next_page import PageResult, Paginator, facts_of
from .sansio.pagination.page_sizes import ReducedPageSizes
from .sansio.pagination.styles import PageRequest, Plan

__all__ = ["ItemIterator", "Page", "PageIterator", "Pages"]

T = TypeVar("T")

# Sends the request for a page; the flag says whether the page will be shortened if it times out at a gateway.
FetchPage: TypeAlias = Callable[[PageRequest, bool], Coroutine[Any, Any, Response]]


@attrs.frozen(eq=False, repr=False)
class Page(Sequence[T]):
    """A page of a list, as a sequence of its items."""

    _items: Sequence[T]
    number: int
    """Page number, as Procore counts if its pages have numbers, else from 1."""
    total: int | None
    """Number of items in the whole list; None if the response does not report it."""
    per_page: int | None
    """Maximum number of items per page, as reported by the response, else as requested."""
    response: Response
    """The HTTP response of this page."""

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[T]: ...
    def __getitem__(self, index: int | slice) -> T | Sequence[T]:
        return self._items[index]

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[T]:
        return iter(self._items)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        """Return the schema with which Pydantic and FastAPI serialize a page, as an array; only they call this."""
        from pydantic_core import core_schema  # pyright: ignore[reportMissingImports] # installed if it calls this

        (item,) = get_args(source) or (Any,)
        items = core_schema.list_schema(handler.generate_schema(item))
        return core_schema.no_info_wrap_validator_function(
            lambda value, validate: value if isinstance(value, Page) else validate(value),
            items,
            # Items of an unspecified type are serialized here, as Pydantic knows models by their annotations only.
            serialization=core_schema.plain_serializer_function_ser_schema(
                list
                if get_args(source)
                else lambda page: [item.to_dict() if isinstance(item, Model) else item for item in page],
                return_schema=items,
            ),
        )

    def __repr__(self) -> str:
        total = f" of {self.total}" if self.total is not None else ""
        return f"<Page {self.number}: {len(self._items)}{total} items>"


class Pages(Generic[T]):
    """A paginated list. Requests are sent only when it is awaited or iterated, and each time again.

    ``await pages`` returns the first page, ``async for item in pages`` yields every item, ``async for page in
    pages.by_page()`` every page. Pages are fetched when they are needed, or prefetched with ``concurrency``; they are
    always yielded in order, and only a few are in memory at a time. The request of each page is retried separately
    according to the ``retry`` option. If it finally fails, the error is raised after the preceding items.

    If the list changes during the iteration, an item that moves to a later page is yielded once; an item that moves to
    an earlier page, because others before it were deleted, is missed. All page-based pagination has this limit.

    Iteration raises the errors of ``Session.request``, and:

    Raises:
        UnexpectedLinkError: the link to the next page points outside the API.
        PaginationLoopError: pagination repeats a page or does not end.
        DecodeError: a response contains no list.
    """

    __slots__ = (
        "_concurrency",
        "_enveloped",
        "_fetch",
        "_identity",
        "_items_key",
        "_latest",
        "_plan",
        "_sizes",
        "_trusted_origins",
    )

    def __init__(
        self,
        fetch: FetchPage,
        plan: Plan,
        *,
        enveloped: bool | None = None,
        items_key: str | None = None,
        concurrency: int = 1,
        sizes: ReducedPageSizes | None = None,
        trusted_origins: Collection[str] = (),
        identity: ListIdentity | None = None,
        cursor: Mapping[str, Any] | str | None = None,
    ) -> None:
        """Create a list; ``Session.paginate`` and the typed methods do that.

        Args:
            fetch: function that sends the request for a page.
            plan: first request and page size.
            enveloped: whether the list is under ``data`` in the body; None for the convention of the API version.
            items_key: key of the list in the body; None if the body or its ``data`` is the list.
            concurrency: number of pages requested at once.
            sizes: page sizes that turned out to be too large, shared by the lists of a session.
            trusted_origins: origins besides the API's to which links may lead.
            identity: what a cursor of this list belongs to.
            cursor: position at which to resume; None for the start of the plan.

        Raises:
            ConfigurationError: ``concurrency`` or ``cursor`` is invalid.
        """
        if isinstance(concurrency, bool) or not isinstance(concurrency, int) or concurrency < 1:
            raise ConfigurationError(f"concurrency must be at least 1, not {concurrency!r}.")
        self._fetch = fetch
        self._identity = ListIdentity() if identity is None else identity
        self._plan = plan if cursor is None else resumed(plan, cursor, self._identity)
        # Of the latest iteration.
        self._latest: _Progress | None = None
        self._enveloped = True if enveloped is None and plan.pager.enveloped else enveloped
        self._items_key = items_key
        self._concurrency = concurrency
        self._sizes = ReducedPageSizes() if sizes is None else sizes
        self._trusted_origins = trusted_origins

    def __repr__(self) -> str:
        return f"<Pages of {self._plan.first.path.partition('?')[0]}>"

    @property
    def cursor(self) -> dict[str, Any] | None:
        """Position of the latest iteration, to resume the list with ``cursor=``, in another process too.

        It can be written as JSON, and holds neither a secret nor a URL with a signature. It works for the same user,
        API origin and arguments only. It is the start before the first iteration, and None when the list has ended.
        """
        return self._latest.cursor if self._latest is not None else self._iterator(self._plan, 1).cursor

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self._first_page().__await__()

    def __aiter__(self) -> ItemIterator[T]:
        items = ItemIterator(self.by_page())
        self._latest = items._progress  # noqa: SLF001 -- of the same module
        return items

    def observed(self, on_response: Callable[[Response], object]) -> Self:
        """Return this list with a function that is called with the response of each page, as it arrives."""
        fetch = self._fetch

        async def fetch_observed(request: PageRequest, shortens: bool) -> Response:
            response = await fetch(request, shortens)
            on_response(response)
            return response

        observed = copy(self)
        observed._fetch = fetch_observed  # noqa: SLF001 -- of the same class
        return observed

    def by_page(self) -> PageIterator[T]:
        """Return an iterator over the pages; ``aclose`` or dropping its last reference ends it early."""
        pages = self._iterator(self._plan, self._concurrency)
        self._latest = pages._progress  # noqa: SLF001 -- of the same module
        return pages

    async def all(self, limit: int | None = None) -> list[T]:
        """Return all items, or the first ``limit``, which also bounds the page size unless ``per_page`` was passed."""
        plan = self._plan
        if limit is not None:
            if isinstance(limit, bool) or not isinstance(limit, int) or limit < 0:
                raise ConfigurationError(f"limit must be at least 0, not {limit!r}.")
            if limit == 0:
                return []
            plan = plan.limited(limit)
        items: list[T] = []
        pages = self._iterator(plan, self._concurrency, limit)
        self._latest = pages._progress  # noqa: SLF001 -- of the same module
        try:
            async for page in pages:
                items += page
                if limit is not None and len(items) >= limit:
                    self._latest = _Progress(None, pages.position(limit - (len(items) - len(page))))
                    del items[limit:]
                    break
        except ProcoreError as error:
            error.items = items
            raise
        finally:
            await pages.aclose()
        return items

    async def first(self) -> T | None:
        """Return the first item; None if the list is empty."""
        return next(iter(await self.all(limit=1)), None)

    async def _first_page(self) -> Page[T]:
        pages = self._iterator(self._plan, 1)
        self._latest = pages._progress  # noqa: SLF001 -- of the same module
        return await anext(pages)

    def _iterator(self, plan: Plan, concurrency: int, limit: int | None = None) -> PageIterator[T]:
        largest = self._sizes.get(plan.first.path)
        paginator = Paginator(plan if largest is None else plan.limited(largest), self._trusted_origins)
        return PageIterator(
            self._fetch, paginator, self._enveloped, self._items_key, concurrency, limit, self._sizes, self._identity
        )


@attrs.define
class _Progress:
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
        self._progress = _Progress(ref(self))
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
        # Prefetched pages, pending or complete, in order.
        # The last page with a place of its own, and the numbers of items from there to the current page, of it, and of
        # those at its start that were returned before.
        self._anchor = paginator.place_of(paginator.plan.first) or {}
        self._before, self._length, self._dropped = 0, 0, 0
        self._count = 0
        # The cursor after an error or an early end, None before.
        self._ended: dict[str, Any] | None = None
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
            items = _items_of(response)
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
        shortened = False
        while True:
            try:
                if self._prefetched:
                    # Removed only when it is complete: until then aclose() has to cancel it.
                    response = await self._prefetched[0][1]
                    self._prefetched.popleft()
                else:
                    response = await self._fetch(page_request, self._paginator.awaits_timeout)
            except ProcoreError as error:
                if self._paginator.ends_with(error):
                    raise StopAsyncIteration from None
                shorter = self._paginator.shortened(page_request, error)
                if shorter is None:
                    raise
                # The numbers of the prefetched pages are those of longer pages.
                self._cancel()
                self._next_request = page_request = shorter
                shortened = True
            else:
                if shortened:
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
        self._progress = _Progress(ref(self))

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


def _items_of(response: Response) -> Sequence[Any]:
    value = response.value
    if value is None:
        return ()
    if not isinstance(value, list):
        raise DecodeError(
            f"Expected a JSON list, got a {type(response.json()).__name__}.",
            hint='Use get() instead, or pass enveloped=True if the list is under "data".',
            **facts_of(response),
        )
    return value
