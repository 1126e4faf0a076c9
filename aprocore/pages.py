"""Pagination: ``await`` a list for its first page, ``async for`` for every item."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Collection, Generator, Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .errors import ConfigurationError, ProcoreError
from .page import Page
from .page_iterator import FetchPage, ItemIterator, IterationProgress, PageIterator
from .pickling import Unpicklable
from .sansio import arrow
from .sansio.messages import Response
from .sansio.pagination.cursors import ListIdentity, resumed
from .sansio.pagination.next_page import Paginator
from .sansio.pagination.page_sizes import ReducedPageSizes
from .sansio.pagination.styles import PageRequest, Plan

__all__ = ["Pages"]

T = TypeVar("T")


class Pages(Unpicklable, Generic[T]):
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
        "_into",
        "_items_key",
        "_latest",
        "_plan",
        "_sizes",
        "_trusted_origins",
    )

    _pickling_subject = "A list of pages"
    _pickling_advice = "Pass pages.cursor, and resume with list(cursor=…) on a session of the other process."
    _is_copyable = True

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
        into: type[Any] | None = None,
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
            into: class of the items; None if they are JSON values.

        Raises:
            ConfigurationError: ``concurrency`` or ``cursor`` is invalid.
        """
        if isinstance(concurrency, bool) or not isinstance(concurrency, int) or concurrency < 1:
            raise ConfigurationError(f"concurrency must be at least 1, not {concurrency!r}.")
        self._fetch = fetch
        self._into = into
        self._identity = ListIdentity() if identity is None else identity
        self._plan = plan if cursor is None else resumed(plan, cursor, self._identity)
        # Of the latest iteration.
        self._latest: IterationProgress | None = None
        self._enveloped = True if enveloped is None and plan.pager.enveloped else enveloped
        self._items_key = items_key
        self._concurrency = concurrency
        self._sizes = ReducedPageSizes() if sizes is None else sizes
        self._trusted_origins = trusted_origins

    def __copy__(self) -> Self:
        twin = object.__new__(type(self))
        for name in Pages.__slots__:
            setattr(twin, name, getattr(self, name))
        return twin

    def __repr__(self) -> str:
        return f"<Pages of {self._plan.first.path.partition('?')[0]}>"

    def is_equivalent_to(self, other: Pages[Any]) -> bool:
        """Return whether this list and the ``other`` begin with the same request: path, parameters and page."""
        return self._plan.first == other._plan.first

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
        self._latest = items._progress  # noqa: SLF001 -- of the list's iterator
        return items

    if not TYPE_CHECKING:
        # `for` calls it, as there is no __iter__, which would make this an Iterable to isinstance and to type checkers.
        def __getitem__(self, index):
            raise TypeError(
                "Pages are read asynchronously: use `async for item in pages`, `await pages.all()`, or `await "
                "pages.first()`."
            )

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

    def resumed(self, cursor: Mapping[str, Any] | str) -> Self:
        """Return this list from a cursor on.

        Raises:
            ConfigurationError: the cursor is invalid, or belongs to another list.
        """
        later = copy(self)
        later._plan = resumed(self._plan, cursor, self._identity)  # noqa: SLF001 -- of the same class
        later._latest = None  # noqa: SLF001
        return later

    def by_page(self) -> PageIterator[T]:
        """Return an iterator over the pages; ``aclose`` or dropping its last reference ends it early."""
        pages = self._iterator(self._plan, self._concurrency)
        self._latest = pages._progress  # noqa: SLF001 -- of the list's iterator
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
        self._latest = pages._progress  # noqa: SLF001 -- of the list's iterator
        try:
            async for page in pages:
                items += page._items  # noqa: SLF001 -- five times as fast as through the page
                if limit is not None and len(items) >= limit:
                    self._latest = IterationProgress(None, pages.position(limit - (len(items) - len(page))))
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

    @property
    def arrow_schema(self) -> Any:
        """The ``pyarrow.Schema`` of :meth:`to_arrow`, known before a request is sent.

        Raises:
            ConfigurationError: the items have no class, or pyarrow (extra ``arrow``) is not installed.
        """
        return arrow.schema_of(self._into)

    async def to_arrow(self) -> Any:
        """Return all items as a ``pyarrow.Table``; see :meth:`Page.to_arrow`.

        Raises:
            ConfigurationError: the items have no class, or pyarrow (extra ``arrow``) is not installed; nothing is sent.
        """
        batches = [batch async for batch in self.to_arrow_batches()]
        return arrow.table(batches, self._into)

    async def to_arrow_batches(self) -> AsyncIterator[Any]:
        """Yield a ``pyarrow.RecordBatch`` for each page, all with the same schema, also if a page is empty.

        Raises:
            ConfigurationError: the items have no class, or pyarrow (extra ``arrow``) is not installed; nothing is sent.
        """
        arrow.schema_of(self._into)
        pages = self.by_page()
        try:
            async for page in pages:
                yield page.to_arrow_batch()
        finally:
            await pages.aclose()

    async def _first_page(self) -> Page[T]:
        pages = self._iterator(self._plan, 1)
        self._latest = pages._progress  # noqa: SLF001 -- of the list's iterator
        return await anext(pages)

    def _iterator(self, plan: Plan, concurrency: int, limit: int | None = None) -> PageIterator[T]:
        largest = self._sizes.get(plan.first.path)
        paginator = Paginator(plan if largest is None else plan.limited(largest), self._trusted_origins)
        return PageIterator(
            self._fetch, paginator, self._enveloped, self._items_key, concurrency, limit, self._sizes, self._identity
        )
