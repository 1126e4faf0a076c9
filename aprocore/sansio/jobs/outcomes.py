"""Outcomes of jobs: the result that the last answer has, or the error that it reports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from ...errors import Applied, JobFailedError, NotReadyError, PartialFailureError
from ..bulk_results import PartialRefusal, PartialResult, partial_of, value_of
from ..messages import Response
from .polling import JobStatus, failed_parts, parts_of
from .tickets import JobOwner, JobTicket

__all__ = ["EndedJob", "JobFile"]

_NO_POLL = "Read what it should have changed, or repeat it only if that is harmless: Procore names nothing to poll."


@attrs.frozen
class JobFile:
    """A file that a job has produced: for ``procore.files.download``, or ``procore.stream("GET", file.url)``."""

    url: str
    """URL on the API origin, which redirects to the file. It is valid as long as the file exists."""
    company_id: str | None = None
    """Value of the company header of its requests."""


@attrs.frozen(eq=False, kw_only=True)
class EndedJob:
    """A job that has ended."""

    ticket: JobTicket
    owner: JobOwner
    status: JobStatus
    """Its final status."""
    response: Response | None = attrs.field(repr=False)
    """The last answer; None if it was the redirect to a file."""
    sent: Any = attrs.field(repr=False)
    """The body of the request of ``response``."""
    into: type[Any] | None
    """Class of the result; None for JSON."""

    def result(self) -> Any:
        """Return the result.

        Raises:
            NotReadyError: nothing is known about the end of the job.
            JobFailedError: it failed.
            PartialFailureError: some of its parts failed.
            DecodeError: the result does not fit its class.
        """
        ticket, status, response = self.ticket, self.status, self.response
        if status.state == "accepted":
            raise NotReadyError(
                "Procore has accepted the request, and does not say when it is done.",
                hint=_NO_POLL,
                applied="yes",
                **self._facts(),
            )
        failed = failed_parts(ticket.rule, status.value)
        if status.state == "failed":
            raise self._failure(failed)
        parts = parts_of(ticket.rule, status.value)
        if failed:
            raise self._partial_failure(parts or (), failed)
        if ticket.result == "file":
            return JobFile(self.owner.origin + ticket.target, ticket.company)
        assert response is not None  # noqa: S101 -- a job that is done without an answer has a file
        if ticket.result == "partial":
            return (
                partial_of(response, self.sent)
                if parts is None
                else PartialResult(succeeded=list(parts), raw=status.value)
            )
        response.into = self.into
        return value_of(response, self.sent)

    def _failure(self, failed: list[Any]) -> JobFailedError:
        status = self.status
        reasons = [text for part in failed if (text := _reason(part))]
        reason = status.message or "; ".join(reasons[:3]) or "Procore gives no reason."
        return JobFailedError(
            f"The job failed: {reason}",
            hint=f"{len(failed):,} of its {status.total:,} parts failed; see error.failed." if failed else None,
            applied=self._applied(failed),
            failed=failed,
            job=self.ticket.token(self.owner),
            **self._facts(),
        )

    def _applied(self, failed: list[Any]) -> Applied:
        """Return whether a failed job took effect."""
        rule, status = self.ticket.rule, self.status
        if self.ticket.result == "file" or not rule.parts_done:
            return "no" if self.ticket.result == "file" or rule.result else "unknown"
        parts = parts_of(rule, status.value) or ()
        if not parts:
            return "unknown"
        return (
            "no" if len(failed) == len(parts) and not any(_word(part) == "partial_done" for part in failed) else "yes"
        )

    def _partial_failure(self, parts: Sequence[Any], failed: list[Any]) -> PartialFailureError:
        refusals = [PartialRefusal(errors={"base": [_reason(part)]}, raw=part) for part in failed]
        succeeded = [part for part in parts if part not in failed]
        return PartialFailureError(
            f"The job has ended, but {len(failed):,} of its {len(parts):,} parts failed: {_reason(failed[0])}",
            hint="See error.result.failed for the reasons.",
            applied="yes" if succeeded else "unknown",
            result=PartialResult(succeeded=succeeded, failed=refusals, raw=self.status.value),
            job=self.ticket.token(self.owner),
            **self._facts(),
        )

    def _facts(self) -> dict[str, Any]:
        response = self.response
        if response is None:
            return {"request": self.ticket.line}
        return {
            "request": self.ticket.line if response.request is None else response.request.line,
            "status": response.status,
            "headers": response.headers,
            "body": self.status.value,
            "request_id": response.request_id,
            "rate_limit": response.rate_limit,
            "attempts": response.attempts,
        }


def _reason(part: Any) -> str:
    """Return the reason why a part of a job failed; empty if it has none."""
    error = part.get("error") if isinstance(part, Mapping) else None
    reason = error.get("message") if isinstance(error, Mapping) else error
    return reason if isinstance(reason, str) else ""


def _word(part: Any) -> str:
    return str(part.get("status")).lower() if isinstance(part, Mapping) else ""
