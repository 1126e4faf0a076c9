"""Test interface of asynchronous jobs: how and when they end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...errors import ConfigurationError
from .job_registry import JobOutcome, JobSettings, SandboxJob

if TYPE_CHECKING:
    from ..app import SandboxApp

__all__ = ["STARTABLE", "SandboxJobs"]

STARTABLE: str = "invoices.invoicing_async_jobs.get"
"""Name of the operation that shows jobs which no documented operation starts."""


class SandboxJobs:
    """Asynchronous jobs: how those that are started next end, and ending one now. Thread-safe.

    ``sandbox.jobs.settings.polls = 2`` lets two polls find a job unfinished; ``seconds``, ``outcome``, ``message``,
    ``failed_parts`` and ``retry_after`` are the other settings.
    """

    def __init__(self, app: SandboxApp) -> None:
        self._app = app

    def __repr__(self) -> str:
        return f"<SandboxJobs: {len(self.all)} jobs>"

    @property
    def settings(self) -> JobSettings:
        """Settings of the jobs that are started from now on; a reset restores the defaults."""
        return self._app.job_settings

    @property
    def all(self) -> Sequence[SandboxJob]:
        """The jobs, oldest first."""
        with self._app.locked() as state:
            return tuple(state.jobs)

    def start(self, operation: str = STARTABLE) -> SandboxJob:
        """Start a job that no documented operation starts, for the operation that shows it.

        Raises:
            ConfigurationError: the operation does not show such jobs.
        """
        if operation != STARTABLE:
            raise ConfigurationError(f"{operation} shows jobs that other operations start.", hint="Call one of them.")
        with self._app.changing() as state:
            return state.jobs.start(operation, operation, state.seed_data.company.id, state.user_id(None))

    def finish(self, job: SandboxJob, outcome: JobOutcome | None = None) -> None:
        """End a job now, as it would have ended or with another outcome."""
        with self._app.changing() as state:
            if outcome is not None and outcome != job.outcome:
                job.outcome, job.call = outcome, None
            state.jobs.finish(job)
