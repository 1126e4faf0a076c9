"""``procore.across_projects``: the items of a list for all projects."""

from __future__ import annotations

import asyncio
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Callable,
    Iterable,
    Mapping,
    Sequence,
)
from types import TracebackType
from typing import Any, Generic, Self, TypeAlias, TypeVar

import attrs

from ..errors import AppNotConnectedError, ConfigurationError, ForbiddenError, NotFoundError, PartialFailureError
from ..pages import Pages
from ..pickling import Unpicklable
from ..types import Id, kind_of
from .batch import run

__all__ = ["ProjectFailure", "ProjectItems", "ProjectSource"]

T = TypeVar("T")

ProjectSource: TypeAlias = Pages[T] | AsyncIterable[T] | Awaitable[Sequence[T] | T]
"""What is read of one project: a list of the client, an async iterable, or an awaitable of a sequence or an object."""


@attrs.frozen
class ProjectFailure:
    """A project whose list could not be read to its end."""

    project: Any
    """The project, as it was passed or listed; None for a list of the company."""
    error: Exception
    """Why it failed; ``error.cursor`` is the position in the list."""


class ProjectItems(Unpicklable, Generic[T]):
    """The items of a list for all projects: an async iterator of pairs of project and item, which can be used once.

    The items of a project are in the order of its list; the pages of projects that are read at once alternate as they
    arrive. With ``concurrency=1`` the projects are in their order. One page for each of ``concurrency`` projects is in
    memory, and as many wait to be read.

    The iteration goes on if the list of a project fails; see :attr:`failed` and :attr:`unavailable` after it. Errors of
    the list of projects, ``SessionClosedError``, and exceptions that are not aprocore's end it.

    A list that is the same for all projects, because it is one of the company, is read once, with None as project.
    """

    _pickling_advice = "Pass ids of projects, and iterate on a session of the other process."

    def __init__(
        self,
        scope: Callable[[Id], Any],
        call: Callable[[Any], ProjectSource[T]],
        projects: Iterable[Any] | AsyncIterable[Any],
        *,
        concurrency: int = 8,
    ) -> None:
        """Create an iterator; :meth:`aprocore.Procore.across_projects` does that.

        Args:
            scope: function that returns the view of the session for a project.
            call: function of the view that returns the list.
            projects: ids, or objects with an id.
            concurrency: number of projects that are read at once.

        Raises:
            ConfigurationError: an argument is invalid.
        """
        if not callable(call):
            raise ConfigurationError(f"call must be a function, not {kind_of(call)}.")
        if isinstance(projects, Mapping | str | bytes) or not isinstance(projects, Iterable | AsyncIterable):
            raise ConfigurationError(f"projects must be an iterable or an async iterable, not {kind_of(projects)}.")
        if isinstance(concurrency, bool) or not isinstance(concurrency, int) or concurrency < 1:
            raise ConfigurationError(f"concurrency must be at least 1, got {concurrency!r}.")
        # Does not refer to this object, so that dropping it finalizes the generator.
        self._reading = _Reading(scope, call, projects, concurrency)
        self._items = self._reading.items()

    def __repr__(self) -> str:
        numbers = f"{len(self.completed)} projects completed, {len(self.failed)} failed"
        return f"<ProjectItems: {numbers}, {len(self.unavailable)} unavailable>"

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> tuple[Any, T]:
        return await anext(self._items)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """End the iteration, and cancel the calls in flight."""
        await self._items.aclose()

    @property
    def completed(self) -> list[Any]:
        """The projects of which all items were received."""
        return self._reading.completed

    @property
    def failed(self) -> list[ProjectFailure]:
        """The projects whose list failed."""
        return self._reading.failed

    @property
    def unavailable(self) -> list[ProjectFailure]:
        """The projects whose list Procore answers with 403 or 404: the tool is off, or this user may not see it."""
        return self._reading.unavailable

    def raise_failures(self) -> None:
        """Raise an error if the list of a project failed; unavailable ones are not failures.

        Raises:
            PartialFailureError: lists of projects failed; its ``result`` is this object.
        """
        if self.failed:
            first = self.failed[0]
            raise PartialFailureError(
                f"The lists of {len(self.failed)} projects failed, first of {_label(first.project)}: {first.error}",
                hint="Repeat them: across_projects(call, [failure.project for failure in items.failed]).",
                applied="no",
                result=self,
            ) from first.error


