"""Command ``aprocore export``."""

from __future__ import annotations

import asyncio
import datetime
import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..errors import AuthError, ConfigurationError, LocalFileError, MissingCompanyError, ProcoreError
from .command import Command, company_option, json_option, run
from .credentials import acts_as_app, read_settings, session_for
from .export_target import ExportTarget
from .output import Progress, message, one_line, print_columns, print_json, progress

if TYPE_CHECKING:
    from ..dlt.export_summary import ExportedList, ExportProgress, ExportSummary
    from ..dlt.exports import Export
    from ..settings import Settings

__all__ = ["export"]

_GO_ON = "Run the same command again to go on: what was loaded is not read again."
_REFRESH = 0.2
# Number of lists that the progress line names, so that it fits on a line.
_SHOWN = 3


@click.command(cls=Command)
@click.argument("lists", metavar="LIST...", nargs=-1, required=True)
@click.option(
    "--to",
    metavar="TARGET",
    required=True,
    help="A folder for Parquet files, a file that ends with .duckdb, or a URL such as postgresql://user@host/database.",
)
@click.option("--projects", metavar="ID,…", help="The projects.  [default: all of the company]")
@click.option("--since", metavar="DATE", help="Read only what has changed since a date or time (UTC) in the first run.")
@click.option("--full", is_flag=True, help="Read all items again, and remove those that are gone.")
@click.option("--dataset", metavar="NAME", help="Name of the schema.  [default: main in DuckDB, else procore]")
@click.option(
    "--concurrency", type=click.IntRange(1), default=8, help="Lists of projects that are read at once.  [default: 8]"
)
@company_option
@json_option
def export(
    lists: Sequence[str],
    to: str,
    projects: str | None,
    since: str | None,
    full: bool,
    dataset: str | None,
    concurrency: int,
    company_id: str | None,
    as_json: bool,
) -> None:
    """Load LISTs of all projects into tables: rfis, submittals, daily_logs, …

    Another run loads what has changed since. A run that was interrupted goes on when the same command runs again.
    Passwords of databases come from dlt's secrets.toml or from the environment.
    """
    target, moment = ExportTarget.parse(to), _moment(since)
    ids = None if projects is None else _ids(projects)
    schema = target.schema_of(dataset)
    from ..catalogue.list_selection import lists_named

    # Wrong names are refused before anything is read or imported.
    lists_named(lists)
    settings = read_settings()
    if company_id is not None or settings.company_id is None:
        settings = _with_company(settings, company_id)
    options = {"lists": lists, "projects": ids, "since": moment, "full": full, "concurrency": concurrency}
    work = _Work(target, schema, options, settings)
    try:
        run(work.run)
    finally:
        # After Ctrl-C, how to go on is all that a person needs.
        if work.summary is not None and (as_json or not work.is_interrupted):
            _print(work, as_json)
    if work.summary is not None:
        work.raise_failures(work.summary)


class _Work:
    """An export, from its pipeline to its files."""

    def __init__(self, target: ExportTarget, dataset: str, options: dict[str, Any], settings: Settings) -> None:
        self.target = target
        self.dataset = dataset
        self.options = options
        self.settings = settings
        self.summary: ExportSummary | None = None
        self.files: dict[str, Path] = {}
        self.is_interrupted = False

    async def run(self) -> None:
        from ..net.threads import Threads

        threads = Threads(1)
        as_app = await acts_as_app(self.settings)
        async with progress("Preparing the export") as indicator:
            # Its imports take seconds.
            export = await threads.run(lambda: self._prepare(as_app))
            running = asyncio.ensure_future(threads.run(export.run))
            try:
                await self._watch(export, running, indicator)
            except asyncio.CancelledError:
                self.is_interrupted = True
                export.cancel()
                indicator.update("Loading what was read")
                # Another Ctrl-C ends this wait.
                await asyncio.wait({running})
                self.summary = export.summary
                message(_GO_ON)
                raise
            error = running.exception()
            self.summary = export.summary
            if export.begun_again:
                message(f"{self.target.name} lacked what was loaded before, which was read again.")
            indicator.update("Writing files")
            try:
                await threads.run(self._write_files)
            except LocalFileError as failed:
                # What went wrong first says more.
                error = error or failed
        if isinstance(error, ProcoreError) and not isinstance(error, ConfigurationError):
            if isinstance(error, AuthError | LocalFileError):
                message(_GO_ON)
            else:
                error.hint = _GO_ON
        if error is not None:
            if not any(exported.projects for exported in self.summary.lists.values()):
                self.summary = None  # a table of zeros would not help
            raise error

    def raise_failures(self, summary: ExportSummary) -> None:
        from ..dlt.exports import raise_failures

        raise_failures(summary)

    async def _watch(self, export: Export, running: asyncio.Future[Any], indicator: Progress) -> None:
        while not running.done():
            await asyncio.wait({running}, timeout=_REFRESH)
            indicator.update(progress_line(export.progress))

    def _prepare(self, as_app: bool) -> Export:
        from ..net.platform.folders import state_folder
        from ..net.platform.locks import FileLock

        try:
            from ..dlt.exports import Export
            from ..dlt.pipelines import pipeline_of_database, pipeline_of_destination
            from ..dlt.sources import SourceOptions
        except ImportError:
            raise ConfigurationError(
                "Exports require the dlt package.", hint='Install it: pip install "aprocore[dlt]".'
            ) from None
        key = f"{self.target.name} {self.dataset}"
        folder = state_folder() / "exports" / hashlib.sha256(key.encode()).hexdigest()[:32]
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Until the process ends.
        self._lock = FileLock(folder / "lock")
        if not self._lock.try_acquire():
            raise ConfigurationError(
                f"Another export to {self.target.name} is running.", hint="Wait for its end, or end it."
            )
        options = SourceOptions.checked(lambda: session_for(self.settings, as_app=as_app), **self.options)
        database = self.target.database
        if database is None:
            destination, url = self.target.destination, self.target.url
            return Export(pipeline_of_destination(destination, url, self.dataset, folder), options)
        database.parent.mkdir(parents=True, exist_ok=True)
        return Export(pipeline_of_database(database, self.dataset, folder), options)

    def _write_files(self) -> None:
        database, folder = self.target.database, self.target.path
        if self.target.kind != "folder" or database is None or folder is None or not database.exists():
            return
        from ..dlt.pipelines import write_parquet_files

        assert self.summary is not None  # noqa: S101 -- for the type checker
        tables = [exported.table for exported in self.summary.lists.values()]
        self.files = write_parquet_files(database, self.dataset, tables, folder)


