"""Registry of asynchronous jobs, from the call that started them until they expire."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from http import HTTPStatus
from typing import Literal, TypeAlias

import attrs

from ...errors import ConfigurationError
from ..clock import SandboxClock
from ..data.snapshot import CallSnapshot, JobSnapshot
from ..http.response import Answer

__all__ = ["JobOutcome", "JobRegistry", "JobSettings", "SandboxJob"]

JobOutcome: TypeAlias = Literal["done", "failed", "expired"]
"""How a job ends; an expired one is unknown to its polls from the start."""

_OUTCOMES = ("done", "failed", "expired")
# Number of jobs that are kept; the oldest ones expire.
_MAX_JOBS = 10_000
_UNDONE = "The call that started the job can't be carried out any more."


def _check_outcome(_settings: object, _field: object, outcome: object) -> None:
    if outcome not in _OUTCOMES:
        raise ConfigurationError(f"outcome must be one of {', '.join(_OUTCOMES)}, got {outcome!r}.")


@attrs.define
class JobSettings:
    """How jobs that are started afterwards end, and when; until a reset. By default they are done at the first poll."""

    polls: int = 0
    """Number of polls that find the job unfinished."""
    seconds: float = 0.0
    """Seconds by the sandbox's clock until it is finished."""
    outcome: JobOutcome = attrs.field(default="done", validator=_check_outcome)
    """``done``, ``failed`` or ``expired``."""
    message: str = "Something went wrong"
    """Reason of a failure."""
    failed_parts: int = 0
    """Number of its parts that fail, of a job with parts that is ``done``."""
    retry_after: int | None = None
    """``Retry-After`` of answers about an unfinished job, in seconds; None sends no header, as Procore documents."""

    @property
    def at_once(self) -> bool:
        """Whether operations that can answer the result itself do so."""
        return not self.polls and not self.seconds and self.outcome == "done"

    def reset(self) -> None:
        """Restore the defaults."""
        for field in attrs.fields(type(self)):
            setattr(self, field.name, field.default)


@attrs.define(eq=False)
class SandboxJob:
    """A job."""

    number: int
    operation: str
    """Name of the operation that started it."""
    polled: str
    """Name of the operation that is polled; empty without one."""
    key: str
    """Path and query that are polled, for jobs without an id of their own; else empty."""
    company: int
    user: int
    started_at: float
    due_at: float
    outcome: JobOutcome
    message: str
    parts: int = 0
    failed_parts: int = 0
    polls_left: int = 0
    retry_after: int | None = None
    scope: str = ""
    """Path that the polled path has before the id."""
    finished_at: float | None = None
    polls: int = 0
    """Number of polls so far."""
    id: str = attrs.field(factory=lambda: secrets.token_hex(8))
    call: CallSnapshot | None = attrs.field(default=None, repr=False)
    """The call whose changes are made at the end; None if it makes no changes, or has made them."""

    @property
    def is_finished(self) -> bool:
        """Whether the job has ended."""
        return self.finished_at is not None

    def snapshot(self) -> JobSnapshot:
        """Return the state that is persisted."""
        return JobSnapshot(**{name: getattr(self, name) for name in JobSnapshot.__struct_fields__})


class JobRegistry:
    """The jobs of a sandbox, oldest first.

    Args:
        settings: settings of jobs that are started.
        clock: the sandbox's clock.
        on_change: called when a poll changes the persistent state.
        perform: carries out the call of a job that is done, and returns its answer.
    """

    def __init__(
        self,
        settings: JobSettings,
        clock: SandboxClock,
        on_change: Callable[[], None],
        perform: Callable[[SandboxJob, CallSnapshot], Answer],
    ) -> None:
        self.settings = settings
        self._clock = clock
        self._on_change = on_change
        self._perform = perform
        self._jobs: dict[str, SandboxJob] = {}
        self._running: dict[str, SandboxJob] = {}
        self._made = 0

    def __iter__(self) -> Iterator[SandboxJob]:
        return iter(self._jobs.values())

    def start(
        self,
        operation: str,
        polled: str,
        company: int,
        user: int,
        *,
        key: str = "",
        scope: str = "",
        parts: int = 0,
        call: CallSnapshot | None = None,
    ) -> SandboxJob:
        """Start a job that ends as the settings say; ``call`` is carried out when it is done."""
        settings, now = self.settings, self._clock.now()
        self._made += 1
        job = SandboxJob(
            number=self._made,
            operation=operation,
            polled=polled,
            key=key,
            scope=scope,
            company=company,
            user=user,
            started_at=now,
            due_at=now + settings.seconds,
            outcome=settings.outcome,
            message=settings.message,
            parts=parts,
            failed_parts=min(parts, settings.failed_parts),
            polls_left=settings.polls,
            retry_after=settings.retry_after,
            call=call if settings.outcome == "done" else None,
        )
        self._jobs[job.id] = self._running[job.id] = job
        if len(self._jobs) > _MAX_JOBS:
            oldest = next(iter(self._jobs))
            del self._jobs[oldest]
            self._running.pop(oldest, None)
        self.settle()
        return job

    def find(self, job_id: str, polled: str, company: int, scope: str = "") -> SandboxJob | None:
        """Return a job by its id; None if it does not exist, or has expired."""
        job = self._jobs.get(job_id)
        if job is None or (job.polled, job.company, job.scope) != (polled, company, scope) or job.outcome == "expired":
            return None
        return job

    def latest(self, key: str, company: int, user: int) -> SandboxJob | None:
        """Return the last job that is polled by its path; None without one. It may have expired."""
        wanted = key, company, user
        return next((job for job in reversed(self._jobs.values()) if (job.key, job.company, job.user) == wanted), None)

    def poll(self, job: SandboxJob) -> bool:
        """Count a poll and return whether the job is finished."""
        job.polls += 1
        if job.polls_left:
            job.polls_left -= 1
            self._on_change()
            return False
        self._finish_if_due(job)
        return job.is_finished

    def finish(self, job: SandboxJob) -> None:
        """End a job now."""
        job.polls_left, job.due_at = 0, self._clock.now()
        self._finish_if_due(job)

    def settle(self) -> None:
        """End the jobs that are due, but for those that have to be polled before."""
        for job in tuple(self._running.values()):
            if not job.polls_left:
                self._finish_if_due(job)

    def _finish_if_due(self, job: SandboxJob) -> None:
        if job.finished_at is None and self._clock.now() >= job.due_at:
            job.finished_at = max(job.due_at, job.started_at)
            self._running.pop(job.id, None)
            call, job.call = job.call, None
            if call is not None and self._perform(job, call).status >= HTTPStatus.BAD_REQUEST:
                job.outcome, job.message = "failed", _UNDONE
            self._on_change()

    # -- persistence

    def snapshot(self) -> list[JobSnapshot]:
        """Return the jobs that are persisted."""
        return [job.snapshot() for job in self]

    def restore(self, jobs: list[JobSnapshot]) -> None:
        """Restore jobs; those that had not ended go on."""
        for row in jobs:
            job = SandboxJob(**{name: getattr(row, name) for name in row.__struct_fields__})
            self._jobs[job.id] = job
            if not job.is_finished:
                self._running[job.id] = job
            self._made = max(self._made, job.number)
