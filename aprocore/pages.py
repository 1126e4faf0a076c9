"""Lists: ``await`` for the first page, ``async for`` for every item, page after page as they are needed."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine, Generator, Iterator, Sequence
from contextlib import suppress
from typing import Any, Generic, Self, TypeAlias, TypeVar, overload

import attrs

from .errors import ConfigurationError, DecodeError, ProcoreError
from .sansio.messages import Response
from .sansio.pagination.next_page import Taken, Walk, facts_of
from .sansio.pagination.styles import Plan, Step

__all__ = ["ItemIterator", "Page", "PageIterator", "Pages"]

T = TypeVar("T")

# Makes the call for a page.
Ask: TypeAlias = Callable[[Step], Coroutine[Any, Any, Response]]


@attrs.frozen(eq=False, repr=False)
class Page(Sequence[T]):
    """A page of a list: a sequence of its items."""

    _items: Sequence[T]
    number: int
    """Which page it is: as Procore counts where it does, else from 1."""
    total: int | None
    """How many items the whole list has, where the answer says so."""
    per_page: int | None
    """How many items a page has at most: as the answer says, else as was asked for."""
    response: Response
    """The answer that it came in, whole."""

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

    def __repr__(self) -> str:
        of = f" of {self.total}" if self.total is not None else ""
        return f"<Page {self.number}: {len(self._items)}{of} items>"


class Pages(Generic[T]):
    """A list of Procore's; nothing is sent before it is awaited or iterated, and each time it is asked for anew.

    ``await pages`` gives the first page, ``async for item in pages`` every item, ``async for page in pages.by_page()``
    every page. Pages are fetched as they are needed, or ahead of that with ``concurrency``, and always given in order;
    a few are in memory at a time. One whose call fails is called for again by itself, as the session's ``retry`` has
    it; where it fails for good, the error is raised after what came before.

    While the list changes, an item that moves on to the next page is given once, and one that moves to a page that was
    given already, because others before it are gone, is missed, as in any list that is fetched in pieces.

    Iterating raises what ``request`` raises, and:

    Raises:
        UnexpectedLinkError: the link to the next page leads away from the API.
        PaginationLoopError: the list comes back to a page that it had, or has no end.
        DecodeError: an answer has no list.
    """

    __slots__ = ("_ask", "_concurrency", "_enveloped", "_plan")

    def __init__(self, ask: Ask, plan: Plan, *, enveloped: bool | None = None, concurrency: int = 1) -> None:
        if isinstance(concurrency, bool) or not isinstance(concurrency, int) or concurrency < 1:
            raise ConfigurationError(f"concurrency must be at least 1, not {concurrency!r}.")
        self._ask = ask
        self._plan = plan
        self._enveloped = True if enveloped is None and plan.pager.enveloped else enveloped
        self._concurrency = concurrency

    def __repr__(self) -> str:
        return f"<Pages of {self._plan.first.path.partition('?')[0]}>"

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self._first_page().__await__()

    def __aiter__(self) -> ItemIterator[T]:
        return ItemIterator(self.by_page())

    def by_page(self) -> PageIterator[T]:
        """Return an iterator over the pages; ``aclose`` ends it early, as does letting go of it."""
        return PageIterator(self._ask, self._plan, self._enveloped, self._concurrency)

    async def all(self, limit: int | None = None) -> list[T]:
        """Return all items, or the first ``limit``; pages are no longer than that unless ``per_page`` was chosen."""
        plan = self._plan
        if limit is not None:
            if isinstance(limit, bool) or not isinstance(limit, int) or limit < 0:
                raise ConfigurationError(f"limit must be at least 0, not {limit!r}.")
            if limit == 0:
                return []
            plan = plan.limited(limit)
        items: list[T] = []
        pages: PageIterator[T] = PageIterator(self._ask, plan, self._enveloped, self._concurrency, limit)
        try:
            async for page in pages:
                items += page
                if limit is not None and len(items) >= limit:
                    del items[limit:]
                    break
        finally:
            await pages.aclose()
        return items

    async def first(self) -> T | None:
        """Return the first item, None where there is none."""
        return next(iter(await self.all(limit=1)), None)

    async def _first_page(self) -> Page[T]:
        return await anext(PageIterator[T](self._ask, self._plan, self._enveloped, 1))


class PageIterator(Generic[T]):
    """Goes over a list page by page, once."""

    def __init__(
        self, ask: Ask, plan: Plan, enveloped: bool | None, concurrency: int, wanted: int | None = None
    ) -> None:
        self._ask = ask
        self._walk = Walk(plan)
        self._enveloped = enveloped
        self._concurrency = concurrency
        # How many more items anybody wants; None for all.
        self._wanted = wanted
        # What to ask for next; None at the end.
        self._step: Step | None = plan.first
        # What to raise there.
        self._failure: ProcoreError | None = None
        # What is on its way, or waits to be taken, in order.
        self._ahead: deque[tuple[Step, asyncio.Task[Response]]] = deque()
        self._busy = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Page[T]:
        self._check_idle()
        step = self._step
        if step is None:
            failure, self._failure = self._failure, None
            raise failure or StopAsyncIteration
        self._busy = True
        try:
            if self._ahead:
                # Taken off only when it is there: until then it is one of those that closing cancels.
                response = await self._ahead[0][1]
                self._ahead.popleft()
            else:
                response = await self._ask(step)
            if self._enveloped is not None:
                response.enveloped = self._enveloped
            taken = self._walk.take(step, response, _items_of(response))
            self._step, self._failure = taken.next, taken.failure
            if self._concurrency > 1:
                self._fetch_ahead(taken)
        except BaseException:
            await self._end()
            raise
        finally:
            self._busy = False
        return Page(taken.items, step.number, taken.total, taken.per_page, response)

    async def aclose(self) -> None:
        """End here, with nothing left under way."""
        self._check_idle()
        await self._end()

    def _check_idle(self) -> None:
        if self._busy:
            raise RuntimeError("Another task is waiting for the next page: give each its own iterator.")

    async def _end(self) -> None:
        self._step = self._failure = None
        left = self._cancel()
        if left:
            await asyncio.wait(left)

    def __del__(self) -> None:
        # Left by a break or an exception, and let go of: nobody will take what is on its way.
        for _, task in self._ahead:
            # Garbage may be collected in any thread, and after the loop was closed.
            with suppress(RuntimeError):
                task.get_loop().call_soon_threadsafe(task.cancel)

    def _fetch_ahead(self, taken: Taken) -> None:
        following, loop = self._step, asyncio.get_running_loop()
        if self._ahead and (following is None or not following.asks_as(self._ahead[0][0])):
            # The list became shorter meanwhile; or it goes on elsewhere, and where nobody can tell beforehand.
            self._cancel()
            self._concurrency = 1
            return
        if self._ahead:
            following = self._walk.beyond(self._ahead[-1][0])
        most = self._concurrency
        if self._wanted is not None:
            self._wanted -= len(taken.items)
            most = min(most, -(-self._wanted // (taken.per_page or 1)))
        while following is not None and len(self._ahead) < most:
            task = loop.create_task(self._ask(following))
            # One that fails after the walk has ended failed for nobody.
            task.add_done_callback(lambda task: task.cancelled() or task.exception())
            self._ahead.append((following, task))
            following = self._walk.beyond(following)

    def _cancel(self) -> list[asyncio.Task[Response]]:
        tasks = [task for _, task in self._ahead]
        self._ahead.clear()
        for task in tasks:
            task.cancel()
        return tasks


class ItemIterator(Generic[T]):
    """Goes over a list item by item, once."""

    def __init__(self, pages: PageIterator[T]) -> None:
        self._pages = pages
        self._items: Iterator[T] = iter(())

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while True:
            for item in self._items:
                return item
            # The page before is let go of while the next one is on its way.
            self._items = iter(())
            self._items = iter(await anext(self._pages))

    async def aclose(self) -> None:
        """End here, with nothing left under way."""
        self._items = iter(())
        await self._pages.aclose()


def _items_of(response: Response) -> Sequence[Any]:
    value = response.value
    if value is None:
        return ()
    if not isinstance(value, list):
        raise DecodeError(
            f"A list was expected, and the answer is a JSON {type(response.json()).__name__}.",
            hint='Fetch it with get(), or pass enveloped=True where the list is under its "data".',
            **facts_of(response),
        )
    return value