def progress_line(done: ExportProgress) -> str:
    """Return the progress as one line of text."""
    if done.total is None:
        return "Reading the projects"
    parts = [f"{done.done:,} of {done.total:,} lists"]
    if done.projects:
        parts.append(f"{done.projects_done:,} of {done.projects:,} projects")
    loaded = {name: rows for name, rows in done.rows.items() if rows}
    shown = dict([*loaded.items()][:_SHOWN])
    parts += [f"{name} {rows:,}" for name, rows in shown.items()]
    if len(loaded) > _SHOWN:
        parts.append(f"{len(loaded) - _SHOWN:,} others {sum(loaded.values()) - sum(shown.values()):,}")
    if done.waiting_until is not None:
        from ..sansio.decoding.datetimes import from_unix_time

        parts.append(f"waiting for the rate limit until {from_unix_time(done.waiting_until):%H:%M:%S} UTC")
    if done.is_loading:
        parts.append("loading")
    return ", ".join(parts)


def _print(work: _Work, as_json: bool) -> None:
    summary = work.summary
    assert summary is not None  # noqa: S101 -- for the type checker
    if as_json:
        lists = {
            name: {
                "table": exported.table,
                "rows": exported.rows,
                "deletions": exported.deletions,
                "projects": exported.projects,
                "unavailable": [*exported.unavailable],
                "failed": {str(project): str(error) for project, error in exported.failed.items()},
                "incremental": exported.is_incremental,
                "shows_deletions": exported.shows_deletions,
                **({"file": str(work.files[exported.table])} if exported.table in work.files else {}),
            }
            for name, exported in summary.lists.items()
        }
        print_json({"target": work.target.name, "lists": lists, "resumed": summary.resumed})
        return
    from rich.text import Text

    rows = [
        [
            Text(name),
            Text(f"{exported.rows:,}", justify="right"),
            Text(f"{exported.deletions:,}", justify="right"),
            Text(f"{exported.projects:,}", justify="right"),
            Text(_remark(exported)),
        ]
        for name, exported in summary.lists.items()
    ]
    print_columns(["list", "rows", "deleted", "projects", ""], rows)
    for name, exported in summary.lists.items():
        for project, error in [*exported.unavailable.items(), *exported.failed.items()]:
            of = "the company" if project is None else f"project {project}"
            message(f"aprocore: {name} of {of}: {one_line(str(error))}")
    if summary.resumed:
        message(f"{summary.resumed:,} lists were loaded before, by the run that was interrupted.")


def _remark(exported: ExportedList) -> str:
    parts = [(len(exported.unavailable), "unavailable"), (len(exported.failed), "failed")]
    remarks = [f"{count:,} {what}" for count, what in parts if count]
    if not exported.shows_deletions:
        remarks.append("without deletions")
    return ", ".join(remarks)


def _with_company(settings: Settings, company_id: str | None) -> Settings:
    import attrs

    if company_id is None:
        raise MissingCompanyError("An export needs a company.")
    return attrs.evolve(settings, company_id=company_id)


def _ids(text: str) -> list[str]:
    ids = [project.strip() for project in text.split(",")]
    for project in ids:
        if not project.isdecimal():
            raise click.UsageError(f"--projects {text}: expected ids, such as 12,34, got {project!r}.")
    return ids


def _moment(text: str | None) -> datetime.datetime | None:
    if text is None:
        return None
    try:
        moment = datetime.datetime.fromisoformat(text)
    except ValueError:
        raise click.UsageError(f"--since {text}: expected a date or time, such as 2026-11-30.") from None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=datetime.UTC)
