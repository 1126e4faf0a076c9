"""Exports: a dlt pipeline with lists of Procore as its source, in load packages that a killed run goes on after."""

from __future__ import annotations

import datetime
import errno
import logging
from collections.abc import Iterable

import dlt
from dlt.common.configuration.exceptions import ConfigFieldMissingException
from dlt.pipeline.exceptions import PipelineStepFailed

from ..errors import ConfigurationError, LocalFileError, PartialFailureError, ProcoreError
from ..net.clock import SYSTEM_CLOCK, Clock
from ..sansio.redaction import excerpt
from .destination_state import begin_again_if_lost, note_loaded
from .export_summary import ExportCounts, ExportProgress, ExportSummary
from .extraction import Extraction, PackageLimits
from .sources import ProcoreOptions, SourceOptions, opener_of, source_of, tables_of

__all__ = ["Export", "export"]

_log = logging.getLogger("aprocore.export")

_STRATEGY = "delete-insert"
_NO_SPACE = "No space left"
_MAX_CAUSE = 500
_GO_ON = "Run it again: it goes on after what was loaded."


def export(
    pipeline: dlt.Pipeline,
    procore_options: ProcoreOptions | None = None,
    lists: Iterable[str] = (),
    projects: Iterable[int | str] | None = None,
    *,
    since: datetime.datetime | None = None,
    full: bool = False,
    concurrency: int = 8,
) -> ExportSummary:
    """Load lists into the destination of a pipeline, as :func:`source` reads them, in packages of half a minute.

    Each package is loaded with its state, so that a run that was killed goes on after the last one, if it is called
    again within 12 hours, and else reads the changes of all lists. If the destination was deleted, or replaced by an
    earlier copy, what it lacks is read again. A list of a project that can't be read does not
    keep the others from being loaded.

    Args:
        pipeline: a pipeline, from ``dlt.pipeline(…)``.
        procore_options: as for :func:`source`.
        lists: as for :func:`source`.
        projects: as for :func:`source`.
        since: as for :func:`source`.
        full: as for :func:`source`.
        concurrency: as for :func:`source`.

    Raises:
        ConfigurationError: an argument is invalid, or the destination can't merge rows or lacks credentials.
        PartialFailureError: lists of projects could not be read; ``result`` is the summary.
        LocalFileError: the disk is full, or a file can't be written.
        ProcoreError: no list can be read, or dlt has failed. What was loaded before is kept.
    """
    options = SourceOptions.checked(procore_options, lists, projects, since, full, concurrency)
    summary = Export(pipeline, options).run()
    raise_failures(summary)
    return summary


def raise_failures(summary: ExportSummary) -> None:
    """Raise an error if lists of projects could not be read.

    Raises:
        PartialFailureError: its ``result`` is the summary.
    """
    for name, exported in summary.lists.items():
        for project, error in exported.failed.items():
            of = "the company" if project is None else f"project {project}"
            raise PartialFailureError(
                f"{summary.failed} lists could not be read, first {name} of {of}: {error}",
                hint="Run it again; everything else was loaded.",
                applied="no",
                result=summary,
            ) from error


