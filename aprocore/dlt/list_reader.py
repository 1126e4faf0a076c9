"""Reading of lists over all projects, on one session with bounded concurrency."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import AsyncGenerator, AsyncIterator, Collection, Iterable, Mapping, Sequence
from contextlib import aclosing
from operator import attrgetter
from typing import Any

import attrs

from ..batch import run
from ..client import Procore
from ..errors import (
    AppNotConnectedError,
    AuthError,
    ConfigurationError,
    ForbiddenError,
    MissingCompanyError,
    NotFoundError,
    ServerError,
    TransportError,
    UnauthorizedError,
)
from ..pages import Pages
from ..sansio.batches import BatchProgress
from .export_tables import ExportTable, ListRows

__all__ = ["ListRead", "ListReader", "ProjectList"]

# Failures in a row after which Procore or the network is taken to be down.
_MOST_FAILURES = 12


@attrs.frozen
class ProjectList:
    """A list of a project, or of the company."""

    table: ExportTable
    project: str | None
    """Id of the project; None for a list of the company."""


@attrs.frozen
class ListRead:
    """A list of a project, or of the company, as it was read."""

    source: ProjectList
    tables: Sequence[Any] = ()
    """Rows, as Arrow tables."""
    rows: int = 0
    """Number of items that are new or changed."""
    deletions: int = 0
    """Number of items that were deleted."""
    watermark: str | None = None
    """State from which the next run goes on; None if it reads the whole list."""
    error: Exception | None = None
    """Why the list could not be read; None if it was."""

    @property
    def is_unavailable(self) -> bool:
        """Whether the project's tool is off, or this user may not see it."""
        return isinstance(self.error, ForbiddenError | NotFoundError)


class ListReader:
    """Reader of lists over all projects, or over those that are named."""

    def __init__(
        self,
        procore: Procore,
        tables: Sequence[ExportTable],
        projects: Iterable[int | str] | None,
        *,
        concurrency: int,
        since: datetime.datetime | None,
    ) -> None:
        """Create a reader.

        Args:
            procore: session, which is opened and closed.
            tables: tables of the lists.
            projects: ids of projects; None for all of the company.
            concurrency: number of lists that are read at once.
            since: time from which changes are read without a watermark; None reads all items.
        """
        self._procore = procore
        self._tables = tables
        self._projects = None if projects is None else [str(project) for project in projects]
        self._concurrency = concurrency
        self._since = since
        self.total: int | None = None
        """Number of lists to be read; None until the projects are known."""
        self.progress: BatchProgress = BatchProgress()
        """Numbers of lists that were read, and until when calls wait."""
        self.projects: int | None = None
        """Number of projects; None until they are known."""
        self._left: Counter[str] = Counter()

    @property
    def projects_done(self) -> int:
        """Number of projects whose lists were all read."""
        return (self.projects or 0) - len(self._left)

    async def read(
        self, watermarks: Mapping[ProjectList, str], done: Collection[ProjectList]
    ) -> AsyncGenerator[ListRead, None]:
        """Yield lists, each as a whole, as they are read.

        Args:
            watermarks: states from which lists go on.
            done: lists that are left out.

        Raises:
            ProcoreError: no list can be read: the sign-in has ended, or Procore or the network is down.
        """
        failures = 0
        async with self._procore as procore:
            if procore.company_id is None:
                raise MissingCompanyError("An export needs company_id: the session has none.")
            sources = self._sources(procore, done)

            async def read(source: ProjectList) -> ListRead:
                return await self._read(procore, source, watermarks.get(source))

            batch = run(read, sources, concurrency=self._concurrency, reads=True, progress=self._show)
            async with batch as results:
                async for result in results:
                    error = result.error
                    self._count(result.input)
                    if error is None and result.value is not None:
                        failures = 0
                        yield result.value
                        continue
                    if isinstance(error, AppNotConnectedError | AuthError | ConfigurationError | UnauthorizedError):
                        raise error
                    failures = failures + 1 if isinstance(error, ServerError | TransportError) else 0
                    if error is not None and failures == _MOST_FAILURES:
                        raise error
                    yield ListRead(result.input, error=error)

    def _count(self, source: ProjectList) -> None:
        if source.project is not None:
            self._left[source.project] -= 1
            if not self._left[source.project]:
                del self._left[source.project]

    def _show(self, progress: BatchProgress) -> None:
        self.progress = progress

    async def _sources(self, procore: Procore, done: Collection[ProjectList]) -> AsyncIterator[ProjectList]:
        company = [ProjectList(table, None) for table in self._tables if not table.selected.is_of_project]
        of_projects = [table for table in self._tables if table.selected.is_of_project]
        projects: Sequence[str] = self._projects or ()
        if of_projects and self._projects is None:
            projects = [str(project.id) async for project in procore.portfolio.projects.list()]
        sources = [*company, *(ProjectList(table, project) for project in projects for table in of_projects)]
        sources = [source for source in sources if source not in done]
        self.projects = len(projects) if of_projects else 0
        self._left.update(source.project for source in sources if source.project is not None)
        self.total = len(sources)
        for source in sources:
            yield source

    async def _read(self, procore: Procore, source: ProjectList, watermark: str | None) -> ListRead:
        table, project = source.table, source.project
        rows = ListRows(table, str(procore.company_id), project)
        site = procore.with_scope(project_id=project)
        if not table.tells_changes:
            pages = attrgetter(table.selected.operation.name)(site)(params=dict(table.selected.params))
            if isinstance(pages, Pages):
                async with aclosing(pages.by_page()) as iterator:
                    async for page in iterator:
                        rows.add(page)
            else:
                rows.add(await pages)
            return ListRead(source, rows.tables(), rows.count, rows.deletions)
        state = _HeldWatermark(watermark)
        feed = site.changes(table.selected.operation.name, self._since, state)
        async for change in feed:
            if change.kind == "delete":
                rows.delete(change.item)
            else:
                rows.add([change.item])
        await feed.commit()
        return ListRead(source, rows.tables(), rows.count, rows.deletions, state.text)


class _HeldWatermark:
    """Store of one watermark in memory: dlt keeps it, with the rows."""

    def __init__(self, text: str | None) -> None:
        self.text = text

    async def load(self, key: str) -> str | None:
        return self.text

    async def save(self, key: str, text: str, *, expected: str | None) -> bool:
        self.text = text
        return True
