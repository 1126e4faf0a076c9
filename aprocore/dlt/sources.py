"""dlt source of lists."""

from __future__ import annotations

import datetime
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import attrs
import dlt
from dlt.common.runtime.telemetry import stop_telemetry
from dlt.extract import DltResource, DltSource

from ..catalogue.list_selection import SelectedList, lists_named
from ..client import Procore
from ..errors import ConfigurationError, MissingCompanyError
from ..net.environment_variables import EnvironmentVariables
from ..settings import Settings
from ..types import kind_of
from .export_tables import ExportTable, table_of
from .extraction import Extraction
from .list_reader import ListReader

__all__ = ["ProcoreOptions", "SourceOptions", "opener_of", "source", "source_of", "tables_of", "turn_off_telemetry"]

_SECTION = "sources.procore"
_COLUMN_WARNING = "when merging arrow schema with dlt schema"
_SETTINGS = ("CLIENT_ID", "CLIENT_SECRET", "COMPANY_ID", "ENVIRONMENT", "GRANT", "LOGIN_URL", "API_URL", "CA_FILE")
ProcoreOptions: TypeAlias = Mapping[str, Any] | Callable[[], Procore]
"""Arguments of ``Procore``, or a function that returns a session."""


@attrs.frozen
class SourceOptions:
    """What a source reads."""

    lists: Sequence[SelectedList]
    """The lists."""
    create: Callable[[], Procore]
    """Function that returns a session."""
    projects: Sequence[str] | None
    """Ids of projects; None for all of the company."""
    since: datetime.datetime | None
    """Time from which changes are read in the first run; None for all items."""
    full: bool
    """Whether all items are read in spite of an earlier run."""
    concurrency: int
    """Number of lists that are read at once."""

    @classmethod
    def checked(
        cls,
        procore_options: ProcoreOptions | None,
        lists: Iterable[str],
        projects: Iterable[int | str] | None,
        since: datetime.datetime | None,
        full: bool,
        concurrency: int,
    ) -> SourceOptions:
        """Return the options of a source.

        Raises:
            ConfigurationError: an option is invalid; nothing was sent.
        """
        selected = lists_named(lists)
        if since is not None and (not isinstance(since, datetime.datetime) or since.utcoffset() is None):
            raise ConfigurationError(f"since must be a datetime with a time zone, got {since!r}.")
        if isinstance(concurrency, bool) or not isinstance(concurrency, int) or concurrency < 1:
            raise ConfigurationError(f"concurrency must be at least 1, got {concurrency!r}.")
        create = procore_options if callable(procore_options) else _session_of(procore_options)
        return cls(selected, create, None if projects is None else _ids(projects), since, full, concurrency)


def source(
    procore_options: ProcoreOptions | None = None,
    lists: Iterable[str] = (),
    projects: Iterable[int | str] | None = None,
    *,
    since: datetime.datetime | None = None,
    full: bool = False,
    concurrency: int = 8,
) -> DltSource:
    """Return a dlt source of lists, with a table for each: ``pipeline.run(aprocore.dlt.source(lists=["rfis"]))``.

    The first run reads all items, later ones those that were created, updated or deleted since then, if the list can
    tell it; otherwise the rows of each project are replaced. Rows have the columns of the items, ``procore_company_id``
    and, in lists of projects, ``procore_project_id``. The state is stored with the rows: a run that fails, or whose
    process is killed, loads nothing or all, and the next one reads again what was not loaded; see :func:`export`.

    Projects that answer 403 or 404, such as those whose tool is off, are left out, with a warning.

    Args:
        procore_options: arguments of ``Procore``, or a function that returns a session. Without ``auth``, credentials
            are read from the environment as by ``Procore.from_env()``, or from dlt's section ``sources.procore``.
        lists: names of operations or resources, such as ``rfis`` or ``daily_logs.notes_logs``, or of tools.
        projects: ids of projects; by default those that Procore lists for the company.
        since: time with a time zone from which changes are read in the first run; None for all items.
        full: whether all items are read in spite of an earlier run. Rows of items that are gone are deleted.
        concurrency: number of lists of projects that are read at once.

    Raises:
        ConfigurationError: an argument is invalid, or credentials are missing.
    """
    options = SourceOptions.checked(procore_options, lists, projects, since, full, concurrency)
    return source_of(tables_of(options), Extraction(opener_of(options), full=full))