class Export:
    """A run of an export."""

    def __init__(
        self,
        pipeline: dlt.Pipeline,
        options: SourceOptions,
        *,
        limits: PackageLimits = PackageLimits(),  # noqa: B008 -- frozen
        clock: Clock = SYSTEM_CLOCK,
    ) -> None:
        """Create a run.

        Args:
            pipeline: the pipeline.
            options: what is read.
            limits: limits of a package.
            clock: source of time.

        Raises:
            ConfigurationError: the destination can't merge rows.
        """
        check_destination(pipeline)
        self._pipeline = pipeline
        self._extraction = Extraction(opener_of(options), limits=limits, full=options.full, clock=clock)
        self._options = options
        self._tables = tables_of(options)
        self._counts = ExportCounts(self._tables)
        self._extraction.on_read = self._counts.add
        self._packages = 0
        self._is_cancelled = False
        self.begun_again: bool = False
        """Whether the destination lacked what was loaded before."""

    @property
    def progress(self) -> ExportProgress:
        """Progress, to be read from any thread."""
        return self._counts.progress(self._extraction.reader, is_loading=not self._extraction.is_active)

    @property
    def summary(self) -> ExportSummary:
        """What was read so far."""
        return self._counts.summary(self._extraction.resumed, self._packages)

    def cancel(self) -> None:
        """End the reading, from any thread; :meth:`run` loads what was read, and returns."""
        self._is_cancelled = True
        self._extraction.cancel()

    def run(self) -> ExportSummary:
        """Run the export to its end, in the calling thread.

        Raises:
            ProcoreError: as for :func:`export`, but for ``PartialFailureError``.
        """
        extraction, pipeline = self._extraction, self._pipeline
        try:
            self.begun_again = begin_again_if_lost(pipeline)
            if self.begun_again:
                _log.warning("The destination lacks what was loaded before, which is read again.")
            if pipeline.has_pending_data:
                pipeline.run()
                note_loaded(pipeline)
            while not extraction.ended and not self._is_cancelled:
                extraction.begin_package()
                loaded = pipeline.run(source_of(self._tables, extraction))
                self._packages += 1
                if loaded is not None:
                    loaded.raise_on_failed_jobs()
                note_loaded(pipeline)
        except PipelineStepFailed as error:
            raise _failure(error) from error
        finally:
            extraction.close()
        if extraction.failure is not None:
            raise extraction.failure
        return self.summary


def check_destination(pipeline: dlt.Pipeline) -> None:
    """Check that the destination of a pipeline can merge rows.

    Raises:
        ConfigurationError: it can't, or the pipeline has no destination.
    """
    destination = pipeline.destination
    if destination is None:
        raise ConfigurationError("The pipeline has no destination.", hint="Pass destination=… to dlt.pipeline.")
    name = destination.destination_name
    try:
        strategies = destination.capabilities().supported_merge_strategies or ()
    except ImportError:
        raise ConfigurationError(
            f"The destination {name} needs a package that is not installed.",
            hint=f'Install it: pip install "dlt[{name}]".',
        ) from None
    if _STRATEGY not in strategies:
        raise ConfigurationError(
            f"The destination {name} can't delete and replace rows.",
            hint="Use a database, such as DuckDB or PostgreSQL, or `aprocore export --to FOLDER` for Parquet files.",
        )


def _failure(error: PipelineStepFailed) -> Exception:
    """Return the error of a pipeline's step as one that says what to do."""
    causes = [*_causes(error)]
    for cause in causes:
        if isinstance(cause, ProcoreError):
            return cause
    last = causes[-1] if causes else error
    text = excerpt(" ".join(str(last).split()), _MAX_CAUSE)
    if any(isinstance(cause, OSError) and cause.errno == errno.ENOSPC for cause in causes) or _NO_SPACE in text:
        full = LocalFileError(f"The disk is full: {text}.", hint=f"Make room. {_GO_ON}")
        full.errno = errno.ENOSPC
        return full
    missing = next((cause for cause in causes if isinstance(cause, ConfigFieldMissingException)), None)
    if missing is not None:
        return ConfigurationError(
            f"The destination lacks {', '.join(missing.fields)}.",
            hint="Set them in dlt's secrets.toml or in the environment; see dlt's page of the destination.",
        )
    hint = _GO_ON if error.step == "extract" else f"{_GO_ON} `dlt pipeline NAME info` shows the package."
    return ProcoreError(f"dlt has failed to {error.step}: {text}", hint=hint)


def _causes(error: BaseException) -> Iterable[BaseException]:
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        if cause is not error:
            yield cause
        cause = cause.__cause__ or cause.__context__
