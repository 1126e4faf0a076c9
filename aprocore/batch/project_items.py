"""``procore.across_projects``: the items of a list for all projects."""

from __future__ import annotations

import asyncio
import inspect
import json
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
from typing import Any, Generic, TypeAlias, TypeVar

import attrs

from ..errors import AppNotConnectedError, ConfigurationError, ForbiddenError, NotFoundError, PartialFailureError
from ..net.threads import run_to_end
from ..pages import Pages
from ..state.batch_checkpoint import BatchCheckpoint
from ..types import Id, kind_of
from .batch import run
from .checkpoints import Checkpoint, checkpoint_of_run
from .closing_iterator import ClosingIterator

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


class ProjectItems(ClosingIterator[tuple[Any, T]], Generic[T]):
    """The items of a list for all projects: an async iterator of pairs of project and item, which can be used once.

    The items of a project are in the order of its list; the pages of projects that are read at once alternate as they
    arrive. With ``concurrency=1`` the projects are in their order. One page for each of ``concurrency`` projects is in
    memory, and as many wait to be read.

    The iteration goes on if the list of a project fails; see :attr:`failed` and :attr:`unavailable` after it. Errors of
    the list of projects, ``SessionClosedError``, and exceptions that are not aprocore's end it.

    With a checkpoint, the projects that were completed by an earlier run are not read again, and the lists of which it
    has read some pages go on after the last page whose items were all handled: the item after them was requested. So
    each item is yielded at least once by the runs together. Lists that failed go on too. An iterable or awaitable that
    is not a list of the client begins again.

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
        checkpoint: Checkpoint | None = None,
    ) -> None:
        """Create an iterator; :meth:`aprocore.Procore.across_projects` does that.

        Args:
            scope: function that returns the view of the session for a project.
            call: function of the view that returns the list.
            projects: ids, or objects with an id.
            concurrency: number of projects that are read at once.
            checkpoint: what a killed run goes on from; None without one.

        Raises:
            ConfigurationError: an argument is invalid.
        """
        if not callable(call):
            raise ConfigurationError(f"call must be a function, not {kind_of(call)}.")
        if isinstance(projects, Mapping | str | bytes) or not isinstance(projects, Iterable | AsyncIterable):
            raise ConfigurationError(f"projects must be an iterable or an async iterable, not {kind_of(projects)}.")
        if isinstance(concurrency, bool) or not isinstance(concurrency, int) or concurrency < 1:
            raise ConfigurationError(f"concurrency must be at least 1, got {concurrency!r}.")
        self._reading = _Reading(scope, call, projects, concurrency, checkpoint_of_run(checkpoint))
        super().__init__(self._reading.items())

    def __repr__(self) -> str:
        numbers = f"{len(self.completed)} projects completed, {len(self.failed)} failed"
        return f"<ProjectItems: {numbers}, {len(self.unavailable)} unavailable>"

    @property
    def completed(self) -> list[Any]:
        """The projects of which all items were received, also by earlier runs with the checkpoint."""
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


@attrs.frozen
class _ReadPage(Generic[T]):
    """Items that were read of a project."""

    project: Any
    items: Sequence[T]
    cursor: Mapping[str, Any] | None = None
    """Position after them; None at the end of the list, or if it is not known."""
    is_last: bool = False
    """Whether the list of the project has ended before."""
    was_recorded: bool = False
    """Whether an earlier run has completed the project."""


class _Reading(Generic[T]):
    """State of an iteration over the lists of projects."""

    def __init__(
        self,
        scope: Callable[[Id], Any],
        call: Callable[[Any], ProjectSource[T]],
        projects: Iterable[Any] | AsyncIterable[Any],
        concurrency: int,
        checkpoint: BatchCheckpoint | None,
    ) -> None:
        self._scope = scope
        self._call = call
        self._projects = projects
        self._concurrency = concurrency
        self._checkpoint = checkpoint
        self._keys: set[str] = set()
        self.completed: list[Any] = []
        self.failed: list[ProjectFailure] = []
        self.unavailable: list[ProjectFailure] = []
        # None at the end.
        self._pages: asyncio.Queue[_ReadPage[T] | None] = asyncio.Queue(concurrency)

    async def items(self) -> AsyncGenerator[tuple[Any, T], None]:
        """Read the lists, and yield their items."""
        reader: asyncio.Task[None] | None = None
        try:
            if self._checkpoint is not None:
                await self._checkpoint.open()
            reader = asyncio.create_task(self._read_all())
            while (page := await self._pages.get()) is not None:
                for item in page.items:
                    yield page.project, item
                # The caller has handled the items, because it asks for the next one.
                await self._record(page)
            await reader
            if self._checkpoint is not None:
                await self._checkpoint.flush()
        finally:
            await run_to_end(self._stop(reader))

    async def _record(self, page: _ReadPage[T]) -> None:
        if page.is_last:
            self.completed.append(page.project)
        if self._checkpoint is None or page.was_recorded:
            return
        if page.is_last:
            await self._checkpoint.deliver(_key_of(page.project), read=True)
        elif page.cursor is not None:
            await self._checkpoint.advance(_key_of(page.project), json.dumps(page.cursor))

    async def _stop(self, reader: asyncio.Task[None] | None) -> None:
        if reader is not None:
            reader.cancel()
            await asyncio.wait({reader})
        if self._checkpoint is not None:
            await self._checkpoint.aclose()

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
            self._check_key(project)
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

    def _check_key(self, project: Any) -> None:
        key = _key_of(project)
        if self._checkpoint is not None and key in self._keys:
            raise ConfigurationError(
                f"Two projects have the id {_id_of(project)!r}.", hint="With a checkpoint, pass each project once."
            )
        self._keys.add(key)

    async def _read(self, entry: tuple[Any, ProjectSource[T] | None]) -> None:
        project, source = entry
        cursor: str | None = None
        if self._checkpoint is not None:
            recorded = await self._checkpoint.begin(_key_of(project), reads=True)
            if recorded is not None and recorded.state == "delivered":
                if inspect.iscoroutine(source):
                    source.close()
                await self._pages.put(_ReadPage(project, (), is_last=True, was_recorded=True))
                return
            cursor = None if recorded is None else recorded.text
        if source is None:
            source = self._call(self._scope(_id_of(project)))
        if isinstance(source, Pages):
            pages = (source if cursor is None else source.resumed(cursor)).by_page()
            try:
                async for page in pages:
                    await self._pages.put(_ReadPage(project, page, pages.cursor))
            finally:
                await pages.aclose()
        elif isinstance(source, AsyncIterable):
            async for item in source:
                await self._pages.put(_ReadPage(project, (item,)))
        else:
            value: Any = await source
            is_list = isinstance(value, Sequence) and not isinstance(value, str | bytes)
            await self._pages.put(_ReadPage(project, value if is_list else (value,)))
        await self._pages.put(_ReadPage(project, (), is_last=True))


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


def _key_of(project: Any) -> str:
    """Return the name of a project in checkpoints, or that of the company."""
    return "company" if project is None else f"project {_id_of(project)}"


def _label(project: Any) -> str:
    return "the company" if project is None else f"project {_id_of(project)}"