def opener_of(options: SourceOptions) -> Callable[[Sequence[ExportTable]], tuple[Procore, ListReader]]:
    """Return the function that returns a session and a reader of tables."""

    def open_reader(tables: Sequence[ExportTable]) -> tuple[Procore, ListReader]:
        procore = options.create()
        reader = ListReader(procore, tables, options.projects, concurrency=options.concurrency, since=options.since)
        return procore, reader

    return open_reader


def tables_of(options: SourceOptions) -> list[ExportTable]:
    """Return the tables of the lists.

    Raises:
        ConfigurationError: the session has no company.
    """
    # It is not opened: a session has the names of the operations.
    procore = options.create()
    if procore.company_id is None:
        raise MissingCompanyError("An export needs company_id: the session has none.")
    return [table_of(procore, selected, full=options.full) for selected in options.lists]


def source_of(tables: Iterable[ExportTable], extraction: Extraction) -> DltSource:
    """Return the source of an extraction."""
    turn_off_telemetry()
    logging.getLogger("dlt").addFilter(_COLUMN_FILTER)
    resources = [_resource(table, extraction) for table in tables]
    return dlt.source(lambda: resources, name="procore", section="procore", max_table_nesting=0)()


def turn_off_telemetry() -> None:
    """Turn off the telemetry of dlt in this process."""
    dlt.config["runtime.dlthub_telemetry"] = False
    stop_telemetry()


class _ColumnWarnings(logging.Filter):
    """Filter of dlt's warning that a column of JSON text is declared as JSON, which it loads as declared."""

    def filter(self, record: logging.LogRecord) -> bool:
        return _COLUMN_WARNING not in record.getMessage()


_COLUMN_FILTER = _ColumnWarnings()


def _resource(table: ExportTable, extraction: Extraction) -> DltResource:
    def rows() -> Iterator[Any]:
        yield from extraction.rows(table)

    disposition: Any = {"disposition": "merge", "strategy": "delete-insert"}
    create = dlt.resource(rows, name=table.name, write_disposition=disposition, columns=table.hints)
    resource: DltResource = create()
    return resource


def _ids(projects: Iterable[int | str]) -> list[str]:
    if isinstance(projects, str | Mapping) or not isinstance(projects, Iterable):
        raise ConfigurationError(f"projects must be an iterable of ids, got {kind_of(projects)}.")
    ids = list(projects)
    for project in ids:
        if isinstance(project, bool) or not isinstance(project, int | str) or not str(project).isdecimal():
            raise ConfigurationError(f"projects must be ids, got {project!r}.")
    return [*dict.fromkeys(map(str, ids))]


def _session_of(options: Mapping[str, Any] | None) -> Callable[[], Procore]:
    arguments = dict(options or {})
    if "auth" not in arguments:
        arguments = Settings.from_variables(_variables()).arguments() | arguments
    return lambda: Procore(**arguments)


def _variables() -> EnvironmentVariables:
    """Return the environment variables, completed by dlt's configuration and secrets."""
    variables = EnvironmentVariables()
    sources: tuple[Any, ...] = (dlt.secrets, dlt.config)
    for name in _SETTINGS:
        if variables.get(f"PROCORE_{name}") is None:
            values = (source.get(f"{_SECTION}.{name.lower()}") for source in sources)
            value = next((value for value in values if value is not None), None)
            if value is not None:
                variables = variables.replaced(f"PROCORE_{name}", str(value))
    return variables
