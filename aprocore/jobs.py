"""Jobs: work that Procore accepts with 202 and finishes later."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Coroutine, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import attrs

from .call_waits import after_wait
from .errors import (
    AmbiguousOutcomeError,
    DeadlineExceededError,
    NotFoundError,
    ProcoreError,
    ProtocolError,
    SessionClosedError,
)
from .net.deadlines import within
from .options import check_seconds
from .pickling import Unpicklable
from .sansio.jobs.outcomes import EndedJob
from .sansio.jobs.polling import JobStatus, interval_of, next_poll_at, status_of
from .sansio.jobs.tickets import JobOperations, JobOwner, JobTicket
from .sansio.messages import Response
from .sansio.redirects import is_redirect
from .sansio.requests import build_request
from .unset import UNSET

if TYPE_CHECKING:
    from .engine import Engine
    from .net.clock import Clock

__all__ = ["Job", "JobFactory"]

T_co = TypeVar("T_co", covariant=True)

# Seconds after the creation in which a 404 means that the job is not visible yet. The reference documents a 404 for
# polls, and does not say how soon a job can be read.
_VISIBLE_AFTER = 10.0
_GOES_ON = "It goes on at Procore: await result() again, or procore.job(error.job) in another process."
_UNKNOWN = "Procore does not know the job, or its result has expired. Start it again."


class Job(Unpicklable, Generic[T_co]):
    """A job at Procore: ``await job.result()`` waits for it.

    Tasks may wait for one job together; they share its polls. A job does not end with its waiters: it goes on at
    Procore, and :attr:`token` takes it up again, also in another process.
    """

    _pickling_advice = "Pass job.token, and take the job up with procore.job(token)."

    def __init__(
        self,
        ticket: JobTicket,
        factory: JobFactory,
        into: type[Any] | None = None,
        response: Response | None = None,
        sent: Any = None,
    ) -> None:
        """Create a job; :meth:`aprocore.Procore.job` and the typed operations do it.

        Args:
            ticket: what is polled.
            factory: the session's user, and how it sends requests.
            into: class of the result; None for JSON.
            response: the answer that created the job, or that of a poll; None for a job of a token.
            sent: the body of the request of ``response``.
        """
        self._ticket = ticket
        self._factory = factory
        self._into = into
        self._response = response
        self._sent = sent
        self._status = _first_status(ticket, response)
        self._polls = 0
        # One poll at a time, whose answer is that of all waiters.
        self._polling = asyncio.Lock()
        self._interval = 0.0
        # A job that was just created is not polled at once.
        self._polled_at = -math.inf
        if response is not None:
            self._polled(self._status)

    def __repr__(self) -> str:
        return f"<Job {self._ticket.operation}: {self._status.text or self._status.state}>"

    @property
    def operation(self) -> str:
        """Name of the operation that started the job, such as ``scheduling.schedule_import.replace``."""
        return self._ticket.operation

    @property
    def token(self) -> str:
        """JSON text with which ``procore.job(token)`` takes up the job in another process; it has no secret.

        It is refused for another user, company or API origin.
        """
        return self._ticket.token(self._factory.owner)

    @property
    def last_status(self) -> JobStatus:
        """The status that the last answer reported."""
        return self._status

    def done(self) -> bool:
        """Return whether the job has ended, as far as the last answer said. Sends nothing."""
        return self._status.is_final

    async def status(self) -> JobStatus:
        """Poll once and return the status; a job that is known to have ended is not polled.

        Raises:
            NotFoundError: Procore does not know the job any more.
            ProcoreError: as in ``procore.request``.
        """
        await self._poll(self._polls)
        return self._status

    async def result(
        self, *, timeout: float | None = 600.0, progress: Callable[[JobStatus], object] | None = None
    ) -> T_co:
        """Wait until the job has ended and return its result.

        It polls under the session's rate limit, at Procore's documented interval if there is one; otherwise after a
        second, and then less and less often, down to every 30 s. ``Retry-After`` is honoured.

        Args:
            timeout: seconds in all, waits for the rate limit included; None waits as long as it takes.
            progress: called with the status after each poll.

        Raises:
            JobFailedError: the job failed.
            PartialFailureError: the job has ended, and some of its parts failed.
            DeadlineExceededError: the job has not ended in time. It goes on at Procore.
            NotReadyError: Procore has accepted the request, and names nothing to poll.
            NotFoundError: Procore does not know the job any more.
            ProcoreError: a poll failed as in ``procore.request``; :meth:`result` may be awaited again.
        """
        if timeout is not None:
            check_seconds("timeout", timeout)
        seconds = math.inf if timeout is None else timeout
        deadline = self._factory.clock.monotonic() + seconds
        while not self._status.is_final:
            await self._wait_and_poll(deadline, seconds)
            if progress is not None:
                progress(self._status)
        ended = EndedJob(
            ticket=self._ticket,
            owner=self._factory.owner,
            status=self._status,
            response=self._response,
            sent=self._sent,
            into=self._into,
        )
        return cast("T_co", ended.result())

    # -- polling ------------------------------------------------------------------------------------------------------

    async def _wait_and_poll(self, deadline: float, timeout: float) -> None:
        clock, polls = self._factory.clock, self._polls
        due_at = next_poll_at(self._polled_at, self._interval, self._status.retry_after, deadline, timeout)
        if due_at is None:
            raise self._deadline_error(timeout)
        started = clock.monotonic()
        if due_at > started:
            try:
                await self._factory.while_open(clock.sleep(due_at - started))
            except SessionClosedError as error:
                error.job, error.hint = self.token, _GOES_ON
                raise
        now = clock.monotonic()
        poll, left = self._poll(polls), deadline - now
        with after_wait(now - started):
            await (poll if left == math.inf else within(left, poll, lambda: self._deadline_error(timeout)))

    async def _poll(self, polls: int) -> None:
        """Poll, unless the job has ended, or was polled since it had been ``polls`` times."""
        async with self._polling:
            if self._status.is_final or self._polls != polls:
                return
            ticket, clock = self._ticket, self._factory.clock
            try:
                response = await self._factory.send(ticket)
            except ProcoreError as error:
                if isinstance(error, ProtocolError) and not ticket.rule.status and is_redirect(error.status or 0):
                    self._polled(JobStatus("done"))
                elif isinstance(error, NotFoundError) and clock.time() - ticket.created_at < _VISIBLE_AFTER:
                    self._polled(JobStatus("pending"))
                else:
                    error.job = self.token
                    error.hint = _UNKNOWN if isinstance(error, NotFoundError) else error.hint
                    raise
            else:
                self._response, self._sent = response, None
                self._polled(status_of(ticket.rule, response))

    def _polled(self, status: JobStatus) -> None:
        clock = self._factory.clock
        self._interval = interval_of(self._ticket.rule, self._polls, clock.random())
        self._polled_at = clock.monotonic()
        self._polls += 1
        self._status = status

    def _deadline_error(self, timeout: float) -> DeadlineExceededError:
        return DeadlineExceededError(
            f"The job has not ended after {timeout:g} s{self._progress()}.",
            hint=_GOES_ON,
            applied="yes",
            phase="answered",
            job=self.token,
            request=self._ticket.line,
        )

    def _progress(self) -> str:
        status = self._status
        return "" if status.text is None else f" (last status: {status.text})"


def _first_status(ticket: JobTicket, response: Response | None) -> JobStatus:
    if response is None or ticket.created_at:
        if not ticket.target:
            return JobStatus("accepted")
        request = None if response is None else response.request
        if response is None or request is None or (request.method, request.target) != (ticket.method, ticket.target):
            return JobStatus("pending", retry_after=None if response is None else response.retry_after)
    return status_of(ticket.rule, response)


@attrs.frozen(eq=False)
class JobFactory:
    """Factory of the jobs of a session's user."""

    owner: JobOwner
    engine: Engine
    request: Callable[..., Coroutine[Any, Any, Response]] = attrs.field(repr=False)
    """``Session.request``."""
    result_class: Callable[[str], type[Any] | None] = attrs.field(repr=False)
    """Function that returns the class of the result of an operation by its name; None for JSON."""

    @property
    def clock(self) -> Clock:
        """The session's clock."""
        return self.engine.resources.clock

    async def while_open(self, wait: Coroutine[Any, Any, None]) -> None:
        """Wait until the session closes at the latest."""
        await self.engine.resources.while_open(wait, until_drain=True)

    async def send(self, ticket: JobTicket) -> Response:
        """Poll once."""
        options: dict[str, Any] = (
            {} if ticket.body is None else {"json": ticket.body, "idempotent": True, "reads": True}
        )
        if ticket.result == "file":
            options["headers"] = {"Accept": "*/*"}
        return await self.request(ticket.method, ticket.target, company_id=ticket.company, **options)

    def of_response(self, response: Response, into: type[Any] | None = None, sent: Any = None) -> Job[Any]:
        """Return the job that an answer is about; ``sent`` is the body of its request.

        Raises:
            ConfigurationError: the answer is not about a job.
        """
        ticket = _operations().ticket(response, self.clock.time())
        return Job(ticket, self, into or self.result_class(ticket.operation), response, sent)

    def of_token(self, token: Any, into: type[Any] | None = None) -> Job[Any]:
        """Return the job of a token.

        Raises:
            ConfigurationError: the token is invalid, or belongs to another user, company or API origin.
        """
        ticket = _operations().resumed(token, self.owner)
        return Job(ticket, self, into or self.result_class(ticket.operation))

    async def start(self, method: str, path: str, call: Mapping[str, Any]) -> Response:
        """Send the request of an operation that starts a job; ``call`` has its other options.

        Raises:
            AmbiguousOutcomeError: the answer was lost; with ``job`` if the job can be found without it.
            ProcoreError: as in ``procore.request``.
        """
        try:
            return await self.request(method, path, **call)
        except AmbiguousOutcomeError as error:
            error.job = self._token_after(method, path, call)
            if error.job is not None:
                error.hint = "If the job was started, procore.job(error.job) waits for it."
            raise

    def _token_after(self, method: str, path: str, call: Mapping[str, Any]) -> str | None:
        """Return the token of the job that a call has created if its answer is lost; None if only that names it."""
        request = build_request(
            method,
            self.owner.origin,
            path,
            call.get("company_id", self.owner.company),
            call.get("params"),
            call.get("json", UNSET),
        )
        operations = _operations()
        operation = operations.of_request(request)
        ticket = None if operation is None else operations.expected(operation, request, self.clock.time())
        return None if ticket is None else ticket.token(self.owner)


@cache
def _operations() -> JobOperations:
    from .catalogue import job_operations

    return JobOperations(job_operations())
