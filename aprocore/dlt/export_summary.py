"""Progress and result of an export."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

import attrs

from .export_tables import ExportTable
from .list_reader import ListRead, ListReader

__all__ = ["ExportCounts", "ExportProgress", "ExportSummary", "ExportedList"]

Failures: TypeAlias = Mapping[str | None, Exception]


@attrs.frozen
class ExportedList:
    """What an export has loaded of one list. Projects are ids; a list of the company has the project None."""

    table: str
    """Name of the table."""
    rows: int
    """Number of items that were new or changed, or of all items if the table has no changes."""
    deletions: int
    """Number of items that were reported as deleted."""
    projects: int
    """Number of projects whose list was read."""
    unavailable: Failures
    """Projects that answer 403 or 404, such as those whose tool is off."""
    failed: Failures
    """Projects whose list could not be read."""
    is_incremental: bool
    """Whether later exports read only what has changed."""
    shows_deletions: bool
    """Whether items that are deleted at Procore are deleted in the table."""


@attrs.frozen
class ExportSummary:
    """What an export has loaded."""

    lists: Mapping[str, ExportedList]
    """Lists by name."""
    resumed: int
    """Number of lists of projects that an interrupted run had loaded, and that were not read again."""
    packages: int
    """Number of load packages."""

    @property
    def rows(self) -> int:
        """Number of rows of all lists, without deletions."""
        return sum(exported.rows for exported in self.lists.values())

    @property
    def failed(self) -> int:
        """Number of lists of projects that could not be read."""
        return sum(len(exported.failed) for exported in self.lists.values())


@attrs.frozen
class ExportProgress:
    """Progress of an export."""

    done: int
    """Number of lists of projects that were read."""
    total: int | None
    """Number of lists of projects to be read; None if it is not known yet."""
    projects_done: int
    """Number of projects whose lists were all read."""
    projects: int | None
    """Number of projects; None if it is not known yet."""
    rows: Mapping[str, int]
    """Number of rows by list."""
    waiting_until: float | None
    """Time at which the rate limit allows calls again, in Unix seconds; None if no call waits."""
    is_loading: bool
    """Whether a package is being loaded."""


class ExportCounts:
    """Counts of an export, while it runs."""

    def __init__(self, tables: Iterable[ExportTable]) -> None:
        """Begin with the tables, which are all empty."""
        self._reads: dict[ExportTable, list[ListRead]] = {table: [] for table in tables}
        self._rows: dict[str, int] = {}
        self._done = 0

    def add(self, read: ListRead) -> None:
        """Count a list of a project."""
        table = read.source.table
        # Without the rows, which are loaded.
        self._reads[table].append(attrs.evolve(read, tables=(), watermark=None))
        self._rows[table.selected.name] = self._rows.get(table.selected.name, 0) + read.rows
        self._done += 1

    def progress(self, reader: ListReader | None, *, is_loading: bool) -> ExportProgress:
        """Return the progress."""
        batch = None if reader is None else reader.progress
        waiting = batch.waiting_until if batch is not None and batch.waiting else None
        return ExportProgress(
            done=self._done,
            total=None if reader is None else reader.total,
            projects_done=0 if reader is None else reader.projects_done,
            projects=None if reader is None else reader.projects,
            rows=dict(self._rows),
            waiting_until=waiting,
            is_loading=is_loading,
        )

    def summary(self, resumed: int, packages: int) -> ExportSummary:
        """Return the result."""
        lists = {table.selected.name: _exported(table, reads) for table, reads in self._reads.items()}
        return ExportSummary(lists, resumed, packages)


def _exported(table: ExportTable, reads: list[ListRead]) -> ExportedList:
    errors = [(read.source.project, read) for read in reads if read.error is not None]
    return ExportedList(
        table=table.name,
        rows=sum(read.rows for read in reads),
        deletions=sum(read.deletions for read in reads),
        projects=len(reads) - len(errors),
        unavailable={project: read.error for project, read in errors if read.error and read.is_unavailable},
        failed={project: read.error for project, read in errors if read.error and not read.is_unavailable},
        is_incremental=table.tells_changes,
        shows_deletions=table.replaces or table.selected.changes.deleted is not None,
    )