class _Reading(Generic[T]):
    """State of an iteration over the lists of projects."""

    def __init__(
        self,
        scope: Callable[[Id], Any],
        call: Callable[[Any], ProjectSource[T]],
        projects: Iterable[Any] | AsyncIterable[Any],
        concurrency: int,
    ) -> None:
        self._scope = scope
        self._call = call
        self._projects = projects
        self._concurrency = concurrency
        self.completed: list[Any] = []
        self.failed: list[ProjectFailure] = []
        self.unavailable: list[ProjectFailure] = []
        # Pages with their project; None instead of items after the last page of a project, and None at the end.
        self._pages: asyncio.Queue[tuple[Any, Sequence[T] | None] | None] = asyncio.Queue(concurrency)

    async def items(self) -> AsyncGenerator[tuple[Any, T], None]:
        """Read the lists, and yield their items."""
        reader = asyncio.create_task(self._read_all())
        try:
            while (page := await self._pages.get()) is not None:
                project, items = page
                if items is None:
                    self.completed.append(project)
                    continue
                for item in items:
                    yield project, item
            await reader
        finally:
            reader.cancel()
            await asyncio.wait({reader})

    async def _read_all(self) -> None:
        try:
            async with run(self._read, self._sources(), concurrency=self._concurrency, reads=True) as results:
                async for result in results:
                    error = result.error
                    if error is not None:
                        off = isinstance(error, ForbiddenError | NotFoundError)
                        off = off and not isinstance(error, AppNotConnectedError)
                        failures = self.unavailable if off else self.failed
                        failures.append(ProjectFailure(result.input[0], error))
        except Exception:
            await self._pages.put(None)
            raise  # to the consumer, who awaits the task
        # Not if it is cancelled: then no consumer makes room in the queue.
        await self._pages.put(None)

    async def _sources(self) -> AsyncIterator[tuple[Any, ProjectSource[T] | None]]:
        """Yield each project, the first two with their lists: if these are equal, the list is one of the company."""
        first: tuple[Any, ProjectSource[T]] | None = None
        number = 0
        async for project in _each(self._projects):
            number += 1
            if number > 2:
                yield project, None
                continue
            source = self._call(self._scope(_id_of(project)))
            if first is None:
                first = project, source
                if not isinstance(source, Pages):
                    yield first
                    number = 2
                continue
            if _are_equal(first[1], source):
                yield None, source
                return
            yield first
            yield project, source
        if number == 1 and first is not None:
            yield first

    async def _read(self, entry: tuple[Any, ProjectSource[T] | None]) -> None:
        project, source = entry
        if source is None:
            source = self._call(self._scope(_id_of(project)))
        if isinstance(source, Pages):
            async for page in source.by_page():
                await self._pages.put((project, page))
        elif isinstance(source, AsyncIterable):
            async for item in source:
                await self._pages.put((project, (item,)))
        else:
            value = await source
            is_list = isinstance(value, Sequence) and not isinstance(value, str | bytes)
            await self._pages.put((project, value if is_list else (value,)))  # type: ignore[arg-type] # narrowed above
        await self._pages.put((project, None))


async def _each(projects: Iterable[Any] | AsyncIterable[Any]) -> AsyncIterator[Any]:
    if isinstance(projects, AsyncIterable):
        async for project in projects:
            yield project
    else:
        for project in projects:
            yield project


def _are_equal(first: Any, second: Any) -> bool:
    """Return whether two lists begin with the same request."""
    return isinstance(first, Pages) and isinstance(second, Pages) and first.is_equivalent_to(second)


def _id_of(project: Any) -> Id:
    """Return the id of a project that was passed as an id, a mapping or an object."""
    if isinstance(project, int | str):
        return project
    project_id = project.get("id") if isinstance(project, Mapping) else getattr(project, "id", None)
    if isinstance(project_id, bool) or not isinstance(project_id, int | str):
        raise ConfigurationError(f"projects must be ids or objects with an id, got {kind_of(project)}.")
    return project_id


def _label(project: Any) -> str:
    return "the company" if project is None else f"project {_id_of(project)}"
